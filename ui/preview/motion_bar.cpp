#include "ui/preview/motion_bar.h"

#include "ui/controls/accessible.h"
#include "ui/controls/segments.h"
#include "ui/controls/text_label.h"
#include "ui/preview/motion_player.h"
#include "ui/text/format.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace tessera::ui {

namespace {

constexpr int result = 1;
constexpr int source = 0;

// How many times slower.
constexpr int full = 1;
constexpr int half = 2;
constexpr int quarter = 4;

QString wordsOf(const MotionPlayer& motion) {
    const QLocale locale;
    if (motion.frameCount() == 0) {
        return MotionBar::tr("Preparing the preview…");
    }
    if (motion.isMaking()) {
        return MotionBar::tr("%1 of %2 frames made")
            .arg(locale.toString(motion.made()), locale.toString(motion.frameCount()));
    }
    QString words = MotionBar::tr("%n frames", nullptr, motion.frameCount()) + QStringLiteral("  ·  ") +
                    rateText(motion.stretch().outputRate);
    if (motion.late() > 0) {
        words += QStringLiteral("  ·  ") +
                 MotionBar::tr("%n left out: too late to be shown", nullptr, motion.late());
    }
    if (motion.sounding() == MotionPlayer::Sounding::NoDevice) {
        words += QStringLiteral("  ·  ") + MotionBar::tr("no sound device");
    }
    return words;
}

QString soundTip(const MotionPlayer& motion) {
    switch (motion.sounding()) {
        case MotionPlayer::Sounding::None:
            return MotionBar::tr("There is no sound here, or none that passes evenly");
        case MotionPlayer::Sounding::NoDevice:
            return MotionBar::tr("Nothing here plays sound");
        case MotionPlayer::Sounding::Possible:
            break;
    }
    return MotionBar::tr("Sound, heard at full speed once all frames are made");
}

}  // namespace

MotionBar::MotionBar(QWidget* parent)
    : QWidget(parent),
      m_words(new ElidedLabel(Tone::SmallDim, Qt::ElideRight, this)),
      m_side(new Segments(this)),
      m_speed(new Segments(this)),
      m_length(new QComboBox(this)),
      m_sound(new QToolButton(this)),
      m_close(new QToolButton(this)) {
    m_side->add(source, tr("Source"), tr("Show the source"), tr("The video as it is"));
    m_side->add(result, tr("New"), tr("Show the new video"), tr("The video as it will be"));
    m_speed->add(full, QStringLiteral("1×"), tr("Full speed"), tr("As fast as the new video will be"));
    m_speed->add(half, QStringLiteral("½×"), tr("Half speed"), tr("Half as fast"));
    m_speed->add(quarter, QStringLiteral("¼×"), tr("Quarter speed"), tr("A quarter as fast"));
    for (const int seconds : {2, 3, 4, 5}) {
        m_length->addItem(tr("%1 s", "seconds").arg(QLocale().toString(seconds)), seconds);
    }
    setAccessibleNameOf(m_length, tr("Length of the preview"));
    m_length->setToolTip(tr("How many seconds of the new video are made around the playhead"));
    m_sound->setCheckable(true);
    m_sound->setAutoRaise(true);
    m_sound->setAccessibleName(tr("Sound"));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("End the preview"));
    m_close->setToolTip(tr("End the preview (P); what was made is kept"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::medium, space::small, space::small, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_side);
    layout->addWidget(m_speed);
    layout->addWidget(m_length);
    layout->addWidget(m_sound);
    layout->addWidget(m_close);
    connect(m_side, &Segments::chosen, this, [this](int side) { Q_EMIT resultChosen(side == result); });
    connect(m_speed, &Segments::chosen, this, [this](int slower) { Q_EMIT speedChosen(1.0 / slower); });
    connect(m_length, &QComboBox::activated, this,
            [this] { Q_EMIT secondsChosen(m_length->currentData().toInt()); });
    connect(m_sound, &QToolButton::clicked, this, [this](bool on) { Q_EMIT mutedChosen(!on); });
    connect(m_close, &QToolButton::clicked, this, &MotionBar::closeRequested);
    setResultShown(true);
}

void MotionBar::show(const MotionPlayer& motion) {
    m_words->setFullText(wordsOf(motion));
    m_speed->setValue(static_cast<int>(1 / motion.speed() + 0.5));
    m_length->setCurrentIndex(m_length->findData(motion.seconds()));
    const bool isHeard = motion.sounding() == MotionPlayer::Sounding::Possible && !motion.isMuted();
    m_sound->setEnabled(motion.sounding() == MotionPlayer::Sounding::Possible);
    m_sound->setChecked(isHeard);
    m_sound->setIcon(icon(isHeard ? QStringLiteral("sound") : QStringLiteral("sound-off")));
    m_sound->setToolTip(soundTip(motion));
}

void MotionBar::setSidePossible(bool possible) {
    m_side->setPossible(source, possible);
    m_side->setPossible(result, possible);
}

void MotionBar::setResultShown(bool shown) {
    m_side->setValue(shown ? result : source);
}

QString MotionBar::words() const {
    return m_words->fullText();
}

}  // namespace tessera::ui
