// The presets as cards; the one recommended for the video is marked.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

#include <QButtonGroup>
#include <QHash>

namespace tessera::ui {

class PresetCard;

class PresetSection : public SettingsSection {
    Q_OBJECT

public:
    explicit PresetSection(QWidget* parent = nullptr);

    [[nodiscard]] QString chosenPreset() const;
    [[nodiscard]] PresetCard* card(const QString& presetId) const { return m_cards.value(presetId); }

protected:
    void refresh() override;

private:
    QButtonGroup m_group;
    QHash<QString, PresetCard*> m_cards;
};

}  // namespace tessera::ui
