// tessera-train: trains the network of `compact` on videos and photos.
#include "app/cli/exit_code.h"
#include "app/cli/signals.h"
#include "app/wait_policy.h"
#include "core/base/error.h"
#include "core/training/training.h"

#include <CLI/CLI.hpp>

#include <cstdio>

namespace {

using namespace tessera;

// Folders stand for the files directly in them.
std::vector<std::filesystem::path> expanded(const std::vector<std::filesystem::path>& given) {
    std::vector<std::filesystem::path> files;
    for (const std::filesystem::path& path : given) {
        const bool isFolder = std::filesystem::is_directory(path);
        const auto inside =
            isFolder ? training::trainingFiles(path) : std::vector<std::filesystem::path>{path};
        files.insert(files.end(), inside.begin(), inside.end());
    }
    return files;
}

// Small enough for a test: made scenes only, a minute at most.
void makeQuick(training::TrainingSpec& spec) {
    spec.trainer.steps = 200;
    spec.trainer.batch = 1;
    spec.set.scenes = 24;
    spec.set.side = 64;
    spec.scoreEvery = 100;
}

void addOptions(CLI::App& app, training::TrainingSpec& spec, bool& quick) {
    app.add_option("--videos", spec.set.videos, "Videos to learn from: files or folders");
    app.add_option("--held-out", spec.set.heldOut, "Videos that are only tried on");
    app.add_option("--photos", spec.set.photos, "Pictures that scenes are made from: files or folders");
    app.add_option("-o,--out", spec.folder,
                   "Folder for weights, record and checkpoint; training goes on where it stopped")
        ->required();
    app.add_option("--steps", spec.trainer.steps, "Steps in all")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    app.add_option("--batch", spec.trainer.batch, "Tiles a step")
        ->check(CLI::Range(1, 64))
        ->capture_default_str();
    app.add_option("--rate", spec.trainer.rate, "Rate of learning")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    app.add_option("--seed", spec.trainer.seed, "Of weights and of what is drawn")->capture_default_str();
    app.add_option("--triplets", spec.set.tripletsPerVideo, "Pairs of each video")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    app.add_option("--tiles", spec.set.tilesPerTriplet, "Tiles of each pair")
        ->check(CLI::Range(1, 64))
        ->capture_default_str();
    app.add_option("--scenes", spec.set.scenes, "Made scenes")
        ->check(CLI::Range(0, 100000))
        ->capture_default_str();
    app.add_option("--side", spec.set.side, "Of a tile, pixels, a multiple of 8")
        ->check(CLI::Range(64, 512))
        ->capture_default_str();
    app.add_option("--score-every", spec.scoreEvery, "Steps between checkpoints")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    app.add_option("--stop-after", spec.stopAfter, "Steps of this run; 0: until the last")
        ->capture_default_str();
    app.add_option("--threads", spec.threads, "Of the processor")
        ->check(CLI::Range(1, 256))
        ->capture_default_str();
    app.add_flag("--quick", quick, "A trial of 200 small steps on made scenes");
}

app::ExitCode train(training::TrainingSpec spec) {
    static RunControl control;  // outlives the thread that waits for signals
    static AfterStop onInterrupt = AfterStop::KeepJob;
    app::stopOnSignals(control, onInterrupt);
    try {
        spec.set.videos = expanded(spec.set.videos);
        spec.set.photos = expanded(spec.set.photos);
        spec.set.side = spec.set.side / 8 * 8;
        spec.set.seed = spec.trainer.seed;
        training::runTraining(spec, control, [](const std::string& line) {
            std::printf("%s\n", line.c_str());
            std::fflush(stdout);
        });
        return control.stopRequested() ? app::exitInterrupted : app::exitDone;
    } catch (const Error& error) {
        std::fprintf(stderr, "tessera-train: %s\n", error.what());
        return app::exitCode(error.code());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "tessera-train: an unexpected error: %s\n", error.what());
        return app::exitUnexpected;
    }
}

}  // namespace

int main(int argc, char** argv) {
    app::preferPassiveWaiting(argv);
    CLI::App app{"Trains the network of Tessera's model \"compact\".", "tessera-train"};
    training::TrainingSpec spec;
    bool quick = false;
    addOptions(app, spec, quick);
    CLI11_PARSE(app, argc, argv);
    if (quick) {
        makeQuick(spec);
    }
    return train(std::move(spec));
}
