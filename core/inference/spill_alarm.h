// Notices memory that spills: a driver that has no device memory left moves it to the machine's, and tiles
// crawl instead of failing.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/memory_use.h"

#include <deque>

namespace tessera::inference {

class SpillAlarm {
public:
    // How long a computed tile took. True when that is several times what the last tiles took (their median).
    [[nodiscard]] bool isSlow(double milliseconds);

    [[nodiscard]] double usualMilliseconds() const;

private:
    std::deque<double> m_recent;  // milliseconds, of tiles that were not slow
};

// Less than a twentieth of the device's memory is free; false where it is not known.
[[nodiscard]] bool isFull(const MemoryUse& use);

}  // namespace tessera::inference
