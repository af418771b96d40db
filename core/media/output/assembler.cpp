#include "core/media/output/assembler.h"

#include "core/base/output_messages.h"
#include "core/media/input/open_input.h"
#include "core/media/input/video_description.h"
#include "core/media/output/animation_writer.h"
#include "core/media/output/container.h"
#include "core/media/output/finished_file.h"
#include "core/media/output/kept_check.h"
#include "core/media/output/output_check.h"
#include "core/media/output/output_file.h"
#include "core/media/output/packet_addition.h"
#include "core/media/output/picture_writer.h"
#include "core/media/output/segment_chain.h"
#include "core/media/output/source_streams.h"
#include "core/media/output/spliced_video.h"
#include "core/media/stream_tags.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <optional>
#include <utility>

namespace tessera::media {

namespace {

namespace fs = std::filesystem;

std::unique_ptr<VideoPackets> videoOf(const AssemblyRequest& request, const std::stop_token& stop,
                                      int extraDelay) {
    if (request.splice) {
        return std::make_unique<SplicedVideo>(
            SpliceRequest{request.source, *request.splice, request.segments, request.output, extraDelay},
            stop);
    }
    return std::make_unique<SegmentChain>(request.segments, extraDelay);
}

class Assembly {
public:
    Assembly(const AssemblyRequest& request, std::stop_token stop, int extraDelay)
        : m_request(request),
          m_stop(stop),
          m_packets(videoOf(request, stop, extraDelay)),
          m_part(request.output) {
        if (!request.source.empty()) {
            m_source.emplace(request.source, request.window, request.end, request.frameRate, std::move(stop));
            if (request.splice) {
                m_source->takeAsFinished();
            }
        }
    }

    [[nodiscard]] AssemblySummary run();

private:
    void begin();
    bool tryHeader(SourceStreams::Keep keep);
    void addVideo();
    [[nodiscard]] bool copyPackets();
    [[nodiscard]] std::int64_t durationOf(const AVPacket& packet, bool isLast);
    void writeVideo(AVPacket& packet, bool isLast);
    void writeOther(AVPacket& packet);

    const AssemblyRequest& m_request;
    std::stop_token m_stop;
    std::unique_ptr<VideoPackets> m_packets;
    files::UnfinishedFile m_part;
    std::optional<SourceStreams> m_source;
    OutputPtr m_output;
    AVStream* m_video = nullptr;
    AVRational m_exact{};  // ticks that hold the segments' times and where the source's clock starts
    bool m_hasBegun = false;
    std::int64_t m_firstDts = 0;
    std::int64_t m_firstPts = 0;
    std::int64_t m_refusedPackets = 0;
    bool m_losesRotation = false;
};

void Assembly::addVideo() {
    m_video = avformat_new_stream(m_output.get(), nullptr);
    if (m_video == nullptr) {
        check(AVERROR(ENOMEM), "no room for a stream");
    }
    const AVOutputFormat& container = *m_output->oformat;
    AVCodecParameters& parameters = *m_video->codecpar;
    check(avcodec_parameters_copy(&parameters, &m_packets->parameters()), "no room for a stream");
    parameters.codec_tag = usableTag(container, parameters.codec_id, parameters.codec_tag);
    if (parameters.codec_id == AV_CODEC_ID_HEVC && isMovFamily(container)) {
        parameters.codec_tag = MKTAG('h', 'v', 'c', '1');  // what Apple's players accept
    }
    parameters.field_order = AV_FIELD_PROGRESSIVE;
    parameters.bit_rate = m_request.splice ? 0 : parameters.bit_rate;  // a finished file's is what it came to
    m_exact = {1, m_packets->timeBase().den};
    if (m_source && !m_request.window) {
        constexpr std::int64_t finest = 1'000'000'000;
        const std::int64_t both = std::lcm(std::int64_t{m_exact.den}, m_source->window().start.den());
        m_exact.den = both <= finest ? static_cast<int>(both) : m_exact.den;
    }
    m_video->time_base = m_exact;  // exact where the container allows
    m_video->sample_aspect_ratio = parameters.sample_aspect_ratio;
    m_video->disposition = AV_DISPOSITION_DEFAULT;
    if (m_request.frameRate > Rational{0}) {
        m_video->avg_frame_rate = toAv(m_request.frameRate);
        m_video->r_frame_rate = m_video->avg_frame_rate;
    }
    if (m_source) {
        const AVRational ownShape = parameters.sample_aspect_ratio;
        m_source->describe(*m_video, container);
        if (m_request.isFiltered) {
            m_video->sample_aspect_ratio = ownShape;
            parameters.sample_aspect_ratio = ownShape;
        }
    }
    const AVDictionary* own = m_request.splice ? m_source->input().video().metadata : nullptr;
    if (haveAddition(parameters) || av_dict_get(own, "alpha_mode", nullptr, 0) != nullptr) {
        av_dict_set(&m_video->metadata, "alpha_mode", "1", 0);
    }
}

bool Assembly::tryHeader(SourceStreams::Keep keep) {
    m_output = openOutput(m_part.place(), containerFor(m_request.output).name, m_part.output());
    m_output->flags |=
        AVFMT_FLAG_BITEXACT;  // no random identifiers, no date: the same job gives the same file
    if (m_source) {
        m_source->addTo(*m_output, keep, [this] { addVideo(); });
    } else {
        addVideo();
    }
    AVDictionary* options = nullptr;
    av_dict_set(&options, "default_mode", "passthrough", 0);  // Matroska: dispositions as they are
    if (m_source && isMovFamily(*m_output->oformat) && m_source->hasFreeTags(*m_output->oformat)) {
        av_dict_set(&options, "movflags", "use_metadata_tags", 0);
    }
    if (!viewMarks(*m_video).empty()) {
        m_output->strict_std_compliance = FF_COMPLIANCE_UNOFFICIAL;  // FFmpeg's word for them in MP4
    }
    av_dict_set(&options, "movie_timescale", "90000",
                0);  // QuickTime: where tracks begin, not only to a millisecond
    const int result = avformat_write_header(m_output.get(), &options);
    const DictPtr unused(options);
    checkWritten(*m_output, result == AVERROR(ENOMEM) ? result : 0, m_part.output());
    return result >= 0;
}

void Assembly::begin() {
    using Keep = SourceStreams::Keep;
    for (const Keep keep : {Keep::Everything, Keep::SoundAndText, Keep::Sound}) {
        if (tryHeader(keep)) {
            return;
        }
    }
    m_source.reset();
    if (!tryHeader(Keep::Sound)) {
        throw Error(ErrorCode::Unsupported,
                    message::CodecNotForContainer(containerName(containerFor(m_request.output)),
                                                  avcodec_get_name(m_packets->parameters().codec_id)));
    }
}

// In m_exact; the packet's times are, too.
std::int64_t Assembly::durationOf(const AVPacket& packet, bool isLast) {
    const std::int64_t usual = m_request.frameRate > Rational{0}
                                   ? av_rescale_q(1, av_inv_q(toAv(m_request.frameRate)), m_exact)
                                   : av_rescale_q(packet.duration, m_packets->timeBase(), m_exact);
    if (m_request.lastShown == Rational{0}) {
        return usual;
    }
    const Rational ticks = toRational(m_exact);
    const std::int64_t shift =
        m_source && !m_request.window ? (m_source->window().start / ticks).rounded() : 0;
    const std::int64_t last = (m_request.lastTime / ticks).rounded() - shift;
    const std::int64_t shown = (m_request.lastShown / ticks).rounded();
    if (isLast && isMovFamily(*m_output->oformat)) {  // counts in decode times, whichever frame is shown last
        return std::max<std::int64_t>(1, last + shown - m_firstPts - (packet.dts - m_firstDts));
    }
    return packet.pts == last ? shown : usual;
}

void Assembly::writeVideo(AVPacket& packet, bool isLast) {
    const Rational ticks = toRational(m_exact);
    const std::int64_t shift =
        m_source && !m_request.window ? (m_source->window().start / ticks).rounded() : 0;
    packet.pts = av_rescale_q(packet.pts, m_packets->timeBase(), m_exact) - shift;
    packet.dts = av_rescale_q(packet.dts, m_packets->timeBase(), m_exact) - shift;
    if (!m_hasBegun) {
        m_hasBegun = true;
        m_firstPts = packet.pts;
        m_firstDts = packet.dts;
    }
    packet.duration = durationOf(packet, isLast);
    av_packet_rescale_ts(&packet, m_exact, m_video->time_base);
    packet.stream_index = m_video->index;
    packet.pos = -1;
    checkWritten(*m_output, av_interleaved_write_frame(m_output.get(), &packet), m_part.output());
}

// One damaged packet of another stream must not cost the whole film.
void Assembly::writeOther(AVPacket& packet) {
    const int result = av_interleaved_write_frame(m_output.get(), &packet);
    const bool refused = result == AVERROR(EINVAL) || result == AVERROR_INVALIDDATA;
    checkWritten(*m_output, refused ? 0 : result, m_part.output());
    m_refusedPackets += refused ? 1 : 0;
}

// False when stopped.
bool Assembly::copyPackets() {
    PacketPtr video = makePacket();
    PacketPtr following = makePacket();
    const PacketPtr other = makePacket();
    bool moreVideo = m_packets->next(*video);
    bool moreOther = m_source && m_source->next(*other, *m_output);
    while (moreVideo || moreOther) {
        if (m_request.isRehearsal && !moreVideo && m_source->isRehearsed()) {
            if (moreOther) {
                writeOther(*other);
            }
            return true;
        }
        if (m_stop.stop_requested()) {
            return false;
        }
        const bool videoFirst =
            moreVideo && (!moreOther || other->dts == AV_NOPTS_VALUE ||
                          av_compare_ts(video->dts, m_packets->timeBase(), other->dts,
                                        m_output->streams[other->stream_index]->time_base) <= 0);
        if (videoFirst) {
            moreVideo = m_packets->next(*following);
            writeVideo(*video, !moreVideo);
            std::swap(video, following);
        } else {
            writeOther(*other);
            moreOther = m_source->next(*other, *m_output);
        }
    }
    return !m_stop.stop_requested();
}

AssemblySummary Assembly::run() {
    begin();
    if (!copyPackets()) {
        return {};
    }
    const bool turned = isTurned(*m_video);
    const std::vector<Message> marks = viewMarks(*m_video);
    const int index = m_video->index;
    closeOutput(std::move(m_output), m_part.output());
    Input written = Input::open(m_part.place(), m_stop);
    written.useVideo(index);
    m_losesRotation = turned && !isTurned(written.video());
    if (!m_request.isRehearsal && !publishChecked(m_part, written, m_request, m_packets->frames())) {
        return {};
    }
    AssemblySummary summary;
    summary.bytes = m_request.isRehearsal ? 0 : static_cast<std::int64_t>(fs::file_size(m_request.output));
    summary.videoFrames = m_packets->frames();
    if (m_source) {
        const std::string name = containerName(containerFor(m_request.output));
        summary.fates = m_source->fates();
        if (m_losesRotation) {
            summary.fates.push_back(
                {message::Rotation(), FateKind::Dropped, message::RotationNotWritten(name)});
        }
        const std::vector<Message> kept = viewMarks(written.video());
        for (const Message& mark : marks) {
            if (std::ranges::find(kept, mark) == kept.end()) {
                summary.fates.push_back({mark, FateKind::Dropped, message::ContainerCannotHold(name)});
            }
        }
        for (Fate& loss : lossesOfTags(*m_source, written.context(), index, name)) {
            std::erase_if(summary.fates, [&](const Fate& fate) { return fate.thing == loss.thing; });
            summary.fates.push_back(std::move(loss));
        }
        summary.warnings = lossesOf(summary.fates);
        if (const std::int64_t repaired = m_source->repairedTimes(); repaired > 0) {
            summary.warnings.push_back(message::PacketsRepaired(repaired));
        }
    } else if (!m_request.source.empty()) {
        summary.warnings.push_back(message::OnlyVideoWritten());
    }
    if (m_refusedPackets > 0) {
        summary.warnings.push_back(message::PacketsLeftOut(m_refusedPackets));
    }
    return summary;
}

}  // namespace

AssemblySummary assemble(const AssemblyRequest& request, std::stop_token stop) {
    checkOutput(sparedBy(request), request.output, request.overwrite);
    if (stop.stop_requested()) {
        return {};
    }
    switch (outputKind(request.output)) {
        case OutputKind::Pictures:
            return writePictures(request, std::move(stop));
        case OutputKind::Animation:
            return writeAnimation(request, std::move(stop));
        case OutputKind::Container:
            break;
    }
    constexpr int mostReordering = 16;  // no codec reorders further
    for (int extraDelay = 0; extraDelay <= mostReordering; extraDelay += 4) {
        try {
            return Assembly(request, stop, extraDelay).run();
        } catch (const ReorderedFurther&) {
            continue;
        }
    }
    throw Error::internal("the segments overlap in time");
}

}  // namespace tessera::media
