// Pictures that were made for the playhead, so that going back to them costs nothing.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/preview/preview.h"
#include "ui/preview/shown_preview.h"

#include <list>
#include <optional>

namespace tessera::ui {

// Bounded in bytes: what was not looked at for longest goes first.
class PreviewCache {
public:
    explicit PreviewCache(qint64 mostBytes) : m_mostBytes(mostBytes) {}

    [[nodiscard]] std::optional<ShownPreview> find(const job::PreviewRequest& request);
    void add(const job::PreviewRequest& request, const ShownPreview& preview);
    void clear();
    [[nodiscard]] qint64 bytes() const noexcept { return m_bytes; }

private:
    struct Entry {
        job::PreviewRequest request;
        ShownPreview preview;
        qint64 bytes = 0;
    };

    std::list<Entry> m_entries;  // the one used last comes first
    qint64 m_mostBytes;
    qint64 m_bytes = 0;
};

}  // namespace tessera::ui
