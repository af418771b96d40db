// Sampling of the Brownian bridge: from the latent of the pair with an empty middle to one with the middle filled in.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/tlbvfi/bridge_network.h"

#include <functional>
#include <vector>

namespace tessera::interpolation::tlbvfi {

// Times to evaluate the network at, decreasing. From 3 steps on the authors' list, which ends in 1, 0. Theirs does
// not exist below that; ours: two steps are 999, 0 and one step is 999, whose prediction of the clean latent is taken.
[[nodiscard]] std::vector<int> timesteps(int sampleSteps);

// Standard normal numbers of the latent's shape for the step of this index; called for all but the last.
using Noise = std::function<at::Tensor(int step, const at::Tensor& like)>;

class Bridge {
public:
    Bridge(const Scope& scope, const BridgeShape& shape);

    // condition: [1, 3, 3 frames, h, w].
    [[nodiscard]] at::Tensor sample(const at::Tensor& condition, const std::vector<int>& times,
                                    const Noise& noise, const Trace& trace) const;

private:
    BridgeNetwork m_network;
    std::vector<float> m_means;      // m_t: the condition's share at each time
    std::vector<float> m_variances;  // of the bridge at each time
};

}  // namespace tessera::interpolation::tlbvfi
