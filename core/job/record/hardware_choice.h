// Which of FFmpeg's hardware a job decodes and encodes with: settled when it begins, and kept.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/record/job_record.h"

namespace tessera::job {

// Settles what `record.spec` leaves open or asks for in vain, with a warning for each that is in vain and a note for each that
// is used: its `decode` is then "software" or a kind that decodes this input, its codec one that opens or one in software. What
// was asked for goes to `record.asked`. Tries hardware, which takes seconds the first time; does nothing where none is wanted.
// Throws Error(BadOption) for a speed that the encoder does not know.
void settleHardware(JobRecord& record);

// The kind that pictures are decoded on, for media::ReadOptions; "": software. `spec` is settled.
[[nodiscard]] std::string hardwareOf(const JobSpec& spec);

// The job as it was asked for.
[[nodiscard]] JobSpec specAsAsked(const JobRecord& record);

// Throws Error(Unsupported) where a job's encoder does not work here, or does not any more: its segments fit no others.
void requireEncoder(const JobSpec& spec);

// Whether a job may use devices of the machine beside the processor.
[[nodiscard]] bool mayUseDevices(const JobSpec& spec);

}  // namespace tessera::job
