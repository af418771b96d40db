// Measured costs, kept in the user's cache folder so that each is measured once.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/planner.h"

#include <filesystem>
#include <optional>
#include <string>

namespace tessera::inference {

// What a measurement is valid for. Any difference means measuring again.
struct CostKey {
    std::string device;  // "cpu" with its threads, or the GPU's name
    std::string model;
    double flowScale = 1;
    int sampleSteps = 10;
    std::string versions;  // of Tessera and LibTorch
};

// $XDG_CACHE_HOME/tessera/costs.json
[[nodiscard]] std::filesystem::path costCachePath();

// A missing or damaged cache is an empty one.
[[nodiscard]] std::optional<CostModel> cachedCost(const std::filesystem::path& cache, const CostKey& key);

// Replaces the file in one step. A cache that cannot be written costs only time, so failures are silent.
void storeCost(const std::filesystem::path& cache, const CostKey& key, const CostModel& cost);

}  // namespace tessera::inference
