#include "ui/session/queue_edits.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace tessera::ui {

namespace {
constexpr qint64 oneMovementMs = 1000;  // changes that follow each other so fast are one
}

SettingsEdit::SettingsEdit(QueueSteps& steps, qint64 id, JobSettings before, JobSettings after)
    : m_steps(steps), m_id(id), m_before(std::move(before)), m_after(std::move(after)) {
    setText(QCoreApplication::translate("QueueEdits", "change of settings"));
    m_age.start();
}

void SettingsEdit::undo() {
    m_steps.applySettings(m_id, m_before);
}

void SettingsEdit::redo() {
    m_steps.applySettings(m_id, m_after);
}

bool SettingsEdit::mergeWith(const QUndoCommand* later) {
    const auto* other = static_cast<const SettingsEdit*>(later);
    if (other->m_id != m_id || m_age.elapsed() > oneMovementMs) {
        return false;
    }
    m_after = other->m_after;
    m_age.start();
    return true;
}

RemoveEdit::RemoveEdit(QueueSteps& steps, const QueueModel& queue, const QList<qint64>& ids)
    : m_steps(steps), m_queue(queue), m_ids(ids) {
    const QueueItem* only = ids.size() == 1 ? queue.find(ids.first()) : nullptr;
    setText(
        only != nullptr
            ? QCoreApplication::translate("QueueEdits", "removal of %1").arg(QFileInfo(only->path).fileName())
            : QCoreApplication::translate("QueueEdits", "removal of %n video(s)", nullptr,
                                          static_cast<int>(ids.size())));
}

void RemoveEdit::undo() {
    for (const Removed& removed : m_removed) {
        m_steps.putBack(removed.row, removed.item);
    }
}

void RemoveEdit::redo() {
    m_removed.clear();
    for (const qint64 id : m_ids) {
        const int row = m_queue.rowOf(id);
        if (row >= 0) {
            m_removed.append({row, m_queue.at(row)});
            m_removed.last().item.firstFrame = {};  // memory is for what is looked at
        }
    }
    std::ranges::sort(m_removed, {}, &Removed::row);
    for (const Removed& removed : m_removed) {
        m_steps.takeOut(removed.item.id);
    }
}

}  // namespace tessera::ui
