// Two pictures and their difference in one pane: which part of the pane shows which of them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/picture_layer.h"

#include <QList>
#include <QRect>
#include <QString>

#include <array>

namespace tessera::ui {

enum class CompareMode { Single, SideBySide, Split, Blink, Difference };
enum class CompareSide { A, B, Difference };

// Not a widget. In SideBySide both halves are seen through the same transform, which belongs to one half.
class CompareLayers {
public:
    struct Area {
        CompareSide side;
        QRect clip;     // of the pane
        QPoint origin;  // where the side's own coordinates begin
    };

    void setMode(CompareMode mode);
    [[nodiscard]] CompareMode mode() const noexcept { return m_mode; }

    [[nodiscard]] PictureLayer& layer(CompareSide side) { return m_layers[static_cast<size_t>(side)]; }
    [[nodiscard]] const PictureLayer& layer(CompareSide side) const {
        return m_layers[static_cast<size_t>(side)];
    }
    void setCaption(CompareSide side, const QString& caption) {
        m_captions[static_cast<size_t>(side)] = caption;
    }
    [[nodiscard]] QString caption(CompareSide side) const { return m_captions[static_cast<size_t>(side)]; }

    // Tiles are drawn on these sides only; both until told otherwise.
    void setTiled(CompareSide side, bool tiled) { m_tiled[static_cast<size_t>(side)] = tiled; }
    [[nodiscard]] bool isTiled(CompareSide side) const { return m_tiled[static_cast<size_t>(side)]; }

    void setDivider(double fraction);  // of the pane's width, with Split
    [[nodiscard]] double divider() const noexcept { return m_divider; }
    [[nodiscard]] bool isOnDivider(const QPointF& position, const QSize& pane) const;
    void blink() { m_blinkShowsB = !m_blinkShowsB; }

    [[nodiscard]] QSize sideSize(const QSize& pane) const;
    [[nodiscard]] QList<Area> areas(const QSize& pane) const;
    // From the pane to the coordinates of the side under it.
    [[nodiscard]] QPointF inSide(const QPointF& position, const QSize& pane) const;

    // A side whose picture is not there yet shows A's.
    void paintPicture(QPainter& painter, CompareSide side, const QTransform& toPane, const QSize& pane,
                      qreal devicePixelRatio);
    // Captions and divider, over everything else.
    void paintCaptions(QPainter& painter, const QSize& pane, const QFont& font) const;
    void paintDivider(QPainter& painter, const QSize& pane) const;

private:
    CompareMode m_mode = CompareMode::Single;
    std::array<PictureLayer, 3> m_layers;
    std::array<QString, 3> m_captions;
    std::array<bool, 3> m_tiled{true, true, false};
    double m_divider = 0.5;
    bool m_blinkShowsB = false;
};

}  // namespace tessera::ui
