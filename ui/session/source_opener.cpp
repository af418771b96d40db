#include "ui/session/source_opener.h"

namespace tessera::ui {

SourceOpener::SourceOpener(const QueueModel& queue, OpenSource open, QObject* parent)
    : QObject(parent), m_queue(queue), m_loader(std::move(open)) {
    connect(&m_loader, &SourceLoader::loaded, this, &SourceOpener::loaded);
    connect(&m_loader, &SourceLoader::failed, this, &SourceOpener::failed);
}

bool SourceOpener::openNext(qint64 currentId) {
    const QueueItem* next = m_queue.find(currentId);
    const bool wanted = next != nullptr && (next->state == ItemState::Opening ||
                                            (next->isEnded() && !next->info && !next->unreadable));
    if (!wanted) {
        next = m_queue.firstIn(ItemState::Opening);
    }
    if (next != nullptr && m_loader.path() != next->path) {
        m_loader.load(next->path);
    }
    return next != nullptr;
}

void SourceOpener::forget(const QString& path) {
    if (m_loader.path() == path) {
        m_loader.cancel();
    }
}

QList<qint64> SourceOpener::unopened(const QString& path) const {
    QList<qint64> ids;
    for (int row = 0; row < m_queue.rowCount(); ++row) {
        const QueueItem& item = m_queue.at(row);
        if (item.path == path && (item.state == ItemState::Opening || !item.info)) {
            ids.append(item.id);
        }
    }
    return ids;
}

}  // namespace tessera::ui
