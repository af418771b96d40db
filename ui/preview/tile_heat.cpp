#include "ui/preview/tile_heat.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace tessera::ui {

QString heatText(TileHeat heat, double value) {
    return heat == TileHeat::Memory ? bytesText(std::llround(value))
                                    : QCoreApplication::translate("PreviewText", "%1 ms")
                                          .arg(QLocale().toString(std::lround(value)));
}

}  // namespace tessera::ui
