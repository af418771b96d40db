#include "ui/window/drop_veil.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace tessera::ui {

DropVeil::DropVeil(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    parent->installEventFilter(this);
    hide();
}

bool DropVeil::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void DropVeil::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::darkTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor(12, 20, 19, 190));
    painter.setPen(QPen(theme.overlay, 3));
    painter.drawRoundedRect(QRectF(rect()).adjusted(10, 10, -10, -10), 12, 12);
    painter.setFont(titleFont(font()));
    painter.setPen(Qt::white);
    painter.drawText(rect(), Qt::AlignCenter, tr("Drop to open"));
}

}  // namespace tessera::ui
