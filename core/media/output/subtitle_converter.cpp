#include "core/media/output/subtitle_converter.h"

#include "core/base/output_messages.h"

#include <algorithm>
#include <cstring>

namespace tessera::media {

namespace {

struct SubtitleOwner {
    AVSubtitle subtitle{};
    SubtitleOwner() = default;
    ~SubtitleOwner() { avsubtitle_free(&subtitle); }
    SubtitleOwner(const SubtitleOwner&) = delete;
    SubtitleOwner& operator=(const SubtitleOwner&) = delete;
};

CodecContextPtr openDecoder(const AVStream& stream) {
    const AVCodec* codec = avcodec_find_decoder(stream.codecpar->codec_id);
    if (codec == nullptr) {
        throw Error(ErrorCode::Unsupported, message::SubtitlesNotDecoded());
    }
    CodecContextPtr decoder = makeCodecContext(*codec);
    check(avcodec_parameters_to_context(decoder.get(), stream.codecpar), "unusable subtitles",
          ErrorCode::Unsupported);
    decoder->pkt_timebase = stream.time_base;
    check(avcodec_open2(decoder.get(), codec, nullptr), "unusable subtitles", ErrorCode::Unsupported);
    return decoder;
}

// An encoder needs the styles that the decoder read; FFmpeg frees them with the context.
void copyHeader(AVCodecContext& encoder, const AVCodecContext& decoder) {
    if (decoder.subtitle_header == nullptr) {
        return;
    }
    const auto size = static_cast<std::size_t>(decoder.subtitle_header_size);
    encoder.subtitle_header = static_cast<std::uint8_t*>(av_mallocz(size + 1));
    if (encoder.subtitle_header == nullptr) {
        check(AVERROR(ENOMEM), "no room for subtitles");
    }
    std::memcpy(encoder.subtitle_header, decoder.subtitle_header, size);
    encoder.subtitle_header_size = decoder.subtitle_header_size;
}

}  // namespace

bool SubtitleConverter::isText(AVCodecID codec) {
    const AVCodecDescriptor* description = avcodec_descriptor_get(codec);
    return description != nullptr && (description->props & AV_CODEC_PROP_TEXT_SUB) != 0;
}

SubtitleConverter::SubtitleConverter(const AVStream& from, AVCodecID to) : m_decoder(openDecoder(from)) {
    const AVCodec* codec = avcodec_find_encoder(to);
    if (codec == nullptr || !isText(from.codecpar->codec_id) || !isText(to)) {
        throw Error(ErrorCode::Unsupported, message::SubtitlesNotConverted());
    }
    m_encoder = makeCodecContext(*codec);
    m_encoder->time_base = {1, 1000};
    copyHeader(*m_encoder, *m_decoder);
    check(avcodec_open2(m_encoder.get(), codec, nullptr), "no encoder for subtitles", ErrorCode::Unsupported);
    constexpr std::size_t mostTextBytes = std::size_t{1} << 20;
    m_text.resize(mostTextBytes);
}

void SubtitleConverter::describe(AVCodecParameters& parameters) const {
    check(avcodec_parameters_from_context(&parameters, m_encoder.get()), "no room for subtitles");
}

bool SubtitleConverter::convert(AVPacket& packet) {
    SubtitleOwner owner;
    int found = 0;
    if (avcodec_decode_subtitle2(m_decoder.get(), &owner.subtitle, &found, &packet) < 0 || found == 0 ||
        owner.subtitle.num_rects == 0) {
        return false;
    }
    owner.subtitle.start_display_time = 0;  // the packet's own time says when
    const int size = avcodec_encode_subtitle(m_encoder.get(), m_text.data(), static_cast<int>(m_text.size()),
                                             &owner.subtitle);
    if (size <= 0) {
        return false;
    }
    const PacketPtr converted = makePacket();
    check(av_new_packet(converted.get(), size), "no room for subtitles");
    std::copy_n(m_text.data(), size, converted->data);
    check(av_packet_copy_props(converted.get(), &packet), "no room for subtitles");
    av_packet_unref(&packet);
    av_packet_move_ref(&packet, converted.get());
    return true;
}

}  // namespace tessera::media
