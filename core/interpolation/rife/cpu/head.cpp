#include "core/interpolation/rife/cpu/head.h"

#include "core/interpolation/rife/cpu/lanes.h"
#include "core/interpolation/rife/cpu/layers.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>

namespace tessera::interpolation::rife::cpu {

namespace {

constexpr int colours = 3;
constexpr int colourStride = 4;  // of what the first layer reads
constexpr std::int64_t bandRows =
    32;  // of half the size; more memory or more of the rows between bands twice

std::vector<std::string> layerNames(Head head) {
    switch (head) {
        case Head::None:
            return {};
        case Head::TwoLayers:
            return {"encode.0", "encode.1"};
        case Head::FourLayers:
            return {"encode.0", "encode.2", "encode.4", "encode.6"};
        case Head::Clamped:
            return {"encode.cnn0", "encode.cnn1", "encode.cnn2", "encode.cnn3"};
    }
    return {};
}

// One row of the frame, clamped; zeros right of it and below.
void interleave(const at::Tensor& rgb, std::int64_t y, float* out, std::int64_t stride, std::int64_t width) {
    const std::int64_t height = rgb.size(2);
    const std::int64_t present = y < height ? rgb.size(3) : 0;
    const std::int64_t plane = height * rgb.size(3);
    const float* const line = rgb.data_ptr<float>() + (present > 0 ? y * rgb.size(3) : 0);
    for (std::int64_t x = 0; x < present; ++x) {
        for (int colour = 0; colour < colours; ++colour) {
            out[x * stride + colour] = std::clamp(line[colour * plane + x], 0.0F, 1.0F);
        }
    }
    for (std::int64_t x = present; x < width; ++x) {
        std::fill_n(out + x * stride, colours, 0.0F);
    }
}

}  // namespace

PictureHead::PictureHead(const Model& model)
    : m_width(roundedTo(model.structure.headWidth, lanes)), m_encoded(model.structure.encoded) {
    const std::vector<std::string> names = layerNames(model.structure.head);
    const float slope = model.structure.head == Head::TwoLayers ? 1.0F : leak;
    for (std::size_t i = 0; i + 1 < names.size(); ++i) {
        Layer layer = plainLayer(model, names[i]);
        layer.stride = i == 0 ? 2 : 1;
        layer.slopes.assign(layer.bias.size(), slope);
        m_layers.push_back(convolution(layer));
    }
    if (!names.empty()) {
        m_lastChannels = static_cast<int>(roundedTo(m_encoded, m_encoded > 8 ? lanes : 8));
        m_last = enlargement(transposedLayer(model, names.back()), 1, m_lastChannels,
                             [](int output) { return output; });
    }
}

Field PictureHead::field(const at::Tensor& rgb, Size padded) const {
    Field field(padded.height, padded.width, colours + m_encoded);
    at::parallel_for(0, padded.height / 2, bandRows, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t y = begin; y < end; y += bandRows) {
            makeRows(rgb, field, y, std::min(y + bandRows, end));
        }
    });
    return field;
}

// Rows begin ... end - 1 of half the size: each layer needs a row more on both sides than the next.
void PictureHead::makeRows(const at::Tensor& rgb, const Field& field, std::int64_t begin,
                           std::int64_t end) const {
    const std::int64_t halfHeight = field.height() / 2;
    const std::int64_t halfWidth = field.width() / 2;
    const auto layers = std::ssize(m_layers);
    const Rows out = field.rows();
    if (layers > 0) {
        auto around = layers;
        auto in =
            std::make_unique<Band>(2 * (begin - around) - 1, 2 * (end + around), field.width(), colourStride);
        const std::int64_t firstRow = std::max<std::int64_t>(2 * (begin - around) - 1, 0);
        for (std::int64_t y = firstRow; y < std::min(2 * (end + around), field.height()); ++y) {
            interleave(rgb, y, in->rows().at(y, 0), colourStride, field.width());
        }
        for (const Convolution& layer : m_layers) {
            auto made = std::make_unique<Band>(begin - around, end + around, halfWidth, m_width);
            layer.run(in->rows(), made->rows(), std::max<std::int64_t>(begin - around, 0),
                      std::min(end + around, halfHeight), halfWidth);
            in = std::move(made);
            --around;
        }
        Band encoded(2 * begin, 2 * end, field.width(), m_lastChannels);
        m_last.run(in->rows(), encoded.rows(), begin, end, halfWidth);
        for (std::int64_t y = 2 * begin; y < 2 * end; ++y) {
            for (std::int64_t x = 0; x < field.width(); ++x) {
                float* const pixel = out.at(y, x);
                std::copy_n(encoded.rows().at(y, x), m_encoded, pixel + colours);
            }
        }
    }
    for (std::int64_t y = 2 * begin; y < 2 * end; ++y) {
        interleave(rgb, y, out.at(y, 0), out.pixelStride, field.width());
    }
}

}  // namespace tessera::interpolation::rife::cpu
