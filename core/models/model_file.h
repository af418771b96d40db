// What a file that someone wants to install as a model turns out to be, told from its content and without running it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/model_info.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>

namespace tessera::models {

enum class ModelKind {
    TorchScript,  // a program with its weights
    TlbVfi,       // weights alone, as the others
    Rife,
};

inline constexpr std::array modelKinds{ModelKind::TorchScript, ModelKind::TlbVfi, ModelKind::Rife};

// "torchscript", "tlbvfi", "rife": the spelling used in JSON.
[[nodiscard]] const char* modelKindName(ModelKind kind) noexcept;

struct ModelFile {
    std::filesystem::path path;
    ModelKind kind = ModelKind::TorchScript;
    std::int64_t bytes = 0;
    ModelInfo info;          // as far as it is known without loading the model
    std::string descriptor;  // JSON: how a TorchScript model is called; how TLB-VFI is run, or nothing
    std::string checksum;    // SHA-256
    bool isPacked = false;   // in an archive, or of two files: the store keeps the weights alone

    // Loading it runs code that came with it, which can do anything its user can do.
    [[nodiscard]] bool runsCode() const noexcept { return kind == ModelKind::TorchScript; }
};

// Reads the whole file once. Throws Error(Model) that says what was expected.
[[nodiscard]] ModelFile inspectModelFile(const std::filesystem::path& path);

}  // namespace tessera::models
