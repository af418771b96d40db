// What a person does to the queue, so that it can be undone: settings changed, videos removed.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queue_item.h"

#include <QElapsedTimer>
#include <QList>
#include <QUndoCommand>

namespace tessera::ui {

class Session;

// Settings hold cuts and mask too. What is dragged becomes one step.
class SettingsEdit : public QUndoCommand {
public:
    SettingsEdit(Session& session, qint64 id, JobSettings before, JobSettings after);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* later) override;

private:
    Session& m_session;
    qint64 m_id;
    JobSettings m_before;
    JobSettings m_after;
    QElapsedTimer m_age;
};

class RemoveEdit : public QUndoCommand {
public:
    RemoveEdit(Session& session, const QList<qint64>& ids);

    void undo() override;
    void redo() override;

private:
    struct Removed {
        int row = 0;
        QueueItem item;
    };

    Session& m_session;
    QList<qint64> m_ids;
    QList<Removed> m_removed;  // from the top
};

}  // namespace tessera::ui
