#include "core/interpolation/displaced/displaced_interpolator.h"

#include "core/interpolation/flow/global_motion.h"
#include "core/interpolation/flow/picture_ops.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tessera::interpolation {

namespace {

constexpr int usualReduction = 8;  // of the guidance, where the model asks for none of its own
constexpr int refinements = 2;     // Gauss-Newton steps at each level of the estimate
constexpr int leastShift = 8;      // pixels; any model follows less by itself

class DisplacedInterpolator final : public Interpolator {
public:
    explicit DisplacedInterpolator(std::unique_ptr<Interpolator> model)
        : m_model(std::move(model)), m_traits(m_model->traits()) {
        if (m_traits.guidanceReduction == 0) {
            m_traits.guidanceReduction = usualReduction;
        }
    }

    const Traits& traits() const noexcept override { return m_traits; }

    MemoryModel memoryModel(const Options& options) const override { return m_model->memoryModel(options); }

    void moveTo(const c10::Device& device) override {
        m_model->moveTo(device);
        m_traits.batches = m_model->traits().batches;
    }

    at::Tensor estimateGuidance(at::Tensor prev, at::Tensor next, const Options& options) override {
        m_motion.reset();
        m_modelGuidance = m_model->estimateGuidance(prev, next, options);
        prev = flow::luma(prev);
        next = flow::luma(next);
        m_motion = flow::bidirectionalMotion(std::move(prev), std::move(next), refinements);
        return m_motion;
    }

    ReadWindows windows(const Rect& rect, const Size& frame, const at::Tensor& guidance, double t,
                        const Options&) override {
        if (rect.width == frame.width && rect.height == frame.height) {
            return {rect, rect};
        }
        const auto [dx, dy] = medianMotion(rect, guidance);
        if (std::max(std::abs(dx), std::abs(dy)) < leastShift) {
            return {rect, rect};
        }
        const int x = rect.x - static_cast<int>(std::lround(dx * t));
        const int y = rect.y - static_cast<int>(std::lround(dy * t));
        return {{x, y, rect.width, rect.height}, {x + dx, y + dy, rect.width, rect.height}};
    }

    at::Tensor interpolate(const TileInput& input, double t, const Options& options) override {
        TileInput own = input;
        own.guidance = input.guidance.is_same(m_motion) ? m_modelGuidance : at::Tensor();
        return m_model->interpolate(own, t, options);
    }

private:
    // From prev to next, whole pixels of the frame, of what lies in `rect` in either frame.
    [[nodiscard]] std::pair<int, int> medianMotion(const Rect& rect, const at::Tensor& motion) const {
        const int reduction = m_traits.guidanceReduction;
        const auto part = motion.narrow(2, rect.y / reduction, rect.height / reduction)
                              .narrow(3, rect.x / reduction, rect.width / reduction);
        const at::Tensor both = at::cat({part.select(0, 0), part.select(0, 1).neg()}, 1).flatten(1);
        const at::Tensor median = std::get<0>(both.median(1)).mul(reduction).round().cpu();
        return {median[0].item<int>(), median[1].item<int>()};
    }

    std::unique_ptr<Interpolator> m_model;
    Traits m_traits;
    at::Tensor m_motion;         // the last guidance that was given out
    at::Tensor m_modelGuidance;  // the model's own for that pair; undefined when it takes none
};

}  // namespace

std::unique_ptr<Interpolator> makeDisplaced(std::unique_ptr<Interpolator> model) {
    return std::make_unique<DisplacedInterpolator>(std::move(model));
}

}  // namespace tessera::interpolation
