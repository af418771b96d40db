// The videos that were dropped, in the order in which they are converted.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queue_item.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace tessera::ui {

class QueueModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    // The name; the file's path as tooltip; one sentence as accessible text.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    // Rows are dragged to another place in the list.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

    // Gives the new item's id.
    qint64 append(const QString& path);
    void insert(int row, const QueueItem& item);  // which was there before
    void remove(qint64 id);
    void move(qint64 id, int rows);  // down, or up when negative; stops at the ends
    // Calls `change` with the item and tells the views. Nothing happens when there is no such item.
    void change(qint64 id, const std::function<void(QueueItem&)>& change);

    [[nodiscard]] const QueueItem* find(
        qint64 id) const;  // nullptr when there is none; valid until the next change
    [[nodiscard]] const QueueItem* findPath(const QString& path) const;
    [[nodiscard]] const QueueItem* firstIn(ItemState state) const;
    [[nodiscard]] const QueueItem& at(int row) const { return m_items[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(qint64 id) const;  // -1 when there is none
    [[nodiscard]] int countIn(ItemState state) const;
    [[nodiscard]] QList<qint64> endedIds() const;

private:
    std::vector<QueueItem> m_items;
    qint64 m_lastId = 0;
};

}  // namespace tessera::ui
