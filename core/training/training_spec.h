// What a training is asked to do, in plain values.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace tessera::training {

struct TrainerSpec {
    std::uint64_t seed = 1;
    std::int64_t steps = 20000;  // at the end of which the rate of learning reaches 0
    int batch = 4;               // samples a step
    double rate = 5e-4;          // of learning, at its highest
};

struct TrainingSetSpec {
    std::vector<std::filesystem::path> videos;
    std::vector<std::filesystem::path> heldOut;  // videos that are never learned from
    std::vector<std::filesystem::path> photos;   // for made scenes
    int tripletsPerVideo = 12;
    int tilesPerTriplet = 2;
    int scenes = 400;
    int side = 192;  // of a tile, pixels; a multiple of 8
    std::uint64_t seed = 1;
};

struct TrainingSpec {
    TrainerSpec trainer;
    TrainingSetSpec set;
    // Written to: cache/ (samples), checkpoint.safetensors, compact.safetensors (the best weights so far, half
    // precision), record.json, curve.svg. A checkpoint that lies there is gone on with.
    std::filesystem::path folder;
    std::int64_t scoreEvery = 500;  // steps; also how often a checkpoint is written
    std::int64_t stopAfter = 0;     // steps of this run, 0: until the last
    int threads = 1;
};

}  // namespace tessera::training
