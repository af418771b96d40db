#include "core/media/output/spliced_video.h"

#include "core/base/output_messages.h"
#include "core/base/quoted_name.h"
#include "core/media/output/container.h"
#include "core/media/output/output_file.h"
#include "core/media/output/segment_chain.h"
#include "core/media/stream_tags.h"

#include <algorithm>
#include <utility>

namespace tessera::media {

namespace {

[[noreturn]] void refuse(const SpliceRequest& request, const char* cause) {
    throw Error(ErrorCode::Unsupported, message::ResultNotContinued(named(request.result)), cause);
}

PacketTimes timesOf(const std::filesystem::path& path, const std::stop_token& stop) {
    return readPacketTimes(path, stop).value_or(PacketTimes{});
}

bool sayTheSame(const AVCodecParameters& a, const AVCodecParameters& b) {
    return a.codec_id == b.codec_id && a.width == b.width && a.height == b.height && a.format == b.format &&
           a.extradata_size == b.extradata_size &&
           std::equal(a.extradata, a.extradata + a.extradata_size, b.extradata);
}

// Where a container stores no decode times: those of the frames in the order in which they are shown, so many earlier that none
// comes after its own frame.
void makeDecodeTimes(std::vector<PacketTime>& packets, const std::vector<std::int64_t>& shown) {
    std::int64_t delay = 0;
    std::vector<std::int64_t> sorted;
    for (std::size_t i = 0; i < packets.size(); ++i) {
        delay = std::max(delay, static_cast<std::int64_t>(i) - shown[i]);
        sorted.push_back(packets[i].pts);
    }
    std::ranges::sort(sorted);
    for (std::size_t i = 0; i < packets.size(); ++i) {
        const auto back = static_cast<std::int64_t>(i) - delay;
        packets[i].dts = back < 0 ? sorted.front() + back : sorted[static_cast<std::size_t>(back)];
    }
}

}  // namespace

SplicedVideo::SplicedVideo(const SpliceRequest& request, std::stop_token stop)
    : m_stop(std::move(stop)),
      m_result(Input::open(request.result, m_stop)),
      m_run(request.run),
      m_newFile(request.output) {
    m_result.discardOthers();
    writeNew(request);
    m_new.emplace(Input::open(m_newFile.place(), m_stop));
    m_new->discardOthers();
    checkAlike(request);
    settleTimes(request, timesOf(m_newFile.place(), m_stop));
}

void SplicedVideo::writeNew(const SpliceRequest& request) {
    SegmentChain chain(request.segments, request.extraDelay);
    const AVOutputFormat& container = containerFor(request.result);
    OutputPtr output = openOutput(m_newFile.place(), container.name, request.output);
    output->flags |= AVFMT_FLAG_BITEXACT;
    AVStream* stream = avformat_new_stream(output.get(), nullptr);
    if (stream == nullptr) {
        check(AVERROR(ENOMEM), "no room for a stream");
    }
    AVCodecParameters& parameters = *stream->codecpar;
    check(avcodec_parameters_copy(&parameters, &chain.parameters()), "no room for a stream");
    // QuickTime's writer leaves parameter sets out of packets under one name and not under the other.
    parameters.codec_tag = usableTag(container, parameters.codec_id, m_result.video().codecpar->codec_tag);
    stream->time_base = chain.timeBase();
    checkWritten(*output, avformat_write_header(output.get(), nullptr), request.output);
    const PacketPtr packet = makePacket();
    while (!m_stop.stop_requested() && chain.next(*packet)) {
        av_packet_rescale_ts(packet.get(), chain.timeBase(), stream->time_base);
        packet->stream_index = 0;
        packet->pos = -1;
        checkWritten(*output, av_interleaved_write_frame(output.get(), packet.get()), request.output);
    }
    closeOutput(std::move(output), request.output);
}

void SplicedVideo::checkAlike(const SpliceRequest& request) const {
    if (!sayTheSame(*m_result.video().codecpar, *m_new->video().codecpar)) {
        refuse(request, "the encoder describes its video with other bytes");
    }
}

// The frames of the run have new packets and the old times: by their numbers as they are shown, and in QuickTime's family, which
// stores when each is decoded and for how long, by their places.
void SplicedVideo::settleTimes(const SpliceRequest& request, const PacketTimes& fresh) {
    PacketTimes times = timesOf(request.result, m_stop);
    if (m_stop.stop_requested()) {
        return;
    }
    if (fresh.count() != m_run.count() || m_run.end > times.count()) {
        refuse(request, "other frames were made than are there");
    }
    const bool isStored = isMovFamily(containerFor(request.result));
    std::vector<std::int64_t> shown = shownNumbers(times);
    std::vector<PacketTime> byNumber(times.packets.size());
    for (std::size_t i = 0; i < shown.size(); ++i) {
        byNumber[static_cast<std::size_t>(shown[i])] = times.packets[i];
    }
    const std::vector<std::int64_t> shownFresh = shownNumbers(fresh);
    for (std::int64_t i = 0; i < m_run.count(); ++i) {
        const auto at = static_cast<std::size_t>(m_run.first + i);
        shown[at] = m_run.first + shownFresh[static_cast<std::size_t>(i)];
        const PacketTime& same = byNumber[static_cast<std::size_t>(shown[at])];
        times.packets[at].pts = same.pts;
        times.packets[at].duration = isStored ? times.packets[at].duration : same.duration;
    }
    if (!isStored) {
        makeDecodeTimes(times.packets, shown);
    }
    const auto isLate = [](const PacketTime& packet) { return packet.dts > packet.pts; };
    if (std::ranges::any_of(times.packets, isLate)) {
        refuse(request, "the encoder reorders frames further than before");
    }
    m_times = std::move(times.packets);
}

const AVCodecParameters& SplicedVideo::parameters() const noexcept {
    return *m_result.video().codecpar;
}

AVRational SplicedVideo::timeBase() const noexcept {
    return m_result.video().time_base;
}

bool SplicedVideo::read(Input& input, AVPacket& packet) {
    while (input.readPacket(packet) == Input::Read::Packet) {
        if (packet.stream_index == input.videoIndex()) {
            return true;
        }
    }
    return false;
}

bool SplicedVideo::next(AVPacket& packet) {
    if (m_position == static_cast<std::int64_t>(m_times.size())) {
        return false;
    }
    const bool isNew = m_position >= m_run.first && m_position < m_run.end;
    if (isNew && !read(m_result, packet)) {  // the old one
        return false;
    }
    if (!read(isNew ? *m_new : m_result, packet)) {
        return false;
    }
    const PacketTime& time = m_times[static_cast<std::size_t>(m_position++)];
    packet.pts = time.pts;
    packet.dts = time.dts;
    packet.duration = time.duration;
    return true;
}

}  // namespace tessera::media
