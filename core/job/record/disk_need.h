// How much room a job needs on its disks, before it starts and before it finishes.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/job/record/planned_job.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>

namespace tessera::job {

struct DiskNeed {
    std::int64_t bytes = 0;  // an estimate: all segments and, beside them, the finished file
    std::int64_t free = 0;   // for this user, where the job is kept
};

// Free bytes on the disk of a folder; nothing when the system does not say.
using FreeBytes = std::function<std::optional<std::int64_t>(const std::filesystem::path&)>;
[[nodiscard]] std::optional<std::int64_t> freeBytes(const std::filesystem::path& folder);

// `closedBytes` of `closedFrames` output frames are there already: what is to come is estimated from them, or from
// the codec while there are none.
struct DiskUse {
    std::int64_t closedBytes = 0;
    std::int64_t closedFrames = 0;
};
[[nodiscard]] std::int64_t estimateDiskNeed(const PlannedJob& job, const DiskUse& use);

// A warning when the estimate does not fit, "" when it does. Throws Error(Output) when not even a tenth of it does.
[[nodiscard]] std::optional<Message> diskWarning(const DiskNeed& need);

// Throws Error(Output) when `bytes` more do not fit beside `output`.
void checkRoom(const std::filesystem::path& output, std::int64_t bytes, const FreeBytes& measure = freeBytes);

}  // namespace tessera::job
