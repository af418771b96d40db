#include "core/verify/sound_levels.h"

#include "core/media/av_ptr.h"
#include "core/media/input/recording.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

extern "C" {
#include <libavutil/samplefmt.h>
}

namespace tessera::verify {

namespace {

constexpr float silence = -120;

struct Power {
    double sum = 0;
    std::int64_t count = 0;
};

template <typename Sample>
double squares(const AVFrame& frame, int from, int to, bool isPlanar, double full, double zero = 0) {
    const int channels = frame.ch_layout.nb_channels;
    double sum = 0;
    for (int channel = 0; channel < channels; ++channel) {
        const auto* samples = reinterpret_cast<const Sample*>(frame.extended_data[isPlanar ? channel : 0]);
        for (int i = from; i < to; ++i) {
            const double value =
                (static_cast<double>(samples[isPlanar ? i : i * channels + channel]) - zero) / full;
            sum += value * value;
        }
    }
    return sum / std::max(1, channels);
}

double squares(const AVFrame& frame, int from, int to) {
    const auto format = static_cast<AVSampleFormat>(frame.format);
    const bool isPlanar = av_sample_fmt_is_planar(format) != 0;
    switch (av_get_packed_sample_fmt(format)) {
        case AV_SAMPLE_FMT_U8:
            return squares<std::uint8_t>(frame, from, to, isPlanar, 128.0, 128.0);
        case AV_SAMPLE_FMT_S16:
            return squares<std::int16_t>(frame, from, to, isPlanar, 32768.0);
        case AV_SAMPLE_FMT_S32:
            return squares<std::int32_t>(frame, from, to, isPlanar, 2147483648.0);
        case AV_SAMPLE_FMT_S64:
            return squares<std::int64_t>(frame, from, to, isPlanar, 9223372036854775808.0);
        case AV_SAMPLE_FMT_FLT:
            return squares<float>(frame, from, to, isPlanar, 1.0);
        case AV_SAMPLE_FMT_DBL:
            return squares<double>(frame, from, to, isPlanar, 1.0);
        default:
            return 0;
    }
}

void add(std::vector<Power>& powers, const AVFrame& frame, double time) {
    const int rate = frame.sample_rate;
    if (rate <= 0) {
        return;
    }
    for (int from = 0; from < frame.nb_samples;) {
        const double at = time + static_cast<double>(from) / rate;
        const auto level = static_cast<std::int64_t>(std::floor(at / secondsPerLevel));
        const double until = static_cast<double>(level + 1) * secondsPerLevel;
        const int to =
            std::clamp(from + static_cast<int>((until - at) * rate) + 1, from + 1, frame.nb_samples);
        constexpr std::int64_t most = 10 * 86'400 * 10;
        if (level >= 0 && level < most) {
            powers.resize(std::max(powers.size(), static_cast<std::size_t>(level) + 1));
            powers[static_cast<std::size_t>(level)].sum += squares(frame, from, to);
            powers[static_cast<std::size_t>(level)].count += to - from;
        }
        from = to;
    }
}

}  // namespace

std::vector<float> soundLevels(const std::filesystem::path& path, int stream, double start,
                               const std::stop_token& stop) {
    AVFormatContext* context = nullptr;
    if (avformat_open_input(&context, ("file:" + path.string()).c_str(), nullptr, nullptr) < 0) {
        return {};
    }
    const media::InputPtr file(context);
    if (avformat_find_stream_info(context, nullptr) < 0 || stream >= static_cast<int>(context->nb_streams)) {
        return {};
    }
    const AVStream& own = *context->streams[stream];
    for (unsigned i = 0; i < context->nb_streams; ++i) {
        context->streams[i]->discard = static_cast<int>(i) == stream ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    }
    const AVCodec* codec = avcodec_find_decoder(own.codecpar->codec_id);
    if (codec == nullptr) {
        return {};
    }
    const media::CodecContextPtr decoder = media::makeCodecContext(*codec);
    if (avcodec_parameters_to_context(decoder.get(), own.codecpar) < 0) {
        return {};
    }
    decoder->pkt_timebase = own.time_base;
    if (avcodec_open2(decoder.get(), codec, nullptr) < 0) {
        return {};
    }
    media::RecordingClock clock(media::knownRecording(path));
    const media::PacketPtr packet = media::makePacket();
    const media::FramePtr frame = media::makeFrame();
    std::vector<Power> powers;
    while (!stop.stop_requested() && av_read_frame(context, packet.get()) >= 0) {
        const bool isOwn = packet->stream_index == stream;
        if (isOwn) {
            clock.apply(*packet, own);
        }
        if (isOwn && avcodec_send_packet(decoder.get(), packet.get()) >= 0) {
            while (avcodec_receive_frame(decoder.get(), frame.get()) >= 0) {
                const std::int64_t time = frame->best_effort_timestamp;
                if (time != AV_NOPTS_VALUE) {
                    add(powers, *frame, static_cast<double>(time) * av_q2d(own.time_base) - start);
                }
            }
        }
        av_packet_unref(packet.get());
    }
    std::vector<float> levels;
    for (const Power& power : powers) {
        const double mean = power.count > 0 ? power.sum / static_cast<double>(power.count) : 0;
        levels.push_back(mean > 1e-12 ? static_cast<float>(10 * std::log10(mean)) : silence);
    }
    return levels;
}

std::size_t unlikeLevels(const std::vector<float>& source, const std::vector<float>& output) {
    constexpr float heard = -50;
    constexpr float apart = 25;
    const auto loudest = [](const std::vector<float>& levels, std::size_t index) {
        float level = silence;
        for (std::size_t i = index > 0 ? index - 1 : 0; i < std::min(levels.size(), index + 2); ++i) {
            level = std::max(level, levels[i]);
        }
        return level;
    };
    std::size_t unlike = 0;
    for (std::size_t i = 0; i < std::max(source.size(), output.size()); ++i) {
        const float before = i < source.size() ? source[i] : silence;
        const float after = i < output.size() ? output[i] : silence;
        const bool isLost = before > heard && loudest(output, i) < before - apart;
        const bool isAdded = after > heard && loudest(source, i) < after - apart;
        unlike += isLost || isAdded ? 1 : 0;
    }
    return unlike;
}

}  // namespace tessera::verify
