#include "ui/settings/job_settings.h"

#include "core/tiling/padding.h"
#include "ui/base/paths.h"

#include <algorithm>
#include <cmath>

namespace tessera::ui {

void applyPreset(JobSettings& settings, const preset::Preset& preset) {
    // The model that a preset chose goes with it; one that the person chose stays.
    const bool wasBest =
        settings.presetId ==
        QString::fromUtf8(preset::bestPreset.data(), static_cast<qsizetype>(preset::bestPreset.size()));
    settings.presetId = QString::fromStdString(preset.id);
    settings.generator.tileSize = preset.tileSize;
    settings.generator.automaticTiles = preset.automaticTiles;
    settings.generator.overlap = preset.overlap;
    settings.generator.flowScale = preset.flowScale;
    settings.generator.sampleSteps = preset.sampleSteps;
    if (!preset.model.empty()) {
        settings.generator.model = preset.model;
    } else if (wasBest && settings.generator.model == preset::findPreset(preset::bestPreset).model) {
        settings.generator.model = inference::GeneratorSettings().model;
    }
}

preset::Preset presetValues(const JobSettings& settings) {
    const inference::GeneratorSettings& generator = settings.generator;
    preset::Preset preset;
    preset.tileSize = generator.tileSize;
    preset.automaticTiles = generator.automaticTiles;
    preset.overlap = generator.overlap;
    preset.flowScale = generator.flowScale;
    preset.sampleSteps = generator.sampleSteps;
    return preset;
}

bool differFrom(const preset::Preset& preset, const JobSettings& settings) {
    JobSettings untouched = settings;
    applyPreset(untouched, preset);
    return !(untouched.generator == settings.generator);
}

JobSettings forAnotherVideo(JobSettings settings) {
    settings.output.clear();
    settings.outputChosen = false;
    settings.overwrite = false;
    settings.scenes.cutEdits.clear();
    settings.keep.mask.clear();
    return settings;
}

job::JobSpec jobSpec(const QString& input, const JobSettings& settings) {
    job::JobSpec spec;
    spec.input = toPath(input);
    spec.output = toPath(settings.output);
    spec.overwrite = settings.outputChosen && settings.overwrite;
    spec.factor = settings.factor;
    spec.targetRate = settings.targetRate;
    spec.generator = settings.generator;
    spec.encoder = settings.encoder;
    spec.scenes = settings.scenes;
    spec.keep = settings.keep;
    return spec;
}

JobSettings settingsOf(const job::JobSpec& spec) {
    JobSettings settings;
    settings.factor = static_cast<int>(std::max(std::lround(spec.factor.toDouble()), 2L));
    settings.targetRate = static_cast<int>(std::lround(spec.targetRate.toDouble()));
    settings.generator = spec.generator;
    settings.encoder = spec.encoder;
    settings.scenes = spec.scenes;
    settings.keep = spec.keep;
    settings.output = toQString(spec.output);
    settings.outputChosen = true;
    settings.overwrite = spec.overwrite;
    return settings;
}

std::optional<qint64> outputFrames(const media::MediaInfo& info, const JobSettings& settings) {
    const qint64 gaps = info.video.frameCount - 1;
    if (gaps < 0) {
        return std::nullopt;
    }
    if (settings.targetRate == 0) {
        return settings.factor * gaps + 1;
    }
    const Rational& rate = info.video.frameRate;
    if (rate.num() <= 0) {
        return std::nullopt;
    }
    return gaps * settings.targetRate * rate.den() / rate.num() + 1;
}

double outputRate(const media::MediaInfo& info, const JobSettings& settings) {
    return settings.targetRate > 0 ? settings.targetRate : info.video.frameRate.toDouble() * settings.factor;
}

}  // namespace tessera::ui
