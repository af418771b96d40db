#include "ui/controls/badge.h"

#include "ui/controls/accessible.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace tessera::ui {

Badge::Badge(const QString& text, QWidget* parent) : QWidget(parent), m_text(text) {
    setFont(smallFont(strongFont(font())));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
    setAccessibleName(text);
}

QSize Badge::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_text) + 2 * space::small, fontMetrics().height() + 2};
}

void Badge::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentSoft);
    painter.drawRoundedRect(QRectF(rect()), space::tiny, space::tiny);
    painter.setPen(theme.accent);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

}  // namespace tessera::ui
