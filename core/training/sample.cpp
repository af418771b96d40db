#include "core/training/sample.h"

#include "core/interpolation/flow/picture_ops.h"
#include "core/interpolation/flow/synthesis.h"
#include "core/tiling/padding.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace tessera::training {

namespace flow = interpolation::flow;

namespace {

constexpr int alignment = 64;  // of frames, as flow wants it
constexpr int cell = 8;        // tiles begin at multiples of this
constexpr int tries = 16;      // tiles that are looked at for each one taken
constexpr double greed = 0.7;  // how strongly tiles with errors are preferred

at::Tensor cut(const at::Tensor& picture, const Rect& rect) {
    return picture.narrow(2, rect.y, rect.height).narrow(3, rect.x, rect.width);
}

at::Tensor cutHalf(const at::Tensor& field, const Rect& rect) {
    return cut(field, {rect.x / 2, rect.y / 2, rect.width / 2, rect.height / 2});
}

at::Tensor padded(const at::Tensor& picture) {
    const Size size{static_cast<int>(picture.size(3)), static_cast<int>(picture.size(2))};
    const Size full = tiling::paddedSize(size, alignment);
    return at::replication_pad2d(picture, {0, full.width - size.width, 0, full.height - size.height});
}

Rect mirrored(const Rect& rect, int width) {
    return {width - rect.right(), rect.y, rect.width, rect.height};
}

// Upside down is mirrored after an exchange of the axes, so one of them is enough.
Rect transposed(const Rect& rect) {
    return {rect.y, rect.x, rect.height, rect.width};
}

// Of vectors x, y in channels 0 and 1; whatever else follows stays.
at::Tensor withVectors(const at::Tensor& field, const at::Tensor& x, const at::Tensor& y) {
    std::vector<at::Tensor> parts{x, y};
    if (field.size(1) > 2) {
        parts.push_back(field.narrow(1, 2, field.size(1) - 2));
    }
    return at::cat(parts, 1);
}

template <typename OnPicture, typename OnVectors, typename OnRect>
Sample changed(Sample sample, const OnPicture& picture, const OnVectors& vectors, const OnRect& rect) {
    for (at::Tensor* tensor : {&sample.prev, &sample.next, &sample.truth, &sample.shares}) {
        *tensor = picture(*tensor);
    }
    for (at::Tensor* field : {&sample.motion, &sample.trueMotion}) {
        *field = field->defined() ? vectors(picture(*field)) : *field;
    }
    for (Rect* place : {&sample.windows.prev, &sample.windows.next, &sample.grid, &sample.rect}) {
        *place = rect(*place);
    }
    return sample;
}

Sample mirroredSample(const Sample& sample) {
    return changed(
        sample, [](const at::Tensor& picture) { return picture.flip(3); },
        [](const at::Tensor& field) {
            return withVectors(field, field.narrow(1, 0, 1).neg(), field.narrow(1, 1, 1));
        },
        [&](const Rect& rect) { return mirrored(rect, sample.frame.width); });
}

Sample transposedSample(const Sample& sample) {
    Sample result = changed(
        sample, [](const at::Tensor& picture) { return picture.transpose(2, 3); },
        [](const at::Tensor& field) {
            return withVectors(field, field.narrow(1, 1, 1), field.narrow(1, 0, 1));
        },
        transposed);
    result.frame = {sample.frame.height, sample.frame.width};
    return result;
}

// Backwards in time: the frames change places, and so do the directions that the candidates come from.
Sample reversedSample(Sample sample) {
    std::swap(sample.prev, sample.next);
    std::swap(sample.windows.prev, sample.windows.next);
    sample.t = 1 - sample.t;
    const at::Tensor order = at::tensor({1, 0, 3, 2, 4});  // next's account of motion becomes prev's
    sample.motion = sample.motion.index_select(0, order.narrow(0, 0, 4)).neg();
    sample.shares = sample.shares.index_select(0, order).flip(1);
    if (sample.trueMotion.defined()) {
        sample.trueMotion = withVectors(sample.trueMotion, sample.trueMotion.narrow(1, 0, 1).neg(),
                                        sample.trueMotion.narrow(1, 1, 1).neg());
    }
    return sample;
}

Sample recoloured(Sample sample, int order) {
    constexpr std::array<std::array<int, 3>, 6> orders{
        {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}};
    const auto& chosen = orders[static_cast<std::size_t>(order)];
    for (at::Tensor* picture : {&sample.prev, &sample.next, &sample.truth}) {
        *picture = at::stack(
            {picture->select(1, chosen[0]), picture->select(1, chosen[1]), picture->select(1, chosen[2])}, 1);
    }
    return sample;
}

// The tile with the most error among a few, at random and by preference.
Rect chosenRect(const at::Tensor& error, int side, Random& random) {
    const int columns = static_cast<int>(error.size(1)) - side / cell;
    const int rows = static_cast<int>(error.size(0)) - side / cell;
    std::vector<std::pair<double, Rect>> found;
    double sum = 0;
    for (int k = 0; k < tries; ++k) {
        const int x = random.below(columns + 1);
        const int y = random.below(rows + 1);
        const double wrong = error.narrow(0, y, side / cell).narrow(1, x, side / cell).mean().item<float>();
        sum += std::pow(wrong + 1e-4, greed);
        found.emplace_back(sum, Rect{x * cell, y * cell, side, side});
    }
    const double at = random.unit() * sum;
    return std::ranges::find_if(found, [at](const auto& entry) { return entry.first > at; })->second;
}

}  // namespace

at::Tensor asPicture(const at::Tensor& bytes) {
    return bytes.to(at::kFloat).mul_(2.0 / 255).sub_(1);
}

at::Tensor asBytes(const at::Tensor& picture) {
    return picture.add(1).mul_(127.5).round_().clamp_(0, 255).to(at::kByte);
}

std::vector<Sample> samplesOf(const Triplet& triplet, int side, int count, Random& random) {
    const int height = static_cast<int>(triplet.truth.size(2)) / cell * cell;
    const int width = static_cast<int>(triplet.truth.size(3)) / cell * cell;
    if (height < side || width < side) {
        return {};
    }
    const interpolation::Options options;
    const at::Tensor prev = padded(triplet.prev);
    const at::Tensor next = padded(triplet.next);
    const Size frame{static_cast<int>(prev.size(3)), static_cast<int>(prev.size(2))};
    const Rect all{0, 0, frame.width, frame.height};
    const at::Tensor guidance = flow::guidanceOf(flow::reduced(prev, flow::guidanceReduction),
                                                 flow::reduced(next, flow::guidanceReduction), options);
    const interpolation::TileInput whole{prev, next, {all, all}, all, frame, guidance};
    const flow::TileFlow found = flow::tileFlow(whole, triplet.t, options);
    const at::Tensor made = flow::synthesised(whole, all, found.motion, found.shares, triplet.t);
    const Rect inside{0, 0, width, height};
    const at::Tensor error =
        flow::reduced(cut(made, inside).sub(cut(triplet.truth, inside)).square_().mean(1, true), cell)
            .squeeze();
    std::vector<Sample> samples;
    for (int k = 0; k < count; ++k) {
        Sample sample;
        sample.rect = chosenRect(error, side, random);
        sample.frame = frame;
        sample.t = triplet.t;
        sample.windows = flow::windowsAlong(guidance, sample.rect, frame, triplet.t);
        sample.grid = flow::gridOf(sample.rect, frame);
        sample.prev = asBytes(cut(prev, sample.windows.prev));
        sample.next = asBytes(cut(next, sample.windows.next));
        sample.truth = asBytes(cut(triplet.truth, sample.rect));
        sample.motion = cutHalf(found.motion, sample.grid).to(at::kHalf);
        sample.shares = cutHalf(found.shares, sample.grid).to(at::kHalf);
        if (triplet.trueMotion.defined()) {
            sample.trueMotion = cutHalf(triplet.trueMotion, sample.grid).to(at::kHalf);
        }
        samples.push_back(std::move(sample));
    }
    return samples;
}

OpenedSample opened(const Sample& sample) {
    OpenedSample result;
    result.t = sample.t;
    result.truth = asPicture(sample.truth).contiguous();
    result.trueMotion =
        sample.trueMotion.defined() ? sample.trueMotion.to(at::kFloat).contiguous() : at::Tensor();
    result.input = {asPicture(sample.prev).contiguous(),
                    asPicture(sample.next).contiguous(),
                    sample.windows,
                    sample.rect,
                    sample.frame,
                    {}};
    result.flow.colours = {flow::reduced(result.input.prev, 2),
                           flow::reduced(result.input.next, 2),
                           sample.windows,
                           sample.grid,
                           sample.frame,
                           2};
    result.flow.motion = sample.motion.to(at::kFloat).contiguous();
    result.flow.shares = sample.shares.to(at::kFloat).contiguous();
    return result;
}

Sample varied(const Sample& sample, Random& random) {
    Sample result = recoloured(sample, random.below(6));
    if (random.chance(0.5)) {
        result = reversedSample(result);
    }
    if (random.chance(0.5)) {
        result = transposedSample(result);
    }
    if (random.chance(0.5)) {
        result = mirroredSample(result);
    }
    return result;
}

}  // namespace tessera::training
