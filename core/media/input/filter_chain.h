// Runs decoded pictures through a graph of libavfilter.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"
#include "core/media/av_ptr.h"

#include <memory>
#include <string>

namespace tessera::media {

// What a graph is given.
struct FilterInput {
    const AVFrame* like = nullptr;  // size, format, colours
    Rational timeBase{1};           // of its times
    Rational frameRate{0};          // 0 when unknown
};

// One thread.
class FilterChain {
public:
    // `graph` as people write it for FFmpeg: "hqdn3d,crop=in_w:in_h-32"; one picture in, one out. Throws
    // Error(BadOption) for one that does not exist or does not fit, with FFmpeg's words.
    FilterChain(const std::string& graph, const FilterInput& input);
    ~FilterChain();
    FilterChain(FilterChain&&) noexcept;
    FilterChain& operator=(FilterChain&&) noexcept;

    // With its time in `pts`; null ends the stream.
    void push(FramePtr picture);
    // Null where more is wanted first, and at the end.
    [[nodiscard]] FramePtr pull();

    // Of what comes out.
    [[nodiscard]] Rational timeBase() const;
    [[nodiscard]] Rational frameRate() const;  // 0 when unknown

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace tessera::media
