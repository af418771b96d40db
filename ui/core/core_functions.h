// All that the window asks of core: the application passes the real functions, tests pass fakes.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/evaluation_functions.h"
#include "ui/core/job_functions.h"
#include "ui/core/machine_functions.h"
#include "ui/core/model_functions.h"
#include "ui/core/preview_functions.h"

namespace tessera::ui {

// Every one of them may take long: they are called on worker threads only.
struct CoreFunctions {
    JobRunner convert;
    RepairRunner repair;
    OpenSource openSource;
    NameOutput nameOutput;
    CatalogFunctions catalog;
    MeasureCost measureCost;
    ForeseeFates foreseeFates;
    ForecastJob forecast;
    RenderPreview renderPreview;
    std::function<void()> releasePreview;  // on the thread of renderPreview
    RenderMotion renderMotion;
    ScanScores scanScores;
    RecoveryFunctions recovery;
    ModelFunctions models;
    EvaluationFunctions evaluation;
};

}  // namespace tessera::ui
