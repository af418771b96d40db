#include "core/media/output/audio_converter.h"

#include "core/base/output_messages.h"
#include "core/media/av_compat.h"
#include "core/media/output/container.h"

#include <algorithm>
#include <array>
#include <deque>
#include <optional>
#include <string>

extern "C" {
#include <libavfilter/avfilter.h>
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
#include <libavutil/channel_layout.h>
#include <libavutil/samplefmt.h>
}

namespace tessera::media {

namespace {

using GraphPtr = std::unique_ptr<AVFilterGraph, AvDeleter<avfilter_graph_free>>;

// atempo keeps its quality between a half and double speed: further is done in steps.
std::string tempoFilters(const Rational& slowdown) {
    std::string filters;
    double left = slowdown.toDouble();
    while (left > 1) {
        const double step = std::min(left, 2.0);
        filters += "atempo=" + std::to_string(1 / step) + ",";
        left /= step;
    }
    return filters;
}

// Sound that is missing becomes silence and what is there twice goes, so that all the rest stays with its picture. A
// packet of most codecs is 20 ms or more; a container's clock is wrong by a few.
constexpr const char* atTheirTimes = "aresample=async=1:min_comp=0.015:min_hard_comp=0.015,";

int sampleRateFor(const AVCodec& encoder, int wanted) {
    const std::span<const int> rates = compat::encoderSampleRates(encoder);
    int best = rates.empty() ? wanted : rates.front();
    for (const int rate : rates) {
        if (rate == wanted || (rate >= wanted && (best < wanted || rate < best))) {
            best = rate;
        }
    }
    return best;
}

// Films have their surround channels at the sides where encoders know them as back ones: 5.1(side) is their 5.1.
bool isAtSides(const AVChannelLayout& layout) {
    constexpr std::uint64_t sides = AV_CH_SIDE_LEFT | AV_CH_SIDE_RIGHT;
    constexpr std::uint64_t backs = AV_CH_BACK_LEFT | AV_CH_BACK_RIGHT | AV_CH_BACK_CENTER;
    AVChannelLayout usual{};
    av_channel_layout_default(&usual, layout.nb_channels);
    const bool known = layout.order == AV_CHANNEL_ORDER_NATIVE && usual.order == AV_CHANNEL_ORDER_NATIVE;
    return known && (layout.u.mask & sides) == sides && (layout.u.mask & backs) == 0 &&
           usual.u.mask == ((layout.u.mask & ~sides) | AV_CH_BACK_LEFT | AV_CH_BACK_RIGHT);
}

const AVCodec& encoderFor(AVCodecID codec) {
    const AVCodec* encoder = codec == AV_CODEC_ID_OPUS ? avcodec_find_encoder_by_name("libopus") : nullptr;
    encoder = encoder != nullptr ? encoder : avcodec_find_encoder(codec);
    if (encoder == nullptr) {
        throw Error(ErrorCode::Unsupported, message::SoundNotEncoded(avcodec_get_name(codec)));
    }
    return *encoder;
}

}  // namespace

struct AudioConverter::State {
    void openDecoder(const AVStream& source);
    void openEncoder(AVCodecID codec, int channels);
    void openGraph();
    void takeDecoded();
    void fill(AVFrame& frame);
    void takeFiltered();
    void takeEncoded();
    [[nodiscard]] bool isWanted(AVFrame& frame);

    SourceWindow window;
    Rational sourceBase{1};
    CodecContextPtr decoder;
    CodecContextPtr encoder;
    GraphPtr graph;
    AVFilterContext* source = nullptr;  // both belong to the graph
    AVFilterContext* sink = nullptr;
    std::optional<std::int64_t> nextSample;  // on the output's clock
    std::int64_t nextDecoded =
        AV_NOPTS_VALUE;  // where the last decoded frame ended, in samples of the source
    std::deque<PacketPtr> done;
};

void AudioConverter::State::openDecoder(const AVStream& stream) {
    const AVCodec* codec = avcodec_find_decoder(stream.codecpar->codec_id);
    if (codec == nullptr) {
        throw Error(ErrorCode::Unsupported, message::SoundNotDecoded());
    }
    decoder = makeCodecContext(*codec);
    check(avcodec_parameters_to_context(decoder.get(), stream.codecpar), "its description is unusable");
    decoder->pkt_timebase = stream.time_base;
    check(avcodec_open2(decoder.get(), codec, nullptr), "it cannot be decoded", ErrorCode::Unsupported);
    if (decoder->ch_layout.order == AV_CHANNEL_ORDER_UNSPEC) {
        av_channel_layout_default(&decoder->ch_layout, decoder->ch_layout.nb_channels);
    }
}

void AudioConverter::State::openEncoder(AVCodecID codec, int channels) {
    constexpr std::int64_t bitsPerChannel = 96'000;
    const AVCodec& kind = encoderFor(codec);
    encoder = makeCodecContext(kind);
    encoder->sample_rate = sampleRateFor(kind, decoder->sample_rate);
    const std::span<const AVSampleFormat> formats = compat::encoderSampleFormats(kind);
    encoder->sample_fmt = formats.empty() ? decoder->sample_fmt : formats.front();
    check(av_channel_layout_copy(&encoder->ch_layout, &decoder->ch_layout), "no room for sound");
    if (channels > 0 || isAtSides(encoder->ch_layout)) {
        const int count = channels > 0 ? channels : encoder->ch_layout.nb_channels;
        av_channel_layout_uninit(&encoder->ch_layout);
        av_channel_layout_default(&encoder->ch_layout, count);
    }
    encoder->bit_rate = bitsPerChannel * encoder->ch_layout.nb_channels;
    encoder->time_base = {1, encoder->sample_rate};
    encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT;
    check(avcodec_open2(encoder.get(), &kind, nullptr), "it cannot be encoded", ErrorCode::Unsupported);
}

void AudioConverter::State::openGraph() {
    std::array<char, 128> layout{};
    std::array<char, 128> encoded{};
    av_channel_layout_describe(&decoder->ch_layout, layout.data(), layout.size());
    av_channel_layout_describe(&encoder->ch_layout, encoded.data(), encoded.size());
    const std::string rate = std::to_string(encoder->sample_rate);
    const std::string text = "abuffer@in=sample_rate=" + std::to_string(decoder->sample_rate) +
                             ":sample_fmt=" + av_get_sample_fmt_name(decoder->sample_fmt) +
                             ":channel_layout=" + layout.data() + ":time_base=1/" +
                             std::to_string(decoder->sample_rate) + "," + atTheirTimes +
                             tempoFilters(window.slowdown) + "aresample=" + rate +
                             ",aformat=sample_fmts=" + av_get_sample_fmt_name(encoder->sample_fmt) +
                             ":channel_layouts=" + encoded.data() + ",abuffersink@out";
    graph.reset(avfilter_graph_alloc());
    AVFilterInOut* open = nullptr;
    AVFilterInOut* closed = nullptr;
    const int result =
        graph ? avfilter_graph_parse2(graph.get(), text.c_str(), &open, &closed) : AVERROR(ENOMEM);
    avfilter_inout_free(&open);
    avfilter_inout_free(&closed);
    check(result, "sound cannot be converted", ErrorCode::Unsupported);
    check(avfilter_graph_config(graph.get(), nullptr), "sound cannot be converted", ErrorCode::Unsupported);
    source = avfilter_graph_get_filter(graph.get(), "abuffer@in");
    sink = avfilter_graph_get_filter(graph.get(), "abuffersink@out");
    if (source == nullptr || sink == nullptr) {
        throw Error::internal("the filters for sound were not made");
    }
    if (encoder->frame_size > 0 && (encoder->codec->capabilities & AV_CODEC_CAP_VARIABLE_FRAME_SIZE) == 0) {
        av_buffersink_set_frame_size(sink, static_cast<unsigned>(encoder->frame_size));
    }
}

// Whole frames of sound are kept or not; the first one sets the clock.
bool AudioConverter::State::isWanted(AVFrame& frame) {
    const Rational length{frame.nb_samples, decoder->sample_rate};
    const std::int64_t stamp = frame.best_effort_timestamp;
    if (stamp == AV_NOPTS_VALUE) {
        return nextSample.has_value();
    }
    const Rational time = sourceBase * Rational{stamp};
    if (time + length <= window.start || (window.end && time >= *window.end)) {
        return false;
    }
    if (!nextSample) {
        nextSample = (window.outputTime(time) * Rational{encoder->sample_rate}).rounded();
    }
    return true;
}

void AudioConverter::State::takeDecoded() {
    const FramePtr frame = makeFrame();
    while (avcodec_receive_frame(decoder.get(), frame.get()) >= 0) {
        if (isWanted(*frame)) {
            const Rational sample{1, decoder->sample_rate};
            frame->pts = frame->best_effort_timestamp == AV_NOPTS_VALUE
                             ? nextDecoded
                             : (sourceBase * Rational{frame->best_effort_timestamp} / sample).rounded();
            fill(*frame);
            nextDecoded = frame->pts + frame->nb_samples;
            check(av_buffersrc_add_frame(source, frame.get()), "sound cannot be converted");
            takeFiltered();
        }
        av_frame_unref(frame.get());
    }
}

// The filter would hold all of a long silence at once. A gap of more than a day is no gap but a wrong time.
void AudioConverter::State::fill(AVFrame& frame) {
    const std::int64_t second = decoder->sample_rate;
    const std::int64_t day = second * 24 * 60 * 60;
    if (nextDecoded == AV_NOPTS_VALUE) {
        return;
    }
    if (frame.pts < nextDecoded - day || frame.pts > nextDecoded + day) {
        frame.pts = nextDecoded;
    }
    const FramePtr silence = makeFrame();
    for (; frame.pts - nextDecoded > second; nextDecoded += second) {
        silence->format = frame.format;
        silence->sample_rate = frame.sample_rate;
        silence->nb_samples = static_cast<int>(second);
        silence->pts = nextDecoded;
        check(av_channel_layout_copy(&silence->ch_layout, &frame.ch_layout), "no room for sound");
        check(av_frame_get_buffer(silence.get(), 0), "no room for sound");
        check(av_samples_set_silence(silence->extended_data, 0, silence->nb_samples,
                                     silence->ch_layout.nb_channels, decoder->sample_fmt),
              "no room for sound");
        check(av_buffersrc_add_frame(source, silence.get()), "sound cannot be converted");
        takeFiltered();
    }
}

void AudioConverter::State::takeFiltered() {
    const FramePtr frame = makeFrame();
    while (av_buffersink_get_frame(sink, frame.get()) >= 0) {
        frame->pts = nextSample.value_or(0);
        nextSample = frame->pts + frame->nb_samples;
        check(avcodec_send_frame(encoder.get(), frame.get()), "sound cannot be encoded");
        av_frame_unref(frame.get());
        takeEncoded();
    }
}

void AudioConverter::State::takeEncoded() {
    PacketPtr packet = makePacket();
    while (avcodec_receive_packet(encoder.get(), packet.get()) >= 0) {
        done.push_back(std::move(packet));
        packet = makePacket();
    }
}

AudioConverter::AudioConverter(const AVStream& source, AVCodecID codec, const SourceWindow& window,
                               int channels)
    : m_state(std::make_unique<State>()) {
    m_state->window = window;
    m_state->sourceBase = toRational(source.time_base);
    m_state->openDecoder(source);
    m_state->openEncoder(codec, channels);
    m_state->openGraph();
}

AudioConverter::~AudioConverter() = default;
AudioConverter::AudioConverter(AudioConverter&&) noexcept = default;
AudioConverter& AudioConverter::operator=(AudioConverter&&) noexcept = default;

void AudioConverter::describe(AVStream& target) const {
    check(avcodec_parameters_from_context(target.codecpar, m_state->encoder.get()), "no room for a stream");
    target.codecpar->codec_tag = 0;
    target.time_base = timeBase();
}

void AudioConverter::push(const AVPacket* packet) {
    State& state = *m_state;
    const int result = avcodec_send_packet(state.decoder.get(), packet);
    if (result == AVERROR(ENOMEM)) {
        check(result, "no room to decode sound");
    }
    state.takeDecoded();
    if (packet == nullptr) {
        check(av_buffersrc_add_frame(state.source, nullptr), "sound cannot be converted");
        state.takeFiltered();
        check(avcodec_send_frame(state.encoder.get(), nullptr), "sound cannot be encoded");
        state.takeEncoded();
    }
}

bool AudioConverter::pop(AVPacket& packet) {
    if (m_state->done.empty()) {
        return false;
    }
    av_packet_unref(&packet);
    av_packet_move_ref(&packet, m_state->done.front().get());
    m_state->done.pop_front();
    return true;
}

AVRational AudioConverter::timeBase() const noexcept {
    return m_state->encoder->time_base;
}

AVCodecID soundFor(const AVOutputFormat& container) {
    return std::string_view(container.name) == "webm" ? AV_CODEC_ID_OPUS : AV_CODEC_ID_AAC;
}

}  // namespace tessera::media
