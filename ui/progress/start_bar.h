// The one primary button, and what it turns into while a conversion runs.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/stop_question.h"

#include <QWidget>

class QPushButton;

namespace tessera::ui {

class StartBar : public QWidget {
    Q_OBJECT

public:
    enum class Phase { Idle, Running, Paused, Stopping };

    // `note` stands above the button; it becomes a child.
    explicit StartBar(QWidget* note, QWidget* parent = nullptr);

    void setPhase(Phase phase);
    // While idle: whether Start may be pressed, and what it says.
    void setStart(bool possible, const QString& text);

    // Asks, in place, what becomes of what is done so far. Nothing happens while idle.
    void askToStop(StopReason reason);
    [[nodiscard]] bool isAsking() const;
    void stopAsking();

    [[nodiscard]] QPushButton* primary() const noexcept { return m_primary; }
    [[nodiscard]] QPushButton* cancelButton() const noexcept { return m_cancel; }
    [[nodiscard]] StopQuestion* question() const noexcept { return m_question; }

Q_SIGNALS:
    void startRequested();
    void pauseRequested();
    void resumeRequested();
    void stopChosen(tessera::AfterStop afterStop);
    void keepGoingChosen();

private:
    void press();
    void refresh();

    Phase m_phase = Phase::Idle;
    bool m_possible = false;
    QString m_startText;
    QPushButton* m_primary;
    QPushButton* m_cancel;
    StopQuestion* m_question;
};

}  // namespace tessera::ui
