// Short facts beside each other, "149 frames  ·  0:14  ·  1 MB", on more lines where there is less room: a line ends with a fact.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/text_label.h"

#include <QStringList>

namespace tessera::ui {

class FactsLabel : public TextLabel {
    Q_OBJECT

public:
    explicit FactsLabel(Tone tone, QWidget* parent = nullptr);

    void setFacts(const QStringList& facts);
    [[nodiscard]] QString line() const;  // all of them

    [[nodiscard]] QSize sizeHint() const override;         // on one line
    [[nodiscard]] QSize minimumSizeHint() const override;  // each on its own
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QStringList lines(int width) const;

    QStringList m_facts;
};

}  // namespace tessera::ui
