// The presets as cards; the one recommended for the video is marked, with the reason.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

#include <QButtonGroup>
#include <QHash>
#include <QStringList>

#include <vector>

namespace tessera::ui {

class MemoryOutlook;
class PresetCard;
class PresetStore;

class PresetSection : public SettingsSection {
    Q_OBJECT

public:
    PresetSection(PresetStore& store, const MemoryOutlook& outlook, QWidget* parent = nullptr);

    // What each card that can be chosen would set.
    [[nodiscard]] std::vector<inference::GeneratorSettings> choices() const;

    // Once they are known: a preset whose model is not among them says what is missing.
    void setModels(const std::vector<inference::ModelInfo>& models);

    [[nodiscard]] QString chosenPreset() const;
    [[nodiscard]] PresetCard* card(const QString& presetId) const { return m_cards.value(presetId); }

Q_SIGNALS:
    void choicesChanged();
    void menuRequested(const QPoint& globalPosition);  // about the chosen preset

protected:
    void refresh() override;

private:
    void rebuild();
    void choose(const QString& presetId);
    void showMissing(const preset::Preset& preset);
    [[nodiscard]] bool isMissing(const preset::Preset& preset) const;

    PresetStore& m_store;
    const MemoryOutlook& m_outlook;
    QButtonGroup m_group;
    QHash<QString, PresetCard*> m_cards;
    QStringList m_models;  // by id; none: not known yet
};

}  // namespace tessera::ui
