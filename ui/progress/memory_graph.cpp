#include "ui/progress/memory_graph.h"

#include "core/base/process_memory.h"
#include "ui/controls/accessible.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tessera::ui {

namespace {
constexpr size_t mostSamples = 160;
constexpr int lookMs = 16;  // as often as a screen shows something new
constexpr int looksPerSample = 60;
constexpr int barHeight = 6;

// Three digits at least: 1.2 GB in place of 1.25 would be 4 % beside the truth.
QString exactBytes(std::int64_t bytes) {
    constexpr std::int64_t gigabyte = 1'000'000'000;
    const int decimals = bytes < gigabyte ? 0 : (bytes < 10 * gigabyte ? 2 : 1);
    return QLocale().formattedDataSize(bytes, decimals, QLocale::DataSizeSIFormat);
}

// The longest that fits; the last one ends in "…" where none does.
QString fitting(const QStringList& lines, const QFontMetrics& metrics, int width) {
    for (const QString& line : lines) {
        if (metrics.horizontalAdvance(line) <= width) {
            return line;
        }
    }
    return metrics.elidedText(lines.last(), Qt::ElideRight, width);
}

}  // namespace

MemoryGraph::MemoryGraph(QWidget* parent) : QWidget(parent), m_meter(residentBytes) {
    m_timer.setInterval(lookMs);
    connect(&m_timer, &QTimer::timeout, this, &MemoryGraph::look);
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleName(tr("Memory"));
    setToolTip(
        tr("Memory that Tessera takes in all, as the system counts it: its history, and its share of what "
           "there is. "
           "The second line says how much of it is the model's data, which tiles keep small. "
           "The mark on the bar is the peak."));
}

void MemoryGraph::showEvent(QShowEvent*) {
    m_timer.start();
}

void MemoryGraph::hideEvent(QHideEvent*) {
    m_timer.stop();
}

void MemoryGraph::add(const job::Progress& progress) {
    const std::int64_t peak = std::max(m_progress.processPeakBytes, progress.processPeakBytes);
    m_progress = progress;
    m_progress.processPeakBytes = peak;
    look();
    describe();
}

void MemoryGraph::look() {
    const QString before = text();
    m_progress.processBytes = m_meter();
    m_progress.processPeakBytes = std::max(m_progress.processPeakBytes, m_progress.processBytes);
    const bool isSample = m_looks++ % looksPerSample == 0;
    if (isSample) {
        m_history.push_back(static_cast<double>(m_progress.processBytes));
        if (m_history.size() > mostSamples) {
            m_history.erase(m_history.begin());
        }
        describe();
    }
    if (isSample || text() != before) {
        update();
    }
}

// Not at every look: whoever has it read out is told of each.
void MemoryGraph::describe() {
    setAccessibleDescription(text() + QStringLiteral(". ") + modelText());
}

void MemoryGraph::reset() {
    m_history.clear();
    m_progress = {};
    m_looks = 0;
    update();
}

QString MemoryGraph::text() const {
    if (m_progress.processPeakBytes == 0) {
        return tr("Memory: not measured yet");
    }
    const QString now = exactBytes(m_progress.processBytes);
    const QString peak = exactBytes(m_progress.processPeakBytes);
    return m_progress.memory.total > 0
               ? tr("%1 now, peak %2 of %3").arg(now, peak, bytesText(m_progress.memory.total))
               : tr("%1 now, peak %2").arg(now, peak);
}

QString MemoryGraph::modelText() const {
    const inference::MemoryUse& model = m_progress.memory;
    if (model.peak == 0) {
        return {};
    }
    const QString share = tr("model data %1, peak %2").arg(bytesText(model.current), bytesText(model.peak));
    return model.budget > 0 ? tr("%1, allowed %2").arg(share, bytesText(model.budget)) : share;
}

QSize MemoryGraph::sizeHint() const {
    const QFontMetrics metrics(smallFont(font()));
    const QString widest = bytesText(999'900'000'000);
    return {metrics.horizontalAdvance(tr("model data %1, peak %2").arg(widest, widest)),
            3 * (metrics.height() + 2)};
}

void MemoryGraph::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont(font()));
    const Theme& theme = Theme::of(this);
    const int textHeight = painter.fontMetrics().height();
    const QRectF bar(0, height() - barHeight, width(), barHeight);
    paintHistory(painter, QRectF(0, 2, width(), bar.top() - 4));
    const inference::MemoryUse& model = m_progress.memory;
    QStringList lines{text()};
    QStringList modelLines{modelText()};
    if (m_progress.processPeakBytes > 0) {
        lines.append(tr("%1 now, peak %2")
                         .arg(exactBytes(m_progress.processBytes), exactBytes(m_progress.processPeakBytes)));
        lines.append(tr("%1 now").arg(exactBytes(m_progress.processBytes)));
    }
    if (model.peak > 0) {
        modelLines.append(tr("model data %1, peak %2").arg(bytesText(model.current), bytesText(model.peak)));
        modelLines.append(tr("model data %1").arg(bytesText(model.current)));
    }
    int top = 0;
    for (const QStringList& wordings : {lines, modelLines}) {
        painter.setPen(top == 0 ? theme.text : theme.dimText);
        painter.drawText(QRect(0, top, width(), textHeight), Qt::AlignLeading | Qt::AlignVCenter,
                         fitting(wordings, painter.fontMetrics(), width()));
        top += textHeight + 1;
    }
    paintBar(painter, bar);
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
    soft.setAlpha(40);
    painter.fillPath(fill, soft);
}

void MemoryGraph::paintBar(QPainter& painter, const QRectF& area) const {
    const Theme& theme = Theme::of(this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(area, barHeight / 2.0, barHeight / 2.0);
    if (m_progress.memory.total <= 0) {
        return;  // of what it is a share is not known yet
    }
    const auto whole = static_cast<double>(m_progress.memory.total);
    const auto at = [&](qint64 bytes) {
        return area.width() * std::min(1.0, static_cast<double>(bytes) / whole);
    };
    QRectF now = area;
    now.setWidth(std::max<double>(at(m_progress.processBytes), barHeight));
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(now, barHeight / 2.0, barHeight / 2.0);
    const double peak = std::clamp(at(m_progress.processPeakBytes), 1.0, area.width() - 1);
    painter.setBrush(theme.text);
    painter.drawRect(QRectF(area.left() + peak - 1, area.top(), 2, area.height()));
}

}  // namespace tessera::ui
