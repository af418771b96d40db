#include "ui/preview/tile_states.h"

namespace tessera::ui {

namespace {

TileShow shown(inference::TileState state) {
    switch (state) {
        case inference::TileState::Running:
            return TileShow::Running;
        case inference::TileState::Done:
            return TileShow::Done;
        case inference::TileState::Skipped:
            return TileShow::Skipped;
        case inference::TileState::Retried:
            return TileShow::Retried;
    }
    return TileShow::Waiting;
}

}  // namespace

void TileStates::reset(int count) {
    m_tiles.assign(static_cast<size_t>(count), TileStatus{});
    m_doneThisPass.assign(static_cast<size_t>(count), false);
    m_doneInPass = 0;
    m_lastPassMs = 0;
    m_active = false;
}

void TileStates::startPass(qint64 nowMs) {
    m_lastPassMs = nowMs - m_passBeganMs;
    m_passBeganMs = nowMs;
    m_doneThisPass.assign(m_tiles.size(), false);
    m_doneInPass = 0;
    for (TileStatus& tile : m_tiles) {
        tile.show = TileShow::Waiting;
    }
}

void TileStates::apply(const inference::TileEvent& event, qint64 nowMs) {
    if (event.index < 0 || event.index >= count()) {
        return;
    }
    const auto index = static_cast<size_t>(event.index);
    if (!m_active) {
        m_active = true;
        m_passBeganMs = nowMs;
    } else if (m_doneThisPass[index]) {
        startPass(nowMs);  // a tile that was finished is heard of again: the next frame is in work
    }
    TileStatus& tile = m_tiles[index];
    tile.show = shown(event.state);
    tile.changedMs = nowMs;
    const bool done =
        event.state == inference::TileState::Done || event.state == inference::TileState::Skipped;
    if (done) {
        m_doneThisPass[index] = true;
        ++m_doneInPass;
        tile.milliseconds = event.milliseconds;
        tile.peakBytes = event.peakBytes;
        tile.known = true;
    }
}

void TileStates::finish() {
    m_active = false;
    for (TileStatus& tile : m_tiles) {
        tile.show = TileShow::Waiting;
    }
}

}  // namespace tessera::ui
