// What a job will make, known before the first frame is decoded. Pure.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/job/record/job_spec.h"
#include "core/media/input/media_info.h"
#include "core/media/source_window.h"

#include <cstdint>
#include <optional>

namespace tessera::job {

struct ConversionPlan {
    media::SourceTimes times;     // of the source frames that are used, on the source's clock
    media::SourceTimes shown;     // of the same frames: when their pictures were taken, as far as known
    std::int64_t firstFrame = 0;  // index in the whole source of the first of them
    media::Timeline timeline;     // sourceIndex counts from firstFrame
    Rational frameRate{0};        // of the output, an average where it varies; 0 when unknown
    std::optional<media::SourceWindow> window;  // set when not the whole source is used, or not at its speed
    std::optional<Message> evening;             // what was done to a telecine's times
};

// `all`: every frame of the source. Throws Error(BadOption) when none of them is wanted, or the rate asked
// for is below the source's.
[[nodiscard]] ConversionPlan planConversion(const JobSpec& spec, const media::MediaInfo& info,
                                            const media::SourceTimes& all);

}  // namespace tessera::job
