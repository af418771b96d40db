// A TorchScript module and its forward(), called with what its descriptor lists. The one file that sees LibTorch's JIT.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/interpolator.h"
#include "core/models/script_descriptor.h"

#include <filesystem>
#include <memory>

namespace tessera::interpolation::script {

// One thread at a time, under c10::InferenceMode.
class ScriptModule {
public:
    // Runs the file's code. Throws Error(Model).
    ScriptModule(const std::filesystem::path& file, const models::ScriptDescriptor& descriptor);
    ~ScriptModule();

    void moveTo(const c10::Device& device);

    // Pictures in the module's own range. Throws Error(Model) with the module's own words when it fails or gives something
    // that is not one tensor.
    [[nodiscard]] at::Tensor forward(const at::Tensor& prev, const at::Tensor& next, double t,
                                     const Options& options);

private:
    struct Loaded;
    std::unique_ptr<Loaded> m_loaded;
};

}  // namespace tessera::interpolation::script
