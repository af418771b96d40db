#include "ui/settings/settings_panel.h"

#include "ui/controls/fold.h"
#include "ui/controls/text_label.h"
#include "ui/settings/output_section.h"
#include "ui/settings/preset_section.h"
#include "ui/settings/rate_section.h"
#include "ui/settings/tuning_section.h"
#include "ui/theme/theme.h"

#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace tessera::ui {

SettingsPanel::SettingsPanel(QWidget* parent)
    : QWidget(parent),
      m_presets(new PresetSection(this)),
      m_rate(new RateSection(this)),
      m_output(new OutputSection(this)),
      m_tuning(new TuningSection(this)),
      m_tuningFold(new Fold(tr("Fine-tune"), m_tuning, this)) {
    const int scrollBarWidth = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    auto* content = new QWidget;
    auto* sections = new QVBoxLayout(content);
    sections->setContentsMargins(space::large, space::medium, space::large - scrollBarWidth, space::medium);
    sections->setSpacing(space::tiny + 2);
    const auto add = [&](const QString& title, QWidget* section) {
        auto* heading = new TextLabel(Tone::Strong, title, content);
        sections->addWidget(heading);
        sections->addWidget(section);
        sections->addSpacing(space::medium);
    };
    add(tr("Preset"), m_presets);
    add(tr("Frame rate"), m_rate);
    add(tr("Output"), m_output);
    sections->addWidget(m_tuningFold);
    sections->addStretch(1);

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its place is always kept, so that nothing moves when it is needed; our style draws it only then.
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    for (SettingsSection* section :
         {static_cast<SettingsSection*>(m_presets), static_cast<SettingsSection*>(m_rate),
          static_cast<SettingsSection*>(m_output), static_cast<SettingsSection*>(m_tuning)}) {
        follow(section);
    }
}

void SettingsPanel::follow(SettingsSection* section) {
    connect(section, &SettingsSection::edited, this, [this](const JobSettings& settings) {
        showSettings(settings, m_info);
        Q_EMIT edited(settings);
    });
}

void SettingsPanel::showSettings(const JobSettings& settings, const std::optional<media::MediaInfo>& info) {
    m_info = info;
    m_presets->showSettings(settings, info);
    m_rate->showSettings(settings, info);
    m_output->showSettings(settings, info);
    m_tuning->showSettings(settings, info);
    m_tuningFold->setSummary(TuningSection::costText(settings, info));
}

}  // namespace tessera::ui
