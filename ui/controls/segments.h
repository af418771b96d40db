// A row of connected buttons of which one is chosen.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QWidget>

namespace tessera::ui {

class Segments : public QWidget {
    Q_OBJECT

public:
    explicit Segments(QWidget* parent = nullptr);

    // `value` identifies the segment.
    void add(int value, const QString& text, const QString& accessibleName, const QString& toolTip = {});
    // No segment is checked when none has this value.
    void setValue(int value);

    void setPossible(int value, bool possible);

Q_SIGNALS:
    void chosen(int value);  // by the person

private:
    QButtonGroup m_group;
};

}  // namespace tessera::ui
