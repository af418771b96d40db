#include "core/media/input/frame_times.h"

#include "core/base/source_messages.h"

#include <algorithm>
#include <string_view>

namespace tessera::media {

namespace {

struct PacketTimes {
    std::vector<std::int64_t> pts;  // in the order of the file; may hold AV_NOPTS_VALUE
    std::vector<std::int64_t> dts;
    std::vector<std::int64_t> durations;
    std::vector<std::int64_t>
        partStarts;  // of each part of a joined recording but the first: its first picture's time
    int part = 0;
    double readUntilSeconds = 0;  // latest end of any packet of any stream
    std::int64_t torn = 0;
    bool stopped = false;
};

PacketTimes readPacketTimes(Input& input) {
    PacketTimes times;
    const PacketPtr packet = makePacket();
    Input::Read read = Input::Read::Packet;
    while ((read = input.readPacket(*packet)) == Input::Read::Packet) {
        const AVStream& stream = *input.context().streams[packet->stream_index];
        if (packet->pts != AV_NOPTS_VALUE && stream.codecpar->codec_type != AVMEDIA_TYPE_SUBTITLE) {
            const double ticks = static_cast<double>(packet->pts) + static_cast<double>(packet->duration);
            const double end = ticks * av_q2d(stream.time_base);
            times.readUntilSeconds = std::max(times.readUntilSeconds, end);
        }
        if (packet->stream_index != input.videoIndex()) {
            continue;
        }
        if (showsNothing(*packet, input)) {
            times.torn += (packet->flags & AV_PKT_FLAG_CORRUPT) != 0 ? 1 : 0;
            continue;
        }
        times.pts.push_back(packet->pts);
        times.dts.push_back(packet->dts);
        times.durations.push_back(packet->duration);
        const std::int64_t time = packet->pts != AV_NOPTS_VALUE ? packet->pts : packet->dts;
        if (input.part() > times.part && time != AV_NOPTS_VALUE) {
            times.part = input.part();
            times.partStarts.push_back(time);
        }
    }
    times.stopped = read == Input::Read::Stopped;
    return times;
}

// How long the frame that is shown last lasts, as the file says; 0 when it does not.
std::int64_t lastDuration(const PacketTimes& packets, const Input& input) {
    if (packets.pts.empty()) {
        return 0;
    }
    const auto last = std::ranges::max_element(packets.pts);
    const std::int64_t own = packets.durations[static_cast<std::size_t>(last - packets.pts.begin())];
    const bool countsDecoding = std::string_view(input.context().iformat->name).starts_with("mov");
    if (!countsDecoding || packets.dts.front() == AV_NOPTS_VALUE || packets.dts.back() == AV_NOPTS_VALUE ||
        packets.pts.front() == AV_NOPTS_VALUE) {
        return std::max<std::int64_t>(0, own);
    }
    const std::int64_t length = packets.dts.back() + packets.durations.back() - packets.dts.front();
    return std::max({std::int64_t{0}, own, packets.pts.front() + length - *last});
}

// What the container promised, when it is a promise and not a guess from the bit rate. Headers count from 0, however
// late the first frame comes; a length that was found from the times themselves counts from the first.
double promisedEndSeconds(const AVFormatContext& context) {
    if (context.duration <= 0 || context.duration_estimation_method == AVFMT_DURATION_FROM_BITRATE) {
        return 0;
    }
    const bool fromFirst = context.duration_estimation_method == AVFMT_DURATION_FROM_PTS;
    const std::int64_t start = fromFirst && context.start_time != AV_NOPTS_VALUE ? context.start_time : 0;
    return static_cast<double>(context.duration + start) / AV_TIME_BASE;
}

void warnAboutDamage(std::vector<Message>& warnings, const Input& input, const PacketTimes& times) {
    if (times.torn > 0) {
        warnings.push_back(message::DamagedFramesSkipped(times.torn));
    }
    if (input.damagedPlaces() > 0) {
        warnings.push_back(message::UnreadablePlacesSkipped(input.damagedPlaces()));
    }
    const double promised = promisedEndSeconds(input.context());
    const double tolerated = std::max(0.25, promised * 0.02);
    if (!times.stopped && promised - times.readUntilSeconds > tolerated) {
        warnings.push_back(message::FileEndsEarly(Seconds{times.readUntilSeconds}, Seconds{promised}));
    }
}

void warnAboutTimes(FrameIndex& index, const TimeRepair& repair) {
    std::vector<Message>& warnings = index.warnings;
    if (repair.missing() > 0) {
        warnings.push_back(message::FramesWithoutTime(repair.missing()));
    }
    if (!index.times.breaks.empty()) {
        warnings.push_back(message::ClockStartsAnew(std::ssize(index.times.breaks)));
    }
    if (repair.disordered() > 0) {
        warnings.push_back(message::FramesOutOfOrder(repair.disordered()));
    }
}

}  // namespace

std::int64_t TimeRepair::next(std::int64_t time) {
    constexpr std::int64_t farthest = std::int64_t{1}
                                      << 55;  // a year of nanoseconds; damage, and sums would not fit
    if (time < -farthest || time > farthest) {
        time = AV_NOPTS_VALUE;
    }
    if (time == AV_NOPTS_VALUE) {
        ++m_missing;
        time = m_last == AV_NOPTS_VALUE ? 0 : m_last + m_step;
    } else if (m_last != AV_NOPTS_VALUE && time <= m_last) {
        ++m_disordered;
        time = m_last + 1;
    }
    m_last = time;
    return time;
}

std::int64_t typicalFrameTicks(const Input& input) {
    const AVStream& stream = input.video();
    const AVRational rate = av_guess_frame_rate(&input.context(), &input.video(), nullptr);
    if (rate.num <= 0 || rate.den <= 0) {
        return 1;
    }
    constexpr std::int64_t longest = std::int64_t{1} << 36;  // a minute of nanoseconds
    return std::clamp<std::int64_t>(av_rescale_q(1, av_inv_q(rate), stream.time_base), 1, longest);
}

FrameScan scanInput(Input& input) {
    PacketTimes packets = readPacketTimes(input);
    FrameScan scan;
    scan.index.times.lastShown = lastDuration(packets, input);
    scan.index.times.timeBase = toRational(input.video().time_base);
    scan.byOrder = !packets.pts.empty() && packets.pts.front() == AV_NOPTS_VALUE;
    std::vector<std::int64_t>& times = scan.byOrder ? packets.dts : packets.pts;
    const bool reordered = scan.byOrder || input.video().codecpar->video_delay > 0;
    if (reordered && std::ranges::find(times, AV_NOPTS_VALUE) == times.end()) {
        std::ranges::sort(times);
    }
    TimeRepair repair(typicalFrameTicks(input));
    for (std::int64_t& time : times) {
        time = repair.next(time);
    }
    for (const std::int64_t start : packets.partStarts) {
        const std::int64_t first = std::ranges::lower_bound(times, start) - times.begin();
        if (first > 0 && first < std::ssize(times)) {
            scan.index.times.breaks.push_back(first);
        }
    }
    scan.index.times.pts = std::move(times);
    warnAboutTimes(scan.index, repair);
    warnAboutDamage(scan.index.warnings, input, packets);
    return scan;
}

}  // namespace tessera::media
