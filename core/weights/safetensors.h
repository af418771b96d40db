// The tensors of a safetensors file.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weights/file_bytes.h"
#include "core/weights/tensor_entry.h"

namespace tessera::weights {

struct SafetensorsSpan {
    std::uint64_t offset = 0;  // in the file
    std::uint64_t bytes = 0;
};

struct SafetensorsTensors {
    std::vector<TensorEntry> tensors;
    std::vector<SafetensorsSpan> storages;  // one a tensor, in the tensors' order
};

[[nodiscard]] bool looksLikeSafetensors(const FileBytes& file);

// Refuses a damaged file.
[[nodiscard]] SafetensorsTensors readSafetensors(const FileBytes& file);

}  // namespace tessera::weights
