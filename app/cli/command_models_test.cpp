#include "app/cli/models_subcommands.h"
#include "app/cli/option_values.h"
#include "core/analysis/frame_difference.h"
#include "core/demo/demo_scene.h"
#include "core/inference/engine.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace tessera::app {

namespace {

constexpr Size testFrame{640, 384};
constexpr double frameSeconds = 1.0 / 12;  // between the two frames of a pair
constexpr double testSeconds = 1;          // that are spent on a model, and what the last frame takes
constexpr int mostFrames = 12;

struct Figures {
    std::string model;
    double secondsPerMegapixel = 0;  // of the fastest frame
    double psnr = 0;                 // dB, mean over the frames
    std::int64_t peakBytes = 0;
    int frames = 0;
};

// Middles of a drawn film, which has true ones. Nothing when stopped.
std::optional<Figures> tested(const std::string& model, RunControl& control) {
    inference::GeneratorSettings settings;
    settings.model = model;
    settings.tileSize = 0;
    settings.skipStaticTiles = false;
    const auto generator = inference::engine().makeGenerator(settings);
    const auto frame = [](double number) { return demo::renderDemoFrame(testFrame, number * frameSeconds); };
    Figures figures;
    figures.model = model;
    double spent = 0;
    double fastest = 0;
    for (; figures.frames < mostFrames && (figures.frames == 0 || spent < testSeconds); ++figures.frames) {
        const double at = 12 + figures.frames;
        const auto made = generator->generate(
            {frame(at), frame(at + 1), 0.5, {frame(at - 1), 1}, {frame(at + 2), 1}}, control, {});
        if (!made) {
            return std::nullopt;
        }
        spent += made->cost.seconds;
        fastest = figures.frames == 0 ? made->cost.seconds : std::min(fastest, made->cost.seconds);
        figures.psnr += analysis::psnr(made->frame, frame(at + 0.5));
        figures.peakBytes = std::max(figures.peakBytes, made->cost.peakBytes);
    }
    figures.psnr /= figures.frames;
    figures.secondsPerMegapixel = fastest * 1e6 / static_cast<double>(testFrame.pixels());
    return figures;
}

void print(const Figures& figures) {
    std::printf("%-20s %9.2f s %12.2f dB %10s %7d\n", figures.model.c_str(), figures.secondsPerMegapixel,
                figures.psnr, readableBytes(figures.peakBytes).c_str(), figures.frames);
    std::fflush(stdout);
}

nlohmann::ordered_json toJson(const Figures& figures) {
    return {{"model", figures.model},
            {"secondsPerMegapixel", figures.secondsPerMegapixel},
            {"psnr", figures.psnr},
            {"peakBytes", figures.peakBytes},
            {"frames", figures.frames}};
}

ExitCode runTest(const std::string& id, bool asJson, RunControl& control) {
    std::vector<std::string> models{id};
    if (id != "flow") {
        models.emplace_back("flow");
    }
    nlohmann::ordered_json json{{"schema", 1}, {"rows", nlohmann::json::array()}};
    if (!asJson) {
        std::printf("%-20s %11s %15s %10s %7s\n", "model", "a megapixel", "drawn film", "memory", "frames");
    }
    for (const std::string& model : models) {
        const std::optional<Figures> figures = tested(model, control);
        if (!figures) {
            return exitInterrupted;
        }
        if (asJson) {
            json["rows"].push_back(toJson(*figures));
        } else {
            print(*figures);
        }
    }
    if (asJson) {
        std::printf("%s\n", json.dump(2).c_str());
    } else {
        std::printf("Figures of a drawn film on this machine; \"tessera-cli evaluate\" measures your own.\n");
    }
    return exitDone;
}

}  // namespace

void addModelsTest(CLI::App& models, CommandContext& context) {
    CLI::App* test =
        models.add_subcommand("test", "Try one for a second on this machine, compared with flow");
    const auto id = std::make_shared<std::string>();
    const auto json = std::make_shared<bool>(false);
    test->add_option("id", *id, "The model")->required();
    test->add_flag("--json", *json, "Print JSON");
    test->callback([id, json, &context] {
        context.run = [id, json, &context] { return runTest(*id, *json, context.control); };
    });
}

}  // namespace tessera::app
