// The layers of the demonstration scene, from back to front.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_canvas.h"

namespace tessera::demo {

// Positions in heights of the picture.
constexpr float shoreLine = 0.655f;

void paintSky(Canvas& canvas, float seconds);
void paintMountains(Canvas& canvas, float seconds);
void paintCity(Canvas& canvas, float seconds);
void paintWater(Canvas& canvas, float seconds);
void paintWheel(Canvas& canvas, float seconds);
void paintTrain(Canvas& canvas, float seconds);
void paintBalloon(Canvas& canvas, float seconds);
void paintBirds(Canvas& canvas, float seconds);
void paintPromenade(Canvas& canvas, float seconds);
void paintCaption(Canvas& canvas);

}  // namespace tessera::demo
