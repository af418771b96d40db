// Amounts of memory and disk as people read them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace tessera {

// "1.4 GB"; powers of ten, as disks and drives are sold.
[[nodiscard]] std::string readableBytes(std::int64_t bytes);

}  // namespace tessera
