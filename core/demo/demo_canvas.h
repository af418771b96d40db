// A small software painter with analytic antialiasing, for the demonstration scene.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace tessera::demo {

struct Color {
    float r = 0, g = 0, b = 0;  // display-referred, 0 … 1
};

[[nodiscard]] inline Color mix(const Color& a, const Color& b, float amount) {
    return {a.r + (b.r - a.r) * amount, a.g + (b.g - a.g) * amount, a.b + (b.b - a.b) * amount};
}
[[nodiscard]] inline Color operator*(const Color& color, float factor) {
    return {color.r * factor, color.g * factor, color.b * factor};
}
[[nodiscard]] inline float smooth(float low, float high, float value) {
    const float t = std::clamp((value - low) / (high - low), 0.0f, 1.0f);
    return t * t * (3 - 2 * t);
}

// In units of the picture's height, from its top left corner.
struct Point {
    float x = 0, y = 0;
};

struct Box {
    float left = 0, top = 0, right = 0, bottom = 0;
};

// Paints rows [firstRow, lastRow) of a picture that several canvases may share. Later shapes cover earlier
// ones.
class Canvas {
public:
    Canvas(Size size, std::vector<Color>& pixels, int firstRow, int lastRow)
        : m_size(size),
          m_pixels(pixels),
          m_firstRow(firstRow),
          m_lastRow(lastRow),
          m_pixel(1.0f / static_cast<float>(size.height)) {}

    [[nodiscard]] float pixel() const noexcept { return m_pixel; }  // the size of one
    [[nodiscard]] float width() const noexcept { return static_cast<float>(m_size.width) * m_pixel; }

    // Calls shade(Point) -> Color for each pixel inside, blending by how much of the pixel `cover(Point)` (0
    // … 1) says is covered. `box` must contain all that is covered, with half a pixel to spare.
    template <typename Cover, typename Shade>
    void paint(const Box& box, Cover&& cover, Shade&& shade) {
        const float scale = static_cast<float>(m_size.height);
        const int x0 = std::max(0, static_cast<int>(std::floor(box.left * scale)) - 1);
        const int x1 = std::min(m_size.width, static_cast<int>(std::ceil(box.right * scale)) + 1);
        const int y0 = std::max(m_firstRow, static_cast<int>(std::floor(box.top * scale)) - 1);
        const int y1 = std::min(m_lastRow, static_cast<int>(std::ceil(box.bottom * scale)) + 1);
        for (int y = y0; y < y1; ++y) {
            for (int x = x0; x < x1; ++x) {
                const Point at{(static_cast<float>(x) + 0.5f) * m_pixel,
                               (static_cast<float>(y) + 0.5f) * m_pixel};
                const float covered = cover(at);
                if (covered > 0) {
                    Color& pixel = m_pixels[static_cast<std::size_t>(y) * m_size.width + x];
                    pixel = mix(pixel, shade(at), covered);
                }
            }
        }
    }

    // Coverage of a shape whose signed distance (negative inside) is `distance`.
    [[nodiscard]] float inside(float distance) const {
        return std::clamp(0.5f - distance / m_pixel, 0.0f, 1.0f);
    }
    // How much of the pixel-wide interval around `value` lies in [low, high].
    [[nodiscard]] float between(float value, float low, float high) const {
        const float half = m_pixel / 2;
        return std::clamp((std::min(value + half, high) - std::max(value - half, low)) / m_pixel, 0.0f, 1.0f);
    }

    template <typename Shade>
    void rect(const Box& box, Shade&& shade) {
        paint(
            box,
            [&](Point at) { return between(at.x, box.left, box.right) * between(at.y, box.top, box.bottom); },
            shade);
    }
    void rect(const Box& box, const Color& color) {
        rect(box, [&](Point) { return color; });
    }

    template <typename Shade>
    void disc(Point centre, float radius, Shade&& shade) {
        paint(
            {centre.x - radius, centre.y - radius, centre.x + radius, centre.y + radius},
            [&](Point at) { return inside(std::hypot(at.x - centre.x, at.y - centre.y) - radius); }, shade);
    }

    void ring(Point centre, float radius, float thickness, const Color& color);
    void line(Point from, Point to, float thickness, const Color& color);  // with round ends

private:
    Size m_size;
    std::vector<Color>& m_pixels;
    int m_firstRow;
    int m_lastRow;
    float m_pixel;
};

// Smooth random values, the same on every machine; repeats every 256 units.
[[nodiscard]] float noise(float x, float y);
[[nodiscard]] float cloudNoise(float x, float y, int octaves);  // 0 … 1, several scales of noise()
[[nodiscard]] float randomOf(int index, int kind);              // 0 … 1, one for each pair

}  // namespace tessera::demo
