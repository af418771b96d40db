#include "core/interpolation/script/script_interpolator.h"

#include "core/base/error.h"
#include "core/base/model_messages.h"
#include "core/interpolation/script/script_module.h"
#include "core/interpolation/script/script_trial.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <cmath>
#include <system_error>

namespace tessera::interpolation::script {

namespace {

constexpr int smokeSide = 64;
constexpr double rangeTolerance = 0.5;  // of the range, beyond each end: a smooth picture overshoots less

std::string shapeText(at::IntArrayRef sizes) {
    std::string text;
    for (const std::int64_t size : sizes) {
        text.append(text.empty() ? "" : "x").append(std::to_string(size));
    }
    return text.empty() ? "a single number" : text;
}

// Waves between 0.1 and 0.9, moved `shift` pixels to the right: [1, 3, side, side].
at::Tensor waves(int side, double shift) {
    const at::Tensor line = at::arange(side, at::kFloat);
    const at::Tensor x = (line - shift).mul(0.21).view({1, 1, 1, side});
    const at::Tensor y = line.mul(0.13).view({1, 1, side, 1});
    const at::Tensor phase = at::arange(3, at::kFloat).view({1, 3, 1, 1});
    return (x + y + phase).sin_().mul_(0.4).add_(0.5);
}

class ScriptInterpolator final : public Interpolator {
public:
    ScriptInterpolator(const std::filesystem::path& file, const models::ScriptDescriptor& descriptor)
        : m_descriptor(descriptor), m_module(file, descriptor) {
        m_traits.info = descriptor.info;
        m_traits.contextBorder = descriptor.border;
    }

    const Traits& traits() const noexcept override { return m_traits; }

    void moveTo(const c10::Device& device) override {
        const c10::InferenceMode inferenceMode;
        m_module.moveTo(device);
        tryTile(device);
        m_traits.batches = takesTwoTiles(device);
    }

    at::Tensor interpolate(const PairContext&, const TileInput& input, double t,
                           const Options& options) override {
        const double span = m_descriptor.high - m_descriptor.low;
        const auto toModel = [&](const at::Tensor& picture) {
            return picture.add(1).mul_(span / 2).add_(m_descriptor.low);
        };
        at::Tensor result = called(toModel(input.prev), toModel(input.next), t, options);
        return result.sub_(m_descriptor.low).mul_(2 / span).sub_(1);
    }

private:
    // In the model's own range, as a tensor of floats that nobody else holds.
    at::Tensor called(const at::Tensor& prev, const at::Tensor& next, double t, const Options& options) {
        const at::Tensor result = m_module.forward(prev, next, t, options);
        if (result.sizes() != prev.sizes()) {
            refuse("returned a picture of " + shapeText(result.sizes()) + " for a tile of " +
                   shapeText(prev.sizes()));
        }
        if (!result.is_floating_point()) {
            refuse("returned whole numbers where a picture of floats was expected");
        }
        return result.to(prev.device(), at::kFloat, false, true);
    }

    // Whether two tiles at once give what each gives alone.
    bool takesTwoTiles(const c10::Device& device) {
        const double span = m_descriptor.high - m_descriptor.low;
        const at::Tensor prev =
            at::cat({waves(side(), 0), waves(side(), 5)}).mul_(span).add_(m_descriptor.low).to(device);
        const at::Tensor next = prev.flip(0);
        try {
            const at::Tensor both = m_module.forward(prev, next, 0.5, {});
            const at::Tensor second = m_module.forward(prev.narrow(0, 1, 1), next.narrow(0, 1, 1), 0.5, {});
            return both.sizes() == prev.sizes() &&
                   (both.narrow(0, 1, 1) - second).abs().max().item<double>() < 1e-3 * span;
        } catch (const std::exception&) {
            return false;
        }
    }

    // One small tile on the device that will be used: what fails here would fail in the middle of a job.
    void tryTile(const c10::Device& device) {
        const double span = m_descriptor.high - m_descriptor.low;
        const auto picture = [&](double shift) {
            return waves(side(), shift).mul_(span).add_(m_descriptor.low).to(device);
        };
        const at::Tensor result = called(picture(0), picture(2), 0.5, {});
        if (!result.isfinite().all().item<bool>()) {
            refuse("returned numbers that are not a picture");
        }
        const double least = result.min().item<double>();
        const double greatest = result.max().item<double>();
        if (least < m_descriptor.low - rangeTolerance * span ||
            greatest > m_descriptor.high + rangeTolerance * span) {
            refuse("returned values from " + std::to_string(least) + " to " + std::to_string(greatest) +
                   " where its description promises " + std::to_string(m_descriptor.low) + " to " +
                   std::to_string(m_descriptor.high));
        }
    }

    [[nodiscard]] int side() const {
        const int alignment = m_traits.info.alignment;
        return (smokeSide + alignment - 1) / alignment * alignment;
    }

    [[noreturn]] void refuse(const std::string& what) const {
        throw Error(ErrorCode::Model, message::ScriptContradicts(Name{m_traits.info.id}), what);
    }

    models::ScriptDescriptor m_descriptor;
    ScriptModule m_module;
    Traits m_traits;
};

}  // namespace

std::unique_ptr<Interpolator> makeScriptInterpolator(const std::filesystem::path& file,
                                                     const models::ScriptDescriptor& descriptor) {
    constexpr std::int64_t bytesInASecond = 100 << 20;  // of a large model, on a slow machine
    std::error_code unreadable;
    const auto bytes = static_cast<std::int64_t>(std::filesystem::file_size(file, unreadable));
    TrialLimits limits;
    if (!unreadable) {
        limits.computing += std::chrono::seconds(bytes / bytesInASecond);
        limits.waiting += std::chrono::seconds(bytes / bytesInASecond);
        limits.bytes += 4 * bytes;
    }
    const auto work = [&] { ScriptInterpolator(file, descriptor).moveTo(c10::Device(c10::kCPU)); };
    switch (tryInChild(file, work, limits)) {
        case TrialEnd::TookTooLong:
            throw Error(ErrorCode::Model,
                        message::ScriptTakesTooLong(Name{descriptor.info.id},
                                                    Seconds{static_cast<double>(limits.computing.count())}));
        case TrialEnd::Died:
            throw Error(ErrorCode::Model, message::ScriptTrialFailed(Name{descriptor.info.id}));
        case TrialEnd::Ended:
            break;
    }
    return std::make_unique<ScriptInterpolator>(file, descriptor);
}

}  // namespace tessera::interpolation::script
