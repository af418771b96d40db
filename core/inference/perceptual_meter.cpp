#include "core/inference/perceptual_meter.h"

#include "core/models/model_store.h"

#include <system_error>

namespace tessera::inference {

std::filesystem::path perceptualFolder() {
    return models::modelFolder().parent_path() / "perceptual";
}

bool hasPerceptualWeights(const std::filesystem::path& folder) {
    std::error_code ignored;
    return std::filesystem::is_regular_file(folder / "squeezenet_v1.1.param", ignored) &&
           std::filesystem::is_regular_file(folder / "squeezenet_v1.1.bin", ignored);
}

}  // namespace tessera::inference
