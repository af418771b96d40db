#include "core/interpolation/best/best_interpolator.h"

#include "core/interpolation/best/mixing.h"
#include "core/interpolation/flow/acceleration.h"
#include "core/interpolation/flow/fine_detail.h"
#include "core/interpolation/flow/pair_motion.h"
#include "core/interpolation/flow/synthesis.h"
#include "core/interpolation/flow/tile_flow.h"
#include "core/interpolation/rife/network.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace tessera::interpolation::best {

namespace {

// RIFE's part is made when it is first read: of the frames around a pair only flow's is wanted.
struct BestFeatures final : FrameFeatures {
    std::shared_ptr<const FramePixels> pixels;
    FeaturesPtr flow;
    mutable std::optional<rife::Source> source;
};

struct BestPair final : PairContext {
    ContextPtr flow;
    FeaturesPtr prev;
    FeaturesPtr next;
    at::Tensor acceleration;  // undefined: none is known
};

struct BestMoment final : PairContext {
    ContextPtr flow;
    rife::Guess guess;
    std::optional<rife::Bend> bend;
};

const BestFeatures& featuresOf(const FeaturesPtr& features) {
    return static_cast<const BestFeatures&>(*features);
}

class BestInterpolator final : public Interpolator {
public:
    BestInterpolator(std::filesystem::path weights, const models::ModelInfo& rife)
        : m_weights(std::move(weights)), m_network(rife::loadNetwork(m_weights, c10::kCPU)) {
        m_traits.info = bestInfo(rife);
        m_traits.contextBorder = flowBorder;
        m_traits.usesNeighbours = true;
        m_traits.takesPrecision = true;
        m_traits.takesGraphs = true;
        m_traits.batchesTimes = true;
    }

    [[nodiscard]] const Traits& traits() const noexcept override { return m_traits; }

    void moveTo(const c10::Device& device) override {
        if (device != m_device) {
            m_network = rife::loadNetwork(m_weights, device, m_type);
            m_device = device;
        }
    }

    void computeIn(at::ScalarType type) override {
        if (type != m_type) {
            m_network = rife::loadNetwork(m_weights, m_device, type);
            m_type = type;
        }
    }

    void release() override { m_network.release(); }

    [[nodiscard]] FeaturesPtr features(const std::shared_ptr<const FramePixels>& frame,
                                       const Options& options) override {
        (void)options;
        auto features = std::make_shared<BestFeatures>();
        features->pixels = frame;
        features->flow = flow::flowFeatures(*frame);
        return features;
    }

    [[nodiscard]] ContextPtr prepare(const FramePair& pair, const Options& options) override {
        auto context = std::make_shared<BestPair>();
        context->flow = flow::flowContext(
            {pair.prev, pair.next, featuresOf(pair.prevFeatures).flow, featuresOf(pair.nextFeatures).flow},
            options);
        context->prev = pair.prevFeatures;
        context->next = pair.nextFeatures;
        return context;
    }

    [[nodiscard]] ContextPtr among(const ContextPtr& pair, const Neighbours& neighbours,
                                   const Options& options) override {
        (void)options;
        const auto flowOf = [](const ContextPtr& context) {
            return context == nullptr ? nullptr : static_cast<const BestPair&>(*context).flow;
        };
        const auto side = [&](const ContextPtr& context, double span) {
            return flow::AdjacentMotion{context ? &flow::motionOf(*flowOf(context)) : nullptr, span};
        };
        const auto& own = static_cast<const BestPair&>(*pair);
        auto context = std::make_shared<BestPair>();
        context->prev = own.prev;
        context->next = own.next;
        context->flow = flow::flowContextAmong(own.flow, {flowOf(neighbours.before), flowOf(neighbours.after),
                                                          neighbours.beforeSpan, neighbours.afterSpan});
        if (neighbours.before || neighbours.after) {
            context->acceleration = flow::sureAcceleration(flow::motionOf(*own.flow),
                                                           side(neighbours.before, neighbours.beforeSpan),
                                                           side(neighbours.after, neighbours.afterSpan));
        }
        return context;
    }

    [[nodiscard]] ContextPtr atTime(const ContextPtr& pair, double t, const Options& options) override {
        return atTimes(pair, {&t, 1}, options).front();
    }

    [[nodiscard]] std::vector<ContextPtr> atTimes(const ContextPtr& pair, std::span<const double> times,
                                                  const Options& options) override {
        const auto& own = static_cast<const BestPair&>(*pair);
        const rife::Settings settings = rife::settingsOf(options);
        std::vector<ContextPtr> contexts;
        for (rife::Guess& guess :
             m_network.guesses(source(own.prev, settings), source(own.next, settings), times, settings)) {
            auto context = std::make_shared<BestMoment>();
            context->flow = own.flow;
            const double t = guess.times.front();
            context->guess = std::move(guess);
            if (own.acceleration.defined()) {
                context->bend =
                    m_network.bend(own.acceleration.mul(t * (1 - t) / 2), flow::guidanceReduction);
            }
            contexts.push_back(std::move(context));
        }
        return contexts;
    }

    [[nodiscard]] std::optional<ReadWindows> windows(const PairContext& context, const Rect& rect,
                                                     const Size& frame, double t,
                                                     const Options& options) override {
        (void)options;
        const auto& moment = static_cast<const BestMoment&>(context);
        return flow::windowsAlong(flow::motionOf(*moment.flow), rect, frame, t);
    }

    [[nodiscard]] at::Tensor interpolate(const PairContext& context, const TileInput& input, double t,
                                         const Options& options) override {
        const auto& moment = static_cast<const BestMoment&>(context);
        at::Tensor picture =
            m_network.picture(moment.guess, input.rect, moment.bend ? &*moment.bend : nullptr)
                .mul_(2)
                .sub_(1);
        const flow::PairMotion& pair = flow::motionOf(*moment.flow);
        const flow::TileFlow flow = flow::tileFlow(input, pair, t, options);
        return mixed(std::move(picture),
                     flow::synthesised(input, flow.colours.rect, flow.motion, flow.shares, t,
                                       flow::fineDetail(input, pair), flow.colours.bend),
                     flow::standingShare(flow, input.rect));
    }

private:
    static constexpr int flowBorder = 32;

    const rife::Source& source(const FeaturesPtr& features, const rife::Settings& settings) const {
        const BestFeatures& known = featuresOf(features);
        if (!known.source) {
            const Size size = known.pixels->size();
            known.source = m_network.source(
                known.pixels->window({0, 0, size.width, size.height}, FramePixels::Range::Unit), settings);
        }
        return *known.source;
    }

    std::filesystem::path m_weights;
    rife::Network m_network;
    Traits m_traits;
    c10::Device m_device{c10::DeviceType::CPU};  // of m_network, as is m_type
    at::ScalarType m_type = at::kFloat;
};

}  // namespace

models::ModelInfo bestInfo(const models::ModelInfo& rife) {
    models::ModelInfo info = rife;
    info.id = bestId;
    info.name = "Best";
    info.description = rife.name + " along the curved way that the frames around show, mixed with Flow.";
    info.alignment = std::max(rife.alignment, 64);
    info.anyTimestep = true;
    info.followsMotion = true;
    return info;
}

std::unique_ptr<Interpolator> makeBestInterpolator(const std::filesystem::path& weights,
                                                   const models::ModelInfo& rife) {
    return std::make_unique<BestInterpolator>(weights, rife);
}

}  // namespace tessera::interpolation::best
