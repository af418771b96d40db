#include "ui/controls/reading_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QStackedWidget>

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
    found.append(widget);
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

bool isTabStop(const QWidget* widget) {
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
}

// A screen reader reads children in the order in which they lie above each other.
void stack(const QWidget* parent, const QList<QWidget*>& order) {
    QList<QWidget*> children;
    QList<QWidget*> now;
    for (QWidget* widget : order) {
        if (widget->parentWidget() == parent) {
            children.append(widget);
        }
    }
    QList<QWidget*> floating;
    for (QWidget* child : parent->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (!child->isWindow()) {
            now.append(child);
            if (!children.contains(child)) {
                floating.append(child);
            }
        }
    }
    const QList<QWidget*> wanted = children + floating;
    if (children.size() > 1 && now != wanted) {
        for (QWidget* child : wanted) {
            child->raise();
        }
    }
}

}  // namespace

QList<QWidget*> focusOrderOf(QWidget* root) {
    QList<QWidget*> order;
    visit(root, order);
    order.removeIf([](const QWidget* widget) { return !isTabStop(widget); });
    return order;
}

void putInReadingOrder(QWidget* root) {
    QList<QWidget*> order;
    visit(root, order);
    for (const QWidget* widget : order) {
        if (widget->layout() != nullptr) {
            stack(widget, order);
        }
    }
    order.removeIf([](const QWidget* widget) { return !isTabStop(widget); });
    for (qsizetype k = 1; k < order.size(); ++k) {
        QWidget::setTabOrder(order[k - 1], order[k]);
    }
}

}  // namespace tessera::ui
