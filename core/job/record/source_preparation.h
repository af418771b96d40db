// What is done to a source's pictures before anything is generated, and what a person should know of them first.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/job/record/job_spec.h"
#include "core/media/input/timeline.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace tessera::job {

struct SourcePreparation {
    std::string filter;          // the whole graph: what fields need, then spec.filter; "": none
    std::vector<Message> hints;  // interlaced, a telecine, repeats: with what to do about it
};

// Looks at some frames of the source. Throws Error(BadInput).
[[nodiscard]] SourcePreparation prepareSource(const JobSpec& spec, const std::stop_token& stop);

// Numbers of frames of the filtered source that repeat the one before them. Decodes it all. Fewer when stopped.
[[nodiscard]] std::vector<std::int64_t> findRepeats(const std::filesystem::path& path,
                                                    const std::string& filter,
                                                    const media::SourceTimes& times, std::stop_token stop);

}  // namespace tessera::job
