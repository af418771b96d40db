#include "core/base/error.h"
#include "core/base/message_id.h"
#include "core/inference/compute/tiled_generator.h"

#include <ATen/Context.h>
#include <ATen/detail/CUDAHooksInterface.h>

namespace tessera::inference {

namespace {

int gpuCount() {
    return at::hasCUDA() ? at::detail::getCUDAHooks().getNumGPUs() : 0;
}

[[noreturn]] void refuse(const std::string& name) {
    std::string known;
    for (const std::string& device : availableDevices()) {
        known += (known.empty() ? "" : ", ") + device;
    }
    throw Error(ErrorCode::BadOption, message::DeviceUnknown(Name{name}, known));
}

}  // namespace

std::vector<std::string> availableDevices() {
    std::vector<std::string> devices{"cpu"};
    for (int i = 0; i < gpuCount(); ++i) {
        devices.push_back("cuda:" + std::to_string(i));
    }
    return devices;
}

c10::Device chooseDevice(const std::string& name) {
    if (name == "auto") {
        return gpuCount() > 0 ? c10::Device(c10::DeviceType::CUDA, 0) : c10::Device(c10::DeviceType::CPU);
    }
    if (name == "cpu") {
        return c10::Device(c10::DeviceType::CPU);
    }
    const int count = gpuCount();
    for (int i = 0; i < count; ++i) {
        if (name == "cuda:" + std::to_string(i) || (i == 0 && name == "cuda")) {
            return c10::Device(c10::DeviceType::CUDA, static_cast<c10::DeviceIndex>(i));
        }
    }
    refuse(name);
}

}  // namespace tessera::inference
