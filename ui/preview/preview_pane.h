// The picture, or two of them compared, on a neutral surround with their tiles on top; zoom and pan.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/compare_layers.h"
#include "ui/preview/mask_editor.h"
#include "ui/preview/tile_handles.h"
#include "ui/preview/tile_overlay.h"
#include "ui/preview/view_transform.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace tessera::ui {

class PreviewPane : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(QWidget* parent = nullptr);

    // A picture of another shape resets the view to fit.
    void setPicture(const PictureLevels& picture, const PictureShape& shape) {
        setPictures(picture, {}, {}, shape);
    }
    void setPictures(const PictureLevels& a, const PictureLevels& b, const PictureLevels& difference,
                     const PictureShape& shape);
    void addPart(CompareSide side, const QPoint& at, const PictureLevels& part);
    void setSide(CompareSide side, const PictureLevels& picture, const QString& caption);  // of equal shape
    void setTiledSides(bool a, bool b);  // the sides that tiles are drawn on
    void clear();
    void setMode(CompareMode mode);
    void setGrid(const tiling::TileGrid& grid, Size frame);
    void clearGrid();
    void setTilesShown(bool shown) {
        m_tilesShown = shown;
        update();
    }
    void setNumbersShown(bool shown) {
        m_overlay.setNumbersShown(shown);
        update();
    }
    void setHeat(TileHeat heat);
    void setMotion(const TileMotion& motion);
    void setLensShown(bool shown);
    // Handles with which tile size and overlap are dragged; drawn in Single mode.
    void setHandlesShown(bool shown);
    // A few words in the upper corner, such as what the tiles will cost.
    void setNote(const QString& note);
    [[nodiscard]] QString note() const { return m_note; }
    // With a tool the mouse draws the mask in place of moving the picture.
    void setMaskTool(MaskTool tool);
    void setMaskImage(const QImage& image);  // null: nothing is kept
    [[nodiscard]] MaskEditor& mask() noexcept { return m_mask; }
    void applyTileEvent(const inference::TileEvent& event);
    void finishTiles();
    // A few words in the corner, over the picture: what is shown. Empty: none.
    void setCaption(CompareSide side, const QString& caption);

    void fit();
    void actualSize() { zoomTo(1.0, middle()); }
    void zoomIn() { zoomTo(m_view.scale() * zoomStep, middle()); }
    void zoomOut() { zoomTo(m_view.scale() / zoomStep, middle()); }

    [[nodiscard]] const ViewTransform& view() const noexcept { return m_view; }
    [[nodiscard]] const TileOverlay& overlay() const noexcept { return m_overlay; }
    [[nodiscard]] const CompareLayers& layers() const noexcept { return m_layers; }
    [[nodiscard]] bool lensShown() const noexcept { return m_lensShown; }
    [[nodiscard]] bool tilesShown() const noexcept { return m_tilesShown; }
    [[nodiscard]] QString tileDescription(int index) const;  // what hovering over a tile shows

    [[nodiscard]] QSize sizeHint() const override { return {960, 600}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 120}; }

Q_SIGNALS:
    void viewChanged();  // zoom or pan
    void stepRequested(int frames);
    void playRequested();
    void tilingDragged(const tessera::ui::Tiling& tiling);
    void maskChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    static constexpr double zoomStep = 1.25;

    void zoomTo(double scale, const QPointF& anchor);
    void changed();
    void hover(const QPointF& position);
    void updatePane();
    [[nodiscard]] bool isEmpty() const { return m_layers.layer(CompareSide::A).picture().isEmpty(); }
    [[nodiscard]] QPointF inSide(const QPointF& position) const { return m_layers.inSide(position, size()); }
    [[nodiscard]] QPointF middle() const { return QRectF(QPointF(0, 0), m_layers.sideSize(size())).center(); }
    void dragTo(const QPointF& position);
    void setDragCursor(const QPointF& position);
    void paintNote(QPainter& painter) const;
    [[nodiscard]] bool canGrabHandles() const;
    [[nodiscard]] TileHandle handleUnder(const QPointF& position) const;
    [[nodiscard]] QPointF pixelAt(const QPointF& position) const {
        return m_view.pictureToPane().inverted().map(inSide(position));
    }
    void animateWhileNeeded();

    CompareLayers m_layers;
    ViewTransform m_view;
    TileOverlay m_overlay;
    bool m_tilesShown = true;
    bool m_lensShown = false;
    std::optional<QPointF> m_mouse;  // while it is over the pane
    QPointF m_dragFrom;
    enum class Drag { None, Picture, Divider, Handle, Mask } m_drag = Drag::None;
    TileHandle m_handle = TileHandle::None;  // under the mouse, or dragged
    bool m_handlesShown = false;
    QString m_note;
    MaskEditor m_mask;
    QTimer m_blink;
    QElapsedTimer m_clock;
    QTimer m_animation;
};

}  // namespace tessera::ui
