#include "ui/settings/rate_section.h"

#include "ui/controls/segments.h"
#include "ui/controls/text_label.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tessera::ui {

namespace {
constexpr int smallestFactor = 2;
constexpr int largestFactor = 16;
constexpr int usualTarget =
    60;  // frames per second; larger than any factor, so that one number tells which it is
}  // namespace

RateSection::RateSection(QWidget* parent)
    : SettingsSection(parent),
      m_usual(new Segments(this)),
      m_other(new QSpinBox(this)),
      m_result(new TextLabel(Tone::SmallDim, {}, this)) {
    const QString toolTip =
        tr("Each gap between two frames is divided into this many.\n"
           "Time grows with it; memory and the original frames stay the same.");
    for (const int factor : {2, 4, 8}) {
        m_usual->add(factor, QStringLiteral("×%1").arg(factor), tr("%n times the frames", nullptr, factor),
                     toolTip);
    }
    m_usual->add(usualTarget, rateText(usualTarget), tr("%n frames per second", nullptr, usualTarget),
                 tr("New frames stand at exact times, so that motion stays even; few originals remain.\n"
                    "Time grows with the number of frames; memory stays the same."));
    m_other->setRange(smallestFactor, largestFactor);
    m_other->setPrefix(QStringLiteral("×"));
    m_other->setAccessibleName(tr("Frame rate factor"));
    m_other->setToolTip(toolTip);
    m_other->setFixedWidth(72);

    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_usual, 1);
    row->addWidget(m_other);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addLayout(row);
    layout->addWidget(m_result);

    const auto choose = [this](int value) {
        edit([&](JobSettings& settings) {
            settings.targetRate = value > largestFactor ? value : 0;
            settings.factor = value > largestFactor ? settings.factor : value;
        });
    };
    connect(m_usual, &Segments::chosen, this, choose);
    connect(m_other, &QSpinBox::valueChanged, this, choose);
}

void RateSection::refresh() {
    const QSignalBlocker quiet(m_other);
    m_usual->setValue(settings().targetRate > 0 ? settings().targetRate : settings().factor);
    m_other->setValue(settings().factor);
    const double rate = info() ? info()->video.frameRate.toDouble() : 0;
    m_usual->setPossible(usualTarget, rate < usualTarget);
    if (rate <= 0) {
        m_result->setText(tr("Frames between the originals are generated."));
        return;
    }
    QString text = tr("%1 → %2").arg(rateText(rate), rateText(outputRate(*info(), settings())));
    if (const auto frames = outputFrames(*info(), settings())) {
        text = tr("%1 · %2 frames").arg(text, QLocale().toString(*frames));
    }
    m_result->setText(text);
}

}  // namespace tessera::ui
