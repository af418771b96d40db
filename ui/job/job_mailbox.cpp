#include "ui/job/job_mailbox.h"

#include <utility>

namespace tessera::ui {

bool JobMailbox::wake() {
    return !std::exchange(m_awake, true);
}

bool JobMailbox::put(const tiling::TileGrid& grid) {
    const std::scoped_lock lock(m_mutex);
    m_news.grid = grid;
    return wake();
}

bool JobMailbox::put(const inference::TileEvent& event) {
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_news.tiles, [&](const inference::TileEvent& old) { return old.index == event.index; });
    m_news.tiles.push_back(event);
    m_news.tiles.back().pixels = nullptr;  // they live no longer than the call
    return wake();
}

bool JobMailbox::put(const job::Progress& progress) {
    const std::scoped_lock lock(m_mutex);
    m_news.progress = progress;
    return wake();
}

bool JobMailbox::put(PictureLevels picture) {
    const std::scoped_lock lock(m_mutex);
    m_news.picture = std::move(picture);
    return wake();
}

JobNews JobMailbox::collect() {
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_news, JobNews{});
}

bool JobMailbox::fallAsleep() {
    const std::scoped_lock lock(m_mutex);
    m_awake = !m_news.empty();
    return !m_awake;
}

}  // namespace tessera::ui
