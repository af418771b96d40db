#include "core/media/input/recording.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <mutex>
#include <optional>
#include <string_view>
#include <system_error>

namespace tessera::media {

namespace {

constexpr std::int64_t second = 90'000;
constexpr std::int64_t farthestBack = second / 10;   // a decode time that goes back further begins another part
constexpr std::int64_t farthestAhead = 10 * second;  // likewise, and only where every stream does it

std::int64_t inTicks(std::int64_t time, const AVStream& stream) {
    return av_rescale_q(time, stream.time_base, recordingTicks);
}

}  // namespace

bool PartFinder::isFar(std::int64_t from, std::int64_t to) {
    return to - from < -farthestBack || to - from > farthestAhead;
}

void PartFinder::note(int index, const Follower& follower, const Seen& seen) {
    Stretch& stretch = m_parts[follower.part].streams[index];
    stretch.start = std::min(stretch.start, seen.start);
    stretch.end = std::max(stretch.end, seen.end);
}

// The streams come to a place where parts are joined one after the other.
void PartFinder::enterNextPart(Follower& follower, bool goesBack) {
    const std::int64_t position = follower.candidate->position;
    if (follower.part + 1 == m_parts.size()) {
        m_parts.push_back({position, {}, goesBack});
    }
    follower.part = m_parts.size() - 1;
    Part& part = m_parts.back();
    part.position = std::min(part.position, position);
    part.goesBack = part.goesBack || goesBack;
}

void PartFinder::add(const AVPacket& packet, const AVStream& stream) {
    const AVMediaType type = stream.codecpar->codec_type;
    if (packet.dts == AV_NOPTS_VALUE || (type != AVMEDIA_TYPE_VIDEO && type != AVMEDIA_TYPE_AUDIO)) {
        return;
    }
    Follower& follower = m_followers[stream.index];
    follower.position = packet.pos >= 0 ? packet.pos : follower.position;
    const std::int64_t start = inTicks(packet.pts != AV_NOPTS_VALUE ? packet.pts : packet.dts, stream);
    const Seen seen{follower.position, inTicks(packet.dts, stream), start, start + inTicks(packet.duration, stream)};
    if (!follower.lastDts || !isFar(*follower.lastDts, seen.dts)) {
        follower.candidate.reset();
        follower.lastDts = seen.dts;
        note(stream.index, follower, seen);
    } else if (!follower.candidate || isFar(follower.candidate->dts, seen.dts)) {
        follower.candidate = seen;
    } else {
        enterNextPart(follower, follower.candidate->dts < *follower.lastDts);
        note(stream.index, follower, *follower.candidate);
        note(stream.index, follower, seen);
        follower.candidate.reset();
        follower.lastDts = seen.dts;
    }
}

std::vector<ClockJoin> PartFinder::joins() const {
    std::vector<ClockJoin> joins;
    std::int64_t shift = 0;
    for (std::size_t i = 1; i < m_parts.size(); ++i) {
        const Part& before = m_parts[i - 1];
        const Part& after = m_parts[i];
        std::int64_t step = INT64_MIN;  // of the clock, so that no stream overlaps with itself
        bool allJump = true;
        for (const auto& [index, stretch] : before.streams) {
            const auto next = after.streams.find(index);
            allJump = allJump && next != after.streams.end();
            if (next != after.streams.end()) {
                step = std::max(step, stretch.end - next->second.start);
            }
        }
        // A pause that is part of the recording ends for all streams, too: only an impossible one is closed.
        if (step == INT64_MIN || (!after.goesBack && !allJump)) {
            continue;
        }
        shift += step;
        joins.push_back({after.position, shift});
    }
    return joins;
}

namespace {

struct FileStamp {
    std::uintmax_t bytes = 0;
    std::filesystem::file_time_type modified;

    bool operator==(const FileStamp&) const = default;
};

std::optional<FileStamp> stampOf(const std::filesystem::path& path) {
    std::error_code failure;
    const FileStamp stamp{std::filesystem::file_size(path, failure), std::filesystem::last_write_time(path, failure)};
    return failure ? std::nullopt : std::optional(stamp);
}

struct Known {
    FileStamp stamp;
    std::shared_ptr<const Recording> recording;
};

// A process reads few files, and each of them many times.
struct Memory {
    std::mutex mutex;
    std::map<std::filesystem::path, Known> files;
};

Memory& memory() {
    static Memory shared;
    return shared;
}

}  // namespace

bool mayBeJoined(const AVFormatContext& context) {
    const std::string_view name = context.iformat->name;
    return name == "mpegts" || name == "mpeg" || name == "flv";
}

void rememberRecording(const std::filesystem::path& path, std::shared_ptr<const Recording> recording) {
    if (const std::optional<FileStamp> stamp = stampOf(path)) {
        const std::lock_guard lock(memory().mutex);
        memory().files[path] = {*stamp, std::move(recording)};
    }
}

std::shared_ptr<const Recording> knownRecording(const std::filesystem::path& path) {
    const std::optional<FileStamp> stamp = stampOf(path);
    const std::lock_guard lock(memory().mutex);
    const auto known = memory().files.find(path);
    return stamp && known != memory().files.end() && known->second.stamp == *stamp ? known->second.recording : nullptr;
}

int RecordingClock::apply(AVPacket& packet, const AVStream& stream) {
    if (!hasJoins()) {
        return 0;
    }
    const auto index = static_cast<std::size_t>(stream.index);
    m_positions.resize(std::max(m_positions.size(), index + 1));
    std::int64_t& position = m_positions[index];
    position = packet.pos >= 0 ? packet.pos : position;
    const std::vector<ClockJoin>& joins = m_recording->joins;
    const auto next = std::ranges::upper_bound(joins, position, {}, &ClockJoin::position);
    const auto part = static_cast<int>(next - joins.begin());
    if (part > 0) {
        const std::int64_t shift = av_rescale_q(std::prev(next)->shift, recordingTicks, stream.time_base);
        packet.pts += packet.pts == AV_NOPTS_VALUE ? 0 : shift;
        packet.dts += packet.dts == AV_NOPTS_VALUE ? 0 : shift;
    }
    return part;
}

}  // namespace tessera::media
