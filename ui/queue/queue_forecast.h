// What all that waits will take, from what is known of some of it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queue_model.h"

#include <optional>

namespace tessera::ui {

struct QueueForecast {
    double seconds = 0;
    qint64 outputBytes = 0;  // of what waits
};

// The rest of what runs and all that waits. Videos that were not measured are taken to need as much for each pixel as one that
// was, with the same model and codec; what was converted or is being converted says by how much forecasts err on the machine as it is
// now. Nothing where that is not known of all of them.
[[nodiscard]] std::optional<QueueForecast> forecastOf(const QueueModel& queue);

}  // namespace tessera::ui
