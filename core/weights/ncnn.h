// The layers with weights of a network in the two files of ncnn: a text that lists layers, and their numbers one after another.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weights/file_bytes.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tessera::weights {

struct NcnnLayer {
    std::string type;  // "Convolution", "Deconvolution", "PReLU", "MemoryData", ...
    std::string name;
    std::int64_t outputs = 0;
    std::int64_t inputs = 0;  // of a group; 0 for layers that have no kernel
    std::int64_t kernel = 0;  // width and height
    std::int64_t groups = 1;
    std::vector<float> weights;  // [outputs][inputs][kernel][kernel], or as many as `outputs`
    std::vector<float> bias;     // by output, or nothing
};

[[nodiscard]] bool looksLikeNcnn(const FileBytes& parameters);

// In the order of the files. float32 or float16; refuses damaged files and numbers of other kinds.
[[nodiscard]] std::vector<NcnnLayer> readNcnn(const FileBytes& parameters, const FileBytes& numbers);

}  // namespace tessera::weights
