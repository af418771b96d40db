// Tensors by name in a safetensors file.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace tessera::training {

using NamedTensors = std::vector<std::pair<std::string, at::Tensor>>;
using Note = std::vector<std::pair<std::string, std::string>>;

// Bytes, half, float and double tensors are kept as they are. Replaces `path` in one step. Throws Error(Output).
void writeTensors(const std::filesystem::path& path, const NamedTensors& tensors, const Note& note = {});

// Of the types that writeTensors() knows. Throws Error(Model).
[[nodiscard]] NamedTensors readTensors(const std::filesystem::path& path);

}  // namespace tessera::training
