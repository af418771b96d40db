#include "core/interpolation/displaced/displaced_interpolator.h"

#include "core/interpolation/flow/global_motion.h"
#include "core/interpolation/flow/picture_ops.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tessera::interpolation {

namespace {

constexpr int motionReduction = 8;  // of the frame whose motion is estimated
constexpr int refinements = 2;      // Gauss-Newton steps at each level of the estimate
constexpr int leastShift = 8;       // pixels; any model follows less by itself

struct DisplacedFeatures final : FrameFeatures {
    DisplacedFeatures(at::Tensor brightness, FeaturesPtr ofModel)
        : luma(std::move(brightness)), inner(std::move(ofModel)) {}
    at::Tensor luma;  // reduced by motionReduction
    FeaturesPtr inner;
};

struct DisplacedContext final : PairContext {
    DisplacedContext(at::Tensor ofFrame, ContextPtr ofModel)
        : motion(std::move(ofFrame)), inner(std::move(ofModel)) {}
    at::Tensor motion;  // flow::bidirectionalMotion()
    ContextPtr inner;
};

const DisplacedContext& own(const PairContext& context) {
    return static_cast<const DisplacedContext&>(context);
}

class DisplacedInterpolator final : public Interpolator {
public:
    explicit DisplacedInterpolator(std::unique_ptr<Interpolator> model)
        : m_model(std::move(model)), m_traits(m_model->traits()) {}

    const Traits& traits() const noexcept override { return m_traits; }

    int border(const Options& options) const override { return m_model->border(options); }

    void moveTo(const c10::Device& device) override {
        m_model->moveTo(device);
        m_traits.batches = m_model->traits().batches;
    }

    FeaturesPtr features(const std::shared_ptr<const FramePixels>& frame, const Options& options) override {
        return std::make_shared<DisplacedFeatures>(flow::luma(frame->reduced(motionReduction)),
                                                   m_model->features(frame, options));
    }

    ContextPtr prepare(const FramePair& pair, const Options& options) override {
        const auto& prev = static_cast<const DisplacedFeatures&>(*pair.prevFeatures);
        const auto& next = static_cast<const DisplacedFeatures&>(*pair.nextFeatures);
        return std::make_shared<DisplacedContext>(
            flow::bidirectionalMotion(prev.luma, next.luma, refinements),
            m_model->prepare({pair.prev, pair.next, prev.inner, next.inner}, options));
    }

    ContextPtr among(const ContextPtr& pair, const Neighbours& neighbours, const Options& options) override {
        const auto inner = [](const ContextPtr& context) { return context ? own(*context).inner : nullptr; };
        return std::make_shared<DisplacedContext>(
            own(*pair).motion, m_model->among(own(*pair).inner,
                                              {inner(neighbours.before), inner(neighbours.after),
                                               neighbours.beforeSpan, neighbours.afterSpan},
                                              options));
    }

    ContextPtr atTime(const ContextPtr& pair, double t, const Options& options) override {
        return std::make_shared<DisplacedContext>(own(*pair).motion,
                                                  m_model->atTime(own(*pair).inner, t, options));
    }

    std::optional<ReadWindows> windows(const PairContext& context, const Rect& rect, const Size& frame,
                                       double t, const Options&) override {
        if (rect.width == frame.width && rect.height == frame.height) {
            return ReadWindows{rect, rect};
        }
        const auto [dx, dy] = medianMotion(rect, own(context).motion);
        if (std::max(std::abs(dx), std::abs(dy)) < leastShift) {
            return ReadWindows{rect, rect};
        }
        const int x = rect.x - static_cast<int>(std::lround(dx * t));
        const int y = rect.y - static_cast<int>(std::lround(dy * t));
        return ReadWindows{{x, y, rect.width, rect.height}, {x + dx, y + dy, rect.width, rect.height}};
    }

    at::Tensor interpolate(const PairContext& context, const TileInput& input, double t,
                           const Options& options) override {
        return m_model->interpolate(*own(context).inner, input, t, options);
    }

private:
    // From prev to next, whole pixels of the frame, of what lies in `rect` in either frame.
    [[nodiscard]] static std::pair<int, int> medianMotion(const Rect& rect, const at::Tensor& motion) {
        const auto cells = [](const at::Tensor& field, int axis, int start, int length) {
            const int first = start / motionReduction;
            const int end = (start + length + motionReduction - 1) / motionReduction;
            return field.narrow(axis, first, end - first);
        };
        const at::Tensor part = cells(cells(motion, 2, rect.y, rect.height), 3, rect.x, rect.width);
        const at::Tensor both = at::cat({part.select(0, 0), part.select(0, 1).neg()}, 1).flatten(1);
        const at::Tensor median = std::get<0>(both.median(1)).mul(motionReduction).round().cpu();
        return {median[0].item<int>(), median[1].item<int>()};
    }

    std::unique_ptr<Interpolator> m_model;
    Traits m_traits;
};

}  // namespace

std::unique_ptr<Interpolator> makeDisplaced(std::unique_ptr<Interpolator> model) {
    return std::make_unique<DisplacedInterpolator>(std::move(model));
}

}  // namespace tessera::interpolation
