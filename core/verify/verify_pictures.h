// The part of verify() that looks at pictures, also after lossy encoding.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/record/conversion_plan.h"
#include "core/verify/file_digest.h"
#include "core/verify/verification.h"

#include <stop_token>

namespace tessera::verify {

// Every original against the source: it shows its own picture, not another, and nothing that the source does not; and
// generated frames are no copies where there is motion, and not far from both neighbours. Decodes both files once.
void checkPictures(std::vector<Check>& checks, const FileDigest& source, const FileDigest& output,
                   const job::ConversionPlan& plan, const std::stop_token& stop);

}  // namespace tessera::verify
