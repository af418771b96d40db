#include "core/interpolation/compact/compact_interpolator.h"

#include "core/interpolation/compact/correction.h"
#include "core/interpolation/compact/network.h"
#include "core/interpolation/flow/acceleration.h"
#include "core/interpolation/flow/softening.h"
#include "core/interpolation/flow/synthesis.h"
#include "core/interpolation/flow/tile_flow.h"

#include <ATen/ATen.h>

#include <dlfcn.h>

#include <system_error>
#include <utility>

namespace tessera::interpolation::compact {

namespace {

class CompactInterpolator final : public Interpolator {
public:
    explicit CompactInterpolator(Network network) : m_network(std::move(network)) {
        m_traits.info.id = "compact";
        m_traits.info.name = "Compact";
        m_traits.info.description =
            "Follows motion like Flow, and corrects it by a small network that was trained for this; built "
            "in.";
        m_traits.info.license = "GPL-3.0-or-later";
        m_traits.info.alignment = 64;
        m_traits.info.followsMotion = true;
        m_traits.contextBorder = 64;
        m_traits.usesNeighbours = true;
        m_traits.guidanceReduction = flow::guidanceReduction;
        m_network.moveTo(c10::Device(c10::kCPU));
    }

    const Traits& traits() const noexcept override { return m_traits; }

    MemoryModel memoryModel(const Options&) const override { return {1e6, 96}; }

    void moveTo(const c10::Device& device) override { m_network.moveTo(device); }

    at::Tensor estimateGuidance(at::Tensor prev, at::Tensor next, const Options& options) override {
        return flow::guidanceOf(std::move(prev), std::move(next), options);
    }

    at::Tensor guidanceAmong(at::Tensor guidance, const Neighbours& neighbours) override {
        return flow::withAcceleration(guidance, neighbours);
    }

    ReadWindows windows(const Rect& rect, const Size& frame, const at::Tensor& guidance, double t,
                        const Options&) override {
        return flow::windowsAlong(guidance, rect, frame, t);
    }

    at::Tensor interpolate(const TileInput& input, double t, const Options& options) override {
        flow::TileFlow flow = flow::tileFlow(input, t, options);
        CorrectedFlow better = corrected(flow, m_network.forward(features(flow, t)));
        flow.motion = std::move(better.motion);
        flow.shares = std::move(better.shares);
        at::Tensor picture = flow::synthesised(input, flow.colours.rect, flow.motion, flow.shares, t,
                                               flow::fineDetail(input), flow.colours.bend);
        flow::soften(picture, flow::softPicture(flow, t), input.rect, flow.colours.rect);
        return picture;
    }

private:
    Network m_network;
    Traits m_traits;
};

}  // namespace

std::unique_ptr<Interpolator> makeCompactInterpolator(const std::filesystem::path& weights) {
    return std::make_unique<CompactInterpolator>(Network::fromFile(weights));
}

std::optional<std::filesystem::path> compactWeights() {
    Dl_info library{};
    if (dladdr(reinterpret_cast<const void*>(&compactWeights), &library) == 0 ||
        library.dli_fname == nullptr) {
        return std::nullopt;
    }
    std::error_code ignored;
    std::filesystem::path folder = std::filesystem::canonical(library.dli_fname, ignored).parent_path();
    for (int level = 0; level < 4; ++level, folder = folder.parent_path()) {
        const std::filesystem::path weights = folder / "share" / "tessera" / "models" / "compact.safetensors";
        if (std::filesystem::exists(weights, ignored)) {
            return weights;
        }
    }
    return std::nullopt;
}

}  // namespace tessera::interpolation::compact
