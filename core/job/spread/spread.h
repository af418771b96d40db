// A job made piece by piece by any number of processes, on any machines that see its folder. There is no scheduler
// here: whoever starts the processes is one.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/job/run/conversion.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tessera::job {

struct JobStatus {
    JobSpec spec;
    int segments = 0;
    std::vector<int> missing;  // segments still to be made, increasing
    std::int64_t framesDone = 0;
    std::int64_t framesTotal = 0;
    std::int64_t diskNeed = 0;  // bytes still to be written, an estimate
    std::optional<std::int64_t> diskFree;
    std::vector<Message> warnings;
};

// Makes the folder `spec.folder` and plans the job into it; a job that is planned there already must be the same
// one. Nothing when stopped. Throws Error.
[[nodiscard]] std::optional<JobStatus> planJob(const JobSpec& spec, RunControl& control);

// As it stands; changes nothing and waits for nobody. Throws Error(BadOption) when there is no job.
[[nodiscard]] JobStatus jobStatus(const std::filesystem::path& folder);

// Makes those of the segments that are not there. Two processes that make the same one do not harm each other: the
// first counts. Being stopped leaves the others' and the complete ones.
struct SegmentsRequest {
    std::filesystem::path folder;
    std::vector<int> segments;
    std::string device;  // of this machine, "" for the job's
    std::optional<int> threads;
};
struct SegmentsResult {
    int made = 0;
    int there = 0;  // before
    bool stopped = false;
};
[[nodiscard]] SegmentsResult runSegments(const SegmentsRequest& request,
                                         const inference::MakeGenerator& makeGenerator, RunControl& control,
                                         const Listener& listener);

// Puts the finished file together and removes the folder. Without a report when segments are missing or damaged,
// as the status then says; damaged ones are forgotten. Throws Error.
struct MergeRequest {
    std::filesystem::path folder;
    std::filesystem::path output;  // "": as planned
    bool overwrite = false;
};
struct MergeResult {
    JobStatus status;
    std::optional<Report> report;
};
[[nodiscard]] MergeResult mergeJob(const MergeRequest& request, RunControl& control);

}  // namespace tessera::job
