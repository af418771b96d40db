// What was made for the playhead: one picture, or two with what sets them apart.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/side_choice.h"
#include "ui/preview/tile_overlay.h"
#include "ui/source/picture_levels.h"

#include <optional>

namespace tessera::ui {

struct ShownSide {
    SideChoice choice;
    PictureLevels picture;
    std::optional<inference::FrameCost> cost;
    std::optional<double> seamRatio;
    std::optional<job::UntiledShortage> shortage;
    TileMotion motion;
};

struct ShownPreview {
    qint64 frame = 0;  // of the source, at or before the playhead
    qint64 frameCount = 0;
    double seconds = 0;    // of that frame, since the first
    bool between = false;  // the playhead stands between two frames
    ShownSide a;
    std::optional<ShownSide> b;
    std::optional<double> psnr;
    std::optional<double> ssim;
    PictureLevels difference;
};

}  // namespace tessera::ui
