// What LibTorch can compute on here, and why it cannot where it cannot.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace tessera::inference {

// One device; or, where `problem` says something, one that is there or was hoped for and cannot be used.
struct DeviceInfo {
    std::string name;        // value for GeneratorSettings::device: "cpu", "cuda:0"
    std::string hardware;    // "NVIDIA H200"; empty: not known
    std::string driver;      // "580.65, CUDA 13.0"; empty: none, or not known
    std::string capability;  // what its instructions are called: "9.0", "AVX512"; empty: not known
    std::string
        precisions;  // numbers that it computes with faster than LibTorch emulates them: "fp32 fp16 bf16"
    std::int64_t total = 0;  // bytes of its memory; 0: not known
    std::int64_t free = 0;   // of these, what nobody holds now
    std::string problem;     // a sentence; empty: it can be used

    [[nodiscard]] bool isUsable() const noexcept { return problem.empty(); }
};

}  // namespace tessera::inference
