// Memory of the program over the last minutes: now, peak, and how much there is.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/run/conversion.h"

#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace tessera::ui {

class MemoryGraph : public QWidget {
    Q_OBJECT

public:
    explicit MemoryGraph(QWidget* parent = nullptr);

    // Where the figures of a moment come from; the kernel unless a test says otherwise.
    using Meter = std::function<std::int64_t()>;  // resident bytes; 0: not known
    void setMeter(Meter meter) { m_meter = std::move(meter); }

    // What core says of the model, and the peak of the run; how much the program takes is looked at while this is visible as
    // often as a screen shows something new, because core says nothing while a tile is made.
    void add(const job::Progress& progress);
    void reset();
    [[nodiscard]] QString text() const;       // "2.3 GB now, peak 2.5 GB of 8.3 GB": the whole program
    [[nodiscard]] QString modelText() const;  // "0.9 GB of it the model's data, 5.6 GB allowed"
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void look();
    void describe();
    void paintHistory(QPainter& painter, const QRectF& area) const;
    void paintBar(QPainter& painter, const QRectF& area) const;

    std::vector<double> m_history;  // bytes of the program, oldest first
    job::Progress m_progress;
    Meter m_meter;
    QTimer m_timer;
    int m_looks = 0;  // since the last sample of the history
};

}  // namespace tessera::ui
