#include "ui/settings/preset_text.h"

#include "ui/outlook/memory_outlook.h"
#include "ui/settings/job_settings.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace tessera::ui {

namespace {

QString tilesText(const preset::Preset& preset) {
    if (preset.automaticTiles) {
        return QCoreApplication::translate("Preset", "automatic tiles");
    }
    if (preset.tileSize == 0) {
        return QCoreApplication::translate("Preset", "no tiles");
    }
    return QCoreApplication::translate("Preset", "tiles %1 px, overlap %2 px")
        .arg(preset.tileSize)
        .arg(preset.overlap);
}

QString valuesText(const preset::Preset& preset) {
    return QCoreApplication::translate("Preset", "%1, flow %2, %n step(s)", nullptr, preset.sampleSteps)
        .arg(tilesText(preset), QLocale().toString(preset.flowScale, 'f', 2));
}

}  // namespace

QString presetName(const preset::Preset& preset) {
    if (preset.id == "1080p-fast") {
        return QCoreApplication::translate("Preset", "1080p, fast");
    }
    if (preset.id == "4k-quality") {
        return QCoreApplication::translate("Preset", "2K / 4K, quality");
    }
    if (preset.id == "4k-speed") {
        return QCoreApplication::translate("Preset", "2K / 4K, speed");
    }
    if (preset.id == "automatic") {
        return QCoreApplication::translate("Preset", "Automatic");
    }
    return QString::fromStdString(preset.name);
}

QString presetPurpose(const preset::Preset& preset) {
    if (preset.id == "1080p-fast") {
        return QCoreApplication::translate("Preset", "Each frame in one piece, no tiles");
    }
    if (preset.id == "4k-quality") {
        return QCoreApplication::translate("Preset", "Tiles keep memory small; full detail");
    }
    if (preset.id == "4k-speed") {
        return QCoreApplication::translate("Preset", "Tiles, motion at half size; a little softer");
    }
    if (preset.id == "automatic") {
        return QCoreApplication::translate("Preset", "The fewest tiles that fit in free memory");
    }
    return valuesText(preset);
}

QString presetToolTip(const preset::Preset& preset) {
    if (preset.id == "1080p-fast") {
        return QCoreApplication::translate(
            "Preset",
            "Time: the least, nothing is computed twice.\nMemory: the most; it grows with the frame.\n"
            "Quality: full, and no seams at all.");
    }
    if (preset.id == "4k-quality") {
        return QCoreApplication::translate(
            "Preset",
            "Time: about 1.4 times as much at 4K, because tiles overlap.\n"
            "Memory: small, and the same for every frame size.\nQuality: full.");
    }
    if (preset.id == "4k-speed") {
        return QCoreApplication::translate(
            "Preset",
            "Time: less, because motion is measured at half size and refined less often.\n"
            "Memory: the smallest.\nQuality: a little softer where motion is fine.");
    }
    if (preset.id == "automatic") {
        return QCoreApplication::translate(
            "Preset",
            "Time: the least that your memory allows.\nMemory: most of what is free when it starts.\n"
            "Quality: full.");
    }
    return valuesText(preset);
}

QString recommendationReason(Size frame, const JobSettings& settings, const MemoryOutlook& outlook) {
    const QString size = sizeText(frame);
    const preset::Preset& preset = preset::recommendedPreset(frame);
    JobSettings recommended = settings;
    applyPreset(recommended, preset);
    inference::GeneratorSettings whole = recommended.generator;
    whole.tileSize = 0;
    const auto tiled = outlook.plan(frame, recommended.generator);
    const auto untiled = outlook.plan(frame, whole);
    const auto free = outlook.freeBytes(recommended.generator);
    if (!tiled || !untiled || !free || *free <= 0) {
        return preset.tileSize == 0
                   ? QCoreApplication::translate("Preset", "%1 needs no tiling").arg(size)
                   : QCoreApplication::translate("Preset", "%1: tiling keeps memory small").arg(size);
    }
    if (preset.tileSize == 0 || untiled->peakBytes > *free) {
        return QCoreApplication::translate("Preset", "%1 needs about %2 untiled; %3 is free")
            .arg(size, bytesText(untiled->peakBytes), bytesText(*free));
    }
    return QCoreApplication::translate("Preset", "%1 needs about %2 in tiles instead of %3; %4 is free")
        .arg(size, bytesText(tiled->peakBytes), bytesText(untiled->peakBytes), bytesText(*free));
}

}  // namespace tessera::ui
