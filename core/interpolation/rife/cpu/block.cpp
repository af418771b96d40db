#include "core/interpolation/rife/cpu/block.h"

#include "core/interpolation/rife/cpu/gather.h"
#include "core/interpolation/rife/cpu/lanes.h"
#include "core/interpolation/rife/cpu/layers.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <string>
#include <utility>

namespace tessera::interpolation::rife::cpu {

namespace {

constexpr int bodyLayers = 8;
constexpr int entryRows = 8;  // rows of the first layer for which a thread makes the input at a time
constexpr int bodyRows = 8;

class BlockReader {
public:
    BlockReader(const Model& model, std::size_t index)
        : m_model(model), m_prefix("block" + std::to_string(index) + "."), m_isFirst(index == 0) {}

    Block read() const {
        const Structure& structure = m_model.structure;
        Block block;
        const Convolution first = convolution(entryLayer("conv0.0", true));
        block.entry = {first, convolution(entryLayer("conv0.1", false))};
        for (int i = 0; i < bodyLayers; ++i) {
            block.body.push_back(convolution(bodyLayer(m_prefix + "convblock." + std::to_string(i))));
        }
        const bool isLast = m_prefix == "block" + std::to_string(structure.blocks.size() - 1) + ".";
        const Shape& entry = parameter("conv0.0.0.weight").shape;
        block.inputs = entry[1];
        block.halfWidth = roundedTo(entry[0], lanes);
        block.width = roundedTo(2 * entry[0], lanes);
        block.skips = structure.hasSlopes;
        block.exitChannels = structure.features() > 0 && !isLast ? lanes : lanes / 2;
        block.exit = exitLayer(block.exitChannels);
        return block;
    }

private:
    const Parameter& parameter(const std::string& name) const { return m_model.at(m_prefix + name); }

    Layer activatedLayer(const std::string& name, const std::string& slopes) const {
        Layer layer = plainLayer(m_model, name);
        if (m_model.structure.hasSlopes) {
            layer.slopes = m_model.at(slopes).values;
        } else {
            layer.slopes.assign(layer.bias.size(), leak);
        }
        return layer;
    }

    // The first layer reads its channels in the order in which they are gathered.
    Layer entryLayer(const std::string& name, bool readsFrames) const {
        Layer layer = activatedLayer(m_prefix + name + ".0", m_prefix + name + ".1.weight");
        layer.stride = 2;
        if (readsFrames) {
            layer.weight = [weight = layer.weight, order = inputOrder(m_model.structure, m_isFirst)](
                               std::int64_t output, std::int64_t input, std::int64_t y, std::int64_t x) {
                return weight(output, order[static_cast<std::size_t>(input)], y, x);
            };
        }
        return layer;
    }

    // conv(x) * beta + x is one convolution.
    Layer bodyLayer(const std::string& name) const {
        if (!m_model.structure.isResidual) {
            return activatedLayer(name + ".0", name + ".1.weight");
        }
        Layer layer = activatedLayer(name + ".conv", {});
        const std::vector<float>& beta = m_model.at(name + ".beta").values;
        layer.groups = m_model.structure.groups;
        layer.inputs *= layer.groups;
        const std::int64_t groupOutputs = layer.outputs / layer.groups;
        layer.weight = [weight = layer.weight, beta, groupOutputs](std::int64_t output, std::int64_t input,
                                                                   std::int64_t y, std::int64_t x) {
            const bool isItself = y == 1 && x == 1 && input == output % groupOutputs;
            return weight(output, input, y, x) * beta[static_cast<std::size_t>(output)] +
                   (isItself ? 1.0F : 0.0F);
        };
        for (std::size_t i = 0; i < layer.bias.size(); ++i) {
            layer.bias[i] *= beta[i];
        }
        return layer;
    }

    // What is not read afterwards is not computed: features of the last block, and a sixth channel.
    Convolution exitLayer(int channels) const {
        const bool endsAtHalf = m_model.structure.endsAtHalf;
        const std::string name = endsAtHalf ? "lastconv" : "lastconv.0";
        return enlargement(
            transposedLayer(m_model, m_prefix + name), endsAtHalf ? 1 : 2, channels, [channels](int output) {
                if (output <= maskChannel) {
                    return output;
                }
                return channels > featureChannel ? output - maskChannel - 1 + featureChannel : -1;
            });
    }

    const Model& m_model;
    std::string m_prefix;
    bool m_isFirst;
};

Rect cellsOf(const Rect& window, double scale) {
    const auto cells = [scale](int pixels) { return static_cast<int>(pixels / scale); };
    return {cells(window.x), cells(window.y), cells(window.width), cells(window.height)};
}

void run(const Convolution& layer, const Field& in, const Field& out) {
    at::parallel_for(0, out.height(), bodyRows, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t y = begin; y < end; y += bodyRows) {
            layer.run(in.rows(), out.rows(), y, std::min(y + bodyRows, end), out.width());
        }
    });
}

}  // namespace

Block makeBlock(const Model& model, std::size_t index) {
    return BlockReader(model, index).read();
}

Level Block::run(const Structure& structure, const BlockCall& call) const {
    const Rect part = cellsOf(call.window, call.scale);
    Field half(part.height / 2, part.width / 2, halfWidth);
    at::parallel_for(0, half.height(), entryRows, [&](std::int64_t begin, std::int64_t end) {
        Gather gather(structure, call, part);
        for (std::int64_t y = begin; y < end; y += entryRows) {
            const std::int64_t stop = std::min(y + entryRows, end);
            const Band band(2 * y - 1, 2 * stop, part.width, inputs);
            for (std::int64_t row = std::max<std::int64_t>(2 * y - 1, 0); row < 2 * stop; ++row) {
                gather.row(static_cast<std::int32_t>(row), band.rows());
            }
            entry[0].run(band.rows(), half.rows(), y, stop, half.width());
        }
    });
    Field in(half.height() / 2, half.width() / 2, width);
    cpu::run(entry[1], half, in);
    half = {};
    Field start = skips ? in : Field();
    Field out(in.height(), in.width(), width);
    for (std::size_t i = 0; i < body.size(); ++i) {
        cpu::run(body[i], in, out);
        const bool keepsStart = skips && i == 0;
        std::swap(in, out);
        if (keepsStart) {
            out = Field(in.height(), in.width(), width);
        }
    }
    out = {};
    if (skips) {
        in.tensor().add_(start.tensor());
        start = {};
    }
    const int larger = exit.enlargement;
    const at::Tensor values =
        at::empty({in.height() * larger, in.width() * larger, exitChannels}, at::kFloat);
    const Rows rows{values.data_ptr<float>(), values.size(1) * exitChannels, exitChannels, 0};
    at::parallel_for(0, in.height(), bodyRows, [&](std::int64_t begin, std::int64_t end) {
        exit.run(in.rows(), rows, begin, end, in.width());
    });
    const int reduced = 4 / larger;
    const Rect whole = cellsOf({0, 0, call.prev.padded.width, call.prev.padded.height}, call.scale * reduced);
    return {values, call.scale * reduced, whole.size(), part.x / reduced, part.y / reduced};
}

}  // namespace tessera::interpolation::rife::cpu
