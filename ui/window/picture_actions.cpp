#include "ui/window/picture_actions.h"

#include "ui/preview/mask_control.h"
#include "ui/preview/playhead_bar.h"
#include "ui/preview/preview_pane.h"
#include "ui/settings/job_settings.h"
#include "ui/theme/icon.h"
#include "ui/window/header_bar.h"
#include "ui/window/picture_area.h"
#include "ui/window/preview_area.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_settings.h"

#include <QAction>

namespace tessera::ui {

namespace {

void connectView(WindowActions& actions, PictureArea& picture, WindowSettings& settings) {
    PreviewPane* pane = picture.preview();
    PreviewArea* area = picture.previewArea();
    for (QAction* action :
         {actions.showTiles, actions.zoomOut, actions.zoomIn, actions.fit, actions.actualSize}) {
        picture.header()->addViewAction(action);
    }
    QObject::connect(actions.fit, &QAction::triggered, pane, &PreviewPane::fit);
    QObject::connect(actions.actualSize, &QAction::triggered, pane, &PreviewPane::actualSize);
    QObject::connect(actions.zoomIn, &QAction::triggered, pane, &PreviewPane::zoomIn);
    QObject::connect(actions.zoomOut, &QAction::triggered, pane, &PreviewPane::zoomOut);
    QObject::connect(actions.showTiles, &QAction::toggled, area, [pane, area, &settings](bool shown) {
        pane->setTilesShown(shown);
        area->showEstimate();
        settings.setTilesShown(shown);
    });
    QObject::connect(actions.showNumbers, &QAction::toggled, pane, [pane, &settings](bool shown) {
        pane->setNumbersShown(shown);
        settings.setNumbersShown(shown);
    });
    QObject::connect(actions.keepAreas, &QAction::toggled, area->mask(), &MaskControl::setEditing);
    QObject::connect(area->mask(), &MaskControl::editingChanged, actions.keepAreas, &QAction::setChecked);
    QObject::connect(actions.lens, &QAction::toggled, pane, &PreviewPane::setLensShown);
    for (QAction* action : actions.heats) {
        QObject::connect(action, &QAction::triggered, pane,
                         [pane, action] { pane->setHeat(static_cast<TileHeat>(action->data().toInt())); });
    }
}

void connectPlayhead(WindowActions& actions, PreviewArea* area) {
    PreviewSession* preview = &area->session();
    area->playhead()->setPlayActions({actions.back, actions.play, actions.forward, actions.motion});
    QObject::connect(actions.back, &QAction::triggered, area, [area] { area->step(-1); });
    QObject::connect(actions.forward, &QAction::triggered, area, [area] { area->step(1); });
    QObject::connect(actions.play, &QAction::triggered, area, &PreviewArea::togglePlaying);
    QObject::connect(actions.motion, &QAction::triggered, area, &PreviewArea::toggleMotion);
    QObject::connect(&area->motion(), &MotionView::activeChanged, actions.motion, &QAction::setChecked);
    QObject::connect(area, &PreviewArea::playingChanged, &actions, [&actions](bool playing) {
        actions.play->setIcon(icon(playing ? QStringLiteral("pause") : QStringLiteral("start")));
        actions.play->setText(playing ? WindowActions::tr("&Stop playing")
                                      : WindowActions::tr("&Play the source"));
    });
    QObject::connect(actions.beginHere, &QAction::triggered, area,
                     [area] { area->markEnd(RangeEnd::First); });
    QObject::connect(actions.endHere, &QAction::triggered, area, [area] { area->markEnd(RangeEnd::Last); });
    QObject::connect(actions.wholeVideo, &QAction::triggered, area, &PreviewArea::markWhole);
    for (QAction* action : actions.speeds) {
        QObject::connect(action, &QAction::triggered, area,
                         [area, action] { area->setSpeed(fractionFrom(action->data().toString())); });
    }
    QObject::connect(actions.removeSpeed, &QAction::triggered, area,
                     [area] { area->setSpeed(std::nullopt); });
    QObject::connect(actions.removeSpeeds, &QAction::triggered, area,
                     [area] { Q_EMIT area->speedsEdited({}); });
    QObject::connect(actions.previousCut, &QAction::triggered, area, [area] { area->goToCut(-1); });
    QObject::connect(actions.nextCut, &QAction::triggered, area, [area] { area->goToCut(1); });
    QObject::connect(actions.toggleCut, &QAction::triggered, area, &PreviewArea::toggleCut);
    QObject::connect(actions.scenes, &QAction::triggered, area, &PreviewArea::showSceneMenu);
    for (QAction* action : {actions.scenes, actions.lens, actions.keepAreas}) {
        area->playhead()->addModeAction(action);
    }
    area->playhead()->addModeGap();
    for (QAction* action : actions.modes) {
        area->playhead()->addModeAction(action);
        QObject::connect(action, &QAction::triggered, preview, [preview, action] {
            preview->setMode(static_cast<CompareMode>(action->data().toInt()));
        });
    }
}

}  // namespace

void connectPictureActions(WindowActions& actions, PictureArea& picture, WindowSettings& settings) {
    connectView(actions, picture, settings);
    connectPlayhead(actions, picture.previewArea());
}

}  // namespace tessera::ui
