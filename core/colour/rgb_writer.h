// Builds a frame from rows of float RGB, in the pixel format and colour description of another frame.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"
#include "core/media/frame.h"

#include <memory>

namespace tessera::colour {

constexpr int regionAlignment = 4;

// Rows arrive from the top, in chunks of any height; only a few rows are held. One thread at a time.
class RgbWriter {
public:
    // Allocates the frame: size, format, colour description and aspect of `like`. Throws Error(Unsupported).
    explicit RgbWriter(const media::Frame& like);
    // Only `region` will be written; the rest is copied from `like`. Where the region ends inside the frame, its corners are
    // multiples of regionAlignment, and its outermost pixels show what `like` shows there: chroma between them and the
    // rest is kept as it is.
    RgbWriter(const media::Frame& like, const Rect& region);
    ~RgbWriter();
    RgbWriter(const RgbWriter&) = delete;
    RgbWriter& operator=(const RgbWriter&) = delete;

    // The next row of the region: its width in samples of each of R, G, B. Rows and columns of padding are the caller's
    // to leave out.
    void addRow(const float* red, const float* green, const float* blue);

    // Alpha, where the format has it: (1 - t) * prev + t * next, straight from their planes.
    void mixAlpha(const media::Frame& prev, const media::Frame& next, double t);

    // Call after the last row. pts is 0.
    [[nodiscard]] media::Frame finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace tessera::colour
