#include "core/interpolation/rife/cpu/layers.h"

namespace tessera::interpolation::rife::cpu {

namespace {

WeightAt weightsOf(const Parameter& parameter) {
    const std::int64_t outer = parameter.shape[1] * parameter.shape[2] * parameter.shape[3];
    const std::int64_t inner = parameter.shape[2] * parameter.shape[3];
    const std::int64_t width = parameter.shape[3];
    const float* const values = parameter.values.data();
    return [=](std::int64_t first, std::int64_t second, std::int64_t y, std::int64_t x) {
        return values[first * outer + second * inner + y * width + x];
    };
}

}  // namespace

Layer plainLayer(const Model& model, const std::string& name) {
    const Parameter& weight = model.at(name + ".weight");
    Layer layer;
    layer.outputs = weight.shape[0];
    layer.inputs = weight.shape[1];
    layer.weight = weightsOf(weight);
    layer.bias = model.at(name + ".bias").values;
    layer.slopes.assign(layer.bias.size(), 1.0F);
    return layer;
}

Layer transposedLayer(const Model& model, const std::string& name) {
    const Parameter& weight = model.at(name + ".weight");
    Layer layer = plainLayer(model, name);
    layer.inputs = weight.shape[0];
    layer.outputs = weight.shape[1];
    layer.weight = [byInput = weightsOf(weight)](std::int64_t output, std::int64_t input, std::int64_t y,
                                                 std::int64_t x) { return byInput(input, output, y, x); };
    return layer;
}

}  // namespace tessera::interpolation::rife::cpu
