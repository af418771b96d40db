#include "ui/outlook/memory_outlook.h"

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
    m_background.run([measure = m_measure,
                      settings = m_wanted](const std::stop_token& stop) { return measure(settings, stop); },
                     [this, key = keyOf(m_wanted)](const Outcome<std::optional<MachineCost>>& outcome) {
                         // A model that cannot be measured cannot run either: the preview says why.
                         const auto* measured = std::get_if<std::optional<MachineCost>>(&outcome);
                         if (measured != nullptr && *measured) {
                             m_costs.insert(key, **measured);
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

std::optional<qint64> MemoryOutlook::freeBytes(const inference::GeneratorSettings& settings) const {
    const MachineCost* machine = known(settings);
    return machine == nullptr ? std::nullopt : std::optional<qint64>(machine->memory.free);
}

}  // namespace tessera::ui
