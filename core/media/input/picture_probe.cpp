#include "core/media/input/picture_probe.h"

#include <limits>

namespace tessera::media {

namespace {

// Called when the decoder has read the header and asks for pixels: notes the size and refuses.
int noteSize(AVCodecContext* decoder, AVFrame* frame, int) {
    *static_cast<Size*>(decoder->opaque) = {frame->width, frame->height};
    return AVERROR(ENOMEM);
}

}  // namespace

Size probePictureSize(AVFormatContext& context, int streamIndex) {
    const AVCodecParameters& parameters = *context.streams[streamIndex]->codecpar;
    const AVCodec* codec = avcodec_find_decoder(parameters.codec_id);
    Size size;
    CodecContextPtr decoder = makeCodecContext(*codec);
    if (avcodec_parameters_to_context(decoder.get(), &parameters) < 0) {
        return size;
    }
    decoder->thread_count = 1;
    decoder->max_pixels = std::numeric_limits<int>::max();
    decoder->opaque = &size;
    decoder->get_buffer2 = noteSize;
    if (avcodec_open2(decoder.get(), codec, nullptr) < 0) {
        return size;
    }
    const PacketPtr packet = makePacket();
    const FramePtr frame = makeFrame();
    constexpr int mostPackets = 50;
    for (int i = 0; i < mostPackets && size.pixels() == 0 && av_read_frame(&context, packet.get()) >= 0;
         ++i) {
        if (packet->stream_index == streamIndex) {
            avcodec_send_packet(decoder.get(), packet.get());
            avcodec_receive_frame(decoder.get(), frame.get());
        }
        av_packet_unref(packet.get());
    }
    return size;
}

}  // namespace tessera::media
