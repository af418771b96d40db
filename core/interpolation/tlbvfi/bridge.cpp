#include "core/interpolation/tlbvfi/bridge.h"

#include <ATen/ATen.h>

#include <cmath>

namespace tessera::interpolation::tlbvfi {

namespace {

constexpr int timeCount = 1000;

// The schedule in the file, or its formula where a file leaves it out.
std::vector<float> schedule(const Scope& scope, const std::string& name, float (*formula)(double mean)) {
    std::vector<float> values(timeCount);
    if (scope.has(name)) {
        const at::Tensor stored = scope.take(name, {timeCount}).to(at::kCPU);
        std::copy_n(stored.data_ptr<float>(), timeCount, values.begin());
        return values;
    }
    for (int time = 0; time < timeCount; ++time) {
        values[static_cast<std::size_t>(time)] = formula(0.001 + 0.998 * time / (timeCount - 1));
    }
    return values;
}

}  // namespace

std::vector<int> timesteps(int sampleSteps) {
    constexpr int last = timeCount - 1;
    if (sampleSteps <= 1) {
        return {last};
    }
    std::vector<int> times;
    if (sampleSteps == 2) {
        times = {last};
    } else {
        const double stride = static_cast<double>(last) / (sampleSteps - 2);
        for (int step = 0; step < sampleSteps - 2; ++step) {
            times.push_back(static_cast<int>(last - step * stride));
        }
        times.push_back(1);
    }
    times.push_back(0);
    return times;
}

Bridge::Bridge(const Scope& scope, const BridgeShape& shape)
    : m_network(scope.in("denoise_fn"), shape),
      m_means(schedule(scope, "m_t", [](double mean) { return static_cast<float>(mean); })),
      m_variances(schedule(scope, "variance_t",
                           [](double mean) { return static_cast<float>(2 * (mean - mean * mean)); })) {}

at::Tensor Bridge::sample(const at::Tensor& condition, const std::vector<int>& times, const Noise& noise,
                          const Trace& trace) const {
    at::Tensor state = condition;
    for (std::size_t step = 0; step < times.size(); ++step) {
        const auto now = static_cast<std::size_t>(times[step]);
        const std::string number = std::to_string(step);
        const at::Tensor prediction =
            m_network(state, condition, times[step], step == 0 ? trace.in("unet0") : Trace());
        trace("bb.pred." + number, prediction);
        const at::Tensor clean = state - prediction;
        trace("bb.x0." + number, clean);
        if (step + 1 == times.size()) {
            state = clean;
        } else {
            const auto next = static_cast<std::size_t>(times[step + 1]);
            const float keep = (1 - m_means[now]) / (1 - m_means[next]);
            const float spread =
                (m_variances[now] - m_variances[next] * keep * keep) * m_variances[next] / m_variances[now];
            const float pull = std::sqrt((m_variances[next] - spread) / m_variances[now]);
            const at::Tensor distance = state - clean * (1 - m_means[now]) - condition * m_means[now];
            state = clean * (1 - m_means[next]) + condition * m_means[next] + distance * pull +
                    noise(static_cast<int>(step), state) * std::sqrt(spread);
        }
        trace("bb.x." + number, state);
    }
    return state;
}

}  // namespace tessera::interpolation::tlbvfi
