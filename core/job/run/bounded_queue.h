// A queue between two threads that holds a bounded number of bytes.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>

namespace tessera::job {

// One thread pushes, one pops; any thread may abort().
template <typename Item>
class BoundedQueue {
public:
    // At least one item is always let in, however large.
    BoundedQueue(std::int64_t maxBytes, std::size_t maxItems) : m_maxBytes(maxBytes), m_maxItems(maxItems) {}

    // Blocks while full. Returns false when the queue was aborted: stop producing.
    [[nodiscard]] bool push(Item item, std::int64_t bytes) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_aborted || hasRoomFor(bytes); });
        if (m_aborted) {
            return false;
        }
        m_items.push_back({std::move(item), bytes});
        m_bytes += bytes;
        m_changed.notify_all();
        return true;
    }

    // Blocks while empty. Nothing comes back after the last item of a closed queue, and from an aborted one.
    [[nodiscard]] std::optional<Item> pop() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_aborted || m_closed || !m_items.empty(); });
        if (m_aborted || m_items.empty()) {
            return std::nullopt;
        }
        Entry entry = std::move(m_items.front());
        m_items.pop_front();
        m_bytes -= entry.bytes;
        m_changed.notify_all();
        return std::move(entry.item);
    }

    // The producer is done.
    void close() {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

    // Wakes both sides and lets go of what is queued.
    void abort() {
        const std::lock_guard lock(m_mutex);
        m_aborted = true;
        m_items.clear();
        m_changed.notify_all();
    }

private:
    struct Entry {
        Item item;
        std::int64_t bytes;
    };

    [[nodiscard]] bool hasRoomFor(std::int64_t bytes) const {
        return m_items.empty() || (m_items.size() < m_maxItems && m_bytes + bytes <= m_maxBytes);
    }

    const std::int64_t m_maxBytes;
    const std::size_t m_maxItems;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Entry> m_items;
    std::int64_t m_bytes = 0;
    bool m_closed = false;
    bool m_aborted = false;
};

}  // namespace tessera::job
