// What the window asks of core about pictures of a video, as functions.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_control.h"
#include "core/job/preview/motion_preview.h"
#include "core/job/preview/preview.h"
#include "core/job/preview/score_scan.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>

namespace tessera::ui {

using OpenSource = std::function<job::SourcePreview(const std::filesystem::path&, std::stop_token)>;

// job::PreviewRenderer::render: called on one thread only.
using RenderPreview = std::function<std::optional<job::PreviewAnswer>(const job::PreviewRequest&, RunControl&,
                                                                      const job::PreviewListener&)>;

// job::MotionRenderer::render with the generator already chosen: called on one thread only, another than renderPreview.
using RenderMotion = std::function<std::optional<job::MotionStretch>(const job::MotionRequest&, RunControl&,
                                                                     const job::MotionListener&)>;

using ScanScores = std::function<void(const std::filesystem::path&, const std::stop_token&,
                                      const std::function<void(const job::FrameScore&)>&)>;

}  // namespace tessera::ui
