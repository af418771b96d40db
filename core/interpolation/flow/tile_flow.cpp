#include "core/interpolation/flow/tile_flow.h"

#include "core/interpolation/flow/local_motion.h"
#include "core/interpolation/flow/picture_ops.h"
#include "core/interpolation/flow/standing.h"
#include "core/interpolation/flow/synthesis.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace tessera::interpolation::flow {

namespace {

constexpr int readMargin = 16;      // pixels that refinement may add to the guidance's motion
constexpr int mixingReduction = 2;  // of the grid on which candidates are compared
constexpr int gridMargin = 8;       // pixels around a tile that its motion is worked out for
constexpr int besideDistance = 20;  // pixels to where neighbours' motion is taken from
constexpr int windowAlignment = 8;  // so that reduced windows of all tiles fall on one grid

// Resolution at which a tile's motion is refined, as a divisor of the frame's; 0: guidance is taken as it is.
int refinementReduction(const Options& options) {
    if (options.flowScale >= 0.75) {
        return 2;
    }
    return options.flowScale >= 0.375 ? guidanceReduction : 0;
}

// The smallest rectangle with corners on the grid of `step` pixels that holds `rect`, inside the frame
// (itself on the grid).
Rect alignedOutwards(const Rect& rect, int step, const Size& frame) {
    const auto down = [step](int value) { return static_cast<int>(std::floor(double(value) / step)) * step; };
    const int left = std::clamp(down(rect.x), 0, frame.width - step);
    const int top = std::clamp(down(rect.y), 0, frame.height - step);
    const int right = std::clamp(-down(-rect.right()), left + step, frame.width);
    const int bottom = std::clamp(-down(-rect.bottom()), top + step, frame.height);
    return {left, top, right - left, bottom - top};
}

Rect grown(const Rect& rect, int margin) {
    return {rect.x - margin, rect.y - margin, rect.width + 2 * margin, rect.height + 2 * margin};
}

at::Tensor cut(const at::Tensor& field, const Rect& rect, int reduction) {
    return field.narrow(2, rect.y / reduction, rect.height / reduction)
        .narrow(3, rect.x / reduction, rect.width / reduction);
}

// Both directions as motion from prev to next: [2, 2, h, w].
at::Tensor bothDirections(const PairMotion& pair, const Rect& rect) {
    const at::Tensor part = cut(pair.motion, rect, guidanceReduction);
    return at::cat({part.narrow(0, 0, 1), part.narrow(0, 1, 1).neg()});
}

// Of the motion of what is seen in `rect` at t, before it is refined: both directions, and what most of the frame does:
// [3, 2, h, w].
at::Tensor candidates(const PairMotion& pair, const Rect& rect) {
    const at::Tensor dominant =
        fieldOf(pair.dominant, pair.motion.size(2), pair.motion.size(3), pair.motion.options());
    return at::cat({bothDirections(pair, rect), cut(dominant, rect, guidanceReduction)});
}

// What moves beside each pixel, to its right by prev's account and to its left by next's: [2, 2, h, w]. Not refined, so that
// tiles need no more around them.
at::Tensor besideCandidates(const PairMotion& pair, const Rect& rect) {
    constexpr int distance = besideDistance / guidanceReduction;
    const Rect row{0, rect.y, static_cast<int>(pair.motion.size(3)) * guidanceReduction, rect.height};
    const at::Tensor motion = bothDirections(pair, row);
    const at::Tensor columns = at::arange(rect.x / guidanceReduction, rect.right() / guidanceReduction,
                                          motion.options().dtype(at::kLong));
    const auto shifted = [&](std::int64_t direction, int way) {
        return motion.narrow(0, direction, 1).index_select(3, columns.add(way).clamp_(0, motion.size(3) - 1));
    };
    return at::cat({shifted(0, distance), shifted(1, -distance)});
}

// The least and the greatest of a field, frame pixels.
struct Range {
    explicit Range(const at::Tensor& field)  // [N, 2, h, w], pixels of guidance
        : least(field.amin({0, 2, 3}).mul_(guidanceReduction).cpu()),
          greatest(field.amax({0, 2, 3}).mul_(guidanceReduction).cpu()) {}
    at::Tensor least;  // [2]
    at::Tensor greatest;
};

// `rect` displaced by `share` of everything in `motion`, then by everything in `bend`; and unmoved.
Rect displaced(const Rect& rect, const Range& motion, double share, const std::optional<Range>& bend,
               const Size& frame) {
    const auto reach = [&](int axis) {
        const double a = share * motion.least[axis].item<float>();
        const double b = share * motion.greatest[axis].item<float>();
        const double least = bend ? std::min(bend->least[axis].item<float>(), 0.0F) : 0;
        const double greatest = bend ? std::max(bend->greatest[axis].item<float>(), 0.0F) : 0;
        return std::pair{static_cast<int>(std::floor(std::min({a, b, 0.0}) + least)),
                         static_cast<int>(std::ceil(std::max({a, b, 0.0}) + greatest))};
    };
    const auto [left, right] = reach(0);
    const auto [up, down] = reach(1);
    const Rect moved{rect.x + left, rect.y + up, rect.width + right - left, rect.height + down - up};
    return alignedOutwards(grown(moved, readMargin), windowAlignment, frame);
}

// Where on the straight way lies what is seen at t: View::bend, [1, 2, h, w], pixels of guidance. Undefined where no
// acceleration is known.
at::Tensor bendOf(const PairMotion& pair, const Rect& rect, double t) {
    if (!pair.acceleration.defined()) {
        return {};
    }
    return cut(pair.acceleration, rect, guidanceReduction).mul(t * (1 - t) / 2);
}

CoarseTile lumaTile(const CoarseTile& colours, int reduction) {
    CoarseTile tile = colours;
    tile.prev = luma(colours.prev);
    tile.next = luma(colours.next);
    return coarser(std::move(tile), reduction / colours.reduction);
}

// [K, 2, h, w] on the grid of `colours`.
at::Tensor tileMotion(const CoarseTile& colours, const PairMotion& pair, double t, const Options& options) {
    at::Tensor motion = candidates(pair, colours.rect);
    int reduction = guidanceReduction;
    const int finest = refinementReduction(options);
    for (;;) {
        if (reduction == finest) {
            motion = refinedMotion(lumaTile(colours, reduction), motion, t, stepsPerLevel(options));
        }
        if (reduction == mixingReduction) {
            return motion;
        }
        motion = refinedGrid(motion);
        reduction /= 2;
    }
}

}  // namespace

ReadWindows windowsAlong(const PairMotion& pair, const Rect& rect, const Size& frame, double t) {
    const Rect seen = alignedOutwards(grown(rect, readMargin + besideDistance), windowAlignment, frame);
    const Range motion(candidates(pair, seen));
    const at::Tensor bends = bendOf(pair, seen, t);
    const std::optional<Range> bend = bends.defined() ? std::optional<Range>(bends) : std::nullopt;
    return {displaced(rect, motion, -t, bend, frame), displaced(rect, motion, 1 - t, bend, frame)};
}

Rect gridOf(const Rect& rect, const Size& frame) {
    return alignedOutwards(grown(rect, gridMargin), windowAlignment, frame);
}

TileFlow tileFlow(const TileInput& input, const PairMotion& pair, double t, const Options& options) {
    TileFlow flow;
    flow.colours = {reduced(input.prev, mixingReduction),
                    reduced(input.next, mixingReduction),
                    input.windows,
                    gridOf(input.rect, input.frame),
                    input.frame,
                    mixingReduction};
    if (const at::Tensor bend = bendOf(pair, flow.colours.rect, t); bend.defined()) {
        flow.colours.bend = refinedGrid(bend);
    }
    flow.motion = at::cat(
        {tileMotion(flow.colours, pair, t, options), refinedGrid(besideCandidates(pair, flow.colours.rect))});
    flow.shares = mixingShares(flow.colours, flow.motion, t);
    keepStanding(flow.shares, flow.colours, pair.staticDetail, flow.motion, t);
    return flow;
}

at::Tensor standingShare(const TileFlow& flow, const Rect& rect) {
    const at::Tensor coarse = flow.shares.narrow(0, flow.motion.size(0), 1).sum(1, true);
    const Rect& grid = flow.colours.rect;
    return at::upsample_bilinear2d(coarse, {coarse.size(2) * 2, coarse.size(3) * 2}, false)
        .narrow(2, rect.y - grid.y, rect.height)
        .narrow(3, rect.x - grid.x, rect.width);
}

}  // namespace tessera::interpolation::flow
