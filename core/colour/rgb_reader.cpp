#include "core/colour/rgb_reader.h"

#include "core/colour/chroma_resampling.h"
#include "core/colour/color_model.h"
#include "core/colour/component_rows.h"
#include "core/tiling/padding.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <functional>
#include <numeric>
#include <span>
#include <vector>

extern "C" {
#include <libavutil/frame.h>
#include <libavutil/pixdesc.h>
}

namespace tessera::colour {

namespace {

// Reads spans of rows, converted to RGB. Keeps its scratch rows between calls.
class RowReader {
public:
    RowReader(const media::Frame& frame, int first, int count)
        : m_picture(frame.picture()),
          m_model(colorModelOf(frame)),
          m_first(first),
          m_count(count),
          m_chromaCount(chromaLength(m_picture.width, m_model.horizontal)) {
        if (m_model.kind == ColorKind::Yuv) {
            m_chromaFirst = std::max((first >> m_model.horizontal.log2) - 1, 0);
            const int last =
                std::min(((first + count - 1) >> m_model.horizontal.log2) + 1, m_chromaCount - 1);
            m_chromaSpan = static_cast<size_t>(last - m_chromaFirst + 1);
        }
    }

    // Columns first … first+count-1 of frame row `y`, into three rows of floats.
    void read(int y, float* red, float* green, float* blue) {
        average({&y, 1}, red, green, blue);
        toRgb(m_count, red, green, blue);
    }

    // The mean of the rows `ys`, still in the frame's own components: toRgb() may follow after further averaging.
    void average(std::span<const int> ys, float* first, float* second, float* third) {
        sum(0, ys, first);
        if (m_model.kind == ColorKind::Rgb) {
            sum(1, ys, second);
            sum(2, ys, third);
        } else if (m_model.kind == ColorKind::Yuv) {
            sumChroma(1, ys, second);
            sumChroma(2, ys, third);
        }
        if (ys.size() > 1) {
            const float weight = 1.0f / static_cast<float>(ys.size());
            for (float* row : {first, second, third}) {
                std::transform(row, row + m_count, row, [weight](float value) { return value * weight; });
            }
        }
    }

    // `count` samples of each component, in place.
    void toRgb(int count, float* first, float* second, float* third) const {
        if (m_model.kind == ColorKind::Gray) {
            std::copy_n(first, count, second);
            std::copy_n(first, count, third);
        } else if (m_model.kind == ColorKind::Yuv) {
            convert(count, first, second, third);
        }
    }

private:
    [[nodiscard]] const std::uint8_t* line(int component, int y) const {
        const int plane = m_model.components[static_cast<size_t>(component)].plane;
        return m_picture.data[plane] + static_cast<std::ptrdiff_t>(y) * m_picture.linesize[plane];
    }

    void sum(int index, std::span<const int> ys, float* row) {
        const Component& component = m_model.components[static_cast<size_t>(index)];
        loadRow(component, line(index, ys.front()), m_first, m_count, row);
        for (const int y : ys.subspan(1)) {
            m_term.resize(static_cast<size_t>(m_count));
            loadRow(component, line(index, y), m_first, m_count, m_term.data());
            std::transform(row, row + m_count, m_term.begin(), row, std::plus<>());
        }
    }

    // At luma resolution. Rows are added up before they are widened: both are linear.
    void sumChroma(int index, std::span<const int> ys, float* luma) {
        loadChroma(index, ys.front(), m_chroma);
        for (const int y : ys.subspan(1)) {
            loadChroma(index, y, m_term);
            std::ranges::transform(m_chroma, m_term, m_chroma.begin(), std::plus<>());
        }
        upsampleRow(m_chroma.data(), m_chromaFirst, m_chromaCount, m_model.horizontal, m_first, m_count,
                    luma);
    }

    // The chroma of luma row `y`, not yet widened.
    void loadChroma(int index, int y, std::vector<float>& row) {
        const Component& component = m_model.components[static_cast<size_t>(index)];
        const ChromaTap tap =
            chromaTap(y, chromaLength(m_picture.height, m_model.vertical), m_model.vertical);
        row.resize(m_chromaSpan);
        loadRow(component, line(index, tap.first), m_chromaFirst, static_cast<int>(m_chromaSpan), row.data());
        if (tap.secondWeight > 0) {
            m_other.resize(m_chromaSpan);
            loadRow(component, line(index, tap.second), m_chromaFirst, static_cast<int>(m_chromaSpan),
                    m_other.data());
            for (size_t i = 0; i < m_chromaSpan; ++i) {
                row[i] += (m_other[i] - row[i]) * tap.secondWeight;
            }
        }
    }

    // In place: Y' Cb Cr to R' G' B' (ITU-R BT.601, the general matrix form).
    void convert(int count, float* y, float* cb, float* cr) const {
        const float redGain = 2 * (1 - m_model.redWeight);
        const float blueGain = 2 * (1 - m_model.blueWeight);
        const float greenWeight = 1 - m_model.redWeight - m_model.blueWeight;
        const float greenFromRed = m_model.redWeight * redGain / greenWeight;
        const float greenFromBlue = m_model.blueWeight * blueGain / greenWeight;
        for (int i = 0; i < count; ++i) {
            const float luma = y[i];
            const float u = cb[i];
            const float v = cr[i];
            y[i] = luma + redGain * v;
            cb[i] = luma - greenFromBlue * u - greenFromRed * v;
            cr[i] = luma + blueGain * u;
        }
    }

    const AVFrame& m_picture;
    ColorModel m_model;
    int m_first;
    int m_count;
    int m_chromaCount;
    int m_chromaFirst = 0;
    size_t m_chromaSpan = 0;
    std::vector<float> m_chroma;
    std::vector<float> m_other;
    std::vector<float> m_term;
};

struct Span {
    int first;
    int last;
};

// The part of the frame that positions first … first+count-1 are taken from, mirrored ones included.
Span sourceSpan(int first, int count, int length) {
    Span span{length - 1, 0};
    for (int i = first; i < first + count; ++i) {
        const int source = tiling::paddedSource(i, length);
        span.first = std::min(span.first, source);
        span.last = std::max(span.last, source);
    }
    return span;
}

template <int reduction>
void averageColumns(const float* row, int count, float* means) {
    for (int x = 0; x < count; ++x) {
        float sum = 0;
        for (int k = 0; k < reduction; ++k) {
            sum += row[x * reduction + k];
        }
        means[x] = sum / reduction;
    }
}

// Means of `reduction` neighbours each, `count` of them.
void averageColumns(const float* row, int count, int reduction, float* means) {
    switch (reduction) {  // lengths that are known beforehand are several times as fast
        case 2:
            return averageColumns<2>(row, count, means);
        case 4:
            return averageColumns<4>(row, count, means);
        case 8:
            return averageColumns<8>(row, count, means);
        default:
            break;
    }
    for (int x = 0; x < count; ++x) {
        means[x] = std::accumulate(row + x * reduction, row + (x + 1) * reduction, 0.0f) /
                   static_cast<float>(reduction);
    }
}

bool liesInside(int first, int count, int length) {
    return first >= 0 && first + count <= length;
}

}  // namespace

void readRgb(const media::Frame& frame, Rect rect, float* planes) {
    const Size size = frame.size();
    const bool inside = liesInside(rect.x, rect.width, size.width);
    const Span columns =
        inside ? Span{rect.x, rect.x + rect.width - 1} : sourceSpan(rect.x, rect.width, size.width);
    RowReader reader(frame, columns.first, columns.last - columns.first + 1);
    const auto span = static_cast<size_t>(columns.last - columns.first + 1);
    std::vector<float> scratch(inside ? 0 : span * 3);
    const size_t plane = static_cast<size_t>(rect.width) * static_cast<size_t>(rect.height);
    for (int row = 0; row < rect.height; ++row) {
        const int y = tiling::paddedSource(rect.y + row, size.height);
        float* target = planes + static_cast<size_t>(row) * static_cast<size_t>(rect.width);
        if (inside) {
            reader.read(y, target, target + plane, target + 2 * plane);
            continue;
        }
        reader.read(y, scratch.data(), scratch.data() + span, scratch.data() + 2 * span);
        for (int i = 0; i < rect.width; ++i) {
            const auto from =
                static_cast<size_t>(tiling::paddedSource(rect.x + i, size.width) - columns.first);
            for (size_t channel = 0; channel < 3; ++channel) {
                target[channel * plane + static_cast<size_t>(i)] = scratch[channel * span + from];
            }
        }
    }
}

void readReducedRgb(const media::Frame& frame, Size padded, int reduction, float* planes) {
    const Size size = frame.size();
    const Size small{padded.width / reduction, padded.height / reduction};
    const auto wide = static_cast<size_t>(padded.width);
    RowReader reader(frame, 0, size.width);
    std::vector<int> ys(static_cast<size_t>(reduction));
    std::array<std::vector<float>, 3> rows{std::vector<float>(wide), std::vector<float>(wide),
                                           std::vector<float>(wide)};
    for (int row = 0; row < small.height; ++row) {
        for (int k = 0; k < reduction; ++k) {
            ys[static_cast<size_t>(k)] = tiling::paddedSource(row * reduction + k, size.height);
        }
        reader.average(ys, rows[0].data(), rows[1].data(), rows[2].data());
        std::array<float*, 3> target{};
        for (size_t channel = 0; channel < 3; ++channel) {
            for (int x = size.width; x < padded.width; ++x) {
                rows[channel][static_cast<size_t>(x)] =
                    rows[channel][static_cast<size_t>(tiling::paddedSource(x, size.width))];
            }
            target[channel] =
                planes + (channel * static_cast<size_t>(small.height) + static_cast<size_t>(row)) *
                             static_cast<size_t>(small.width);
            averageColumns(rows[channel].data(), small.width, reduction, target[channel]);
        }
        reader.toRgb(small.width, target[0], target[1], target[2]);
    }
}

bool samePixels(const media::Frame& a, const media::Frame& b, Rect rect) {
    const AVFrame& first = a.picture();
    const AVFrame& second = b.picture();
    if (first.format != second.format || a.size() != b.size()) {
        return false;
    }
    if (a.sharesPixelsWith(b)) {
        return true;
    }
    const AVPixFmtDescriptor* format = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(first.format));
    const int left = std::clamp(rect.x, 0, first.width);
    const int top = std::clamp(rect.y, 0, first.height);
    const int right = std::clamp(rect.right(), left, first.width);
    const int bottom = std::clamp(rect.bottom(), top, first.height);
    for (int i = 0; i < format->nb_components; ++i) {
        const AVComponentDescriptor& component = format->comp[i];
        const bool chroma = (i == 1 || i == 2) && (format->flags & AV_PIX_FMT_FLAG_RGB) == 0;
        const int across = chroma ? format->log2_chroma_w : 0;
        const int down = chroma ? format->log2_chroma_h : 0;
        const auto begin = static_cast<std::ptrdiff_t>(left >> across) * component.step;
        const auto end = static_cast<std::ptrdiff_t>(AV_CEIL_RSHIFT(right, across)) * component.step;
        for (int y = top >> down; y < AV_CEIL_RSHIFT(bottom, down); ++y) {
            const int plane = component.plane;
            const auto* rowA = first.data[plane] + static_cast<std::ptrdiff_t>(y) * first.linesize[plane];
            const auto* rowB = second.data[plane] + static_cast<std::ptrdiff_t>(y) * second.linesize[plane];
            if (std::memcmp(rowA + begin, rowB + begin, static_cast<size_t>(end - begin)) != 0) {
                return false;
            }
        }
    }
    return true;
}

Picture makePicture(const media::Frame& frame, int longestSide) {
    const Size size = frame.size();
    int reduction = 1;
    while (longestSide > 0 && std::max(size.width, size.height) > longestSide * reduction) {
        ++reduction;
    }
    const Size padded = tiling::paddedSize(size, reduction);
    Picture picture;
    picture.size = {std::max(size.width / reduction, 1), std::max(size.height / reduction, 1)};
    const Size small{padded.width / reduction, padded.height / reduction};
    const auto plane = static_cast<size_t>(small.pixels());
    std::vector<float> planes(3 * plane);
    readReducedRgb(frame, padded, reduction, planes.data());
    picture.rgb.resize(3 * static_cast<size_t>(picture.size.pixels()));
    size_t next = 0;
    for (int y = 0; y < picture.size.height; ++y) {
        for (int x = 0; x < picture.size.width; ++x) {
            const size_t at =
                static_cast<size_t>(y) * static_cast<size_t>(small.width) + static_cast<size_t>(x);
            for (size_t channel = 0; channel < 3; ++channel) {
                const float value = std::clamp(planes[channel * plane + at], 0.0f, 1.0f);
                picture.rgb[next++] = static_cast<std::uint8_t>(value * 255.0f + 0.5f);
            }
        }
    }
    return picture;
}

}  // namespace tessera::colour
