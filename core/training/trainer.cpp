#include "core/training/trainer.h"

#include "core/base/error.h"
#include "core/base/tool_messages.h"
#include "core/interpolation/compact/correction.h"
#include "core/interpolation/flow/synthesis.h"
#include "core/training/losses.h"
#include "core/training/tensor_file.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace tessera::training {

namespace compact = interpolation::compact;
namespace flow = interpolation::flow;

namespace {

constexpr double warmUpSteps = 100;
constexpr double laplacianWeight = 0.5;
constexpr double censusWeight = 0.5;
constexpr double motionWeight = 0.05;

compact::Network learning(compact::Network network) {
    for (auto& [name, parameter] : network.state()) {
        at::Tensor(parameter).requires_grad_(true);
    }
    return network;
}

double psnr(const at::Tensor& made, const at::Tensor& truth) {
    const double error =
        asBytes(made).to(at::kFloat).sub_(asBytes(truth).to(at::kFloat)).square_().mean().item<double>();
    return 10 * std::log10(255.0 * 255.0 / std::max(error, 0.05));
}

}  // namespace

Trainer::Trainer(const TrainerSpec& spec, const std::vector<Sample>& samples)
    : m_spec(spec),
      m_samples(samples),
      m_network(learning(compact::Network::fresh(spec.seed))),
      m_adam(m_network.state()) {}

double Trainer::rate() const {
    const auto now = static_cast<double>(m_done + 1);
    const double warmth = std::min(1.0, now / warmUpSteps);
    const double left = std::min(1.0, now / static_cast<double>(m_spec.steps));
    return m_spec.rate * warmth * 0.5 * (1 + std::cos(M_PI * left));
}

double Trainer::step() {
    Random random(m_spec.seed, static_cast<std::uint64_t>(m_done));
    double sum = 0;
    for (int index = 0; index < m_spec.batch; ++index) {
        const Sample& sample =
            m_samples[static_cast<std::size_t>(random.below(static_cast<int>(m_samples.size())))];
        sum += learnFrom(varied(sample, random)) / m_spec.batch;
    }
    m_adam.step(m_done + 1, rate());
    ++m_done;
    return sum;
}

double Trainer::learnFrom(const Sample& sample) {
    const OpenedSample open = opened(sample);
    const compact::CorrectedFlow better =
        compact::corrected(open.flow, m_network.forward(compact::features(open.flow, open.t)));
    const at::Tensor made =
        flow::synthesisedByTensors(open.input, open.flow.colours.rect, better.motion, better.shares, open.t);
    at::Tensor loss = logSquaredError(made, open.truth)
                          .add(laplacianError(made, open.truth), laplacianWeight)
                          .add(censusError(made, open.truth), censusWeight);
    if (open.trueMotion.defined()) {
        loss = loss.add(motionError(better.motion, better.shares, open.trueMotion), motionWeight);
    }
    loss.div(m_spec.batch).backward();
    return loss.item<double>();
}

Score Trainer::score(const std::vector<Sample>& samples) const {
    const at::NoGradGuard noGradient;
    Score score;
    for (const Sample& sample : samples) {
        const OpenedSample open = opened(sample);
        const auto made = [&](const at::Tensor& motion, const at::Tensor& shares) {
            return flow::synthesised(open.input, open.flow.colours.rect, motion, shares, open.t);
        };
        const compact::CorrectedFlow better =
            compact::corrected(open.flow, m_network.forward(compact::features(open.flow, open.t)));
        score.flow += psnr(made(open.flow.motion, open.flow.shares), open.truth) / double(samples.size());
        score.compact += psnr(made(better.motion, better.shares), open.truth) / double(samples.size());
    }
    return score;
}

void Trainer::save(const std::filesystem::path& checkpoint) const {
    NamedTensors tensors = m_network.state();
    for (auto& entry : m_adam.state()) {
        tensors.push_back(std::move(entry));
    }
    tensors.emplace_back("step", at::full({}, static_cast<double>(m_done), at::kDouble));
    writeTensors(checkpoint, tensors);
}

void Trainer::load(const std::filesystem::path& checkpoint) {
    const at::NoGradGuard noGradient;
    std::map<std::string, at::Tensor> found;
    for (auto& [name, tensor] : readTensors(checkpoint)) {
        found[name] = tensor;
    }
    NamedTensors own = m_network.state();
    for (auto& entry : m_adam.state()) {
        own.push_back(std::move(entry));
    }
    for (auto& [name, tensor] : own) {
        if (!found[name].defined() || found[name].sizes() != tensor.sizes()) {
            throw Error(ErrorCode::Model, message::CheckpointUnsuitable(Name{checkpoint.string()}));
        }
        tensor.copy_(found[name]);
    }
    m_done = found["step"].defined() ? static_cast<std::int64_t>(found["step"].item<double>()) : 0;
}

}  // namespace tessera::training
