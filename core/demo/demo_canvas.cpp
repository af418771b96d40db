#include "core/demo/demo_canvas.h"

#include <array>
#include <cstdint>

namespace tessera::demo {

namespace {

std::uint32_t scrambled(std::uint32_t value) {
    value ^= value >> 16;
    value *= 0x7feb352dU;
    value ^= value >> 15;
    value *= 0x846ca68bU;
    return value ^ (value >> 16);
}

constexpr int side = 256;

const std::vector<float>& lattice() {
    static const std::vector<float> values = [] {
        std::vector<float> table(static_cast<std::size_t>(side) * side);
        for (std::size_t i = 0; i < table.size(); ++i) {
            table[i] = static_cast<float>(scrambled(static_cast<std::uint32_t>(i) + 1) >> 8) / 16777216.0f;
        }
        return table;
    }();
    return values;
}

}  // namespace

float noise(float x, float y) {
    static const float* const table = lattice().data();
    const float fx = std::floor(x);
    const float fy = std::floor(y);
    const unsigned x0 = static_cast<unsigned>(static_cast<int>(fx)) & (side - 1);
    const unsigned y0 = static_cast<unsigned>(static_cast<int>(fy)) & (side - 1);
    const unsigned x1 = (x0 + 1) & (side - 1);
    const unsigned y1 = (y0 + 1) & (side - 1);
    const float u = x - fx;
    const float v = y - fy;
    const float su = u * u * (3 - 2 * u);
    const float sv = v * v * (3 - 2 * v);
    const float top = table[y0 * side + x0] + (table[y0 * side + x1] - table[y0 * side + x0]) * su;
    const float bottom = table[y1 * side + x0] + (table[y1 * side + x1] - table[y1 * side + x0]) * su;
    return top + (bottom - top) * sv;
}

float cloudNoise(float x, float y, int octaves) {
    float sum = 0;
    float weight = 0.5f;
    float total = 0;
    for (int i = 0; i < octaves; ++i) {
        sum += noise(x, y) * weight;
        total += weight;
        weight *= 0.5f;
        x = x * 2 + 17.3f;
        y = y * 2 + 9.1f;
    }
    return sum / total;
}

float randomOf(int index, int kind) {
    const std::uint32_t value = scrambled(static_cast<std::uint32_t>(index) * 2654435761U +
                                          static_cast<std::uint32_t>(kind) * 40503U);
    return static_cast<float>(value >> 8) / 16777216.0f;
}

void Canvas::ring(Point centre, float radius, float thickness, const Color& color) {
    const float outer = radius + thickness / 2;
    paint(
        {centre.x - outer, centre.y - outer, centre.x + outer, centre.y + outer},
        [&](Point at) {
            const float distance = std::hypot(at.x - centre.x, at.y - centre.y);
            return between(distance, radius - thickness / 2, outer);
        },
        [&](Point) { return color; });
}

void Canvas::line(Point from, Point to, float thickness, const Color& color) {
    const float half = thickness / 2;
    const float dx = to.x - from.x;
    const float dy = to.y - from.y;
    const float lengthSquared = std::max(dx * dx + dy * dy, 1e-12f);
    // A line thinner than a pixel is a fainter line.
    const float strength = std::min(1.0f, thickness / m_pixel);
    const float reach = std::max(half, m_pixel / 2);
    paint(
        {std::min(from.x, to.x) - reach, std::min(from.y, to.y) - reach, std::max(from.x, to.x) + reach,
         std::max(from.y, to.y) + reach},
        [&](Point at) {
            const float along =
                std::clamp(((at.x - from.x) * dx + (at.y - from.y) * dy) / lengthSquared, 0.0f, 1.0f);
            const float distance = std::hypot(at.x - from.x - along * dx, at.y - from.y - along * dy);
            return inside(distance - reach) * strength;
        },
        [&](Point) { return color; });
}

}  // namespace tessera::demo
