#include "core/media/input/frame_times.h"

#include "core/media/warning_text.h"

#include <algorithm>

namespace tessera::media {

namespace {

struct PacketTimes {
    std::vector<std::int64_t> pts;  // in the order of the file; may hold AV_NOPTS_VALUE
    std::vector<std::int64_t> dts;
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
    }
    times.stopped = read == Input::Read::Stopped;
    return times;
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

void warnAboutDamage(std::vector<std::string>& warnings, const Input& input, const PacketTimes& times) {
    if (times.torn > 0) {
        warnings.push_back(counted(times.torn, "damaged frame") + " skipped");
    }
    if (input.damagedPlaces() > 0) {
        warnings.push_back(counted(input.damagedPlaces(), "unreadable place") + " skipped in the file");
    }
    const double promised = promisedEndSeconds(input.context());
    const double tolerated = std::max(0.25, promised * 0.02);
    if (!times.stopped && promised - times.readUntilSeconds > tolerated) {
        warnings.push_back("the file ended early: " + seconds(times.readUntilSeconds) + " of " +
                           seconds(promised) + " s could be read");
    }
}

void warnAboutTimes(std::vector<std::string>& warnings, const TimeRepair& repair) {
    if (repair.missing() > 0) {
        warnings.push_back(counted(repair.missing(), "frame") +
                           " had no timestamp; made from the frame rate");
    }
    if (repair.disordered() > 0) {
        warnings.push_back(counted(repair.disordered(), "frame") +
                           " had a repeated or backward timestamp; repaired");
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
    scan.index.times.pts = std::move(times);
    warnAboutTimes(scan.index.warnings, repair);
    warnAboutDamage(scan.index.warnings, input, packets);
    return scan;
}

}  // namespace tessera::media
