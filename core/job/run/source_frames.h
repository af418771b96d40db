// Hands out the source frames by number, from the stream of decoded ones.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/record/segment_plan.h"
#include "core/job/run/bounded_queue.h"
#include "core/media/frame.h"
#include "core/media/input/timeline.h"
#include "core/media/input/video_reader.h"

#include <cstdint>
#include <deque>
#include <variant>
#include <vector>

namespace tessera::job {

// After the last frame that a segment needs.
struct EndOfSegment {
    media::DecodeFaults faults;  // of the segment's own frames
};

using Decoded = std::variant<media::Frame, EndOfSegment>;
using DecodedQueue = BoundedQueue<Decoded>;

struct SourceFrame {
    media::Frame frame;
    bool decoded = false;  // false: it could not be; this is the one before it
};

// Keeps what it has read from releaseBefore() on; ask only a little ahead. Frames that `times` does not know
// are left out. The stream ends with the segment.
class SourceFrames {
public:
    // `first`: the number of the first frame that the queue will bring.
    SourceFrames(DecodedQueue& queue, const media::SourceTimes& times, std::int64_t first = 0);

    // Null when the stream ended before `index` or was stopped, and beyond the last. Valid until
    // releaseBefore().
    [[nodiscard]] const SourceFrame* frame(std::int64_t index);
    void releaseBefore(std::int64_t index);

    // Of the stream. What was wrong with its frames comes with its end; nothing where it was stopped before.
    media::DecodeFaults skipRest();

    [[nodiscard]] std::int64_t missing(SourceSpan among) const;  // stand-ins so far

private:
    [[nodiscard]] bool readOne();
    [[nodiscard]] const media::Frame* peek();

    DecodedQueue& m_queue;
    const media::SourceTimes& m_times;
    std::deque<SourceFrame> m_kept;
    std::int64_t m_first = 0;  // index of m_kept.front()
    media::Frame m_pending;    // decoded, belongs to a later index
    media::Frame m_before;     // the last that came before its index was asked for
    bool m_ended = false;
    media::DecodeFaults m_faults;
    std::vector<std::int64_t> m_missing;
};

}  // namespace tessera::job
