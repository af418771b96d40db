// RIFE models written as the programs of the world write them, for tests.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/rife/model.h"

#include <filesystem>
#include <string>

namespace tessera::tests {

// As torch.save writes it, with `prefix` before every name.
void writeRifeCheckpoint(const std::filesystem::path& path, const models::rife::Model& model,
                         const std::string& prefix = "module.");

// As PyTorch before 1.6 wrote it.
void writeRifeLegacy(const std::filesystem::path& path, const models::rife::Model& model);

// With "blocks.0." for "block0.", as ComfyUI names them.
void writeRifeSafetensors(const std::filesystem::path& path, const models::rife::Model& model);

enum class NcnnNumbers { Single, Half };

// FOLDER/flownet.param and FOLDER/flownet.bin, with the head there twice as converters write it.
void writeRifeNcnn(const std::filesystem::path& folder, const models::rife::Model& model,
                   NcnnNumbers numbers);

[[nodiscard]] std::string bytesOfFile(const std::filesystem::path& path);

}  // namespace tessera::tests
