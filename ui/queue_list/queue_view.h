// The list of videos: chosen, reordered by keys or by dragging, and what else can be done with each.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QListView>

namespace tessera::ui {

class QueueModel;
class Session;
struct QueueItem;

class QueueView : public QListView {
    Q_OBJECT

public:
    explicit QueueView(Session& session, QWidget* parent = nullptr);

    void showCurrent(qint64 id);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void reportRequested(qint64 id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void removeSelected();
    void moveCurrent(int rows);
    // Where the delegate draws the row's own button.
    void pressRowButton(const QModelIndex& index);
    [[nodiscard]] qint64 idAt(const QModelIndex& index) const;
    [[nodiscard]] QList<qint64> selectedIds() const;

    Session& m_session;
    QueueModel& m_queue;
};

}  // namespace tessera::ui
