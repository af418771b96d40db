#include "ui/window/focus_order.h"

#include <QApplication>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLayout>
#include <QScrollArea>
#include <QStackedWidget>

#include <utility>

namespace tessera::ui {

namespace {

void visit(QWidget* widget, QList<QWidget*>& found);

void visit(QLayout* layout, QList<QWidget*>& found) {
    for (int index = 0; index < layout->count(); ++index) {
        QLayoutItem* item = layout->itemAt(index);
        if (QWidget* widget = item->widget()) {
            visit(widget, found);
        } else if (QLayout* inner = item->layout()) {
            visit(inner, found);
        }
    }
}

void visit(QWidget* widget, QList<QWidget*>& found) {
    if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr) {
        found.append(widget);
    }
    if (auto* scroll = qobject_cast<QScrollArea*>(widget); scroll != nullptr && scroll->widget() != nullptr) {
        visit(scroll->widget(), found);
    } else if (auto* stack = qobject_cast<QStackedWidget*>(widget)) {
        for (int index = 0; index < stack->count(); ++index) {
            visit(stack->widget(index), found);
        }
    } else if (widget->layout() != nullptr) {
        visit(widget->layout(), found);
    }
}

bool isByKeyboard(const QEvent* event) {
    const Qt::FocusReason reason = static_cast<const QFocusEvent*>(event)->reason();
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

// Of the focus that the window had before: what was ringed is ringed.
bool isReturn(const QEvent* event) {
    return static_cast<const QFocusEvent*>(event)->reason() == Qt::ActiveWindowFocusReason;
}

}  // namespace

FocusOrder::FocusOrder(QWidget* root) : QObject(root), m_root(root), m_ring(new QFocusFrame(root)) {
    qApp->installEventFilter(this);
    arrange();
}

QList<QWidget*> FocusOrder::inOrder(QWidget* root) {
    QList<QWidget*> found;
    visit(root, found);
    return found;
}

bool FocusOrder::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::LayoutRequest:
            if (watched->isWidgetType() && !std::exchange(m_pending, true)) {
                QMetaObject::invokeMethod(this, &FocusOrder::arrange, Qt::QueuedConnection);
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
    const QList<QWidget*> order = inOrder(m_root);
    if (order == m_arranged) {
        return;
    }
    m_arranged = order;
    for (qsizetype k = 1; k < order.size(); ++k) {
        QWidget::setTabOrder(order[k - 1], order[k]);
    }
}

}  // namespace tessera::ui
