// The presets that the window offers: those built in, and the person's own, kept as one JSON file each.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preset/preset.h"
#include "ui/base/background.h"

#include <QList>
#include <QObject>
#include <QStringList>

namespace tessera::ui {

// Reads and writes off the UI thread; presets() changes at once, and failed() comes when the disk did not follow.
class PresetStore : public QObject {
    Q_OBJECT

public:
    // The folder need not exist.
    explicit PresetStore(const QString& folder, QObject* parent = nullptr);

    [[nodiscard]] const QList<preset::Preset>& presets() const noexcept { return m_presets; }
    [[nodiscard]] const preset::Preset* find(const QString& id) const;  // nullptr when there is none
    [[nodiscard]] bool isOwn(const QString& id) const;

    // What new videos begin with; empty: the preset recommended for their size.
    [[nodiscard]] QString defaultId() const { return m_defaultId; }
    void setDefault(const QString& id);

    // A new preset with the values of `like`; gives its id. An empty name is refused: "".
    QString add(const QString& name, const preset::Preset& like);
    // The following do nothing to presets that are built in.
    void update(const QString& id, const preset::Preset& values);  // keeps id, name and description
    void rename(const QString& id, const QString& name);
    void remove(const QString& id);

    void importFiles(const QStringList& paths);
    void exportTo(const QString& id, const QString& path);

Q_SIGNALS:
    void changed();
    void imported(const QString& id);  // the last of an import
    void failed(const Failure& failure);

private:
    [[nodiscard]] QString fileOf(const QString& id) const;
    [[nodiscard]] QString freeId(const QString& name) const;
    QString insert(preset::Preset preset);
    void write(const preset::Preset& preset, const QString& path);

    QString m_folder;
    QString m_defaultId;
    QList<preset::Preset> m_presets;
    Background m_background;  // last: its calls end before anything they use
};

// In the user's data folder.
[[nodiscard]] QString defaultPresetFolder();

}  // namespace tessera::ui
