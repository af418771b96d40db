#include "core/colour/color_model.h"

#include "core/base/error.h"
#include "core/base/source_messages.h"

#include <string>
#include <string_view>

extern "C" {
#include <libavutil/frame.h>
#include <libavutil/pixdesc.h>
}

namespace tessera::colour {

namespace {

struct LumaWeights {
    float red;
    float blue;
};

LumaWeights lumaWeights(const AVFrame& picture) {
    switch (picture.colorspace) {
        case AVCOL_SPC_BT709:
            return {0.2126f, 0.0722f};
        case AVCOL_SPC_FCC:
            return {0.30f, 0.11f};
        case AVCOL_SPC_BT470BG:
        case AVCOL_SPC_SMPTE170M:
            return {0.299f, 0.114f};
        case AVCOL_SPC_SMPTE240M:
            return {0.212f, 0.087f};
        case AVCOL_SPC_BT2020_NCL:
        case AVCOL_SPC_BT2020_CL:  // not linear in R'G'B'; this matrix is invertible, which is what matters
                                   // here
            return {0.2627f, 0.0593f};
        default:
            break;
    }
    const bool highDefinition = picture.height >= 720 || picture.width >= 1280;
    return highDefinition ? LumaWeights{0.2126f, 0.0722f} : LumaWeights{0.299f, 0.114f};
}

bool isFullRange(const AVFrame& picture, const AVPixFmtDescriptor& format, ColorKind kind) {
    if (picture.color_range != AVCOL_RANGE_UNSPECIFIED) {
        return picture.color_range == AVCOL_RANGE_JPEG;
    }
    const bool jpegFormat = std::string_view(format.name).starts_with("yuvj");
    return kind == ColorKind::Rgb || jpegFormat;
}

enum class Role { Level, Chroma, Alpha };

// ITU-R BT.601/709/2020: black at 16 and white at 235 of 8 bits, chroma 128 +- 112, scaled to the depth.
void setLine(Component& component, Role role, bool fullRange) {
    if (component.floating) {
        return;
    }
    const auto unit = static_cast<float>(1 << (component.depth - 8));
    const auto largest = static_cast<float>((1 << component.depth) - 1);
    const bool full = fullRange || role == Role::Alpha;
    component.scale = full ? 1.0f / largest : 1.0f / ((role == Role::Chroma ? 224.0f : 219.0f) * unit);
    if (role == Role::Chroma) {
        component.offset = static_cast<float>(1 << (component.depth - 1));
    } else {
        component.offset = full ? 0.0f : 16.0f * unit;
    }
}

Component componentOf(const AVPixFmtDescriptor& format, int index) {
    const AVComponentDescriptor& source = format.comp[index];
    Component component;
    component.plane = source.plane;
    component.step = source.step;
    component.start = source.offset;
    component.shift = source.shift;
    component.depth = source.depth;
    component.floating = (format.flags & AV_PIX_FMT_FLAG_FLOAT) != 0;
    component.wide = source.depth + source.shift > 8;
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    component.swapped = component.wide && (format.flags & AV_PIX_FMT_FLAG_BE) == 0;
#else
    component.swapped = component.wide && (format.flags & AV_PIX_FMT_FLAG_BE) != 0;
#endif
    return component;
}

// x2rgb10 and its kin pack several components into one word: storing one would overwrite another.
bool sharesWords(const AVPixFmtDescriptor& format, int index) {
    const AVComponentDescriptor& component = format.comp[index];
    const int bits = component.depth + component.shift;
    if (bits <= 8 || bits == 16) {
        return false;
    }
    for (int i = 0; i < format.nb_components; ++i) {
        if (i != index && format.comp[i].plane == component.plane) {
            return true;
        }
    }
    return false;
}

bool isSupported(const AVPixFmtDescriptor& format) {
    constexpr std::uint64_t refused =
        AV_PIX_FMT_FLAG_PAL | AV_PIX_FMT_FLAG_BITSTREAM | AV_PIX_FMT_FLAG_HWACCEL | AV_PIX_FMT_FLAG_BAYER;
    if ((format.flags & refused) != 0 || format.nb_components < 1 ||
        std::string_view(format.name).starts_with("xyz")) {
        return false;
    }
    const bool floating = (format.flags & AV_PIX_FMT_FLAG_FLOAT) != 0;
    for (int i = 0; i < format.nb_components; ++i) {
        const AVComponentDescriptor& component = format.comp[i];
        if (floating ? component.depth != 32 : component.depth > 16) {
            return false;
        }
        // Packed RGB of less than a byte a component (rgb565) shares bytes between components.
        if (!floating && component.depth < 8) {
            return false;
        }
        if (!floating && (component.depth + component.shift > 16 || sharesWords(format, i))) {
            return false;
        }
    }
    return true;
}

void setChromaSiting(ColorModel& model, const AVFrame& picture, const AVPixFmtDescriptor& format) {
    const AVChromaLocation location = picture.chroma_location;
    const bool centeredAcross =
        location == AVCHROMA_LOC_CENTER || location == AVCHROMA_LOC_TOP || location == AVCHROMA_LOC_BOTTOM;
    const bool onLine = location == AVCHROMA_LOC_TOPLEFT || location == AVCHROMA_LOC_TOP;
    model.horizontal = {format.log2_chroma_w, centeredAcross};
    model.vertical = {format.log2_chroma_h, !onLine};
}

ColorKind kindOf(const AVPixFmtDescriptor& format) {
    if ((format.flags & AV_PIX_FMT_FLAG_RGB) != 0) {
        return ColorKind::Rgb;
    }
    return format.nb_components < 3 ? ColorKind::Gray : ColorKind::Yuv;
}

}  // namespace

bool isSupportedPixelFormat(int avPixelFormat) {
    const AVPixFmtDescriptor* format = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(avPixelFormat));
    return format != nullptr && isSupported(*format);
}

ColorModel colorModelOf(const media::Frame& frame) {
    const AVFrame& picture = frame.picture();
    const AVPixFmtDescriptor* format = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(picture.format));
    if (format == nullptr || !isSupported(*format)) {
        throw Error(ErrorCode::Unsupported,
                    message::SourceFormatNotInterpolated(format != nullptr ? format->name : "?"));
    }
    ColorModel model;
    model.kind = kindOf(*format);
    model.hasAlpha = (format->flags & AV_PIX_FMT_FLAG_ALPHA) != 0;
    const bool fullRange = isFullRange(picture, *format, model.kind);
    const int colors = model.kind == ColorKind::Gray ? 1 : 3;
    for (int i = 0; i < colors; ++i) {
        Component& component = model.components[static_cast<size_t>(i)];
        component = componentOf(*format, i);
        setLine(component, model.kind == ColorKind::Yuv && i > 0 ? Role::Chroma : Role::Level, fullRange);
    }
    if (model.hasAlpha) {
        model.alpha = componentOf(*format, format->nb_components - 1);
        setLine(model.alpha, Role::Alpha, true);
    }
    if (model.kind == ColorKind::Yuv) {
        setChromaSiting(model, picture, *format);
        const LumaWeights weights = lumaWeights(picture);
        model.redWeight = weights.red;
        model.blueWeight = weights.blue;
    }
    return model;
}

}  // namespace tessera::colour
