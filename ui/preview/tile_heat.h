// What finished tiles are coloured by, and the words for its values.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tessera::ui {

// What a finished tile is coloured by.
enum class TileHeat { None, Time, Memory };

// "412 ms", "900 MB": a value of what tiles are coloured by.
[[nodiscard]] QString heatText(TileHeat heat, double value);

}  // namespace tessera::ui
