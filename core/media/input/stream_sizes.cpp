#include "core/media/input/stream_sizes.h"

#include "core/media/input/open_input.h"

namespace tessera::media {

std::int64_t videoBytes(const std::filesystem::path& path, std::stop_token stop) {
    Input input = Input::open(path, std::move(stop));
    input.discardOthers();
    const PacketPtr packet = makePacket();
    std::int64_t bytes = 0;
    while (input.readPacket(*packet) == Input::Read::Packet) {
        bytes += packet->stream_index == input.videoIndex() ? packet->size : 0;
    }
    return bytes;
}

}  // namespace tessera::media
