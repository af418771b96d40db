// RIFE 4 in two steps: what the whole frame computes of a pair at t, and what a tile computes from it, exactly as if the
// frame were not cut.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"
#include "core/interpolation/interpolator.h"
#include "core/interpolation/rife/backend.h"
#include "core/interpolation/rife/recorded_levels.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace tessera::interpolation::rife {

struct Settings {
    double flowScale = 1;  // 0.25, 0.5, 1, 2 or 4
    bool ensemble = false;
    bool graphs = false;  // as Options
};

inline constexpr double largestFlowScale = 4;

// With the nearest of the flow scales that the network knows.
[[nodiscard]] Settings settingsOf(const Options& options);

// Of a pair at one t: the results of all blocks but the last.
struct Guess {
    Source prev;
    Source next;
    std::vector<Level> levels;
    std::vector<double> times{0.5};  // one; several while they are computed at once, as many pictures a level
    double lastScale = 1;            // of the block that is left to do
    Settings settings;
};

// One thread at a time, under c10::InferenceMode.
class Network {
public:
    // `makeRecorder`: of the backend's device; empty: nothing is recorded.
    Network(Structure structure, std::unique_ptr<Backend> backend, MakeRecorder makeRecorder = {});

    // A frame as both its pairs read it. rgb: [1, 3, h, w] float, 0 ... 1 (clamped here).
    [[nodiscard]] Source source(const at::Tensor& rgb, const Settings& settings) const;

    // All blocks but the last, on the whole frame.
    [[nodiscard]] Guess guess(const Source& prev, const Source& next, double t,
                              const Settings& settings) const;

    // The same of several t: at once on a card, where this differs by rounding.
    [[nodiscard]] std::vector<Guess> guesses(const Source& prev, const Source& next,
                                             std::span<const double> times, const Settings& settings) const;

    // field: [1, 2, h, w], x and y in values of the field: how far from the place where something is seen at the guess's t
    // it lies on the straight way between the frames. One value for scale x scale pixels of the padded frame.
    [[nodiscard]] Bend bend(const at::Tensor& field, double scale) const;

    // The picture of `tile`, frame pixels inside the padded frame: [1, 3, height, width] float, nominally 0 ... 1. bend: or null.
    [[nodiscard]] at::Tensor picture(const Guess& guess, const Rect& tile, const Bend* bend = nullptr) const;

    // Motion and mask of `tile` after the block `block`, for comparisons: [1, 5, height, width].
    [[nodiscard]] at::Tensor motion(const Guess& guess, const Rect& tile, std::size_t block) const;

    [[nodiscard]] const Structure& structure() const noexcept { return m_structure; }

    // Lets go of what was kept for frames to come.
    void release();

private:
    [[nodiscard]] Level block(std::size_t index, const Guess& guess, double scale, const Rect& window) const;
    [[nodiscard]] Level averagedBlock(std::size_t index, const Guess& guess, double scale,
                                      const Rect& window) const;
    [[nodiscard]] std::vector<Level> allLevels(const Guess& guess, const Rect& tile) const;
    [[nodiscard]] Guess guessAt(const Source& prev, const Source& next, std::vector<double> times,
                                const Settings& settings) const;
    void guessLevels(Guess& guess) const;
    void startAgainDoubled(Guess& guess, std::vector<double>& scales) const;

    Structure m_structure;
    std::unique_ptr<Backend> m_backend;
    mutable std::optional<RecordedLevels> m_recorded;
};

// Reads the weights and puts them on the device: kernels of our own for float on a CPU. `type`: of the convolutions. Throws
// Error(Model).
[[nodiscard]] Network loadNetwork(const std::filesystem::path& weights, c10::Device device,
                                  at::ScalarType type = at::kFloat);

// The frame's size padded right and below.
[[nodiscard]] Size paddedFor(const Structure& structure, Size frame, double flowScale) noexcept;

// Frame pixels beyond a point that its result depends on, motion not counted, for a last block at `scale`.
[[nodiscard]] int borderAt(double scale) noexcept;

// `tile` with what its result depends on around it, motion not counted, cut at the frame's edges; whole cells of the last block.
[[nodiscard]] Rect windowOf(const Rect& tile, Size padded, double scale) noexcept;

}  // namespace tessera::interpolation::rife
