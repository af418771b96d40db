#include "ui/preview/tile_handles.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tessera::ui {

namespace {

constexpr int sizeStep = 64;
constexpr int overlapStep = 8;
constexpr int smallestTile = 128;
constexpr double grabDistance = 10;  // logical pixels
constexpr double handleRadius = 6;

int inSteps(double value, int step) {
    return static_cast<int>(std::lround(value / step)) * step;
}

bool hasHandle(const tiling::TileGrid& grid, TileHandle handle) {
    return handle == TileHandle::Size || grid.count() > 1;
}

}  // namespace

QPointF handlePosition(const tiling::TileGrid& grid, Size frame, TileHandle handle) {
    const Size tile = grid.count() == 1 ? frame : grid.tileSize;
    if (handle == TileHandle::Size) {
        return {static_cast<double>(tile.width), static_cast<double>(tile.height)};
    }
    return grid.columns() > 1 ? QPointF(grid.lefts[1], tile.height / 2.0)
                              : QPointF(tile.width / 2.0, grid.rows() > 1 ? grid.tops[1] : tile.height);
}

TileHandle handleAt(const tiling::TileGrid& grid, Size frame, const QTransform& toPane,
                    const QPointF& position) {
    for (const TileHandle handle : {TileHandle::Size, TileHandle::Overlap}) {
        const QPointF distance = toPane.map(handlePosition(grid, frame, handle)) - position;
        if (hasHandle(grid, handle) && std::hypot(distance.x(), distance.y()) <= grabDistance) {
            return handle;
        }
    }
    return TileHandle::None;
}

Tiling draggedTiling(const tiling::TileGrid& grid, TileHandle handle, const QPointF& pixel) {
    const int longer = std::max(grid.frame.width, grid.frame.height);
    const int before = grid.count() == 1 ? 0 : std::max(grid.tileSize.width, grid.tileSize.height);
    Tiling tiling{before, grid.overlap};
    if (handle == TileHandle::Size) {
        // A tile is square unless the frame is smaller: the axis that still has room decides.
        const double along = std::max(pixel.x(), pixel.y());
        const int size = std::max(inSteps(along, sizeStep), smallestTile);
        tiling.tileSize = size >= longer ? 0 : size;
        tiling.overlap = std::min(tiling.overlap, size / 2);
    } else if (handle == TileHandle::Overlap) {
        const bool sideways = grid.columns() > 1;
        const double shared = sideways ? grid.tileSize.width - pixel.x() : grid.tileSize.height - pixel.y();
        const int most = std::min(grid.tileSize.width, grid.tileSize.height) / 2 / overlapStep * overlapStep;
        tiling.overlap = std::clamp(inSteps(shared, overlapStep), 0, most);
    }
    return tiling;
}

void paintHandles(QPainter& painter, const tiling::TileGrid& grid, Size frame, const QTransform& toPane,
                  TileHandle hot) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const TileHandle handle : {TileHandle::Size, TileHandle::Overlap}) {
        if (!hasHandle(grid, handle)) {
            continue;
        }
        const QPointF centre = toPane.map(handlePosition(grid, frame, handle));
        const double radius = handle == hot ? handleRadius + 2 : handleRadius;
        painter.setPen(QPen(QColor(0, 0, 0, 130), 1));
        painter.setBrush(handle == hot ? QColor(Qt::white) : Theme::darkTheme().overlay);
        if (handle == TileHandle::Size) {
            painter.drawRoundedRect(QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)),
                                    2, 2);
        } else {
            painter.drawEllipse(centre, radius, radius);
        }
    }
    painter.restore();
}

}  // namespace tessera::ui
