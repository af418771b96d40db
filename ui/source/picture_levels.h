// A picture to show, with halved copies, so that painting a large one costs only the pixels on the screen.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"

#include <QImage>
#include <QList>

namespace tessera::ui {

// A value; copies share the pixels. Making one is slow for large pictures: do it on a worker thread.
class PictureLevels {
public:
    PictureLevels() = default;
    explicit PictureLevels(const Picture& picture);
    explicit PictureLevels(const QImage& image);
    // Without smaller copies: of pictures that are many, and small already.
    [[nodiscard]] static PictureLevels single(const Picture& picture);
    [[nodiscard]] static PictureLevels single(const QImage& image);

    [[nodiscard]] bool isEmpty() const noexcept { return m_levels.isEmpty(); }
    [[nodiscard]] QSize size() const { return isEmpty() ? QSize() : m_levels.first().size(); }
    [[nodiscard]] const QImage& full() const { return m_levels.first(); }

    [[nodiscard]] qint64 bytes() const;  // of all copies

    // The smallest copy that still has at least `scale` times the full size in each direction.
    [[nodiscard]] const QImage& forScale(double scale) const;

private:
    void addHalves();

    QList<QImage> m_levels;
};

}  // namespace tessera::ui
