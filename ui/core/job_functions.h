// What the window asks of core about conversions, as functions.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_control.h"
#include "core/job/record/job_spec.h"
#include "core/job/record/output_name.h"
#include "core/job/record/unfinished_jobs.h"
#include "core/job/run/conversion.h"
#include "core/job/run/forecast.h"
#include "core/job/run/repair.h"
#include "core/media/output/fate.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace tessera::ui {

// job::convert with the generator already chosen. Blocks; throws Error.
using JobRunner = std::function<job::Report(const job::JobSpec&, RunControl&, const job::Listener&)>;

// job::repair, likewise.
using RepairRunner = std::function<job::Report(const job::RepairRequest&, RunControl&, const job::Listener&)>;

using NameOutput = std::function<std::filesystem::path(const job::JobSpec&, const job::OutputNaming&)>;

// job::foreseenFates(): what a conversion would keep, convert and drop. Empty when stopped.
using ForeseeFates = std::function<media::Fates(const job::JobSpec&, const std::stop_token&)>;

// job::Forecaster::forecast with the generator already chosen: called on one thread only. Seconds; nothing when stopped.
using ForecastJob = std::function<std::optional<job::Forecast>(const job::JobSpec&, RunControl&)>;

// Work that an earlier run left; to go on, convert the same again.
struct RecoveryFunctions {
    std::function<std::vector<job::UnfinishedJob>()> unfinishedJobs;
    std::function<void(const std::filesystem::path& folder)> discardJob;
    // Reports of earlier runs that crashed, "" for those that left none; each is told of once.
    std::function<std::vector<std::filesystem::path>()> takeCrashReports;
};

}  // namespace tessera::ui
