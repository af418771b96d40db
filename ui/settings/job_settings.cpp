#include "ui/settings/job_settings.h"

#include "core/tiling/padding.h"
#include "ui/base/paths.h"

#include <algorithm>

namespace tessera::ui {

namespace {

// What every built-in interpolator asks for; a model with another alignment brings its own.
constexpr int usualAlignment = 64;

const QList<preset::Preset>& offered() {
    static const QList<preset::Preset> presets(preset::builtInPresets().begin(),
                                               preset::builtInPresets().end());
    return presets;
}

}  // namespace

QList<preset::Preset> offeredPresets() {
    return offered();
}

const preset::Preset* offeredPreset(const QString& id) {
    const auto& presets = offered();
    const auto found = std::ranges::find(presets, id.toStdString(), &preset::Preset::id);
    return found == presets.end() ? nullptr : &*found;
}

void applyPreset(JobSettings& settings, const preset::Preset& preset) {
    settings.presetId = QString::fromStdString(preset.id);
    settings.generator.tileSize = preset.tileSize;
    settings.generator.automaticTiles = preset.automaticTiles;
    settings.generator.overlap = preset.overlap;
    settings.generator.flowScale = preset.flowScale;
    settings.generator.sampleSteps = preset.sampleSteps;
}

bool differsFromPreset(const JobSettings& settings) {
    const preset::Preset* preset = offeredPreset(settings.presetId);
    if (preset == nullptr) {
        return false;
    }
    JobSettings untouched = settings;
    applyPreset(untouched, *preset);
    return !(untouched.generator == settings.generator);
}

JobSettings settingsFor(const media::MediaInfo& info, const JobSettings& remembered) {
    JobSettings settings = remembered;
    settings.output.clear();
    settings.outputChosen = false;
    settings.overwrite = false;
    settings.scenes.cutEdits.clear();
    settings.keep.mask.clear();
    applyPreset(settings, preset::recommendedPreset(info.video.size));
    return settings;
}

job::JobSpec jobSpec(const QString& input, const JobSettings& settings) {
    job::JobSpec spec;
    spec.input = toPath(input);
    spec.output = toPath(settings.output);
    spec.overwrite = settings.outputChosen && settings.overwrite;
    spec.factor = settings.factor;
    spec.generator = settings.generator;
    spec.encoder = settings.encoder;
    spec.scenes = settings.scenes;
    spec.keep = settings.keep;
    return spec;
}

Outcome<tiling::TileGrid> tileGrid(const media::VideoInfo& video,
                                   const inference::GeneratorSettings& generator) {
    return attempt([&] {
        inference::checkSettings(generator);
        const Size padded = tiling::paddedSize(video.size, usualAlignment);
        const int tile = generator.automaticTiles ? 0 : generator.tileSize;
        return tiling::makeTileGrid(padded, {tile, tile, generator.overlap});
    });
}

std::optional<qint64> outputFrames(const media::MediaInfo& info, int factor) {
    if (info.video.frameCount < 1) {
        return std::nullopt;
    }
    return factor * (info.video.frameCount - 1) + 1;
}

}  // namespace tessera::ui
