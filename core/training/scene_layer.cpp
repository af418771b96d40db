#include "core/training/scene_layer.h"

#include <ATen/ATen.h>

#include <cmath>

namespace tessera::training {

namespace {

constexpr int inversions = 4;      // fixed-point steps; the sway is gentle, so each gains a digit
constexpr double combPeriod = 12;  // pixels from tooth to tooth
constexpr double combTooth = 5;    // pixels of a tooth

// 1 inside, 0 outside, a ramp of one pixel between; distance: pixels inside the outline.
at::Tensor edge(const at::Tensor& distance) {
    return distance.add(0.5).clamp_(0, 1);
}

}  // namespace

SceneLayer::Points SceneLayer::placed(const Points& points, double time) const {
    const double size = std::exp(growth * time);
    const double c = size * std::cos(angle + turn * time);
    const double s = size * std::sin(angle + turn * time);
    const double x = centreX + time * speedX + time * time * gainX;
    const double y = centreY + time * speedY + time * time * gainY;
    const double wave = 2 * M_PI / swayLength;
    const double phase = swayPhase + swayTurn * time;
    const at::Tensor swayX = points.y.mul(wave).add_(phase).sin_().mul_(swayPixels);
    const at::Tensor swayY = points.x.mul(wave).add_(phase).cos_().mul_(swayPixels);
    return {points.x.mul(c).sub_(points.y, s).add_(swayX).add_(x),
            points.x.mul(s).add_(points.y, c).add_(swayY).add_(y)};
}

SceneLayer::Points SceneLayer::found(const Points& pixels, double time) const {
    const double size = std::exp(-growth * time);
    const double c = size * std::cos(angle + turn * time);
    const double s = size * std::sin(angle + turn * time);
    Points points{at::zeros_like(pixels.x), at::zeros_like(pixels.y)};
    for (int step = 0; step <= inversions; ++step) {
        const Points reached = placed(points, time);
        const at::Tensor x = pixels.x.sub(reached.x);
        const at::Tensor y = pixels.y.sub(reached.y);
        points.x = points.x.add(x, c).add_(y, s);
        points.y = points.y.add(y, c).sub_(x, s);
    }
    return points;
}

at::Tensor SceneLayer::colours(const Points& points) const {
    constexpr int bilinear = 0;
    constexpr int reflection = 2;
    const auto axis = [](const at::Tensor& at, std::int64_t length) {
        return at.mul(2.0 / static_cast<double>(length));
    };
    const at::Tensor grid =
        at::stack({axis(points.x, picture.size(3)), axis(points.y, picture.size(2))}, 2).unsqueeze(0);
    return at::grid_sampler(picture, grid, bilinear, reflection, false);
}

at::Tensor SceneLayer::cover(const Points& points) const {
    const at::Tensor x = points.x.abs();
    const at::Tensor y = points.y.abs();
    const at::Tensor box = at::minimum(x.neg().add_(halfWidth), y.neg().add_(halfHeight));
    at::Tensor inside;
    switch (outline) {
        case Outline::Everywhere:
            inside = at::ones_like(x);
            break;
        case Outline::Ellipse: {
            const at::Tensor radius = x.div(halfWidth).square_().add_(y.div(halfHeight).square_()).sqrt_();
            inside = edge(radius.neg().add_(1).mul_(std::min(halfWidth, halfHeight)));
            break;
        }
        case Outline::Box:
        case Outline::Bar:
            inside = edge(box);
            break;
        case Outline::Comb: {
            const at::Tensor tooth = points.x.remainder(combPeriod).sub_(combPeriod / 2).abs_();
            inside = at::minimum(edge(box), edge(tooth.neg().add_(combTooth / 2)));
            break;
        }
    }
    return inside.unsqueeze(0).unsqueeze(0);
}

}  // namespace tessera::training
