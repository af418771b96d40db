// Words about previews: what a side shows, what it cost, how alike two sides are, what a tile is.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/preview/preview.h"
#include "core/tiling/tile_grid.h"
#include "ui/preview/score_track.h"
#include "ui/preview/tile_handles.h"
#include "ui/preview/tile_overlay.h"

#include <QString>

namespace tessera::ui {

[[nodiscard]] QString kindText(job::PreviewKind kind);

// "0:07.25": to the hundredth, so that every frame has its own.
[[nodiscard]] QString exactClockText(double seconds);

// "0.42 s · 900 MB · 6 tiles · seams 1.02"; for an original: "".
[[nodiscard]] QString costText(const std::optional<inference::FrameCost>& cost,
                               std::optional<double> seamRatio);

// "PSNR 41.2 dB · SSIM 0.981".
[[nodiscard]] QString comparisonText(double psnr, std::optional<double> ssim);

// Why a picture is not in one piece, with both numbers.
[[nodiscard]] QString shortageText(const job::UntiledShortage& shortage);

// "Frame 52 begins a scene (0.61)": what is known of it.
[[nodiscard]] QString scoreText(const ScoreTrack& track, qint64 frame);

// What dragging a handle does.
[[nodiscard]] QString handleText(TileHandle handle);

// Several lines about one tile, with what was measured of it.
[[nodiscard]] QString tileText(const tiling::TileGrid& grid, int index, const TileStatus& status,
                               const TileMotion& motion);

// "Things move further than 3 tiles can see."; "": they do not.
[[nodiscard]] QString reachText(const TileMotion& motion);

}  // namespace tessera::ui
