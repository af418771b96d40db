// The areas in which generated frames keep an original, drawn on the picture with rectangles and a brush.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QTransform>

#include <optional>

class QPainter;

namespace tessera::ui {

enum class MaskTool { None, Rectangle, Brush, Eraser };

// Not a widget: the pane passes what the mouse does, in coded pixels, and its transform.
class MaskEditor {
public:
    void reset(const QSize& coded);      // nothing is kept
    void setImage(const QImage& image);  // light where pixels are kept; scaled to the picture's size
    void setTool(MaskTool tool) noexcept { m_tool = tool; }
    void setBrush(double diameter) noexcept { m_diameter = diameter; }

    [[nodiscard]] MaskTool tool() const noexcept { return m_tool; }
    [[nodiscard]] double brush() const noexcept { return m_diameter; }
    [[nodiscard]] const QImage& image() const noexcept { return m_kept; }  // Format_Grayscale8
    [[nodiscard]] QSize size() const noexcept { return m_size; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_empty; }

    void press(const QPointF& pixel);
    void drag(const QPointF& pixel);
    [[nodiscard]] bool release();  // true when the mask changed

    void paint(QPainter& painter, const QTransform& toPane) const;
    void paintBrush(QPainter& painter, const QTransform& toPane, const QPointF& pixel) const;

private:
    void makeImages();
    void stroke(const QPointF& from, const QPointF& to);
    void refreshTint(const QRect& area);
    void noteContent();

    MaskTool m_tool = MaskTool::None;
    double m_diameter = 40;
    QSize m_size;
    QImage m_kept;  // null until something is drawn
    QImage m_tint;  // what is painted over the picture
    bool m_empty = true;
    std::optional<QPointF> m_last;  // while the button is held
    QRectF m_rectangle;             // being drawn
};

}  // namespace tessera::ui
