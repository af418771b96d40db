#include "core/interpolation/rife/cpu/synthesis.h"

#include "core/interpolation/rife/cpu/level_rows.h"
#include "core/interpolation/rife/cpu/motion_rows.h"
#include "core/interpolation/rife/cpu/warp.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <bit>
#include <cmath>

namespace tessera::interpolation::rife::cpu {

namespace {

constexpr int bandRows = 16;  // rows that one thread takes at a time
constexpr int colours = 3;
constexpr int valueLanes = 8;

// The share of the first frame: 1 / (1 + exp(-mask)), to the last bits. A power of two and a polynomial for the rest.
RIFE_INLINE float shareOf(float mask) {
    constexpr float perOctave = 1.4426950408889634F;
    constexpr float mostOctaves = 60.0F;
    float octaves = mask * -perOctave;
    octaves = octaves > -mostOctaves ? octaves : -mostOctaves;
    octaves = octaves < mostOctaves ? octaves : mostOctaves;
    const float shifted = octaves + 12582912.0F;  // 1.5 * 2^23: the sum is rounded to a whole number
    const float whole = shifted - 12582912.0F;
    const float rest = octaves - whole;
    float power = 1.540353039e-4F;
    power = power * rest + 1.333355814e-3F;
    power = power * rest + 9.618129107e-3F;
    power = power * rest + 5.550410866e-2F;
    power = power * rest + 2.402265069e-1F;
    power = power * rest + 6.931471805e-1F;
    power = power * rest + 1.0F;
    const auto exponent = static_cast<std::int32_t>(whole) + 127;
    return 1.0F / (1.0F + power * std::bit_cast<float>(exponent << 23));
}

struct MixedRow {
    const float* values;  // Lanes8 for each column
    std::int32_t left;
    std::int32_t y;
    std::int64_t count;
    Rows first;
    Rows second;
    Lanes4 last;
    float* mixed;   // 4 for each column
    float* shares;  // one for each column
};

RIFE_WIDE void mixFrames(const MixedRow& row) {
    for (std::int64_t i = 0; i < row.count; ++i) {
        row.shares[i] = shareOf(row.values[i * valueLanes + maskChannel]);
    }
    for (std::int64_t i = 0; i < row.count; ++i) {
        Lanes4 motion;
        load(row.values + i * valueLanes, motion);
        TwoPlaces places;
        locate(motion, row.left + static_cast<std::int32_t>(i), row.y, row.last, row.first, places);
        Lanes4 first;
        Lanes4 second;
        sample(row.first.first + places.offset[0], row.first, places.right[0], places.down[0], first);
        sample(row.second.first + places.offset[1], row.second, places.right[1], places.down[1], second);
        store(row.mixed + i * 4, first * row.shares[i] + second * (1.0F - row.shares[i]));
    }
}

RIFE_WIDE void separate(const float* mixed, std::int64_t count, float* red, float* green, float* blue) {
    for (std::int64_t i = 0; i < count; ++i) {
        red[i] = mixed[4 * i];
        green[i] = mixed[4 * i + 1];
        blue[i] = mixed[4 * i + 2];
    }
}

}  // namespace

at::Tensor synthesised(const Source& prev, const Source& next, std::span<const Level> levels,
                       const Rect& tile, bool addsMasks, const Bend* bend) {
    at::Tensor result = at::empty({1, colours, tile.height, tile.width}, at::kFloat);
    float* const out = result.data_ptr<float>();
    const std::int64_t plane = tile.size().pixels();
    const auto lastX = static_cast<float>(prev.padded.width - 1);
    const auto lastY = static_cast<float>(prev.padded.height - 1);
    at::parallel_for(0, tile.height, bandRows, [&](std::int64_t begin, std::int64_t end) {
        MotionRows rows(levels, tile, prev.padded, addsMasks, bend);
        std::vector<float> mixed(static_cast<std::size_t>(tile.width) * 4);
        std::vector<float> shares(static_cast<std::size_t>(tile.width));
        for (std::int64_t y = begin; y < end; ++y) {
            const auto at = static_cast<std::int32_t>(tile.y + y);
            mixFrames({rows.at(at), tile.x, at, tile.width, Field(prev.picture).rows(),
                       Field(next.picture).rows(), Lanes4{lastX, lastY, lastX, lastY}, mixed.data(),
                       shares.data()});
            float* const line = out + y * tile.width;
            separate(mixed.data(), tile.width, line, line + plane, line + 2 * plane);
        }
    });
    return result;
}

at::Tensor motionOf(std::span<const Level> levels, const Rect& tile, bool addsMasks) {
    at::Tensor result = at::empty({tile.height, tile.width, valueLanes}, at::kFloat);
    LevelRows rows(levels, columnsOf(tile.x, tile.width), addsMasks, false);
    for (int y = 0; y < tile.height; ++y) {
        rows.show(tile.y + y);
        std::memcpy(result[y].data_ptr<float>(), rows.values(),
                    static_cast<std::size_t>(tile.width) * valueLanes * sizeof(float));
    }
    return result.narrow(2, 0, maskChannel + 1).permute({2, 0, 1}).unsqueeze(0).contiguous();
}

}  // namespace tessera::interpolation::rife::cpu
