#include "ui/job/job_controller.h"

#include <utility>

namespace tessera::ui {

namespace {
constexpr int deliveryIntervalMs = 33;
constexpr int progressIntervalMs = 100;
}  // namespace

JobController::JobController(JobRunner runner, QObject* parent)
    : JobController(std::move(runner), {}, parent) {}

JobController::JobController(JobRunner runner, RepairRunner repairer, QObject* parent)
    : QObject(parent), m_runner(std::move(runner)), m_repairer(std::move(repairer)) {
    m_deliveryTimer.setSingleShot(true);
    m_deliveryTimer.setInterval(deliveryIntervalMs);
    connect(&m_deliveryTimer, &QTimer::timeout, this, &JobController::deliver);
    m_thread.setObjectName(QStringLiteral("conversion"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

JobController::~JobController() {
    if (m_control) {
        m_control->requestStop(AfterStop::KeepJob);
    }
    m_thread.quit();
    m_thread.wait();
}

bool JobController::start(const job::JobSpec& spec) {
    return run([this, spec](RunControl& control, const job::Listener& listener) {
        return m_runner(spec, control, listener);
    });
}

bool JobController::start(const job::RepairRequest& request) {
    return run([this, request](RunControl& control, const job::Listener& listener) {
        return m_repairer(request, control, listener);
    });
}

bool JobController::run(const Work& work) {
    if (isRunning()) {
        return false;
    }
    m_control = std::make_shared<RunControl>();
    m_mailbox = std::make_shared<JobMailbox>();
    m_paused = false;
    m_sinceProgress.invalidate();
    m_heldProgress.reset();
    m_framesShown = -1;
    m_worker.post([this, work, control = m_control, listener = listenerFor(m_mailbox)] {
        Outcome<job::Report> outcome = attempt([&] { return work(*control, listener); });
        m_inbox.post([this, outcome = std::move(outcome)] { end(outcome); });
    });
    return true;
}

void JobController::pause() {
    if (isRunning() && !m_paused && !isCancelling()) {
        m_control->pause();
        m_paused = true;
        Q_EMIT pausedChanged(true);
    }
}

void JobController::resume() {
    if (isRunning() && m_paused) {
        m_control->resume();
        m_paused = false;
        Q_EMIT pausedChanged(false);
    }
}

void JobController::cancel(AfterStop afterStop) {
    if (isRunning()) {
        m_control->requestStop(afterStop);
    }
}

// The functions run on the conversion's threads: they touch the mailbox, and of `this` only what may be
// called from any thread.
job::Listener JobController::listenerFor(const std::shared_ptr<JobMailbox>& mailbox) {
    const auto put = [this, mailbox](auto&& news) {
        if (mailbox->put(std::forward<decltype(news)>(news))) {
            wakeFromWorker();
        }
    };
    job::Listener listener;
    listener.onPlan = [put](const tiling::TileGrid& grid) { put(grid); };
    listener.onTile = [put](const inference::TileEvent& event) { put(event); };
    listener.onProgress = [put](const job::Progress& progress) { put(progress); };
    listener.onGenerated = [put](const Picture& picture) { put(PictureLevels(picture)); };
    return listener;
}

void JobController::wakeFromWorker() {
    m_inbox.post([this] {
        if (!m_deliveryTimer.isActive()) {
            deliver();
        }
    });
}

// Hands on what is new, then waits a little before it looks again: a job may report far faster than a screen
// shows.
void JobController::deliver() {
    if (!isRunning()) {
        return;
    }
    JobNews news = m_mailbox->collect();
    if (!news.empty() || m_heldProgress) {
        m_deliveryTimer.start();
        deliverNews(std::move(news));
    } else if (!m_mailbox->fallAsleep()) {
        m_deliveryTimer.start();
    }
}

void JobController::deliverNews(JobNews news) {
    if (news.grid) {
        Q_EMIT planned(*news.grid);
    }
    for (const inference::TileEvent& event : news.tiles) {
        Q_EMIT tileChanged(event);
    }
    if (news.picture) {
        Q_EMIT generated(*news.picture);
    }
    if (news.progress) {
        m_heldProgress = news.progress;
    }
    if (!m_heldProgress) {
        return;
    }
    const auto& held = *m_heldProgress;
    const bool isLast =
        held.framesTotal > 0 && held.framesDone == held.framesTotal && held.framesDone != m_framesShown;
    if (!m_sinceProgress.isValid() || m_sinceProgress.elapsed() >= progressIntervalMs || isLast) {
        m_sinceProgress.start();
        m_framesShown = held.framesDone;
        Q_EMIT progressed(*std::exchange(m_heldProgress, std::nullopt));
    }
}

void JobController::end(const Outcome<job::Report>& outcome) {
    m_deliveryTimer.stop();
    m_sinceProgress.invalidate();  // nothing is held back at the end
    deliverNews(m_mailbox->collect());
    m_control.reset();
    m_mailbox.reset();
    m_paused = false;
    if (const auto* failure = std::get_if<Failure>(&outcome)) {
        Q_EMIT failed(*failure);
        return;
    }
    const auto& report = std::get<job::Report>(outcome);
    if (report.ending == job::Ending::Cancelled) {
        Q_EMIT cancelled(report);
    } else {
        Q_EMIT finished(report);
    }
}

}  // namespace tessera::ui
