// How single controls are drawn; called by TesseraStyle only.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

namespace tessera::ui {

void paintPushButton(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget);
void paintToolButtonPanel(QPainter* painter, const QStyleOption& option);
void paintField(QPainter* painter, const QStyleOption& option);
void paintFocusRing(QPainter* painter, const QStyleOption& option);
void paintCheckBox(QPainter* painter, const QStyleOption& option);
void paintRadioButton(QPainter* painter, const QStyleOption& option);
void paintHeaderSection(QPainter* painter, const QStyleOption& option);
void paintComboBox(QPainter* painter, const QStyleOptionComboBox& option, const QRect& arrow);
void paintSpinBox(QPainter* painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down);
void paintSlider(QPainter* painter, const QStyleOptionSlider& option, const QRect& groove,
                 const QRect& handle);
void paintScrollBar(QPainter* painter, const QStyleOptionSlider& option, const QRect& handle);
void paintProgressGroove(QPainter* painter, const QStyleOptionProgressBar& option);
void paintProgressContents(QPainter* painter, const QStyleOptionProgressBar& option);

}  // namespace tessera::ui
