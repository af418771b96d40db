// Writes tensors to a safetensors file, which WeightFile reads.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weights/weight_file.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace tessera::weights {

struct TensorBytes {
    std::string name;  // each once
    ElementType type = ElementType::Float32;
    std::vector<std::int64_t> shape;
    std::span<const std::byte> bytes;  // row-major, little-endian; as many as type and shape say
};

// note: text that the file carries along, by key; readers of weights ignore it. Replaces `path` in one step. Throws
// Error(Output).
void writeSafetensors(const std::filesystem::path& path, const std::vector<TensorBytes>& tensors,
                      const std::vector<std::pair<std::string, std::string>>& note = {});

}  // namespace tessera::weights
