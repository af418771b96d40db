// Opens a video file from anywhere without trusting it: local files only, known formats only, within limits.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/av_ptr.h"
#include "core/media/input/read_watch.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>

namespace tessera::media {

struct InputLimits {
    std::int64_t pixelsPerFrame = std::int64_t{8192} * 8192;
    int streams = 200;
    // How long the library may read the same places again without giving anything back; see ReadWatch.
    std::chrono::milliseconds withoutProgress{60'000};
};

// An opened file with its video stream chosen. The stop token ends any read that blocks, except one that the system
// itself does not come back from.
class Input {
public:
    // `path`: a file, or the pattern of a picture sequence. Throws Error(BadInput) with one clear sentence for anything
    // that has no video to convert.
    [[nodiscard]] static Input open(const std::filesystem::path& path, std::stop_token stop,
                                    const InputLimits& limits = {});

    [[nodiscard]] AVFormatContext& context() const noexcept { return *m_context; }
    [[nodiscard]] AVStream& video() const noexcept { return *m_context->streams[m_videoIndex]; }
    [[nodiscard]] int videoIndex() const noexcept { return m_videoIndex; }
    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }
    [[nodiscard]] bool stopRequested() const noexcept { return m_watch->stopRequested(); }

    enum class Read { Packet, End, Stopped };
    // The next packet of any stream that is not discarded. Damaged places are skipped and counted. Throws
    // Error(BadInput) when the limit on time is exceeded.
    [[nodiscard]] Read readPacket(AVPacket& packet);
    [[nodiscard]] std::int64_t damagedPlaces() const noexcept { return m_damagedPlaces; }

    // Makes readPacket() skip every stream but the video.
    void discardOthers();

private:
    Input() = default;
    void refuseEndlessReading() const;

    std::filesystem::path m_path;
    std::unique_ptr<ReadWatch> m_watch;  // its address is what FFmpeg's callback holds
    InputPtr m_context;
    int m_videoIndex = -1;
    std::int64_t m_damagedPlaces = 0;
};

// True for a packet that no decoder should see: empty, or torn off at the end of the file.
[[nodiscard]] bool isTorn(const AVPacket& packet, const Input& input);

// True for a packet that shows no picture of its own: torn, cut away by an edit list, or hidden. The index
// skips these, so that it counts the frames that the reader returns.
[[nodiscard]] bool showsNothing(const AVPacket& packet, const Input& input);

// The decoder for the video; the one that sees transparency where the file has it.
[[nodiscard]] const AVCodec* videoDecoder(const AVStream& stream);
[[nodiscard]] bool hasAlphaLayer(const AVStream& stream);  // VP8 and VP9 in WebM keep it beside the picture

// A local file for FFmpeg, whatever the name looks like.
[[nodiscard]] std::string fileUrl(const std::filesystem::path& path);

}  // namespace tessera::media
