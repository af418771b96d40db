#include "ui/preview/preview_cache.h"

#include <algorithm>

namespace tessera::ui {

namespace {

qint64 bytesOf(const ShownPreview& preview) {
    return preview.a.picture.bytes() + (preview.b ? preview.b->picture.bytes() : 0) +
           preview.difference.bytes();
}

}  // namespace

std::optional<ShownPreview> PreviewCache::find(const job::PreviewRequest& request) {
    const auto found = std::ranges::find(m_entries, request, &Entry::request);
    if (found == m_entries.end()) {
        return std::nullopt;
    }
    m_entries.splice(m_entries.begin(), m_entries, found);
    return m_entries.front().preview;
}

void PreviewCache::add(const job::PreviewRequest& request, const ShownPreview& preview) {
    const auto known = std::ranges::find(m_entries, request, &Entry::request);
    if (known != m_entries.end()) {
        m_bytes -= known->bytes;
        m_entries.erase(known);
    }
    m_entries.push_front({request, preview, bytesOf(preview)});
    m_bytes += m_entries.front().bytes;
    while (m_bytes > m_mostBytes && m_entries.size() > 1) {
        m_bytes -= m_entries.back().bytes;
        m_entries.pop_back();
    }
}

void PreviewCache::clear() {
    m_entries.clear();
    m_bytes = 0;
}

}  // namespace tessera::ui
