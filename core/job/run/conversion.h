// The whole of Tessera as one call: convert a video. The window's worker and the command line both use
// exactly this.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_control.h"
#include "core/inference/frame_generator.h"
#include "core/job/record/job_spec.h"
#include "core/job/run/listener.h"
#include "core/job/run/report.h"

#include <filesystem>
#include <string>

namespace tessera::job {

// Blocks until the file is complete. Where an earlier run of the same job was interrupted it goes on from there.
// Throws Error; being stopped is an answer (Ending::Cancelled), not an error, and leaves what RunControl::afterStop()
// says. Work that is complete is kept when an error ends the run.
[[nodiscard]] Report convert(const JobSpec& spec, const inference::MakeGenerator& makeGenerator,
                             RunControl& control, const Listener& listener);

// Goes on with the job in `folder`, as it was asked for. Throws Error.
struct ResumeRequest {
    std::filesystem::path folder;
    bool overwrite = false;  // a file that has taken the output's name since
    std::string device{};    // another than the job was begun with; "": the same
};
[[nodiscard]] Report resume(const ResumeRequest& request, const inference::MakeGenerator& makeGenerator,
                            RunControl& control, const Listener& listener);

}  // namespace tessera::job
