#include "core/models/rife/ncnn_names.h"

#include <cstddef>
#include <utility>

namespace tessera::models::rife {

namespace {

using weights::NcnnLayer;

constexpr std::size_t bodyLayers = 8;
constexpr std::int64_t colours = 3;

// ncnn has a transposed layer's weights by output, the checkpoint by input.
std::vector<float> byInput(const NcnnLayer& layer) {
    const std::int64_t taps = layer.kernel * layer.kernel;
    std::vector<float> values(layer.weights.size());
    for (std::int64_t output = 0; output < layer.outputs; ++output) {
        for (std::int64_t input = 0; input < layer.inputs; ++input) {
            for (std::int64_t tap = 0; tap < taps; ++tap) {
                values[static_cast<std::size_t>((input * layer.outputs + output) * taps + tap)] =
                    layer.weights[static_cast<std::size_t>((output * layer.inputs + input) * taps + tap)];
            }
        }
    }
    return values;
}

// Walks the layers in their order. A head is what begins at three channels and ends with a transposed layer; it is there for
// both frames. Everything else is blocks: two layers, eight, and a transposed one.
class Namer {
public:
    std::map<std::string, Parameter, std::less<>> run(std::vector<NcnnLayer> layers) {
        for (NcnnLayer& layer : layers) {
            if (layer.type == "MemoryData") {
                addFactor(layer);
            } else if (layer.type == "PReLU") {
                m_named[m_slopes].shape = {layer.outputs};
                m_named[m_slopes].values = std::move(layer.weights);
            } else if (isOfHead(layer)) {
                m_head.push_back(std::move(layer));
            } else {
                addBlockLayer(layer);
            }
        }
        nameHead();
        return std::move(m_named);
    }

private:
    static bool isTransposed(const NcnnLayer& layer) { return layer.type.starts_with("Deconvolution"); }

    bool isOfHead(const NcnnLayer& layer) {
        const bool begins = layer.inputs == colours;
        const bool isOf = begins || m_insideHead;
        m_insideHead = isOf && !isTransposed(layer);
        return isOf;
    }

    void addFactor(NcnnLayer& layer) {
        const std::string name = "block" + std::to_string(m_factors / bodyLayers) + ".convblock." +
                                 std::to_string(m_factors % bodyLayers) + ".beta";
        ++m_factors;
        m_named[name] = {{1, layer.outputs, 1, 1}, std::move(layer.weights)};
    }

    void add(const std::string& name, NcnnLayer& layer) {
        const Shape shape{isTransposed(layer) ? layer.inputs : layer.outputs,
                          isTransposed(layer) ? layer.outputs : layer.inputs, layer.kernel, layer.kernel};
        m_named[name + ".bias"] = {{layer.outputs}, std::move(layer.bias)};
        m_named[name + ".weight"] = {shape, isTransposed(layer) ? byInput(layer) : std::move(layer.weights)};
    }

    void addBlockLayer(NcnnLayer& layer) {
        const std::string block = "block" + std::to_string(m_block) + ".";
        if (isTransposed(layer)) {
            constexpr std::int64_t plainOutputs = 5;
            add(block + (layer.outputs == plainOutputs ? "lastconv" : "lastconv.0"), layer);
            ++m_block;
            m_layer = 0;
            return;
        }
        if (m_layer < 2) {
            const std::string name = block + "conv0." + std::to_string(m_layer);
            add(name + ".0", layer);
            m_slopes = name + ".1.weight";
        } else {
            const std::string name = block + "convblock." + std::to_string(m_layer - 2);
            add(name + (m_factors > 0 ? ".conv" : ".0"), layer);
            m_slopes = name + ".1.weight";
        }
        ++m_layer;
    }

    // With an activation after its layers or without: two layers have none. Pictures are clamped before they are given to
    // any of them.
    void nameHead() {
        if (m_head.empty()) {
            return;
        }
        const std::vector<std::string> names =
            m_head.size() % 4 == 0 && !isTransposed(m_head[1])
                ? std::vector<std::string>{"encode.cnn0", "encode.cnn1", "encode.cnn2", "encode.cnn3"}
                : std::vector<std::string>{"encode.0", "encode.1"};
        for (std::size_t i = 0; i < names.size() && i < m_head.size(); ++i) {
            add(names[i], m_head[i]);
        }
    }

    std::map<std::string, Parameter, std::less<>> m_named;
    std::vector<NcnnLayer> m_head;
    bool m_insideHead = false;
    std::size_t m_factors = 0;
    std::size_t m_block = 0;
    std::size_t m_layer = 0;
    std::string m_slopes;
};

}  // namespace

std::map<std::string, Parameter, std::less<>> namedLayers(std::vector<weights::NcnnLayer> layers) {
    return Namer().run(std::move(layers));
}

}  // namespace tessera::models::rife
