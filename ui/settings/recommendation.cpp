#include "ui/settings/recommendation.h"

#include "ui/outlook/memory_outlook.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace tessera::ui {

namespace {

inference::GeneratorSettings with(const preset::Preset& preset, JobSettings settings) {
    applyPreset(settings, preset);
    return settings.generator;
}

inference::GeneratorSettings inOnePiece(inference::GeneratorSettings generator) {
    generator.tileSize = 0;
    generator.automaticTiles = false;
    return generator;
}

struct Needs {
    inference::TilePlan whole;
    qint64 free = 0;

    [[nodiscard]] bool fits() const { return whole.peakBytes <= inference::usableMemory(free); }
};

// What the frame needs in one piece, beside what there is; nothing while it was not measured.
std::optional<Needs> needsOf(Size frame, const JobSettings& settings, const MemoryOutlook& outlook) {
    const inference::GeneratorSettings whole = inOnePiece(with(preset::findPreset("automatic"), settings));
    const auto plan = outlook.plan(frame, whole);
    const auto free = outlook.freeBytes(whole);
    return plan && free && *free > 0 ? std::optional(Needs{*plan, *free}) : std::nullopt;
}

}  // namespace

const preset::Preset& recommendedFor(Size frame, const JobSettings& settings, const MemoryOutlook& outlook) {
    const preset::Preset& bySize = preset::recommendedPreset(frame);
    const preset::Preset& automatic = preset::findPreset("automatic");
    const auto needs = needsOf(frame, settings, outlook);
    if (bySize.tileSize == 0) {
        return needs && !needs->fits() ? automatic : bySize;
    }
    return needs && !needs->fits() ? bySize : automatic;
}

QString recommendationReason(Size frame, const JobSettings& settings, const MemoryOutlook& outlook) {
    const QString size = sizeText(frame);
    const preset::Preset& preset = recommendedFor(frame, settings, outlook);
    const auto needs = needsOf(frame, settings, outlook);
    if (!needs) {
        return preset.tileSize == 0 && !preset.automaticTiles
                   ? QCoreApplication::translate("Preset", "%1 needs no tiling").arg(size)
                   : QCoreApplication::translate("Preset", "%1: tiles only if memory asks for them")
                         .arg(size);
    }
    if (needs->fits()) {
        return QCoreApplication::translate("Preset", "%1 in one piece: %2 of model data; %3 is free")
            .arg(size, bytesText(needs->whole.peakBytes), bytesText(needs->free));
    }
    const auto tiled = outlook.plan(frame, with(preset, settings));
    return QCoreApplication::translate("Preset", "%1: %2 of model data in tiles instead of %3; %4 is free")
        .arg(size, tiled ? bytesText(tiled->peakBytes) : QStringLiteral("–"),
             bytesText(needs->whole.peakBytes), bytesText(needs->free));
}

QString presetCostText(const preset::Preset& preset, Size frame, const JobSettings& settings,
                       const MemoryOutlook& outlook) {
    const inference::GeneratorSettings generator = with(preset, settings);
    const auto plan = outlook.plan(frame, generator);
    return plan ? QCoreApplication::translate("Preset", "about %1 a frame, %2")
                      .arg(costTimeText(plan->seconds), outlook.memoryText(frame, generator))
                : QString();
}

}  // namespace tessera::ui
