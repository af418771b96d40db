// The network while it learns: one step after another, each the same whenever and wherever it is taken.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/compact/network.h"
#include "core/training/adam.h"
#include "core/training/sample.h"
#include "core/training/training_record.h"

#include <filesystem>
#include <vector>

namespace tessera::training {

// One thread at a time.
class Trainer {
public:
    // `samples` outlives the trainer. Starts where flow is: step 0.
    Trainer(const TrainerSpec& spec, const std::vector<Sample>& samples);

    // What step `done() + 1` draws depends on its number and the seed alone. Returns its loss.
    double step();
    [[nodiscard]] std::int64_t done() const noexcept { return m_done; }

    [[nodiscard]] Score score(const std::vector<Sample>& samples) const;

    // Everything that a later step depends on. load() throws Error(Model) for another network's checkpoint.
    void save(const std::filesystem::path& checkpoint) const;
    void load(const std::filesystem::path& checkpoint);

    [[nodiscard]] const interpolation::compact::Network& network() const noexcept { return m_network; }

private:
    double learnFrom(const Sample& sample);
    [[nodiscard]] double rate() const;

    TrainerSpec m_spec;
    const std::vector<Sample>& m_samples;
    interpolation::compact::Network m_network;
    Adam m_adam;
    std::int64_t m_done = 0;
};

}  // namespace tessera::training
