#include "core/media/frame_scaler.h"

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace tessera::media {

namespace {

int swsMatrix(const AVFrame& frame) {
    switch (frame.colorspace) {
        case AVCOL_SPC_BT709:
            return SWS_CS_ITU709;
        case AVCOL_SPC_FCC:
            return SWS_CS_FCC;
        case AVCOL_SPC_SMPTE240M:
            return SWS_CS_SMPTE240M;
        case AVCOL_SPC_BT2020_NCL:
        case AVCOL_SPC_BT2020_CL:
            return SWS_CS_BT2020;
        case AVCOL_SPC_UNSPECIFIED:
        case AVCOL_SPC_RGB:
            return frame.height >= 720 ? SWS_CS_ITU709 : SWS_CS_ITU601;
        default:
            return SWS_CS_ITU601;
    }
}

// JPEG files know one kind of YUV only.
bool isJpeg(AVPixelFormat format) {
    return format == AV_PIX_FMT_YUVJ420P || format == AV_PIX_FMT_YUVJ422P || format == AV_PIX_FMT_YUVJ444P;
}

bool isRgb(AVPixelFormat format) {
    const AVPixFmtDescriptor* description = av_pix_fmt_desc_get(format);
    return description != nullptr && (description->flags & AV_PIX_FMT_FLAG_RGB) != 0;
}

}  // namespace

FramePtr FrameScaler::convert(const AVFrame& frame, Size size, AVPixelFormat format) {
    const Size fromSize{frame.width, frame.height};
    const auto fromFormat = static_cast<AVPixelFormat>(frame.format);
    if (!m_context || m_fromSize != fromSize || m_toSize != size || m_fromFormat != fromFormat ||
        m_toFormat != format) {
        constexpr int flags =
            SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT | SWS_FULL_CHR_H_INP | SWS_BITEXACT;
        m_context.reset(sws_getContext(fromSize.width, fromSize.height, fromFormat, size.width, size.height,
                                       format, flags, nullptr, nullptr, nullptr));
        if (!m_context) {
            throw Error(ErrorCode::Unsupported, std::string("pictures of the format ") +
                                                    av_get_pix_fmt_name(fromFormat) +
                                                    " cannot be converted to " + av_get_pix_fmt_name(format));
        }
        m_fromSize = fromSize;
        m_toSize = size;
        m_fromFormat = fromFormat;
        m_toFormat = format;
    }
    const int* matrix = sws_getCoefficients(swsMatrix(frame));
    const int fullFrom = frame.color_range == AVCOL_RANGE_JPEG || isRgb(fromFormat) ? 1 : 0;
    const int fullTo = isRgb(format) || isJpeg(format) || (!isRgb(fromFormat) && fullFrom == 1) ? 1 : 0;
    const int* matrixTo = isJpeg(format) ? sws_getCoefficients(SWS_CS_ITU601) : matrix;
    constexpr int one = 1 << 16;
    sws_setColorspaceDetails(m_context.get(), matrix, fullFrom, matrixTo, fullTo, 0, one, one);
    FramePtr result = makeVideoFrame(size, format);
    check(av_frame_copy_props(result.get(), &frame), "no room for a frame");
    if (isJpeg(format)) {
        result->color_range = AVCOL_RANGE_JPEG;
        result->colorspace = AVCOL_SPC_BT470BG;
    }
    check(sws_scale(m_context.get(), frame.data, frame.linesize, 0, frame.height, result->data,
                    result->linesize),
          "a picture could not be converted");
    return result;
}

}  // namespace tessera::media
