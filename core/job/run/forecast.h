// What a conversion will take, from a moment of this video made with these settings.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_control.h"
#include "core/inference/frame_generator.h"
#include "core/job/record/planned_job.h"

#include <cstdint>
#include <optional>

namespace tessera::job {

// All of it is an estimate.
struct Forecast {
    std::int64_t outputFrames = 0;
    double seconds = 0;       // from the start to the finished file
    double leastSeconds = 0;  // as the fastest and the slowest place that was tried have it
    double mostSeconds = 0;
    std::int64_t outputBytes = 0;   // of the finished file
    std::int64_t diskBytes = 0;     // at most, while it runs: the finished file included
    std::int64_t processBytes = 0;  // at most, of the whole process, resident

    bool operator==(const Forecast&) const = default;
};

// Remembers what it read of the last file. One thread at a time.
class Forecaster {
public:
    // Makes about a second of the new video in several places, up to a few seconds of work, in a folder beside the output that
    // is gone afterwards. Nothing when stopped. Throws Error as the conversion would.
    [[nodiscard]] std::optional<Forecast> forecast(const JobSpec& spec,
                                                   const inference::MakeGenerator& makeGenerator,
                                                   RunControl& control);

private:
    std::optional<JobRecord> m_known;
};

}  // namespace tessera::job
