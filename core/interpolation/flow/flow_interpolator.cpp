#include "core/interpolation/flow/flow_interpolator.h"

#include "core/interpolation/flow/acceleration.h"
#include "core/interpolation/flow/fine_detail.h"
#include "core/interpolation/flow/synthesis.h"
#include "core/interpolation/flow/tile_flow.h"

#include <ATen/ATen.h>

namespace tessera::interpolation::flow {

namespace {

class FlowInterpolator final : public Interpolator {
public:
    FlowInterpolator() {
        m_traits.info.id = "flow";
        m_traits.info.name = "Flow";
        m_traits.info.description =
            "Follows motion found in the pictures themselves; built in, needs no weights.";
        m_traits.info.license = "GPL-3.0-or-later";
        m_traits.info.alignment = 64;
        m_traits.info.followsMotion = true;
        m_traits.contextBorder = 32;
        m_traits.usesNeighbours = true;
        m_traits.guidanceReduction = guidanceReduction;
    }

    const Traits& traits() const noexcept override { return m_traits; }

    MemoryModel memoryModel(const Options&) const override { return {0, 64}; }

    at::Tensor estimateGuidance(at::Tensor prev, at::Tensor next, const Options& options) override {
        return guidanceOf(std::move(prev), std::move(next), options);
    }

    at::Tensor guidanceAmong(at::Tensor guidance, const Neighbours& neighbours) override {
        return withAcceleration(guidance, neighbours);
    }

    ReadWindows windows(const Rect& rect, const Size& frame, const at::Tensor& guidance, double t,
                        const Options&) override {
        return windowsAlong(guidance, rect, frame, t);
    }

    at::Tensor interpolate(const TileInput& input, double t, const Options& options) override {
        const TileFlow flow = tileFlow(input, t, options);
        return synthesised(input, flow.colours.rect, flow.motion, flow.shares, t, fineDetail(input),
                           flow.colours.bend);
    }

private:
    Traits m_traits;
};

}  // namespace

std::unique_ptr<Interpolator> makeFlowInterpolator() {
    return std::make_unique<FlowInterpolator>();
}

}  // namespace tessera::interpolation::flow
