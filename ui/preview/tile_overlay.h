// Draws the tiles over the picture: grid, overlap bands, padding, numbers, and what each tile is doing.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiling/tile_grid.h"
#include "ui/preview/tile_heat.h"
#include "ui/preview/tile_states.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QTransform>

#include <optional>
#include <utility>

class QPainter;

namespace tessera::ui {

// How far things move in each tile, in pixels, and how far they may; see job::PreviewPicture.
struct TileMotion {
    std::vector<double> longest;
    std::optional<double> reach;

    [[nodiscard]] std::optional<double> of(int tile) const {
        return tile >= 0 && tile < static_cast<int>(longest.size())
                   ? std::optional(longest[static_cast<size_t>(tile)])
                   : std::nullopt;
    }
    [[nodiscard]] bool exceeds(int tile) const { return reach && of(tile).value_or(0) > *reach; }
    [[nodiscard]] int exceeding() const;  // tiles
};

// Not a widget: the pane owns one and passes its transform from coded pixels to the pane.
class TileOverlay {
public:
    void setGrid(const tiling::TileGrid& grid, Size frame);  // `frame`: without padding
    void clear();
    [[nodiscard]] Size frame() const noexcept { return m_frame; }  // without padding
    [[nodiscard]] const std::optional<tiling::TileGrid>& grid() const noexcept { return m_grid; }

    void setNumbersShown(bool shown) noexcept { m_numbersShown = shown; }
    void setBandsShown(bool shown) noexcept { m_bandsShown = shown; }  // tinted overlaps and padding
    void setMotion(TileMotion motion) { m_motion = std::move(motion); }
    [[nodiscard]] const TileMotion& motion() const noexcept { return m_motion; }
    void setHeat(TileHeat heat) noexcept { m_heat = heat; }
    [[nodiscard]] TileHeat heat() const noexcept { return m_heat; }
    void setHovered(int index) noexcept { m_hovered = index; }  // -1: none
    [[nodiscard]] int hovered() const noexcept { return m_hovered; }

    [[nodiscard]] TileStates& states() noexcept { return m_states; }
    [[nodiscard]] const TileStates& states() const noexcept { return m_states; }

    // In coded pixels. The bands that two columns (rows) of tiles share, and what lies outside the frame.
    [[nodiscard]] QList<QRectF> overlapBands() const;
    [[nodiscard]] QList<QRectF> paddingBands() const;
    // The part of a tile that is nearest to its own centre: cores cover the padded frame without overlap.
    [[nodiscard]] QRectF core(int index) const;
    [[nodiscard]] QRectF rect(int index) const;
    [[nodiscard]] int tileAt(const QPointF& codedPixel) const;  // by core; -1 outside

    void paint(QPainter& painter, const QTransform& toPane, const QFont& font, qint64 nowMs) const;
    // Of `index` among all that were measured, 0 the least and 1 the most; nothing while it was not measured.
    [[nodiscard]] std::optional<double> warmth(int index) const;
    // Least and most of what the colours stand for; nothing where nothing is coloured.
    [[nodiscard]] std::optional<std::pair<double, double>> heatRange() const;

    // What the colours mean, in the upper corner of the pane; nothing where nothing is coloured.
    void paintLegend(QPainter& painter, const QSize& pane, const QFont& font) const;

    // True while something on it still moves.
    [[nodiscard]] bool animating(qint64 nowMs) const;

private:
    void paintBands(QPainter& painter, const QTransform& toPane) const;
    void paintHeat(QPainter& painter, const QTransform& toPane) const;
    void paintLines(QPainter& painter, const QTransform& toPane) const;
    void paintStates(QPainter& painter, const QTransform& toPane, qint64 nowMs) const;
    void paintState(QPainter& painter, const QRectF& coreRect, const TileStatus& tile, qint64 nowMs) const;
    void paintNumbers(QPainter& painter, const QTransform& toPane, const QFont& font) const;
    void paintWarnings(QPainter& painter, const QTransform& toPane) const;
    void paintHovered(QPainter& painter, const QTransform& toPane) const;

    std::optional<tiling::TileGrid> m_grid;
    Size m_frame;
    TileStates m_states;
    TileMotion m_motion;
    bool m_numbersShown = true;
    bool m_bandsShown = true;
    TileHeat m_heat = TileHeat::None;
    int m_hovered = -1;
};

}  // namespace tessera::ui
