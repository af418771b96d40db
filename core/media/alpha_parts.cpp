#include "core/media/alpha_parts.h"

#include "core/media/frame_planes.h"
#include "core/media/picture_format.h"

#include <algorithm>
#include <cmath>

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

// `change` of each sample's distance from black and the opacity there, 0 … 1.
template <typename Sample, typename Change>
void changeComponent(AVFrame& picture, const Samples<Sample>& alpha, int component, const Change& change) {
    const AVPixFmtDescriptor& format = formatOf(picture);
    const int shiftX = isChroma(picture, component) ? format.log2_chroma_w : 0;
    const int shiftY = isChroma(picture, component) ? format.log2_chroma_h : 0;
    const double full = (1 << format.comp[0].depth) - 1;
    const int black = blackOf(picture, component);
    const Samples<Sample> samples(picture, component);
    for (int y = 0; y < AV_CEIL_RSHIFT(picture.height, shiftY); ++y) {
        for (int x = 0; x < AV_CEIL_RSHIFT(picture.width, shiftX); ++x) {
            int sum = 0;
            int count = 0;
            for (int v = y << shiftY; v < std::min(picture.height, (y + 1) << shiftY); ++v) {
                for (int u = x << shiftX; u < std::min(picture.width, (x + 1) << shiftX); ++u) {
                    sum += alpha.at(u, v);
                    ++count;
                }
            }
            Sample& sample = samples.at(x, y);
            const double changed = black + change(sample - black, sum / full / std::max(1, count));
            sample = static_cast<Sample>(std::clamp(std::lround(changed), 0L, static_cast<long>(full)));
        }
    }
}

template <typename Change>
void changeColours(AVFrame& picture, const AVFrame& alpha, int alphaComponent, const Change& change) {
    for (int component = 0; component < alphaOf(picture); ++component) {
        if (isWide(picture)) {
            changeComponent(picture, Samples<std::uint16_t>(alpha, alphaComponent), component, change);
        } else {
            changeComponent(picture, Samples<std::uint8_t>(alpha, alphaComponent), component, change);
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

template <typename Sample>
void copyComponent(const AVFrame& from, int component, AVFrame& to, int toComponent) {
    const Samples<Sample> source(from, component);
    const Samples<Sample> target(to, toComponent);
    for (int y = 0; y < from.height; ++y) {
        for (int x = 0; x < from.width; ++x) {
            target.at(x, y) = source.at(x, y);
        }
    }
}

void copyAlpha(const AVFrame& from, int component, AVFrame& to, int toComponent) {
    isWide(from) ? copyComponent<std::uint16_t>(from, component, to, toComponent)
                 : copyComponent<std::uint8_t>(from, component, to, toComponent);
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

Frame weightedByAlpha(const Frame& frame) {
    const AVFrame& source = frame.picture();
    FramePtr picture = copied(source);
    changeColours(*picture, source, alphaOf(source),
                  [](int value, double opacity) { return value * opacity; });
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
    FramePtr picture = makeVideoFrame(frame.size(), greyFormat(formatOf(source).comp[0].depth));
    picture->color_range = AVCOL_RANGE_JPEG;
    copyAlpha(source, alphaOf(source), *picture, 0);
    return toFrame(std::move(picture)).withPts(frame.pts()).withShape(frame.shape());
}

Frame withAlpha(const Frame& weighted, const Frame& alpha) {
    FramePtr picture = copied(weighted.picture());
    constexpr double least = 1.0 / 512;  // below that nothing is seen
    changeColours(*picture, alpha.picture(), 0,
                  [](int value, double opacity) { return opacity > least ? value / opacity : 0.0; });
    copyAlpha(alpha.picture(), 0, *picture, alphaOf(*picture));
    return toFrame(std::move(picture)).withPts(weighted.pts()).withShape(weighted.shape());
}

}  // namespace tessera::media
