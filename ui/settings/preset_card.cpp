#include "ui/settings/preset_card.h"

#include "ui/text/format.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QPainter>

#include <algorithm>

namespace tessera::ui {

namespace {
constexpr int padding = 10;
constexpr int markSize = 14;
constexpr int lineGap = 3;
}  // namespace

PresetCard::PresetCard(const QString& name, const QString& purpose, QWidget* parent)
    : QAbstractButton(parent), m_purpose(purpose) {
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe();
}

void PresetCard::setMissingText(const QString& words) {
    m_missingText = words;
    updateGeometry();
}

void PresetCard::setMissing(bool missing) {
    setEnabled(!missing);
    if (missing != m_missing) {
        m_missing = missing;
        describe();
        update();
    }
}

void PresetCard::setRecommendation(const QString& reason) {
    const QString kept = withUnitsKept(reason);
    if (kept != m_reason) {
        m_reason = kept;
        describe();
        updateGeometry();
        update();
    }
}

void PresetCard::setCost(const QString& cost) {
    if (cost != m_cost) {
        m_cost = cost;
        describe();
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

void PresetCard::setDefault(bool isDefault) {
    if (isDefault != m_default) {
        m_default = isDefault;
        describe();
        update();
    }
}

void PresetCard::describe() {
    QString name = isRecommended() ? tr("Preset %1, recommended").arg(text()) : tr("Preset %1").arg(text());
    if (m_default) {
        name = tr("%1, default").arg(name);
    }
    if (m_modified) {
        name = tr("%1, modified").arg(name);
    }
    setAccessibleName(name);
    QStringList words{purpose(), m_cost, m_reason};
    words.removeAll(QString());
    setAccessibleDescription(words.join(QStringLiteral(". ")));
}

QString PresetCard::title() const {
    return m_modified ? tr("%1 (modified)").arg(text()) : text();
}

QString PresetCard::mark() const {
    if (isRecommended()) {
        return tr("Recommended");
    }
    return m_default ? tr("Default") : QString();
}

int PresetCard::wrappedHeight(const QString& text, int width) const {
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    return QFontMetrics(smallFont(font())).boundingRect(room, Qt::TextWordWrap, text).height();
}

int PresetCard::heightForWidth(int width) const {
    const int inner = width - 2 * padding - 2;
    const int line = QFontMetrics(smallFont(font())).height();
    // With what it costs, also while that is not known: nothing moves when it comes.
    const int described =
        std::max(wrappedHeight(m_purpose, inner) + lineGap + line, wrappedHeight(m_missingText, inner));
    int height = 2 * padding + QFontMetrics(strongFont(font())).height() + lineGap + described;
    if (isRecommended()) {
        height += lineGap + std::max(wrappedHeight(m_reason, inner), 2 * line);
    }
    return height;
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

    QRect content = rect().adjusted(padding + 1, padding, -padding - 1, -padding);
    painter.setPen(live || on ? theme.text : theme.dimText);
    content.setTop(paintTitle(painter, content) + lineGap);
    painter.setFont(smallFont(font()));
    painter.setPen(theme.dimText);
    painter.drawText(content, Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, purpose());
    content.setTop(content.top() + wrappedHeight(purpose(), content.width()) + lineGap);
    painter.setPen(live || on ? theme.text : theme.dimText);
    painter.drawText(content, Qt::AlignLeading | Qt::AlignTop, m_cost);
    if (isRecommended()) {
        content.setTop(content.top() + painter.fontMetrics().height() + lineGap);
        painter.setPen(live ? theme.accent : theme.dimText);
        painter.drawText(content, Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, m_reason);
    }
}

// The name, and at the end of its line "★ Recommended". Gives the line's lower edge.
int PresetCard::paintTitle(QPainter& painter, const QRect& content) const {
    const Theme& theme = Theme::of(this);
    const QFont nameFont = strongFont(font());
    const QFont small = smallFont(font());
    const QFontMetrics metrics(nameFont);
    const QString words = mark();
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    QRect line(content.left(), content.top(), content.width(), metrics.height());
    QRect area(0, line.top(), 0, line.height());
    if (!words.isEmpty()) {
        area.setWidth((isRecommended() ? markSize + space::tiny : 0) +
                      QFontMetrics(small).horizontalAdvance(words) + 1);
        area.moveLeft(leftToRight ? line.right() - area.width() : line.left());
    }
    QRect name = line;
    name.setWidth(line.width() - area.width() - space::tiny);
    name.moveLeft(leftToRight ? line.left() : line.right() - name.width() + 1);
    painter.setFont(nameFont);
    painter.drawText(name, Qt::AlignLeading | Qt::AlignVCenter,
                     metrics.elidedText(title(), Qt::ElideRight, name.width()));
    if (!words.isEmpty()) {
        const QColor color = !isEnabled() || !isRecommended() ? theme.dimText : theme.accent;
        if (isRecommended()) {
            const int markX = leftToRight ? area.left() : area.right() - markSize;
            painter.drawPixmap(
                markX, area.center().y() - markSize / 2,
                iconPixmap(QStringLiteral("recommended"), color, markSize, devicePixelRatioF()));
        }
        painter.setFont(small);
        painter.setPen(color);
        painter.drawText(
            area, (leftToRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute,
            words);
    }
    return line.bottom();
}

void PresetCard::focusInEvent(QFocusEvent* event) {
    m_focusByKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                        event->reason() == Qt::ShortcutFocusReason;
    QAbstractButton::focusInEvent(event);
}

}  // namespace tessera::ui
