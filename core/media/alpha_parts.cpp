#include "core/media/alpha_parts.h"

#include "core/media/frame_planes.h"
#include "core/media/picture_format.h"

#include <algorithm>
#include <cmath>
#include <vector>

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace tessera::media {

namespace {

const AVPixFmtDescriptor& formatOf(const AVFrame& picture) {
    return *av_pix_fmt_desc_get(static_cast<AVPixelFormat>(picture.format));
}

int alphaOf(const AVFrame& picture) {
    return formatOf(picture).nb_components - 1;
}

bool isWide(const AVFrame& picture) {
    return formatOf(picture).comp[0].depth > 8;
}

bool canBeTakenApart(const AVFrame& picture) {
    const AVPixFmtDescriptor& format = formatOf(picture);
    constexpr std::uint64_t odd = AV_PIX_FMT_FLAG_FLOAT | AV_PIX_FMT_FLAG_BITSTREAM | AV_PIX_FMT_FLAG_BE |
                                  AV_PIX_FMT_FLAG_PAL | AV_PIX_FMT_FLAG_HWACCEL;
    if ((format.flags & AV_PIX_FMT_FLAG_ALPHA) == 0 || (format.flags & odd) != 0 ||
        format.nb_components < 2) {
        return false;
    }
    for (int i = 0; i < format.nb_components; ++i) {
        const AVComponentDescriptor& component = format.comp[i];
        if (component.shift != 0 || component.depth < 8 || component.depth > 16 ||
            component.depth != format.comp[0].depth) {
            return false;
        }
    }
    return true;
}

// One component of a picture, planar or packed.
template <typename Sample>
class Samples {
public:
    Samples(const AVFrame& picture, int component)
        : m_picture(picture), m_component(formatOf(picture).comp[component]) {}

    [[nodiscard]] Sample& at(int x, int y) const {
        std::uint8_t* row = rowOf(m_picture, m_component.plane, y);
        return *reinterpret_cast<Sample*>(row + static_cast<std::ptrdiff_t>(x) * m_component.step +
                                          m_component.offset);
    }

private:
    const AVFrame& m_picture;
    const AVComponentDescriptor& m_component;
};

AVPixelFormat greyFormat(int depth) {
    switch (depth) {
        case 8:
            return AV_PIX_FMT_GRAY8;
        case 9:
            return AV_PIX_FMT_GRAY9;
        case 10:
            return AV_PIX_FMT_GRAY10;
        case 12:
            return AV_PIX_FMT_GRAY12;
        case 14:
            return AV_PIX_FMT_GRAY14;
        default:
            return AV_PIX_FMT_GRAY16;
    }
}

bool isChroma(const AVFrame& picture, int component) {
    const AVPixFmtDescriptor& format = formatOf(picture);
    return (format.flags & AV_PIX_FMT_FLAG_RGB) == 0 && format.nb_components == 4 &&
           (component == 1 || component == 2);
}

// The value of a component that shows nothing.
int blackOf(const AVFrame& picture, int component) {
    const AVPixFmtDescriptor& format = formatOf(picture);
    const int depth = format.comp[0].depth;
    if (isChroma(picture, component)) {
        return 1 << (depth - 1);
    }
    const bool isLimited = (format.flags & AV_PIX_FMT_FLAG_RGB) == 0 && format.nb_components == 4 &&
                           picture.color_range != AVCOL_RANGE_JPEG;
    return isLimited ? 16 << (depth - 8) : 0;
}

// Values with a weight each: how far they are known.
struct Layer {
    Layer(int layerWidth, int layerHeight)
        : width(layerWidth),
          height(layerHeight),
          values(static_cast<std::size_t>(width) * static_cast<std::size_t>(height)),
          weights(values.size()) {}

    [[nodiscard]] std::size_t index(int x, int y) const {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x);
    }

    int width;
    int height;
    std::vector<float> values;
    std::vector<float> weights;  // 0 … 1
};

// Weighted means of four.
Layer halved(const Layer& fine) {
    Layer coarse((fine.width + 1) / 2, (fine.height + 1) / 2);
    for (int y = 0; y < fine.height; ++y) {
        for (int x = 0; x < fine.width; ++x) {
            const std::size_t from = fine.index(x, y);
            const std::size_t to = coarse.index(x / 2, y / 2);
            coarse.values[to] += fine.weights[from] * fine.values[from];
            coarse.weights[to] += fine.weights[from];
        }
    }
    for (std::size_t i = 0; i < coarse.values.size(); ++i) {
        coarse.values[i] = coarse.weights[i] > 0 ? coarse.values[i] / coarse.weights[i] : 0;
        coarse.weights[i] = std::min(coarse.weights[i], 1.0f);
    }
    return coarse;
}

// Of a layer with twice as many samples each way, by linear interpolation.
float valueBetween(const Layer& coarse, int x, int y) {
    const int left = x / 2;
    const int top = y / 2;
    const int beside = std::clamp(x % 2 == 0 ? left - 1 : left + 1, 0, coarse.width - 1);
    const int above = std::clamp(y % 2 == 0 ? top - 1 : top + 1, 0, coarse.height - 1);
    const auto row = [&](int at) {
        return 0.75f * coarse.values[coarse.index(left, at)] +
               0.25f * coarse.values[coarse.index(beside, at)];
    };
    return 0.75f * row(top) + 0.25f * row(above);
}

// Pull and push (Gortler et al., The Lumigraph, 1996): what is not known comes from coarser and coarser means.
void fill(Layer& fine) {
    if (fine.width == 1 && fine.height == 1) {
        return;
    }
    Layer coarse = halved(fine);
    fill(coarse);
    for (int y = 0; y < fine.height; ++y) {
        for (int x = 0; x < fine.width; ++x) {
            const std::size_t at = fine.index(x, y);
            const float weight = fine.weights[at];
            if (weight < 1) {
                fine.values[at] = weight * fine.values[at] + (1 - weight) * valueBetween(coarse, x, y);
            }
        }
    }
}

// Values are counted from the component's black, which is what a picture shows of which nothing is seen.
template <typename Sample>
void fillComponent(AVFrame& picture, int component) {
    const AVPixFmtDescriptor& format = formatOf(picture);
    const int shiftX = isChroma(picture, component) ? format.log2_chroma_w : 0;
    const int shiftY = isChroma(picture, component) ? format.log2_chroma_h : 0;
    const auto full = static_cast<float>((1 << format.comp[0].depth) - 1);
    const int black = blackOf(picture, component);
    const Samples<Sample> samples(picture, component);
    const Samples<Sample> alpha(picture, alphaOf(picture));
    Layer layer(AV_CEIL_RSHIFT(picture.width, shiftX), AV_CEIL_RSHIFT(picture.height, shiftY));
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
            layer.weights[layer.index(x >> shiftX, y >> shiftY)] += alpha.at(x, y) / full;
        }
    }
    const auto share = 1.0f / static_cast<float>(1 << (shiftX + shiftY));
    for (int y = 0; y < layer.height; ++y) {
        for (int x = 0; x < layer.width; ++x) {
            layer.values[layer.index(x, y)] = static_cast<float>(samples.at(x, y) - black);
            layer.weights[layer.index(x, y)] *= share;
        }
    }
    fill(layer);
    for (int y = 0; y < layer.height; ++y) {
        for (int x = 0; x < layer.width; ++x) {
            const float value = std::round(layer.values[layer.index(x, y)]) + static_cast<float>(black);
            samples.at(x, y) = static_cast<Sample>(std::clamp(value, 0.0f, full));
        }
    }
}

FramePtr copied(const AVFrame& picture) {
    FramePtr copy = makeVideoFrame(picture);
    check(av_frame_copy(copy.get(), &picture), "no room for a frame");
    return copy;
}

template <typename Sample>
bool hasSampleBelow(const AVFrame& picture, Sample full) {
    const Samples<Sample> alpha(picture, alphaOf(picture));
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
            if (alpha.at(x, y) < full) {
                return true;
            }
        }
    }
    return false;
}

template <typename Sample>
void fillAlpha(AVFrame& picture, Sample value) {
    const Samples<Sample> alpha(picture, alphaOf(picture));
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
            alpha.at(x, y) = value;
        }
    }
}

// One component of a picture as another one's, which is larger or smaller by `margin` all around.
template <typename Sample>
void copyComponent(const AVFrame& from, int component, AVFrame& to, int toComponent, int margin) {
    const Samples<Sample> source(from, component);
    const Samples<Sample> target(to, toComponent);
    const int inSource = to.width < from.width ? margin : 0;
    const int inTarget = margin - inSource;
    for (int y = 0; y < std::min(from.height, to.height); ++y) {
        for (int x = 0; x < std::min(from.width, to.width); ++x) {
            target.at(x + inTarget, y + inTarget) = source.at(x + inSource, y + inSource);
        }
    }
}

void copyAlpha(const AVFrame& from, int component, AVFrame& to, int toComponent) {
    isWide(from) ? copyComponent<std::uint16_t>(from, component, to, toComponent, alphaMargin)
                 : copyComponent<std::uint8_t>(from, component, to, toComponent, alphaMargin);
}

}  // namespace

bool isTransparent(const Frame& frame) {
    const AVFrame& picture = frame.picture();
    if (!canBeTakenApart(picture)) {
        return false;
    }
    const int full = (1 << formatOf(picture).comp[0].depth) - 1;
    return isWide(picture) ? hasSampleBelow(picture, static_cast<std::uint16_t>(full))
                           : hasSampleBelow(picture, static_cast<std::uint8_t>(full));
}

Frame colourPicture(const Frame& frame) {
    const AVFrame& source = frame.picture();
    FramePtr picture = copied(source);
    for (int component = 0; component < alphaOf(source); ++component) {
        isWide(source) ? fillComponent<std::uint16_t>(*picture, component)
                       : fillComponent<std::uint8_t>(*picture, component);
    }
    const int full = (1 << formatOf(source).comp[0].depth) - 1;
    if (isWide(source)) {
        fillAlpha(*picture, static_cast<std::uint16_t>(full));
    } else {
        fillAlpha(*picture, static_cast<std::uint8_t>(full));
    }
    return toFrame(std::move(picture)).withPts(frame.pts()).withShape(frame.shape());
}

Frame alphaPicture(const Frame& frame) {
    const AVFrame& source = frame.picture();
    const Size size{source.width + 2 * alphaMargin, source.height + 2 * alphaMargin};
    FramePtr picture = makeVideoFrame(size, greyFormat(formatOf(source).comp[0].depth));
    for (int y = 0; y < size.height; ++y) {
        std::fill_n(rowOf(*picture, 0, y), picture->linesize[0], std::uint8_t{0});
    }
    picture->color_range = AVCOL_RANGE_JPEG;
    copyAlpha(source, alphaOf(source), *picture, 0);
    return toFrame(std::move(picture)).withPts(frame.pts()).withShape(frame.shape());
}

Frame withAlpha(const Frame& colours, const Frame& alpha) {
    FramePtr picture = copied(colours.picture());
    copyAlpha(alpha.picture(), 0, *picture, alphaOf(*picture));
    return toFrame(std::move(picture)).withPts(colours.pts()).withShape(colours.shape());
}

}  // namespace tessera::media
