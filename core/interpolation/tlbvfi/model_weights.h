// The tensors of a weight file by name, each checked against the shape its reader expects.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weights/weight_file.h"

#include <torch/types.h>

#include <filesystem>
#include <initializer_list>
#include <string>

namespace tessera::interpolation::tlbvfi {

// In an expected shape: any length.
constexpr std::int64_t anyLength = -1;

class ModelWeights {
public:
    // Throws Error(Model) when the file is not a TLB-VFI checkpoint, or lacks averaged weights that are asked for.
    ModelWeights(const std::filesystem::path& path, bool averagedWeights, at::TensorOptions target);

    [[nodiscard]] bool has(const std::string& name) const { return find(name) != nullptr; }
    // As float32 on the target's device. Throws Error(Model) naming `name`, and both shapes where they differ.
    [[nodiscard]] at::Tensor take(const std::string& name, std::initializer_list<std::int64_t> shape);
    // Of the large layers: float32, or half where that was chosen.
    [[nodiscard]] at::ScalarType pictureType() const { return m_target.dtype().toScalarType(); }

private:
    [[nodiscard]] const weights::TensorEntry* find(const std::string& name) const;

    weights::WeightFile m_file;
    std::string m_fileName;
    std::string m_group;        // where the state dict lies in the file
    std::string m_namePrefix;   // "module." where the trainer added that
    std::string m_autoencoder;  // "vqgan." or the name of its duplicate
    bool m_averaged;
    at::TensorOptions m_target;
};

// A module's part of the names, such as "vqgan.encoder.".
class Scope {
public:
    Scope(ModelWeights& weights, std::string prefix) : m_weights(weights), m_prefix(std::move(prefix)) {}

    [[nodiscard]] Scope in(const std::string& name) const {
        Scope inner(m_weights, m_prefix + name + ".");
        inner.m_isExact = m_isExact;
        return inner;
    }
    [[nodiscard]] Scope in(const std::string& name, int index) const {
        return in(name + "." + std::to_string(index));
    }
    // The same names, for layers that always compute in float32.
    [[nodiscard]] Scope exact() const {
        Scope same = *this;
        same.m_isExact = true;
        return same;
    }

    [[nodiscard]] bool has(const std::string& name) const { return m_weights.has(m_prefix + name); }
    [[nodiscard]] at::Tensor take(const std::string& name, std::initializer_list<std::int64_t> shape) const {
        const at::Tensor tensor = m_weights.take(m_prefix + name, shape);
        return m_isExact ? tensor : tensor.to(m_weights.pictureType());
    }

private:
    ModelWeights& m_weights;
    std::string m_prefix;
    bool m_isExact = false;
};

}  // namespace tessera::interpolation::tlbvfi
