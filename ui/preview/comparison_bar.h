// Between picture and playhead while two pictures are compared: which two, what each cost, how alike they
// are.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/preview_session.h"

#include <QWidget>

#include <array>

class QComboBox;

namespace tessera::ui {

class ElidedLabel;
class TextLabel;

class ComparisonBar : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonBar(QWidget* parent = nullptr);

    void setKinds(job::PreviewKind a, job::PreviewKind b);
    void show(const ShownPreview& preview);
    void clearFigures();
    using QWidget::show;

    [[nodiscard]] QComboBox* box(int side) const { return m_boxes[static_cast<size_t>(side)]; }
    [[nodiscard]] QString figures(int side) const;
    [[nodiscard]] QString likeness() const;

Q_SIGNALS:
    void kindsChosen(tessera::job::PreviewKind a, tessera::job::PreviewKind b);

private:
    [[nodiscard]] job::PreviewKind kind(int side) const;

    std::array<QComboBox*, 2> m_boxes{};
    std::array<ElidedLabel*, 2> m_figures{};
    TextLabel* m_likeness;
};

}  // namespace tessera::ui
