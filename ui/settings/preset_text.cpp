#include "ui/settings/preset_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>

namespace tessera::ui {

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
    return QString::fromStdString(preset.description);
}

QString recommendationReason(Size frame) {
    const QString size = sizeText(frame);
    if (preset::recommendedPreset(frame).tileSize == 0) {
        return QCoreApplication::translate("Preset", "%1 needs no tiling").arg(size);
    }
    return QCoreApplication::translate("Preset", "%1: tiling keeps memory small").arg(size);
}

}  // namespace tessera::ui
