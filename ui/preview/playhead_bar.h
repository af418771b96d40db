// Below the picture: step, play, scrub through the frames of the output, and how the picture is looked at.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QSlider;
class QToolButton;
class QVBoxLayout;

namespace tessera::ui {

class TextLabel;

class PlayheadBar : public QWidget {
    Q_OBJECT

public:
    explicit PlayheadBar(QWidget* parent = nullptr);

    // Buttons that press the window's actions.
    void setPlayActions(const QList<QAction*>& actions);
    void addModeAction(QAction* action);
    void addModeGap();
    // Above the slider, as wide as it.
    void setCurve(QWidget* curve);
    [[nodiscard]] int sliderInset() const;  // half of its handle

    void setRange(qint64 position, qint64 lastPosition, int positionsPerFrame);
    void setTime(const QString& text);
    void setBusy(bool busy);

    [[nodiscard]] QSlider* slider() const noexcept { return m_slider; }
    [[nodiscard]] QString time() const;

Q_SIGNALS:
    void positionChosen(qint64 position);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_track;
    QHBoxLayout* m_play;
    QSlider* m_slider;
    TextLabel* m_time;
    QLabel* m_busy;
    QHBoxLayout* m_modes;
};

}  // namespace tessera::ui
