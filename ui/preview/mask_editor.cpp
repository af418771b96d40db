#include "ui/preview/mask_editor.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace tessera::ui {

void MaskEditor::reset(const QSize& coded) {
    m_size = coded;
    m_kept = {};
    m_tint = {};
    m_empty = true;
    m_last.reset();
    m_rectangle = {};
}

void MaskEditor::makeImages() {
    if (m_kept.isNull()) {
        m_kept = QImage(m_size, QImage::Format_Grayscale8);
        m_kept.fill(0);
        m_tint = QImage(m_size, QImage::Format_ARGB32_Premultiplied);
        m_tint.fill(Qt::transparent);
    }
}

void MaskEditor::setImage(const QImage& image) {
    if (m_size.isEmpty() || image.isNull()) {
        return;
    }
    makeImages();
    // Transparent parts count as dark.
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::black);
    QPainter(&flat).drawImage(0, 0, image);
    m_kept = flat.convertToFormat(QImage::Format_Grayscale8)
                 .scaled(m_size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                 .convertToFormat(QImage::Format_Grayscale8);
    refreshTint(m_kept.rect());
    noteContent();
}

void MaskEditor::press(const QPointF& pixel) {
    makeImages();
    m_last = pixel;
    m_rectangle = QRectF(pixel, QSizeF(0, 0));
    if (m_tool != MaskTool::Rectangle) {
        stroke(pixel, pixel);
    }
}

void MaskEditor::drag(const QPointF& pixel) {
    if (!m_last) {
        return;
    }
    if (m_tool == MaskTool::Rectangle) {
        m_rectangle.setBottomRight(pixel);
    } else {
        stroke(*m_last, pixel);
        m_last = pixel;
    }
}

bool MaskEditor::release() {
    if (!m_last) {
        return false;
    }
    m_last.reset();
    if (m_tool == MaskTool::Rectangle) {
        const QRect area = m_rectangle.normalized().toAlignedRect() & m_kept.rect();
        m_rectangle = {};
        if (area.width() < 2 || area.height() < 2) {
            return false;
        }
        QPainter(&m_kept).fillRect(area, Qt::white);
        refreshTint(area);
    }
    noteContent();
    return true;
}

void MaskEditor::stroke(const QPointF& from, const QPointF& to) {
    QPainter painter(&m_kept);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_tool == MaskTool::Eraser ? Qt::black : Qt::white, m_diameter, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    if (from == to) {
        painter.drawPoint(from);
    } else {
        painter.drawLine(from, to);
    }
    painter.end();
    const double reach = m_diameter / 2 + 2;
    refreshTint(QRectF(from, to).normalized().adjusted(-reach, -reach, reach, reach).toAlignedRect());
}

void MaskEditor::refreshTint(const QRect& area) {
    const QRect inside = area & m_kept.rect();
    const QColor colour = Theme::darkTheme().overlayWarning;
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const uchar* from = m_kept.constScanLine(y);
        auto* to = reinterpret_cast<QRgb*>(m_tint.scanLine(y));
        for (int x = inside.left(); x <= inside.right(); ++x) {
            // Stripes, so that it is told apart from the picture whatever its colour.
            const int strength = (x + y) % 24 < 12 ? 150 : 95;
            to[x] =
                qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), from[x] * strength / 255));
        }
    }
}

void MaskEditor::noteContent() {
    m_empty = true;
    for (int y = 0; y < m_kept.height() && m_empty; ++y) {
        const uchar* row = m_kept.constScanLine(y);
        m_empty = std::all_of(row, row + m_kept.width(), [](uchar level) { return level == 0; });
    }
}

void MaskEditor::paint(QPainter& painter, const QTransform& toPane) const {
    painter.save();
    painter.setTransform(toPane, true);
    if (!m_empty || m_last) {
        painter.drawImage(QPointF(0, 0), m_tint);
    }
    if (m_last && m_tool == MaskTool::Rectangle) {
        QPen pen(Theme::darkTheme().overlayWarning, 2);
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.drawRect(m_rectangle.normalized());
    }
    painter.restore();
}

void MaskEditor::paintBrush(QPainter& painter, const QTransform& toPane, const QPointF& pixel) const {
    if (m_tool != MaskTool::Brush && m_tool != MaskTool::Eraser) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(toPane, true);
    QPen pen(Qt::white, 1.5);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawEllipse(pixel, m_diameter / 2, m_diameter / 2);
    painter.restore();
}

}  // namespace tessera::ui
