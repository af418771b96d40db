// What only reading a whole recording shows: where its clock starts anew, and how far in its last stream begins.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/av_ptr.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace tessera::media {

// Note [Joined recordings]
// Recordings of broadcasts are often joined byte by byte, or their sender changes: the clock of all streams goes back
// or jumps at one place of the file. From that byte on, every time gets a shift that places the part after the one
// before it, so that no stream overlaps with itself and all stay together.
struct ClockJoin {
    std::int64_t position = 0;  // byte of the file where the part begins
    std::int64_t shift = 0;     // what its times get, in recordingTicks
};

inline constexpr AVRational recordingTicks = {1, 90'000};

struct Recording {
    std::vector<ClockJoin> joins;  // in order of position
    std::int64_t streamsUntil = 0;  // bytes after which every stream is known; 0: the beginning of the file says it
};

// What was found in this file when it was read last; null when it was not read or has changed since. Any thread.
[[nodiscard]] std::shared_ptr<const Recording> knownRecording(const std::filesystem::path& path);
void rememberRecording(const std::filesystem::path& path, std::shared_ptr<const Recording> recording);

// Follows each stream through the parts. Packets come in the order of the file, with the times that it says.
class PartFinder {
public:
    void add(const AVPacket& packet, const AVStream& stream);
    [[nodiscard]] std::vector<ClockJoin> joins() const;

private:
    struct Seen {
        std::int64_t position = 0;
        std::int64_t dts = 0;
        std::int64_t start = 0;
        std::int64_t end = 0;
    };
    struct Follower {
        std::size_t part = 0;
        std::optional<std::int64_t> lastDts;
        std::optional<Seen> candidate;  // far from the one before it: damage, or the first of another part
        std::int64_t position = 0;
    };
    struct Stretch {  // of one stream in one part
        std::int64_t start = INT64_MAX;
        std::int64_t end = INT64_MIN;
    };
    struct Part {
        std::int64_t position = 0;
        std::map<int, Stretch> streams;
        bool goesBack = false;
    };

    void enterNextPart(Follower& follower, bool goesBack);
    void note(int index, const Follower& follower, const Seen& seen);
    [[nodiscard]] static bool isFar(std::int64_t from, std::int64_t to);

    std::map<int, Follower> m_followers;
    std::vector<Part> m_parts{1};
};

// Whether a file of this kind can hold such things at all.
[[nodiscard]] bool mayBeJoined(const AVFormatContext& context);

// Gives packets their place on the clock of the whole recording. One reader's.
class RecordingClock {
public:
    explicit RecordingClock(std::shared_ptr<const Recording> recording) : m_recording(std::move(recording)) {}

    // `packet` as it was read. Answers the number of the part that it belongs to.
    int apply(AVPacket& packet, const AVStream& stream);
    [[nodiscard]] bool hasJoins() const noexcept { return m_recording && !m_recording->joins.empty(); }

private:
    std::shared_ptr<const Recording> m_recording;
    std::vector<std::int64_t> m_positions;  // of each stream's last packet that had one
};

}  // namespace tessera::media
