// A job as text: in job folders, and for anything else that stores what a person asked for.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/record/job_spec.h"

#include <string>
#include <string_view>

namespace tessera::job {

// Everything but `overwrite` and `restart`, which are permissions given for one run.
[[nodiscard]] std::string jobToJson(const JobSpec& spec);

// Throws Error(BadOption) for anything that is not such a text or holds a value out of range.
[[nodiscard]] JobSpec jobFromJson(std::string_view text);

// "tile size was 512 and is 256": the first setting in which the two differ, "" when they ask for the same.
[[nodiscard]] std::string firstDifference(const JobSpec& before, const JobSpec& now);

}  // namespace tessera::job
