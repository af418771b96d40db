// A job about to run: its record, and everything that follows from it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"
#include "core/base/message.h"
#include "core/job/record/conversion_plan.h"
#include "core/job/record/job_record.h"

#include <optional>
#include <stop_token>

namespace tessera::job {

struct PlannedJob {
    JobRecord record;
    ConversionPlan plan;
    std::vector<SegmentRange> segments;
    Size frameSize;

    [[nodiscard]] int segmentCount() const noexcept { return static_cast<int>(segments.size()); }
    [[nodiscard]] std::int64_t frameCount() const noexcept { return std::ssize(plan.timeline.frames); }
};

// Reads the input's index and cuts the job into segments. Empty when stopped. Throws Error. `known`: of a job planned before;
// what it says of the input is taken over where it holds for this one.
[[nodiscard]] PlannedJob planNewJob(const JobSpec& spec, std::stop_token stop,
                                    const JobRecord* known = nullptr);

// From a record that was written before. Throws Error(BadInput) when the input has changed since,
// Error(BadOption) when the record contradicts itself or belongs to another version.
[[nodiscard]] PlannedJob planAgain(JobRecord record);

// Why a record's work cannot be used any more, "" when it can: "holiday.mp4 has changed since".
[[nodiscard]] std::optional<Message> changeSince(const JobRecord& record);

}  // namespace tessera::job
