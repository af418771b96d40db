// Memory of the model over the last minutes: now, peak, and how much there is.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/run/conversion.h"

#include <QWidget>

#include <vector>

namespace tessera::ui {

class MemoryGraph : public QWidget {
    Q_OBJECT

public:
    explicit MemoryGraph(QWidget* parent = nullptr);

    void add(const job::Progress& progress);
    void reset();
    [[nodiscard]] QString text() const;       // "2.3 GB now, peak 2.5 GB of 8.3 GB": the whole program
    [[nodiscard]] QString modelText() const;  // "0.9 GB of it the model's data, 5.6 GB allowed"
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintHistory(QPainter& painter, const QRectF& area) const;
    void paintBar(QPainter& painter, const QRectF& area) const;

    std::vector<double> m_history;  // bytes of the program, oldest first
    job::Progress m_progress;
};

}  // namespace tessera::ui
