#include "core/job/record/disk_need.h"

#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/base/job_messages.h"
#include "core/base/quoted_name.h"
#include "core/base/readable_bytes.h"
#include "core/files/picture_sequence.h"

#include <map>
#include <system_error>

namespace tessera::job {

namespace {

namespace fs = std::filesystem;

// Bytes per pixel of a clean encoding; measured on film and screen recordings they lie within a factor of three.
double bytesPerPixel(const std::string& codec) {
    static const std::map<std::string, double> table{
        {"ffv1", 0.8}, {"prores", 0.6}, {"h264", 0.02},  {"png", 1.5},   {"tiff", 2.0}, {"jpeg", 0.3},
        {"apng", 1.2}, {"gif", 0.8},    {"hevc", 0.012}, {"vp9", 0.012}, {"av1", 0.01}};
    const auto found = table.find(codec);
    return found != table.end() ? found->second : 0.02;
}

fs::path folderOf(const fs::path& file) {
    const fs::path entry = files::entryOf(file);
    return entry.has_parent_path() ? entry.parent_path() : fs::path(".");
}

}  // namespace

std::optional<std::int64_t> freeBytes(const fs::path& folder) {
    std::error_code failure;
    const fs::space_info space = fs::space(folder, failure);
    return failure ? std::nullopt : std::optional(static_cast<std::int64_t>(space.available));
}

std::int64_t estimateDiskNeed(const PlannedJob& job, const DiskUse& use) {
    const double perFrame =
        use.closedFrames > 0
            ? static_cast<double>(use.closedBytes) / static_cast<double>(use.closedFrames)
            : static_cast<double>(job.frameSize.pixels()) * bytesPerPixel(job.record.spec.encoder.codec);
    const double whole = perFrame * static_cast<double>(job.frameCount());
    // The finished file also takes over the other streams: at most as much as the input holds.
    return static_cast<std::int64_t>(2 * whole) - use.closedBytes + job.record.input.bytes;
}

std::optional<Message> diskWarning(const DiskNeed& need) {
    if (need.free >= need.bytes) {
        return std::nullopt;
    }
    if (need.free < need.bytes / 10) {
        throw Error(ErrorCode::Output, message::DiskTooSmall(Bytes{need.bytes}, Bytes{need.free}));
    }
    return message::DiskMayFill(Bytes{need.bytes}, Bytes{need.free});
}

void checkRoom(const fs::path& output, std::int64_t bytes, const FreeBytes& measure) {
    const std::optional<std::int64_t> free = measure(folderOf(output));
    if (free && *free < bytes) {
        throw Error(ErrorCode::Output, message::FileExceedsSpace(named(output), Bytes{bytes}, Bytes{*free}));
    }
}

}  // namespace tessera::job
