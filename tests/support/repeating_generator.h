// A model that shows the earlier frame again: for tests of everything but the pictures.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/frame_generator.h"

#include <memory>
#include <optional>
#include <string>

namespace tessera::tests {

class RepeatingGenerator final : public inference::FrameGenerator {
public:
    [[nodiscard]] inference::ModelInfo model() const override { return {}; }
    [[nodiscard]] std::string deviceName() const override { return "fake"; }
    [[nodiscard]] tiling::TileGrid plan(Size frame) const override { return tiling::makeTileGrid(frame, {}); }
    std::optional<inference::GeneratedFrame> generate(const inference::Moment& moment, RunControl&,
                                                      const inference::OnTile&) override {
        const media::Frame& prev = moment.prev;
        return inference::GeneratedFrame{prev, {}};
    }
    [[nodiscard]] inference::MemoryUse memoryUse() const override { return {}; }
};

}  // namespace tessera::tests
