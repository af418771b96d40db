#include "ui/controls/slider_field.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace tessera::ui {

SliderField::SliderField(const SliderRange& range, const QString& accessibleName, QWidget* parent)
    : QWidget(parent),
      m_range(range),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_number(new QDoubleSpinBox(this)) {
    m_slider->setRange(0, static_cast<int>(std::lround((range.sliderLargest - range.smallest) / range.step)));
    m_slider->setAccessibleName(tr("%1, slider").arg(accessibleName));
    m_number->setRange(range.smallest, range.largest);
    m_number->setDecimals(range.decimals);
    m_number->setSingleStep(range.step);
    m_number->setAccessibleName(accessibleName);
    m_number->setFixedWidth(72);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_number);
    setFocusProxy(m_slider);

    connect(m_slider, &QSlider::valueChanged, this, [this](int position) {
        const QSignalBlocker quiet(m_number);
        m_number->setValue(m_range.smallest + position * m_range.step);
        Q_EMIT edited(m_number->value());
    });
    connect(m_number, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        showOnSlider(value);
        Q_EMIT edited(value);
    });
}

void SliderField::setValue(double value) {
    const QSignalBlocker quiet(m_number);
    m_number->setValue(value);
    showOnSlider(value);
}

void SliderField::showOnSlider(double value) {
    const QSignalBlocker quiet(m_slider);
    const double shown = std::min(value, m_range.sliderLargest);
    m_slider->setValue(static_cast<int>(std::lround((shown - m_range.smallest) / m_range.step)));
}

}  // namespace tessera::ui
