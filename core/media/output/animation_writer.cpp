#include "core/media/output/animation_writer.h"

#include "core/base/output_messages.h"
#include "core/media/av_compat.h"
#include "core/media/encode/palette_filter.h"
#include "core/media/frame_scaler.h"
#include "core/media/input/animation_plays.h"
#include "core/media/output/container.h"
#include "core/media/output/finished_file.h"
#include "core/media/output/output_file.h"
#include "core/media/output/output_format.h"
#include "core/media/output/segment_chain.h"
#include "core/media/output/source_losses.h"
#include "core/media/picture_format.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <system_error>

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace tessera::media {

namespace {

constexpr AVRational gifTicks = {1, 100};

class Animation {
public:
    Animation(const AssemblyRequest& request, std::stop_token stop)
        : m_request(request),
          m_stop(std::move(stop)),
          m_isGif(usualCodec(request.output) == "gif"),
          m_part(request.output) {}

    [[nodiscard]] AssemblySummary run();

private:
    // Each frame in order, with its time; false when stopped.
    bool forEachFrame(const std::function<void(FramePtr)>& use);
    void findPalette();
    void begin(const AVFrame& first);
    void write(FramePtr frame);
    void encode(const AVFrame* frame);
    [[nodiscard]] std::int64_t nextTime(std::int64_t pts);

    const AssemblyRequest& m_request;
    std::stop_token m_stop;
    bool m_isGif;
    files::UnfinishedFile m_part;
    AVRational m_sourceBase{};
    std::optional<std::int64_t> m_firstPts;
    std::int64_t m_lastTime = -1;
    std::int64_t m_frames = 0;
    AVPixelFormat m_sourceFormat = AV_PIX_FMT_NONE;
    FramePtr m_palette;
    std::optional<PaletteUser> m_colours;
    FrameScaler m_scaler;
    CodecContextPtr m_encoder;
    OutputPtr m_output;
};

bool Animation::forEachFrame(const std::function<void(FramePtr)>& use) {
    SegmentChain chain(m_request.segments);
    m_sourceBase = chain.timeBase();
    const AVCodec* codec = avcodec_find_decoder(chain.parameters().codec_id);
    if (codec == nullptr) {
        throw Error::internal("the segments cannot be read back");
    }
    const CodecContextPtr decoder = makeCodecContext(*codec);
    check(avcodec_parameters_to_context(decoder.get(), &chain.parameters()),
          "the segments cannot be read back");
    check(avcodec_open2(decoder.get(), codec, nullptr), "the segments cannot be read back");
    const PacketPtr packet = makePacket();
    bool more = true;
    while (more && !m_stop.stop_requested()) {
        more = chain.next(*packet);
        check(avcodec_send_packet(decoder.get(), more ? packet.get() : nullptr), "a segment is damaged",
              ErrorCode::BadInput);
        FramePtr frame = makeFrame();
        while (avcodec_receive_frame(decoder.get(), frame.get()) >= 0) {
            use(std::move(frame));
            frame = makeFrame();
        }
    }
    return !m_stop.stop_requested();
}

void Animation::findPalette() {
    std::optional<PaletteMaker> maker;
    const bool whole = forEachFrame([&](FramePtr frame) {
        const FramePtr bgra = m_scaler.convert(*frame, {frame->width, frame->height}, AV_PIX_FMT_BGRA);
        if (!maker) {
            maker.emplace(*bgra, m_sourceBase);
        }
        maker->add(*bgra);
    });
    if (whole && maker) {
        m_palette = maker->finish();
    }
}

void Animation::begin(const AVFrame& first) {
    m_sourceFormat = static_cast<AVPixelFormat>(first.format);
    const AVOutputFormat& container = containerFor(m_request.output);
    const AVCodec* codec = avcodec_find_encoder(container.video_codec);
    if (codec == nullptr) {
        throw Error(ErrorCode::Unsupported, message::ContainerMissing(outputName(m_request.output)));
    }
    m_encoder = makeCodecContext(*codec);
    m_encoder->width = first.width;
    m_encoder->height = first.height;
    m_encoder->sample_aspect_ratio = first.sample_aspect_ratio;
    m_encoder->time_base = m_isGif ? gifTicks : m_sourceBase;
    m_encoder->pix_fmt =
        m_isGif ? AV_PIX_FMT_PAL8 : nearestFormat(m_sourceFormat, compat::encoderPixelFormats(*codec));
    m_encoder->thread_count = 1;
    m_encoder->flags |= AV_CODEC_FLAG_BITEXACT | AV_CODEC_FLAG_GLOBAL_HEADER;
    DictPtr settings;
    if (!m_isGif) {
        AVDictionary* entries = nullptr;
        av_dict_set(&entries, "pred", "up", 0);
        settings.reset(entries);
    }
    AVDictionary* entries = settings.release();
    const int result = avcodec_open2(m_encoder.get(), codec, &entries);
    settings.reset(entries);
    check(result, "the encoder cannot be opened", ErrorCode::Unsupported);
    m_output = openOutput(m_part.place(), container.name, m_part.output());
    m_output->flags |= AVFMT_FLAG_BITEXACT;
    AVStream* stream = avformat_new_stream(m_output.get(), nullptr);
    if (stream == nullptr) {
        check(AVERROR(ENOMEM), "no room for a stream");
    }
    check(avcodec_parameters_from_context(stream->codecpar, m_encoder.get()), "no room for a stream");
    stream->time_base = m_encoder->time_base;
    stream->sample_aspect_ratio = m_encoder->sample_aspect_ratio;
    AVDictionary* options = nullptr;
    const int plays = m_request.source.empty() ? 0 : animationPlays(m_request.source).value_or(0);
    // GIF counts repetitions after the first time.
    av_dict_set_int(&options, m_isGif ? "loop" : "plays",
                    !m_isGif || plays == 0 ? plays
                    : plays == 1           ? -1
                                           : plays - 1,
                    0);
    if (m_request.lastShown > Rational{0}) {
        const Rational shown =
            m_isGif ? Rational{(m_request.lastShown * Rational{100}).rounded()} : m_request.lastShown;
        const std::string text =
            std::to_string(shown.num()) + (m_isGif ? "" : "/" + std::to_string(shown.den()));
        av_dict_set(&options, "final_delay", text.c_str(), 0);
    }
    const int written = avformat_write_header(m_output.get(), &options);
    const DictPtr unused(options);
    checkWritten(*m_output, written, m_part.output());
}

// From the first frame on, in the encoder's ticks, rounded but never twice the same.
std::int64_t Animation::nextTime(std::int64_t pts) {
    m_firstPts = m_firstPts.value_or(pts);
    const std::int64_t time = av_rescale_q(pts - *m_firstPts, m_sourceBase, m_encoder->time_base);
    m_lastTime = std::max(m_lastTime + 1, time);
    return m_lastTime;
}

void Animation::write(FramePtr frame) {
    if (!m_encoder) {
        begin(*frame);
    }
    const std::int64_t pts = frame->pts;
    const Size size{frame->width, frame->height};
    if (m_isGif) {
        const FramePtr bgra = m_scaler.convert(*frame, size, AV_PIX_FMT_BGRA);
        bgra->pts = m_frames;
        if (!m_colours) {
            m_colours.emplace(*bgra, AVRational{1, 1000}, *m_palette);
        }
        frame = m_colours->convert(*bgra);
    } else if (frame->format != m_encoder->pix_fmt) {
        frame = m_scaler.convert(*frame, size, m_encoder->pix_fmt);
    }
    frame->pts = nextTime(pts);
    compat::forgetPictureType(*frame);
    ++m_frames;
    encode(frame.get());
}

void Animation::encode(const AVFrame* frame) {
    check(avcodec_send_frame(m_encoder.get(), frame), "the encoder failed");
    const PacketPtr packet = makePacket();
    while (avcodec_receive_packet(m_encoder.get(), packet.get()) >= 0) {
        av_packet_rescale_ts(packet.get(), m_encoder->time_base, m_output->streams[0]->time_base);
        packet->stream_index = 0;
        checkWritten(*m_output, av_write_frame(m_output.get(), packet.get()), m_part.output());
    }
}

AssemblySummary Animation::run() {
    if (m_isGif) {
        findPalette();
    }
    if (!forEachFrame([this](FramePtr frame) { write(std::move(frame)); })) {
        return {};
    }
    encode(nullptr);
    closeOutput(std::move(m_output), m_part.output());
    Input written = Input::open(m_part.place(), m_stop);
    if (!publishChecked(m_part, written, m_request, m_frames)) {
        return {};
    }
    AssemblySummary summary;
    summary.bytes = static_cast<std::int64_t>(std::filesystem::file_size(m_request.output));
    summary.videoFrames = m_frames;
    const std::string name = outputName(m_request.output);
    const std::vector<Message> losses = lossesOf(m_sourceFormat, m_encoder->pix_fmt);
    if (m_isGif || !losses.empty()) {
        summary.warnings.push_back(message::ThingConverted(
            message::ThePicture(), m_isGif ? message::LosesColoursInGif() : message::Loses(losses)));
    }
    if (!m_request.source.empty()) {
        for (const Fate& fate : lossesInPictures(m_request.source, name)) {
            summary.warnings.push_back(lossOf(fate));
        }
    }
    return summary;
}

}  // namespace

AssemblySummary writeAnimation(const AssemblyRequest& request, std::stop_token stop) {
    return Animation(request, std::move(stop)).run();
}

}  // namespace tessera::media
