#include "core/media/output/segment_sizes.h"

#include "core/media/output/segment_file.h"

namespace tessera::media {

SegmentSizes readSegmentSizes(const std::filesystem::path& path) {
    const SegmentInput segment = openSegment(path);
    const PacketPtr packet = makePacket();
    SegmentSizes sizes;
    while (av_read_frame(segment.context.get(), packet.get()) >= 0) {
        ++sizes.frames;
        sizes.bytes += packet->size;
        if ((packet->flags & AV_PKT_FLAG_KEY) != 0) {
            ++sizes.keyFrames;
            sizes.keyBytes += packet->size;
        }
        av_packet_unref(packet.get());
    }
    return sizes;
}

}  // namespace tessera::media
