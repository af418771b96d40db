// Opens the videos of the queue one after another: which is next, and whom what was found concerns.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queue_model.h"
#include "ui/source/source_loader.h"

namespace tessera::ui {

// The queue outlives it.
class SourceOpener : public QObject {
    Q_OBJECT

public:
    SourceOpener(const QueueModel& queue, OpenSource open, QObject* parent = nullptr);

    // The current video first, then the others from the top; what ended in an earlier run of the program only while it
    // is the current one. False: there is nothing to open.
    bool openNext(qint64 currentId);
    void forget(const QString& path);  // it is no longer wanted

    // Those whose facts are not known yet.
    [[nodiscard]] QList<qint64> unopened(const QString& path) const;

Q_SIGNALS:
    void loaded(const LoadedSource& source);
    void failed(const QString& path, const Failure& failure);

private:
    const QueueModel& m_queue;
    SourceLoader m_loader;
};

}  // namespace tessera::ui
