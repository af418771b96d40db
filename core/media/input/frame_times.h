// How presentation times are read from packets and made usable; shared by the index and the reader.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/input/frame_index.h"
#include "core/media/input/open_input.h"

#include <cstdint>
#include <vector>

namespace tessera::media {

// Makes times strictly increasing, one after the other, and counts what it had to change.
class TimeRepair {
public:
    // `typicalStep`: ticks between frames, used where there is no time at all.
    explicit TimeRepair(std::int64_t typicalStep) : m_step(typicalStep) {}

    [[nodiscard]] std::int64_t next(std::int64_t time);
    void restart() { m_last = AV_NOPTS_VALUE; }

    [[nodiscard]] std::int64_t missing() const noexcept { return m_missing; }
    [[nodiscard]] std::int64_t disordered() const noexcept { return m_disordered; }

private:
    std::int64_t m_step = 1;
    std::int64_t m_last = AV_NOPTS_VALUE;
    std::int64_t m_missing = 0;
    std::int64_t m_disordered = 0;
};

// Ticks of the stream's time base that one frame lasts by its nominal rate; at least 1.
[[nodiscard]] std::int64_t typicalFrameTicks(const Input& input);

struct FrameScan {
    FrameIndex index;
    // The first picture has no presentation time (raw streams, some AVI): frame k of the decoder is shown at
    // index.times.pts[k], whatever the decoder says.
    bool byOrder = false;
};

// scanFrames() with what the reader needs besides.
[[nodiscard]] FrameScan scanInput(Input& input);

}  // namespace tessera::media
