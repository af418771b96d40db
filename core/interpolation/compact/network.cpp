#include "core/interpolation/compact/network.h"

#include "core/base/error.h"
#include "core/base/model_messages.h"
#include "core/weights/weight_file.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace tessera::interpolation::compact {

namespace {

constexpr std::int64_t fineWidth = 32;    // channels at a quarter of the frame's resolution
constexpr std::int64_t coarseWidth = 48;  // at an eighth
constexpr double leak = 0.1;              // slope of the activation below zero

// In the order in which they are used.
enum LayerIndex { enter, fine, down, coarse1, coarse2, coarse3, up, join, leave, layerCount };

at::Tensor activated(const at::Tensor& picture) {
    return at::leaky_relu(picture, leak);
}

}  // namespace

at::Tensor Network::Layer::operator()(const at::Tensor& picture) const {
    return at::conv2d(picture, weight, bias, stride, weight.size(2) / 2);
}

std::vector<Network::Layer> Network::emptyLayers() {
    const auto layer = [](const char* name, std::int64_t from, std::int64_t to, std::int64_t kernel,
                          std::int64_t stride = 1) {
        return Layer{name, at::zeros({to, from, kernel, kernel}), at::zeros({to}), stride};
    };
    return {layer("enter", inputChannels, fineWidth, 3),     layer("fine", fineWidth, fineWidth, 3),
            layer("down", fineWidth, coarseWidth, 3, 2),     layer("coarse1", coarseWidth, coarseWidth, 3),
            layer("coarse2", coarseWidth, coarseWidth, 3),   layer("coarse3", coarseWidth, coarseWidth, 3),
            layer("up", coarseWidth, 4 * fineWidth, 1),      layer("join", fineWidth, fineWidth, 3),
            layer("leave", fineWidth, 4 * outputChannels, 3)};
}

Network Network::fresh(std::uint64_t seed) {
    Network network;
    network.m_layers = emptyLayers();
    at::Generator generator = at::detail::createCPUGenerator(seed);
    for (Layer& layer : network.m_layers) {
        if (&layer != &network.m_layers[leave]) {
            const auto inputs = static_cast<double>(layer.weight[0].numel());
            layer.weight.normal_(0, std::sqrt(2 / inputs), generator);
        }
    }
    return network;
}

Network Network::fromState(const std::vector<std::pair<std::string, at::Tensor>>& state) {
    Network network;
    network.m_layers = emptyLayers();
    for (const auto& [name, own] : network.state()) {
        const auto given = std::ranges::find(state, name, [](const auto& entry) { return entry.first; });
        if (given == state.end() || given->second.sizes() != own.sizes()) {
            throw Error(ErrorCode::Model, message::BuiltInWeightsIncomplete(Name{"compact"}, Name{name}));
        }
        at::Tensor(own).copy_(given->second);
    }
    return network;
}

Network Network::fromFile(const std::filesystem::path& path) {
    weights::WeightFile file(path);
    std::vector<std::pair<std::string, at::Tensor>> state;
    for (const weights::TensorEntry& entry : file.tensors()) {
        const std::vector<float> numbers = file.readFloats(entry);
        at::Tensor tensor = at::empty(entry.shape, at::kFloat);
        std::memcpy(tensor.data_ptr<float>(), numbers.data(), numbers.size() * sizeof(float));
        state.emplace_back(entry.name, tensor);
    }
    return fromState(state);
}

std::vector<std::pair<std::string, at::Tensor>> Network::state() const {
    std::vector<std::pair<std::string, at::Tensor>> state;
    for (const Layer& layer : m_layers) {
        state.emplace_back(layer.name + ".weight", layer.weight);
        state.emplace_back(layer.name + ".bias", layer.bias);
    }
    return state;
}

void Network::moveTo(const c10::Device& device) {
    for (Layer& layer : m_layers) {
        layer.weight = layer.weight.to(device).contiguous(at::MemoryFormat::ChannelsLast);
        layer.bias = layer.bias.to(device);
    }
}

at::Tensor Network::forward(const at::Tensor& features) const {
    const at::Tensor entered =
        activated(m_layers[enter](features.contiguous(at::MemoryFormat::ChannelsLast)));
    const at::Tensor quarter = activated(m_layers[fine](entered));
    at::Tensor eighth = activated(m_layers[down](quarter));
    eighth = activated(m_layers[coarse1](eighth));
    eighth = eighth.add(activated(m_layers[coarse3](activated(m_layers[coarse2](eighth)))));
    const at::Tensor back =
        at::pixel_shuffle(m_layers[up](eighth), 2).contiguous(at::MemoryFormat::ChannelsLast);
    const at::Tensor joined = activated(m_layers[join](back.add(quarter)));
    return at::pixel_shuffle(m_layers[leave](joined), 2);
}

}  // namespace tessera::interpolation::compact
