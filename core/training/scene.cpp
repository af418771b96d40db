#include "core/training/scene.h"

#include "core/interpolation/flow/picture_ops.h"
#include "core/training/scene_layer.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace tessera::training {

namespace {

constexpr int mostThings = 4;
constexpr int leastPatch = 200;     // pixels of a photo that become a thing's picture
constexpr double fastest = 48;      // pixels per pair of the frame that is made
constexpr int blurSteps = 4;        // pictures that a blurred frame is the mean of
constexpr double shutter = 0.25;    // of the time from prev to next, at most
constexpr double mostNoise = 0.02;  // of pictures in [-1, 1]

at::Tensor patchOf(const at::Tensor& photo, int width, int height, Random& random) {
    const int full = static_cast<int>(photo.size(2));
    const int tall = static_cast<int>(photo.size(1));
    const int w = std::min(full, width);
    const int h = std::min(tall, height);
    return asPicture(
        photo.narrow(1, random.below(tall - h + 1), h).narrow(2, random.below(full - w + 1), w).unsqueeze(0));
}

// Photos are large: some are shown smaller, so that fine and coarse detail both occur.
at::Tensor pictureFrom(const std::vector<at::Tensor>& photos, int width, int height, Random& random) {
    const at::Tensor& photo = photos[static_cast<std::size_t>(random.below(static_cast<int>(photos.size())))];
    const int reduction = 1 + random.below(3);
    return interpolation::flow::reduced(patchOf(photo, width * reduction, height * reduction, random),
                                        reduction)
        .contiguous();
}

// Small motion is much more common than large.
double speed(double most, Random& random) {
    const double size = most * std::pow(random.unit(), 3);
    return random.chance(0.5) ? size : -size;
}

void setMotion(SceneLayer& layer, double most, Random& random) {
    layer.speedX = speed(most, random);
    layer.speedY = speed(most * 0.6, random);
    layer.gainX = random.chance(0.3) ? random.between(-0.1, 0.1) * layer.speedX : 0;
    layer.turn = random.chance(0.5) ? speed(0.15, random) : 0;
    layer.growth = random.chance(0.5) ? speed(0.08, random) : 0;
    if (random.chance(0.4)) {
        layer.swayPixels = random.between(0.5, 3);
        layer.swayLength = random.between(60, 200);
        layer.swayPhase = random.between(0, 6.28);
        layer.swayTurn = random.between(-1.0, 1.0);
    }
}

SceneLayer makeThing(const std::vector<at::Tensor>& photos, Size size, Random& random) {
    SceneLayer layer;
    layer.outline = std::array{Outline::Ellipse, Outline::Ellipse, Outline::Box, Outline::Bar,
                               Outline::Comb}[static_cast<std::size_t>(random.below(5))];
    layer.halfWidth = random.between(12, 80);
    layer.halfHeight = layer.outline == Outline::Bar    ? random.between(1.5, 5)
                       : layer.outline == Outline::Comb ? random.between(6, 16)
                                                        : random.between(12, 80);
    layer.centreX = random.between(0, size.width);
    layer.centreY = random.between(0, size.height);
    layer.picture = pictureFrom(photos, leastPatch, leastPatch, random);
    if (layer.outline == Outline::Comb || random.chance(0.2)) {
        layer.picture = layer.picture.mean(at::IntArrayRef{2, 3}, true)
                            .expand_as(layer.picture)
                            .mul(1.5)
                            .clamp(-1, 1)
                            .contiguous();
    }
    if (layer.outline == Outline::Comb && random.chance(0.7)) {
        return layer;  // a caption stands still
    }
    layer.angle = random.between(0, 6.28);
    setMotion(layer, fastest, random);
    return layer;
}

std::vector<SceneLayer> makeLayers(const std::vector<at::Tensor>& photos, Size size, Random& random) {
    SceneLayer background;
    background.picture = pictureFrom(photos, size.width * 3 / 2, size.height * 3 / 2, random);
    background.centreX = size.width * 0.5;
    background.centreY = size.height * 0.5;
    setMotion(background, fastest * 0.7, random);
    std::vector<SceneLayer> layers{background};
    for (int things = random.below(mostThings + 1); things > 0; --things) {
        layers.push_back(makeThing(photos, size, random));
    }
    return layers;
}

SceneLayer::Points pixelsOf(Size size, double step) {
    const at::Tensor x = at::arange(size.width / step, at::kFloat).mul_(step).add_((step - 1) / 2);
    const at::Tensor y = at::arange(size.height / step, at::kFloat).mul_(step).add_((step - 1) / 2);
    return {x.unsqueeze(0).expand({y.size(0), x.size(0)}).contiguous(),
            y.unsqueeze(1).expand({y.size(0), x.size(0)}).contiguous()};
}

at::Tensor rendered(const std::vector<SceneLayer>& layers, const SceneLayer::Points& pixels, double time) {
    at::Tensor picture;
    for (const SceneLayer& layer : layers) {
        const SceneLayer::Points points = layer.found(pixels, time);
        const at::Tensor colours = layer.colours(points);
        picture = picture.defined() ? picture.add(colours.sub(picture).mul_(layer.cover(points))) : colours;
    }
    return picture;
}

// Which layer is seen, [h, w]: the last one that covers at least half.
at::Tensor frontmost(const std::vector<SceneLayer>& layers, const SceneLayer::Points& pixels, double time) {
    at::Tensor front = at::zeros_like(pixels.x);
    for (std::size_t index = 1; index < layers.size(); ++index) {
        const at::Tensor covers = layers[index].cover(layers[index].found(pixels, time)).squeeze().ge(0.5);
        front = front.masked_fill(covers, static_cast<double>(index));
    }
    return front;
}

// Motion on the grid of half the resolution, and whether both frames show what is seen at t.
at::Tensor trueMotionOf(const std::vector<SceneLayer>& layers, Size size, double t) {
    const SceneLayer::Points pixels = pixelsOf(size, 2);
    const at::Tensor front = frontmost(layers, pixels, t);
    at::Tensor motionX = at::zeros_like(front);
    at::Tensor motionY = at::zeros_like(front);
    at::Tensor known = at::zeros_like(front);
    for (std::size_t index = 0; index < layers.size(); ++index) {
        const at::Tensor mine = front.eq(static_cast<double>(index));
        const SceneLayer::Points points = layers[index].found(pixels, t);
        const SceneLayer::Points before = layers[index].placed(points, 0);
        const SceneLayer::Points after = layers[index].placed(points, 1);
        motionX = at::where(mine, after.x.sub(before.x).mul_(0.5), motionX);
        motionY = at::where(mine, after.y.sub(before.y).mul_(0.5), motionY);
        const auto shown = [&](const SceneLayer::Points& at, double time) {
            const at::Tensor inside = at.x.ge(0)
                                          .logical_and(at.x.lt(size.width))
                                          .logical_and(at.y.ge(0))
                                          .logical_and(at.y.lt(size.height));
            return inside.logical_and(frontmost(layers, at, time).eq(static_cast<double>(index)));
        };
        known = at::where(mine, shown(before, 0).logical_and(shown(after, 1)).to(at::kFloat), known);
    }
    return at::stack({motionX, motionY, known}).unsqueeze(0);
}

}  // namespace

Triplet makeScene(const std::vector<at::Tensor>& photos, Size size, Random& random) {
    const std::vector<SceneLayer> layers = makeLayers(photos, size, random);
    constexpr std::array times{0.5, 0.5, 0.5, 0.25, 0.75, 1.0 / 3, 2.0 / 3, 0.2};
    const double t = times[static_cast<std::size_t>(random.below(static_cast<int>(times.size())))];
    const double open = random.chance(0.4) ? random.between(0, shutter) : 0;
    const double noise = random.chance(0.5) ? random.between(0, mostNoise) : 0;
    at::Generator generator = at::detail::createCPUGenerator(random.bits());
    const SceneLayer::Points pixels = pixelsOf(size, 1);
    const auto frame = [&](double time) {
        const int steps = open > 0 ? blurSteps : 1;
        at::Tensor sum = at::zeros({1, 3, size.height, size.width}, at::kFloat);
        for (int step = 0; step < steps; ++step) {
            sum.add_(rendered(layers, pixels, time + open * (step - (steps - 1) * 0.5) / steps), 1.0 / steps);
        }
        return sum.add_(at::randn(sum.sizes(), generator, at::kFloat), noise).clamp_(-1, 1);
    };
    return {frame(0), frame(1), frame(t), trueMotionOf(layers, size, t), t};
}

}  // namespace tessera::training
