// What this process holds of the machine's memory, as the kernel counts it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tessera {

// Resident bytes: model, decoder, encoder, libraries and window together. 0: not known here.
[[nodiscard]] std::int64_t residentBytes() noexcept;

}  // namespace tessera
