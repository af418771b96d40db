#include "core/verify/picture_stream.h"

#include "core/base/error.h"
#include "core/base/quoted_name.h"
#include "core/base/source_messages.h"
#include "core/media/av_ptr.h"
#include "core/media/input/filter_chain.h"
#include "core/media/input/open_input.h"
#include "core/media/input/sequence_header.h"

#include <array>
#include <deque>

extern "C" {
#include <libavutil/pixdesc.h>
#include <libswscale/swscale.h>
}

namespace tessera::verify {

namespace {

constexpr int columns = 192;
constexpr int rows = 108;

void require(bool works, const std::filesystem::path& path) {
    if (!works) {
        throw Error(ErrorCode::BadInput, message::SourceUndecodable(named(path)));
    }
}

}  // namespace

struct PictureStream::State {
    media::InputPtr file;
    media::CodecContextPtr decoder;
    media::SwsPtr sampler;
    media::PacketPtr packet = media::makePacket();
    std::stop_token stop;
    std::string filter;
    std::optional<media::FilterChain> chain;  // from the first picture on
    bool chainEnded = false;
    int index = 0;
    bool keepWhole = false;
    std::array<int, 3> sampled{};  // size and format that `sampler` is for
    bool hasAlpha = false;
    std::optional<std::array<int, 4>> firstShape;
    std::int64_t broken = 0;
    bool drained = false;
    media::SequenceHeaders headers;
    std::deque<PictureSample> waiting;  // decoded and filtered

    [[nodiscard]] PictureSample sample(const AVFrame& frame) {
        const std::array<int, 3> kind = {frame.width, frame.height, frame.format};
        if (kind != sampled) {
            const auto format = static_cast<AVPixelFormat>(frame.format);
            const AVPixFmtDescriptor* descriptor = av_pix_fmt_desc_get(format);
            hasAlpha = descriptor != nullptr && (descriptor->flags & AV_PIX_FMT_FLAG_ALPHA) != 0;
            sampler.reset(sws_getContext(frame.width, frame.height, format, columns, rows,
                                         hasAlpha ? AV_PIX_FMT_YUVA444P : AV_PIX_FMT_YUV444P, SWS_POINT,
                                         nullptr, nullptr, nullptr));
            sampled = kind;
        }
        const std::array<int, 4> shape = {frame.width, frame.height, frame.sample_aspect_ratio.num,
                                          frame.sample_aspect_ratio.den};
        firstShape = firstShape.value_or(shape);
        PictureSample sample;
        sample.isReshaped = shape != *firstShape;
        if (keepWhole) {
            sample.whole = media::Frame(std::shared_ptr<const AVFrame>(media::shareFrame(frame)));
        }
        constexpr std::size_t plane = std::size_t{columns} * rows;
        sample.values.resize(3 * plane);
        sample.alpha.resize(hasAlpha ? plane : 0);
        std::uint8_t* const start = sample.values.data();
        const std::array<std::uint8_t*, 4> planes = {start, start + plane, start + 2 * plane,
                                                     hasAlpha ? sample.alpha.data() : nullptr};
        const std::array<int, 4> strides = {columns, columns, columns, hasAlpha ? columns : 0};
        if (sampler) {
            sws_scale(sampler.get(), frame.data, frame.linesize, 0, frame.height, planes.data(),
                      strides.data());
        }
        return sample;
    }

    void takeHeld() {
        avcodec_send_packet(decoder.get(), nullptr);
        const media::FramePtr frame = media::makeFrame();
        while (avcodec_receive_frame(decoder.get(), frame.get()) >= 0) {
            take(frame.get());
        }
        avcodec_flush_buffers(decoder.get());
    }

    // To the filter, or where there is none to `waiting`.
    void take(const AVFrame* frame) {
        if (filter.empty()) {
            if (frame != nullptr) {
                waiting.push_back(sample(*frame));
            }
            return;
        }
        if (frame != nullptr && !chain) {
            AVStream* stream = file->streams[index];
            const AVRational rate = av_guess_frame_rate(file.get(), stream, nullptr);
            const bool isKnown = rate.num > 0 && rate.den > 0;
            chain.emplace(filter, media::FilterInput{frame, media::toRational(stream->time_base),
                                                     isKnown ? media::toRational(rate) : Rational{0}});
        }
        if (!chain) {
            return;
        }
        media::FramePtr shared = frame != nullptr ? media::shareFrame(*frame) : nullptr;
        if (shared) {
            shared->pts = frame->best_effort_timestamp;
        }
        chainEnded = !shared;
        chain->push(std::move(shared));
        while (const media::FramePtr made = chain->pull()) {
            waiting.push_back(sample(*made));
        }
    }

    void feed() {
        while (av_read_frame(file.get(), packet.get()) >= 0) {
            const bool isOurs = packet->stream_index == index;
            const bool isMpeg12 =
                decoder->codec_id == AV_CODEC_ID_MPEG2VIDEO || decoder->codec_id == AV_CODEC_ID_MPEG1VIDEO;
            if (isOurs && isMpeg12 &&
                headers.startsAnother({packet->data, static_cast<std::size_t>(packet->size)})) {
                takeHeld();
            }
            if (isOurs) {
                broken += avcodec_send_packet(decoder.get(), packet.get()) < 0 ? 1 : 0;
            }
            av_packet_unref(packet.get());
            if (isOurs) {
                return;
            }
        }
        drained = true;
        avcodec_send_packet(decoder.get(), nullptr);
    }
};

namespace {

// What is less than half there counts as clear, as in GIF, which knows no more than there or not.
int shownValue(const PictureSample& sample, std::size_t pixel, int plane) {
    constexpr std::uint8_t half = 128;
    const int black = plane == 0 ? 0 : 128;
    const bool isClear = !sample.alpha.empty() && sample.alpha[pixel] < half;
    return isClear ? black : sample.values[static_cast<std::size_t>(plane) * sample.planeSize() + pixel];
}

}  // namespace

double difference(const PictureSample& a, const PictureSample& b, int plane) {
    const std::size_t size = std::min(a.planeSize(), b.planeSize());
    const std::size_t start = static_cast<std::size_t>(plane) * size;
    const bool mayBeClear = !a.alpha.empty() && !b.alpha.empty();
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const int step = mayBeClear ? shownValue(a, i, plane) - shownValue(b, i, plane)
                                    : a.values[start + i] - b.values[start + i];
        sum += std::int64_t{step} * step;
    }
    return size > 0 ? static_cast<double>(sum) / static_cast<double>(size) : 0;
}

double variance(const PictureSample& sample, int plane) {
    const std::size_t size = sample.planeSize();
    const std::size_t start = static_cast<std::size_t>(plane) * size;
    double sum = 0;
    double squares = 0;
    for (std::size_t i = start; i < start + size; ++i) {
        sum += sample.values[i];
        squares += static_cast<double>(sample.values[i]) * sample.values[i];
    }
    const auto count = static_cast<double>(size);
    return size > 0 ? squares / count - sum / count * (sum / count) : 0;
}

PictureStream::PictureStream(const std::filesystem::path& path, int index, std::stop_token stop,
                             std::string filter, bool keepWhole)
    : m_state(std::make_unique<State>()) {
    State& state = *m_state;
    state.stop = std::move(stop);
    state.index = index;
    state.filter = std::move(filter);
    state.keepWhole = keepWhole;
    AVFormatContext* context = nullptr;
    require(avformat_open_input(&context, ("file:" + path.string()).c_str(), nullptr, nullptr) >= 0, path);
    state.file.reset(context);
    require(avformat_find_stream_info(context, nullptr) >= 0, path);
    require(index >= 0 && index < static_cast<int>(context->nb_streams), path);
    const AVStream& stream = *context->streams[index];
    const AVCodec* codec = media::videoDecoder(stream);
    require(codec != nullptr, path);
    state.decoder = media::makeCodecContext(*codec);
    require(avcodec_parameters_to_context(state.decoder.get(), stream.codecpar) >= 0, path);
    constexpr int threads = 4;
    state.decoder->thread_count = threads;
    require(avcodec_open2(state.decoder.get(), codec, nullptr) >= 0, path);
}

PictureStream::~PictureStream() = default;

std::int64_t PictureStream::broken() const noexcept {
    return m_state->broken;
}

std::optional<PictureSample> PictureStream::next() {
    State& state = *m_state;
    const media::FramePtr frame = media::makeFrame();
    while (!state.stop.stop_requested()) {
        if (!state.waiting.empty()) {
            PictureSample sample = std::move(state.waiting.front());
            state.waiting.pop_front();
            return sample;
        }
        const int result = avcodec_receive_frame(state.decoder.get(), frame.get());
        if (result >= 0) {
            const bool isBroken =
                frame->decode_error_flags != 0 || (frame->flags & AV_FRAME_FLAG_CORRUPT) != 0;
            state.broken += isBroken ? 1 : 0;
            state.take(frame.get());
            continue;
        }
        if (result == AVERROR_EOF || (result == AVERROR(EAGAIN) && state.drained)) {
            if (!state.chain || state.chainEnded) {
                return std::nullopt;
            }
            state.take(nullptr);
            continue;
        }
        if (result != AVERROR(EAGAIN)) {
            ++state.broken;
            continue;
        }
        state.feed();
    }
    return std::nullopt;
}

}  // namespace tessera::verify
