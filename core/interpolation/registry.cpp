#include "core/interpolation/registry.h"

#include "core/base/error.h"
#include "core/interpolation/blend/blend_interpolator.h"
#include "core/interpolation/flow/flow_interpolator.h"

#include <array>
#include <string>

namespace tessera::interpolation {

namespace {

using Factory = std::unique_ptr<Interpolator> (*)();

constexpr std::array<Factory, 2> factories{&flow::makeFlowInterpolator, &blend::makeBlendInterpolator};

}  // namespace

std::unique_ptr<Interpolator> makeInterpolator(std::string_view id) {
    std::string known;
    for (const Factory factory : factories) {
        std::unique_ptr<Interpolator> interpolator = factory();
        const std::string& candidate = interpolator->traits().info.id;
        if (candidate == id) {
            return interpolator;
        }
        known += (known.empty() ? "" : ", ") + candidate;
    }
    throw Error(ErrorCode::BadOption, "there is no model called \"" + std::string(id) + "\"",
                "Known models: " + known);
}

std::vector<ModelInfo> knownModels() {
    std::vector<ModelInfo> models;
    for (const Factory factory : factories) {
        models.push_back(factory()->traits().info);
    }
    return models;
}

}  // namespace tessera::interpolation
