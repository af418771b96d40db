// Asked in place before a conversion is stopped: what becomes of the work that is done.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_control.h"

#include <QWidget>

class QPushButton;

namespace tessera::ui {

class TextLabel;

// Why it is asked: the words differ.
enum class StopReason { Stop, Close };

class StopQuestion : public QWidget {
    Q_OBJECT

public:
    explicit StopQuestion(QWidget* parent = nullptr);

    void ask(StopReason reason);  // shows it, with the keyboard on the answer that loses nothing
    [[nodiscard]] QPushButton* answer(AfterStop afterStop) const;
    [[nodiscard]] QPushButton* keepGoing() const noexcept { return m_keepGoing; }

Q_SIGNALS:
    void stopChosen(tessera::AfterStop afterStop);
    void keepGoingChosen();

private:
    TextLabel* m_words;
    QPushButton* m_later;     // AfterStop::KeepJob
    QPushButton* m_playable;  // AfterStop::KeepPlayable
    QPushButton* m_discard;   // AfterStop::Discard
    QPushButton* m_keepGoing;
};

}  // namespace tessera::ui
