#include "core/interpolation/blend/blend_interpolator.h"

#include <ATen/ATen.h>

namespace tessera::interpolation::blend {

namespace {

class BlendInterpolator final : public Interpolator {
public:
    BlendInterpolator() {
        m_traits.info.id = "blend";
        m_traits.info.name = "Blend";
        m_traits.info.description = "Cross-fades between two frames without following motion.";
        m_traits.info.license = "GPL-3.0-or-later";
        m_traits.info.alignment = 64;
    }

    const Traits& traits() const noexcept override { return m_traits; }

    at::Tensor interpolate(const PairContext&, const TileInput& input, double t, const Options&) override {
        return at::lerp(input.prev, input.next, t);
    }

private:
    Traits m_traits;
};

}  // namespace

std::unique_ptr<Interpolator> makeBlendInterpolator() {
    return std::make_unique<BlendInterpolator>();
}

}  // namespace tessera::interpolation::blend
