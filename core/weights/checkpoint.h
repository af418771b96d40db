// The tensors of a torch.save archive.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weights/file_bytes.h"
#include "core/weights/tensor_entry.h"
#include "core/weights/zip_directory.h"

namespace tessera::weights {

struct CheckpointTensors {
    std::vector<TensorEntry> tensors;
    std::vector<std::string> storages;  // names of entries of the archive; TensorEntry::storage counts these
};

// True when the archive holds a program and not only weights.
[[nodiscard]] bool holdsTorchScript(const ZipDirectory& directory);

// Refuses a damaged or hostile archive.
[[nodiscard]] CheckpointTensors readCheckpoint(const FileBytes& file, const ZipDirectory& directory);

}  // namespace tessera::weights
