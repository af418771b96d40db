#include "ui/window/preview_area.h"

#include "ui/preview/comparison_bar.h"
#include "ui/preview/playhead_bar.h"
#include "ui/preview/preview_pane.h"
#include "ui/text/format.h"
#include "ui/text/preview_text.h"

#include <QLocale>
#include <QVBoxLayout>

namespace tessera::ui {

namespace {

PictureShape shapeOf(const media::VideoInfo& video) {
    const double aspect = video.sampleAspect.num() > 0 ? video.sampleAspect.toDouble() : 1.0;
    return {QSize(video.size.width, video.size.height), aspect, video.rotationDegrees};
}

QString number(qint64 value) {
    return QLocale().toString(value);
}

}  // namespace

PreviewArea::PreviewArea(const CoreFunctions& core, QWidget* parent)
    : QWidget(parent),
      m_pane(new PreviewPane(this)),
      m_comparison(new ComparisonBar(this)),
      m_playhead(new PlayheadBar(this)),
      m_session(core.renderPreview, core.releasePreview) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pane, 1);
    layout->addWidget(m_comparison);
    layout->addWidget(m_playhead);
    connectSession();
    showChoice();
}

void PreviewArea::connectSession() {
    connect(m_playhead, &PlayheadBar::positionChosen, &m_session, &PreviewSession::setPosition);
    connect(m_pane, &PreviewPane::stepRequested, &m_session, &PreviewSession::step);
    connect(m_pane, &PreviewPane::playRequested, this,
            [this] { m_session.setPlaying(!m_session.isPlaying()); });
    connect(m_comparison, &ComparisonBar::kindsChosen, &m_session, &PreviewSession::setKinds);
    connect(&m_session, &PreviewSession::positionChanged, this, &PreviewArea::showPosition);
    connect(&m_session, &PreviewSession::choiceChanged, this, &PreviewArea::showChoice);
    connect(&m_session, &PreviewSession::rendered, this, &PreviewArea::showRendered);
    connect(&m_session, &PreviewSession::sideRendered, this,
            [this](CompareSide side, const ShownSide& shown) {
                if (!m_converting && m_session.mode() != CompareMode::Single) {
                    m_pane->setSide(side, shown.picture, kindText(shown.kind));
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

void PreviewArea::showVideo(const QueueItem* item) {
    m_hasVideo = item != nullptr && item->info.has_value();
    if (!m_hasVideo) {
        m_path.clear();
        m_pane->clear();
        m_session.setSource({}, 0, 0);
        showChoice();
        return;
    }
    const media::VideoInfo& video = item->info->video;
    m_factor = item->settings.factor;
    m_automaticTiles = item->settings.generator.automaticTiles;
    if (item->path != m_path) {
        m_path = item->path;
        m_shape = shapeOf(video);
        m_frameSize = video.size;
        m_comparison->clearFigures();
        m_pane->setPicture(item->firstFrame, m_shape);
        m_pane->setCaption(CompareSide::A, tr("First frame"));
    }
    m_session.setSettings(item->settings.generator);
    m_session.setFactor(m_factor);
    m_session.setSource(item->path, video.frameCount, video.frameRate.toDouble());
    showChoice();
    showPosition();
}

void PreviewArea::setConverting(bool converting) {
    m_converting = converting;
    m_session.setSuspended(converting);
    showChoice();
}

void PreviewArea::showLive(const PictureLevels& live) {
    m_pane->setPicture(live, m_shape);
    m_pane->setCaption(CompareSide::A, tr("Last generated frame"));
}

void PreviewArea::showGridOf(const tiling::TileGrid& grid) {
    if (m_automaticTiles && grid.count() > 1) {
        m_pane->setGrid(grid, m_frameSize);  // nobody knew it before
    }
    const auto& drawn = m_pane->overlay().grid();
    m_tilesMatch = drawn && drawn->count() == grid.count();
}

void PreviewArea::showPosition() {
    m_playhead->setRange(m_session.position(), m_session.lastPosition(), m_factor);
}

void PreviewArea::showChoice() {
    const CompareMode mode = m_converting || !m_hasVideo ? CompareMode::Single : m_session.mode();
    if (mode != m_pane->layers().mode()) {
        m_pane->setMode(mode);
        if (mode != CompareMode::Single) {
            m_pane->setCaption(CompareSide::A, tr("Rendering…"));
            m_pane->setCaption(CompareSide::B, tr("Rendering…"));
        }
    }
    m_comparison->setKinds(m_session.kindA(), m_session.kindB());
    const bool single = mode == CompareMode::Single;
    m_pane->setTiledSides(single || m_session.kindA() == job::PreviewKind::Generated,
                          !single && m_session.kindB() == job::PreviewKind::Generated);
    m_comparison->setVisible(mode != CompareMode::Single);
    m_playhead->setVisible(m_hasVideo && !m_converting);
}

void PreviewArea::showRendered(const ShownPreview& preview) {
    if (m_converting) {
        return;
    }
    m_pane->setPictures(preview.a.picture, preview.b ? preview.b->picture : PictureLevels(),
                        preview.difference, m_shape);
    m_comparison->show(preview);
    showCaptions(preview);
}

void PreviewArea::showCaptions(const ShownPreview& preview) {
    const QString time = exactClockText(preview.seconds);
    const QString place =
        preview.between ? tr("Between %1 and %2").arg(number(preview.frame + 1), number(preview.frame + 2))
                        : tr("Frame %1 of %2").arg(number(preview.frame + 1), number(preview.frameCount));
    m_playhead->setTime(QStringLiteral("%1  ·  %2").arg(place, time));
    if (m_session.mode() == CompareMode::Single) {
        const QString cost = costText(preview.a.cost, preview.a.seamRatio);
        m_pane->setCaption(CompareSide::A, !preview.between ? tr("Original frame")
                                           : cost.isEmpty()
                                               ? tr("Generated")
                                               : tr("Generated") + QStringLiteral("  ·  ") + cost);
        return;
    }
    m_pane->setCaption(CompareSide::A, kindText(preview.a.kind));
    m_pane->setCaption(CompareSide::B, preview.b ? kindText(preview.b->kind) : QString());
    m_pane->setCaption(CompareSide::Difference, tr("Difference, 8 times as strong"));
}

}  // namespace tessera::ui
