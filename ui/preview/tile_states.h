// What each tile of the frame in work is doing, and since when; a new pass over the tiles starts by itself.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/frame_generator.h"

#include <QtGlobal>

#include <vector>

namespace tessera::ui {

enum class TileShow { Waiting, Running, Done, Skipped, Retried };

struct TileStatus {
    TileShow show = TileShow::Waiting;
    qint64 changedMs = 0;  // on the caller's clock
    double milliseconds = 0;
    qint64 peakBytes = 0;
    bool known = false;  // milliseconds and peakBytes were measured, in this pass or an earlier one
};

// Pure bookkeeping: the clock is the caller's.
class TileStates {
public:
    void reset(int count);
    void apply(const inference::TileEvent& event, qint64 nowMs);
    // The run is over: nothing runs any more, the figures stay.
    void finish();

    [[nodiscard]] int count() const noexcept { return static_cast<int>(m_tiles.size()); }
    [[nodiscard]] const TileStatus& at(int index) const { return m_tiles[static_cast<size_t>(index)]; }
    [[nodiscard]] bool active() const noexcept { return m_active; }
    // Passes so short that dimming the waiting tiles would flicker.
    [[nodiscard]] bool hurried() const noexcept { return m_lastPassMs > 0 && m_lastPassMs < 400; }
    [[nodiscard]] int doneInPass() const noexcept { return m_doneInPass; }

private:
    void startPass(qint64 nowMs);

    std::vector<TileStatus> m_tiles;
    std::vector<bool> m_doneThisPass;
    int m_doneInPass = 0;
    qint64 m_passBeganMs = 0;
    qint64 m_lastPassMs = 0;
    bool m_active = false;
};

}  // namespace tessera::ui
