// How many times more frames: x2 to x16, and what that gives.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class QSpinBox;

namespace tessera::ui {

class Segments;
class TextLabel;

class RateSection : public SettingsSection {
    Q_OBJECT

public:
    explicit RateSection(QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    Segments* m_usual;
    QSpinBox* m_other;
    TextLabel* m_result;
};

}  // namespace tessera::ui
