// Models as they are handed around: a file, two that belong together, or a wheel or zip archive that holds them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weights/file_bytes.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tessera::weights {

struct PackedModel {
    std::string name;                 // of the file, for messages
    FileBytes file;                   // weights, or the numbers of an ncnn model
    std::optional<FileBytes> layers;  // the list of layers of an ncnn model
};

// Every candidate for a model that `path` leads to, smallest folders first: the file itself, with its other half for ncnn, or
// members of an archive that is not itself a checkpoint. Throws Error(Model) when there is none.
[[nodiscard]] std::vector<PackedModel> openModelFiles(const std::filesystem::path& path);

// Whether the model has to be taken out of an archive, or put together from two files, before it can stand alone.
[[nodiscard]] bool isPackedModel(const std::filesystem::path& path);

}  // namespace tessera::weights
