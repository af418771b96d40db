// Chroma to luma resolution and back along one axis. The way back exactly undoes the way there.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/colour/color_model.h"

#include <array>
#include <cstdint>
#include <vector>

namespace tessera::colour {

// Note [Exact chroma round trip]
// Up is linear interpolation at the true sample positions. Down is the short filter D with D(up(c)) = c for
// every c:
//   samples on the first of two (cosited):  up u[2i] = c[i], u[2i+1] = (c[i] + c[i+1]) / 2;  down c[i] =
//   u[2i] samples midway (centred): up u[2i] = 3/4 c[i] + 1/4 c[i-1], u[2i+1] = 3/4 c[i] + 1/4 c[i+1];
//     down c[i] = 3/4 (u[2i] + u[2i+1]) - 1/4 (u[2i-1] + u[2i+2])
//   four to one (4:1:1, 4:1:0): up repeats, down averages.
// So a picture that is only converted there and back is unchanged, and generated frames do not flicker
// against originals. (With linear-up and the usual averaging-down, fine chroma would lose contrast in every
// generated frame.)

[[nodiscard]] constexpr int chromaLength(int lumaLength, const ChromaAxis& axis) noexcept {
    return (lumaLength + (1 << axis.log2) - 1) >> axis.log2;
}

// Which two chroma samples make the luma sample at `position`, and the second one's weight.
struct ChromaTap {
    int first = 0;
    int second = 0;
    float secondWeight = 0;
};

[[nodiscard]] ChromaTap chromaTap(int position, int chromaCount, const ChromaAxis& axis) noexcept;

// Luma positions first … first+count-1 from a whole row of chroma samples of which [chromaFirst, …) are in
// `chroma`.
void upsampleRow(const float* chroma, int chromaFirst, int chromaCount, const ChromaAxis& axis, int first,
                 int count, float* luma);

// The whole row back: chromaLength(lumaCount) samples.
void downsampleRow(const float* luma, int lumaCount, const ChromaAxis& axis, float* chroma);

// The same along columns for a picture that arrives row by row.
class RowDownsampler {
public:
    // `rowLength` floats a row, `rowCount` rows in all.
    RowDownsampler(int rowLength, int rowCount, const ChromaAxis& axis);

    // Takes the next row; afterwards result() holds chroma row `return value`, or -1 when none is ready yet.
    // The last row may complete two: call again with nullptr until -1 comes back.
    [[nodiscard]] int push(const float* row);
    [[nodiscard]] const float* result() const noexcept { return m_result.data(); }

private:
    [[nodiscard]] const float* row(int index) const noexcept;
    [[nodiscard]] int lastRowNeeded(int chromaRow) const noexcept;
    void compute(int chromaRow);

    int m_rowLength;
    int m_rowCount;
    ChromaAxis m_axis;
    int m_received = 0;
    int m_nextResult = 0;
    std::array<std::vector<float>, 5> m_ring;  // the last rows, by index modulo 5
    std::vector<float> m_result;
};

}  // namespace tessera::colour
