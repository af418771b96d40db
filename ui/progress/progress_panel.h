// How far the running conversion is: bar, frames, speed, time left, stage rates, memory.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/run/conversion.h"

#include <QWidget>

class QHBoxLayout;
class QProgressBar;

namespace tessera::ui {

class ElidedLabel;
class Figure;
class MemoryGraph;
class StageRates;
class TextLabel;

class ProgressPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget* parent = nullptr);

    void begin(const QString& fileName);
    void showProgress(const job::Progress& progress);
    // Of the tiles of the frame in work; 0 of 0: not known.
    void showTile(int done, int count);
    void setPaused(bool paused);
    void setCancelling();

    [[nodiscard]] QString framesText() const;
    [[nodiscard]] QString placeText() const;  // "Between 58 and 59, tile 7 of 45"

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    void showTitle();

    QString m_fileName;
    job::Progress m_progress;
    int m_tilesDone = 0;
    int m_tiles = 0;
    bool m_paused = false;
    bool m_cancelling = false;
    ElidedLabel* m_title;
    TextLabel* m_place;
    TextLabel* m_percent;
    QProgressBar* m_bar;
    Figure* m_frames;
    Figure* m_speed;
    Figure* m_elapsed;
    Figure* m_remaining;
    Figure* m_size;
    StageRates* m_stages;
    MemoryGraph* m_memory;
    QHBoxLayout* m_row;  // of figures, rates and memory
};

}  // namespace tessera::ui
