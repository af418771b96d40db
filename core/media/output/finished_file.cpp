#include "core/media/output/finished_file.h"

#include "core/base/output_messages.h"
#include "core/base/quoted_name.h"
#include "core/media/output/output_check.h"

#include <optional>
#include <string>

namespace tessera::media {

namespace {

// Nothing when stopped.
std::optional<std::int64_t> countFrames(Input& input) {
    input.discardOthers();
    const PacketPtr packet = makePacket();
    std::int64_t frames = 0;
    Input::Read read = Input::Read::Packet;
    while ((read = input.readPacket(*packet)) == Input::Read::Packet) {
        frames += packet->stream_index == input.videoIndex() ? 1 : 0;
    }
    return read == Input::Read::Stopped ? std::nullopt : std::optional(frames);
}

}  // namespace

bool publishChecked(files::UnfinishedFile& part, Input& written, const AssemblyRequest& request,
                    std::int64_t frames) {
    const std::optional<std::int64_t> found = countFrames(written);
    if (!found) {
        return false;
    }
    if (*found != frames) {
        throw Error(ErrorCode::Output, message::OutputIncomplete(named(request.output), *found, frames));
    }
    if (request.beforeNaming) {
        request.beforeNaming(part.place());
    }
    checkOutput(sparedBy(request), request.output,
                request.overwrite);  // much may have happened since the start
    part.publish(request.overwrite ? files::Existing::Replace : files::Existing::Keep);
    return true;
}

}  // namespace tessera::media
