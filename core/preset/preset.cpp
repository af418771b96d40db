#include "core/preset/preset.h"

#include "core/base/error.h"
#include "core/base/model_messages.h"
#include "core/inference/frame_generator.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>

namespace tessera::preset {

namespace {

constexpr Size fullHd{1920, 1080};

inference::GeneratorSettings settingsOf(const Preset& preset) {
    inference::GeneratorSettings settings;
    settings.tileSize = preset.tileSize;
    settings.overlap = preset.overlap;
    settings.flowScale = preset.flowScale;
    settings.sampleSteps = preset.sampleSteps;
    return settings;
}

int wholeNumber(const nlohmann::json& json, const char* key) {
    const nlohmann::json& value = json.at(key);
    const auto wide = value.is_number_integer() ? value.get<std::int64_t>() : INT64_MAX;
    if (wide < INT32_MIN || wide > INT32_MAX) {
        throw Error(ErrorCode::BadOption, message::PresetNumberWrong(Name{key}));
    }
    return static_cast<int>(wide);
}

}  // namespace

const std::vector<Preset>& builtInPresets() {
    static const std::vector<Preset> presets{
        {.id = "1080p-fast",
         .name = "1080p, fast",
         .description = "Each frame in one piece. For video up to 1920x1080.",
         .tileSize = 0},
        {.id = "4k-quality",
         .name = "2K/4K, quality, memory-safe",
         .description = "Tiles of 512 pixels: large frames on little memory, at full quality.",
         .tileSize = 512},
        {.id = "4k-speed",
         .name = "2K/4K, speed, memory-safe",
         .description = "Tiles of 512 pixels, motion at half resolution and fewer steps: faster, a little "
                        "softer in fine motion.",
         .tileSize = 512,
         .flowScale = 0.5,
         .sampleSteps = 6},
        {.id = "automatic",
         .name = "Automatic",
         .description = "The fewest tiles that fit the memory that is free now.",
         .automaticTiles = true},
        {.id = std::string(bestPreset),
         .name = "Best",
         .description =
             "RIFE along curved motion, mixed with Flow; needs RIFE's weights, and two to four times "
             "the time.",
         .model = "best",
         .automaticTiles = true},
    };
    return presets;
}

const Preset& findPreset(std::string_view id) {
    const auto& presets = builtInPresets();
    const auto found = std::ranges::find(presets, id, &Preset::id);
    if (found == presets.end()) {
        std::string known;
        for (const Preset& preset : presets) {
            known += (known.empty() ? "" : ", ") + preset.id;
        }
        throw Error(ErrorCode::BadOption, message::PresetUnknown(Name{std::string(id)}, known));
    }
    return *found;
}

const Preset& recommendedPreset(Size frame) {
    // A portrait 1080x1920 clip has as many pixels as a landscape one and needs no tiles either.
    return findPreset(frame.pixels() <= fullHd.pixels() ? "1080p-fast" : "4k-quality");
}

std::string toJson(const Preset& preset) {
    const nlohmann::ordered_json json{{"schema", 1},
                                      {"id", preset.id},
                                      {"name", preset.name},
                                      {"description", preset.description},
                                      {"tileSize", preset.tileSize},
                                      {"overlap", preset.overlap},
                                      {"flowScale", preset.flowScale},
                                      {"sampleSteps", preset.sampleSteps},
                                      {"model", preset.model},
                                      {"automaticTiles", preset.automaticTiles}};
    return json.dump(2);
}

Preset presetFromJson(std::string_view text) {
    try {
        const auto json = nlohmann::json::parse(text);
        if (json.at("schema") != 1) {
            throw Error(ErrorCode::BadOption, message::PresetOfOtherVersion());
        }
        Preset preset;
        preset.id = json.at("id").get<std::string>();
        preset.name = json.at("name").get<std::string>();
        preset.description = json.value("description", "");
        preset.tileSize = wholeNumber(json, "tileSize");
        preset.overlap = wholeNumber(json, "overlap");
        preset.flowScale = json.at("flowScale").get<double>();
        preset.sampleSteps = wholeNumber(json, "sampleSteps");
        preset.model = json.value("model", "");
        preset.automaticTiles = json.value("automaticTiles", false);
        inference::checkSettings(settingsOf(preset));
        return preset;
    } catch (const nlohmann::json::exception& error) {
        throw Error(ErrorCode::BadOption, message::PresetUnreadable(), error.what());
    }
}

}  // namespace tessera::preset
