// What the window remembers between runs: its place, the last choices, recent files.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/queue_companion.h"
#include "ui/settings/job_settings.h"
#include "ui/theme/tessera_style.h"

#include <QByteArray>
#include <QStringList>
#include <QTimer>
#include <QVariantMap>

#include <memory>

namespace tessera::ui {

class Background;

// An ini file of the user's, read once. It is written on a thread of its own soon after a change, and by the destructor:
// writing waits for the disk. Values that make no sense are replaced by the defaults.
class WindowSettings {
public:
    WindowSettings();
    ~WindowSettings();

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

    [[nodiscard]] bool tilesShown() const;
    void setTilesShown(bool shown);
    [[nodiscard]] bool numbersShown() const;
    void setNumbersShown(bool shown);
    [[nodiscard]] bool tuningOpen() const;
    void setTuningOpen(bool open);

    [[nodiscard]] QString language() const;  // a code; "" for the system's
    void setLanguage(const QString& code);
    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);

    [[nodiscard]] WhenDone whenDone() const;
    void setWhenDone(WhenDone action);
    [[nodiscard]] OutputRule outputRule() const;
    void setOutputRule(const OutputRule& rule);
    [[nodiscard]] QString defaultPreset() const;
    void setDefaultPreset(const QString& id);

    // Factor, codec, quality, model and device; tiles and motion come with the preset.
    [[nodiscard]] JobSettings jobSettings() const;
    void setJobSettings(const JobSettings& settings);

    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void clearRecentFiles();

private:
    void set(const QString& key, const QVariant& value);
    void save();

    QVariantMap m_values;                // as they are now, by key
    QVariantMap m_unsaved;               // what changed since the last save() began
    QVariantMap m_saving;                // what is being written
    QTimer m_pause;                      // ends in save()
    std::unique_ptr<Background> m_disk;  // from the first save() on
};

}  // namespace tessera::ui
