// Compares whole frames: small pictures for the scene detector, and duplicates.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/scene_detector.h"
#include "core/media/frame.h"

#include <memory>
#include <string>

namespace tessera::analysis {

// Makes the small pictures; keeps its tables from call to call. One thread at a time.
class SmallLumaMaker {
public:
    SmallLumaMaker();
    ~SmallLumaMaker();
    SmallLumaMaker(const SmallLumaMaker&) = delete;
    SmallLumaMaker& operator=(const SmallLumaMaker&) = delete;

    [[nodiscard]] SmallLuma make(const media::Frame& frame);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// True when no small part of the frame differs by more than compression noise. Frames of different size or
// format never do.
[[nodiscard]] bool isDuplicate(const media::Frame& a, const media::Frame& b);

// True when every sample of both is the same.
[[nodiscard]] bool isIdentical(const media::Frame& a, const media::Frame& b);

// Whether two formats, by FFmpeg's names, hold the same values in another order, as RGB24 and BGR0 do.
[[nodiscard]] bool holdSameValues(const std::string& format, const std::string& other);
// Like isIdentical(), for frames of formats that hold the same values.
[[nodiscard]] bool isIdenticalRepacked(const media::Frame& a, const media::Frame& b);

}  // namespace tessera::analysis
