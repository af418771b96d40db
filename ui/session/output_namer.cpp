#include "ui/session/output_namer.h"

#include "ui/base/paths.h"
#include "ui/settings/preset_text.h"

namespace tessera::ui {

OutputNamer::OutputNamer(NameOutput name, const QueueModel& queue, const PresetStore& presets)
    : m_name(std::move(name)), m_queue(queue), m_presets(presets), m_background(QStringLiteral("names")) {}

job::OutputNaming OutputNamer::namingFor(const QueueItem& item, const OutputRule& rule) const {
    job::OutputNaming naming;
    if (!rule.pattern.isEmpty()) {
        naming.pattern = rule.pattern.toStdString();
    }
    naming.folder = toPath(rule.folder);
    naming.frame = item.info ? item.info->video.size : Size{};
    if (const preset::Preset* preset = m_presets.find(item.settings.presetId)) {
        naming.preset = presetName(*preset).toStdString();
    }
    for (int row = 0; row < m_queue.rowCount(); ++row) {
        const QueueItem& other = m_queue.at(row);
        const bool willWrite = other.state == ItemState::Ready || other.isActive();
        if (other.id != item.id && willWrite) {
            naming.taken.push_back(toPath(other.settings.output));
        }
    }
    return naming;
}

void OutputNamer::request(const QueueItem& item, const OutputRule& rule, Answer answer) {
    m_background.run(
        [name = m_name, spec = jobSpec(item.path, item.settings),
         naming = namingFor(item, rule)](const std::stop_token&) { return toQString(name(spec, naming)); },
        [answer = std::move(answer)](const Outcome<QString>& outcome) { answer(outcome); });
}

}  // namespace tessera::ui
