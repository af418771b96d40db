// CPU time of this process, all threads together.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

namespace tessera::evaluation {

[[nodiscard]] inline double processSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

}  // namespace tessera::evaluation
