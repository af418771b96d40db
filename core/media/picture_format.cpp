#include "core/media/picture_format.h"

#include "core/base/output_messages.h"
#include "core/media/av_compat.h"

#include <cstring>
#include <vector>

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace tessera::media {

namespace {

bool isFullRangeAlias(AVPixelFormat format) {
    const char* name = av_get_pix_fmt_name(format);
    return name != nullptr && std::strncmp(name, "yuvj", 4) == 0;
}

AVPixelFormat withoutAlias(AVPixelFormat format) {
    switch (format) {
        case AV_PIX_FMT_YUVJ420P:
            return AV_PIX_FMT_YUV420P;
        case AV_PIX_FMT_YUVJ422P:
            return AV_PIX_FMT_YUV422P;
        case AV_PIX_FMT_YUVJ444P:
            return AV_PIX_FMT_YUV444P;
        case AV_PIX_FMT_YUVJ440P:
            return AV_PIX_FMT_YUV440P;
        case AV_PIX_FMT_YUVJ411P:
            return AV_PIX_FMT_YUV411P;
        default:
            return format;
    }
}

// Of a format with both kinds of chroma in one plane, as cards like it (NV12, P010): the same with a plane for each.
AVPixelFormat withChromaApart(const AVPixFmtDescriptor& format) {
    constexpr int planes = 3;
    constexpr int bits = 8;
    if (format.nb_components != planes || (format.flags & AV_PIX_FMT_FLAG_RGB) != 0 ||
        format.comp[0].plane != 0 || format.comp[1].plane != 1 || format.comp[2].plane != 1 ||
        sws_isSupportedInput(av_pix_fmt_desc_get_id(&format)) == 0) {
        return AV_PIX_FMT_NONE;
    }
    const int depth = format.comp[0].depth;
    const std::string name = std::string("yuv4") +
                             (format.log2_chroma_w == 0   ? "44p"
                              : format.log2_chroma_h == 0 ? "22p"
                                                          : "20p") +
                             (depth > bits ? std::to_string(depth) + "le" : "");
    return av_get_pix_fmt(name.c_str());
}

}  // namespace

AVPixelFormat plainFormat(AVPixelFormat format) {
    format = withoutAlias(format);
    const AVPixFmtDescriptor* description = av_pix_fmt_desc_get(format);
    if (description == nullptr) {
        return format;
    }
    const auto flags = description->flags;
    if ((flags & AV_PIX_FMT_FLAG_PAL) != 0) {
        return AV_PIX_FMT_BGRA;
    }
    if ((flags & AV_PIX_FMT_FLAG_BITSTREAM) != 0) {
        return AV_PIX_FMT_GRAY8;
    }
    if ((flags & AV_PIX_FMT_FLAG_BAYER) != 0) {
        return AV_PIX_FMT_RGB48LE;
    }
    if (const AVPixelFormat planar = withChromaApart(*description); planar != AV_PIX_FMT_NONE) {
        return planar;
    }
    switch (format) {
        case AV_PIX_FMT_YUYV422:
        case AV_PIX_FMT_UYVY422:
        case AV_PIX_FMT_YVYU422:
            return AV_PIX_FMT_YUV422P;
        case AV_PIX_FMT_RGB565LE:
        case AV_PIX_FMT_RGB555LE:
        case AV_PIX_FMT_RGB8:
        case AV_PIX_FMT_BGR8:
            return AV_PIX_FMT_RGB24;
        default:
            break;
    }
    const AVPixelFormat swapped = av_pix_fmt_swap_endianness(format);
    const bool foreign = (flags & AV_PIX_FMT_FLAG_BE) != 0 && swapped != AV_PIX_FMT_NONE;
    return foreign ? swapped : format;
}

std::string plainFormatName(const std::string& name) {
    const AVPixelFormat format = av_get_pix_fmt(name.c_str());
    return format == AV_PIX_FMT_NONE ? name : av_get_pix_fmt_name(plainFormat(format));
}

void completeDescription(AVFrame& frame, AVFormatContext& context, AVStream& stream) {
    const AVCodecParameters& parameters = *stream.codecpar;
    const auto format = static_cast<AVPixelFormat>(frame.format);
    if (isFullRangeAlias(format)) {
        frame.format = withoutAlias(format);
        frame.color_range = AVCOL_RANGE_JPEG;
    }
    if (frame.color_range == AVCOL_RANGE_UNSPECIFIED) {
        frame.color_range = parameters.color_range;
    }
    if (frame.color_primaries == AVCOL_PRI_UNSPECIFIED) {
        frame.color_primaries = parameters.color_primaries;
    }
    if (frame.color_trc == AVCOL_TRC_UNSPECIFIED) {
        frame.color_trc = parameters.color_trc;
    }
    if (frame.colorspace == AVCOL_SPC_UNSPECIFIED) {
        frame.colorspace = parameters.color_space;
    }
    if (frame.chroma_location == AVCHROMA_LOC_UNSPECIFIED) {
        frame.chroma_location = parameters.chroma_location;
    }
    const AVRational aspect = av_guess_sample_aspect_ratio(&context, &stream, &frame);
    if (aspect.num > 0 && aspect.den > 0) {
        frame.sample_aspect_ratio = aspect;
    }
}

Frame toFrame(FramePtr picture) {
    const std::int64_t pts = picture->pts;
    return Frame(std::shared_ptr<const AVFrame>(std::move(picture)), pts);
}

AVPixelFormat nearestFormat(AVPixelFormat format, const AVPixelFormat* offered) {
    if (offered == nullptr) {
        return format;
    }
    std::vector<AVPixelFormat> plain;
    for (const AVPixelFormat* entry = offered; *entry != AV_PIX_FMT_NONE; ++entry) {
        const AVPixFmtDescriptor* description = av_pix_fmt_desc_get(*entry);
        if (*entry == format) {
            return format;
        }
        if (!isFullRangeAlias(*entry) && (description->flags & AV_PIX_FMT_FLAG_HWACCEL) == 0) {
            plain.push_back(*entry);
        }
    }
    plain.push_back(AV_PIX_FMT_NONE);
    const AVPixFmtDescriptor* description = av_pix_fmt_desc_get(format);
    const int hasAlpha = (description->flags & AV_PIX_FMT_FLAG_ALPHA) != 0 ? 1 : 0;
    return avcodec_find_best_pix_fmt_of_list(plain.data(), format, hasAlpha, nullptr);
}

std::vector<Message> lossesOf(AVPixelFormat from, AVPixelFormat to) {
    const unsigned loss = static_cast<unsigned>(av_get_pix_fmt_loss(to, from, 1));
    const std::pair<unsigned, Message> names[] = {
        {FF_LOSS_ALPHA, message::LossOfTransparency()},
        {FF_LOSS_DEPTH, message::LossOfDepth()},
        {FF_LOSS_RESOLUTION, message::LossOfChromaDetail()},
        {FF_LOSS_COLORSPACE, message::LossOfExactColours()},
        {FF_LOSS_CHROMA, message::LossOfColour()},
        {FF_LOSS_COLORQUANT, message::LossOfColours()},
    };
    std::vector<Message> losses;
    for (const auto& [flag, name] : names) {
        if ((loss & flag) != 0) {
            losses.push_back(name);
        }
    }
    return losses;
}

}  // namespace tessera::media
