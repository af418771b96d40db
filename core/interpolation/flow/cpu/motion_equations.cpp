#include "core/interpolation/flow/cpu/motion_equations.h"

#include "core/interpolation/flow/cpu/rows.h"
#include "core/interpolation/flow/terms/motion_terms.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace tessera::interpolation::flow::cpu {

namespace {

constexpr int channels = featureChannels;
constexpr int products = 5;  // xx, xy, yy, xt, yt
constexpr int radius = poolingRadius;
constexpr int window = 2 * radius + 1;
constexpr int meanRows = 3;
constexpr int rowsAtOnce = 24;  // for which what they look at is laid out anew

// Rows with a margin of `window` on both sides.
class RowRing {
public:
    RowRing(int count, int width)
        : m_stride(width + 2 * window), m_values(size_t(count) * size_t(m_stride)) {}
    [[nodiscard]] float* row(int index) noexcept {
        return m_values.data() + size_t(index) * size_t(m_stride) + window;
    }

private:
    int m_stride;
    std::vector<float> m_values;
};

TESSERA_WIDE void warpRow(const InterleavedPicture& picture, const RowView& view, int count,
                          const SamplePoints& points, float* result) {
    locate(view, count, picture.width, picture.height, points, picture.top);
    samplePixels(picture, points, count, result);
}

TESSERA_WIDE void meansAndDifferences(const float* prev, const float* next, float prevShare, float nextShare,
                                      int count, float* const* mean, float* const* difference) {
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        for (int channel = 0; channel < channels; ++channel) {
            const float before = prev[lanes * x + channel];
            const float after = next[lanes * x + channel];
            mean[channel][x] = prevShare * before + nextShare * after;
            difference[channel][x] = after - before;
        }
    }
}

// mean: the rows above, here and below of each channel.
TESSERA_WIDE void productRow(const float* const mean[channels][meanRows], const float* const* difference,
                             int count, float* const* result) {
    constexpr float noise = static_cast<float>(noiseLevel * noiseLevel);
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        float sum[products] = {};
        float size = noise;
        for (int channel = 0; channel < channels; ++channel) {
            const float slopeX = 0.5F * (mean[channel][1][x + 1] - mean[channel][1][x - 1]);
            const float slopeY = 0.5F * (mean[channel][2][x] - mean[channel][0][x]);
            const float change = difference[channel][x];
            sum[0] += slopeX * slopeX;
            sum[1] += slopeX * slopeY;
            sum[2] += slopeY * slopeY;
            sum[3] += slopeX * change;
            sum[4] += slopeY * change;
            size += change * change;
        }
        const float robust = 1.0F / std::sqrt(size);
        for (int product = 0; product < products; ++product) {
            result[product][x] = sum[product] * robust;
        }
    }
}

TESSERA_WIDE void columnSum(const float* const* rows, int first, int end, float* result) {
    TESSERA_SEPARATE_ROWS
    for (int x = first; x < end; ++x) {
        result[x] = rows[0][x] + rows[1][x] + rows[2][x] + rows[3][x] + rows[4][x];
    }
}

TESSERA_WIDE void rowSum(const float* row, int count, float* result) {
    constexpr float scale = 1.0F / (window * window);
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        result[x] = (row[x - 2] + row[x - 1] + row[x] + row[x + 1] + row[x + 2]) * scale;
    }
}

// Turns the pooled products of a row into an inverse matrix and the motion that the data alone asks for.
TESSERA_WIDE void systemRow(const float* const* pooled, const float* moveX, const float* moveY,
                            const float* across, const float* along, const float* alongAbove, int count,
                            float* const* system) {
    constexpr float weight = static_cast<float>(smoothness);
    constexpr float regular = static_cast<float>(regularisation);
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        const float total = weight * (across[x] + across[x - 1] + along[x] + alongAbove[x]);
        const float xx = pooled[0][x] + total + regular;
        const float xy = pooled[1][x];
        const float yy = pooled[2][x] + total + regular;
        const float inverse = 1.0F / (xx * yy - xy * xy);
        const float rightX = pooled[3][x] + total * moveX[x];
        const float rightY = pooled[4][x] + total * moveY[x];
        const float a = yy * inverse;
        const float b = xy * inverse;
        const float c = xx * inverse;
        system[inverseXX][x] = a * weight;
        system[inverseXY][x] = -b * weight;
        system[inverseYY][x] = c * weight;
        system[aimX][x] = moveX[x] - (a * rightX - b * rightY);
        system[aimY][x] = moveY[x] - (c * rightY - b * rightX);
    }
}

// Computes the system of the rows [first, end); neighbouring rows are worked out again by each band.
class EquationBand {
public:
    EquationBand(const Problem& problem, const PaddedPlanes& system)
        : m_problem(problem),
          m_system(system),
          m_prev(problem.prev.features),
          m_next(problem.next.features),
          m_warped(size_t(2 * lanes) * size_t(problem.width)),
          m_means(channels * meanRows, problem.width),
          m_differences(channels * meanRows, problem.width),
          m_products(products * window, problem.width),
          m_sums(products + 1, problem.width),
          m_offset(size_t(problem.width)),
          m_right(size_t(problem.width)),
          m_down(size_t(problem.width)) {}

    void run(int first, int end) {
        for (int y = first - radius; y < first + radius; ++y) {
            makeProducts(y);
        }
        for (int y = first; y < end; ++y) {
            makeProducts(y + radius);
            finishRow(y);
        }
    }

private:
    static int ring(int y, int count) { return (y + 16 * count) % count; }

    void makeMeans(int y) {
        if (y < 0 || y >= m_problem.height || m_lastMean == y) {
            return;
        }
        m_lastMean = y;
        float* const prev = m_warped.data();
        float* const next = prev + lanes * m_problem.width;
        if (y >= m_shownEnd) {
            m_shownEnd = std::min(y + rowsAtOnce, m_problem.height);
            showRows(m_problem.prev, m_prev, y, m_shownEnd);
            showRows(m_problem.next, m_next, y, m_shownEnd);
        }
        warp(m_problem.prev, m_prev, y, prev);
        warp(m_problem.next, m_next, y, next);
        float* mean[channels];
        float* difference[channels];
        for (int channel = 0; channel < channels; ++channel) {
            mean[channel] = m_means.row(channel * meanRows + ring(y, meanRows));
            difference[channel] = m_differences.row(channel * meanRows + ring(y, meanRows));
        }
        meansAndDifferences(prev, next, m_problem.prev.slopeShare, m_problem.next.slopeShare, m_problem.width,
                            mean, difference);
        for (float* row : mean) {
            replicateEnds(row, m_problem.width, 1);
        }
    }

    // Of one picture what the rows [first, end) look at.
    void showRows(const Source& source, InterleavedRows& rows, int first, int end) const {
        ValueRange motion;
        ValueRange bend;
        for (int y = first; y < end; ++y) {
            motion.add(m_problem.moveY + std::int64_t(y) * m_problem.width, m_problem.width);
            bend.add(source.bend.row(source.item, 1, y), m_problem.width);
        }
        const float a = source.share * motion.least;
        const float b = source.share * motion.greatest;
        rows.show(source.top + static_cast<float>(first) + std::min(a, b) + bend.least,
                  source.top + static_cast<float>(end - 1) + std::max(a, b) + bend.greatest);
    }

    void warp(const Source& source, const InterleavedRows& rows, int y, float* result) {
        const std::int64_t at = std::int64_t(y) * m_problem.width;
        const RowView view{m_problem.moveX + at,
                           m_problem.moveY + at,
                           source.left,
                           source.top + static_cast<float>(y),
                           source.share,
                           source.bend.row(source.item, 0, y),
                           source.bend.row(source.item, 1, y)};
        warpRow(rows.picture(), view, m_problem.width, {m_offset.data(), m_right.data(), m_down.data()},
                result);
    }

    void makeProducts(int y) {
        if (y < 0 || y >= m_problem.height) {
            return;
        }
        for (int row = m_lastMean < y - 1 ? y - 1 : y + 1; row <= y + 1; ++row) {
            makeMeans(row);
        }
        const float* mean[channels][meanRows];
        const float* difference[channels];
        for (int channel = 0; channel < channels; ++channel) {
            for (int row = 0; row < meanRows; ++row) {
                const int inside = std::clamp(y - 1 + row, 0, m_problem.height - 1);
                mean[channel][row] = m_means.row(channel * meanRows + ring(inside, meanRows));
            }
            difference[channel] = m_differences.row(channel * meanRows + ring(y, meanRows));
        }
        float* result[products];
        for (int product = 0; product < products; ++product) {
            result[product] = m_products.row(product * window + ring(y, window));
        }
        productRow(mean, difference, m_problem.width, result);
        for (float* row : result) {
            replicateEnds(row, m_problem.width, radius);
        }
    }

    void finishRow(int y) {
        float* pooled[products];
        for (int product = 0; product < products; ++product) {
            const float* rows[window];
            for (int row = 0; row < window; ++row) {
                const int inside = std::clamp(y - radius + row, 0, m_problem.height - 1);
                rows[row] = m_products.row(product * window + ring(inside, window));
            }
            columnSum(rows, -radius, m_problem.width + radius, m_sums.row(products));
            pooled[product] = m_sums.row(product);
            rowSum(m_sums.row(products), m_problem.width, pooled[product]);
        }
        float* system[alongPlane];
        for (int plane = 0; plane < acrossPlane; ++plane) {
            system[plane] = m_system.row(plane, y);
        }
        const std::int64_t at = std::int64_t(y) * m_problem.width;
        systemRow(pooled, m_problem.moveX + at, m_problem.moveY + at, m_system.row(acrossPlane, y),
                  m_system.row(alongPlane, y), m_system.row(alongPlane, y - 1), m_problem.width, system);
    }

    const Problem& m_problem;
    const PaddedPlanes& m_system;
    InterleavedRows m_prev;
    InterleavedRows m_next;
    int m_shownEnd = 0;
    int m_lastMean = -1000;
    std::vector<float> m_warped;  // a row of both pictures
    RowRing m_means;
    RowRing m_differences;
    RowRing m_products;
    RowRing m_sums;
    std::vector<std::int32_t> m_offset;
    std::vector<float> m_right;
    std::vector<float> m_down;
};
}  // namespace

void writeEquations(const Problem& problem, const PaddedPlanes& system, int first, int end) {
    EquationBand(problem, system).run(first, end);
}

}  // namespace tessera::interpolation::flow::cpu
