// Puts the file together from a job's segments, and says how it all went.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/watched_file.h"
#include "core/job/record/job_folder.h"
#include "core/job/record/planned_job.h"
#include "core/job/run/report.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace tessera::job {

// A segment that is there, or the part of one that an early end left.
struct Piece {
    SegmentRecord record;
    std::filesystem::path file;
};

// `pieces`: of every segment in order, or of the first few, for a file of what is done. Cancelled when stopped.
// Throws Error.
struct FinishRequest {
    std::vector<Piece> pieces;
    std::filesystem::path output;
    bool overwrite = false;
    std::function<void(const std::filesystem::path& complete)> beforeNaming;  // may be empty
};
[[nodiscard]] Report finishJob(const PlannedJob& job, const FinishRequest& request, std::stop_token stop);

// Throws Error(BadInput) when the source is not what it was when the run began.
void refuseChange(const files::WatchedFile& source, const std::filesystem::path& name);

// Before the folder goes: how `output` was made, for repair(). Nothing of pictures and animations.
void rememberFinished(JobFolder& folder, const JobRecord& record,
                      const std::filesystem::path& output) noexcept;

// When an earlier run was interrupted between naming the file and tidying up: tidies up, and reports the file.
[[nodiscard]] std::optional<Report> alreadyDone(JobFolder& folder, const std::filesystem::path& output);

// "film (unfinished).mkv": a name that nothing has yet.
[[nodiscard]] std::filesystem::path unfinishedOutput(const std::filesystem::path& output);

}  // namespace tessera::job
