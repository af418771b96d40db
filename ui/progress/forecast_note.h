// Above Start: how long it will take, how large the file will be, and what it needs meanwhile.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/text_label.h"
#include "ui/queue/queue_forecast.h"

namespace tessera::ui {

class ForecastNote : public TextLabel {
    Q_OBJECT

public:
    explicit ForecastNote(QWidget* parent = nullptr);

    // Of the video, nullptr: not known, `measuring` that it will be soon. Of the whole queue, where more than one waits.
    void show(const job::Forecast* forecast, bool measuring, const std::optional<QueueForecast>& queue,
              int waiting);
    using QWidget::show;
};

}  // namespace tessera::ui
