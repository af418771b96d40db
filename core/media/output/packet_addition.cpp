#include "core/media/output/packet_addition.h"

#include "core/base/error.h"

#include <algorithm>
#include <cstring>

extern "C" {
#include <libavutil/intreadwrite.h>
#include <libavutil/pixdesc.h>
}

namespace tessera::media {

namespace {

constexpr int lengthBytes = 4;

}  // namespace

bool haveAddition(const AVCodecParameters& parameters) {
    const AVPixFmtDescriptor* format = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(parameters.format));
    const bool isVpx = parameters.codec_id == AV_CODEC_ID_VP8 || parameters.codec_id == AV_CODEC_ID_VP9;
    return isVpx && format != nullptr && (format->flags & AV_PIX_FMT_FLAG_ALPHA) != 0;
}

void foldAddition(AVPacket& packet) {
    std::size_t size = 0;
    const std::uint8_t* addition =
        av_packet_get_side_data(&packet, AV_PKT_DATA_MATROSKA_BLOCKADDITIONAL, &size);
    const int own = packet.size;
    check(av_grow_packet(&packet, static_cast<int>(size) + lengthBytes), "no room for a packet");
    if (size > 0) {
        std::memcpy(packet.data + own, addition, size);
    }
    AV_WB32(packet.data + own + size, static_cast<std::uint32_t>(size));
    av_packet_free_side_data(&packet);
}

bool unfoldAddition(AVPacket& packet) {
    const int folded = packet.size - lengthBytes;
    const std::uint32_t size = folded > 0 ? AV_RB32(packet.data + folded) : UINT32_MAX;
    if (size >= static_cast<std::uint32_t>(std::max(folded, 0))) {
        return false;
    }
    const int own = folded - static_cast<int>(size);
    if (size > 0) {
        std::uint8_t* addition = av_packet_new_side_data(&packet, AV_PKT_DATA_MATROSKA_BLOCKADDITIONAL, size);
        check(addition != nullptr ? 0 : AVERROR(ENOMEM), "no room for a packet");
        std::memcpy(addition, packet.data + own, size);
    }
    av_shrink_packet(&packet, own);
    return true;
}

}  // namespace tessera::media
