#include "ui/settings/settings_panel.h"

#include "ui/controls/fold.h"
#include "ui/controls/text_label.h"
#include "ui/outlook/memory_outlook.h"
#include "ui/settings/output_section.h"
#include "ui/settings/preset_section.h"
#include "ui/settings/rate_section.h"
#include "ui/settings/tuning_section.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace tessera::ui {

SettingsPanel::SettingsPanel(PresetStore& presets, const MemoryOutlook& outlook, QWidget* parent)
    : QWidget(parent),
      m_presetMenu(new QToolButton(this)),
      m_presets(new PresetSection(presets, outlook, this)),
      m_rate(new RateSection(this)),
      m_output(new OutputSection(this)),
      m_tuning(new TuningSection(outlook, this)),
      m_tuningFold(new Fold(tr("Fine-tune"), m_tuning, this)) {
    m_presetMenu->setIcon(icon(QStringLiteral("more")));
    m_presetMenu->setAutoRaise(true);
    m_presetMenu->setAccessibleName(tr("What can be done with presets"));
    m_presetMenu->setToolTip(tr("Save, rename, delete, import and export presets"));
    const int scrollBarWidth = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    auto* content = new QWidget;
    auto* sections = new QVBoxLayout(content);
    sections->setContentsMargins(space::large, space::medium, space::large - scrollBarWidth, space::medium);
    sections->setSpacing(space::tiny + 2);
    const auto add = [&](const QString& title, QWidget* section, QWidget* beside = nullptr) {
        auto* heading = new QHBoxLayout;
        heading->addWidget(new TextLabel(Tone::Strong, title, content), 1);
        if (beside != nullptr) {
            heading->addWidget(beside);
        }
        sections->addLayout(heading);
        sections->addWidget(section);
        sections->addSpacing(space::medium);
    };
    connect(&outlook, &MemoryOutlook::changed, this, &SettingsPanel::showTuningSummary);
    add(tr("Preset"), m_presets, m_presetMenu);
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
    m_content = content;

    for (SettingsSection* section :
         {static_cast<SettingsSection*>(m_presets), static_cast<SettingsSection*>(m_rate),
          static_cast<SettingsSection*>(m_output), static_cast<SettingsSection*>(m_tuning)}) {
        follow(section);
    }
}

void SettingsPanel::setPresetMenu(QMenu* menu) {
    connect(m_presetMenu, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_presetMenu->mapToGlobal(QPoint(0, m_presetMenu->height()))); });
    connect(m_presets, &PresetSection::menuRequested, menu,
            [menu](const QPoint& position) { menu->popup(position); });
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
    showTuningSummary();
}

// The content scrolls upwards only: its width is the panel's.
QSize SettingsPanel::minimumSizeHint() const {
    const int scrollBarWidth = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    return {m_content->minimumSizeHint().width() + scrollBarWidth, QWidget::minimumSizeHint().height()};
}

void SettingsPanel::showTuningSummary() {
    m_tuningFold->setSummary(m_tuning->costText());
}

}  // namespace tessera::ui
