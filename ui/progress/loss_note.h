// One line above Start: what the new file will not have as the source has it; pressed, it lists everything.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outlook/loss_outlook.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace tessera::ui {

class ElidedLabel;

class LossNote : public QWidget {
    Q_OBJECT

public:
    explicit LossNote(QWidget* parent = nullptr);

    // nullptr: not known yet.
    void showForesight(const Outcome<Foresight>* foresight);

    [[nodiscard]] QString text() const;  // the whole line
    [[nodiscard]] QToolButton* details() const noexcept { return m_details; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void openDetails();
    void refreshIcon();

    Foresight m_foresight;
    QString m_iconName;
    QLabel* m_icon;
    ElidedLabel* m_words;
    QToolButton* m_details;
};

// Everything by what becomes of it, as HTML: dropped first, then converted, then kept; and what keeps more.
[[nodiscard]] QString foresightPage(const Foresight& foresight);

}  // namespace tessera::ui
