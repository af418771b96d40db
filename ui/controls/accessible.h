// What assistive technology is told of a control, where Qt does not know it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QComboBox;
class QString;
class QWidget;

namespace tessera::ui {

// Qt knows the role of its own controls only. To be set in the constructor, before anybody asks. UI thread.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);

// For a box that has no label beside it. On Linux Qt gives what is chosen as the box's name, so its description says what
// is chosen there.
void setAccessibleNameOf(QComboBox* box, const QString& name);

}  // namespace tessera::ui
