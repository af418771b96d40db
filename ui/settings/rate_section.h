// Which frame rate the new video has, and how slowly its picture passes.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class QCheckBox;
class QComboBox;

namespace tessera::ui {

class Segments;
class TextLabel;

class RateSection : public SettingsSection {
    Q_OBJECT

public:
    explicit RateSection(QWidget* parent = nullptr);

    [[nodiscard]] QComboBox* rates() const noexcept { return m_rates; }
    [[nodiscard]] QComboBox* slowMotion() const noexcept { return m_slow; }
    [[nodiscard]] QCheckBox* sound() const noexcept { return m_sound; }
    [[nodiscard]] QString words() const;  // what follows from the choice, or what is wrong with it

protected:
    void refresh() override;

private:
    void fillRates();
    void chooseText(const QString& text);
    void chooseFactor(int factor);
    void chooseRate(const Rational& rate);
    void chooseSlowMotion(int times);
    void refreshChoices();
    [[nodiscard]] double passingRate() const;  // of the originals, as slowly as they will pass; 0: not known
    [[nodiscard]] QString shownRate() const;

    Segments* m_usual;
    QComboBox* m_rates;
    QComboBox* m_slow;
    QCheckBox* m_sound;
    TextLabel* m_result;
};

}  // namespace tessera::ui
