// A program that reads files from strangers gives up what it does not need for that: the rest of the disk, the network,
// other programs.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace tessera {

// What stays open beside the system's libraries, devices and the program's own folder. Paths that do not exist are left
// out. A folder stands for everything in it.
struct OpenPaths {
    std::vector<std::filesystem::path> read;
    std::vector<std::filesystem::path> write;  // also read, made and removed
    bool devices = false;                      // graphics cards, as far as they are there now
};

// For the rest of the process, which cannot be undone: files beside `paths` cannot be opened by this thread and those that
// it starts, and no thread can connect to a network or start a program. What the kernel cannot do is left out.
void confine(const OpenPaths& paths);

// "files and network", "network only" or "none: the kernel offers neither", for --version.
[[nodiscard]] std::string confinementOffered();

}  // namespace tessera
