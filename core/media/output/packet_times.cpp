#include "core/media/output/packet_times.h"

#include "core/base/output_messages.h"
#include "core/base/quoted_name.h"
#include "core/media/input/open_input.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace tessera::media {

std::optional<PacketTimes> readPacketTimes(const std::filesystem::path& path, std::stop_token stop) {
    Input input = Input::open(path, std::move(stop));
    input.discardOthers();
    PacketTimes times;
    times.timeBase = toRational(input.video().time_base);
    const PacketPtr packet = makePacket();
    Input::Read read = Input::Read::Packet;
    while ((read = input.readPacket(*packet)) == Input::Read::Packet) {
        if (packet->stream_index != input.videoIndex()) {
            continue;
        }
        if (packet->pts == AV_NOPTS_VALUE) {
            throw Error(ErrorCode::BadInput, message::OutputDamaged(named(path)), "a frame without a time");
        }
        times.packets.push_back(
            {packet->pts, packet->dts, packet->duration, (packet->flags & AV_PKT_FLAG_KEY) != 0});
    }
    return read == Input::Read::Stopped ? std::nullopt : std::optional(std::move(times));
}

std::vector<std::int64_t> shownNumbers(const PacketTimes& times) {
    std::vector<std::int64_t> order(times.packets.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(
        order, {}, [&](std::int64_t packet) { return times.packets[static_cast<std::size_t>(packet)].pts; });
    std::vector<std::int64_t> numbers(order.size());
    for (std::size_t number = 0; number < order.size(); ++number) {
        numbers[static_cast<std::size_t>(order[number])] = static_cast<std::int64_t>(number);
    }
    return numbers;
}

FrameRun closedRun(const PacketTimes& times, const FrameRun& wanted) {
    const std::vector<std::int64_t> numbers = shownNumbers(times);
    FrameRun run{0, times.count()};
    std::int64_t latest = -1;  // shown so far
    for (std::int64_t i = 0; i < times.count(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        const bool isBoundary = times.packets[at].isKey && numbers[at] == i && latest == i - 1;
        latest = std::max(latest, numbers[at]);
        if (!isBoundary) {
            continue;
        }
        if (i <= wanted.first) {
            run.first = i;
        } else if (i >= wanted.end) {
            run.end = i;
            break;
        }
    }
    return run;
}

}  // namespace tessera::media
