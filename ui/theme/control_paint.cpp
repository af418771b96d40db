#include "ui/theme/control_paint.h"

#include "ui/theme/primary_button.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace tessera::ui {

namespace {

// A rectangle whose one pixel border falls on whole pixels.
QRectF crisp(const QRect& rect) {
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

bool enabled(const QStyleOption& option) {
    return option.state.testFlag(QStyle::State_Enabled);
}

bool hovered(const QStyleOption& option) {
    return enabled(option) && option.state.testFlag(QStyle::State_MouseOver);
}

bool hasFocus(const QStyleOption& option) {
    return option.state.testFlag(QStyle::State_HasFocus);
}

QColor faded(QColor color, int alpha) {
    color.setAlpha(alpha);
    return color;
}

void rounded(QPainter* painter, const QRectF& rect, const QColor& fill, const QPen& pen,
             qreal radius = space::radius) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(rect, radius, radius);
    painter->restore();
}

void chevron(QPainter* painter, const QRect& area, const QColor& color, bool up) {
    const QPointF centre = QRectF(area).center();
    const qreal half = 3.5;
    const qreal rise = up ? -1.75 : 1.75;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{QPointF(centre.x() - half, centre.y() - rise),
                                    QPointF(centre.x(), centre.y() + rise),
                                    QPointF(centre.x() + half, centre.y() - rise)});
    painter->restore();
}

void paintPrimaryButton(QPainter* painter, const QStyleOptionButton& option, const Theme& theme) {
    QColor fill = theme.accent;
    if (!enabled(option)) {
        fill = theme.line;
    } else if (option.state.testFlag(QStyle::State_Sunken)) {
        fill = theme.accentHover.darker(112);
    } else if (hovered(option)) {
        fill = theme.accentHover;
    }
    rounded(painter, QRectF(option.rect), fill, Qt::NoPen);
}

}  // namespace

void paintPushButton(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget) {
    const Theme& theme = Theme::of(option.palette);
    if (widget != nullptr && widget->property(primaryProperty).toBool()) {
        paintPrimaryButton(painter, option, theme);
        return;
    }
    const bool pressed = option.state.testFlag(QStyle::State_Sunken);
    const bool checked = option.state.testFlag(QStyle::State_On);
    if (option.features.testFlag(QStyleOptionButton::Flat) && !pressed && !checked && !hovered(option)) {
        return;
    }
    QColor fill = theme.card;
    QColor border = theme.line;
    if (checked) {
        fill = theme.accentSoft;
        border = enabled(option) ? theme.accent : theme.accentSoft.darker(theme.dark ? 80 : 115);
    } else if (pressed) {
        fill = theme.line;
    } else if (hovered(option)) {
        fill = theme.cardHover;
    }
    rounded(painter, crisp(option.rect), enabled(option) || checked ? fill : theme.panel, QPen(border, 1));
}

void paintToolButtonPanel(QPainter* painter, const QStyleOption& option) {
    const Theme& theme = Theme::of(option.palette);
    const bool on = option.state.testFlag(QStyle::State_On);
    if (on || option.state.testFlag(QStyle::State_Sunken)) {
        rounded(painter, QRectF(option.rect), on ? theme.accentSoft : theme.line, Qt::NoPen);
    } else if (hovered(option)) {
        rounded(painter, QRectF(option.rect), theme.dark ? theme.cardHover : theme.line, Qt::NoPen);
    }
}

void paintField(QPainter* painter, const QStyleOption& option) {
    const Theme& theme = Theme::of(option.palette);
    const bool focus = hasFocus(option);
    const QColor border = focus ? theme.accent : (hovered(option) ? theme.dimText : theme.line);
    rounded(painter, crisp(option.rect), enabled(option) ? theme.card : theme.panel, QPen(border, 1));
}

void paintFocusRing(QPainter* painter, const QStyleOption& option) {
    if (!option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        return;  // who uses the mouse knows where it is
    }
    const Theme& theme = Theme::of(option.palette);
    rounded(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), QColor(), QPen(theme.accent, 2));
}

void paintCheckBox(QPainter* painter, const QStyleOption& option) {
    const Theme& theme = Theme::of(option.palette);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF box = crisp(option.rect);
    const QColor strong = enabled(option) ? theme.accent : theme.dimText;
    rounded(painter, box, on ? strong : theme.card, QPen(on ? strong : theme.dimText, 1), 4);
    if (!on) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(box.topLeft());
    painter->scale(box.width() / 16, box.height() / 16);
    painter->drawPolyline(QPolygonF{QPointF(3.8, 8.4), QPointF(6.8, 11.2), QPointF(12.2, 5.2)});
    painter->restore();
}

void paintRadioButton(QPainter* painter, const QStyleOption& option) {
    const Theme& theme = Theme::of(option.palette);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF ring = crisp(option.rect);
    QColor strong = enabled(option) ? theme.dimText : faded(theme.dimText, 110);
    if (on) {
        strong = enabled(option) ? theme.accent : theme.dimText;
    }
    rounded(painter, ring, theme.card, QPen(strong, on ? 1.5 : 1), ring.width() / 2);
    if (on) {
        const qreal inset = ring.width() / 4;
        rounded(painter, ring.adjusted(inset, inset, -inset, -inset), strong, Qt::NoPen, ring.width() / 4);
    }
}

// Of a table: flat, a line below, and a short one between two columns.
void paintHeaderSection(QPainter* painter, const QStyleOption& option) {
    const Theme& theme = Theme::of(option.palette);
    const QRect& rect = option.rect;
    painter->fillRect(rect, theme.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
    if (header != nullptr && header->position != QStyleOptionHeader::End &&
        header->position != QStyleOptionHeader::OnlyOneSection) {
        const int x = option.direction == Qt::LeftToRight ? rect.right() : rect.left();
        painter->fillRect(QRect(x, rect.top() + 4, 1, rect.height() - 8), theme.line);
    }
}

void paintComboBox(QPainter* painter, const QStyleOptionComboBox& option, const QRect& arrow) {
    const Theme& theme = Theme::of(option.palette);
    paintField(painter, option);
    chevron(painter, arrow, enabled(option) ? theme.dimText : theme.line, false);
}

void paintSpinBox(QPainter* painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down) {
    const Theme& theme = Theme::of(option.palette);
    paintField(painter, option);
    const auto color = [&](QAbstractSpinBox::StepEnabledFlag step, QStyle::SubControl part) {
        if (!enabled(option) || !option.stepEnabled.testFlag(step)) {
            return theme.line;
        }
        return option.activeSubControls == part ? theme.accent : theme.dimText;
    };
    chevron(painter, up, color(QAbstractSpinBox::StepUpEnabled, QStyle::SC_SpinBoxUp), true);
    chevron(painter, down, color(QAbstractSpinBox::StepDownEnabled, QStyle::SC_SpinBoxDown), false);
}

void paintSlider(QPainter* painter, const QStyleOptionSlider& option, const QRect& groove,
                 const QRect& handle) {
    const Theme& theme = Theme::of(option.palette);
    const qreal thickness = 4;
    const QRectF track(groove.left() + 7, QRectF(groove).center().y() - thickness / 2, groove.width() - 14,
                       thickness);
    rounded(painter, track, theme.line, Qt::NoPen, thickness / 2);
    QRectF filled = track;
    const QPointF knob = QRectF(handle).center();
    if (option.upsideDown) {
        filled.setLeft(knob.x());
    } else {
        filled.setRight(knob.x());
    }
    const QColor strong = enabled(option) ? theme.accent : theme.line.darker(theme.dark ? 80 : 130);
    rounded(painter, filled, strong, Qt::NoPen, thickness / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (hasFocus(option) || hovered(option)) {
        painter->setBrush(faded(strong, 60));
        painter->drawEllipse(knob, 10, 10);
    }
    painter->setBrush(strong);
    painter->drawEllipse(knob, 7, 7);
    painter->restore();
}

void paintScrollBar(QPainter* painter, const QStyleOptionSlider& option, const QRect& handle) {
    const Theme& theme = Theme::of(option.palette);
    if (option.maximum <= option.minimum) {
        return;
    }
    const bool vertical = option.orientation == Qt::Vertical;
    const QRectF bar =
        vertical ? QRectF(handle).adjusted(3, 2, -2, -2) : QRectF(handle).adjusted(2, 3, -2, -2);
    const bool active =
        option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    rounded(painter, bar, faded(theme.dimText, active ? 200 : 110), Qt::NoPen, 3);
}

void paintProgressGroove(QPainter* painter, const QStyleOptionProgressBar& option) {
    const Theme& theme = Theme::of(option.palette);
    rounded(painter, QRectF(option.rect), theme.line, Qt::NoPen, option.rect.height() / 2.0);
}

void paintProgressContents(QPainter* painter, const QStyleOptionProgressBar& option) {
    const Theme& theme = Theme::of(option.palette);
    const int range = option.maximum - option.minimum;
    if (range <= 0) {
        return;
    }
    QRectF bar(option.rect);
    const double share = static_cast<double>(option.progress - option.minimum) / range;
    const double width = bar.width() * share;
    if (width < 0.5) {
        return;
    }
    const bool fromRight = (option.direction == Qt::RightToLeft) != option.invertedAppearance;
    QPainterPath clip;
    clip.addRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipPath(clip);
    if (fromRight) {
        bar.setLeft(bar.right() - width);
    } else {
        bar.setWidth(width);
    }
    rounded(painter, bar, theme.accent, Qt::NoPen, bar.height() / 2);
    painter->restore();
}

}  // namespace tessera::ui
