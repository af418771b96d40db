#include "ui/window/focus_order.h"

#include "ui/controls/reading_order.h"

#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QMessageBox>

#include <utility>

namespace tessera::ui {

namespace {

bool isByKeyboard(const QEvent* event) {
    const Qt::FocusReason reason = static_cast<const QFocusEvent*>(event)->reason();
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

// Of the focus that the window had before: what was ringed is ringed.
bool isReturn(const QEvent* event) {
    return static_cast<const QFocusEvent*>(event)->reason() == Qt::ActiveWindowFocusReason;
}

// Qt arranges its own.
bool isOurDialog(const QObject* object) {
    return qobject_cast<const QDialog*>(object) != nullptr &&
           qobject_cast<const QFileDialog*>(object) == nullptr &&
           qobject_cast<const QMessageBox*>(object) == nullptr;
}

}  // namespace

FocusOrder::FocusOrder(QWidget* root) : QObject(root), m_root(root), m_ring(new QFocusFrame(root)) {
    qApp->installEventFilter(this);
    arrange();
}

bool FocusOrder::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::LayoutRequest:
            if (watched->isWidgetType() && !std::exchange(m_pending, true)) {
                QMetaObject::invokeMethod(this, &FocusOrder::arrange, Qt::QueuedConnection);
            }
            break;
        case QEvent::Show:
            if (isOurDialog(watched)) {
                putInReadingOrder(static_cast<QWidget*>(watched));
            }
            break;
        case QEvent::FocusIn:
            if (auto* widget = qobject_cast<QWidget*>(watched);
                widget != nullptr && m_root->isAncestorOf(widget) && !isReturn(event)) {
                m_ring->setWidget(isByKeyboard(event) ? widget : nullptr);
            }
            break;
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusOrder::arrange() {
    m_pending = false;
    const QList<QWidget*> order = focusOrderOf(m_root);
    if (order != m_arranged) {
        m_arranged = order;
        putInReadingOrder(m_root);
    }
}

}  // namespace tessera::ui
