#include "core/media/picture_png.h"

#include "core/base/error.h"
#include "core/base/output_messages.h"
#include "core/media/av_ptr.h"

#include <algorithm>
#include <cstddef>

extern "C" {
#include <libavcodec/avcodec.h>
}

namespace tessera::media {

std::vector<std::uint8_t> encodePng(const Picture& picture) {
    const AVCodec* codec = avcodec_find_encoder(AV_CODEC_ID_PNG);
    if (codec == nullptr) {
        throw Error(ErrorCode::Unsupported, message::PngUnavailable());
    }
    const CodecContextPtr encoder = makeCodecContext(*codec);
    encoder->width = picture.size.width;
    encoder->height = picture.size.height;
    encoder->pix_fmt = AV_PIX_FMT_RGB24;
    encoder->time_base = {1, 1};
    check(avcodec_open2(encoder.get(), codec, nullptr), "opening the PNG encoder");
    const FramePtr frame = makeVideoFrame(picture.size, AV_PIX_FMT_RGB24);
    const auto rowBytes = static_cast<std::size_t>(picture.size.width) * 3;
    for (int y = 0; y < picture.size.height; ++y) {
        std::copy_n(picture.rgb.data() + static_cast<std::size_t>(y) * rowBytes, rowBytes,
                    frame->data[0] + static_cast<std::ptrdiff_t>(y) * frame->linesize[0]);
    }
    check(avcodec_send_frame(encoder.get(), frame.get()), "encoding a PNG picture");
    const PacketPtr packet = makePacket();
    check(avcodec_receive_packet(encoder.get(), packet.get()), "encoding a PNG picture");
    return {packet->data, packet->data + packet->size};
}

}  // namespace tessera::media
