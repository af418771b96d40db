// The demonstration as a file: the scene for the picture, a small tune for the sound.
#include "core/base/output_messages.h"
#include "core/base/tool_messages.h"
#include "core/demo/demo_scene.h"
#include "core/files/output_lock.h"
#include "core/files/unfinished_file.h"
#include "core/media/output/assembler.h"
#include "core/media/output/container.h"
#include "core/media/output/output_check.h"
#include "core/media/output/output_file.h"
#include "core/media/output/output_format.h"
#include "core/media/output/segment_chain.h"
#include "core/media/output/segment_writer.h"

#include <array>
#include <cmath>

namespace tessera::demo {

namespace {

namespace fs = std::filesystem;

constexpr int sampleRate = 48000;
constexpr double pi = 3.14159265358979;

// A slow pentatonic arpeggio; every second begins with the root, so that sound and picture can be compared.
float tuneAt(double seconds) {
    constexpr std::array<double, 8> notes = {220.0, 329.63, 440.0, 493.88, 659.26, 493.88, 440.0, 329.63};
    constexpr double noteSeconds = 0.25;
    double sum = 0;
    const auto current = static_cast<std::int64_t>(std::floor(seconds / noteSeconds));
    for (std::int64_t note = std::max<std::int64_t>(0, current - 5); note <= current; ++note) {
        const double age = seconds - static_cast<double>(note) * noteSeconds;
        const double pitch = notes[static_cast<std::size_t>(note % 4 == 0 ? 0 : note % 8)];
        const double loudness = std::exp(-age * 3.2) * (1 - std::exp(-age * 400));
        sum += loudness * (std::sin(2 * pi * pitch * age) + 0.3 * std::sin(4 * pi * pitch * age));
    }
    return static_cast<float>(0.16 * sum);
}

class SoundTrack {
public:
    SoundTrack(AVFormatContext& output, double seconds) : m_samples(std::llround(seconds * sampleRate)) {
        const bool takesAac = media::canHold(*output.oformat, AV_CODEC_ID_AAC);
        const AVCodec* codec =
            takesAac ? avcodec_find_encoder(AV_CODEC_ID_AAC) : avcodec_find_encoder_by_name("libopus");
        if (codec == nullptr) {
            throw Error(ErrorCode::Unsupported, message::DemoWithoutSound());
        }
        m_encoder = media::makeCodecContext(*codec);
        m_encoder->sample_fmt = takesAac ? AV_SAMPLE_FMT_FLTP : AV_SAMPLE_FMT_FLT;
        m_encoder->sample_rate = sampleRate;
        m_encoder->ch_layout = AV_CHANNEL_LAYOUT_MONO;  // planar and packed are the same for one channel
        m_encoder->bit_rate = 128000;
        m_encoder->time_base = {1, sampleRate};
        m_encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT;
        media::check(avcodec_open2(m_encoder.get(), codec, nullptr), "the sound encoder cannot be opened");
        m_stream = avformat_new_stream(&output, nullptr);
        if (m_stream == nullptr) {
            media::check(AVERROR(ENOMEM), "no room for sound");
        }
        media::check(avcodec_parameters_from_context(m_stream->codecpar, m_encoder.get()),
                     "no room for sound");
        m_stream->time_base = m_encoder->time_base;
        m_stream->disposition = AV_DISPOSITION_DEFAULT;
    }

    // Writes all sound that starts before `seconds`.
    void writeUntil(double seconds, AVFormatContext& output, const fs::path& path) {
        while (m_next < m_samples && static_cast<double>(m_next) < seconds * sampleRate) {
            const std::int64_t count = std::min<std::int64_t>(m_encoder->frame_size, m_samples - m_next);
            const media::FramePtr frame = media::makeFrame();
            frame->nb_samples = static_cast<int>(count);
            frame->format = m_encoder->sample_fmt;
            frame->sample_rate = sampleRate;
            frame->ch_layout = AV_CHANNEL_LAYOUT_MONO;
            media::check(av_frame_get_buffer(frame.get(), 0), "no room for sound");
            auto* samples = reinterpret_cast<float*>(frame->data[0]);
            for (std::int64_t i = 0; i < count; ++i) {
                samples[i] = tuneAt(static_cast<double>(m_next + i) / sampleRate);
            }
            frame->pts = m_next;
            m_next += count;
            encode(frame.get(), output, path);
        }
        if (m_next == m_samples && !m_drained) {
            m_drained = true;
            encode(nullptr, output, path);
        }
    }

private:
    void encode(const AVFrame* frame, AVFormatContext& output, const fs::path& path) {
        media::check(avcodec_send_frame(m_encoder.get(), frame), "the sound encoder failed");
        const media::PacketPtr packet = media::makePacket();
        while (avcodec_receive_packet(m_encoder.get(), packet.get()) >= 0) {
            packet->stream_index = m_stream->index;
            av_packet_rescale_ts(packet.get(), m_encoder->time_base, m_stream->time_base);
            media::checkWritten(output, av_interleaved_write_frame(&output, packet.get()), path);
        }
    }

    media::CodecContextPtr m_encoder;
    AVStream* m_stream = nullptr;
    std::int64_t m_samples = 0;
    std::int64_t m_next = 0;
    bool m_drained = false;
};

// False when stopped.
bool encodePicture(const DemoOptions& options, const fs::path& path, const std::stop_token& stop,
                   const std::function<void(int, int)>& onFrame) {
    const int frames = std::max(
        1, static_cast<int>(
               (Rational{std::llround(options.seconds * 1000), 1000} * options.frameRate).rounded()));
    const Rational step = Rational{1} / options.frameRate;
    std::optional<media::SegmentWriter> writer;
    for (int i = 0; i < frames; ++i) {
        if (stop.stop_requested()) {
            return false;
        }
        const media::Frame frame =
            renderDemoFrame(options.size, (step * Rational{i}).toDouble(), options.format);
        if (!writer) {
            writer.emplace(path, frame, step, options.frameRate, options.encoder);
        }
        writer->write(frame.withPts(i));
        if (onFrame) {
            onFrame(i + 1, frames);
        }
    }
    (void)writer->finish();
    return true;
}

void joinWithSound(const DemoOptions& options, const fs::path& picture, const fs::path& place) {
    const fs::path& name = options.output;
    media::SegmentChain chain({picture});
    media::OutputPtr output = media::openOutput(place, media::containerFor(options.output).name, name);
    output->flags |= AVFMT_FLAG_BITEXACT;
    AVStream* video = avformat_new_stream(output.get(), nullptr);
    if (video == nullptr) {
        media::check(AVERROR(ENOMEM), "no room for a stream");
    }
    media::check(avcodec_parameters_copy(video->codecpar, &chain.parameters()), "no room for a stream");
    video->codecpar->codec_tag = 0;
    video->time_base = {1, chain.timeBase().den};
    video->avg_frame_rate = media::toAv(options.frameRate);
    video->sample_aspect_ratio = {1, 1};
    SoundTrack sound(*output, options.seconds);
    av_dict_set(&output->metadata, "title", "Tessera demonstration", 0);
    media::checkWritten(*output, avformat_write_header(output.get(), nullptr), name);
    const media::PacketPtr packet = media::makePacket();
    while (chain.next(*packet)) {
        sound.writeUntil(static_cast<double>(packet->dts) * av_q2d(chain.timeBase()), *output, name);
        packet->duration = 1;
        av_packet_rescale_ts(packet.get(), chain.timeBase(), video->time_base);
        packet->stream_index = video->index;
        media::checkWritten(*output, av_interleaved_write_frame(output.get(), packet.get()), name);
    }
    sound.writeUntil(options.seconds, *output, name);
    media::closeOutput(std::move(output), name);
}

}  // namespace

bool writeDemo(const DemoOptions& options, std::stop_token stop,
               const std::function<void(int, int)>& onFrame) {
    if (options.frameRate <= Rational{0} || !(options.seconds > 0) || options.seconds > 3600) {
        throw Error(ErrorCode::BadOption, message::DemoTimesWrong());
    }
    media::checkOutput({}, options.output, options.overwrite);
    if (!media::containerHolds(options.output, options.encoder.codec)) {
        throw Error(ErrorCode::Unsupported,
                    message::CodecNotForContainer(media::containerName(media::containerFor(options.output)),
                                                  options.encoder.codec));
    }
    const files::OutputLock lock(options.output);
    const files::UnfinishedFile picture(options.output);
    files::UnfinishedFile part(options.output);
    if (!encodePicture(options, picture.place(), stop, onFrame)) {
        return false;
    }
    joinWithSound(options, picture.place(), part.place());
    media::checkOutput({}, options.output, options.overwrite);
    part.publish(options.overwrite ? files::Existing::Replace : files::Existing::Keep);
    return true;
}

}  // namespace tessera::demo
