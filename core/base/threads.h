// Threads where the system may allow no more of them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <system_error>
#include <thread>
#include <utility>

namespace tessera {

// More than any machine makes use of; what settings and job files may ask for.
constexpr int mostThreads = 1024;

// "the system allows no more threads": Error(OutOfMemory).
[[noreturn]] void refuseThreads(const std::system_error& failure);

template <typename Work>
[[nodiscard]] std::jthread startThread(Work&& work) {
    try {
        return std::jthread(std::forward<Work>(work));
    } catch (const std::system_error& failure) {
        refuseThreads(failure);
    }
}

// Throws Error(OutOfMemory) when `count` threads beside this one cannot run at once: asked before a library is told to
// make them, because most end the program when they cannot.
void requireThreads(int count);

}  // namespace tessera
