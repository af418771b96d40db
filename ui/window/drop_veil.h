// Covers the window while a file is dragged over it, and says what dropping does.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tessera::ui {

// Always as large as its parent; lets the mouse through.
class DropVeil : public QWidget {
    Q_OBJECT

public:
    explicit DropVeil(QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace tessera::ui
