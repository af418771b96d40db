#include "ui/window/preview_area.h"

#include "ui/core/core_functions.h"
#include "ui/outlook/memory_outlook.h"
#include "ui/preview/comparison_bar.h"
#include "ui/preview/mask_bar.h"
#include "ui/preview/mask_control.h"
#include "ui/preview/motion_bar.h"
#include "ui/preview/playhead_bar.h"
#include "ui/preview/preview_pane.h"
#include "ui/preview/preview_text.h"
#include "ui/preview/score_curve.h"
#include "ui/preview/tile_estimate.h"
#include "ui/text/format.h"

#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace tessera::ui {

namespace {

// Those that are converted, as far as the average rate says.
FrameRange framesIn(const QueueItem& item) {
    const double rate = item.info->video.frameRate.toDouble();
    const JobSettings& settings = item.settings;
    FrameRange range;
    if (rate > 0 && settings.from > Rational{0}) {
        range.first = static_cast<qint64>(std::ceil(settings.from.toDouble() * rate));
    }
    if (rate > 0 && settings.to) {
        range.last = static_cast<qint64>(std::ceil(settings.to->toDouble() * rate)) - 1;
    }
    return range;
}

QString number(qint64 value) {
    return QLocale().toString(value);
}

}  // namespace

PreviewArea::PreviewArea(const CoreFunctions& core, const MemoryOutlook& outlook, QWidget* parent)
    : QWidget(parent),
      m_pane(new PreviewPane(this)),
      m_comparison(new ComparisonBar(this)),
      m_motionBar(new MotionBar(this)),
      m_maskBar(new MaskBar(this)),
      m_mask(new MaskControl(m_pane, m_maskBar, this)),
      m_playhead(new PlayheadBar(this)),
      m_track(core.scanScores),
      m_curve(new ScoreCurve(m_track, m_playhead->sliderInset(), this)),
      m_outlook(outlook),
      m_session(core.renderPreview, core.releasePreview),
      m_motion(core.renderMotion, *m_pane, *m_motionBar) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pane, 1);
    layout->addWidget(m_maskBar);
    layout->addWidget(m_comparison);
    layout->addWidget(m_motionBar);
    layout->addWidget(m_playhead);
    m_playhead->setCurve(m_curve);
    connectSession();
    connectMotion();
    connectTrack();
    connect(&outlook, &MemoryOutlook::changed, this, &PreviewArea::showEstimate);
    connect(m_mask, &MaskControl::keepEdited, this, &PreviewArea::keepEdited);
    connect(m_mask, &MaskControl::failed, this, &PreviewArea::failed);
    connect(m_pane, &PreviewPane::tilingDragged, this, &PreviewArea::tilingEdited);
    showChoice();
}

void PreviewArea::connectSession() {
    connect(m_playhead, &PlayheadBar::positionChosen, &m_session, &PreviewSession::setPosition);
    connect(m_pane, &PreviewPane::stepRequested, this, &PreviewArea::step);
    connect(m_pane, &PreviewPane::playRequested, this, &PreviewArea::togglePlaying);
    connect(&m_session, &PreviewSession::playingChanged, this, &PreviewArea::playingChanged);
    connect(m_comparison, &ComparisonBar::choicesChosen, &m_session, &PreviewSession::setChoices);
    connect(&m_session, &PreviewSession::positionChanged, this, &PreviewArea::showPosition);
    connect(&m_session, &PreviewSession::choiceChanged, this, &PreviewArea::showChoice);
    connect(&m_session, &PreviewSession::rendered, this, &PreviewArea::showRendered);
    connect(&m_session, &PreviewSession::sideRendered, this,
            [this](CompareSide side, const ShownSide& shown) {
                if (showsSession() && m_session.mode() != CompareMode::Single) {
                    m_pane->setSide(side, shown.picture, choiceText(shown.choice, m_offer));
                }
            });
    connect(&m_session, &PreviewSession::partRendered, this,
            [this](CompareSide side, const QPoint& at, const PictureLevels& part) {
                if (showsSession()) {
                    m_pane->addPart(side, at, part);
                }
            });
    connect(&m_session, &PreviewSession::failed, this, &PreviewArea::failed);
    connect(&m_session, &PreviewSession::planned, this, &PreviewArea::showGridOf);
    connect(&m_session, &PreviewSession::tileChanged, this, [this](const inference::TileEvent& event) {
        if (m_tilesMatch) {
            m_pane->applyTileEvent(event);
        }
    });
    connect(&m_session, &PreviewSession::busyChanged, this, [this](bool busy) {
        m_playhead->setBusy(busy);
        if (!busy) {
            m_pane->finishTiles();
        }
    });
}

void PreviewArea::connectMotion() {
    connect(&m_motion, &MotionView::failed, this, &PreviewArea::failed);
    connect(&m_motion, &MotionView::timeChanged, m_playhead, &PlayheadBar::setTime);
    connect(&m_motion, &MotionView::playingChanged, this, &PreviewArea::playingChanged);
    connect(&m_motion, &MotionView::activeChanged, this, [this](bool active) {
        m_mask->setEditing(false);
        m_session.setHeld(active);  // what it has to show comes when it is let go
        showChoice();
    });
    // Whoever goes elsewhere wants to see that place.
    connect(m_playhead, &PlayheadBar::positionChosen, &m_motion, &MotionView::leave);
    connect(m_curve, &ScoreCurve::frameChosen, &m_motion, &MotionView::leave);
    connect(m_curve, &ScoreCurve::cutChosen, &m_motion, &MotionView::leave);
}

void PreviewArea::step(int frames) {
    if (m_motion.isActive()) {
        m_motion.motion().step(frames);
    } else {
        m_session.step(frames);
    }
}

void PreviewArea::togglePlaying() {
    if (m_motion.isActive()) {
        m_motion.motion().setPlaying(!m_motion.motion().isPlaying());
    } else {
        m_session.setPlaying(!m_session.isPlaying());
    }
}

void PreviewArea::goToEnd(int direction) {
    m_motion.leave();
    m_session.setPosition(direction < 0 ? 0 : m_session.lastPosition());
}

void PreviewArea::toggleMotion() {
    if (m_hasVideo && !m_converting) {
        m_motion.toggle(m_session.frame());
    }
}

void PreviewArea::connectTrack() {
    connect(m_curve, &ScoreCurve::frameChosen, &m_session, &PreviewSession::showFrame);
    connect(m_curve, &ScoreCurve::cutChosen, &m_session, &PreviewSession::showCut);
    connect(m_curve, &ScoreCurve::rulesEdited, this, &PreviewArea::scenesEdited);
    connect(m_curve, &ScoreCurve::rangeEdited, this, &PreviewArea::choosePart);
    connect(m_curve, &ScoreCurve::speedsEdited, this, &PreviewArea::speedsEdited);
    connect(&m_track, &ScoreTrack::changed, this, &PreviewArea::showCut);
}

void PreviewArea::showEstimate() {
    const auto& grid = m_pane->overlay().grid();
    const bool wanted = m_hasVideo && showsSession() && grid && m_pane->tilesShown() &&
                        m_session.mode() == CompareMode::Single;
    if (!wanted) {
        m_pane->setNote({});
    } else if (m_settings.automaticTiles && !m_outlook.plan(m_frameSize, m_settings)) {
        m_pane->setNote(tr("Tiles are planned from the memory that is free"));
    } else {
        const QString warning = reachText(m_pane->overlay().motion());
        const QString estimate = estimateText(*grid, m_outlook.costOf(*grid, m_frameSize, m_settings),
                                              m_outlook.processBytes(m_frameSize, m_settings));
        m_pane->setNote(warning.isEmpty() ? estimate : estimate + QStringLiteral("  ·  ") + warning);
    }
}

qint64 PreviewArea::frameAfterPlayhead() const {
    return (m_session.position() + m_factor - 1) / m_factor;
}

// Exact at the playhead; elsewhere as the average rate has it.
double PreviewArea::secondsOf(qint64 frame) const {
    return frame == m_shownFrame ? m_shownSeconds : static_cast<double>(frame) / m_framesPerSecond;
}

// A little before the first frame and well before the one after the last, whatever the file's clock rounds to.
void PreviewArea::choosePart(const FrameRange& range) {
    constexpr double margin = 1.0 / 8;  // of a frame
    constexpr qint64 micro = 1'000'000;
    const auto moment = [&](double seconds) {
        return Rational{std::max<qint64>(0, std::llround(seconds * micro)), micro};
    };
    const std::optional<Rational> unchangedTo =
        range.last == m_curve->range().last ? m_to
        : range.last ? std::optional(moment(secondsOf(*range.last) + (1 - margin) / m_framesPerSecond))
                     : std::nullopt;
    const Rational from = range.first == m_curve->range().first ? m_from
                          : range.first ? moment(secondsOf(*range.first) - margin / m_framesPerSecond)
                                        : Rational{0};
    Q_EMIT partEdited(from, unchangedTo);
}

void PreviewArea::markEnd(RangeEnd end) {
    if (!m_hasVideo || m_framesPerSecond <= 0) {
        return;
    }
    FrameRange range = m_curve->range();
    const qint64 lastFrame = m_track.frameCount() - 1;
    if (end == RangeEnd::First) {
        const qint64 first = m_session.frame();
        range.first = first > 0 ? std::optional(first) : std::nullopt;
    } else {
        const qint64 last = frameAfterPlayhead();
        range.last = last < lastFrame ? std::optional(last) : std::nullopt;
    }
    if (range.first.value_or(0) >= range.last.value_or(lastFrame)) {
        Q_EMIT said(end == RangeEnd::First
                        ? tr("The beginning has to lie before the end, which is at %1. Nothing was changed.")
                              .arg(exactClockText(secondsOf(range.last.value_or(lastFrame))))
                        : tr("The end has to lie behind the beginning, which is at %1. Nothing was changed.")
                              .arg(exactClockText(secondsOf(range.first.value_or(0)))));
        return;
    }
    choosePart(range);
}

void PreviewArea::markWhole() {
    if (m_hasVideo) {
        Q_EMIT partEdited(Rational{0}, std::nullopt);
    }
}

void PreviewArea::setSpeed(const std::optional<Rational>& speed) {
    constexpr std::int64_t milli = 1'000;
    if (!m_hasVideo || m_framesPerSecond <= 0) {
        return;
    }
    const Rational here{std::llround(secondsOf(m_session.frame()) * milli), milli};
    job::SpeedRamp ramp = m_curve->speeds();
    if (!speed) {
        std::erase_if(ramp, [&](const media::TimeKey& key) { return key.source == here; });
    } else {
        if (ramp.empty() && here > Rational{0}) {
            ramp.push_back({Rational{0}, Rational{1}});  // as it was, and from there on to the new speed
        }
        ramp = job::withKey(ramp, {here, *speed});
    }
    if (ramp == m_curve->speeds()) {
        Q_EMIT said(tr("There is no key at the playhead."));
        return;
    }
    Q_EMIT speedsEdited(ramp);
}

void PreviewArea::goToCut(int direction) {
    const qint64 frame = frameAfterPlayhead();
    m_motion.leave();
    if (const auto cut = direction < 0 ? m_track.cutBefore(frame) : m_track.cutAfter(frame)) {
        m_session.showCut(*cut);
    }
}

void PreviewArea::toggleCut() {
    const qint64 frame = frameAfterPlayhead();
    if (frame > 0 && frame < m_track.frameCount()) {
        Q_EMIT scenesEdited(m_track.toggled(frame));
    }
}

void PreviewArea::showSceneMenu() {
    m_curve->showMenu(m_curve->mapToGlobal(m_curve->rect().center()), frameAfterPlayhead());
}

void PreviewArea::showCut() {
    const bool isCut = m_session.position() % m_factor != 0 && m_track.isCut(m_session.frame() + 1);
    m_session.setCut(isCut ? std::optional(m_track.rules().cuts) : std::nullopt);
}

void PreviewArea::showVideo(const QueueItem* item) {
    m_hasVideo = item != nullptr && item->info.has_value();
    m_motion.setVideo(item);
    if (!m_hasVideo) {
        m_path.clear();
        m_pane->clear();
        m_session.setSource({}, 0, 0);
        m_track.setSource({}, 0);
        m_mask->setEditing(false);
        showChoice();
        return;
    }
    const media::VideoInfo& video = item->info->video;
    m_factor = framesPerGap(item->settings);
    m_settings = item->settings.generator;
    if (item->path != m_path) {
        m_path = item->path;
        m_shownFrame = -1;
        m_shape = shapeOf(video);
        m_frameSize = video.size;
        m_comparison->clearFigures();
        m_pane->setPicture(item->firstFrame.isEmpty() ? PictureLevels(item->thumbnail) : item->firstFrame,
                           m_shape);
        m_playhead->setTime({});
        m_pane->setCaption(CompareSide::A, tr("First frame"));
    }
    m_session.setSettings(item->settings.generator, item->settings.keep);
    m_session.setFactor(m_factor);
    m_mask->showKept(item->settings.keep);
    m_track.setRules(item->settings.scenes);
    m_track.setSource(item->path, video.frameCount);
    m_framesPerSecond = video.frameRate.toDouble();
    m_curve->setFrameRate(m_framesPerSecond);
    m_from = item->settings.from;
    m_to = item->settings.to;
    m_curve->setRange(framesIn(*item));
    m_curve->setSpeeds(item->settings.speeds);
    m_session.setSource(item->path, video.frameCount, video.frameRate.toDouble());
    showChoice();
    showPosition();
}

void PreviewArea::setOffer(const ChoiceOffer& offer) {
    m_offer = offer;
    m_comparison->setOffer(offer);
    m_session.setPresets(offer.presets);
}

void PreviewArea::setConverting(bool converting) {
    if (converting == m_converting) {
        return;
    }
    m_converting = converting;
    if (converting) {
        m_motion.forget();
    }
    m_session.setSuspended(converting);
    m_track.setSuspended(converting);
    m_mask->setEditing(false);
    showChoice();
}

void PreviewArea::showLive(const PictureLevels& live) {
    m_pane->setPicture(live, m_shape);
    m_pane->setCaption(CompareSide::A, tr("Last generated frame"));
}

void PreviewArea::showGridOf(const tiling::TileGrid& grid) {
    if (m_settings.automaticTiles && grid.count() > 1) {
        m_pane->setGrid(grid, m_frameSize);  // nobody knew it before
        showEstimate();
    }
    const auto& drawn = m_pane->overlay().grid();
    m_tilesMatch = drawn && drawn->count() == grid.count();
}

void PreviewArea::showPosition() {
    m_playhead->setRange(m_session.position(), m_session.lastPosition(), m_factor);
    m_curve->setPlayhead(static_cast<double>(m_session.position()) / m_factor);
    showCut();
}

void PreviewArea::showChoice() {
    const CompareMode mode = m_converting || !m_hasVideo ? CompareMode::Single : m_session.mode();
    if (mode != m_pane->layers().mode()) {
        m_pane->setMode(mode);
        if (mode != CompareMode::Single) {
            for (const CompareSide side : {CompareSide::A, CompareSide::B, CompareSide::Difference}) {
                m_pane->setCaption(side, tr("Rendering…"));
            }
        }
    }
    m_motion.setMode(mode);
    m_comparison->setChoices(m_session.choiceA(), m_session.choiceB());
    const bool single = mode == CompareMode::Single;
    if (!m_motion.isActive()) {
        const SideChoice own;
        m_pane->setTiledSides(single || m_session.choiceA() == own, !single && m_session.choiceB() == own);
        m_pane->setHandlesShown(single && m_hasVideo && !m_converting);
    }
    showEstimate();
    m_comparison->setVisible(!single && !m_motion.isActive());
    m_playhead->setVisible(m_hasVideo && !m_converting);
}

void PreviewArea::showRendered(const ShownPreview& preview) {
    if (!showsSession()) {
        return;
    }
    m_shownFrame = preview.frame;
    m_shownSeconds = preview.seconds;
    m_pane->setPictures(preview.a.picture, preview.b ? preview.b->picture : PictureLevels(),
                        preview.difference, m_shape);
    m_comparison->show(preview);
    m_pane->setMotion(preview.a.choice == SideChoice() ? preview.a.motion : TileMotion());
    showEstimate();
    showCaptions(preview);
}

void PreviewArea::showCaptions(const ShownPreview& preview) {
    const QString time = exactClockText(preview.seconds);
    const QString place =
        preview.between ? tr("Between %1 and %2").arg(number(preview.frame + 1), number(preview.frame + 2))
                        : tr("Frame %1 of %2").arg(number(preview.frame + 1), number(preview.frameCount));
    m_playhead->setTime(QStringLiteral("%1  ·  %2").arg(place, time));
    if (m_session.mode() == CompareMode::Single && preview.between && m_session.cut()) {
        m_pane->setCaption(CompareSide::A, *m_session.cut() == job::Cuts::Repeat
                                               ? tr("Scene cut: the frame before it is shown again")
                                               : tr("Scene cut: cross-fade"));
        return;
    }
    if (m_session.mode() == CompareMode::Single) {
        const QString cost = costText(preview.a.cost, preview.a.seamRatio);
        m_pane->setCaption(CompareSide::A, !preview.between ? tr("Original frame")
                                           : cost.isEmpty()
                                               ? tr("Generated")
                                               : tr("Generated") + QStringLiteral("  ·  ") + cost);
        return;
    }
    m_pane->setCaption(CompareSide::A, choiceText(preview.a.choice, m_offer));
    m_pane->setCaption(CompareSide::B, preview.b ? choiceText(preview.b->choice, m_offer) : QString());
    if (!preview.difference.isEmpty()) {
        m_pane->setCaption(CompareSide::Difference, tr("Difference, 8 times as strong"));
    }
}

}  // namespace tessera::ui
