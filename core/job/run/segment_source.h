// Decodes the source frames that one segment needs, in a way that does not depend on what was decoded before.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/record/segment_plan.h"
#include "core/job/run/source_frames.h"
#include "core/media/input/video_reader.h"

#include <deque>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace tessera::job {

// Note [Segments are independent]
// A segment must have the same bytes whether it is made in its turn, by a resumed job or on another machine.
// So each starts a fresh reader at its first frame. What a reader gives after a seek is trusted only while its
// times are those of the index; otherwise (damage, containers without usable times) the file is decoded from its
// beginning, which is as repeatable. A reader that came from the beginning may go on into the next segment.
//
// What is decoded.
struct FilteredFile {
    std::filesystem::path path;
    std::string filter;      // see media::FilterChain; "": none
    std::string hardware{};  // see media::ReadOptions
};

// One thread.
class SegmentSource {
public:
    // `keep`: the most frames that two segments in a row share.
    SegmentSource(FilteredFile file, const media::SourceTimes& times, std::int64_t keep,
                  std::stop_token stop);

    // Gives the needed frames, and those that stand in for missing ones, to `take` in order. Ends early when
    // `take` says no, when the file ends, or when stopped. Answers what was wrong with the segment's own.
    using Take = std::function<bool(media::Frame)>;
    media::DecodeFaults read(const SegmentSources& sources, const Take& take);

private:
    void start(std::int64_t first);
    void startFromBeginning(std::int64_t first);
    [[nodiscard]] bool continues(std::int64_t first);
    [[nodiscard]] std::optional<media::Frame> next();
    void remember(const media::Frame& frame);
    [[nodiscard]] std::int64_t timeOf(std::int64_t index) const;  // of frame `index`; beyond the last: never

    FilteredFile m_file;
    const media::SourceTimes& m_times;
    std::size_t m_keep = 0;
    std::stop_token m_stop;
    std::optional<media::VideoReader> m_reader;
    bool m_fromBeginning = false;       // m_reader has decoded every frame of the file so far
    std::deque<media::Frame> m_ahead;   // decoded, to be given next
    std::deque<media::Frame> m_recent;  // given last; only while m_fromBeginning
};

}  // namespace tessera::job
