#include "ui/preview/playhead_bar.h"

#include "ui/controls/action_button.h"
#include "ui/controls/text_label.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace tessera::ui {

namespace {
constexpr int busySize = 16;
constexpr qint64 pages = 10;  // a click beside the handle moves by one of so many parts
}  // namespace

PlayheadBar::PlayheadBar(QWidget* parent)
    : QWidget(parent),
      m_track(new QVBoxLayout),
      m_play(new QHBoxLayout),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_time(new TextLabel(Tone::SmallDim, {}, this)),
      m_busy(new QLabel(this)),
      m_modes(new QHBoxLayout) {
    m_slider->setAccessibleName(tr("Playhead"));
    m_slider->setToolTip(
        tr("Every position is a frame of the new video; between two frames of the source it is "
           "generated as you look."));
    m_slider->setMinimumWidth(120);
    m_time->setMinimumWidth(
        m_time->fontMetrics().horizontalAdvance(QStringLiteral("0000 + 1/2 · 00:00.000")));
    // Its place is kept, so that nothing moves when it comes and goes.
    QSizePolicy kept = m_busy->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(kept);
    m_busy->setAccessibleName(tr("Rendering…"));
    m_busy->setToolTip(tr("Rendering…"));
    m_busy->setPixmap(
        iconPixmap(QStringLiteral("waiting"), Theme::of(this).dimText, busySize, devicePixelRatioF()));
    m_busy->hide();

    m_play->setSpacing(2);
    m_modes->setSpacing(2);
    m_track->setSpacing(0);
    m_track->addWidget(m_slider);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addLayout(m_play);
    buttons->addWidget(m_time);
    buttons->addWidget(m_busy);
    buttons->addStretch(1);
    buttons->addLayout(m_modes);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::small, space::tiny, space::small, space::tiny);
    layout->setSpacing(0);
    layout->addLayout(m_track);
    layout->addLayout(buttons);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) { Q_EMIT positionChosen(value); });
}

void PlayheadBar::setPlayActions(const QList<QAction*>& actions) {
    for (QAction* action : actions) {
        m_play->addWidget(makeActionButton(action, this));
    }
}

void PlayheadBar::addModeGap() {
    m_modes->addSpacing(space::small);
}

void PlayheadBar::setCurve(QWidget* curve) {
    m_track->insertWidget(0, curve);
}

int PlayheadBar::sliderInset() const {
    return m_slider->style()->pixelMetric(QStyle::PM_SliderLength, nullptr, m_slider) / 2;
}

void PlayheadBar::addModeAction(QAction* action) {
    m_modes->addWidget(makeActionButton(action, this));
}

void PlayheadBar::setRange(qint64 position, qint64 lastPosition, int positionsPerFrame) {
    const QSignalBlocker quiet(m_slider);
    constexpr qint64 most = std::numeric_limits<int>::max();
    m_slider->setRange(0, static_cast<int>(std::min(lastPosition, most)));
    m_slider->setSingleStep(1);
    m_slider->setPageStep(
        std::max(positionsPerFrame, static_cast<int>(std::min(lastPosition / pages, most))));
    m_slider->setValue(static_cast<int>(std::min(position, most)));
    m_slider->setEnabled(lastPosition > 0);
}

void PlayheadBar::setTime(const QString& text) {
    m_time->setText(text);
    m_slider->setAccessibleDescription(text);
}

QString PlayheadBar::time() const {
    return m_time->text();
}

void PlayheadBar::setBusy(bool busy) {
    m_busy->setVisible(busy);
}

void PlayheadBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::of(this).line);
}

}  // namespace tessera::ui
