#include "ui/window/motion_view.h"

#include "ui/preview/motion_bar.h"
#include "ui/preview/preview_pane.h"
#include "ui/preview/preview_text.h"

#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace tessera::ui {

PictureLevels differenceOf(const PictureLevels& a, const PictureLevels& b) {
    if (a.isEmpty() || b.isEmpty() || a.size() != b.size()) {
        return a;
    }
    constexpr int gain = 8;
    constexpr int most = 255;
    QImage difference(a.size(), QImage::Format_RGB32);
    for (int y = 0; y < difference.height(); ++y) {
        const uchar* one = a.full().constScanLine(y);
        const uchar* other = b.full().constScanLine(y);
        uchar* to = difference.scanLine(y);
        for (int k = 0; k < difference.width() * 4; ++k) {
            to[k] = static_cast<uchar>(std::min(std::abs(one[k] - other[k]) * gain, most));
        }
    }
    return PictureLevels::single(difference);
}

MotionView::MotionView(const RenderMotion& render, PreviewPane& pane, MotionBar& bar, QObject* parent)
    : QObject(parent), m_motion(render, makeSoundOutput()), m_pane(pane), m_bar(bar) {
    bar.hide();
    bar.show(m_motion);
    connect(&m_motion, &MotionPlayer::activeChanged, this, [this](bool active) {
        m_bar.setVisible(active);
        Q_EMIT activeChanged(active);
    });
    connect(&m_motion, &MotionPlayer::playingChanged, this, &MotionView::playingChanged);
    connect(&m_motion, &MotionPlayer::frameShown, this, &MotionView::show);
    connect(&m_motion, &MotionPlayer::changed, this, [this] { m_bar.show(m_motion); });
    connect(&m_motion, &MotionPlayer::failed, this, &MotionView::failed);
    connect(&bar, &MotionBar::speedChosen, &m_motion, &MotionPlayer::setSpeed);
    connect(&bar, &MotionBar::secondsChosen, &m_motion, &MotionPlayer::setSeconds);
    connect(&bar, &MotionBar::mutedChosen, &m_motion, &MotionPlayer::setMuted);
    connect(&bar, &MotionBar::closeRequested, this, &MotionView::leave);
    connect(&bar, &MotionBar::resultChosen, this, [this](bool result) {
        m_resultShown = result;
        show();
    });
}

void MotionView::setVideo(const QueueItem* item) {
    if (item == nullptr || !item->info || item->path != m_path) {
        leave();
    }
    m_path = item != nullptr && item->info ? item->path : QString();
    if (m_path.isEmpty()) {
        return;
    }
    const media::VideoInfo& video = item->info->video;
    const job::JobSpec before = m_wish.spec;
    m_shape = shapeOf(video);
    m_wish.spec = jobSpec(item->path, item->settings);
    if (m_wish.spec.output.empty()) {
        m_wish.spec.output = "preview.mkv";  // its name is still being found
    }
    m_wish.frameSize = video.size;
    m_wish.sourceRate = video.frameRate.toDouble();
    m_wish.outputRate = outputRate(*item->info, item->settings);
    if (isActive() && motionKey(before, 0) != motionKey(m_wish.spec, 0)) {
        m_motion.start(m_wish);
    }
}

void MotionView::toggle(qint64 frame) {
    if (isActive()) {
        leave();
    } else if (!m_path.isEmpty()) {
        begin(frame);
    }
}

void MotionView::begin(qint64 frame) {
    m_wish.frame = frame;
    m_motion.start(m_wish);
    setMode(m_mode);
}

void MotionView::setMode(CompareMode mode) {
    m_mode = mode;
    m_bar.setSidePossible(mode == CompareMode::Single);
    if (isActive()) {
        m_pane.setTiledSides(false, false);
        m_pane.setHandlesShown(false);
        show();
    }
}

void MotionView::show() {
    const int index = m_motion.index();
    if (!isActive() || index < 0) {
        return;
    }
    const PictureLevels source = m_motion.source(index);
    const PictureLevels result = m_motion.result(index);
    const QString sourceWords = tr("Source");
    const QString resultWords = tr("New video");
    if (m_mode == CompareMode::Single) {
        m_pane.setPicture(m_resultShown ? result : source, m_shape);
        m_pane.setCaption(CompareSide::A, m_resultShown ? resultWords : sourceWords);
    } else {
        const bool isDifference = m_mode == CompareMode::Difference;
        m_pane.setPictures(source, result, isDifference ? differenceOf(source, result) : PictureLevels(),
                           m_shape);
        m_pane.setCaption(CompareSide::A, sourceWords);
        m_pane.setCaption(CompareSide::B, resultWords);
        m_pane.setCaption(CompareSide::Difference, tr("Difference, 8 times as strong"));
    }
    sayTime();
}

void MotionView::sayTime() {
    const job::MotionStretch& stretch = m_motion.stretch();
    const QLocale locale;
    const double seconds = stretch.startSeconds + stretch.frames[static_cast<size_t>(m_motion.index())].start;
    Q_EMIT timeChanged(
        QStringLiteral("%1  ·  %2")
            .arg(tr("Frame %1 of %2")
                     .arg(locale.toString(m_motion.index() + 1), locale.toString(m_motion.frameCount())),
                 exactClockText(seconds)));
}

}  // namespace tessera::ui
