#include "ui/progress/stage_rates.h"

#include "ui/controls/accessible.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace tessera::ui {

namespace {
constexpr int barWidth = 56;
constexpr int barHeight = 4;

std::array<QString, 3> stageNames() {
    return {StageRates::tr("Read"), StageRates::tr("Generate"), StageRates::tr("Write")};
}

int widestName(const QFontMetrics& metrics) {
    int widest = 0;
    for (const QString& name : stageNames()) {
        widest = std::max(widest, metrics.horizontalAdvance(name));
    }
    return widest;
}

QString rateOf(double perSecond) {
    return perSecond > 0 ? speedText(perSecond) : QStringLiteral("–");
}
}  // namespace

StageRates::StageRates(QWidget* parent) : QWidget(parent) {
    setToolTip(tr("How many frames each stage could handle per second. The slowest one decides the speed."));
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleName(tr("Stage rates"));
}

void StageRates::setRates(const job::Progress& progress) {
    m_perSecond = {progress.decodePerSecond, progress.inferPerSecond, progress.encodePerSecond};
    const std::array<QString, 3> names = stageNames();
    QStringList words;
    for (size_t k = 0; k < names.size(); ++k) {
        words.append(QStringLiteral("%1 %2").arg(names[k], rateOf(m_perSecond[k])));
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

int StageRates::bottleneck() const {
    int slowest = -1;
    for (int k = 0; k < 3; ++k) {
        const double rate = m_perSecond[static_cast<size_t>(k)];
        if (rate > 0 && (slowest < 0 || rate < m_perSecond[static_cast<size_t>(slowest)])) {
            slowest = k;
        }
    }
    return slowest;
}

QSize StageRates::sizeHint() const {
    const QFontMetrics metrics(smallFont(font()));
    const int name = widestName(metrics) + space::small;
    const int rate = metrics.horizontalAdvance(QStringLiteral("000.00 fps")) + space::small;
    return {name + barWidth + space::small + rate, 3 * (metrics.height() + 2)};
}

void StageRates::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont(font()));
    const QFontMetrics metrics = painter.fontMetrics();
    const std::array<QString, 3> names = stageNames();
    const int slowest = bottleneck();
    const int nameWidth = widestName(metrics);
    const int rowHeight = metrics.height() + 2;
    for (int k = 0; k < 3; ++k) {
        const double rate = m_perSecond[static_cast<size_t>(k)];
        const bool marked = k == slowest;
        const QRect row(0, k * rowHeight, width(), rowHeight);
        painter.setPen(marked ? theme.text : theme.dimText);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, names[static_cast<size_t>(k)]);
        const QRectF groove(nameWidth + space::small, row.center().y() - barHeight / 2.0 + 0.5, barWidth,
                            barHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.line);
        painter.drawRoundedRect(groove, 2, 2);
        if (rate > 0) {
            QRectF busy = groove;
            busy.setWidth(groove.width() * m_perSecond[static_cast<size_t>(slowest)] / rate);
            painter.setBrush(marked ? theme.accent : theme.dimText);
            painter.drawRoundedRect(busy, 2, 2);
        }
        painter.setPen(marked ? theme.text : theme.dimText);
        painter.drawText(row.adjusted(static_cast<int>(groove.right()) + space::small, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, rateOf(rate));
    }
}

}  // namespace tessera::ui
