#include "core/training/training_set.h"

#include "core/training/footage.h"
#include "core/training/sample_file.h"
#include "core/training/scene.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace tessera::training {

namespace {

constexpr int longestVideo = 90;  // frames that are read of one
constexpr int scenesPerFile = 100;
constexpr int heldOutScenes = 40;
constexpr std::size_t wavePictures = 4;
constexpr int sceneMargin = 64;  // pixels around the tile of a made scene

// Waves of every direction, weaker as they get shorter, as in natural pictures.
at::Tensor wavePicture(Random& random) {
    constexpr int side = 512;
    const at::Tensor x = at::arange(side, at::kFloat).view({1, side});
    const at::Tensor y = at::arange(side, at::kFloat).view({side, 1});
    at::Tensor planes = at::zeros({3, side, side});
    for (int wave = 0; wave < 40; ++wave) {
        const double length = 200.0 * std::pow(6.0 / 200.0, wave / 39.0);
        const double angle = random.between(0, 6.28);
        const at::Tensor shape = x.mul(6.28 / length * std::cos(angle))
                                     .add(y.mul(6.28 / length * std::sin(angle)))
                                     .add_(random.between(0, 6.28))
                                     .sin_();
        for (int channel = 0; channel < 3; ++channel) {
            planes[channel].add_(shape, random.between(-0.25, 0.25) * std::sqrt(length / 200.0));
        }
    }
    return asBytes(planes);
}

// FNV-1a: the same number for a name everywhere.
std::uint64_t streamOf(const std::string& name) {
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char c : name) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    }
    return hash;
}

class SetMaker {
public:
    SetMaker(const TrainingSetSpec& spec, std::filesystem::path cache, std::stop_token stop,
             const OnPart& onPart)
        : m_spec(spec), m_cache(std::move(cache)), m_stop(stop), m_onPart(onPart) {
        std::filesystem::create_directories(m_cache);
    }

    [[nodiscard]] TrainingSet make() {
        TrainingSet set;
        for (const std::filesystem::path& video : m_spec.heldOut) {
            add(set.heldOut, ofVideo(video));
        }
        const auto scenesTried = std::min(heldOutScenes, m_spec.scenes);
        add(set.heldOut, ofScenes("held", scenesTried, 1'000'000));
        for (const std::filesystem::path& video : m_spec.videos) {
            add(set.learned, ofVideo(video));
        }
        for (int first = 0; first < m_spec.scenes; first += scenesPerFile) {
            add(set.learned,
                ofScenes(std::to_string(first), std::min(scenesPerFile, m_spec.scenes - first), first));
        }
        return set;
    }

private:
    static void add(std::vector<Sample>& all, std::vector<Sample> more) {
        std::move(more.begin(), more.end(), std::back_inserter(all));
    }

    template <typename Make>
    [[nodiscard]] std::vector<Sample> kept(const std::string& name, const Make& make) {
        if (m_stop.stop_requested()) {
            return {};
        }
        std::string fileName = name;
        fileName.append("-")
            .append(std::to_string(m_spec.side))
            .append("-")
            .append(std::to_string(m_spec.seed));
        const std::filesystem::path file = m_cache / fileName.append(".safetensors");
        std::vector<Sample> samples;
        if (std::filesystem::exists(file)) {
            samples = readSamples(file);
        } else {
            samples = make();
            if (m_stop.stop_requested()) {
                return samples;
            }
            writeSamples(file, samples);
        }
        m_tiles += samples.size();
        if (m_onPart) {
            m_onPart(name, m_tiles);
        }
        return samples;
    }

    [[nodiscard]] std::vector<Sample> ofVideo(const std::filesystem::path& video) {
        const std::string name = video.filename().string() + "-" + std::to_string(m_spec.tripletsPerVideo) +
                                 "x" + std::to_string(m_spec.tilesPerTriplet);
        return kept(name, [&] {
            Random random(m_spec.seed, streamOf(name));
            std::vector<Sample> samples;
            const std::vector<Run> runs = readRuns(video, longestVideo, m_stop);
            for (int k = 0; k < m_spec.tripletsPerVideo && !runs.empty() && !m_stop.stop_requested(); ++k) {
                const Run& run = runs[static_cast<std::size_t>(random.below(static_cast<int>(runs.size())))];
                add(samples, samplesOf(tripletOf(run, random), m_spec.side, m_spec.tilesPerTriplet, random));
            }
            return samples;
        });
    }

    [[nodiscard]] std::vector<Sample> ofScenes(const std::string& name, int count, int first) {
        return kept("scenes-" + name + "-" + std::to_string(count), [&] {
            const std::vector<at::Tensor>& pictures = photos();
            const int side = (m_spec.side + 2 * sceneMargin + 63) / 64 * 64;
            std::vector<Sample> samples;
            for (int k = 0; k < count && !m_stop.stop_requested(); ++k) {
                Random random(m_spec.seed + 1, static_cast<std::uint64_t>(first + k));
                add(samples, samplesOf(makeScene(pictures, {side, side}, random), m_spec.side, 1, random));
            }
            return samples;
        });
    }

    [[nodiscard]] const std::vector<at::Tensor>& photos() {
        if (!m_photos.empty()) {
            return m_photos;
        }
        for (const std::filesystem::path& photo : m_spec.photos) {
            m_photos.push_back(readPicture(photo));
        }
        Random random(m_spec.seed, 77);
        while (m_spec.photos.empty() && m_photos.size() < wavePictures) {
            m_photos.push_back(wavePicture(random));
        }
        return m_photos;
    }

    const TrainingSetSpec& m_spec;
    std::filesystem::path m_cache;
    std::stop_token m_stop;
    const OnPart& m_onPart;
    std::vector<at::Tensor> m_photos;
    std::size_t m_tiles = 0;
};

}  // namespace

TrainingSet makeTrainingSet(const TrainingSetSpec& spec, const std::filesystem::path& cache,
                            std::stop_token stop, const OnPart& onPart) {
    const at::NoGradGuard noGradient;
    return SetMaker(spec, cache, stop, onPart).make();
}

}  // namespace tessera::training
