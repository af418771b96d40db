// Between picture and playhead while two pictures are compared: which two, what each cost, how alike they
// are.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/preview_session.h"

#include <QComboBox>
#include <QWidget>

#include <array>

namespace tessera::ui {

class ElidedLabel;
class TextLabel;

class ComparisonBar : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonBar(QWidget* parent = nullptr);

    void setOffer(const ChoiceOffer& offer);
    void setChoices(const SideChoice& a, const SideChoice& b);
    void show(const ShownPreview& preview);
    void clearFigures();
    using QWidget::show;

    [[nodiscard]] QComboBox* box(int side) const { return m_boxes[static_cast<size_t>(side)]; }
    [[nodiscard]] QString figures(int side) const;
    [[nodiscard]] QString likeness() const;
    [[nodiscard]] QString shortage() const;  // why a side is not in one piece; "": it is, or was not asked to

Q_SIGNALS:
    void choicesChosen(const tessera::ui::SideChoice& a, const tessera::ui::SideChoice& b);

private:
    [[nodiscard]] SideChoice choice(int side) const { return m_choices.value(box(side)->currentIndex()); }
    void fill();

    std::array<QComboBox*, 2> m_boxes{};
    std::array<ElidedLabel*, 2> m_figures{};
    TextLabel* m_likeness;
    TextLabel* m_shortage;
    ChoiceOffer m_offer;
    QList<SideChoice> m_choices;  // the rows of both boxes
};

}  // namespace tessera::ui
