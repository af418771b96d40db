#include "core/interpolation/flow/global_motion.h"

#include "core/interpolation/flow/cpu/motion_search.h"
#include "core/interpolation/flow/motion_solver.h"
#include "core/interpolation/flow/picture_ops.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <vector>

namespace tessera::interpolation::flow {

namespace {

constexpr std::int64_t coarsestSide = 12;  // pixels; the pyramid ends when its shorter side is not twice this
constexpr int relaxations = 8;
constexpr int coarseReach = 2;          // pixels that a displacement may be off, where there are few pixels
constexpr int finestReach = 1;          // and where most of the work is
constexpr std::int64_t boxMargin = 32;  // pixels around what changed
constexpr std::int64_t boxAlignment = 64;  // few sizes, so that memory is used again

// The motion of a coarser level on the grid of `like`.
at::Tensor onGridOf(const at::Tensor& motion, const at::Tensor& like) {
    const at::Tensor fine = refinedGrid(motion);
    const std::int64_t missingRows = like.size(2) - fine.size(2);
    const std::int64_t missingColumns = like.size(3) - fine.size(3);
    return missingRows + missingColumns == 0
               ? fine
               : at::replication_pad2d(fine, {0, missingColumns, 0, missingRows});
}

// The motion from `from` to the other picture of `pyramid`, [levels] of [2, C, h, w], finest first.
at::Tensor motionFrom(std::int64_t from, const std::vector<at::Tensor>& pyramid, int refinements) {
    const at::Tensor& coarsest = pyramid.back();
    at::Tensor motion = at::zeros({1, 2, coarsest.size(2), coarsest.size(3)}, coarsest.options());
    for (auto level = pyramid.rbegin(); level != pyramid.rend(); ++level) {
        const at::Tensor own = level->narrow(0, from, 1);
        const at::Tensor features = matchingFeatures(own);
        const at::Tensor others = matchingFeatures(level->narrow(0, 1 - from, 1));
        const at::Tensor weights = diffusivity(own);
        const int reach = level + 1 == pyramid.rend() ? finestReach : coarseReach;
        motion = bestNeighbour(onGridOf(motion, *level), features, others, reach);
        for (int step = 0; step < refinements; ++step) {
            motion = improvedMotion(motion, {{features, 0, 0, 0}, {others}}, weights, relaxations);
        }
    }
    return motion;
}

struct Span {
    std::int64_t from = 0;
    std::int64_t end = 0;
    [[nodiscard]] std::int64_t length() const { return end - from; }
};

// The elements that hold anything but false, and what motion needs around them; of `size` elements.
Span busySpan(const at::Tensor& differs, std::int64_t size) {
    const at::Tensor at = differs.nonzero();
    if (at.numel() == 0) {
        return {};
    }
    const auto roundedUp = [](std::int64_t value) {
        return (value + boxAlignment - 1) / boxAlignment * boxAlignment;
    };
    const std::int64_t from = std::max<std::int64_t>(at.min().item<std::int64_t>() - boxMargin, 0);
    const std::int64_t end = std::min(at.max().item<std::int64_t>() + 1 + boxMargin, size);
    const std::int64_t length = std::min(roundedUp(end - from), size);
    return {std::min(from, size - length), std::min(from, size - length) + length};
}

at::Tensor motionOf(at::Tensor prev, at::Tensor next, int refinements) {
    std::vector<at::Tensor> pyramid = {at::cat({prev, next})};
    prev.reset();
    next.reset();
    while (std::min(pyramid.back().size(2), pyramid.back().size(3)) >= 2 * coarsestSide) {
        pyramid.push_back(reduced(pyramid.back(), 2));
    }
    // One after the other: what a direction holds while it is worked out is the peak of a tiled frame.
    return at::cat({motionFrom(0, pyramid, refinements), motionFrom(1, pyramid, refinements)});
}

}  // namespace

at::Tensor bestNeighbour(const at::Tensor& motion, const at::Tensor& from, const at::Tensor& to, int reach) {
    return motion.is_cpu() ? cpu::bestNeighbour(motion, from, to, reach)
                           : bestNeighbourByTensors(motion, from, to, reach);
}

at::Tensor bestNeighbourByTensors(const at::Tensor& motion, const at::Tensor& from, const at::Tensor& to,
                                  int reach) {
    at::Tensor best = motion;
    at::Tensor least;
    for (int row = 0; row <= 2 * reach; ++row) {
        for (int column = 0; column <= 2 * reach; ++column) {
            const int dx = searchOffset(column);
            const int dy = searchOffset(row);
            const at::Tensor offset = at::tensor({dx, dy}, motion.options()).view({1, 2, 1, 1});
            const at::Tensor cost =
                boxFiltered(seen({to}, motion.add(offset)).sub_(from).abs_().sum(1, true), matchingRadius);
            cost.add_(displacementCost * (std::abs(dx) + std::abs(dy)));
            if (!least.defined()) {
                least = cost;
                continue;
            }
            best = at::where(cost.lt(least), motion.add(offset), best);
            least = at::minimum(least, cost);
        }
    }
    return best;
}

at::Tensor bidirectionalMotion(at::Tensor prev, at::Tensor next, int refinements) {
    const std::int64_t height = prev.size(2);
    const std::int64_t width = prev.size(3);
    const at::Tensor differs = prev.ne(next).flatten(0, 1).any(0);  // [h, w]
    const Span rows = busySpan(differs.any(1), height);
    const Span columns = busySpan(differs.any(0), width);
    if (rows.length() == height && columns.length() == width) {
        return motionOf(std::move(prev), std::move(next), refinements);
    }
    const auto options = prev.options();
    if (rows.length() == 0) {
        return at::zeros({2, 2, height, width}, options);
    }
    const auto part = [&](const at::Tensor& field) {
        return field.narrow(2, rows.from, rows.length()).narrow(3, columns.from, columns.length());
    };
    prev = part(prev).contiguous();
    next = part(next).contiguous();
    const at::Tensor found = motionOf(std::move(prev), std::move(next), refinements);
    const at::Tensor motion = at::zeros({2, 2, height, width}, options);
    part(motion).copy_(found);
    return motion;
}

}  // namespace tessera::interpolation::flow
