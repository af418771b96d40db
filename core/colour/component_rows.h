// Rows of one colour component, between code values in memory and floats.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/colour/color_model.h"

#include <cstdint>

namespace tessera::colour {

// Samples first … first+count-1 of the row that starts at `row`, as nominal floats.
void loadRow(const Component& component, const std::uint8_t* row, int first, int count, float* values);

// The reverse: rounded to the nearest code value and clipped to the depth.
void storeRow(const Component& component, std::uint8_t* row, int first, int count, const float* values);

}  // namespace tessera::colour
