#include "core/demo/demo_layers.h"

#include <array>
#include <string_view>

namespace tessera::demo {

namespace {

constexpr float pi = 3.14159265f;

// A position that leaves on one side and comes back on the other.
float wrapped(float value, float span) {
    return value - span * std::floor(value / span);
}

constexpr std::array<Color, 6> cabinColors = {{{0.92f, 0.28f, 0.26f},
                                               {0.98f, 0.72f, 0.22f},
                                               {0.25f, 0.62f, 0.58f},
                                               {0.30f, 0.44f, 0.78f},
                                               {0.85f, 0.45f, 0.65f},
                                               {0.95f, 0.92f, 0.85f}}};

void paintLamp(Canvas& canvas, float x) {
    constexpr Color iron{0.07f, 0.07f, 0.10f};
    canvas.line({x, 1.02f}, {x, 0.50f}, 0.011f, iron);
    canvas.line({x, 0.505f}, {x + 0.07f, 0.475f}, 0.007f, iron);
    canvas.disc({x + 0.075f, 0.490f}, 0.017f, [](Point) { return Color{1.0f, 0.9f, 0.65f}; });
}

void paintGlow(Canvas& canvas, Point centre, float radius) {
    canvas.paint(
        {centre.x - radius, centre.y - radius, centre.x + radius, centre.y + radius},
        [&](Point at) {
            const float d = std::hypot(at.x - centre.x, at.y - centre.y) / radius;
            return d < 1 ? (1 - d) * (1 - d) * 0.5f : 0.0f;
        },
        [](Point) {
            return Color{1.0f, 0.85f, 0.55f};
        });
}

// Letters of five by seven squares, only those that the caption needs; bit 4 is the leftmost.
struct Glyph {
    char letter;
    std::array<unsigned char, 7> rows;
};
constexpr std::array<Glyph, 5> glyphs = {{
    {'T', {31, 4, 4, 4, 4, 4, 4}},
    {'E', {31, 16, 16, 30, 16, 16, 31}},
    {'S', {15, 16, 16, 14, 1, 1, 30}},
    {'R', {30, 17, 17, 30, 20, 18, 17}},
    {'A', {14, 17, 17, 31, 17, 17, 17}},
}};

void paintLetter(Canvas& canvas, char letter, Point corner, float dot, const Color& color) {
    for (const Glyph& glyph : glyphs) {
        for (int i = 0; glyph.letter == letter && i < 35; ++i) {
            if ((glyph.rows[static_cast<std::size_t>(i / 5)] >> (4 - i % 5) & 1) != 0) {
                const float x = corner.x + static_cast<float>(i % 5) * dot;
                const float y = corner.y + static_cast<float>(i / 5) * dot;
                canvas.rect({x, y, x + dot, y + dot}, color);
            }
        }
    }
}

}  // namespace

void paintWheel(Canvas& canvas, float seconds) {
    const float span = canvas.width() + 0.8f;
    const Point hub{wrapped(canvas.width() * 0.40f + 0.4f - seconds * 0.045f, span) - 0.4f, 0.415f};
    constexpr float radius = 0.205f;
    constexpr int cabins = 18;
    constexpr Color steel{0.90f, 0.88f, 0.90f};
    constexpr Color dark{0.22f, 0.20f, 0.28f};
    canvas.line(hub, {hub.x - 0.11f, shoreLine}, 0.011f, dark);
    canvas.line(hub, {hub.x + 0.11f, shoreLine}, 0.011f, dark);
    canvas.ring(hub, radius, 0.0045f, steel);
    canvas.ring(hub, radius * 0.93f, 0.0028f, steel);
    canvas.ring(hub, radius * 0.45f, 0.0022f, steel);
    const float turn = seconds * 0.42f;
    for (int i = 0; i < cabins; ++i) {
        const float angle = turn + 2 * pi * static_cast<float>(i) / cabins;
        const Point rim{hub.x + radius * std::cos(angle), hub.y + radius * std::sin(angle)};
        canvas.line(hub, rim, 0.0019f, steel);
        const Color& color = cabinColors[static_cast<std::size_t>(i) % cabinColors.size()];
        const Box cabin{rim.x - 0.0135f, rim.y, rim.x + 0.0135f, rim.y + 0.024f};
        canvas.rect(cabin, color);
        canvas.rect({cabin.left + 0.003f, cabin.top + 0.005f, cabin.right - 0.003f, cabin.top + 0.014f},
                    {1.0f, 0.95f, 0.78f});
    }
    // The hub's face turns with the wheel.
    canvas.disc(hub, 0.030f, [&](Point at) {
        const float angle = std::atan2(at.y - hub.y, at.x - hub.x) - turn;
        const float sector = wrapped(angle / (2 * pi) * 8, 1.0f);
        return sector < 0.5f ? Color{0.86f, 0.25f, 0.25f} : Color{0.97f, 0.95f, 0.90f};
    });
}

void paintTrain(Canvas& canvas, float seconds) {
    constexpr float rail = shoreLine - 0.006f;
    canvas.rect({0, rail, canvas.width(), shoreLine + 0.012f}, [&](Point at) {
        const float grain = noise((at.x + seconds * 0.11f) * 220, at.y * 300);
        return Color{0.20f, 0.18f, 0.22f} * (0.8f + 0.4f * grain);
    });
    constexpr int cars = 5;
    constexpr float carLength = 0.27f;
    const float length = cars * carLength;
    const float head = wrapped(1.1f + seconds * 0.85f, canvas.width() + length + 1.2f);
    const float left = canvas.width() + length - head - length;  // runs against the pan
    for (int i = 0; i < cars; ++i) {
        const float x = left + static_cast<float>(i) * carLength;
        const Box car{x + 0.004f, rail - 0.052f, x + carLength - 0.004f, rail - 0.006f};
        canvas.rect(car, [&](Point at) {
            const float along = (at.x - car.left) / 0.032f;
            const float cell = wrapped(along, 1.0f) * 0.032f;
            const float window = canvas.between(cell, 0.006f, 0.027f) *
                                 canvas.between(at.y, car.top + 0.010f, car.top + 0.027f);
            const bool stripe = at.y > car.top + 0.032f && at.y < car.top + 0.037f;
            const Color body = stripe ? Color{0.85f, 0.20f, 0.22f} : Color{0.88f, 0.89f, 0.92f};
            return mix(body * (0.75f + 4 * (car.bottom - at.y)), {1.0f, 0.88f, 0.55f}, window);
        });
        for (const float wheel : {0.04f, 0.07f, carLength - 0.07f, carLength - 0.04f}) {
            canvas.disc({x + wheel, rail - 0.004f}, 0.007f, [](Point) { return Color{0.1f, 0.1f, 0.12f}; });
        }
    }
}

void paintBalloon(Canvas& canvas, float seconds) {
    const float span = canvas.width() + 0.6f;
    const Point centre{wrapped(canvas.width() * 0.70f + 0.3f + seconds * 0.05f, span) - 0.3f,
                       0.21f + 0.018f * std::sin(seconds * 0.9f)};
    constexpr float radius = 0.088f;
    const float turn = seconds * 0.7f;
    const Point basket{centre.x, centre.y + radius * 1.52f};
    canvas.line({centre.x - radius * 0.45f, centre.y + radius * 0.88f}, {basket.x - 0.011f, basket.y},
                0.0018f, {0.25f, 0.20f, 0.20f});
    canvas.line({centre.x + radius * 0.45f, centre.y + radius * 0.88f}, {basket.x + 0.011f, basket.y},
                0.0018f, {0.25f, 0.20f, 0.20f});
    canvas.rect({basket.x - 0.014f, basket.y, basket.x + 0.014f, basket.y + 0.018f}, {0.45f, 0.28f, 0.16f});
    canvas.disc(centre, radius, [&](Point at) {
        const float dx = (at.x - centre.x) / radius;
        const float dy = (at.y - centre.y) / radius;
        const float across = std::clamp(dx / std::sqrt(std::max(1e-4f, 1 - dy * dy)), -1.0f, 1.0f);
        const float longitude = std::asin(across) + turn;
        const float gore = wrapped(longitude / pi * 5, 2.0f);
        const float edge = smooth(0.0f, 0.06f, gore) - smooth(1.0f, 1.06f, gore);
        Color color = mix({0.97f, 0.93f, 0.84f}, {0.88f, 0.26f, 0.24f}, edge);
        if (dy > -0.12f && dy < 0.16f) {  // a checkered band
            const bool odd = (static_cast<int>(std::floor(longitude / pi * 12)) +
                              static_cast<int>(std::floor((dy + 2) / 0.14f))) %
                                 2 !=
                             0;
            color = odd ? Color{0.16f, 0.25f, 0.45f} : Color{0.98f, 0.78f, 0.30f};
        }
        const float light = 0.62f + 0.45f * std::sqrt(std::max(0.0f, 1 - dx * dx - dy * dy)) + 0.12f * dx;
        return color * std::min(light, 1.05f);
    });
}

void paintBirds(Canvas& canvas, float seconds) {
    const float span = canvas.width() + 0.5f;
    for (int i = 0; i < 9; ++i) {
        const float speed = 0.30f + 0.10f * randomOf(i, 71);
        const float x = wrapped(randomOf(i, 72) * span + seconds * speed, span) - 0.25f;
        const float y =
            0.16f + 0.20f * randomOf(i, 73) + 0.02f * std::sin(seconds * 1.7f + static_cast<float>(i));
        const float wing = 0.014f + 0.008f * randomOf(i, 74);
        const float flap = std::sin(seconds * (9 + 3 * randomOf(i, 75)) + static_cast<float>(i));
        constexpr Color feather{0.12f, 0.11f, 0.16f};
        canvas.line({x, y}, {x - wing, y - wing * 0.7f * flap}, 0.0032f, feather);
        canvas.line({x, y}, {x + wing, y - wing * 0.7f * flap}, 0.0032f, feather);
    }
}

void paintPromenade(Canvas& canvas, float seconds) {
    const float shift = seconds * 0.235f;
    constexpr Color iron{0.07f, 0.07f, 0.10f};
    canvas.rect({0, 0.955f, canvas.width(), 1.01f}, [&](Point at) {
        const float stone = cloudNoise((at.x + shift) * 60, at.y * 140, 4);
        const float joint = wrapped((at.x + shift) / 0.11f, 1.0f) < 0.03f ? 0.6f : 1.0f;
        return Color{0.34f, 0.29f, 0.31f} * ((0.75f + 0.5f * stone) * joint);
    });
    constexpr float spacing = 0.052f;
    const int first = static_cast<int>(std::floor(shift / spacing)) - 1;
    const int count = static_cast<int>(canvas.width() / spacing) + 3;
    for (int i = first; i < first + count; ++i) {
        const float x = static_cast<float>(i) * spacing - shift;
        canvas.line({x, 0.97f}, {x, 0.868f}, 0.0038f, iron);
    }
    canvas.rect({0, 0.860f, canvas.width(), 0.868f}, iron);
    canvas.rect({0, 0.930f, canvas.width(), 0.934f}, iron);
    constexpr float lampSpacing = 1.15f;
    const int firstLamp = static_cast<int>(std::floor(shift / lampSpacing)) - 1;
    const int lamps = static_cast<int>(canvas.width() / lampSpacing) + 3;
    for (int i = firstLamp; i < firstLamp + lamps; ++i) {
        const float x = static_cast<float>(i) * lampSpacing + 0.25f - shift;
        paintGlow(canvas, {x + 0.075f, 0.490f}, 0.11f);
        paintLamp(canvas, x);
    }
}

void paintCaption(Canvas& canvas) {
    constexpr Color ink{1.0f, 0.98f, 0.94f};
    constexpr float dot = 0.0052f;
    constexpr Point corner{0.045f, 0.048f};
    for (int i = 0; i < 9; ++i) {  // a mosaic of nine tiles
        const float x = corner.x + static_cast<float>(i % 3) * 0.0135f;
        const float y = corner.y + static_cast<float>(i / 3) * 0.0135f;
        canvas.rect({x, y, x + 0.0110f, y + 0.0110f}, cabinColors[static_cast<std::size_t>(i * 5 % 6)]);
    }
    float x = corner.x + 0.054f;
    for (const char letter : std::string_view("TESSERA")) {
        paintLetter(canvas, letter, {x + 0.002f, corner.y + 0.003f}, dot, {0.10f, 0.12f, 0.22f});
        paintLetter(canvas, letter, {x, corner.y + 0.001f}, dot, ink);
        x += dot * 6.2f;
    }
}

}  // namespace tessera::demo
