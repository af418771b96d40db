// The name of the file that a job writes: a pattern with words in braces, and never the name of a file that is there.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"
#include "core/job/record/job_spec.h"

#include <filesystem>
#include <string>
#include <vector>

namespace tessera::job {

struct OutputNaming {
    // {name}: of the input, without its extension; {rate}: "x2", "60fps", "slow4"; {width}, {height}, {codec}, {model},
    // {preset}. What stands in other braces stays as it is.
    std::string pattern = "{name}_{rate}";
    std::filesystem::path folder;  // empty: the input's
    Size frame;
    std::string preset;
    std::vector<std::filesystem::path> taken;  // promised to other jobs
};

// Pictures get a folder of that name: "holiday_x2/frame_%05d.png". " (2)", " (3)" … is appended until nothing has the name. The extension is the input's where that container can hold the
// codec, ".mkv" otherwise. Looks at the disk.
[[nodiscard]] std::filesystem::path nameOutput(const JobSpec& spec, const OutputNaming& naming = {});

}  // namespace tessera::job
