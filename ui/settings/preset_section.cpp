#include "ui/settings/preset_section.h"

#include "ui/outlook/memory_outlook.h"
#include "ui/settings/preset_card.h"
#include "ui/settings/preset_store.h"
#include "ui/settings/preset_text.h"
#include "ui/settings/recommendation.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace tessera::ui {

PresetSection::PresetSection(PresetStore& store, const MemoryOutlook& outlook, QWidget* parent)
    : SettingsSection(parent), m_store(store), m_outlook(outlook) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny + 2);
    connect(&store, &PresetStore::changed, this, &PresetSection::rebuild);
    connect(&outlook, &MemoryOutlook::changed, this, &PresetSection::refresh);
    rebuild();
}

void PresetSection::rebuild() {
    qDeleteAll(m_cards);
    m_cards.clear();
    for (const preset::Preset& preset : m_store.presets()) {
        const QString id = QString::fromStdString(preset.id);
        auto* card = new PresetCard(presetName(preset), presetPurpose(preset), this);
        card->setToolTip(presetToolTip(preset));
        card->setMissingText(preset.model.empty() ? QString() : missingModelText(preset));
        card->setContextMenuPolicy(Qt::CustomContextMenu);
        card->setAutoExclusive(true);  // the group sees to it; this says it to assistive technology
        m_group.addButton(card);
        m_cards.insert(id, card);
        layout()->addWidget(card);
        connect(card, &QAbstractButton::clicked, this, [this, id] { choose(id); });
        connect(card, &QWidget::customContextMenuRequested, this, [this, card, id](const QPoint& position) {
            card->setChecked(true);
            choose(id);
            Q_EMIT menuRequested(card->mapToGlobal(position));
        });
    }
    refresh();
}

void PresetSection::choose(const QString& presetId) {
    if (const preset::Preset* preset = m_store.find(presetId)) {
        edit([&](JobSettings& settings) { applyPreset(settings, *preset); });
    }
}

std::vector<inference::GeneratorSettings> PresetSection::choices() const {
    std::vector<inference::GeneratorSettings> all;
    for (const preset::Preset& preset : m_store.presets()) {
        if (!isMissing(preset)) {
            JobSettings chosen = settings();
            applyPreset(chosen, preset);
            all.push_back(chosen.generator);
        }
    }
    return all;
}

bool PresetSection::isMissing(const preset::Preset& preset) const {
    return !preset.model.empty() && !m_models.contains(QString::fromStdString(preset.model));
}

void PresetSection::setModels(const std::vector<inference::ModelInfo>& models) {
    m_models.clear();
    for (const inference::ModelInfo& model : models) {
        m_models.append(QString::fromStdString(model.id));
    }
    refresh();
    Q_EMIT choicesChanged();
}

void PresetSection::showMissing(const preset::Preset& preset) {
    PresetCard* card = m_cards.value(QString::fromStdString(preset.id));
    const bool missing = !m_models.isEmpty() && isMissing(preset);
    card->setMissing(missing);
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
        const preset::Preset& preset = recommendedFor(info()->video.size, settings(), m_outlook);
        recommended = QString::fromStdString(preset.id);
        reason = recommendationReason(info()->video.size, settings(), m_outlook);
    }
    for (const preset::Preset& preset : m_store.presets()) {
        const QString id = QString::fromStdString(preset.id);
        PresetCard* card = m_cards.value(id);
        const bool chosen = id == settings().presetId;
        if (chosen) {
            card->setChecked(true);
        }
        showMissing(preset);
        card->setModified(chosen && differFrom(preset, settings()));
        card->setRecommendation(id == recommended ? reason : QString());
        card->setCost(info() ? presetCostText(preset, info()->video.size, settings(), m_outlook) : QString());
        card->setDefault(id == m_store.defaultId());
    }
}

}  // namespace tessera::ui
