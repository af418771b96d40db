#include "core/interpolation/tlbvfi/model_weights.h"

#include "core/base/error.h"
#include "core/base/model_messages.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstring>

namespace tessera::interpolation::tlbvfi {

namespace {

using weights::TensorEntry;

constexpr std::string_view bridgePrefix = "denoise_fn.";
constexpr std::string_view autoencoderPrefix = "vqgan.";
constexpr std::string_view anyModelKey = "denoise_fn.input_blocks.0.0.weight";

bool fits(const std::vector<std::int64_t>& shape, std::initializer_list<std::int64_t> expected) {
    return std::ranges::equal(shape, expected, [](std::int64_t length, std::int64_t wanted) {
        return wanted == anyLength ? length > 0 : length == wanted;
    });
}

std::string expectedText(std::initializer_list<std::int64_t> expected) {
    std::string text;
    for (const std::int64_t length : expected) {
        text += text.empty() ? "" : "x";
        text += length == anyLength ? "any" : std::to_string(length);
    }
    return text;
}

}  // namespace

ModelWeights::ModelWeights(const std::filesystem::path& path, bool averagedWeights, at::TensorOptions target)
    : m_file(path), m_fileName(path.filename().string()), m_averaged(averagedWeights), m_target(target) {
    const auto bridge = std::ranges::find_if(m_file.tensors(), [](const TensorEntry& entry) {
        return entry.name.ends_with(anyModelKey) && entry.group != "ema";
    });
    if (bridge == m_file.tensors().end()) {
        throw Error(ErrorCode::Model, message::NotTlbvfi(Name{m_fileName}, Name{std::string(anyModelKey)}));
    }
    m_group = bridge->group;
    m_namePrefix = bridge->name.substr(0, bridge->name.size() - anyModelKey.size());
    const bool hasOwn = m_file.find(m_group, m_namePrefix + "vqgan.encoder.conv_in.weight") != nullptr;
    m_autoencoder = hasOwn ? autoencoderPrefix : "cond_stage_model.";
    if (averagedWeights && m_file.find("ema", m_namePrefix + std::string(anyModelKey)) == nullptr) {
        throw Error(ErrorCode::Model, message::NoAveragedWeights(Name{m_fileName}));
    }
}

const TensorEntry* ModelWeights::find(const std::string& name) const {
    if (m_averaged && name.starts_with(bridgePrefix)) {
        return m_file.find("ema", m_namePrefix + name);
    }
    const bool isAutoencoder = name.starts_with(autoencoderPrefix);
    return m_file.find(
        m_group,
        m_namePrefix + (isAutoencoder ? m_autoencoder + name.substr(autoencoderPrefix.size()) : name));
}

at::Tensor ModelWeights::take(const std::string& name, std::initializer_list<std::int64_t> shape) {
    const TensorEntry* const entry = find(name);
    if (entry == nullptr) {
        throw Error(ErrorCode::Model,
                    message::TensorMissing(Name{m_fileName}, Name{name}, expectedText(shape)));
    }
    if (!fits(entry->shape, shape)) {
        throw Error(ErrorCode::Model,
                    message::TensorShapeDiffers(Name{m_fileName}, Name{name},
                                                weights::shapeText(entry->shape), expectedText(shape)));
    }
    const std::vector<float> numbers = m_file.readFloats(*entry);
    at::Tensor tensor = at::empty(entry->shape, at::kFloat);
    std::memcpy(tensor.data_ptr<float>(), numbers.data(), numbers.size() * sizeof(float));
    return tensor.to(m_target.device());
}

}  // namespace tessera::interpolation::tlbvfi
