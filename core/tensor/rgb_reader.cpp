#include "core/tensor/rgb_reader.h"

#include "core/tensor/chroma_resampling.h"
#include "core/tensor/color_model.h"
#include "core/tensor/component_rows.h"
#include "core/tiling/padding.h"

#include <algorithm>
#include <cstring>
#include <vector>

extern "C" {
#include <libavutil/frame.h>
#include <libavutil/pixdesc.h>
}

namespace tessera::tensor {

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
            const auto span = static_cast<size_t>(last - m_chromaFirst + 1);
            m_mixed.resize(span);
            m_other.resize(span);
        }
    }

    // Columns first … first+count-1 of frame row `y`, into three rows of floats.
    void read(int y, float* red, float* green, float* blue) {
        loadRow(m_model.components[0], line(0, y), m_first, m_count, red);
        if (m_model.kind == ColorKind::Gray) {
            std::copy_n(red, m_count, green);
            std::copy_n(red, m_count, blue);
        } else if (m_model.kind == ColorKind::Rgb) {
            loadRow(m_model.components[1], line(1, y), m_first, m_count, green);
            loadRow(m_model.components[2], line(2, y), m_first, m_count, blue);
        } else {
            readChroma(1, y, green);
            readChroma(2, y, blue);
            convert(red, green, blue);
        }
    }

private:
    [[nodiscard]] const std::uint8_t* line(int component, int y) const {
        const int plane = m_model.components[static_cast<size_t>(component)].plane;
        return m_picture.data[plane] + static_cast<std::ptrdiff_t>(y) * m_picture.linesize[plane];
    }

    void readChroma(int index, int y, float* luma) {
        const Component& component = m_model.components[static_cast<size_t>(index)];
        const auto span = static_cast<int>(m_mixed.size());
        const ChromaTap tap =
            chromaTap(y, chromaLength(m_picture.height, m_model.vertical), m_model.vertical);
        loadRow(component, line(index, tap.first), m_chromaFirst, span, m_mixed.data());
        if (tap.secondWeight > 0) {
            loadRow(component, line(index, tap.second), m_chromaFirst, span, m_other.data());
            for (int i = 0; i < span; ++i) {
                const auto k = static_cast<size_t>(i);
                m_mixed[k] += (m_other[k] - m_mixed[k]) * tap.secondWeight;
            }
        }
        upsampleRow(m_mixed.data(), m_chromaFirst, m_chromaCount, m_model.horizontal, m_first, m_count, luma);
    }

    // In place: Y' Cb Cr to R' G' B' (ITU-R BT.601, the general matrix form).
    void convert(float* y, float* cb, float* cr) const {
        const float redGain = 2 * (1 - m_model.redWeight);
        const float blueGain = 2 * (1 - m_model.blueWeight);
        const float greenWeight = 1 - m_model.redWeight - m_model.blueWeight;
        const float greenFromRed = m_model.redWeight * redGain / greenWeight;
        const float greenFromBlue = m_model.blueWeight * blueGain / greenWeight;
        for (int i = 0; i < m_count; ++i) {
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
    std::vector<float> m_mixed;
    std::vector<float> m_other;
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
    const Size small{padded.width / reduction, padded.height / reduction};
    const auto wide = static_cast<size_t>(padded.width);
    std::vector<float> band(3 * wide * static_cast<size_t>(reduction));
    const float weight = 1.0f / static_cast<float>(reduction * reduction);
    for (int row = 0; row < small.height; ++row) {
        readRgb(frame, Rect{0, row * reduction, padded.width, reduction}, band.data());
        for (size_t channel = 0; channel < 3; ++channel) {
            float* target =
                planes + (channel * static_cast<size_t>(small.height) + static_cast<size_t>(row)) *
                             static_cast<size_t>(small.width);
            std::fill_n(target, small.width, 0.0f);
            for (size_t k = 0; k < static_cast<size_t>(reduction); ++k) {
                const float* source = band.data() + (channel * static_cast<size_t>(reduction) + k) * wide;
                for (int x = 0; x < padded.width; ++x) {
                    target[x / reduction] += source[x] * weight;
                }
            }
        }
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

}  // namespace tessera::tensor
