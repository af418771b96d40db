// Keeps the reading order of the window and its dialogs, and shows where the keyboard is.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QWidget>

class QFocusFrame;

namespace tessera::ui {

// Follows what comes and goes under `root`, orders each dialog when it is shown, and rings what the keyboard has reached.
class FocusOrder : public QObject {
    Q_OBJECT

public:
    explicit FocusOrder(QWidget* root);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();

    QWidget* m_root;
    QFocusFrame* m_ring;
    QList<QWidget*> m_arranged;
    bool m_pending = false;
};

}  // namespace tessera::ui
