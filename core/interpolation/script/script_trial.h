// Runs what may be a stranger's program where it can do no harm, before it runs here.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>

namespace tessera::interpolation::script {

struct TrialLimits {
    std::chrono::seconds computing{10};          // of one processor
    std::chrono::seconds waiting{60};            // however busy the machine is
    std::int64_t bytes = std::int64_t{4} << 30;  // beside what this process has
};

enum class TrialEnd { Ended, TookTooLong, Died };

// `work` runs in a copy of this process with one thread, which may read `file` and write nothing, reach no network and
// start no program (as far as the kernel offers that). Ended: also when it threw, but not for want of memory; the same work
// here will tell why.
// Blocks. Any thread.
[[nodiscard]] TrialEnd tryInChild(const std::filesystem::path& file, const std::function<void()>& work,
                                  const TrialLimits& limits = {});

}  // namespace tessera::interpolation::script
