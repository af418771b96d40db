// Proves a finished file against its source: what is the same, what was changed by name, what is wrong.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/record/job_spec.h"
#include "core/verify/verification.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace tessera::verify {

// `spec`: input, output, and the times asked for. Without `timesKnown` they are found out as far as a whole
// factor explains the number of frames. Decodes both files once; a second time where originals of a lossless
// output differ, to see whether they do as the converter reads them. Throws Error(BadInput) for a file that cannot be read.
[[nodiscard]] Verification verify(const job::JobSpec& spec, bool timesKnown, std::stop_token stop);

// What a conversion knows of its source without looking again.
struct KnownSource {
    media::SourceTimes times;  // of all frames of the input, filtered
    std::string filter;        // that its pictures passed; "": none
};

// The part of verify() that costs little: everything but pictures, and of those the first few and the last. For the end of
// every conversion.
[[nodiscard]] Verification verifyFinished(const job::JobSpec& spec, KnownSource known, std::stop_token stop);

}  // namespace tessera::verify
