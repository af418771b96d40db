#include "core/interpolation/flow/fine_detail.h"

#include "core/interpolation/flow/picture_ops.h"
#include "core/interpolation/flow/tile_flow.h"

#include <ATen/ATen.h>

namespace tessera::interpolation::flow {

namespace {

// Chosen on real clips, as those of synthesis.h.
constexpr double doubtful = 0.022;  // mean difference at which half of the detail is given back
constexpr double lost =
    0.75;  // of a pixel's difference from its neighbourhood, half a pixel away in both axes

}  // namespace

at::Tensor clarity(const at::Tensor& prev, const at::Tensor& next, const at::Tensor& motion) {
    const at::Tensor doubt = at::cat({prev.sub(seen({next}, motion.narrow(0, 0, 1))),
                                      next.sub(seen({prev}, motion.narrow(0, 1, 1)))})
                                 .abs_()
                                 .mean(at::IntArrayRef{1, 2, 3}, true);
    return doubt.div_(doubtful).pow_(4).add_(1).reciprocal_();
}

FineDetail fineDetail(const TileInput& input) {
    const auto of = [&](const at::Tensor& picture, std::int64_t direction) {
        at::Tensor brightness = luma(picture);
        const at::Tensor clear = input.guidance.narrow(0, direction, 1)
                                     .narrow(1, clarityChannel, 1)
                                     .narrow(2, 0, 1)
                                     .narrow(3, 0, 1);
        return brightness.sub_(boxFiltered(brightness, 1)).mul_(clear.mul(lost)).contiguous();
    };
    return {of(input.prev, 0), of(input.next, 1)};
}

}  // namespace tessera::interpolation::flow
