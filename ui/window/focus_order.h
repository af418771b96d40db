// Tab goes through the window as the eye does: in the order of the layouts, whatever was made first.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QWidget>

class QFocusFrame;

namespace tessera::ui {

// Follows what comes and goes under `root`, and rings what the keyboard has reached.
class FocusOrder : public QObject {
    Q_OBJECT

public:
    explicit FocusOrder(QWidget* root);

    // Everything under `root` that Tab stops at, in order.
    [[nodiscard]] static QList<QWidget*> inOrder(QWidget* root);

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
