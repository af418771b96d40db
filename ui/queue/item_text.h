// One line about how far a video of the queue has come.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queue_item.h"

#include <QString>

namespace tessera::ui {

[[nodiscard]] QString itemStateText(const QueueItem& item);

// Why it failed; "": it did not.
[[nodiscard]] QString failureText(const QueueItem& item);

[[nodiscard]] QString rateChoiceText(const JobSettings& settings);  // "×2", "60 fps"

// 0 … 100; 0 while the number of frames is not known.
[[nodiscard]] int percentDone(const job::Progress& progress);

[[nodiscard]] QString stageText(const job::Progress& progress);

}  // namespace tessera::ui
