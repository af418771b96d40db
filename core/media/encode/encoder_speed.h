// The speeds of each encoder, by name.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/encode/encoder_options.h"

namespace tessera::media {

// Throws Error(BadOption) for a speed that the codec's encoder does not know.
void checkSpeed(const EncoderOptions& options);

}  // namespace tessera::media
