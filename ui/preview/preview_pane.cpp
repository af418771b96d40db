#include "ui/preview/preview_pane.h"

#include "ui/controls/accessible.h"
#include "ui/preview/lens.h"
#include "ui/preview/preview_text.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace tessera::ui {

namespace {
constexpr int animationIntervalMs = 33;
constexpr double wheelNotch = 120;
constexpr double panStep = 48;
constexpr int blinkIntervalMs = 700;
constexpr double dividerStep = 0.02;
}  // namespace

PreviewPane::PreviewPane(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Canvas);
    setAccessibleName(tr("Picture"));
    setAccessibleDescription(
        tr("The video with its tiles. Left and right show another frame, space plays, plus and minus zoom, "
           "shift and the arrow keys move the picture."));
    m_clock.start();
    m_animation.setInterval(animationIntervalMs);
    connect(&m_animation, &QTimer::timeout, this, [this] {
        update();
        animateWhileNeeded();
    });
    m_blink.setInterval(blinkIntervalMs);
    connect(&m_blink, &QTimer::timeout, this, [this] {
        m_layers.blink();
        update();
    });
}

void PreviewPane::setPictures(const PictureLevels& a, const PictureLevels& b, const PictureLevels& difference,
                              const PictureShape& shape) {
    m_layers.layer(CompareSide::A).setPicture(a, shape.coded);
    m_layers.layer(CompareSide::B).setPicture(b, shape.coded);
    m_layers.layer(CompareSide::Difference).setPicture(difference, shape.coded);
    m_view.setShape(shape);
    if (shape.coded != m_mask.size()) {
        m_mask.reset(shape.coded);
    }
    changed();
}

void PreviewPane::setSide(CompareSide side, const PictureLevels& picture, const QString& caption) {
    m_layers.layer(side).setPicture(picture, m_view.shape().coded);
    setCaption(side, caption);
}

void PreviewPane::addPart(CompareSide side, const QPoint& at, const PictureLevels& part) {
    m_layers.layer(side).addPart(part, at);
    update();
}

void PreviewPane::setHeat(TileHeat heat) {
    m_overlay.setHeat(heat);
    update();
}

void PreviewPane::setMotion(const TileMotion& motion) {
    m_overlay.setMotion(motion);
    update();
}

void PreviewPane::setLensShown(bool shown) {
    m_lensShown = shown;
    update();
}

void PreviewPane::setHandlesShown(bool shown) {
    m_handlesShown = shown;
    if (m_drag != Drag::Handle) {  // what is dragged changes the settings, and they come back here
        m_handle = TileHandle::None;
    }
    update();
}

void PreviewPane::setNote(const QString& note) {
    m_note = note;
    update();
}

void PreviewPane::setMaskTool(MaskTool tool) {
    m_mask.setTool(tool);
    setCursor(tool == MaskTool::None ? Qt::OpenHandCursor : Qt::CrossCursor);
    update();
}

void PreviewPane::setMaskImage(const QImage& image) {
    m_mask.reset(m_mask.size());
    m_mask.setImage(image);
    update();
}

void PreviewPane::setTiledSides(bool a, bool b) {
    m_layers.setTiled(CompareSide::A, a);
    m_layers.setTiled(CompareSide::B, b);
    update();
}

void PreviewPane::clear() {
    m_overlay.clear();
    for (const CompareSide side : {CompareSide::A, CompareSide::B, CompareSide::Difference}) {
        m_layers.layer(side).setPicture({});
        m_layers.setCaption(side, {});
    }
    changed();
}

void PreviewPane::setMode(CompareMode mode) {
    m_layers.setMode(mode);
    m_overlay.setBandsShown(mode == CompareMode::Single);  // they would tint what is to be judged
    if (mode == CompareMode::Blink) {
        m_blink.start();
    } else {
        m_blink.stop();
    }
    updatePane();
}

void PreviewPane::setGrid(const tiling::TileGrid& grid, Size frame) {
    m_overlay.setGrid(grid, frame);
    update();
}

void PreviewPane::clearGrid() {
    m_overlay.clear();
    update();
}

void PreviewPane::applyTileEvent(const inference::TileEvent& event) {
    m_overlay.states().apply(event, m_clock.elapsed());
    animateWhileNeeded();
    update();
}

void PreviewPane::finishTiles() {
    m_overlay.states().finish();
    update();
}

void PreviewPane::setCaption(CompareSide side, const QString& caption) {
    m_layers.setCaption(side, caption);
    update();
}

void PreviewPane::fit() {
    m_view.fit();
    changed();
}

void PreviewPane::zoomTo(double scale, const QPointF& anchor) {
    m_view.setScale(scale, anchor);
    changed();
}

void PreviewPane::changed() {
    setCursor(isEmpty() ? Qt::ArrowCursor : Qt::OpenHandCursor);
    update();
    Q_EMIT viewChanged();
}

void PreviewPane::animateWhileNeeded() {
    const bool needed = m_tilesShown && isVisible() && m_overlay.animating(m_clock.elapsed());
    if (needed && !m_animation.isActive()) {
        m_animation.start();
    } else if (!needed) {
        m_animation.stop();
    }
}

void PreviewPane::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).surround);
    if (isEmpty()) {
        return;
    }
    const QTransform toPane = m_view.pictureToPane();
    for (const CompareLayers::Area& area : m_layers.areas(size())) {
        painter.save();
        painter.setClipRect(area.clip);
        painter.translate(area.origin);
        m_layers.paintPicture(painter, area.side, toPane, size(), devicePixelRatioF());
        if (m_tilesShown && m_layers.isTiled(area.side)) {
            m_overlay.paint(painter, toPane, smallFont(font()), m_clock.elapsed());
        }
        m_mask.paint(painter, toPane);
        painter.restore();
    }
    m_layers.paintDivider(painter, size());
    m_layers.paintCaptions(painter, size(), font());
    if (canGrabHandles()) {
        paintHandles(painter, *m_overlay.grid(), m_overlay.frame(), toPane, m_handle);
    }
    paintNote(painter);
    if (m_tilesShown && m_layers.mode() == CompareMode::Single) {
        m_overlay.paintLegend(painter, size(), smallFont(font()));
    }
    if (m_mask.tool() != MaskTool::None && m_mouse) {
        m_mask.paintBrush(painter, toPane, pixelAt(*m_mouse));
    } else if (m_lensShown && m_mouse && m_drag == Drag::None) {
        painter.setFont(smallFont(font()));
        paintLens(painter, m_layers, pixelAt(*m_mouse), toPane, *m_mouse, devicePixelRatioF());
    }
}

void PreviewPane::paintNote(QPainter& painter) const {
    if (m_note.isEmpty()) {
        return;
    }
    const QFont noteFont = smallFont(font());
    const QFontMetrics metrics(noteFont);
    QRect box(0, 0, metrics.horizontalAdvance(m_note) + 2 * space::small, metrics.height() + space::small);
    box.moveTopLeft({space::medium, space::medium});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(noteFont);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 165));
    painter.drawRoundedRect(box, space::tiny, space::tiny);
    painter.setPen(Theme::darkTheme().surroundText);
    painter.drawText(box, Qt::AlignCenter, m_note);
    painter.restore();
}

bool PreviewPane::canGrabHandles() const {
    return m_handlesShown && m_tilesShown && m_layers.mode() == CompareMode::Single &&
           m_mask.tool() == MaskTool::None && m_overlay.grid().has_value();
}

TileHandle PreviewPane::handleUnder(const QPointF& position) const {
    return canGrabHandles() ? handleAt(*m_overlay.grid(), m_overlay.frame(), m_view.pictureToPane(), position)
                            : TileHandle::None;
}

void PreviewPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    updatePane();
}

void PreviewPane::updatePane() {
    m_view.setPane(m_layers.sideSize(size()), devicePixelRatioF());
    update();
    Q_EMIT viewChanged();
}

void PreviewPane::wheelEvent(QWheelEvent* event) {
    if (isEmpty() || event->angleDelta().y() == 0) {
        return;
    }
    zoomTo(m_view.scale() * std::pow(zoomStep, event->angleDelta().y() / wheelNotch),
           inSide(event->position()));
    event->accept();
}

void PreviewPane::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || isEmpty()) {
        return;
    }
    m_dragFrom = event->position();
    m_handle = handleUnder(event->position());
    if (m_mask.tool() != MaskTool::None) {
        m_drag = Drag::Mask;
        m_mask.press(pixelAt(event->position()));
        update();
    } else if (m_handle != TileHandle::None) {
        m_drag = Drag::Handle;
    } else {
        m_drag = m_layers.isOnDivider(event->position(), size()) ? Drag::Divider : Drag::Picture;
    }
    setDragCursor(event->position());
}

// What the mouse would do, or does.
void PreviewPane::setDragCursor(const QPointF& position) {
    if (m_mask.tool() != MaskTool::None) {
        setCursor(Qt::CrossCursor);
    } else if (m_handle != TileHandle::None) {
        setCursor(m_handle == TileHandle::Size ? Qt::SizeFDiagCursor : Qt::SizeHorCursor);
    } else if (m_drag == Drag::Divider || m_layers.isOnDivider(position, size())) {
        setCursor(Qt::SplitHCursor);
    } else {
        setCursor(m_drag == Drag::Picture ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
    }
}

void PreviewPane::mouseMoveEvent(QMouseEvent* event) {
    m_mouse = event->position();
    if (m_lensShown || m_mask.tool() != MaskTool::None) {
        update();
    }
    if (m_drag == Drag::None) {
        hover(event->position());
    } else {
        dragTo(event->position());
    }
}

void PreviewPane::dragTo(const QPointF& position) {
    switch (m_drag) {
        case Drag::Mask:
            m_mask.drag(pixelAt(position));
            update();
            return;
        case Drag::Handle:
            Q_EMIT tilingDragged(draggedTiling(*m_overlay.grid(), m_handle, pixelAt(position)));
            return;
        case Drag::Divider:
            m_layers.setDivider(position.x() / width());
            update();
            return;
        case Drag::Picture:
        case Drag::None:
            break;
    }
    m_view.pan(position - m_dragFrom);
    m_dragFrom = position;
    changed();
    setDragCursor(position);
}

void PreviewPane::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_drag == Drag::None) {
        return;
    }
    const bool drew = m_drag == Drag::Mask && m_mask.release();
    m_drag = Drag::None;
    m_handle = handleUnder(event->position());
    setDragCursor(event->position());
    update();
    if (drew) {
        Q_EMIT maskChanged();
    }
}

void PreviewPane::mouseDoubleClickEvent(QMouseEvent* event) {
    m_drag = Drag::None;
    if (m_mask.tool() != MaskTool::None) {
        return mousePressEvent(event);
    }
    if (m_view.isFit()) {
        zoomTo(1.0, inSide(event->position()));
    } else {
        fit();
    }
}

void PreviewPane::leaveEvent(QEvent*) {
    m_overlay.setHovered(-1);
    m_mouse.reset();
    update();
}

void PreviewPane::keyPressEvent(QKeyEvent* event) {
    const bool moves = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool divides =
        event->modifiers().testFlag(Qt::ControlModifier) && m_layers.mode() == CompareMode::Split;
    const auto sideways = [&](int direction) {
        if (divides) {
            m_layers.setDivider(m_layers.divider() + direction * dividerStep);
            update();
        } else if (moves) {
            m_view.pan(QPointF(-direction * panStep, 0));
            changed();
        } else {
            Q_EMIT stepRequested(direction);
        }
    };
    switch (event->key()) {
        case Qt::Key_Left:
            return sideways(-1);
        case Qt::Key_Right:
            return sideways(1);
        case Qt::Key_Up:
        case Qt::Key_Down:
            m_view.pan(QPointF(0, event->key() == Qt::Key_Up ? panStep : -panStep));
            return changed();
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoomIn();
        case Qt::Key_Minus:
            return zoomOut();
        case Qt::Key_Space:
            Q_EMIT playRequested();
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

void PreviewPane::hover(const QPointF& position) {
    const int index = m_tilesShown ? m_overlay.tileAt(pixelAt(position)) : -1;
    if (!isEmpty()) {
        const TileHandle before = std::exchange(m_handle, handleUnder(position));
        setDragCursor(position);
        if (before != m_handle) {
            update();
        }
    }
    if (index != m_overlay.hovered()) {
        m_overlay.setHovered(index);
        update();
    }
}

bool PreviewPane::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        hover(help->pos());
        if (m_handle != TileHandle::None) {
            QToolTip::showText(help->globalPos(), handleText(m_handle), this);
        } else if (m_overlay.hovered() >= 0 && !m_lensShown) {
            QToolTip::showText(help->globalPos(), tileDescription(m_overlay.hovered()), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

QString PreviewPane::tileDescription(int index) const {
    const auto& grid = m_overlay.grid();
    if (!grid || index < 0 || index >= grid->count()) {
        return {};
    }
    const TileStates& states = m_overlay.states();
    return tileText(*grid, index, index < states.count() ? states.at(index) : TileStatus{},
                    m_overlay.motion());
}

}  // namespace tessera::ui
