// A file of model weights: what kind it is, which tensors it holds, and their numbers. Nothing in it is executed.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weights/file_bytes.h"
#include "core/weights/tensor_entry.h"
#include "core/weights/zip_directory.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tessera::weights {

enum class FileKind {
    Checkpoint,        // torch.save of a state dict, or of a dictionary that holds one
    LegacyCheckpoint,  // the same, written by a PyTorch older than 1.6
    Safetensors,
    TorchScript,  // a program: recognised here, but not read
};

// Reads the list of tensors at once and their numbers on demand: a checkpoint may be many times larger than the
// model in it. One thread at a time.
class WeightFile {
public:
    // Throws Error(Model) with one sentence for a file that is missing, empty, damaged, hostile or of another kind.
    explicit WeightFile(const std::filesystem::path& path) : WeightFile(FileBytes(path)) {}
    explicit WeightFile(FileBytes file);

    [[nodiscard]] FileKind kind() const noexcept { return m_kind; }
    // By group, then name. Empty for TorchScript.
    [[nodiscard]] const std::vector<TensorEntry>& tensors() const noexcept { return m_tensors; }
    // Null when there is none.
    [[nodiscard]] const TensorEntry* find(std::string_view group, std::string_view name) const;

    // In row-major order, converted. Throws Error(Model) when the bytes do not match their checksum.
    [[nodiscard]] std::vector<float> readFloats(const TensorEntry& entry);
    [[nodiscard]] std::vector<double> readDoubles(const TensorEntry& entry);

private:
    template <typename Number>
    std::vector<Number> readAs(const TensorEntry& entry);
    const std::vector<std::uint8_t>& storage(std::uint32_t index);

    FileBytes m_file;
    FileKind m_kind;
    std::vector<TensorEntry> m_tensors;
    // Checkpoint: entries of the archive. Others: parts of the file.
    struct Storage {
        std::string name;
        ZipEntry entry;
    };
    std::vector<Storage> m_storages;
    std::vector<std::uint8_t> m_lastBytes;
    std::uint32_t m_lastStorage = UINT32_MAX;
};

}  // namespace tessera::weights
