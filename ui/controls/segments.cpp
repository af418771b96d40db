#include "ui/controls/segments.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace tessera::ui {

Segments::Segments(QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    m_group.setExclusive(true);
    connect(&m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

void Segments::add(int value, const QString& text, const QString& accessibleName, const QString& toolTip) {
    auto* button = new QPushButton(text, this);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setAccessibleName(accessibleName);
    button->setToolTip(toolTip);
    button->setMinimumWidth(std::max(40, button->fontMetrics().horizontalAdvance(text) + 2 * space::small));
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    button->setAutoExclusive(true);  // the group sees to it; this says it to assistive technology
    m_group.addButton(button, value);
    // With a stretch the layout keeps to minimum widths; without, wide words overlap their neighbours.
    static_cast<QHBoxLayout*>(layout())->addWidget(button, 1);
}

void Segments::setValue(int value) {
    if (QAbstractButton* button = m_group.button(value)) {
        button->setChecked(true);
    } else if (QAbstractButton* checked = m_group.checkedButton()) {
        m_group.setExclusive(false);
        checked->setChecked(false);
        m_group.setExclusive(true);
    }
}

void Segments::setPossible(int value, bool possible) {
    m_group.button(value)->setEnabled(possible);
}

}  // namespace tessera::ui
