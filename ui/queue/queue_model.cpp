#include "ui/queue/queue_model.h"

#include "ui/queue/item_text.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>

#include <algorithm>

namespace tessera::ui {

namespace {
const QString draggedRow = QStringLiteral("application/x-tessera-queue-row");
}

int QueueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant QueueModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const QueueItem& item = at(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return QFileInfo(item.path).fileName();
        case Qt::ToolTipRole:
            return QDir::toNativeSeparators(item.path);
        case Qt::AccessibleTextRole:
            return tr("%1: %2").arg(QFileInfo(item.path).fileName(), itemStateText(item));
        default:
            return {};
    }
}

Qt::ItemFlags QueueModel::flags(const QModelIndex& index) const {
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled;
}

QStringList QueueModel::mimeTypes() const {
    return {draggedRow};
}

QMimeData* QueueModel::mimeData(const QModelIndexList& indexes) const {
    auto* data = new QMimeData;
    if (!indexes.isEmpty()) {
        data->setData(draggedRow, QByteArray::number(at(indexes.first().row()).id));
    }
    return data;
}

// Moves at once: false tells the view that there is nothing left for it to remove.
bool QueueModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int,
                              const QModelIndex& parent) {
    const qint64 id = data->data(draggedRow).toLongLong();
    const int from = rowOf(id);
    const int before = parent.isValid() ? parent.row() : (row < 0 ? rowCount() : row);
    if (from >= 0) {
        move(id, before > from ? before - 1 - from : before - from);
    }
    return false;
}

qint64 QueueModel::append(const QString& path) {
    const int row = rowCount();
    beginInsertRows({}, row, row);
    QueueItem item;
    item.id = ++m_lastId;
    item.path = path;
    m_items.push_back(std::move(item));
    endInsertRows();
    return m_lastId;
}

void QueueModel::remove(qint64 id) {
    const int row = rowOf(id);
    if (row < 0) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_items.erase(m_items.begin() + row);
    endRemoveRows();
}

void QueueModel::move(qint64 id, int rows) {
    const int from = rowOf(id);
    const int to = std::clamp(from + rows, 0, std::max(rowCount() - 1, 0));
    if (from < 0 || to == from) {
        return;
    }
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    const auto first = m_items.begin();
    if (to > from) {
        std::rotate(first + from, first + from + 1, first + to + 1);
    } else {
        std::rotate(first + to, first + from, first + from + 1);
    }
    endMoveRows();
}

void QueueModel::change(qint64 id, const std::function<void(QueueItem&)>& change) {
    const int row = rowOf(id);
    if (row < 0) {
        return;
    }
    change(m_items[static_cast<size_t>(row)]);
    Q_EMIT dataChanged(index(row), index(row));
}

const QueueItem* QueueModel::find(qint64 id) const {
    const int row = rowOf(id);
    return row < 0 ? nullptr : &at(row);
}

const QueueItem* QueueModel::findPath(const QString& path) const {
    const auto found = std::ranges::find(m_items, path, &QueueItem::path);
    return found == m_items.end() ? nullptr : &*found;
}

const QueueItem* QueueModel::firstIn(ItemState state) const {
    const auto found = std::ranges::find(m_items, state, &QueueItem::state);
    return found == m_items.end() ? nullptr : &*found;
}

int QueueModel::rowOf(qint64 id) const {
    const auto found = std::ranges::find(m_items, id, &QueueItem::id);
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

int QueueModel::countIn(ItemState state) const {
    return static_cast<int>(std::ranges::count(m_items, state, &QueueItem::state));
}

}  // namespace tessera::ui
