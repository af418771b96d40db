#include "ui/preview/tile_estimate.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace tessera::ui {

TileEstimate estimateOf(const tiling::TileGrid& grid, Size frame,
                        const std::optional<inference::CostModel>& cost) {
    TileEstimate estimate{grid.count(), grid.overCompute(), std::nullopt, std::nullopt};
    if (cost) {
        inference::PlanRequest request;
        request.frame = frame;
        request.overlap = grid.overlap;
        request.cost = *cost;
        const tiling::TileShape shape =
            grid.count() == 1 ? tiling::TileShape{}
                              : tiling::TileShape{grid.tileSize.width, grid.tileSize.height, grid.overlap};
        const inference::TilePlan plan = inference::costOf(request, shape);
        estimate.peakBytes = plan.peakBytes;
        estimate.seconds = plan.seconds;
    }
    return estimate;
}

QString estimateText(const TileEstimate& estimate) {
    QStringList parts;
    if (estimate.tiles == 1) {
        parts.append(QCoreApplication::translate("PreviewText", "One piece"));
    } else {
        parts.append(QCoreApplication::translate("PreviewText", "%n tile(s)", nullptr, estimate.tiles));
        parts.append(QCoreApplication::translate("PreviewText", "%1 times the pixels")
                         .arg(QLocale().toString(estimate.overCompute, 'f', 2)));
    }
    if (estimate.peakBytes) {
        parts.append(
            QCoreApplication::translate("PreviewText", "about %1").arg(bytesText(*estimate.peakBytes)));
    }
    if (estimate.seconds) {
        const bool fast = *estimate.seconds < 1;
        parts.append(fast ? QCoreApplication::translate("PreviewText", "about %1 ms a frame")
                                .arg(QLocale().toString(qRound(*estimate.seconds * 1000)))
                          : QCoreApplication::translate("PreviewText", "about %1 s a frame")
                                .arg(QLocale().toString(*estimate.seconds, 'f', 1)));
    }
    return parts.join(QStringLiteral("  ·  "));
}

}  // namespace tessera::ui
