#include "core/interpolation/tlbvfi/latent_noise.h"

#include <ATen/ATen.h>

#include <cmath>
#include <numbers>

namespace tessera::interpolation::tlbvfi {

namespace {

// The finaliser of splitmix64: every bit of the result depends on every bit of the number.
std::uint64_t mixed(std::uint64_t number) {
    number = (number ^ number >> 30) * 0xBF58476D1CE4E5B9ULL;
    number = (number ^ number >> 27) * 0x94D049BB133111EBULL;
    return number ^ number >> 31;
}

std::uint64_t combined(std::uint64_t state, int number) {
    return mixed(state + 0x9E3779B97F4A7C15ULL * (static_cast<std::uint64_t>(number) + 1));
}

// Box-Muller on two halves of the bits.
float normal(std::uint64_t bits) {
    const double radius = (static_cast<double>(bits >> 32) + 1) / 4294967296.0;
    const double angle = static_cast<double>(bits & 0xffffffffU) / 4294967296.0;
    return static_cast<float>(std::sqrt(-2 * std::log(radius)) * std::cos(2 * std::numbers::pi * angle));
}

}  // namespace

at::Tensor LatentNoise::operator()(int step, const at::Tensor& like) const {
    at::Tensor noise = at::empty(like.sizes(), at::kFloat);
    float* value = noise.data_ptr<float>();
    const std::uint64_t ofStep = combined(mixed(seed), step);
    for (int layer = 0; layer < like.size(1) * like.size(2); ++layer) {
        const std::uint64_t ofLayer = combined(ofStep, layer);
        for (int y = 0; y < like.size(3); ++y) {
            const std::uint64_t ofRow = combined(ofLayer, origin.y + y);
            for (int x = 0; x < like.size(4); ++x) {
                *value++ = normal(combined(ofRow, origin.x + x));
            }
        }
    }
    return noise.to(like.device());
}

}  // namespace tessera::interpolation::tlbvfi
