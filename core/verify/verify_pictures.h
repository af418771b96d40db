// The part of verify() that looks at pictures, also after lossy encoding.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/record/conversion_plan.h"
#include "core/verify/file_digest.h"
#include "core/verify/verification.h"

#include <cstdint>
#include <stop_token>
#include <string>

namespace tessera::verify {

struct FilteredSource {
    const FileDigest& digest;
    std::string filter;               // that its pictures passed before anything was generated; "": none
    std::int64_t frames = INT64_MAX;  // of the output, from the first on, that are looked at
    bool bitByBit = false;            // originals are compared whole too
};

// Of the output's pictures.
struct PictureCount {
    std::int64_t shown = 0;  // decoded and compared
    std::int64_t equal = 0;  // originals, bit by bit
    std::int64_t different = 0;
};

// Every original against the source: it shows its own picture, not another, and nothing that the source does not; and
// generated frames are no copies where there is motion, and not far from both neighbours. Decodes both files once.
PictureCount checkPictures(std::vector<Check>& checks, const FilteredSource& source, const FileDigest& output,
                           const job::ConversionPlan& plan, const std::stop_token& stop);

}  // namespace tessera::verify
