// The tensors of a file that PyTorch before 1.6 wrote, and that torch.save still writes when asked: pickles one after another,
// then the numbers.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weights/file_bytes.h"
#include "core/weights/tensor_entry.h"

#include <cstdint>
#include <vector>

namespace tessera::weights {

struct LegacySpan {
    std::uint64_t offset = 0;  // in the file
    std::uint64_t bytes = 0;
};

struct LegacyTensors {
    std::vector<TensorEntry> tensors;
    std::vector<LegacySpan> storages;  // TensorEntry::storage counts these
};

[[nodiscard]] bool looksLikeLegacyCheckpoint(const FileBytes& file);

// Refuses a damaged or hostile file.
[[nodiscard]] LegacyTensors readLegacyCheckpoint(const FileBytes& file);

}  // namespace tessera::weights
