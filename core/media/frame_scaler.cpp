#include "core/media/frame_scaler.h"

#include "core/base/source_messages.h"

#include <algorithm>
#include <array>
#include <cmath>

extern "C" {
#include <libavutil/imgutils.h>
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
            throw Error(ErrorCode::Unsupported,
                        message::SourceFormatNotConverted(av_get_pix_fmt_name(fromFormat),
                                                          av_get_pix_fmt_name(format)));
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

FramePtr FrameScaler::fit(const AVFrame& frame, const Rational& wider, Size size, AVPixelFormat format) {
    const double width = frame.width * wider.toDouble();
    const double scale = std::min(size.width / width, static_cast<double>(size.height) / frame.height);
    constexpr int chroma = 4;  // places and sizes that every kind of subsampling takes
    const auto side = [scale](double length, int most) {
        const int rounded = static_cast<int>(std::lround(length * scale / chroma)) * chroma;
        return rounded < chroma || most - rounded < chroma
                   ? std::min(most, std::max(rounded, most < chroma ? 1 : chroma))
                   : rounded;
    };
    Size inner{side(width, size.width), side(frame.height, size.height)};
    inner.width = size.width - inner.width < chroma ? size.width : inner.width;
    inner.height = size.height - inner.height < chroma ? size.height : inner.height;
    FramePtr scaled = convert(frame, inner, format);
    if (inner == size) {
        return scaled;
    }
    FramePtr whole = makeVideoFrame(size, format);
    check(av_frame_copy_props(whole.get(), scaled.get()), "no room for a frame");
    const std::array<std::ptrdiff_t, 4> strides = {whole->linesize[0], whole->linesize[1], whole->linesize[2],
                                                   whole->linesize[3]};
    check(av_image_fill_black(whole->data, strides.data(), format, scaled->color_range, size.width,
                              size.height),
          "a picture could not be framed");
    const AVPixFmtDescriptor& description = *av_pix_fmt_desc_get(format);
    const int left = (size.width - inner.width) / 2 / chroma * chroma;
    const int top = (size.height - inner.height) / 2 / chroma * chroma;
    std::array<std::uint8_t*, 4> corner = {whole->data[0], whole->data[1], whole->data[2], whole->data[3]};
    for (int plane = 0; plane < 4 && corner[static_cast<std::size_t>(plane)] != nullptr; ++plane) {
        const bool isChroma = (plane == 1 || plane == 2) && (description.flags & AV_PIX_FMT_FLAG_RGB) == 0;
        const int down = isChroma ? top >> description.log2_chroma_h : top;
        const int across = av_image_get_linesize(format, left, plane);
        corner[static_cast<std::size_t>(plane)] +=
            std::ptrdiff_t{down} * whole->linesize[plane] + std::max(0, across);
    }
    av_image_copy(corner.data(), whole->linesize, const_cast<const std::uint8_t**>(scaled->data),
                  scaled->linesize, format, inner.width, inner.height);
    return whole;
}

}  // namespace tessera::media
