#include "core/inference/compute/precision_trial.h"

#include "core/base/error.h"
#include "core/inference/compute/nvidia_driver.h"
#include "core/inference/planes/coded_picture.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tessera::inference {

namespace {

struct Sum {
    double squares = 0;
    double values = 0;
};

void addDifference(Sum& sum, const CodedPicture& a, const CodedPicture& b, const colour::Component& component,
                   Size size) {
    const Rect whole{0, 0, size.width, size.height};
    const at::Tensor apart = a.load(component, whole).sub(b.load(component, whole)).to(at::kDouble);
    sum.squares += apart.square().sum().item<double>();
    sum.values += static_cast<double>(apart.numel());
}

// The second time: the first is for finding out how. Nothing when stopped.
std::optional<GeneratedFrame> warmed(const MakeFirst& make, at::ScalarType type) {
    return make(type) ? make(type) : std::nullopt;
}

// The same, and nothing too where it cannot be made in these numbers; `isStopped` tells which.
std::optional<GeneratedFrame> attempted(const MakeFirst& make, at::ScalarType type, bool& isStopped) {
    try {
        std::optional<GeneratedFrame> made = warmed(make, type);
        isStopped = !made;
        return made;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Model) {
            throw;
        }
        return std::nullopt;
    }
}

}  // namespace

std::string precisionName(at::ScalarType type) {
    return type == at::kHalf ? "fp16" : type == at::kBFloat16 ? "bf16" : "fp32";
}

at::ScalarType precisionNamed(const std::string& name) {
    return name == "fp16" ? at::kHalf : name == "bf16" ? at::kBFloat16 : at::kFloat;
}

std::vector<at::ScalarType> narrowerTypes(c10::Device device) {
    if (device.is_cpu()) {
        return {};
    }
    constexpr int hasBfloat16 = 8;
    const auto& known = nvidiaDriver().cards;
    const auto index = static_cast<std::size_t>(std::max<int>(device.index(), 0));
    const bool isOld = device.is_cuda() && index < known.size() && known[index].major < hasBfloat16;
    return isOld || device.type() == c10::DeviceType::MPS ? std::vector{at::kHalf}
                                                          : std::vector{at::kHalf, at::kBFloat16};
}

double likenessOf(const media::Frame& a, const media::Frame& b) {
    const CodedPicture first(a, at::kCPU);
    const CodedPicture second(b, at::kCPU);
    const colour::ColorModel& model = first.model();
    Sum sum;
    addDifference(sum, first, second, model.components[0], first.size());
    if (model.kind != colour::ColorKind::Gray) {
        const Size size = model.kind == colour::ColorKind::Yuv ? first.chromaSize() : first.size();
        addDifference(sum, first, second, model.components[1], size);
        addDifference(sum, first, second, model.components[2], size);
    }
    return sum.squares > 0 ? 10 * std::log10(sum.values / sum.squares)
                           : std::numeric_limits<double>::infinity();
}

std::optional<Precision> measurePrecision(std::span<const at::ScalarType> narrower, const MakeFirst& make) {
    const std::optional<GeneratedFrame> exact = warmed(make, at::kFloat);
    if (!exact) {
        return std::nullopt;
    }
    constexpr double leastGain = 1.05;  // less is chance
    Precision best;
    for (const at::ScalarType type : narrower) {
        bool isStopped = false;
        const std::optional<GeneratedFrame> made = attempted(make, type, isStopped);
        if (isStopped) {
            return std::nullopt;
        }
        if (!made) {
            continue;
        }
        const Precision found{type, likenessOf(made->frame, exact->frame),
                              exact->cost.seconds / std::max(made->cost.seconds, 1e-9)};
        if (found.decibels >= leastDecibels && found.gain > std::max(leastGain, best.gain)) {
            best = found;
        }
    }
    return best;
}

}  // namespace tessera::inference
