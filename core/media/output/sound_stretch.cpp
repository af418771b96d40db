#include "core/media/output/sound_stretch.h"

#include "core/media/input/open_input.h"
#include "core/media/output/audio_converter.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace tessera::media {

namespace {

// Decoders need what comes before, and streams are not always interleaved closely.
constexpr double before = 1;
constexpr double after = 1;

const AVStream* soundOf(const Input& input) {
    const int index =
        av_find_best_stream(&input.context(), AVMEDIA_TYPE_AUDIO, -1, input.videoIndex(), nullptr, 0);
    return index >= 0 ? input.context().streams[index] : nullptr;
}

void readOnly(const AVStream& stream, const Input& input, double from) {
    for (unsigned i = 0; i < input.context().nb_streams; ++i) {
        const bool isOwn = input.context().streams[i] == &stream;
        input.context().streams[i]->discard = isOwn ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    }
    // Where a file cannot be searched it is read from its beginning.
    const auto ticks = static_cast<std::int64_t>(from / av_q2d(stream.time_base));
    (void)avformat_seek_file(&input.context(), stream.index, INT64_MIN, ticks, ticks, 0);
}

// Samples that the converter has made, at their places.
void take(AudioConverter& converter, Sound& sound) {
    const PacketPtr packet = makePacket();
    const auto frames = static_cast<std::int64_t>(sound.samples.size()) / sound.channels;
    while (converter.pop(*packet)) {
        const auto bytesPerFrame = static_cast<std::int64_t>(sizeof(float)) * sound.channels;
        const std::int64_t count = packet->size / bytesPerFrame;
        const std::int64_t first = std::clamp<std::int64_t>(packet->pts, 0, frames);
        const std::int64_t end = std::clamp<std::int64_t>(packet->pts + count, first, frames);
        if (end > first) {
            std::memcpy(sound.samples.data() + first * sound.channels,
                        packet->data + (first - packet->pts) * bytesPerFrame,
                        static_cast<std::size_t>((end - first) * bytesPerFrame));
        }
    }
}

}  // namespace

Sound readSound(const std::filesystem::path& source, const SourceWindow& window,
                const std::stop_token& stop) {
    Input input = Input::open(source, stop);
    const AVStream* stream = soundOf(input);
    if (stream == nullptr) {
        return {};
    }
    readOnly(*stream, input, window.start.toDouble() - before);
    constexpr int mostChannels = 2;
    const int channels = std::min(stream->codecpar->ch_layout.nb_channels, mostChannels);
    AudioConverter converter(*stream, AV_CODEC_ID_PCM_F32LE, window, channels);
    Sound sound{converter.timeBase().den, channels, {}};
    const double seconds = window.outputTime(*window.end).toDouble();
    sound.samples.resize(static_cast<std::size_t>(seconds * sound.rate) * static_cast<std::size_t>(channels));
    const PacketPtr packet = makePacket();
    const double until = window.end->toDouble() + after;
    for (;;) {
        const Input::Read read = input.readPacket(*packet);
        if (read == Input::Read::Stopped || input.hasJoins()) {
            return {};
        }
        const bool isPast = packet->pts != AV_NOPTS_VALUE &&
                            static_cast<double>(packet->pts) * av_q2d(stream->time_base) > until;
        if (read == Input::Read::End || isPast) {
            break;
        }
        if (packet->stream_index == stream->index) {
            converter.push(packet.get());
            take(converter, sound);
        }
        av_packet_unref(packet.get());
    }
    converter.push(nullptr);
    take(converter, sound);
    return sound;
}

}  // namespace tessera::media
