// What a model is, in plain values: for lists, the window and reports.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tessera::models {

struct ModelInfo {
    std::string id;           // "flow"
    std::string name;         // "Flow"
    std::string description;  // one sentence
    std::string license;
    int alignment = 64;       // width and height of what it is given must be multiples of this
    bool anyTimestep = true;  // false: only the middle
    // A tile is made from where its motion leads, however far; otherwise it sees only itself, and motion beyond the
    // overlap has no match in it.
    bool followsMotion = false;
};

}  // namespace tessera::models
