#include "core/training/tensor_file.h"

#include "core/weights/safetensors_writer.h"
#include "core/weights/weight_file.h"

#include <ATen/ATen.h>

#include <cstring>

namespace tessera::training {

namespace {

using weights::ElementType;

ElementType typeOf(const at::Tensor& tensor) {
    switch (tensor.scalar_type()) {
        case at::kByte:
            return ElementType::UInt8;
        case at::kHalf:
            return ElementType::Float16;
        case at::kDouble:
            return ElementType::Float64;
        default:
            return ElementType::Float32;
    }
}

at::ScalarType scalarType(ElementType type) {
    switch (type) {
        case ElementType::UInt8:
            return at::kByte;
        case ElementType::Float16:
            return at::kHalf;
        case ElementType::Float64:
            return at::kDouble;
        default:
            return at::kFloat;
    }
}

}  // namespace

void writeTensors(const std::filesystem::path& path, const NamedTensors& tensors, const Note& note) {
    std::vector<at::Tensor> dense;  // keeps the bytes alive
    std::vector<weights::TensorBytes> entries;
    for (const auto& [name, tensor] : tensors) {
        dense.push_back(tensor.detach().cpu().contiguous());
        const at::Tensor& last = dense.back();
        entries.push_back(
            {name,
             typeOf(last),
             last.sizes().vec(),
             {static_cast<const std::byte*>(last.data_ptr()), static_cast<std::size_t>(last.nbytes())}});
    }
    weights::writeSafetensors(path, entries, note);
}

NamedTensors readTensors(const std::filesystem::path& path) {
    weights::WeightFile file(path);
    NamedTensors tensors;
    for (const weights::TensorEntry& entry : file.tensors()) {
        at::Tensor tensor;
        if (entry.type == ElementType::Float64) {
            const std::vector<double> numbers = file.readDoubles(entry);
            tensor = at::empty(entry.shape, at::kDouble);
            std::memcpy(tensor.data_ptr(), numbers.data(), numbers.size() * sizeof(double));
        } else {
            const std::vector<float> numbers = file.readFloats(entry);
            tensor = at::empty(entry.shape, at::kFloat);
            std::memcpy(tensor.data_ptr(), numbers.data(), numbers.size() * sizeof(float));
        }
        tensors.emplace_back(entry.name, tensor.to(scalarType(entry.type)));
    }
    return tensors;
}

}  // namespace tessera::training
