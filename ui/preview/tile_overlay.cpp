#include "ui/preview/tile_overlay.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tessera::ui {

namespace {

constexpr qint64 glowMs = 700;    // how long a finished tile stays lit
constexpr qint64 pulseMs = 1200;  // one breath of a tile in work
constexpr int smallestNumbered = 30;
constexpr int legendWidth = 72;
constexpr double warningSide = 14;

QColor withAlpha(QColor color, double alpha) {
    color.setAlphaF(static_cast<float>(std::clamp(alpha, 0.0, 1.0)));
    return color;
}

// Where the region of each column (row) ends that is nearer to it than to the next: the middle of the shared
// band.
std::vector<double> borders(const std::vector<int>& starts, int tileLength, int frameLength) {
    std::vector<double> result{0.0};
    for (size_t k = 1; k < starts.size(); ++k) {
        result.push_back((starts[k] + starts[k - 1] + tileLength) / 2.0);
    }
    result.push_back(frameLength);
    return result;
}

int slot(const std::vector<double>& edges, double position) {
    const auto next = std::ranges::upper_bound(edges, position);
    return static_cast<int>(next - edges.begin()) - 1;
}

double heatValue(const TileStatus& tile, TileHeat heat) {
    return heat == TileHeat::Time ? tile.milliseconds : static_cast<double>(tile.peakBytes);
}

QRectF toQRectF(const Rect& rect) {
    return QRectF(rect.x, rect.y, rect.width, rect.height);
}

}  // namespace

int TileMotion::exceeding() const {
    int count = 0;
    for (int tile = 0; tile < static_cast<int>(longest.size()); ++tile) {
        count += exceeds(tile) ? 1 : 0;
    }
    return count;
}

void TileOverlay::setGrid(const tiling::TileGrid& grid, Size frame) {
    const bool sameTiles = m_grid && m_grid->frame == grid.frame && m_grid->tileSize == grid.tileSize &&
                           m_grid->lefts == grid.lefts && m_grid->tops == grid.tops;
    m_frame = frame;
    if (sameTiles) {
        return;
    }
    m_grid = grid;
    m_motion = {};
    m_hovered = -1;
    m_states.reset(grid.count());
}

void TileOverlay::clear() {
    m_grid.reset();
    m_hovered = -1;
    m_states.reset(0);
}

QList<QRectF> TileOverlay::overlapBands() const {
    QList<QRectF> bands;
    if (!m_grid) {
        return bands;
    }
    for (size_t k = 1; k < m_grid->lefts.size(); ++k) {
        const int end = m_grid->lefts[k - 1] + m_grid->tileSize.width;
        bands.append(QRectF(m_grid->lefts[k], 0, end - m_grid->lefts[k], m_grid->frame.height));
    }
    for (size_t k = 1; k < m_grid->tops.size(); ++k) {
        const int end = m_grid->tops[k - 1] + m_grid->tileSize.height;
        bands.append(QRectF(0, m_grid->tops[k], m_grid->frame.width, end - m_grid->tops[k]));
    }
    return bands;
}

QList<QRectF> TileOverlay::paddingBands() const {
    QList<QRectF> bands;
    if (!m_grid) {
        return bands;
    }
    const int right = m_grid->frame.width - m_frame.width;
    const int bottom = m_grid->frame.height - m_frame.height;
    if (right > 0) {
        bands.append(QRectF(m_frame.width, 0, right, m_grid->frame.height));
    }
    if (bottom > 0) {
        bands.append(QRectF(0, m_frame.height, m_frame.width, bottom));
    }
    return bands;
}

QRectF TileOverlay::core(int index) const {
    const auto columns = borders(m_grid->lefts, m_grid->tileSize.width, m_grid->frame.width);
    const auto rows = borders(m_grid->tops, m_grid->tileSize.height, m_grid->frame.height);
    const tiling::Tile tile = m_grid->tile(index);
    const auto column = static_cast<size_t>(tile.column);
    const auto row = static_cast<size_t>(tile.row);
    return QRectF(QPointF(columns[column], rows[row]), QPointF(columns[column + 1], rows[row + 1]));
}

QRectF TileOverlay::rect(int index) const {
    return toQRectF(m_grid->tile(index).rect);
}

int TileOverlay::tileAt(const QPointF& codedPixel) const {
    if (!m_grid || !QRectF(0, 0, m_grid->frame.width, m_grid->frame.height).contains(codedPixel)) {
        return -1;
    }
    const int column =
        slot(borders(m_grid->lefts, m_grid->tileSize.width, m_grid->frame.width), codedPixel.x());
    const int row =
        slot(borders(m_grid->tops, m_grid->tileSize.height, m_grid->frame.height), codedPixel.y());
    return std::clamp(row, 0, m_grid->rows() - 1) * m_grid->columns() +
           std::clamp(column, 0, m_grid->columns() - 1);
}

bool TileOverlay::animating(qint64 nowMs) const {
    if (m_states.active()) {
        return true;
    }
    for (int index = 0; index < m_states.count(); ++index) {
        const TileStatus& tile = m_states.at(index);
        if (tile.show != TileShow::Waiting && nowMs - tile.changedMs < glowMs) {
            return true;
        }
    }
    return false;
}

void TileOverlay::paint(QPainter& painter, const QTransform& toPane, const QFont& font, qint64 nowMs) const {
    if (!m_grid) {
        return;
    }
    painter.save();
    if (m_grid->count() > 1 && m_bandsShown) {
        paintBands(painter, toPane);
    }
    if (m_grid->count() == 1) {
        painter.restore();  // a tint over the whole picture would hide what is to be judged
        return;
    }
    if (m_states.active()) {
        paintStates(painter, toPane, nowMs);
    } else {
        paintHeat(painter, toPane);
    }
    if (m_grid->count() > 1) {
        paintLines(painter, toPane);
        if (m_numbersShown) {
            paintNumbers(painter, toPane, font);
        }
        paintWarnings(painter, toPane);
    }
    paintHovered(painter, toPane);
    painter.restore();
}

void TileOverlay::paintBands(QPainter& painter, const QTransform& toPane) const {
    const Theme& theme = Theme::darkTheme();
    painter.setPen(Qt::NoPen);
    painter.setBrush(withAlpha(theme.overlay, 0.16));
    for (const QRectF& band : overlapBands()) {
        painter.drawRect(toPane.mapRect(band));
    }
    for (const QRectF& band : paddingBands()) {
        const QRectF area = toPane.mapRect(band);
        painter.fillRect(area, withAlpha(theme.surroundDim, 0.10));
        painter.fillRect(area, QBrush(withAlpha(theme.surroundDim, 0.45), Qt::BDiagPattern));
    }
}

std::optional<std::pair<double, double>> TileOverlay::heatRange() const {
    std::optional<std::pair<double, double>> range;
    if (m_heat == TileHeat::None || m_states.count() < 2) {
        return range;
    }
    for (int index = 0; index < m_states.count(); ++index) {
        const TileStatus& tile = m_states.at(index);
        if (!tile.known) {
            continue;
        }
        const double value = heatValue(tile, m_heat);
        range = range ? std::pair(std::min(range->first, value), std::max(range->second, value))
                      : std::pair(value, value);
    }
    return range;
}

std::optional<double> TileOverlay::warmth(int index) const {
    const auto range = heatRange();
    if (!range || !m_states.at(index).known) {
        return std::nullopt;
    }
    const double span = range->second - range->first;
    return span > 0 ? (heatValue(m_states.at(index), m_heat) - range->first) / span : 0;
}

void TileOverlay::paintHeat(QPainter& painter, const QTransform& toPane) const {
    for (int index = 0; index < m_states.count(); ++index) {
        if (const std::optional<double> warm = warmth(index)) {
            painter.fillRect(toPane.mapRect(core(index)), withAlpha(heatColour(*warm), 0.55));
        }
    }
}

void TileOverlay::paintLegend(QPainter& painter, const QSize& pane, const QFont& font) const {
    const auto range = m_states.active() ? std::nullopt : heatRange();
    if (!range) {
        return;
    }
    const QString least = heatText(m_heat, range->first);
    const QString most = heatText(m_heat, range->second);
    const QFontMetrics metrics(font);
    const int textWidth = metrics.horizontalAdvance(least) + metrics.horizontalAdvance(most);
    QRect box(0, 0, textWidth + legendWidth + 4 * space::small, metrics.height() + space::small);
    box.moveTopRight({pane.width() - space::medium, space::medium});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 165));
    painter.drawRoundedRect(box, space::tiny, space::tiny);
    const QRect inner = box.adjusted(space::small, 0, -space::small, 0);
    const QRect bar(inner.left() + metrics.horizontalAdvance(least) + space::small, inner.center().y() - 3,
                    legendWidth, 7);
    QLinearGradient colours(bar.topLeft(), bar.topRight());
    for (const double stop : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        colours.setColorAt(stop, heatColour(stop));
    }
    painter.fillRect(bar, colours);
    painter.setPen(Theme::darkTheme().surroundText);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, least);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, most);
    painter.restore();
}

void TileOverlay::paintLines(QPainter& painter, const QTransform& toPane) const {
    // Both edges of every band; a cosmetic pen stays one device pixel thin at any zoom.
    painter.setRenderHint(QPainter::Antialiasing, false);
    QPen pen(withAlpha(Theme::darkTheme().overlay, 0.75), 0);
    pen.setCosmetic(true);
    painter.setPen(pen);
    const double width = m_grid->frame.width;
    const double height = m_grid->frame.height;
    for (size_t k = 1; k < m_grid->lefts.size(); ++k) {
        for (const int x : {m_grid->lefts[k], m_grid->lefts[k - 1] + m_grid->tileSize.width}) {
            painter.drawLine(toPane.map(QLineF(x, 0, x, height)));
        }
    }
    for (size_t k = 1; k < m_grid->tops.size(); ++k) {
        for (const int y : {m_grid->tops[k], m_grid->tops[k - 1] + m_grid->tileSize.height}) {
            painter.drawLine(toPane.map(QLineF(0, y, width, y)));
        }
    }
}

void TileOverlay::paintStates(QPainter& painter, const QTransform& toPane, qint64 nowMs) const {
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (int index = 0; index < m_states.count(); ++index) {
        paintState(painter, toPane.mapRect(core(index)), m_states.at(index), nowMs);
    }
}

void TileOverlay::paintState(QPainter& painter, const QRectF& coreRect, const TileStatus& tile,
                             qint64 nowMs) const {
    const Theme& theme = Theme::darkTheme();
    const double age = static_cast<double>(nowMs - tile.changedMs);
    const double glow = std::max(0.0, 1.0 - age / glowMs);
    switch (tile.show) {
        case TileShow::Waiting:
            if (!m_states.hurried()) {
                painter.fillRect(coreRect, QColor(0, 0, 0, 105));
            }
            return;
        case TileShow::Running: {
            const double breath = 0.5 + 0.5 * std::sin(2 * M_PI * age / pulseMs);
            painter.fillRect(coreRect, withAlpha(theme.overlay, 0.14 + 0.14 * breath));
            painter.setPen(QPen(theme.overlay, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(coreRect.adjusted(1, 1, -1, -1));
            return;
        }
        case TileShow::Done:
            painter.fillRect(coreRect, withAlpha(theme.overlay, 0.30 * glow));
            return;
        case TileShow::Skipped:
            painter.fillRect(coreRect, withAlpha(Qt::white, 0.18 * glow));
            painter.fillRect(coreRect, QBrush(withAlpha(Qt::white, 0.12), Qt::FDiagPattern));
            return;
        case TileShow::Retried:
            painter.fillRect(coreRect, withAlpha(theme.overlayWarning, 0.22));
            painter.setPen(QPen(theme.overlayWarning, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(coreRect.adjusted(1, 1, -1, -1));
            return;
    }
}

void TileOverlay::paintNumbers(QPainter& painter, const QTransform& toPane, const QFont& font) const {
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing, true);
    const QFontMetricsF metrics(font);
    for (int index = 0; index < m_grid->count(); ++index) {
        const QRectF area = toPane.mapRect(core(index));
        if (area.width() < smallestNumbered || area.height() < smallestNumbered) {
            return;
        }
        const QString number = QString::number(index + 1);
        const QSizeF box(metrics.horizontalAdvance(number) + 10, metrics.height() + 2);
        QRectF label(QPointF(0, 0), box);
        label.moveCenter(area.center());
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 120));
        painter.drawRoundedRect(label, 4, 4);
        painter.setPen(QColor(255, 255, 255, 225));
        painter.drawText(label, Qt::AlignCenter, number);
    }
}

// A triangle in the lower corner of each tile that cannot hold its motion.
void TileOverlay::paintWarnings(QPainter& painter, const QTransform& toPane) const {
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (int index = 0; index < m_grid->count(); ++index) {
        if (!m_motion.exceeds(index)) {
            continue;
        }
        const QRectF area = toPane.mapRect(core(index));
        const QPointF corner = area.bottomRight() - QPointF(warningSide, warningSide) / 2;
        painter.setPen(QPen(QColor(0, 0, 0, 150), 1));
        painter.setBrush(Theme::darkTheme().overlayWarning);
        painter.drawPolygon(
            QPolygonF({corner + QPointF(0, -warningSide), corner, corner + QPointF(-warningSide, 0)}));
    }
}

void TileOverlay::paintHovered(QPainter& painter, const QTransform& toPane) const {
    if (m_hovered < 0 || m_hovered >= m_grid->count() || m_grid->count() < 2) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QRectF area = toPane.mapRect(rect(m_hovered));
    painter.setBrush(withAlpha(Qt::white, 0.08));
    painter.setPen(QPen(Qt::white, 1.5));
    painter.drawRect(area);
}

}  // namespace tessera::ui
