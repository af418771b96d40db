#include "core/inference/compute/device.h"

#include "core/base/error.h"
#include "core/base/model_messages.h"
#include "core/inference/compute/accelerators.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <chrono>
#include <map>

namespace tessera::inference {

namespace {

const c10::Device processor(c10::DeviceType::CPU);

[[noreturn]] void refuse(const std::string& name) {
    std::string known;
    for (const std::string& device : availableDevices()) {
        known += (known.empty() ? "" : ", ") + device;
    }
    const bool isCard = name.rfind("cuda", 0) == 0 || name.rfind("xpu", 0) == 0 || name.rfind("mps", 0) == 0;
    throw Error(ErrorCode::BadOption, message::DeviceUnknown(Name{name}, known),
                isCard ? whyNoCard() : std::string());
}

// Convolutions such as models are made of, for a quarter of a second: how many a second.
double speedOf(c10::Device device) {
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds enough(250);
    const c10::InferenceMode inferenceMode;
    const at::TensorOptions options(device);
    const at::Tensor picture = at::ones({1, 32, 256, 256}, options);
    const at::Tensor weight = at::ones({32, 32, 3, 3}, options);
    const auto once = [&] {
        return at::conv2d(picture, weight, {}, 1, 1).sum().item<float>();
    };  // waits for it
    (void)once();
    const auto start = Clock::now();
    int times = 0;
    while (Clock::now() - start < enough) {
        (void)once();
        ++times;
    }
    return times / std::chrono::duration<double>(Clock::now() - start).count();
}

// Measured, not ranked: a card of ten years ago may be slower than the CPU beside it. A card that fails is none.
c10::Device quickest() {
    if (cards().empty()) {
        return processor;
    }
    std::map<double, c10::Device> bySpeed;
    for (const c10::Device card : cards()) {
        try {
            bySpeed.emplace(speedOf(card), card);
        } catch (const std::exception&) {
            continue;  // describeDevices() says why
        }
    }
    return !bySpeed.empty() && bySpeed.rbegin()->first > speedOf(processor) ? bySpeed.rbegin()->second
                                                                            : processor;
}

}  // namespace

std::vector<std::string> availableDevices() {
    std::vector<std::string> devices{deviceName(processor)};
    for (const c10::Device card : cards()) {
        devices.push_back(deviceName(card));
    }
    return devices;
}

c10::Device chooseDevice(const std::string& name) {
    if (name == "auto") {
        static const c10::Device chosen = quickest();
        return chosen;
    }
    if (name == deviceName(processor)) {
        return processor;
    }
    for (const c10::Device card : cards()) {
        const bool isFirst = card.index() <= 0 && name == c10::Device(card.type()).str();
        if (name == deviceName(card) || isFirst) {
            return card;
        }
    }
    refuse(name);
}

}  // namespace tessera::inference
