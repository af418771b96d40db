#include "ui/outlook/memory_outlook.h"

#include "core/tiling/padding.h"

#include <algorithm>

namespace tessera::ui {

namespace {

constexpr int restMs = 1500;
constexpr int usualAlignment = 64;  // of the built-in models

// What a measurement is valid for.
QString keyOf(const inference::GeneratorSettings& settings) {
    return QStringLiteral("%1|%2|%3|%4")
        .arg(QString::fromStdString(settings.model), QString::fromStdString(settings.device))
        .arg(settings.flowScale)
        .arg(settings.sampleSteps);
}

}  // namespace

MemoryOutlook::MemoryOutlook(MeasureCost measure, QObject* parent)
    : QObject(parent), m_measure(std::move(measure)), m_background(QStringLiteral("outlook")) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &MemoryOutlook::measureNext);
}

void MemoryOutlook::want(const inference::GeneratorSettings& settings) {
    m_wanted = settings;
    if (known(settings) == nullptr && !m_converting) {
        m_rest.start();
    }
}

void MemoryOutlook::setConverting(bool converting) {
    m_converting = converting;
    if (converting) {
        m_rest.stop();
    } else {
        want(m_wanted);
    }
}

void MemoryOutlook::measureNext() {
    m_background.run(
        [measure = m_measure, settings = m_wanted](const std::stop_token&) { return measure(settings); },
        [this, key = keyOf(m_wanted)](const Outcome<MachineCost>& outcome) {
            // A model that cannot be measured cannot run either: the preview says why.
            if (const auto* cost = std::get_if<MachineCost>(&outcome)) {
                m_costs.insert(key, *cost);
                Q_EMIT changed();
            }
        });
}

const MachineCost* MemoryOutlook::known(const inference::GeneratorSettings& settings) const {
    const auto found = m_costs.constFind(keyOf(settings));
    return found == m_costs.cend() ? nullptr : &*found;
}

Outcome<tiling::TileGrid> MemoryOutlook::grid(Size frame,
                                              const inference::GeneratorSettings& settings) const {
    return attempt([&] {
        inference::checkSettings(settings);
        const MachineCost* machine = known(settings);
        const int alignment = machine == nullptr ? usualAlignment : machine->alignment;
        const int side = tiling::alignedUp(settings.tileSize, alignment);
        tiling::TileShape shape{side, side, settings.overlap};
        if (settings.automaticTiles) {
            const std::optional<inference::TilePlan> planned = plan(frame, settings);
            shape = planned ? planned->shape : tiling::TileShape{};
        }
        return tiling::makeTileGrid(tiling::paddedSize(frame, alignment), shape);
    });
}

std::optional<inference::TilePlan> MemoryOutlook::plan(Size frame,
                                                       const inference::GeneratorSettings& settings) const {
    const MachineCost* machine = known(settings);
    if (machine == nullptr) {
        return std::nullopt;
    }
    const std::int64_t budget = settings.memoryLimit > 0
                                    ? settings.memoryLimit
                                    : inference::usableMemory(machine->memory.free, settings.memoryReserve);
    const inference::PlanRequest request{frame, machine->alignment, settings.overlap, budget, machine->cost};
    const auto planned = attempt([&] {
        return settings.automaticTiles
                   ? inference::planTiles(request)
                   : inference::costOf(request, {settings.tileSize, settings.tileSize, settings.overlap});
    });
    const auto* plan = std::get_if<inference::TilePlan>(&planned);
    return plan == nullptr ? std::nullopt : std::optional(*plan);
}

std::optional<inference::TilePlan> MemoryOutlook::costOf(const tiling::TileGrid& grid, Size frame,
                                                         const inference::GeneratorSettings& settings) const {
    const MachineCost* machine = known(settings);
    if (machine == nullptr) {
        return std::nullopt;
    }
    const tiling::TileShape whole;
    const tiling::TileShape shape{grid.tileSize.width, grid.tileSize.height, grid.overlap};
    return inference::costOf({frame, machine->alignment, grid.overlap, 0, machine->cost},
                             grid.count() == 1 ? whole : shape);
}

std::optional<qint64> MemoryOutlook::freeBytes(const inference::GeneratorSettings& settings) const {
    const MachineCost* machine = known(settings);
    return machine == nullptr ? std::nullopt : std::optional<qint64>(machine->memory.free);
}

}  // namespace tessera::ui
