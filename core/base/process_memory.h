// What this process holds of the machine's memory, as the kernel counts it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tessera {

// Resident bytes: model, decoder, encoder, libraries and window together. 0: not known here.
[[nodiscard]] std::int64_t residentBytes() noexcept;

// From now on the system has large blocks of memory back as soon as they are freed. By default the C library learns from each one
// that is freed to keep the next of its size, up to 32 MB each, and holes stay between them. Once, before threads begin.
void returnLargeBlocks() noexcept;

}  // namespace tessera
