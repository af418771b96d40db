#include "core/job/record/disk_need.h"

#include "core/base/error.h"
#include "core/base/quoted_name.h"
#include "core/files/picture_sequence.h"

#include <cstdio>
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

std::string readable(std::int64_t bytes) {
    char text[32];
    std::snprintf(text, sizeof(text), "%.1f GB", static_cast<double>(bytes) / 1e9);
    return text;
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

std::string diskWarning(const DiskNeed& need) {
    if (need.free >= need.bytes) {
        return "";
    }
    const std::string text = "the job will need about " + readable(need.bytes) + " on the disk, and " +
                             readable(need.free) + " are free";
    if (need.free < need.bytes / 10) {
        throw Error(ErrorCode::Output, text, "Make room or choose another folder");
    }
    return text;
}

void checkRoom(const fs::path& output, std::int64_t bytes, const FreeBytes& measure) {
    const std::optional<std::int64_t> free = measure(folderOf(output));
    if (free && *free < bytes) {
        throw Error(ErrorCode::Output,
                    quotedName(output) + " does not fit on the disk: it needs " + readable(bytes) + " and " +
                        readable(*free) + " are free",
                    "Make room or choose another folder");
    }
}

}  // namespace tessera::job
