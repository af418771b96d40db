// The tensors of what torch.save writes: an archive, or before PyTorch 1.6 one pickle after another.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weights/file_bytes.h"
#include "core/weights/pickle.h"
#include "core/weights/tensor_entry.h"
#include "core/weights/zip_directory.h"

#include <functional>
#include <optional>

namespace tessera::weights {

struct CheckpointTensors {
    std::vector<TensorEntry> tensors;
    std::vector<std::string> storages;  // names of entries of the archive; TensorEntry::storage counts these
};

// How many bytes there are of the storage that a pickle calls by this key, or nothing.
using StorageBytes = std::function<std::optional<std::uint64_t>(const std::string& key)>;

// The tensors in the dictionaries of a pickle; `storages` are keys.
[[nodiscard]] CheckpointTensors collectTensors(const FileBytes& file, const Pickle& pickle,
                                               const StorageBytes& storageBytes);

// True when the archive holds a program and not only weights.
[[nodiscard]] bool holdsTorchScript(const ZipDirectory& directory);

// Refuses a damaged or hostile archive.
[[nodiscard]] CheckpointTensors readCheckpoint(const FileBytes& file, const ZipDirectory& directory);

}  // namespace tessera::weights
