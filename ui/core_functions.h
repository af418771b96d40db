// What the window asks of core, as functions: the application passes the real ones, tests pass fakes.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_control.h"
#include "core/evaluation/evaluation.h"
#include "core/inference/frame_generator.h"
#include "core/inference/planner.h"
#include "core/job/preview/motion_preview.h"
#include "core/job/preview/preview.h"
#include "core/job/preview/score_scan.h"
#include "core/job/record/job_spec.h"
#include "core/job/record/output_name.h"
#include "core/job/record/unfinished_jobs.h"
#include "core/job/run/conversion.h"
#include "core/job/run/forecast.h"
#include "core/media/encode/codec_table.h"
#include "core/media/encode/encoder_options.h"
#include "core/media/output/fate.h"
#include "core/models/model_store.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace tessera::ui {

// job::convert with the generator already chosen. Blocks; throws Error.
using JobRunner = std::function<job::Report(const job::JobSpec&, RunControl&, const job::Listener&)>;

using OpenSource = std::function<job::SourcePreview(const std::filesystem::path&, std::stop_token)>;

using NameOutput = std::function<std::filesystem::path(const job::JobSpec&, const job::OutputNaming&)>;

// job::PreviewRenderer::render: called on one thread only.
using RenderPreview = std::function<std::optional<job::PreviewAnswer>(const job::PreviewRequest&, RunControl&,
                                                                      const job::PreviewListener&)>;

// job::MotionRenderer::render with the generator already chosen: called on one thread only, another than renderPreview.
using RenderMotion = std::function<std::optional<job::MotionStretch>(const job::MotionRequest&, RunControl&,
                                                                     const job::MotionListener&)>;

using ScanScores = std::function<void(const std::filesystem::path&, const std::stop_token&,
                                      const std::function<void(const job::FrameScore&)>&)>;

// What tiles cost with some settings, measured on this machine, and the memory it has now.
struct MachineCost {
    inference::CostModel cost;
    inference::MemoryUse memory;
    inference::ModelFacts model;
};
// Nothing when stopped, which ends a measurement soon.
using MeasureCost =
    std::function<std::optional<MachineCost>(const inference::GeneratorSettings&, std::stop_token)>;

// job::foreseenFates(): what a conversion would keep, convert and drop. Empty when stopped.
using ForeseeFates = std::function<media::Fates(const job::JobSpec&, const std::stop_token&)>;

// job::Forecaster::forecast with the generator already chosen: called on one thread only. Seconds; nothing when stopped.
using ForecastJob = std::function<std::optional<job::Forecast>(const job::JobSpec&, RunControl&)>;

struct EngineCatalog {
    std::vector<inference::ModelInfo> models;
    std::vector<std::string> devices;
};

// The models a person has installed; see core/interpolation/model_store.h. `install` loads the model and tries it.
struct ModelFunctions {
    std::function<models::ModelFile(const std::filesystem::path&)> inspect;
    std::function<models::InstalledModel(const models::InstallRequest&)> install;
    std::function<models::StoreContents()> list;
    std::function<void(const models::InstalledModel&)> verify;
    std::function<void(const models::InstalledModel&)> remove;
};

// job::evaluateModel() with the generator already chosen, evaluateMinterpolate() and writeEvaluationPage().
struct EvaluationFunctions {
    std::function<std::optional<evaluation::Evaluation>(const evaluation::EvaluationSpec&,
                                                        const inference::GeneratorSettings&, RunControl&,
                                                        const evaluation::OnFramesRead&)>
        model;
    std::function<std::optional<evaluation::Evaluation>(const evaluation::EvaluationSpec&, RunControl&,
                                                        const evaluation::OnFramesRead&)>
        minterpolate;
    std::function<void(const std::vector<evaluation::Evaluation>&, const std::filesystem::path&)> writePage;
};

// Every one of them may take long: they are called on worker threads only.
struct CoreFunctions {
    JobRunner convert;
    OpenSource openSource;
    NameOutput nameOutput;
    std::function<std::vector<media::CodecChoice>()> codecs;
    std::function<EngineCatalog()> engineCatalog;
    MeasureCost measureCost;  // seconds, the first time; alone on the device
    ForeseeFates foreseeFates;
    ForecastJob forecast;
    RenderPreview renderPreview;
    std::function<void()> releasePreview;  // on the thread of renderPreview
    RenderMotion renderMotion;
    ScanScores scanScores;
    // Work that an earlier run left: which jobs, and giving one up; to go on, convert the
    // same again.
    std::function<std::vector<job::UnfinishedJob>()> unfinishedJobs;
    std::function<void(const std::filesystem::path& folder)> discardJob;
    // Reports of earlier runs that crashed, "" for those that left none; each is told of once.
    std::function<std::vector<std::filesystem::path>()> takeCrashReports;
    ModelFunctions models;
    EvaluationFunctions evaluation;
};

}  // namespace tessera::ui
