#include "core/tiling/tile_merger.h"

#include "core/base/error.h"
#include "core/base/rect_operations.h"

#include <algorithm>
#include <array>

namespace tessera::tiling {

TileMerger::TileMerger(const TileGrid& grid)
    : m_grid(grid),
      m_mask(makeBlendMask(grid)),
      m_region{0, 0, grid.frame.width, grid.frame.height},
      m_band(grid.count() == 1
                 ? 0
                 : static_cast<size_t>(rgbChannels) * static_cast<size_t>(grid.tileSize.height) *
                       static_cast<size_t>(grid.frame.width)) {}

void TileMerger::setRegion(const Rect& region) {
    m_region = region;
}

Rect TileMerger::part(int tileIndex) const {
    return intersection(m_grid.tile(tileIndex).rect, m_region);
}

void TileMerger::add(int tileIndex, const float* pixels, const RowSink& finishedRows) {
    if (tileIndex != m_nextTile) {
        throw Error::internal("tiles must be merged in order");
    }
    if (m_grid.count() == 1) {
        if (m_region.size() != m_grid.frame) {
            throw Error::internal("a frame in one piece was to be made in part");
        }
        const size_t plane = static_cast<size_t>(m_grid.frame.pixels());
        const std::array<const float*, rgbChannels> planes{pixels, pixels + plane, pixels + 2 * plane};
        finishedRows(0, m_grid.frame.height, planes.data());
        return;
    }
    const Tile tile = m_grid.tile(tileIndex);
    if (const Rect inside = part(tileIndex); inside.height > 0) {
        accumulate(tile, inside, pixels);
    }
    ++m_nextTile;
    if (tile.column + 1 == m_grid.columns()) {
        const bool last = tile.row + 1 == m_grid.rows();
        emit(last ? m_grid.frame.height : m_grid.tops[static_cast<size_t>(tile.row) + 1], finishedRows);
        if (last) {
            reset();
        }
    }
}

void TileMerger::reset() {
    if (m_nextTile == 0) {
        return;  // the band is still empty
    }
    m_nextTile = 0;
    m_firstRow = 0;
    std::ranges::fill(m_band, 0.0f);
}

std::int64_t TileMerger::bufferBytes() const noexcept {
    return static_cast<std::int64_t>(m_band.size() * sizeof(float));
}

void TileMerger::accumulate(const Tile& tile, const Rect& part, const float* pixels) {
    const float* columnWeights =
        m_mask.columns[static_cast<size_t>(tile.column)].data() + (part.x - tile.rect.x);
    const float* rowWeights = m_mask.rows[static_cast<size_t>(tile.row)].data() + (part.y - tile.rect.y);
    const auto width = static_cast<size_t>(part.width);
    const auto height = static_cast<size_t>(part.height);
    const auto bandWidth = static_cast<size_t>(m_grid.frame.width);
    const auto bandHeight = static_cast<size_t>(m_grid.tileSize.height);
    const size_t bandTop = static_cast<size_t>(part.y - m_firstRow);
    for (size_t channel = 0; channel < rgbChannels; ++channel) {
        for (size_t y = 0; y < height; ++y) {
            const float rowWeight = rowWeights[y];
            const float* source = pixels + (channel * height + y) * width;
            float* target = m_band.data() + (channel * bandHeight + bandTop + y) * bandWidth +
                            static_cast<size_t>(part.x);
            for (size_t x = 0; x < width; ++x) {
                target[x] += source[x] * (columnWeights[x] * rowWeight);
            }
        }
    }
}

// Hands out the region's share of rows m_firstRow … rowEnd-1 and moves the rest of the band up.
void TileMerger::emit(int rowEnd, const RowSink& finishedRows) {
    const auto height = static_cast<size_t>(m_grid.tileSize.height);
    const auto rowLength = static_cast<size_t>(m_grid.frame.width);
    const auto done = static_cast<size_t>(rowEnd - m_firstRow);
    const Rect out = intersection({0, m_firstRow, m_grid.frame.width, rowEnd - m_firstRow}, m_region);
    if (out.height > 0) {
        std::array<const float*, rgbChannels> planes{};
        for (size_t channel = 0; channel < rgbChannels; ++channel) {
            planes[channel] = m_band.data() +
                              (channel * height + static_cast<size_t>(out.y - m_firstRow)) * rowLength +
                              static_cast<size_t>(out.x);
        }
        finishedRows(out.y, out.height, planes.data());
    }
    for (size_t channel = 0; channel < rgbChannels; ++channel) {
        float* plane = m_band.data() + channel * height * rowLength;
        std::copy(plane + done * rowLength, plane + height * rowLength, plane);
        std::fill(plane + (height - done) * rowLength, plane + height * rowLength, 0.0f);
    }
    m_firstRow = rowEnd;
}

}  // namespace tessera::tiling
