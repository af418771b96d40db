// The one primary button, and what it turns into while a conversion runs.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace tessera::ui {

class TextLabel;

class StartBar : public QWidget {
    Q_OBJECT

public:
    enum class Phase { Idle, Running, Paused, Stopping };

    explicit StartBar(QWidget* parent = nullptr);

    void setPhase(Phase phase);
    // While idle: whether Start may be pressed, and what it says.
    void setStart(bool possible, const QString& text);

    // Asks, in place, whether what is done so far may be lost. Nothing happens while idle.
    void askToCancel();
    [[nodiscard]] bool isAsking() const;
    void stopAsking();

    [[nodiscard]] QPushButton* primary() const noexcept { return m_primary; }
    [[nodiscard]] QPushButton* cancelButton() const noexcept { return m_cancel; }
    [[nodiscard]] QPushButton* confirmButton() const noexcept { return m_confirm; }

Q_SIGNALS:
    void startRequested();
    void pauseRequested();
    void resumeRequested();
    void cancelConfirmed();
    void keepGoingChosen();

private:
    void press();
    void refresh();

    Phase m_phase = Phase::Idle;
    bool m_possible = false;
    QString m_startText;
    QPushButton* m_primary;
    QPushButton* m_cancel;
    QWidget* m_question;
    QPushButton* m_confirm;
    QPushButton* m_keep;
};

}  // namespace tessera::ui
