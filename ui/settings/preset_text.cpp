#include "ui/settings/preset_text.h"

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
        return QCoreApplication::translate("Preset", "Fast (1080p)");
    }
    if (preset.id == "4k-quality") {
        return QCoreApplication::translate("Preset", "Full detail (2K, 4K)");
    }
    if (preset.id == "4k-speed") {
        return QCoreApplication::translate("Preset", "Speed (2K, 4K)");
    }
    if (preset.id == "automatic") {
        return QCoreApplication::translate("Preset", "Automatic");
    }
    if (preset.id == preset::bestPreset) {
        return QCoreApplication::translate("Preset", "Best");
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
    if (preset.id == preset::bestPreset) {
        return QCoreApplication::translate("Preset", "RIFE along curved motion, mixed with Flow");
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
    if (preset.id == preset::bestPreset) {
        return QCoreApplication::translate(
            "Preset",
            "Time: two to four times as much.\nMemory: more than others; tiles as it allows.\n"
            "Quality: the sharpest and the truest. Needs the weights of RIFE.");
    }
    return valuesText(preset);
}

QString missingModelText(const preset::Preset& preset) {
    if (preset.id == preset::bestPreset) {
        return QCoreApplication::translate("Preset",
                                           "Needs the weights of RIFE: drop their file on the window");
    }
    return QCoreApplication::translate("Preset", "Needs the model “%1”, which is not installed")
        .arg(QString::fromStdString(preset.model));
}

}  // namespace tessera::ui
