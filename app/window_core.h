// The real core as the window's functions.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/core_functions.h"

namespace tessera::app {

[[nodiscard]] ui::CoreFunctions windowCore();

}  // namespace tessera::app
