#include "core/media/output/segment_writer.h"

#include "core/files/file_sync.h"
#include "core/media/av_compat.h"
#include "core/media/encode/encoder.h"
#include "core/media/frame_scaler.h"
#include "core/media/output/output_file.h"
#include "core/media/output/packet_addition.h"
#include "core/media/output/segment_file.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <system_error>

namespace tessera::media {

struct SegmentWriter::State {
    void begin(const AVPacket& first);
    void encode(const AVFrame* frame);
    [[nodiscard]] std::int64_t sentTime(std::int64_t near);
    [[nodiscard]] FramePtr prepared(const Frame& frame);

    std::filesystem::path path;
    OpenedEncoder encoder;
    OutputPtr output;
    PacketPtr packet = makePacket();
    FrameScaler scaler;
    std::int64_t startPts = 0;
    std::set<std::int64_t> pendingTimes;   // of frames whose packets have not come yet
    std::vector<std::int64_t> earlyTimes;  // of the frames sent before the first packet came
    std::int64_t framesIn = 0;
    std::int64_t packetsOut = 0;
    bool finished = false;
};

// The header waits for the first packet, because only that tells how far the encoder reorders frames: its
// decode time lies that many frames before its presentation time.
void SegmentWriter::State::begin(const AVPacket& first) {
    const std::int64_t lead = first.dts == AV_NOPTS_VALUE ? 0 : first.pts - first.dts;
    const auto reordered =
        std::ranges::count_if(earlyTimes, [&](std::int64_t time) { return time > 0 && time <= lead; });
    AVStream* stream = avformat_new_stream(output.get(), nullptr);
    if (stream == nullptr) {
        check(AVERROR(ENOMEM), "no room to write");
    }
    AVCodecContext& context = *encoder.context;
    check(avcodec_parameters_from_context(stream->codecpar, &context),
          "the encoder's description is unusable");
    stream->time_base = context.time_base;
    stream->avg_frame_rate = context.framerate;
    stream->sample_aspect_ratio = context.sample_aspect_ratio;
    stream->codecpar->video_delay = std::max(context.has_b_frames, static_cast<int>(reordered));
    if (context.codec_id == AV_CODEC_ID_TIFF) {
        stream->codecpar->codec_tag = MKTAG('T', 'I', 'F', 'F');  // NUT has no name for it
    }
    storeSegmentHeader(*output, {startPts, context.time_base}, *stream->codecpar);
    output->flags |= AVFMT_FLAG_BITEXACT;
    checkWritten(*output, avformat_write_header(output.get(), nullptr), path);
    const AVRational ticks = av_div_q(context.time_base, stream->time_base);
    if (ticks.den != 1) {
        throw Error::internal("the segment format does not keep exact times");
    }
}

// The time of a frame that was sent: some encoders count in a clock of their own and come back a little off.
std::int64_t SegmentWriter::State::sentTime(std::int64_t near) {
    if (pendingTimes.empty()) {
        throw Error::internal("the encoder invented a frame");
    }
    auto found = pendingTimes.lower_bound(near);
    if (found == pendingTimes.end() ||
        (found != pendingTimes.begin() && near - *std::prev(found) < *found - near)) {
        --found;
    }
    const std::int64_t time = *found;
    pendingTimes.erase(found);
    return time;
}

namespace {

// Note [The packet of FFV1]
// The FFV1 encoder of FFmpeg 5 to 7 sets 148 bytes to zero for each pixel of the context, as room for the packet: 1.2 GB for
// a 4K picture, 4.9 GB at 8K. What it codes has the size it was opened with; only this room follows the context's height
// afterwards. An eighth of it, 18 bytes a pixel, is still more than twice what the fullest picture (four samples of 16
// bits) holds, and a row that would not fit is an error of the encoder.
class PacketRoom {
public:
    explicit PacketRoom(AVCodecContext& context) : m_context(context), m_height(context.height) {
        constexpr int share = 8;
        constexpr int leastHeight = 1024;
        const bool isLarge = context.codec_id == AV_CODEC_ID_FFV1 && context.height >= leastHeight;
        if (compat::ffv1ClearsHugePackets && isLarge) {
            context.height /= share;
        }
    }
    ~PacketRoom() { m_context.height = m_height; }
    PacketRoom(const PacketRoom&) = delete;
    PacketRoom& operator=(const PacketRoom&) = delete;

private:
    AVCodecContext& m_context;
    int m_height;
};

}  // namespace

namespace {

// x265 learns from its third frame how far it reorders. The decode times it gives to one or two frames are memory that it
// never wrote; so few are coded in the order in which they are shown.
bool knowsNoDecodeTime(const AVCodecContext& context, std::int64_t frames) {
    return context.codec_id == AV_CODEC_ID_HEVC && frames <= 2;
}

}  // namespace

// Sends one frame (null: the end) and writes what comes out.
void SegmentWriter::State::encode(const AVFrame* frame) {
    AVCodecContext& context = *encoder.context;
    const auto inRoom = [&](auto call, auto* argument) {
        const PacketRoom room(context);
        return call(&context, argument);
    };
    check(inRoom(avcodec_send_frame, frame), std::string("the encoder ") + context.codec->name + " failed");
    while (true) {
        const int result = inRoom(avcodec_receive_packet, packet.get());
        if (result == AVERROR(EAGAIN) || result == AVERROR_EOF) {
            return;
        }
        check(result, std::string("the encoder ") + context.codec->name + " failed");
        if (knowsNoDecodeTime(context, framesIn)) {
            packet->dts = packet->pts;
        }
        if (packetsOut == 0) {
            begin(*packet);
        }
        packet->pts = sentTime(packet->pts);
        packet->stream_index = 0;
        if (haveAddition(*output->streams[0]->codecpar)) {
            foldAddition(*packet);
        }
        av_packet_rescale_ts(packet.get(), context.time_base, output->streams[0]->time_base);
        checkWritten(*output, av_write_frame(output.get(), packet.get()), path);
        ++packetsOut;
        av_packet_unref(packet.get());
    }
}

// The frame as the encoder wants it: its format, its clock, no opinion about key frames.
FramePtr SegmentWriter::State::prepared(const Frame& frame) {
    const AVCodecContext& context = *encoder.context;
    const AVFrame& picture = frame.picture();
    const AVPixelFormat format = takenFormat(context);
    const bool fits = picture.format == format && frame.size() == Size{context.width, context.height};
    FramePtr ready =
        asTaken(context, fits ? shareFrame(picture)
                              : scaler.convert(picture, {context.width, context.height}, format));
    ready->pts = frame.pts() - startPts;
    compat::forgetPictureType(*ready);
    return ready;
}

SegmentWriter::SegmentWriter(const std::filesystem::path& path, const Frame& like, Rational timeBase,
                             Rational frameRate, const EncoderOptions& options, bool alphaBeside)
    : m_state(std::make_unique<State>()) {
    m_state->path = path;
    m_state->encoder = openEncoder({like.picture(), timeBase, frameRate, options, alphaBeside});
    m_state->output = openOutput(path, "nut", path);
}

SegmentWriter::~SegmentWriter() {
    if (m_state->finished) {
        return;
    }
    m_state->output.reset();
    std::error_code ignored;
    std::filesystem::remove(m_state->path, ignored);
}

void SegmentWriter::write(const Frame& frame) {
    if (m_state->framesIn == 0) {
        m_state->startPts = frame.pts();
    }
    const FramePtr ready = m_state->prepared(frame);
    m_state->pendingTimes.insert(ready->pts);
    if (m_state->packetsOut == 0) {
        m_state->earlyTimes.push_back(ready->pts);
    }
    m_state->encode(ready.get());
    ++m_state->framesIn;
}

SegmentSummary SegmentWriter::finish() {
    State& state = *m_state;
    if (state.framesIn == 0 || state.finished) {
        throw Error::internal("a segment was finished without frames or twice");
    }
    state.encode(nullptr);
    if (state.packetsOut != state.framesIn) {
        throw Error::internal("the encoder lost frames: " + std::to_string(state.packetsOut) + " of " +
                              std::to_string(state.framesIn) + " came out");
    }
    closeOutput(std::move(state.output), state.path);
    files::syncFile(state.path);
    state.finished = true;
    return {state.framesIn, static_cast<std::int64_t>(std::filesystem::file_size(state.path))};
}

const std::filesystem::path& SegmentWriter::path() const noexcept {
    return m_state->path;
}

const std::optional<Message>& SegmentWriter::formatChange() const {
    return m_state->encoder.formatChange;
}

std::int64_t countSegmentFrames(const std::filesystem::path& path) {
    const SegmentInput segment = openSegment(path);
    const PacketPtr packet = makePacket();
    std::int64_t frames = 0;
    while (av_read_frame(segment.context.get(), packet.get()) >= 0) {
        ++frames;
        av_packet_unref(packet.get());
    }
    return frames;
}

}  // namespace tessera::media
