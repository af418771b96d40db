#include "core/interpolation/rife/recorded_levels.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace tessera::interpolation::rife {

namespace {

constexpr std::size_t mostRecordings = 16;  // 24 to 144 frames a second has 10 different times

bool areAlike(const at::Tensor& a, const at::Tensor& b) {
    return a.defined() == b.defined() && (!a.defined() || a.sizes() == b.sizes());
}

}  // namespace

void RecordedLevels::clear() {
    m_recordings.clear();
    m_inputs.clear();
}

void RecordedLevels::takeIn(const Inputs& inputs) {
    if (m_inputs.empty()) {
        for (const at::Tensor& input : inputs) {
            m_inputs.push_back(input.defined() ? at::empty_like(input) : at::Tensor());
        }
    }
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (inputs[i].defined()) {
            m_inputs[i].copy_(inputs[i]);
        }
    }
}

std::vector<Level> RecordedLevels::of(const Key& key, const Inputs& inputs, const Compute& compute) {
    if (!m_inputs.empty() && !std::ranges::equal(inputs, m_inputs, areAlike)) {
        clear();
    }
    const auto known = m_recordings.find(key);
    if (known == m_recordings.end()) {
        std::vector<Level> levels = compute(inputs);
        if (m_recordings.size() < mostRecordings) {
            Recording& recording = m_recordings[key];
            recording.levels = levels;
            for (Level& level : recording.levels) {
                level.values.reset();
            }
        }
        return levels;
    }
    takeIn(inputs);
    Recording& recording = known->second;
    if (recording.recorder == nullptr) {
        std::unique_ptr<interpolation::Recorder> recorder = m_makeRecorder();
        const std::vector<at::Tensor> values = recorder->record([this, compute] {
            std::vector<at::Tensor> computed;
            for (Level& level : compute(m_inputs)) {
                computed.push_back(std::move(level.values));
            }
            return computed;
        });
        for (std::size_t i = 0; i < values.size(); ++i) {
            recording.levels[i].values = values[i];
        }
        recording.recorder = std::move(recorder);
    }
    recording.recorder->replay();
    // The next replay writes on the same memory.
    std::vector<Level> levels = recording.levels;
    for (Level& level : levels) {
        level.values = level.values.clone();
    }
    return levels;
}

}  // namespace tessera::interpolation::rife
