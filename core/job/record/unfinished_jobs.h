// The list of this user's unfinished jobs, so that the next start can offer to go on with them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/record/job_spec.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace tessera::job {

struct UnfinishedJob {
    std::filesystem::path folder;
    JobSpec spec;
    std::int64_t framesDone = 0;
    std::int64_t framesTotal = 0;
};

// Failing to remember a job does not stop it.
void rememberJob(const std::filesystem::path& folder) noexcept;
void forgetJob(const std::filesystem::path& folder) noexcept;

// Those that nobody is working on. Forgets the ones whose folder is gone. Reads the disk: not on the UI thread.
[[nodiscard]] std::vector<UnfinishedJob> unfinishedJobs();

// For a program that ends without waiting for its threads: gives up the job in `folder`, also one that they are at work
// on.
void abandonJob(const std::filesystem::path& folder) noexcept;

// Gives up what was done. Throws Error(Output) when somebody is working on it.
void discardJob(const std::filesystem::path& folder);

}  // namespace tessera::job
