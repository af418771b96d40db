// How fast decoding, inference and encoding each are; the slowest decides, and is marked.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/run/conversion.h"

#include <QWidget>

#include <array>

namespace tessera::ui {

class StageRates : public QWidget {
    Q_OBJECT

public:
    explicit StageRates(QWidget* parent = nullptr);

    void setRates(const job::Progress& progress);
    [[nodiscard]] int bottleneck() const;  // 0 decode, 1 infer, 2 encode; -1 while unknown
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::array<double, 3> m_perSecond{};
};

}  // namespace tessera::ui
