#include "ui/controls/accessible.h"

#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QVariant>

namespace tessera::ui {

namespace {

constexpr const char* roleProperty = "accessibleRole";

QAccessibleInterface* withItsRole(const QString&, QObject* object) {
    const QVariant role = object->property(roleProperty);
    if (!role.isValid() || !object->isWidgetType()) {
        return nullptr;
    }
    return new QAccessibleWidget(static_cast<QWidget*>(object), static_cast<QAccessible::Role>(role.toInt()));
}

}  // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role) {
    [[maybe_unused]] static const bool isInstalled = [] {
        QAccessible::installFactory(withItsRole);
        return true;
    }();
    widget->setProperty(roleProperty, static_cast<int>(role));
}

void setAccessibleNameOf(QComboBox* box, const QString& name) {
    box->setAccessibleName(name);
    box->setAccessibleDescription(name);
    if (box->lineEdit() != nullptr) {
        box->lineEdit()->setAccessibleName(name);
    }
}

}  // namespace tessera::ui
