// What a conversion will do to everything in its source, known before the work: for the command line, the report and the
// window.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/record/planned_job.h"
#include "core/media/output/fate.h"

#include <stop_token>

namespace tessera::job {

// Of a job as it was planned. Throws Error where the output cannot hold the video at all.
[[nodiscard]] media::Fates foreseenFates(const PlannedJob& job, std::stop_token stop);

// Reads the source's index first. Empty when stopped. Throws Error as convert() does for the same job.
[[nodiscard]] media::Fates foreseenFates(const JobSpec& spec, std::stop_token stop);

}  // namespace tessera::job
