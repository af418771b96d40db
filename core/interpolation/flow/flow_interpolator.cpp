#include "core/interpolation/flow/flow_interpolator.h"

#include "core/interpolation/flow/fine_detail.h"
#include "core/interpolation/flow/pair_motion.h"
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
    }

    const Traits& traits() const noexcept override { return m_traits; }

    FeaturesPtr features(const std::shared_ptr<const FramePixels>& frame, const Options&) override {
        return flowFeatures(*frame);
    }

    ContextPtr prepare(const FramePair& pair, const Options& options) override {
        return flowContext(pair, options);
    }

    ContextPtr among(const ContextPtr& pair, const Neighbours& neighbours, const Options&) override {
        return flowContextAmong(pair, neighbours);
    }

    std::optional<ReadWindows> windows(const PairContext& context, const Rect& rect, const Size& frame,
                                       double t, const Options&) override {
        return windowsAlong(motionOf(context), rect, frame, t);
    }

    at::Tensor interpolate(const PairContext& context, const TileInput& input, double t,
                           const Options& options) override {
        const PairMotion& pair = motionOf(context);
        const TileFlow flow = tileFlow(input, pair, t, options);
        return synthesised(input, flow.colours.rect, flow.motion, flow.shares, t, fineDetail(input, pair),
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
