// What an evaluation is asked for, and what it found.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"
#include "core/base/picture.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tessera::evaluation {

struct EvaluationSpec {
    std::filesystem::path clip;
    int keepEvery = 2;        // every n-th frame is kept, those between are made
    double from = 0;          // seconds after the first frame: where reading begins
    std::int64_t frames = 0;  // read from there on; 0: all
    int leaveOut = 2;         // made frames at either end that do not count: not every program can make them
    int worstPictures = 3;    // frames kept as pictures
    // A perceptual distance of a made picture from the true one, lower is better; empty: not measured.
    std::function<double(const Picture& truth, const Picture& made)> perceptualDistance;
};

struct MadeScore {
    std::int64_t frame = 0;  // of the clip; by its rate where reading began later than at its first
    double psnr = 0;         // dB over R, G and B; 60 at most
    double lumaPsnr = 0;
    std::optional<double> ssim;
    std::optional<double> multiscaleSsim;
    std::optional<double> gradientDeviation;  // GMSD, lower is better
    std::optional<double>
        sharpness;  // share of the true frame's detail that it shows; nothing where there is none
    std::optional<double> perceptual;  // lower is better
};

struct ScoredPicture {
    MadeScore score;
    Picture truth;
    Picture made;
};

struct Evaluation {
    std::filesystem::path clip;
    std::string maker;  // the model or the program
    Size size;
    std::vector<MadeScore> frames;     // those that count, in order
    std::vector<ScoredPicture> worst;  // lowest PSNR first

    // Means over the frames that count.
    double psnr = 0;
    double lumaPsnr = 0;
    std::optional<double> ssim;
    std::optional<double> multiscaleSsim;
    std::optional<double> gradientDeviation;
    std::optional<double> sharpness;
    std::optional<double> perceptual;
    double worstPsnr = 0;  // of the worst 5 %, one frame at least
    // By how much more than the clip the result changes from one frame to the next: mean of luma, 8-bit levels.
    double flicker = 0;

    // For each made frame. A model: its own work; a program: all it does, reading and writing included.
    double seconds = 0;
    double cpuSeconds = 0;
    std::int64_t peakBytes = 0;  // a model: of tensors; a program: of its memory
};

}  // namespace tessera::evaluation
