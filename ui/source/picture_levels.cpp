#include "ui/source/picture_levels.h"

#include <algorithm>

namespace tessera::ui {

namespace {
constexpr int smallestSide = 160;
}

PictureLevels PictureLevels::single(const Picture& picture) {
    return picture.empty() ? PictureLevels()
                           : single(QImage(picture.rgb.data(), picture.size.width, picture.size.height,
                                           picture.size.width * 3, QImage::Format_RGB888));
}

PictureLevels PictureLevels::single(const QImage& image) {
    PictureLevels levels;
    if (!image.isNull()) {
        levels.m_levels.append(image.convertToFormat(QImage::Format_RGB32));
    }
    return levels;
}

PictureLevels::PictureLevels(const Picture& picture) : PictureLevels(single(picture)) {
    addHalves();
}

PictureLevels::PictureLevels(const QImage& image) : PictureLevels(single(image)) {
    addHalves();
}

void PictureLevels::addHalves() {
    while (!isEmpty() && std::min(m_levels.last().width(), m_levels.last().height()) >= 2 * smallestSide) {
        const QImage& last = m_levels.last();
        m_levels.append(last.scaled(last.width() / 2, last.height() / 2, Qt::IgnoreAspectRatio,
                                    Qt::SmoothTransformation));
    }
}

qint64 PictureLevels::bytes() const {
    qint64 sum = 0;
    for (const QImage& level : m_levels) {
        sum += level.sizeInBytes();
    }
    return sum;
}

const QImage& PictureLevels::forScale(double scale) const {
    const double wanted = scale * size().width();
    qsizetype level = 0;
    while (level + 1 < m_levels.size() && m_levels[level + 1].width() >= wanted) {
        ++level;
    }
    return m_levels[level];
}

}  // namespace tessera::ui
