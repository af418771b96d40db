#include "ui/queue/queue_view.h"

#include "ui/queue/queue_delegate.h"
#include "ui/queue/queue_model.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace tessera::ui {

namespace {
constexpr int mostRowsShown = 4;
constexpr int rowHeight = 44;
}  // namespace

QueueView::QueueView(QueueModel& model, QWidget* parent) : QListView(parent), m_queue(model) {
    setModel(&model);
    setItemDelegate(new QueueDelegate(this));
    setAccessibleName(tr("Queue"));
    setAccessibleDescription(
        tr("The videos in the order in which they are converted. Delete removes one, Alt and the arrow keys "
           "move it."));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (now.isValid()) {
            Q_EMIT chosen(idAt(now));
        }
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &QueueView::refresh);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &QueueView::refresh);
    refresh();
}

void QueueView::showCurrent(qint64 id) {
    const int row = m_queue.rowOf(id);
    if (row >= 0 && currentIndex().row() != row) {
        const QSignalBlocker quiet(selectionModel());
        setCurrentIndex(m_queue.index(row));
        viewport()->update();
    }
}

QSize QueueView::sizeHint() const {
    return {400, rowHeight * std::min(m_queue.rowCount(), mostRowsShown)};
}

void QueueView::refresh() {
    setVisible(m_queue.rowCount() > 1);
    updateGeometry();
}

qint64 QueueView::idAt(const QModelIndex& index) const {
    return m_queue.at(index.row()).id;
}

void QueueView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete && currentIndex().isValid()) {
        Q_EMIT removeRequested(idAt(currentIndex()));
        return;
    }
    const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (vertical && event->modifiers().testFlag(Qt::AltModifier) && currentIndex().isValid()) {
        Q_EMIT moveRequested(idAt(currentIndex()), event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    QListView::keyPressEvent(event);
}

}  // namespace tessera::ui
