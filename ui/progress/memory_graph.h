// Memory of the model over the last minutes: now, peak, and how much there is.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/memory_use.h"

#include <QWidget>

#include <vector>

namespace tessera::ui {

class MemoryGraph : public QWidget {
    Q_OBJECT

public:
    explicit MemoryGraph(QWidget* parent = nullptr);

    void add(const inference::MemoryUse& use);
    void reset();
    [[nodiscard]] QString text() const;  // "0.9 GB now, peak 1.1 GB, budget 5.6 GB of 8.3 GB"
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintHistory(QPainter& painter, const QRectF& area) const;
    void paintBar(QPainter& painter, const QRectF& area) const;

    std::vector<double> m_history;  // bytes, oldest first
    inference::MemoryUse m_use;
};

}  // namespace tessera::ui
