#include "ui/queue_list/queue_view.h"

#include "ui/queue/queue_model.h"
#include "ui/queue_list/queue_delegate.h"
#include "ui/session/session.h"
#include "ui/theme/icon.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

namespace tessera::ui {

namespace {
constexpr int rowHeight = 44;
constexpr int leastRows = 3;
constexpr int mostRows = 12;
constexpr int partOfWindow = 4;  // the list takes at most one of so many parts
}  // namespace

QueueView::QueueView(Session& session, QWidget* parent)
    : QListView(parent), m_session(session), m_queue(session.queue()) {
    setModel(&m_queue);
    auto* delegate = new QueueDelegate(session.presets(), this);
    setItemDelegate(delegate);
    setAccessibleName(tr("Queue"));
    setAccessibleDescription(
        tr("The videos in the order in which they are converted. Delete removes, Alt and the arrow keys "
           "move, and "
           "the menu key shows what else can be done."));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDropIndicatorShown(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (now.isValid()) {
            m_session.select(idAt(now));
        }
    });
    connect(delegate, &QueueDelegate::buttonPressed, this, &QueueView::pressRowButton);
    connect(&m_queue, &QAbstractItemModel::rowsInserted, this, &QWidget::updateGeometry);
    connect(&m_queue, &QAbstractItemModel::rowsRemoved, this, &QWidget::updateGeometry);
}

void QueueView::showCurrent(qint64 id) {
    const QModelIndex index = m_queue.index(std::max(m_queue.rowOf(id), 0));
    if (m_queue.rowOf(id) < 0) {
        return;
    }
    if (currentIndex() != index || !selectionModel()->isSelected(index)) {
        const QSignalBlocker quiet(selectionModel());
        setCurrentIndex(index);
        viewport()->update();
    }
    scrollTo(index);
}

QSize QueueView::sizeHint() const {
    const int fitting = std::clamp(window()->height() / partOfWindow / rowHeight, leastRows, mostRows);
    return {400, rowHeight * std::min(m_queue.rowCount(), fitting)};
}

QSize QueueView::minimumSizeHint() const {
    return {200, rowHeight};
}

qint64 QueueView::idAt(const QModelIndex& index) const {
    return m_queue.at(index.row()).id;
}

QList<qint64> QueueView::selectedIds() const {
    QList<qint64> ids;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        ids.append(idAt(index));
    }
    return ids;
}

void QueueView::removeSelected() {
    m_session.remove(selectedIds());
}

void QueueView::moveCurrent(int rows) {
    if (currentIndex().isValid()) {
        m_session.move(idAt(currentIndex()), rows);
    }
}

void QueueView::pressRowButton(const QModelIndex& index) {
    const QueueItem& item = m_queue.at(index.row());
    switch (rowButton(item)) {
        case RowButton::Report:
            Q_EMIT reportRequested(item.id);
            break;
        case RowButton::Retry:
            m_session.retry(item.id);
            break;
        case RowButton::Remove:
            m_session.remove({item.id});
            break;
        case RowButton::None:
            break;
    }
}

void QueueView::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKeyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid()) {
        return;
    }
    const QueueItem& item = m_queue.at(index.row());
    const qint64 id = item.id;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& name, const QString& words, bool possible, auto triggered) {
        QAction* action = menu->addAction(icon(name), words);
        action->setEnabled(possible);
        connect(action, &QAction::triggered, this, triggered);
    };
    add(QStringLiteral("report"), tr("Show the &report"), item.report.has_value(),
        [this, id] { Q_EMIT reportRequested(id); });
    add(QStringLiteral("retry"), tr("Convert &again"), item.isEditable() && item.state != ItemState::Ready,
        [this, id] { m_session.retry(id); });
    add(QStringLiteral("duplicate"), tr("&Duplicate"), item.info.has_value(),
        [this, id] { m_session.duplicate(id); });
    menu->addSeparator();
    add(QStringLiteral("chevron-up"), tr("Move &up"), index.row() > 0,
        [this, id] { m_session.move(id, -1); });
    add(QStringLiteral("chevron-down"), tr("Move do&wn"), index.row() + 1 < m_queue.rowCount(),
        [this, id] { m_session.move(id, 1); });
    menu->addSeparator();
    add(QStringLiteral("remove"), tr("&Remove"), !item.isActive(), [this] { removeSelected(); });
    menu->popup(byKeyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void QueueView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete) {
        removeSelected();
        return;
    }
    if (event->key() == Qt::Key_Space) {
        event->ignore();  // it plays
        return;
    }
    const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (vertical && event->modifiers().testFlag(Qt::AltModifier)) {
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    QListView::keyPressEvent(event);
}

}  // namespace tessera::ui
