// A procedural film: a waterfront at dusk, drawn for any instant, so that the true frame between two frames
// exists.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"
#include "core/base/rational.h"
#include "core/media/encode/encoder_options.h"
#include "core/media/frame.h"

#include <filesystem>
#include <functional>
#include <stop_token>

namespace tessera::demo {

enum class DemoFormat { Yuv420, Yuv420TenBit, Yuv444 };

// The picture at `seconds`, BT.709 in video range; the same on every machine with IEEE arithmetic. Contains
// what is hard to interpolate: a pan over fine texture, rotation, layers that cover each other, thin
// structures, small fast things, a large fast one, moving water, and a caption that stands still. Any size
// from 2x2; pts is 0.
[[nodiscard]] media::Frame renderDemoFrame(Size size, double seconds, DemoFormat format = DemoFormat::Yuv420);

struct DemoOptions {
    std::filesystem::path output;
    Size size{1280, 720};
    Rational frameRate{30};
    double seconds = 6;
    DemoFormat format = DemoFormat::Yuv420;
    media::EncoderOptions encoder;
    bool overwrite = false;
};

// Makes a complete file with sound. Returns false, leaving nothing behind, when stopped. `onFrame`, which may
// be empty, is told how many frames of how many are done. Throws Error(BadOption), Error(Output),
// Error(Unsupported).
bool writeDemo(const DemoOptions& options, std::stop_token stop,
               const std::function<void(int, int)>& onFrame = {});

}  // namespace tessera::demo
