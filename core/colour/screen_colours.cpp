#include "core/colour/screen_colours.h"

#include <algorithm>
#include <array>
#include <cmath>

extern "C" {
#include <libavutil/frame.h>
#include <libavutil/pixfmt.h>
}

namespace tessera::colour {

namespace {

constexpr double referenceWhite = 203;  // nits; ITU-R BT.2408
constexpr double hlgPeak = 1000;        // nits of the display that HLG is graded on
constexpr std::size_t steps = 4096;
using Table = std::array<float, steps + 1>;

// SMPTE ST 2084: coded value to light, 1 at reference white.
double lightOfPq(double code) {
    constexpr double m1 = 0.1593017578125;
    constexpr double m2 = 78.84375;
    constexpr double c1 = 0.8359375;
    constexpr double c2 = 18.8515625;
    constexpr double c3 = 18.6875;
    const double power = std::pow(code, 1 / m2);
    return 10000 / referenceWhite * std::pow(std::max(power - c1, 0.0) / (c2 - c3 * power), 1 / m1);
}

// ITU-R BT.2100 HLG with the display's gamma of 1.2, applied to each channel: near enough for looking.
double lightOfHlg(double code) {
    constexpr double a = 0.17883277;
    constexpr double b = 0.28466892;
    constexpr double c = 0.55991073;
    const double scene = code <= 0.5 ? code * code / 3 : (std::exp((code - c) / a) + b) / 12;
    return hlgPeak / referenceWhite * std::pow(scene, 1.2);
}

double sRgbOf(double light) {
    return light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
}

template <typename Function>
Table tableOf(Function function) {
    Table table;
    for (std::size_t k = 0; k <= steps; ++k) {
        table[k] = static_cast<float>(function(static_cast<double>(k) / steps));
    }
    return table;
}

float lookUp(const Table& table, float value) {
    return table[static_cast<std::size_t>(std::clamp(value, 0.0F, 1.0F) * steps + 0.5F)];
}

// The strongest channel decides, so that hues stay: linear up to the knee, then towards 1.
float rolledOff(float light) {
    constexpr float knee = 0.6F;
    return light <= knee ? light : knee + (1 - knee) * (1 - std::exp((knee - light) / (1 - knee)));
}

struct Maps {
    const Table& light;
    bool isWide = true;  // BT.2020 primaries
};

void mapPixel(const Maps& maps, float& red, float& green, float& blue) {
    static const Table screen =
        tableOf([](double root) { return sRgbOf(root * root); });  // by the square root
    const float r = lookUp(maps.light, red);
    const float g = lookUp(maps.light, green);
    const float b = lookUp(maps.light, blue);
    // BT.2020 to BT.709, ITU-R BT.2087.
    std::array<float, 3> light{r, g, b};
    if (maps.isWide) {
        light = {1.6605F * r - 0.5876F * g - 0.0728F * b, -0.1246F * r + 1.1329F * g - 0.0083F * b,
                 -0.0182F * r - 0.1006F * g + 1.1187F * b};
    }
    const float strongest = std::max({light[0], light[1], light[2], 1e-6F});
    const float scale = rolledOff(strongest) / strongest;
    const auto shown = [&](float value) { return lookUp(screen, std::sqrt(std::max(value * scale, 0.0F))); };
    red = shown(light[0]);
    green = shown(light[1]);
    blue = shown(light[2]);
}

}  // namespace

void toScreen(const media::Frame& frame, float* planes, std::size_t count) {
    const AVFrame& picture = frame.picture();
    const bool isPq = picture.color_trc == AVCOL_TRC_SMPTE2084;
    if (!isPq && picture.color_trc != AVCOL_TRC_ARIB_STD_B67) {
        return;
    }
    static const Table pq = tableOf(lightOfPq);
    static const Table hlg = tableOf(lightOfHlg);
    const Maps maps{isPq ? pq : hlg, picture.color_primaries != AVCOL_PRI_BT709};
    for (std::size_t k = 0; k < count; ++k) {
        mapPixel(maps, planes[k], planes[count + k], planes[2 * count + k]);
    }
}

}  // namespace tessera::colour
