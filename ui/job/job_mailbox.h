// The latest news of a running job, left by its threads and collected by the UI thread at a bearable rate.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/run/conversion.h"
#include "ui/source/picture_levels.h"

#include <mutex>
#include <optional>
#include <vector>

namespace tessera::ui {

struct JobNews {
    std::optional<tiling::TileGrid> grid;
    std::vector<inference::TileEvent> tiles;  // the latest event of each tile, in order of arrival
    std::optional<job::Progress> progress;    // the latest
    std::optional<PictureLevels> picture;     // the latest

    [[nodiscard]] bool empty() const noexcept { return !grid && tiles.empty() && !progress && !picture; }
};

// Threads: every member may be called from any thread. What nobody collected is replaced by what is newer, so
// memory is bounded however fast a job reports.
class JobMailbox {
public:
    // Each says whether the collector must be woken: true for the first news since it fell asleep.
    [[nodiscard]] bool put(const tiling::TileGrid& grid);
    [[nodiscard]] bool put(const inference::TileEvent& event);
    [[nodiscard]] bool put(const job::Progress& progress);
    [[nodiscard]] bool put(PictureLevels picture);

    [[nodiscard]] JobNews collect();
    // Called by the collector after it waited: true when there is nothing new; the next put() will wake it.
    [[nodiscard]] bool fallAsleep();

private:
    [[nodiscard]] bool wake();  // with m_mutex held

    std::mutex m_mutex;
    JobNews m_news;
    bool m_awake = false;
};

}  // namespace tessera::ui
