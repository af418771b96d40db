// NVIDIA's driver as it is on this machine, asked without its toolkit's headers. No context is made on any card.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace tessera::inference {

struct NvidiaCard {
    std::string name;  // "NVIDIA H200"
    int major = 0;     // of its compute capability
    int minor = 0;
    std::int64_t bytes = 0;  // of memory
};

struct NvidiaDriver {
    bool isInstalled = false;       // libcuda can be loaded
    std::string release;            // "580.65.06"; empty: not known
    int cudaVersion = 0;            // the newest that it serves: 13000 is CUDA 13.0; 0: it does not answer
    std::vector<NvidiaCard> cards;  // in the order in which LibTorch counts them
    std::string failure;            // why it names no card; empty when it does
};

// Asks the driver, once for the life of the process. Thread-safe.
[[nodiscard]] const NvidiaDriver& nvidiaDriver();

// Why a LibTorch made for CUDA `runtimeVersion` (13000) cannot work with this driver: a sentence, empty when it can.
[[nodiscard]] std::string driverProblem(const NvidiaDriver& driver, int runtimeVersion);

}  // namespace tessera::inference
