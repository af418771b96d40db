#include "core/training/adam.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <cmath>

namespace tessera::training {

namespace {

constexpr double meanDecay = 0.9;
constexpr double squareDecay = 0.99;
constexpr double epsilon = 1e-8;
constexpr double weightDecay = 1e-4;

}  // namespace

Adam::Adam(NamedTensors parameters) {
    for (auto& [name, parameter] : parameters) {
        m_entries.push_back(
            {name, parameter, at::zeros_like(parameter.detach()), at::zeros_like(parameter.detach())});
    }
}

void Adam::step(std::int64_t number, double rate) {
    const at::NoGradGuard noGradient;
    double squares = 0;
    for (const Entry& entry : m_entries) {
        squares += entry.parameter.grad().square().sum().item<double>();
    }
    const double length = std::sqrt(squares);
    const double scale = std::min(1.0, longestGradient / std::max(length, 1e-12));
    const double meanScale = 1 - std::pow(meanDecay, static_cast<double>(number));
    const double squareScale = 1 - std::pow(squareDecay, static_cast<double>(number));
    for (Entry& entry : m_entries) {
        const at::Tensor gradient = entry.parameter.grad().mul(scale);
        entry.mean.mul_(meanDecay).add_(gradient, 1 - meanDecay);
        entry.square.mul_(squareDecay).addcmul_(gradient, gradient, 1 - squareDecay);
        entry.parameter.mul_(1 - rate * weightDecay);
        entry.parameter.addcdiv_(entry.mean, entry.square.div(squareScale).sqrt_().add_(epsilon),
                                 -rate / meanScale);
        entry.parameter.mutable_grad().zero_();
    }
}

NamedTensors Adam::state() const {
    NamedTensors state;
    for (const Entry& entry : m_entries) {
        state.emplace_back("mean." + entry.name, entry.mean);
        state.emplace_back("square." + entry.name, entry.square);
    }
    return state;
}

}  // namespace tessera::training
