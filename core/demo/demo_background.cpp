#include "core/demo/demo_layers.h"

#include <array>

namespace tessera::demo {

namespace {

constexpr float panPerSecond = 0.11f;  // of the nearest buildings
constexpr Point sunAt{1.25f, 0.5f};

Color skyAt(float y) {
    constexpr std::array<Color, 4> stops = {
        {{0.13f, 0.20f, 0.42f}, {0.40f, 0.42f, 0.62f}, {0.93f, 0.62f, 0.50f}, {1.0f, 0.82f, 0.56f}}};
    constexpr std::array<float, 4> at = {0.0f, 0.30f, 0.52f, 0.66f};
    for (std::size_t i = 1; i < stops.size(); ++i) {
        if (y < at[i]) {
            return mix(stops[i - 1], stops[i], smooth(at[i - 1], at[i], y));
        }
    }
    return stops.back();
}

Color withSun(Color color, Point at) {
    const float distance = std::hypot(at.x - sunAt.x, at.y - sunAt.y);
    const float glow = std::exp(-distance * 4.5f) * 0.55f;
    return mix(color, {1.0f, 0.88f, 0.62f}, std::min(glow, 1.0f));
}

struct Ridge {
    float distance;  // parallax: 0 stands still
    float base, height, roughness;
    int octaves;
    Color color;
    float grain;  // strength of the fine texture
};

void paintRidge(Canvas& canvas, const Ridge& ridge, float seconds) {
    const float shift = seconds * panPerSecond * ridge.distance;
    const int columns = static_cast<int>(std::ceil(canvas.width() / canvas.pixel()));
    std::vector<float> tops(static_cast<std::size_t>(columns) + 1);
    for (int i = 0; i <= columns; ++i) {
        const float x = (static_cast<float>(i) + 0.5f) * canvas.pixel() + shift;
        tops[static_cast<std::size_t>(i)] =
            ridge.base - ridge.height * cloudNoise(x * ridge.roughness, ridge.distance * 31, ridge.octaves);
    }
    canvas.paint(
        {0, ridge.base - ridge.height, canvas.width(), shoreLine},
        [&](Point at) {
            const auto column = static_cast<std::size_t>(at.x / canvas.pixel());
            return canvas.inside(tops[std::min(column, tops.size() - 1)] - at.y);
        },
        [&](Point at) {
            const float grain = noise((at.x + shift) * 150, at.y * 190) - 0.5f;
            const float haze = smooth(ridge.base - ridge.height, shoreLine, at.y) * 0.35f;
            return mix(ridge.color * (1 + grain * ridge.grain), {0.95f, 0.70f, 0.58f}, haze);
        });
}

// One building front; `seed` makes it different from its neighbours.
void paintBuilding(Canvas& canvas, const Box& box, int seed, const Color& wall, float cell) {
    const float lit = 0.25f + 0.5f * randomOf(seed, 3);
    const float side = 0.85f + 0.3f * randomOf(seed, 4);
    canvas.rect(box, [&](Point at) {
        const float u = (at.x - box.left) / cell;
        const float v = (at.y - box.top) / (cell * 1.35f);
        const int column = static_cast<int>(std::floor(u));
        const int row = static_cast<int>(std::floor(v));
        const float columnStart = box.left + static_cast<float>(column) * cell;
        const float rowStart = box.top + static_cast<float>(row) * cell * 1.35f;
        const float window = canvas.between(at.x, columnStart + cell * 0.28f, columnStart + cell * 0.78f) *
                             canvas.between(at.y, rowStart + cell * 0.45f, rowStart + cell * 1.1f);
        const bool isLit = randomOf(seed * 131 + column * 17 + row, 5) < lit;
        const Color glass =
            isLit ? mix({1.0f, 0.80f, 0.42f}, {1.0f, 0.93f, 0.75f}, randomOf(column + row * 7, seed))
                  : wall * 0.62f;
        const float shade = side * (0.82f + 0.3f * (at.y - box.top));
        return mix(wall * shade, glass, window);
    });
}

struct Block {
    float distance, spacing, least, most, cell;
    Color wall;
    int kind;
};

void paintBlocks(Canvas& canvas, const Block& block, float seconds) {
    const float shift = seconds * panPerSecond * block.distance;
    const int first = static_cast<int>(std::floor(shift / block.spacing)) - 1;
    const int count = static_cast<int>(canvas.width() / block.spacing) + 3;
    for (int i = first; i < first + count; ++i) {
        const float left = static_cast<float>(i) * block.spacing - shift;
        const float width = block.spacing * (0.62f + 0.5f * randomOf(i, block.kind));
        const float height = block.least + (block.most - block.least) * randomOf(i, block.kind + 1);
        const Box box{left, shoreLine - height, left + width, shoreLine};
        const Color wall = mix(block.wall, {0.45f, 0.30f, 0.36f}, 0.5f * randomOf(i, block.kind + 2));
        if (randomOf(i, block.kind + 6) > 0.6f) {  // a mast on the roof
            const float x = (box.left + box.right) / 2;
            canvas.line({x, box.top}, {x, box.top - height * 0.3f}, 0.0022f, wall * 0.7f);
        }
        paintBuilding(canvas, box, i * 7 + block.kind, wall, block.cell);
    }
}

}  // namespace

void paintSky(Canvas& canvas, float seconds) {
    const float drift = seconds * 0.022f;
    canvas.paint(
        {0, 0, canvas.width(), shoreLine + 0.02f}, [](Point) { return 1.0f; },
        [&](Point at) {
            Color color = withSun(skyAt(at.y), at);
            const float field = cloudNoise((at.x + drift) * 2.2f, at.y * 6.5f, 5);
            const float cloud = smooth(0.48f, 0.78f, field) * (1 - smooth(0.42f, 0.62f, at.y));
            const Color lining = mix({0.98f, 0.80f, 0.72f}, {1.0f, 0.95f, 0.90f}, smooth(0.5f, 0.75f, field));
            return mix(color, lining, cloud * 0.75f);
        });
    canvas.disc(sunAt, 0.055f, [](Point) { return Color{1.0f, 0.95f, 0.80f}; });
}

void paintMountains(Canvas& canvas, float seconds) {
    paintRidge(canvas, {0.15f, 0.62f, 0.30f, 2.1f, 6, {0.46f, 0.42f, 0.58f}, 0.10f}, seconds);
    paintRidge(canvas, {0.32f, 0.66f, 0.20f, 3.4f, 6, {0.33f, 0.33f, 0.46f}, 0.30f}, seconds);
}

void paintCity(Canvas& canvas, float seconds) {
    paintBlocks(canvas, {0.62f, 0.085f, 0.06f, 0.24f, 0.0105f, {0.36f, 0.31f, 0.42f}, 20}, seconds);
    paintBlocks(canvas, {1.0f, 0.118f, 0.04f, 0.16f, 0.0155f, {0.24f, 0.21f, 0.30f}, 40}, seconds);
}

void paintWater(Canvas& canvas, float seconds) {
    const float shift = seconds * panPerSecond;
    canvas.paint(
        {0, shoreLine, canvas.width(), 1}, [&](Point at) { return canvas.inside(shoreLine - at.y); },
        [&](Point at) {
            const float depth = (at.y - shoreLine) / (1 - shoreLine);
            const float scale = 1 / (0.12f + depth);  // ripples are finer far away
            const float wave = noise((at.x + shift * (0.8f + depth)) * 7 * scale + seconds * 0.35f,
                                     at.y * 60 * scale - seconds * 1.3f);
            const float detail = noise((at.x + shift) * 30 * scale - seconds * 0.8f, at.y * 130 * scale);
            const float mirrored =
                std::clamp(shoreLine - (at.y - shoreLine) * 1.7f + (wave - 0.5f) * 0.10f, 0.0f, shoreLine);
            Color color = skyAt(mirrored) * (0.62f - 0.22f * depth);
            color = mix(color, {0.10f, 0.16f, 0.28f}, 0.25f + 0.35f * depth);
            const float path = std::exp(-std::abs(at.x - sunAt.x) * (7 - 3 * depth));
            const float glitter = smooth(0.50f, 0.85f, wave * 0.55f + detail * 0.45f) * (0.18f + 0.8f * path);
            return mix(color, {1.0f, 0.86f, 0.62f}, std::min(glitter, 0.9f));
        });
}

}  // namespace tessera::demo
