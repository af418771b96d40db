#include "ui/window/result_actions.h"

#include "ui/base/paths.h"
#include "ui/controls/notice_bar.h"
#include "ui/preview/score_curve.h"
#include "ui/progress/result_panel.h"
#include "ui/queue_list/queue_panel.h"
#include "ui/queue_list/queue_view.h"
#include "ui/report/report_window.h"
#include "ui/session/machine_catalog.h"
#include "ui/session/session.h"
#include "ui/window/picture_area.h"
#include "ui/window/preview_area.h"
#include "ui/window/repair_dialog.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QDir>
#include <QUrl>

namespace tessera::ui {

ResultActions::ResultActions(Session& session, const MachineCatalog& catalog, WindowActions& actions,
                             PictureArea& picture, const UrlOpener& open, QWidget* window)
    : QObject(&actions),
      m_session(session),
      m_catalog(catalog),
      m_picture(picture),
      m_open(open),
      m_window(window) {
    connect(actions.repair, &QAction::triggered, this, &ResultActions::askForRepair);
    connect(actions.playResult, &QAction::triggered, this, [this] { openResult(false); });
    connect(actions.openFolder, &QAction::triggered, this, [this] { openResult(true); });
    connect(actions.showReport, &QAction::triggered, this, [this] {
        if (const QueueItem* item = m_session.current()) {
            showReport(item->id);
        }
    });
    const ResultPanel* panel = picture.result();
    connect(panel, &ResultPanel::playRequested, actions.playResult, &QAction::trigger);
    connect(panel, &ResultPanel::openFolderRequested, actions.openFolder, &QAction::trigger);
    connect(panel, &ResultPanel::reportRequested, actions.showReport, &QAction::trigger);
    connect(picture.queuePanel()->list(), &QueueView::reportRequested, this, &ResultActions::showReport);
}

void ResultActions::openResult(bool folder) {
    const QueueItem* item = m_session.current();
    if (item != nullptr && item->report) {
        const auto& output = item->report->output;
        openPath(toQString(folder ? output.parent_path() : output));
    }
}

// The stretch is the part that is marked on the ruler, unless that is what was converted; otherwise what follows the playhead.
void ResultActions::askForRepair() {
    const QueueItem* item = m_session.current();
    if (item == nullptr || !item->report || !item->info) {
        return;
    }
    PreviewArea& area = *m_picture.previewArea();
    const FrameRange& marked = area.curve()->range();
    RepairOffer offer;
    offer.result = item->report->output;
    offer.frames = area.track().frameCount();
    offer.framesPerSecond = item->info->video.frameRate.toDouble();
    offer.first = area.session().frame();
    offer.last = offer.first + 1;
    if (marked.first && marked.last && *marked.last - *marked.first + 1 != item->report->sourceFrames) {
        offer.first = *marked.first;
        offer.last = *marked.last;
    }
    offer.models = m_catalog.engine().models;
    offer.keep = item->settings.keep;
    auto* dialog = new RepairDialog(std::move(offer), m_window);
    connect(dialog, &RepairDialog::chosen, &m_session, &Session::repair);
    dialog->open();
}

void ResultActions::openPath(const QString& path) {
    if (!m_open(QUrl::fromLocalFile(path))) {
        m_picture.notice()->showText(
            tr("%1 could not be opened: it is gone, or no program of this computer opens it.")
                .arg(QDir::toNativeSeparators(path)));
    }
}

void ResultActions::showReport(qint64 id) {
    const QueueItem* item = m_session.queue().find(id);
    if (item != nullptr && item->report) {
        auto* report = new ReportWindow(reportOf(*item, m_session.presets()), m_window);
        report->show();
    }
}

}  // namespace tessera::ui
