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
    settings.factor = std::max(settings.factor, 2);
    settings.slowMotion = 1;
    settings.speeds.clear();
    settings.from = {};
    settings.to.reset();
    settings.scenes.cutEdits.clear();
    settings.keep.mask.clear();
    return settings;
}

job::JobSpec jobSpec(const QString& input, const JobSettings& settings) {
    job::JobSpec spec;
    spec.input = toPath(input);
    spec.output = toPath(settings.output);
    spec.overwrite = settings.outputChosen && settings.overwrite;
    spec.factor = framesPerGap(settings);
    spec.targetRate = settings.targetRate;
    spec.slowMotion = settings.slowMotion;
    spec.slowSound = settings.slowSound;
    spec.timeMap = job::timeMapOf(settings.speeds, settings.from, settings.to);
    spec.from = settings.from;
    spec.to = settings.to;
    spec.generator = settings.generator;
    spec.encoder = settings.encoder;
    spec.scenes = settings.scenes;
    spec.keep = settings.keep;
    return spec;
}

JobSettings settingsOf(const job::JobSpec& spec) {
    JobSettings settings;
    settings.slowMotion = static_cast<int>(std::max(std::lround(spec.slowMotion.toDouble()), 1L));
    const double factor = spec.factor.toDouble() / settings.slowMotion;
    settings.factor = static_cast<int>(std::max(std::lround(factor), settings.slowMotion > 1 ? 1L : 2L));
    settings.targetRate = spec.targetRate;
    settings.slowSound = spec.slowSound;
    settings.speeds = job::rampOf(spec.timeMap, spec.from);
    settings.from = spec.from;
    settings.to = spec.to;
    settings.generator = spec.generator;
    settings.encoder = spec.encoder;
    settings.scenes = spec.scenes;
    settings.keep = spec.keep;
    settings.output = toQString(spec.output);
    settings.outputChosen = true;
    settings.overwrite = spec.overwrite;
    return settings;
}

int framesPerGap(const JobSettings& settings) {
    return settings.factor * settings.slowMotion;
}

QString fractionText(const Rational& value) {
    return QStringLiteral("%1/%2").arg(value.num()).arg(value.den());
}

std::optional<Rational> fractionFrom(const QString& text) {
    const QStringList parts = text.split(u'/');
    bool isNumber = false;
    bool isDivisor = false;
    const qint64 number = parts.value(0).toLongLong(&isNumber);
    const qint64 divisor = parts.value(1).toLongLong(&isDivisor);
    const bool isFraction = parts.size() == 2 && isNumber && isDivisor && divisor > 0;
    return isFraction ? std::optional(Rational{number, divisor}) : std::nullopt;
}

std::optional<qint64> outputFrames(const media::MediaInfo& info, const JobSettings& settings) {
    const double rate = info.video.frameRate.toDouble();
    const double all = static_cast<double>(info.video.frameCount) - 1;
    if (all < 0 ||
        (rate <= 0 && (settings.targetRate > Rational{0} || settings.from > Rational{0} || settings.to))) {
        return std::nullopt;
    }
    const double first = std::ceil(settings.from.toDouble() * rate);
    const double last = settings.to ? std::min(all, std::ceil(settings.to->toDouble() * rate) - 1) : all;
    const double gaps = std::max(0.0, last - first);
    if (!settings.speeds.empty() && rate > 0) {
        constexpr double nano = 1e9;
        const media::TimeMap map(job::partOf(settings.speeds, settings.from, settings.to));
        const Rational length{std::llround(gaps / rate * nano / 1000), 1'000'000};
        return static_cast<qint64>(
                   static_cast<double>(map.outputAt(length)) / nano * outputRate(info, settings) + 1e-6) +
               1;
    }
    if (settings.targetRate == Rational{0}) {
        return std::llround(framesPerGap(settings) * gaps) + 1;
    }
    return static_cast<qint64>(gaps * settings.slowMotion * settings.targetRate.toDouble() / rate + 1e-6) + 1;
}

double outputRate(const media::MediaInfo& info, const JobSettings& settings) {
    return settings.targetRate > Rational{0} ? settings.targetRate.toDouble()
                                             : info.video.frameRate.toDouble() * settings.factor;
}

}  // namespace tessera::ui
