// Makes a stretch of a finished result again, otherwise than the conversion did, and leaves everything else of the file as it is.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_control.h"
#include "core/inference/frame_generator.h"
#include "core/job/record/result_record.h"
#include "core/job/run/listener.h"
#include "core/job/run/report.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace tessera::job {

// What is done in the stretch; what is not said is done as in the conversion.
struct RepairChoice {
    bool keepsOriginals = false;  // the nearer original in place of each generated frame
    std::string model;            // "blend": the two originals are mixed
    std::optional<double> flowScale;
    std::optional<int> sampleSteps;
    std::optional<bool> ensemble;
    KeptPixels keep;                        // with a mask: in place of the conversion's
    std::map<std::int64_t, bool> cutEdits;  // beside the conversion's; see SceneRules
};

[[nodiscard]] bool saysAnything(const RepairChoice& choice) noexcept;

struct RepairRequest {
    std::filesystem::path result;
    std::filesystem::path source;  // where it lies now; "": where it lay
    std::filesystem::path output;  // a file of the same kind; "": in place of the result
    bool overwrite = false;        // of another output
    Rational from{0};              // seconds from the result's first frame: to the millisecond
    Rational to{0};                // frames from here on are not in the stretch
    // In place of them: the frames of the result that show one of these frames of the whole source, or a moment after it.
    std::optional<SourceSpan> shown;
    RepairChoice choice;
};

// Note [Only this stretch]
// Packets can be exchanged between two places where nothing on either side needs the other: before key frames of closed groups, with
// which every segment begins and which encoders put between. So the run that is encoded again is the stretch and what lies beside it up
// to such places. Its frames beside the stretch are made as they were before, by the same pipeline with the same settings, the stretch
// with others, and one encoder, opened as for any segment, takes both. The packets take the times of the old ones. Before the file gets
// its name both are read, and everything outside the run has to be the same.
//
// Blocks until the file is complete; until then the result is as it was, whatever happens. Throws Error; being stopped is an answer.
[[nodiscard]] Report repair(const RepairRequest& request, const inference::MakeGenerator& makeGenerator,
                            RunControl& control, const Listener& listener);

}  // namespace tessera::job
