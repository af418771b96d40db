#include "ui/preview/tile_estimate.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace tessera::ui {

QString estimateText(const tiling::TileGrid& grid, const std::optional<inference::TilePlan>& cost,
                     std::optional<qint64> processBytes) {
    QStringList parts;
    if (grid.count() == 1) {
        parts.append(QCoreApplication::translate("PreviewText", "One piece"));
    } else {
        parts.append(QCoreApplication::translate("PreviewText", "%n tile(s)", nullptr, grid.count()));
        parts.append(QCoreApplication::translate("PreviewText", "%1 times the pixels")
                         .arg(QLocale().toString(grid.overCompute(), 'f', 2)));
    }
    if (cost) {
        if (processBytes) {
            parts.append(
                QCoreApplication::translate("PreviewText", "about %1").arg(bytesText(*processBytes)));
        }
        parts.append(
            QCoreApplication::translate("PreviewText", "model data %1").arg(bytesText(cost->peakBytes)));
        parts.append(
            QCoreApplication::translate("PreviewText", "about %1 a frame").arg(costTimeText(cost->seconds)));
    }
    return parts.join(QStringLiteral("  ·  "));
}

}  // namespace tessera::ui
