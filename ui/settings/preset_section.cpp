#include "ui/settings/preset_section.h"

#include "ui/settings/preset_card.h"
#include "ui/settings/preset_text.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace tessera::ui {

PresetSection::PresetSection(QWidget* parent) : SettingsSection(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny + 2);
    for (const preset::Preset& preset : offeredPresets()) {
        auto* card = new PresetCard(presetName(preset), presetPurpose(preset), this);
        card->setToolTip(QString::fromStdString(preset.description));
        m_group.addButton(card);
        m_cards.insert(QString::fromStdString(preset.id), card);
        layout->addWidget(card);
        connect(card, &QAbstractButton::clicked, this,
                [this, preset] { edit([&](JobSettings& settings) { applyPreset(settings, preset); }); });
    }
}

QString PresetSection::chosenPreset() const {
    for (auto it = m_cards.cbegin(); it != m_cards.cend(); ++it) {
        if (it.value()->isChecked()) {
            return it.key();
        }
    }
    return {};
}

void PresetSection::refresh() {
    QString recommended;
    QString reason;
    if (info()) {
        recommended = QString::fromStdString(preset::recommendedPreset(info()->video.size).id);
        reason = recommendationReason(info()->video.size);
    }
    for (auto it = m_cards.cbegin(); it != m_cards.cend(); ++it) {
        const bool chosen = it.key() == settings().presetId;
        if (chosen) {
            it.value()->setChecked(true);
        }
        it.value()->setModified(chosen && differsFromPreset(settings()));
        it.value()->setRecommendation(it.key() == recommended ? reason : QString());
    }
}

}  // namespace tessera::ui
