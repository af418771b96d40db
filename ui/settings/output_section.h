// Where the result goes and how it is encoded.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/encode/codec_table.h"
#include "ui/settings/settings_section.h"

#include <vector>

class QComboBox;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace tessera::ui {

class ElidedLabel;
class TextLabel;

class OutputSection : public SettingsSection {
    Q_OBJECT

public:
    explicit OutputSection(QWidget* parent = nullptr);

    void setCodecs(const std::vector<media::CodecChoice>& codecs);
    // Chosen by the person; `replace`: a file of that name is there, and they agreed to replace it.
    void setOutput(const QString& path, bool replace);

Q_SIGNALS:
    void changeOutputRequested();
    void namingRequested();

protected:
    void refresh() override;

private:
    QComboBox* m_codec;
    QSpinBox* m_quality;
    ElidedLabel* m_name;
    ElidedLabel* m_folder;
    QPushButton* m_change;
    QToolButton* m_naming;
    std::vector<media::CodecChoice> m_codecs;
};

}  // namespace tessera::ui
