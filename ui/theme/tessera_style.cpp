#include "ui/theme/tessera_style.h"
#include "ui/theme/primary_button.h"

#include "ui/theme/control_paint.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QPainter>
#include <QSlider>
#include <QStyleFactory>

#include <algorithm>

namespace tessera::ui {

namespace {

constexpr int controlHeight = 32;
constexpr int fieldMargin = 6;  // between the edge of a field and its words

const Theme& themeFor(Appearance appearance, const QPalette& system) {
    switch (appearance) {
        case Appearance::Light:
            return Theme::light();
        case Appearance::Dark:
            return Theme::darkTheme();
        case Appearance::System:
            break;
    }
    return Theme::of(system);
}

// Without the mark "set explicitly", which would keep these colours when the appearance changes.
QPalette inheritable(QPalette palette) {
    palette.setResolveMask(0);
    return palette;
}

}  // namespace

void applyAppearance(QApplication& application, Appearance appearance) {
    application.setStyle(new TesseraStyle(appearance));
}

TesseraStyle::TesseraStyle(Appearance appearance)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_appearance(appearance) {}

void TesseraStyle::polish(QPalette& palette) {
    palette = inheritable(themeFor(m_appearance, palette).palette());
}

QPalette TesseraStyle::standardPalette() const {
    return inheritable(themeFor(m_appearance, QProxyStyle::standardPalette()).palette());
}

void TesseraStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr ||
        qobject_cast<QSlider*>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void TesseraStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    switch (element) {
        case PE_PanelButtonCommand:
            if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
                paintPushButton(painter, *button, widget);
                return;
            }
            break;
        case PE_PanelButtonTool:
            paintToolButtonPanel(painter, *option);
            return;
        case PE_FrameLineEdit:
            return;  // PE_PanelLineEdit draws field and frame as one shape
        case PE_PanelLineEdit:
            if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
                frame != nullptr && frame->lineWidth > 0) {
                paintField(painter, *option);
            }
            return;
        case PE_FrameDefaultButton:
            return;
        case PE_FrameFocusRect:
            if (widget == nullptr || widget->window()->findChild<QFocusFrame*>() == nullptr) {
                paintFocusRing(painter, *option);  // one ring is enough
            }
            return;
        case PE_Frame:
            // Fusion's lines fall between the pixels of a screen at 150 %, and are covered by what the frame holds.
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(Theme::of(option->palette).line, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
            painter->restore();
            return;
        case PE_IndicatorCheckBox:
            paintCheckBox(painter, *option);
            return;
        case PE_IndicatorRadioButton:
            paintRadioButton(painter, *option);
            return;
        default:
            break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void TesseraStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    if (element == CE_FocusFrame) {
        const Theme& theme = Theme::of(option->palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), space::radius + 3,
                                 space::radius + 3);
        painter->restore();
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        paintHeaderSection(painter, *option);
        return;
    }
    if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
        if (element == CE_ProgressBarGroove) {
            paintProgressGroove(painter, *bar);
            return;
        }
        if (element == CE_ProgressBarContents) {
            paintProgressContents(painter, *bar);
            return;
        }
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        button != nullptr && element == CE_PushButtonLabel && widget != nullptr &&
        widget->property(primaryProperty).toBool()) {
        QStyleOptionButton primary = *button;
        const Theme& theme = Theme::of(option->palette);
        primary.palette.setColor(QPalette::Active, QPalette::ButtonText, theme.onAccent);
        primary.palette.setColor(QPalette::Inactive, QPalette::ButtonText, theme.onAccent);
        QProxyStyle::drawControl(element, &primary, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void TesseraStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                      QPainter* painter, const QWidget* widget) const {
    const auto part = [&](SubControl which) {
        return proxy()->subControlRect(control, option, which, widget);
    };
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
        paintComboBox(painter, *combo, part(SC_ComboBoxArrow));
        return;
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
        paintSpinBox(painter, *spin, part(SC_SpinBoxUp), part(SC_SpinBoxDown));
        return;
    }
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
        if (control == CC_Slider && slider->orientation == Qt::Horizontal) {
            paintSlider(painter, *slider, part(SC_SliderGroove), part(SC_SliderHandle));
            return;
        }
        if (control == CC_ScrollBar) {
            paintScrollBar(painter, *slider, part(SC_ScrollBarSlider));
            return;
        }
    }
    if (const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
        QStyleOptionToolButton plain = *tool;  // an icon says that there is a menu, where words alone do not
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

// Words stand as far from the edge of a field as those of a button do.
QRect TesseraStyle::subElementRect(SubElement element, const QStyleOption* option,
                                   const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    return element == SE_LineEditContents && frame != nullptr && frame->lineWidth > 0
               ? rect.adjusted(fieldMargin, 0, -fieldMargin, 0)
               : rect;
}

QRect TesseraStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                   const QWidget* widget) const {
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control != CC_ComboBox || part != SC_ComboBoxEditField) {
        return rect;
    }
    return option->direction == Qt::LeftToRight ? rect.adjusted(fieldMargin, 0, 0, 0)
                                                : rect.adjusted(0, 0, -fieldMargin, 0);
}

int TesseraStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
        case PM_ScrollBarExtent:
            return 11;
        case PM_SliderThickness:
        case PM_SliderLength:
            return 20;
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
        case PM_ToolBarIconSize:
            return 18;
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return 18;
        case PM_HeaderMargin:
            return fieldMargin;
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
            return 0;
        case PM_FocusFrameHMargin:
        case PM_FocusFrameVMargin:
            return space::tiny;  // the ring's line and a gap: it is seen around what has its colour, too
        case PM_ToolTipLabelFrameWidth:
            return space::small;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int TesseraStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* answer) const {
    switch (hint) {
        case SH_Slider_AbsoluteSetButtons:
            return Qt::LeftButton;
        case SH_ToolTip_WakeUpDelay:
            return 450;
        case SH_FocusFrame_AboveWidget:
            return 1;
        case SH_DialogButtonBox_ButtonsHaveIcons:
            return 0;
        case SH_EtchDisabledText:
            return 0;
        case SH_ComboBox_Popup:
            return 0;
        case SH_ToolTipLabel_Opacity:
            return 250;
        default:
            return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

// Dialogs of Qt's own get the lines of the window's icons.
QIcon TesseraStyle::standardIcon(StandardPixmap which, const QStyleOption* option,
                                 const QWidget* widget) const {
    switch (which) {
        case SP_MessageBoxInformation:
        case SP_MessageBoxQuestion:
            return icon(QStringLiteral("info"));
        case SP_MessageBoxWarning:
            return icon(QStringLiteral("warning"));
        case SP_MessageBoxCritical:
            return icon(QStringLiteral("error"));
        case SP_FileDialogBack:
        case SP_ArrowBack:
            return icon(QStringLiteral("step-back"));
        case SP_ArrowForward:
            return icon(QStringLiteral("step-forward"));
        case SP_FileDialogToParent:
            return icon(QStringLiteral("chevron-up"));
        case SP_FileDialogNewFolder:
            return icon(QStringLiteral("folder"));
        case SP_FileDialogListView:
            return icon(QStringLiteral("view-single"));
        case SP_FileDialogDetailedView:
            return icon(QStringLiteral("report"));
        default:
            return QProxyStyle::standardIcon(which, option, widget);
    }
}

QSize TesseraStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                     const QWidget* widget) const {
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
        case CT_PushButton:
            size.setHeight(std::max(size.height(), controlHeight));
            size.rwidth() += space::small;
            break;
        case CT_ComboBox:
            size.rwidth() += fieldMargin;
            [[fallthrough]];
        case CT_SpinBox:
        case CT_LineEdit:
            size.setHeight(std::max(option->fontMetrics.height() + 2 * space::small, controlHeight));
            break;
        case CT_MenuBarItem:
            size.setHeight(std::max(size.height(), 26));
            break;
        case CT_MenuItem:
            if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
                item == nullptr || item->menuItemType != QStyleOptionMenuItem::Separator ||
                !item->text.isEmpty()) {
                size.setHeight(std::max(size.height(), 26));
            }
            break;
        case CT_ItemViewItem:
            size.setHeight(std::max(size.height(), option->fontMetrics.height() + space::small));
            break;
        case CT_ToolButton:
            size = size.expandedTo(QSize(controlHeight, controlHeight));
            break;
        default:
            break;
    }
    return size;
}

}  // namespace tessera::ui
