#include "ui/session/queue_runner.h"

#include "ui/base/paths.h"

#include <QFileInfo>

#include <utility>

namespace tessera::ui {

QueueRunner::QueueRunner(JobRunner convert, RepairRunner repair, QueueModel& queue, OutputNamer& namer,
                         QObject* parent)
    : QObject(parent), m_queue(queue), m_namer(namer), m_controller(std::move(convert), std::move(repair)) {
    connectController();
    connect(&m_disk, &DiskGuard::low, this, [this](qint64 freeBytes) {
        m_controller.pause();
        Q_EMIT diskLow(freeBytes);
    });
}

void QueueRunner::connectController() {
    connect(&m_controller, &JobController::progressed, this, [this](const job::Progress& progress) {
        m_queue.change(m_runningId, [&](QueueItem& item) { item.progress = progress; });
    });
    connect(&m_controller, &JobController::pausedChanged, this, &QueueRunner::followPause);
    connect(&m_controller, &JobController::finished, this,
            [this](const job::Report& report) { endRun(ItemState::Done, report, std::nullopt); });
    connect(&m_controller, &JobController::cancelled, this, &QueueRunner::endStopped);
    connect(&m_controller, &JobController::failed, this,
            [this](const Failure& failure) { endRun(ItemState::Failed, std::nullopt, failure); });
}

void QueueRunner::followPause(bool paused) {
    if (const QueueItem* item = m_queue.find(m_runningId); item != nullptr && !paused) {
        m_disk.watch(QFileInfo(item->settings.output).path());
    }
    m_queue.change(m_runningId,
                   [&](QueueItem& item) { item.state = paused ? ItemState::Paused : ItemState::Running; });
    Q_EMIT changed();
}

void QueueRunner::start() {
    m_summary = {};
    startNext();
}

// A name that was free when the video was opened may be taken by now: it is chosen again, then the run
// begins.
void QueueRunner::startNext() {
    const QueueItem* next = m_queue.firstIn(ItemState::Ready);
    if (next == nullptr) {
        return;
    }
    const qint64 id = next->id;
    if (next->settings.outputChosen) {
        begin(id);
        return;
    }
    m_namer.request(*next, [this, id](const Outcome<QString>& outcome) {
        if (const auto* failure = std::get_if<Failure>(&outcome)) {
            m_runningId = id;
            endRun(ItemState::Failed, std::nullopt, *failure);
            return;
        }
        Q_EMIT named(id, std::get<QString>(outcome));
        begin(id);
    });
}

void QueueRunner::begin(qint64 id) {
    const QueueItem* item = m_queue.find(id);
    if (item == nullptr || item->state != ItemState::Ready || m_controller.isRunning()) {
        return;
    }
    m_runningSpec = item->unfinished ? *item->unfinished : jobSpec(item->path, item->settings);
    if (!m_controller.start(m_runningSpec)) {
        return;
    }
    m_runningId = id;
    m_disk.watch(QFileInfo(item->settings.output).path());
    m_queue.change(id, [](QueueItem& started) {
        started.state = ItemState::Running;
        started.unfinished.reset();
        started.progress = {};
        started.saidSeconds = started.forecast ? std::optional(started.forecast->seconds) : std::nullopt;
    });
    Q_EMIT begun(id);
    Q_EMIT changed();
}

void QueueRunner::repair(qint64 id, const job::RepairRequest& request) {
    const QueueItem* item = m_queue.find(id);
    if (item == nullptr || item->state != ItemState::Done || !item->report || !m_controller.start(request)) {
        return;
    }
    m_summary = {};
    m_runningId = id;
    m_isRepair = true;
    m_disk.watch(QFileInfo(toQString(request.result)).path());
    m_queue.change(id, [](QueueItem& started) {
        started.state = ItemState::Running;
        started.progress = {};
    });
    Q_EMIT begun(id);
    Q_EMIT changed();
}

// The result is the old one or the new one, whole.
void QueueRunner::endRepair(const std::optional<job::Report>& report, const std::optional<Failure>& failure) {
    m_isRepair = false;
    const QueueItem* item = m_queue.find(m_runningId);
    const QString path = item != nullptr ? item->path : QString();
    m_queue.change(m_runningId, [&](QueueItem& ended) {
        ended.state = ItemState::Done;
        if (report && ended.report) {
            ended.report->repaired = report->repaired;
            ended.report->outputBytes = report->outputBytes;
        }
    });
    QueueSummary summary;
    summary.done = report ? 1 : 0;
    summary.failed = failure ? 1 : 0;
    summary.stopped = !report && !failure;
    summary.lastOutput = report ? toQString(report->output) : QString();
    m_disk.stop();
    Q_EMIT ended(std::exchange(m_runningId, 0));
    Q_EMIT changed();
    if (failure) {
        Q_EMIT failed(path, *failure);
    }
    setStopAfterThis(false);
    Q_EMIT finished(summary);
}

void QueueRunner::stop(AfterStop afterStop) {
    m_afterStop = afterStop;
    m_controller.cancel(afterStop);
    Q_EMIT changed();
}

void QueueRunner::setStopAfterThis(bool stop) {
    if (stop != m_stopAfterThis) {
        m_stopAfterThis = stop;
        Q_EMIT stopAfterThisChanged(stop);
    }
}

// What was kept to go on with waits again, so that one press goes on; a file that was ended early is a result.
void QueueRunner::endStopped(const job::Report& report) {
    if (m_isRepair) {
        endRepair(std::nullopt, std::nullopt);
        return;
    }
    if (m_afterStop == AfterStop::KeepJob) {
        if (!report.keptFolder.empty()) {  // otherwise it was stopped before anything was done
            m_queue.change(m_runningId, [&](QueueItem& item) {
                item.unfinished = m_runningSpec;
                item.unfinished->folder = report.keptFolder;
            });
        }
        m_stopped = true;
        endRun(ItemState::Ready, std::nullopt, std::nullopt);
        return;
    }
    endRun(ItemState::Cancelled, report.output.empty() ? std::nullopt : std::optional(report), std::nullopt);
}

void QueueRunner::endRun(ItemState state, const std::optional<job::Report>& report,
                         const std::optional<Failure>& failure) {
    if (m_isRepair) {
        endRepair(report, failure);
        return;
    }
    const QueueItem* item = m_queue.find(m_runningId);
    const QString path = item != nullptr ? item->path : QString();
    m_queue.change(m_runningId, [&](QueueItem& ended) {
        ended.state = state;
        ended.report = report;
        ended.failure = failure;
    });
    const bool othersWait = m_queue.countIn(ItemState::Ready) > 0;
    m_summary.done += state == ItemState::Done ? 1 : 0;
    m_summary.warned += report && !report->warnings.empty() ? 1 : 0;
    m_summary.failed += state == ItemState::Failed ? 1 : 0;
    m_summary.stopped =
        std::exchange(m_stopped, false) || state == ItemState::Cancelled || (m_stopAfterThis && othersWait);
    if (report) {
        m_summary.lastOutput = toQString(report->output);
    }
    m_disk.stop();
    Q_EMIT ended(std::exchange(m_runningId, 0));
    Q_EMIT changed();
    if (failure) {
        Q_EMIT failed(path, *failure);
    }
    if (!m_summary.stopped && m_queue.countIn(ItemState::Ready) > 0) {
        startNext();
    } else {
        setStopAfterThis(false);
        Q_EMIT finished(std::exchange(m_summary, {}));
    }
}

}  // namespace tessera::ui
