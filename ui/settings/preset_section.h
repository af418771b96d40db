// The presets as cards; the one recommended for the video is marked, with the reason.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

#include <QButtonGroup>
#include <QHash>

namespace tessera::ui {

class MemoryOutlook;
class PresetCard;
class PresetStore;

class PresetSection : public SettingsSection {
    Q_OBJECT

public:
    PresetSection(PresetStore& store, const MemoryOutlook& outlook, QWidget* parent = nullptr);

    [[nodiscard]] QString chosenPreset() const;
    [[nodiscard]] PresetCard* card(const QString& presetId) const { return m_cards.value(presetId); }

Q_SIGNALS:
    void menuRequested(const QPoint& globalPosition);  // about the chosen preset

protected:
    void refresh() override;

private:
    void rebuild();
    void choose(const QString& presetId);

    PresetStore& m_store;
    const MemoryOutlook& m_outlook;
    QButtonGroup m_group;
    QHash<QString, PresetCard*> m_cards;
};

}  // namespace tessera::ui
