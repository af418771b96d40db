// The list of videos under the picture; hidden while there is at most one.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace tessera::ui {

class QueueModel;

class QueueView : public QListView {
    Q_OBJECT

public:
    explicit QueueView(QueueModel& model, QWidget* parent = nullptr);

    void showCurrent(qint64 id);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 44}; }

Q_SIGNALS:
    void chosen(qint64 id);
    void moveRequested(qint64 id, int rows);
    void removeRequested(qint64 id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    [[nodiscard]] qint64 idAt(const QModelIndex& index) const;

    QueueModel& m_queue;
};

}  // namespace tessera::ui
