#include "ui/progress/memory_graph.h"

#include "ui/text/format.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tessera::ui {

namespace {
constexpr size_t mostSamples = 160;
constexpr int barHeight = 6;
}  // namespace

MemoryGraph::MemoryGraph(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Memory"));
    setToolTip(
        tr("Memory that the model's data takes: its history, and its share of what there is. "
           "The mark on the bar is the peak; what lies beyond the budget is tinted."));
}

void MemoryGraph::add(const inference::MemoryUse& use) {
    m_use = use;
    m_history.push_back(static_cast<double>(use.current));
    if (m_history.size() > mostSamples) {
        m_history.erase(m_history.begin());
    }
    setAccessibleDescription(text());
    update();
}

void MemoryGraph::reset() {
    m_history.clear();
    m_use = {};
    update();
}

QString MemoryGraph::text() const {
    if (m_use.peak == 0) {
        return tr("Memory: not measured yet");
    }
    if (m_use.total == 0) {
        return tr("%1 now, peak %2").arg(bytesText(m_use.current), bytesText(m_use.peak));
    }
    if (m_use.budget > 0) {
        return tr("%1 now, peak %2, budget %3 of %4")
            .arg(bytesText(m_use.current), bytesText(m_use.peak), bytesText(m_use.budget),
                 bytesText(m_use.total));
    }
    return tr("%1 now, peak %2 of %3")
        .arg(bytesText(m_use.current), bytesText(m_use.peak), bytesText(m_use.total));
}

QSize MemoryGraph::sizeHint() const {
    const QFontMetrics metrics(smallFont(font()));
    const QString widest = bytesText(999'900'000'000);
    return {
        metrics.horizontalAdvance(tr("%1 now, peak %2, budget %3 of %4").arg(widest, widest, widest, widest)),
        3 * (metrics.height() + 2)};
}

void MemoryGraph::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont(font()));
    const Theme& theme = Theme::of(this);
    const int textHeight = painter.fontMetrics().height();
    painter.setPen(theme.dimText);
    painter.drawText(QRect(0, 0, width(), textHeight), Qt::AlignLeading | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    const QRectF bar(0, height() - barHeight, width(), barHeight);
    paintBar(painter, bar);
    paintHistory(painter, QRectF(0, textHeight + 3, width(), bar.top() - textHeight - 6));
}

void MemoryGraph::paintHistory(QPainter& painter, const QRectF& area) const {
    if (m_history.size() < 2 || area.height() < 4) {
        return;
    }
    const Theme& theme = Theme::of(this);
    const double top = std::max(*std::ranges::max_element(m_history), 1.0);
    const double step = area.width() / (mostSamples - 1);
    const double begin = area.right() - step * static_cast<double>(m_history.size() - 1);
    QPolygonF line;
    for (size_t k = 0; k < m_history.size(); ++k) {
        line.append(QPointF(begin + step * static_cast<double>(k),
                            area.bottom() - m_history[k] / top * area.height()));
    }
    QPainterPath fill;
    fill.addPolygon(line);
    fill.lineTo(area.bottomRight());
    fill.lineTo(begin, area.bottom());
    QColor soft = theme.accent;
    soft.setAlpha(48);
    painter.fillPath(fill, soft);
    painter.setPen(QPen(theme.accent, 1.25));
    painter.drawPolyline(line);
}

void MemoryGraph::paintBar(QPainter& painter, const QRectF& area) const {
    const Theme& theme = Theme::of(this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(area, barHeight / 2.0, barHeight / 2.0);
    const double whole = static_cast<double>(m_use.total > 0 ? m_use.total : m_use.peak);
    if (whole <= 0) {
        return;
    }
    const auto at = [&](qint64 bytes) {
        return area.width() * std::min(1.0, static_cast<double>(bytes) / whole);
    };
    QRectF now = area;
    now.setWidth(std::max<double>(at(m_use.current), m_use.current > 0 ? barHeight : 0));
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(now, barHeight / 2.0, barHeight / 2.0);
    if (m_use.budget > 0) {
        QColor beyond = theme.warning;
        beyond.setAlphaF(0.35F);
        const double allowed = at(m_use.budget);
        painter.setBrush(beyond);
        painter.drawRect(QRectF(area.left() + allowed, area.top(), area.width() - allowed, area.height()));
    }
    const double peak = std::clamp(at(m_use.peak), 1.0, area.width() - 1);
    painter.setBrush(theme.text);
    painter.drawRect(QRectF(area.left() + peak - 1, area.top(), 2, area.height()));
}

}  // namespace tessera::ui
