// RIFE models of every structure with few channels and random weights, for tests that need no file from outside.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/rife/model.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tessera::tests {

struct RifeStructure {
    std::string versions;  // "4.25"
    models::rife::Structure structure;
};

[[nodiscard]] std::vector<RifeStructure> rifeStructures();
[[nodiscard]] models::rife::Structure rifeStructure(const std::string& versions);

// Motion of a few pixels; `motion` times as much.
[[nodiscard]] models::rife::Model randomRifeModel(const models::rife::Structure& structure,
                                                  std::uint32_t seed, float motion = 1);

}  // namespace tessera::tests
