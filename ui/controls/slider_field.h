// A slider and a number that always agree.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>
#include <QSlider>
#include <QWidget>

namespace tessera::ui {

struct SliderRange {
    double smallest = 0;
    double largest = 1;
    double step = 0.05;
    int decimals = 2;
    double sliderLargest = 1;  // the slider ends here; larger numbers can be typed
};

class SliderField : public QWidget {
    Q_OBJECT

public:
    SliderField(const SliderRange& range, const QString& accessibleName, QWidget* parent = nullptr);

    void setValue(double value);
    [[nodiscard]] double value() const { return m_number->value(); }
    [[nodiscard]] QDoubleSpinBox* number() const noexcept { return m_number; }

Q_SIGNALS:
    void edited(double value);  // by the person

private:
    void showOnSlider(double value);

    SliderRange m_range;
    QSlider* m_slider;
    QDoubleSpinBox* m_number;
};

}  // namespace tessera::ui
