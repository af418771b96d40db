#include "ui/settings/preset_card.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QPainter>

namespace tessera::ui {

namespace {
constexpr int padding = 10;
constexpr int markSize = 14;
}  // namespace

PresetCard::PresetCard(const QString& name, const QString& purpose, QWidget* parent)
    : QAbstractButton(parent), m_purpose(purpose) {
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void PresetCard::setRecommendation(const QString& reason) {
    if (reason != m_reason) {
        m_reason = reason;
        describe();
        updateGeometry();
        update();
    }
}

void PresetCard::setModified(bool modified) {
    if (modified != m_modified) {
        m_modified = modified;
        describe();
        update();
    }
}

void PresetCard::describe() {
    QString name = isRecommended() ? tr("Preset %1, recommended").arg(text()) : tr("Preset %1").arg(text());
    if (m_modified) {
        name = tr("%1, modified").arg(name);
    }
    setAccessibleName(name);
    setAccessibleDescription(m_reason.isEmpty() ? m_purpose : m_purpose + QStringLiteral(". ") + m_reason);
}

QSize PresetCard::sizeHint() const {
    const QFontMetrics name(strongFont(font()));
    const QFontMetrics small(smallFont(font()));
    int height = 2 * padding + name.height() + 2 + small.height();
    if (isRecommended()) {
        height += 4 + small.height();
    }
    return {300, height};
}

void PresetCard::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const bool on = isChecked();
    const bool live = isEnabled();
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen((on && live) || hasFocus() ? theme.accent : theme.line, on && live ? 2 : 1));
    painter.setBrush(on ? theme.accentSoft : (underMouse() && live ? theme.cardHover : theme.card));
    painter.drawRoundedRect(frame, space::radius, space::radius);
    if (m_focusByKeyboard && hasFocus()) {
        painter.setPen(QPen(theme.accent, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(3, 3, -3, -3), space::radius - 2, space::radius - 2);
    }

    const QColor strong = live || on ? theme.text : theme.dimText;
    QRect content = rect().adjusted(padding + 2, padding, -padding, -padding);
    const QFont nameFont = strongFont(font());
    const QFontMetrics nameMetrics(nameFont);
    painter.setFont(nameFont);
    painter.setPen(strong);
    const QString title = m_modified ? tr("%1 (modified)").arg(text()) : text();
    QRect line(content.left(), content.top(), content.width(), nameMetrics.height());
    const auto leading = Qt::AlignLeading | Qt::AlignVCenter;
    painter.drawText(line, leading, nameMetrics.elidedText(title, Qt::ElideRight, line.width()));
    if (isRecommended()) {
        paintRecommended(painter, line);
    }

    const QFont small = smallFont(font());
    const QFontMetrics smallMetrics(small);
    painter.setFont(small);
    painter.setPen(theme.dimText);
    line = QRect(content.left(), line.bottom() + 3, content.width(), smallMetrics.height());
    painter.drawText(line, leading, smallMetrics.elidedText(m_purpose, Qt::ElideRight, line.width()));

    if (isRecommended()) {
        line.translate(0, smallMetrics.height() + 4);
        painter.setPen(live ? theme.accent : theme.dimText);
        painter.drawText(line, leading, smallMetrics.elidedText(m_reason, Qt::ElideRight, line.width()));
    }
}

// "★ Recommended" at the end of the title's line.
void PresetCard::paintRecommended(QPainter& painter, const QRect& line) const {
    const Theme& theme = Theme::of(this);
    const QFont small = smallFont(font());
    const QString words = tr("Recommended");
    const int wordsWidth = QFontMetrics(small).horizontalAdvance(words);
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    QRect area(0, line.top(), markSize + 4 + wordsWidth, line.height());
    area.moveLeft(leftToRight ? line.right() - area.width() : line.left());
    const QColor color = isEnabled() ? theme.accent : theme.dimText;
    const int markX = leftToRight ? area.left() : area.right() - markSize;
    painter.drawPixmap(markX, area.center().y() - markSize / 2,
                       iconPixmap(QStringLiteral("recommended"), color, markSize, devicePixelRatioF()));
    painter.setFont(small);
    painter.setPen(color);
    painter.drawText(area, (leftToRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, words);
}

void PresetCard::focusInEvent(QFocusEvent* event) {
    m_focusByKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                        event->reason() == Qt::ShortcutFocusReason;
    QAbstractButton::focusInEvent(event);
}

}  // namespace tessera::ui
