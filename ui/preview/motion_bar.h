// Between picture and playhead while the new video is played: how far it is made, what is seen, how fast.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QToolButton;

namespace tessera::ui {

class ElidedLabel;
class MotionPlayer;
class Segments;

class MotionBar : public QWidget {
    Q_OBJECT

public:
    explicit MotionBar(QWidget* parent = nullptr);

    void show(const MotionPlayer& motion);
    using QWidget::show;
    void setSidePossible(bool possible);  // false where both sides are seen at once
    void setResultShown(bool shown);      // false: the source

    [[nodiscard]] QString words() const;
    [[nodiscard]] Segments* side() const noexcept { return m_side; }
    [[nodiscard]] Segments* speed() const noexcept { return m_speed; }
    [[nodiscard]] QComboBox* length() const noexcept { return m_length; }
    [[nodiscard]] QToolButton* soundButton() const noexcept { return m_sound; }
    [[nodiscard]] QToolButton* closeButton() const noexcept { return m_close; }

Q_SIGNALS:
    void resultChosen(bool result);  // false: the source
    void speedChosen(double speed);
    void secondsChosen(int seconds);
    void mutedChosen(bool muted);
    void closeRequested();

private:
    ElidedLabel* m_words;
    Segments* m_side;
    Segments* m_speed;
    QComboBox* m_length;
    QToolButton* m_sound;
    QToolButton* m_close;
};

}  // namespace tessera::ui
