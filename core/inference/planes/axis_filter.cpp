#include "core/inference/planes/axis_filter.h"

#include "core/base/error.h"
#include "core/colour/chroma_resampling.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <vector>

namespace tessera::inference {

namespace {

constexpr int chromaBlock = 64;  // chroma samples in a block
constexpr int halo = 16;         // inputs beside a block that are read for it; no filter reaches farther
constexpr int impulseDistance = 4 * halo;

int blocksOf(int length, int block) {
    return (length + block - 1) / block;
}

}  // namespace

AxisFilter::AxisFilter(const Shape& shape, const Row& filter, c10::Device device) : m_shape(shape) {
    const int blocks = blocksOf(shape.outputs, shape.outputBlock);
    at::Tensor table = at::zeros({blocks, shape.inputBlock + 2 * halo, shape.outputBlock}, at::kFloat);
    auto weights = table.accessor<float, 3>();
    std::vector<float> input(static_cast<std::size_t>(shape.inputs));
    std::vector<float> output(static_cast<std::size_t>(shape.outputs));
    // Impulses so far apart that an output answers to one of them at most.
    for (int first = 0; first < std::min(impulseDistance, shape.inputs); ++first) {
        std::ranges::fill(input, 0.0F);
        for (int i = first; i < shape.inputs; i += impulseDistance) {
            input[static_cast<std::size_t>(i)] = 1.0F;
        }
        filter(input.data(), output.data());
        for (int x = 0; x < shape.outputs; ++x) {
            const float weight = output[static_cast<std::size_t>(x)];
            if (weight == 0.0F) {
                continue;
            }
            const int beside = x * shape.inputBlock / shape.outputBlock;  // the input that lies there
            const int nearest = first + (std::max(beside - first, 0) + impulseDistance / 2) /
                                            impulseDistance * impulseDistance;
            const int block = x / shape.outputBlock;
            const int local = nearest - block * shape.inputBlock + halo;
            if (local < 0 || local >= shape.inputBlock + 2 * halo) {
                throw Error::internal("a filter of chroma reaches farther than it is asked for");
            }
            weights[block][local][x % shape.outputBlock] = weight;
        }
    }
    m_blocks = table.to(device);
}

AxisFilter AxisFilter::up(int lumaLength, const colour::ChromaAxis& axis, c10::Device device) {
    if (axis.log2 == 0) {
        return {};
    }
    const int chroma = colour::chromaLength(lumaLength, axis);
    return {{chroma, lumaLength, chromaBlock, chromaBlock << axis.log2},
            [&](const float* input, float* output) {
                colour::upsampleRow(input, 0, chroma, axis, 0, lumaLength, output);
            },
            device};
}

AxisFilter AxisFilter::down(int lumaLength, const colour::ChromaAxis& axis, c10::Device device) {
    if (axis.log2 == 0) {
        return {};
    }
    return {
        {lumaLength, colour::chromaLength(lumaLength, axis), chromaBlock << axis.log2, chromaBlock},
        [&](const float* input, float* output) { colour::downsampleRow(input, lumaLength, axis, output); },
        device};
}

at::Tensor AxisFilter::alongRows(const at::Tensor& planes) const {
    if (!m_blocks.defined()) {
        return planes;
    }
    const std::int64_t count = planes.size(0);
    const std::int64_t height = planes.size(1);
    const std::int64_t blocks = m_blocks.size(0);
    const std::int64_t end = blocks * m_shape.inputBlock + halo - m_shape.inputs;
    const at::Tensor windows =
        at::constant_pad_nd(planes, {halo, end}).unfold(2, m_shape.inputBlock + 2 * halo, m_shape.inputBlock);
    const at::Tensor filtered =
        at::bmm(windows.reshape({count * height, blocks, -1}).transpose(0, 1), m_blocks);
    return filtered.transpose(0, 1).reshape({count, height, -1}).narrow(2, 0, m_shape.outputs);
}

at::Tensor AxisFilter::alongColumns(const at::Tensor& planes) const {
    return m_blocks.defined() ? alongRows(planes.transpose(1, 2)).transpose(1, 2) : planes;
}

}  // namespace tessera::inference
