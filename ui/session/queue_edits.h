// What a person does to the queue, so that it can be undone: settings changed, videos removed.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queue_model.h"

#include <QElapsedTimer>
#include <QList>
#include <QUndoCommand>

namespace tessera::ui {

// The single steps of edits, done and undone.
class QueueSteps {
public:
    virtual void applySettings(qint64 id, const JobSettings& settings) = 0;
    virtual void takeOut(qint64 id) = 0;
    virtual void putBack(int row, const QueueItem& item) = 0;

protected:
    ~QueueSteps() = default;
};

// Settings hold cuts and mask too. What is dragged becomes one step.
class SettingsEdit : public QUndoCommand {
public:
    SettingsEdit(QueueSteps& steps, qint64 id, JobSettings before, JobSettings after);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* later) override;

private:
    QueueSteps& m_steps;
    qint64 m_id;
    JobSettings m_before;
    JobSettings m_after;
    QElapsedTimer m_age;
};

class RemoveEdit : public QUndoCommand {
public:
    RemoveEdit(QueueSteps& steps, const QueueModel& queue, const QList<qint64>& ids);

    void undo() override;
    void redo() override;

private:
    struct Removed {
        int row = 0;
        QueueItem item;
    };

    QueueSteps& m_steps;
    const QueueModel& m_queue;
    QList<qint64> m_ids;
    QList<Removed> m_removed;  // from the top
};

}  // namespace tessera::ui
