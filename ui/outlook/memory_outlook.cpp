#include "ui/outlook/memory_outlook.h"

#include "ui/text/format.h"

#include <algorithm>

namespace tessera::ui {

namespace {

constexpr int restMs = 1500;

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

void MemoryOutlook::want(const inference::GeneratorSettings& settings,
                         const std::vector<inference::GeneratorSettings>& others) {
    m_wanted = settings;
    m_others = others;
    if (nextToMeasure() != nullptr && !m_converting) {
        m_rest.start();
    }
}

const inference::GeneratorSettings* MemoryOutlook::nextToMeasure() const {
    const auto isOpen = [this](const inference::GeneratorSettings& settings) {
        return known(settings) == nullptr && !m_failed.contains(keyOf(settings));
    };
    if (isOpen(m_wanted)) {
        return &m_wanted;
    }
    const auto found = std::ranges::find_if(m_others, isOpen);
    return found == m_others.end() ? nullptr : &*found;
}

void MemoryOutlook::setConverting(bool converting) {
    m_converting = converting;
    if (converting) {
        m_rest.stop();
    } else {
        want(m_wanted, std::vector(m_others));
    }
}

void MemoryOutlook::measureNext() {
    const inference::GeneratorSettings* next = nextToMeasure();
    if (next == nullptr) {
        return;
    }
    m_background.run([measure = m_measure,
                      settings = *next](const std::stop_token& stop) { return measure(settings, stop); },
                     [this, key = keyOf(*next)](const Outcome<std::optional<MachineCost>>& outcome) {
                         // A model that cannot be measured cannot run either: the preview says why.
                         const auto* measured = std::get_if<std::optional<MachineCost>>(&outcome);
                         if (measured != nullptr && *measured) {
                             m_costs.insert(key, **measured);
                             Q_EMIT changed();
                         } else {
                             m_failed.append(key);
                         }
                         if (nextToMeasure() != nullptr && !m_converting) {
                             m_rest.start();
                         }
                     });
}

const MachineCost* MemoryOutlook::known(const inference::GeneratorSettings& settings) const {
    const auto found = m_costs.constFind(keyOf(settings));
    return found == m_costs.cend() ? nullptr : &*found;
}

Outcome<tiling::TileGrid> MemoryOutlook::grid(Size frame,
                                              const inference::GeneratorSettings& settings) const {
    return attempt([&] { return resolved(frame, settings).grid; });
}

std::optional<inference::TilePlan> MemoryOutlook::plan(Size frame,
                                                       const inference::GeneratorSettings& settings) const {
    const auto tiling = attempt([&] { return resolved(frame, settings); });
    const auto* known = std::get_if<inference::ResolvedTiling>(&tiling);
    return known == nullptr ? std::nullopt : known->plan;
}

inference::ResolvedTiling MemoryOutlook::resolved(Size frame,
                                                  const inference::GeneratorSettings& settings) const {
    const MachineCost* machine = known(settings);
    return machine == nullptr
               ? inference::resolve(settings, {}, {}, frame)
               : inference::resolve(settings, machine->model, {machine->cost, machine->memory.free}, frame);
}

std::optional<inference::TilePlan> MemoryOutlook::costOf(const tiling::TileGrid& grid, Size frame,
                                                         const inference::GeneratorSettings& settings) const {
    const MachineCost* machine = known(settings);
    return machine == nullptr ? std::nullopt
                              : std::optional(inference::costOf(grid, frame, machine->model, machine->cost));
}

void MemoryOutlook::setForeseen(Size frame, const inference::GeneratorSettings& settings, qint64 bytes) {
    const MachineCost* machine = known(settings);
    const auto modelData = plan(frame, settings);
    if (machine != nullptr && !machine->isOnCard && modelData) {
        m_besides.insert(sizeText(frame), std::max<qint64>(0, bytes - modelData->peakBytes));
        Q_EMIT changed();
    }
}

std::optional<qint64> MemoryOutlook::processBytes(Size frame,
                                                  const inference::GeneratorSettings& settings) const {
    const MachineCost* machine = known(settings);
    const auto besides = m_besides.constFind(sizeText(frame));
    const auto modelData = plan(frame, settings);
    return machine == nullptr || machine->isOnCard || besides == m_besides.cend() || !modelData
               ? std::nullopt
               : std::optional(*besides + modelData->peakBytes);
}

QString MemoryOutlook::memoryText(Size frame, const inference::GeneratorSettings& settings) const {
    if (const auto process = processBytes(frame, settings)) {
        return bytesText(*process);
    }
    const auto modelData = plan(frame, settings);
    return modelData ? tr("%1 of model data").arg(bytesText(modelData->peakBytes)) : QString();
}

std::optional<qint64> MemoryOutlook::freeBytes(const inference::GeneratorSettings& settings) const {
    const MachineCost* machine = known(settings);
    return machine == nullptr ? std::nullopt : std::optional<qint64>(machine->memory.free);
}

}  // namespace tessera::ui
