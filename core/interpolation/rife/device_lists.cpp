#include "core/interpolation/rife/device_lists.h"

#include <ATen/ATen.h>

namespace tessera::interpolation::rife {

namespace {

template <typename T>
at::Tensor kept(std::map<std::vector<T>, at::Tensor>& known, const std::vector<T>& values,
                c10::Device device) {
    const auto found = known.find(values);
    if (found != known.end()) {
        return found->second;
    }
    return known[values] = at::tensor(at::ArrayRef<T>(values)).to(device);
}

}  // namespace

at::Tensor DeviceLists::places(const std::vector<std::int32_t>& values, int first) {
    std::vector<std::int64_t> shifted;
    shifted.reserve(values.size());
    for (const std::int32_t value : values) {
        shifted.push_back(value - first);
    }
    return kept(m_places, shifted, m_device);
}

at::Tensor DeviceLists::numbers(const std::vector<float>& values) {
    return kept(m_numbers, values, m_device);
}

}  // namespace tessera::interpolation::rife
