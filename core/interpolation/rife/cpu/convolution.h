// Convolutions over pictures with channels side by side. A pixel's result is one chain of multiplications and additions, the
// same wherever the pixel lies and however many are computed at once: that is what makes tiles equal the whole frame.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/rife/cpu/field.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace tessera::interpolation::rife::cpu {

inline constexpr int lanes = 16;      // results that are computed and stored together
inline constexpr int mostLanes = 48;  // of one group
inline constexpr int mostTaps = 9;

struct Tap {
    int y = 0;
    int x = 0;
};

// Where 16 results of an input pixel lie, from the first pixel that it makes.
struct Place {
    int y = 0;
    int x = 0;
    int channel = 0;
};

// Results that are computed from the same pixels.
struct Group {
    std::vector<Tap> taps;
    std::vector<Place> places;   // a place for each 16 results
    std::vector<float> weights;  // [taps][inputs][results]
    std::vector<float> bias;     // [results]
    std::vector<float> slopes;   // below zero
    int firstInput = 0;
    int inputs = 0;

    [[nodiscard]] int results() const noexcept { return static_cast<int>(bias.size()); }
};

struct Convolution {
    std::vector<Group> groups;
    int stride = 1;       // pixels of the input for one of the result
    int enlargement = 1;  // pixels of the result for one of the input

    // Input pixels (stride * y, stride * x) for y of firstRow ... lastRow - 1 and x of 0 ... count - 1. One thread.
    void run(const Rows& in, const Rows& out, std::int64_t firstRow, std::int64_t lastRow,
             std::int64_t count) const;
};

// A weight by output, input and place in the kernel.
using WeightAt =
    std::function<float(std::int64_t output, std::int64_t input, std::int64_t y, std::int64_t x)>;

struct Layer {
    std::int64_t inputs = 0;
    std::int64_t outputs = 0;
    std::int64_t groups = 1;
    int stride = 1;
    WeightAt weight;  // input: of the group
    std::vector<float> bias;
    std::vector<float> slopes;  // by output
};

// 3 x 3, padded by one. Results are stored as ceil(outputs / 16) * 16 channels, zeros behind the last.
[[nodiscard]] Convolution convolution(const Layer& layer);

// 4 x 4 transposed, stride 2, padding 1, of `layer.outputs` channels. Result `output` is stored in the 2 * shuffle times larger
// picture as channel channelOf(output / shuffle^2) of the pixel that a pixel shuffle puts it to; a negative channel: not at all.
// channels: of a pixel of the result; 4, 8 or a multiple of 16.
[[nodiscard]] Convolution enlargement(const Layer& layer, int shuffle, int channels,
                                      const std::function<int(int)>& channelOf);

}  // namespace tessera::interpolation::rife::cpu
