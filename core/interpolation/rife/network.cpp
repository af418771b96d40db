#include "core/interpolation/rife/network.h"

#include "core/base/rect_operations.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace tessera::interpolation::rife {

namespace {

// What a block sees of its own input on each side: 3 of its first layers, 8 * 4 of its body, 5 of its last layer; rounded up to
// whole cells of 4.
constexpr double cellsAround = 44;
constexpr float largestUndoubled = 32;
constexpr int doubledPadding = 64;
constexpr int farthestBend = 64;

Rect wholeFrame(Size size) {
    return {0, 0, size.width, size.height};
}

int roundedUp(int length, int multiple) {
    return (length + multiple - 1) / multiple * multiple;
}

// The nearest of the scales that the network knows.
double knownScale(double flowScale) {
    constexpr std::array known{0.25, 0.5, 1.0, 2.0, 4.0};
    double nearest = known.front();
    for (const double scale : known) {
        if (std::abs(std::log2(scale / flowScale)) < std::abs(std::log2(nearest / flowScale))) {
            nearest = scale;
        }
    }
    return nearest;
}

}  // namespace

Settings settingsOf(const Options& options) {
    return {knownScale(options.flowScale), options.ensemble, options.graphs};
}

Size paddedFor(const Structure& structure, Size frame, double flowScale) noexcept {
    const int padding = structure.padding();
    const int multiple = std::max(padding, static_cast<int>(std::floor(padding / flowScale)));
    return {roundedUp(frame.width, multiple), roundedUp(frame.height, multiple)};
}

int borderAt(double scale) noexcept {
    return static_cast<int>(std::ceil(cellsAround * scale));
}

Rect windowOf(const Rect& tile, Size padded, double scale) noexcept {
    const int border = borderAt(scale);
    const int cell = std::max(static_cast<int>(4 * scale), 1);
    const int left = std::max(tile.x - border, 0) / cell * cell;
    const int top = std::max(tile.y - border, 0) / cell * cell;
    const int right = std::min(roundedUp(tile.right() + border, cell), padded.width);
    const int bottom = std::min(roundedUp(tile.bottom() + border, cell), padded.height);
    return {left, top, right - left, bottom - top};
}

Network::Network(Structure structure, std::unique_ptr<Backend> backend, MakeRecorder makeRecorder)
    : m_structure(std::move(structure)), m_backend(std::move(backend)) {
    if (makeRecorder) {
        m_recorded.emplace(std::move(makeRecorder));
    }
}

void Network::release() {
    if (m_recorded) {
        m_recorded->clear();
    }
}

Source Network::source(const at::Tensor& rgb, const Settings& settings) const {
    const Size frame{static_cast<int>(rgb.size(3)), static_cast<int>(rgb.size(2))};
    return m_backend->source(rgb, paddedFor(m_structure, frame, settings.flowScale));
}

Level Network::block(std::size_t index, const Guess& guess, double scale, const Rect& window) const {
    return m_backend->block({index, guess.prev, guess.next, guess.levels, guess.times, scale, window, false});
}

Level Network::averagedBlock(std::size_t index, const Guess& guess, double scale, const Rect& window) const {
    Level level = block(index, guess, scale, window);
    if (guess.settings.ensemble && m_structure.takesEnsemble()) {
        m_backend->average(level, m_backend->block({index, guess.prev, guess.next, guess.levels, guess.times,
                                                    scale, window, true}));
    }
    return level;
}

// The first guess at the doubled scale is taken without its mirror, as the authors do.
void Network::startAgainDoubled(Guess& guess, std::vector<double>& scales) const {
    for (double& scale : scales) {
        scale *= 2;
    }
    const Size padded = guess.prev.padded;
    const int multiple =
        std::max(doubledPadding, static_cast<int>(std::floor(doubledPadding / guess.settings.flowScale)));
    const Size wider{roundedUp(padded.width, multiple), roundedUp(padded.height, multiple)};
    if (wider != padded) {
        guess.prev = m_backend->source(m_backend->rgb(guess.prev), wider);
        guess.next = m_backend->source(m_backend->rgb(guess.next), wider);
    }
    guess.levels.clear();
    guess.levels.push_back(block(0, guess, scales[0], wholeFrame(wider)));
}

Guess Network::guess(const Source& prev, const Source& next, double t, const Settings& settings) const {
    return guessAt(prev, next, {t}, settings);
}

// Where the scales depend on how large the motion is they may differ from one t to the next.
std::vector<Guess> Network::guesses(const Source& prev, const Source& next, std::span<const double> times,
                                    const Settings& settings) const {
    std::vector<Guess> guesses;
    if (!m_backend->takesManyTimes() || m_structure.hasSlopes) {
        for (const double t : times) {
            guesses.push_back(guess(prev, next, t, settings));
        }
        return guesses;
    }
    const Guess together = guessAt(prev, next, {times.begin(), times.end()}, settings);
    for (std::size_t i = 0; i < times.size(); ++i) {
        Guess own = together;
        own.times = {times[i]};
        for (Level& level : own.levels) {
            level.values = level.values.narrow(0, static_cast<std::int64_t>(i), 1);
        }
        guesses.push_back(std::move(own));
    }
    return guesses;
}

Guess Network::guessAt(const Source& prev, const Source& next, std::vector<double> times,
                       const Settings& settings) const {
    Guess guess{prev, next, {}, std::move(times), m_structure.scales.back() / settings.flowScale, settings};
    // What the motion decides cannot be recorded.
    if (!settings.graphs || !m_recorded || m_structure.hasSlopes) {
        guessLevels(guess);
        return guess;
    }
    RecordedLevels::Key key{settings.flowScale, settings.ensemble ? 1.0 : 0.0,
                            static_cast<double>(prev.padded.width), static_cast<double>(prev.padded.height)};
    key.insert(key.end(), guess.times.begin(), guess.times.end());
    guess.levels = m_recorded->of(key, {prev.picture, prev.encoded, next.picture, next.encoded},
                                  [this, guess](const RecordedLevels::Inputs& inputs) {
                                      Guess own = guess;
                                      own.prev.picture = inputs[0];
                                      own.prev.encoded = inputs[1];
                                      own.next.picture = inputs[2];
                                      own.next.encoded = inputs[3];
                                      guessLevels(own);
                                      return own.levels;
                                  });
    return guess;
}

void Network::guessLevels(Guess& guess) const {
    std::vector<double> scales;
    for (const double scale : m_structure.scales) {
        scales.push_back(scale / guess.settings.flowScale);
    }
    for (std::size_t i = 0; i + 1 < scales.size(); ++i) {
        if (i == 1 && m_structure.hasSlopes) {
            const Level first = block(1, guess, scales[1], wholeFrame(guess.prev.padded));
            const LargestMotion largest = m_backend->largestMotion(first, guess.prev.padded);
            if (largest.prev > largestUndoubled && largest.next > largestUndoubled) {
                startAgainDoubled(guess, scales);
            }
        }
        guess.levels.push_back(averagedBlock(i, guess, scales[i], wholeFrame(guess.prev.padded)));
    }
    guess.lastScale = scales.back();
}

std::vector<Level> Network::allLevels(const Guess& guess, const Rect& tile) const {
    std::vector<Level> levels = guess.levels;
    const Rect window = windowOf(tile, guess.prev.padded, guess.lastScale);
    levels.push_back(averagedBlock(m_structure.blocks.size() - 1, guess, guess.lastScale, window));
    return levels;
}

Bend Network::bend(const at::Tensor& field, double scale) const {
    const double largest = field.abs().max().item<float>() * scale;
    const int farthest = largest < farthestBend ? static_cast<int>(std::ceil(largest)) : farthestBend;
    return {m_backend->bendLevel(field, scale), farthest};
}

at::Tensor Network::picture(const Guess& guess, const Rect& tile, const Bend* bend) const {
    const int around = bend != nullptr ? bend->farthest : 0;
    const Rect seen{tile.x - around, tile.y - around, tile.width + 2 * around, tile.height + 2 * around};
    const Rect inside = intersection(seen, wholeFrame(guess.prev.padded));
    return m_backend->picture(guess.prev, guess.next, allLevels(guess, inside), tile, bend);
}

at::Tensor Network::motion(const Guess& guess, const Rect& tile, std::size_t block) const {
    const std::vector<Level> levels =
        block + 1 < m_structure.blocks.size() ? guess.levels : allLevels(guess, tile);
    return m_backend->motion(std::span(levels).first(block + 1), tile);
}

Network loadNetwork(const std::filesystem::path& weights, c10::Device device, at::ScalarType type) {
    const Model model = models::rife::readModel(weights);
    const bool isOurs = device.is_cpu() && type == at::kFloat;
    return {model.structure, isOurs ? makeCpuBackend(model) : makeTorchBackend(model, device, type),
            recorderOf(device)};
}

}  // namespace tessera::interpolation::rife
