#include "core/interpolation/flow/cpu/motion_step.h"

#include "core/interpolation/flow/cpu/motion_equations.h"
#include "core/interpolation/flow/cpu/motion_relaxation.h"

#include <ATen/Parallel.h>

#include <cstring>

namespace tessera::interpolation::flow::cpu {

namespace {

Source sourceOf(const View& view, double slopeShare, std::int64_t item, int width) {
    return {view.picture.narrow(0, view.picture.size(0) == 1 ? 0 : item, 1),
            static_cast<float>(view.left),
            static_cast<float>(view.top),
            static_cast<float>(view.share),
            static_cast<float>(slopeShare),
            BendRows(view.bend, width),
            item};
}

void copyDiffusivity(const at::Tensor& diffusivity, std::int64_t item, int width, int height,
                     const PaddedPlanes& system) {
    const float* values = diffusivity.data_ptr<float>() + item * 2 * width * height;
    for (const int plane : {acrossPlane, alongPlane}) {
        for (int y = 0; y < height; ++y, values += width) {
            std::memcpy(system.row(plane, y), values, sizeof(float) * size_t(width));
        }
    }
}

}  // namespace

at::Tensor improvedMotion(const at::Tensor& motion, const PairView& pair, const at::Tensor& diffusivity,
                          int relaxations) {
    const int height = static_cast<int>(motion.size(2));
    const int width = static_cast<int>(motion.size(3));
    const std::int64_t planeSize = std::int64_t(width) * height;
    at::Tensor result = at::empty_like(motion);
    const PaddedPlanes system(systemPlanes, width, height);
    for (std::int64_t item = 0; item < motion.size(0); ++item) {
        const float* move = motion.data_ptr<float>() + item * 2 * planeSize;
        const Problem problem{move,
                              move + planeSize,
                              width,
                              height,
                              sourceOf(pair.prev, pair.prevSlopeShare, item, width),
                              sourceOf(pair.next, pair.nextSlopeShare, item, width)};
        copyDiffusivity(diffusivity, item, width, height, system);
        at::parallel_for(0, height, bandRows, [&](std::int64_t first, std::int64_t end) {
            writeEquations(problem, system, static_cast<int>(first), static_cast<int>(end));
        });
        relax(problem, system, relaxations, result.data_ptr<float>() + item * 2 * planeSize);
    }
    return result;
}

}  // namespace tessera::interpolation::flow::cpu
