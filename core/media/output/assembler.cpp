#include "core/media/output/assembler.h"

#include "core/media/input/open_input.h"
#include "core/media/input/video_description.h"
#include "core/media/output/animation_writer.h"
#include "core/media/output/container.h"
#include "core/media/output/finished_file.h"
#include "core/media/output/output_check.h"
#include "core/media/output/output_file.h"
#include "core/media/output/picture_writer.h"
#include "core/media/output/segment_chain.h"
#include "core/media/output/source_streams.h"
#include "core/media/stream_tags.h"

#include <optional>

namespace tessera::media {

namespace {

namespace fs = std::filesystem;

class Assembly {
public:
    Assembly(const AssemblyRequest& request, std::stop_token stop, int extraDelay)
        : m_request(request), m_stop(stop), m_chain(request.segments, extraDelay), m_part(request.output) {
        if (!request.source.empty()) {
            m_source.emplace(request.source, request.window, request.end, std::move(stop));
        }
    }

    [[nodiscard]] AssemblySummary run();

private:
    void begin();
    bool tryHeader(SourceStreams::Keep keep);
    void addVideo();
    [[nodiscard]] bool copyPackets();
    void writeVideo(AVPacket& packet);
    void writeOther(AVPacket& packet);

    const AssemblyRequest& m_request;
    std::stop_token m_stop;
    SegmentChain m_chain;
    PartFile m_part;
    std::optional<SourceStreams> m_source;
    OutputPtr m_output;
    AVStream* m_video = nullptr;
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
    check(avcodec_parameters_copy(&parameters, &m_chain.parameters()), "no room for a stream");
    parameters.codec_tag = usableTag(container, parameters.codec_id, parameters.codec_tag);
    if (parameters.codec_id == AV_CODEC_ID_HEVC && isMovFamily(container)) {
        parameters.codec_tag = MKTAG('h', 'v', 'c', '1');  // what Apple's players accept
    }
    parameters.field_order = AV_FIELD_PROGRESSIVE;
    m_video->time_base = {1, m_chain.timeBase().den};  // exact where the container allows
    m_video->sample_aspect_ratio = parameters.sample_aspect_ratio;
    m_video->disposition = AV_DISPOSITION_DEFAULT;
    if (m_request.frameRate > Rational{0}) {
        m_video->avg_frame_rate = toAv(m_request.frameRate);
        m_video->r_frame_rate = m_video->avg_frame_rate;
    }
    if (m_source) {
        m_source->describe(*m_video);
    }
}

bool Assembly::tryHeader(SourceStreams::Keep keep) {
    m_output = openOutput(m_part.path(), containerFor(m_request.output).name);
    m_output->flags |=
        AVFMT_FLAG_BITEXACT;  // no random identifiers, no date: the same job gives the same file
    if (m_source) {
        m_source->addTo(*m_output, keep, [this] { addVideo(); });
    } else {
        addVideo();
    }
    AVDictionary* options = nullptr;
    av_dict_set(&options, "default_mode", "passthrough", 0);  // Matroska: dispositions as they are
    const int result = avformat_write_header(m_output.get(), &options);
    const DictPtr unused(options);
    checkWritten(*m_output, result == AVERROR(ENOMEM) ? result : 0, m_part.path());
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
                    containerName(containerFor(m_request.output)) + " cannot hold video encoded as " +
                        avcodec_get_name(m_chain.parameters().codec_id),
                    "Use .mkv, or another codec");
    }
}

void Assembly::writeVideo(AVPacket& packet) {
    const AVRational from = m_chain.timeBase();
    if (m_request.frameRate > Rational{0}) {
        packet.duration = av_rescale_q(1, av_inv_q(toAv(m_request.frameRate)), from);
    }
    if (m_source && !m_request.window) {
        const std::int64_t shift = (m_source->window().start / toRational(from)).rounded();
        packet.pts -= shift;
        packet.dts -= shift;
    }
    av_packet_rescale_ts(&packet, from, m_video->time_base);
    packet.stream_index = m_video->index;
    packet.pos = -1;
    checkWritten(*m_output, av_interleaved_write_frame(m_output.get(), &packet), m_part.path());
}

// One damaged packet of another stream must not cost the whole film.
void Assembly::writeOther(AVPacket& packet) {
    const int result = av_interleaved_write_frame(m_output.get(), &packet);
    const bool refused = result == AVERROR(EINVAL) || result == AVERROR_INVALIDDATA;
    checkWritten(*m_output, refused ? 0 : result, m_part.path());
    m_refusedPackets += refused ? 1 : 0;
}

// False when stopped.
bool Assembly::copyPackets() {
    const PacketPtr video = makePacket();
    const PacketPtr other = makePacket();
    bool moreVideo = m_chain.next(*video);
    bool moreOther = m_source && m_source->next(*other, *m_output);
    while (moreVideo || moreOther) {
        if (m_stop.stop_requested()) {
            return false;
        }
        const bool videoFirst =
            moreVideo && (!moreOther || other->dts == AV_NOPTS_VALUE ||
                          av_compare_ts(video->dts, m_chain.timeBase(), other->dts,
                                        m_output->streams[other->stream_index]->time_base) <= 0);
        if (videoFirst) {
            writeVideo(*video);
            moreVideo = m_chain.next(*video);
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
    closeOutput(std::move(m_output), m_part.path());
    Input written = Input::open(m_part.path(), m_stop);
    m_losesRotation = turned && !isTurned(written.video());
    if (!publishChecked(m_part, written, m_request, m_chain.frames())) {
        return {};
    }
    AssemblySummary summary;
    summary.bytes = static_cast<std::int64_t>(fs::file_size(m_request.output));
    summary.videoFrames = m_chain.frames();
    if (m_source) {
        summary.warnings = m_source->warnings();
        if (m_losesRotation) {
            summary.warnings.push_back(
                "the rotation of the picture dropped: " + containerName(containerFor(m_request.output)) +
                " files written by this version of FFmpeg cannot hold it; .mp4 and .mov can");
        }
    } else if (!m_request.source.empty()) {
        summary.warnings.emplace_back("every stream but the video was dropped: the container refused them");
    }
    if (m_refusedPackets > 0) {
        summary.warnings.push_back(std::to_string(m_refusedPackets) +
                                   " damaged packets of other streams left out");
    }
    return summary;
}

}  // namespace

AssemblySummary assemble(const AssemblyRequest& request, std::stop_token stop) {
    checkOutput(request.source, request.output, request.overwrite);
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
    throw Error(ErrorCode::Internal, "the segments overlap in time");
}

}  // namespace tessera::media
