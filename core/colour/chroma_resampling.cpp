#include "core/colour/chroma_resampling.h"

#include <algorithm>
#include <cstring>

namespace tessera::colour {

ChromaTap chromaTap(int position, int chromaCount, const ChromaAxis& axis) noexcept {
    const int own = position >> axis.log2;
    if (axis.log2 != 1) {
        return {own, own, 0.0f};
    }
    const bool even = (position & 1) == 0;
    if (axis.centered) {
        const int other = std::clamp(even ? own - 1 : own + 1, 0, chromaCount - 1);
        return {own, other, 0.25f};
    }
    return even ? ChromaTap{own, own, 0.0f} : ChromaTap{own, std::min(own + 1, chromaCount - 1), 0.5f};
}

namespace {

// Pairs of luma positions away from the ends, where no tap is clamped: `luma` has two for each of `count` samples.
void upsamplePairs(const float* chroma, int count, bool centered, float* luma) {
    if (centered) {
        for (int i = 0; i < count; ++i) {
            const float own = chroma[i];
            luma[2 * i] = own + (chroma[i - 1] - own) * 0.25f;
            luma[2 * i + 1] = own + (chroma[i + 1] - own) * 0.25f;
        }
        return;
    }
    for (int i = 0; i < count; ++i) {
        const float own = chroma[i];
        luma[2 * i] = own;
        luma[2 * i + 1] = own + (chroma[i + 1] - own) * 0.5f;
    }
}

}  // namespace

void upsampleRow(const float* chroma, int chromaFirst, int chromaCount, const ChromaAxis& axis, int first,
                 int count, float* luma) {
    if (axis.log2 == 0) {
        std::memcpy(luma, chroma + (first - chromaFirst), static_cast<size_t>(count) * sizeof(float));
        return;
    }
    const auto single = [&](int position) {
        const ChromaTap tap = chromaTap(position, chromaCount, axis);
        const float a = chroma[tap.first - chromaFirst];
        const float b = chroma[tap.second - chromaFirst];
        luma[position - first] = a + (b - a) * tap.secondWeight;
    };
    const int end = first + count;
    int position = first;
    if (axis.log2 == 1) {
        for (; position < end && (position % 2 != 0 || position == 0 || position == 1); ++position) {
            single(position);
        }
        const int pairs = std::min((end - position) / 2, chromaCount - 1 - position / 2);
        if (pairs > 0) {
            upsamplePairs(chroma + position / 2 - chromaFirst, pairs, axis.centered, luma + position - first);
            position += 2 * pairs;
        }
    }
    for (; position < end; ++position) {
        single(position);
    }
}

namespace {

void averageRow(const float* luma, int lumaCount, int log2, float* chroma) {
    const int factor = 1 << log2;
    const int chromaCount = (lumaCount + factor - 1) >> log2;
    for (int i = 0; i < chromaCount; ++i) {
        const int end = std::min((i + 1) * factor, lumaCount);
        float sum = 0;
        for (int k = i * factor; k < end; ++k) {
            sum += luma[k];
        }
        chroma[i] = sum / static_cast<float>(end - i * factor);
    }
}

void downsampleCentered(const float* luma, int lumaCount, float* chroma) {
    const int pairs = lumaCount / 2;
    for (int i = 0; i < pairs; ++i) {
        const float before = luma[std::max(2 * i - 1, 0)];
        const float after = luma[std::min(2 * i + 2, lumaCount - 1)];
        chroma[i] = 0.75f * (luma[2 * i] + luma[2 * i + 1]) - 0.25f * (before + after);
    }
    if (lumaCount % 2 != 0) {  // only u = 3/4 c[i] + 1/4 c[i-1] is there to solve for c[i]
        const float alone = luma[lumaCount - 1];
        chroma[pairs] = pairs == 0 ? alone : (alone - 0.25f * chroma[pairs - 1]) / 0.75f;
    }
}

}  // namespace

void downsampleRow(const float* luma, int lumaCount, const ChromaAxis& axis, float* chroma) {
    if (axis.log2 == 0) {
        std::memcpy(chroma, luma, static_cast<size_t>(lumaCount) * sizeof(float));
    } else if (axis.log2 > 1) {
        averageRow(luma, lumaCount, axis.log2, chroma);
    } else if (axis.centered) {
        downsampleCentered(luma, lumaCount, chroma);
    } else {
        for (int i = 0; i < chromaLength(lumaCount, axis); ++i) {
            chroma[i] = luma[2 * i];
        }
    }
}

RowDownsampler::RowDownsampler(int rowLength, int rowCount, const ChromaAxis& axis)
    : m_rowLength(rowLength), m_rowCount(rowCount), m_axis(axis), m_result(static_cast<size_t>(rowLength)) {
    for (std::vector<float>& row : m_ring) {
        row.resize(static_cast<size_t>(rowLength));
    }
}

int RowDownsampler::push(const float* newRow) {
    if (newRow != nullptr) {
        std::vector<float>& slot = m_ring[static_cast<size_t>(m_received) % m_ring.size()];
        std::memcpy(slot.data(), newRow, static_cast<size_t>(m_rowLength) * sizeof(float));
        ++m_received;
    }
    if (m_nextResult >= chromaLength(m_rowCount, m_axis) || m_received <= lastRowNeeded(m_nextResult)) {
        return -1;
    }
    compute(m_nextResult);
    return m_nextResult++;
}

const float* RowDownsampler::row(int index) const noexcept {
    const int inside = std::clamp(index, 0, m_rowCount - 1);
    return m_ring[static_cast<size_t>(inside) % m_ring.size()].data();
}

int RowDownsampler::lastRowNeeded(int chromaRow) const noexcept {
    const int last = m_rowCount - 1;
    if (m_axis.log2 > 1) {
        return std::min((chromaRow << m_axis.log2) + (1 << m_axis.log2) - 1, last);
    }
    if (m_axis.log2 == 1 && m_axis.centered) {
        return std::min(2 * chromaRow + 2, last);
    }
    return std::min(chromaRow << m_axis.log2, last);
}

void RowDownsampler::compute(int chromaRow) {
    const auto length = static_cast<size_t>(m_rowLength);
    float* result = m_result.data();
    if (m_axis.log2 == 1 && m_axis.centered) {
        const float* u0 = row(2 * chromaRow);
        if (2 * chromaRow + 1 >= m_rowCount) {
            // m_result still holds the row before this one.
            for (size_t x = 0; x < length; ++x) {
                result[x] = chromaRow == 0 ? u0[x] : (u0[x] - 0.25f * result[x]) / 0.75f;
            }
            return;
        }
        const float* before = row(2 * chromaRow - 1);
        const float* u1 = row(2 * chromaRow + 1);
        const float* after = row(2 * chromaRow + 2);
        for (size_t x = 0; x < length; ++x) {
            result[x] = 0.75f * (u0[x] + u1[x]) - 0.25f * (before[x] + after[x]);
        }
        return;
    }
    const int firstRow = chromaRow << m_axis.log2;
    const int rows = m_axis.log2 > 1 ? std::min(1 << m_axis.log2, m_rowCount - firstRow) : 1;
    std::fill_n(result, length, 0.0f);
    for (int k = 0; k < rows; ++k) {
        const float* source = row(firstRow + k);
        for (size_t x = 0; x < length; ++x) {
            result[x] += source[x] / static_cast<float>(rows);
        }
    }
}

}  // namespace tessera::colour
