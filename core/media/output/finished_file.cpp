#include "core/media/output/finished_file.h"

#include "core/base/message_id.h"
#include "core/base/quoted_name.h"
#include "core/files/file_sync.h"

#include <system_error>

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

PartFile::~PartFile() {
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored);
}

bool publishChecked(const PartFile& part, Input& written, const AssemblyRequest& request,
                    std::int64_t frames) {
    const std::optional<std::int64_t> found = countFrames(written);
    if (!found) {
        return false;
    }
    if (*found != frames) {
        throw Error(ErrorCode::Output, message::OutputIncomplete(named(request.output), *found, frames));
    }
    if (request.beforeNaming) {
        request.beforeNaming(part.path());
    }
    files::publishFile(part.path(), request.output,
                       request.overwrite ? files::Existing::Replace : files::Existing::Keep);
    return true;
}

}  // namespace tessera::media
