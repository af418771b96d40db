// Asks a question whose answer may crash the program or never come, such as one to a driver: in a process of its own.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <string>

namespace tessera {

struct ChildAnswer {
    enum class End { Answered, Died, Silent };
    End end = End::Died;
    std::string text;  // Answered: what `work` returned, at most 4096 bytes
};

// `work` runs in a copy of this process in which the calling thread is the only one; whatever it opens or breaks is gone
// afterwards. It must not throw. Blocks for at most `patience`. Any thread.
[[nodiscard]] ChildAnswer askChild(const std::function<std::string()>& work,
                                   std::chrono::milliseconds patience);

}  // namespace tessera
