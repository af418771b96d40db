#include "ui/controls/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace tessera::ui {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.append(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<FlowLayout::Line> FlowLayout::lines(int width) const {
    QList<Line> lines;
    for (int index = 0; index < m_items.size(); ++index) {
        if (m_items[index]->isEmpty()) {
            continue;
        }
        const QSize size = m_items[index]->sizeHint();
        if (lines.isEmpty() || lines.last().width + spacing() + size.width() > width) {
            lines.append(Line{{}, -spacing(), 0});
        }
        lines.last().items.append(index);
        lines.last().width += spacing() + size.width();
        lines.last().height = std::max(lines.last().height, size.height());
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom() - spacing();
    for (const Line& line : lines(width - margins.left() - margins.right())) {
        height += spacing() + line.height;
    }
    return std::max(height, margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const {
    const QMargins margins = contentsMargins();
    const QList<Line> all = lines(QLAYOUTSIZE_MAX);
    return QSize(all.isEmpty() ? 0 : all.first().width, all.isEmpty() ? 0 : all.first().height)
        .grownBy(margins);
}

QSize FlowLayout::minimumSize() const {
    QSize most;
    for (const QLayoutItem* item : m_items) {
        most = most.expandedTo(item->isEmpty() ? QSize() : item->sizeHint());
    }
    return most.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    int y = room.top();
    for (const Line& line : lines(room.width())) {
        place(line, room, y);
        y += line.height + spacing();
    }
}

void FlowLayout::place(const Line& line, const QRect& room, int y) {
    const bool mirrored = parentWidget() != nullptr && parentWidget()->isRightToLeft();
    int x = 0;
    for (const int index : line.items) {
        QLayoutItem* item = m_items[index];
        const QSize size = item->sizeHint();
        if (index == m_leading || (m_leading >= 0 && index > m_leading && index == line.items.first())) {
            int rest = -spacing();  // as wide as what is left of the line's items
            for (const int other : line.items) {
                rest += other >= index ? spacing() + m_items[other]->sizeHint().width() : 0;
            }
            x = room.width() - rest;
        }
        const int left = mirrored ? room.width() - x - size.width() : x;
        item->setGeometry(
            {room.left() + left, y + (line.height - size.height()) / 2, size.width(), size.height()});
        x += size.width() + spacing();
    }
}

}  // namespace tessera::ui
