// The weights of a RIFE 4 model in memory, whatever file they came from.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/rife/parameter.h"
#include "core/models/rife/structure.h"

#include <filesystem>
#include <functional>
#include <map>
#include <string>

namespace tessera::models::rife {

struct Model {
    Structure structure;
    std::map<std::string, Parameter, std::less<>> parameters;  // those of expectedShapes()

    [[nodiscard]] const Parameter& at(const std::string& name) const { return parameters.find(name)->second; }
};

// Reads a checkpoint (.pkl, .pth), safetensors, a pair of ncnn files, or any of them inside a wheel or another zip archive.
// Throws Error(Model) with one sentence for anything that is no RIFE 4.
[[nodiscard]] Model readModel(const std::filesystem::path& path);

// As a safetensors file that readModel() reads. Throws Error(Output).
void writeModel(const Model& model, const std::filesystem::path& path);

// "module.", "flownet." and "blocks.0." are how programs call the same tensors.
[[nodiscard]] std::string plainName(const std::string& name);

}  // namespace tessera::models::rife
