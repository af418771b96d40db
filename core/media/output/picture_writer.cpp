#include "core/media/output/picture_writer.h"

#include "core/base/message_id.h"
#include "core/base/quoted_name.h"
#include "core/files/file_sync.h"
#include "core/files/picture_sequence.h"
#include "core/media/input/open_input.h"
#include "core/media/output/container.h"
#include "core/media/output/segment_chain.h"
#include "core/media/output/source_losses.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace tessera::media {

namespace {

namespace fs = std::filesystem;

// A folder that is not wanted unless it is complete.
class PartFolder {
public:
    explicit PartFolder(const fs::path& output)
        : m_folder(fs::absolute(files::entryOf(output)).lexically_normal()), m_name(output.filename()) {
        m_part = m_folder;
        m_part += ".part";
        clear();  // of an interrupted run
        std::error_code failure;
        if (!fs::create_directory(m_part, failure)) {
            throw Error(ErrorCode::Output, message::FolderNotCreated(named(m_part)), failure.message());
        }
    }
    ~PartFolder() { clear(); }
    PartFolder(const PartFolder&) = delete;
    PartFolder& operator=(const PartFolder&) = delete;

    [[nodiscard]] fs::path pattern() const { return m_part / m_name; }

    void publish() const {
        std::error_code failure;
        if (fs::is_directory(m_folder, failure)) {
            fs::remove(m_folder, failure);  // only an empty one goes
        }
        files::publishFile(m_part, m_folder, files::Existing::Keep);
    }

private:
    // Removes pictures of this name and nothing else.
    void clear() const noexcept {
        try {
            std::error_code ignored;
            if (fs::is_directory(m_part, ignored)) {
                const files::SequenceRange range = files::findSequence(pattern());
                for (std::int64_t i = 0; i < range.count; ++i) {
                    fs::remove(files::pictureOf(pattern(), range.first + i), ignored);
                }
            }
        } catch (const std::exception&) {
            // None of its pictures are there.
        }
        std::error_code ignored;
        fs::remove(m_part, ignored);
    }

    fs::path m_folder;
    fs::path m_name;
    fs::path m_part;
};

void writePicture(const fs::path& path, const AVPacket& packet) {
    errno = 0;
    std::ofstream file(path, std::ios::binary);
    file.write(reinterpret_cast<const char*>(packet.data), packet.size);
    file.close();
    if (!file) {
        const int number = errno;
        const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
        throw Error(ErrorCode::Output,
                    full ? message::FileExceedsDisk(named(path)) : message::FileNotWritten(named(path)),
                    std::generic_category().message(number));
    }
    files::syncFile(path);
}

// Whether the distances between frames say more than their order does.
bool isSteady(const std::vector<std::int64_t>& times) {
    const auto count = static_cast<double>(times.size());
    const double step =
        times.size() > 1 ? static_cast<double>(times.back() - times.front()) / (count - 1) : 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const double expected = static_cast<double>(times.front()) + step * static_cast<double>(i);
        if (std::abs(static_cast<double>(times[i]) - expected) > step / 2) {
            return false;
        }
    }
    return true;
}

}  // namespace

AssemblySummary writePictures(const AssemblyRequest& request, std::stop_token stop) {
    SegmentChain chain(request.segments);
    const PartFolder folder(request.output);
    AssemblySummary summary;
    std::vector<std::int64_t> times;
    const PacketPtr packet = makePacket();
    while (chain.next(*packet)) {
        if (stop.stop_requested()) {
            return {};
        }
        writePicture(files::pictureOf(folder.pattern(), chain.frames()), *packet);
        summary.bytes += packet->size;
        times.push_back(packet->pts);
    }
    const files::SequenceRange written = files::findSequence(folder.pattern());
    if (written.count != chain.frames() || written.bytes != summary.bytes) {
        throw Error(ErrorCode::Output, message::OutputDamaged(named(request.output)));
    }
    if (request.beforeNaming) {
        request.beforeNaming(folder.pattern());
    }
    folder.publish();
    summary.videoFrames = chain.frames();
    if (!request.source.empty()) {
        summary.warnings = lossesOf(lossesInPictures(request.source, outputName(request.output)));
    }
    if (!isSteady(times)) {
        summary.warnings.push_back(message::FrameTimesLost());
    }
    return summary;
}

}  // namespace tessera::media
