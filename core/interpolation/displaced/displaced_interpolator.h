// For models that see a tile and nothing else: the tile is read from where its content was and where it will be, so
// that the model finds only what is left of the motion.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/interpolator.h"

#include <memory>

namespace tessera::interpolation {

// `model` asks for no windows of its own; all its other steps are passed on to it. The result reads `prev` and `next` at
// windows displaced along the tile's median motion, both ways by the share that t asks for; a frame in one piece is read
// as it is.
[[nodiscard]] std::unique_ptr<Interpolator> makeDisplaced(std::unique_ptr<Interpolator> model);

}  // namespace tessera::interpolation
