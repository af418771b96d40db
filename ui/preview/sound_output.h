// The sound of the preview in motion, through the system's own device.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sound.h"

#include <memory>
#include <optional>

namespace tessera::ui {

// UI thread.
class SoundOutput {
public:
    SoundOutput() = default;
    virtual ~SoundOutput() = default;
    SoundOutput(const SoundOutput&) = delete;
    SoundOutput& operator=(const SoundOutput&) = delete;

    // From `seconds` on, in a loop over all of it, in place of what was played before. False when there is no device for it.
    [[nodiscard]] virtual bool play(const std::shared_ptr<const Sound>& sound, double seconds) = 0;
    virtual void stop() = 0;

    // Seconds that the device has played since play(), all rounds together; nothing before the first.
    [[nodiscard]] virtual std::optional<double> heard() const = 0;
};

[[nodiscard]] std::unique_ptr<SoundOutput> makeSoundOutput();

}  // namespace tessera::ui
