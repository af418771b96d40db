// Runs conversions off the UI thread. Widgets talk to this class and never see a thread.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/failure.h"
#include "ui/base/inbox.h"
#include "ui/core/job_functions.h"
#include "ui/job/job_mailbox.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>

namespace tessera::ui {

// Contract, checked by tests/ui/job/tst_job_controller.cpp:
//  1. Every accepted start() gives exactly one of finished(), cancelled(), failed(), as its last signal.
//  2. Every signal is emitted on the UI thread and carries a value, never a pointer or a view.
//  3. progressed() arrives at most 10 times a second, plus once for the last frame; of a tile that changed
//  more often
//     than 30 times a second only the latest state arrives.
//  4. start() while running is refused (returns false); pause(), resume() and cancel() while idle do nothing.
//  5. The destructor stops the run, keeps what is done, and waits; no signal is emitted after it starts.
class JobController : public QObject {
    Q_OBJECT

public:
    explicit JobController(JobRunner runner, QObject* parent = nullptr);
    JobController(JobRunner runner, RepairRunner repairer, QObject* parent = nullptr);
    ~JobController() override;

    [[nodiscard]] bool isRunning() const noexcept { return m_control != nullptr; }
    [[nodiscard]] bool isPaused() const noexcept { return m_paused; }
    [[nodiscard]] bool isCancelling() const noexcept { return isRunning() && m_control->stopRequested(); }

    bool start(const job::JobSpec& spec);
    bool start(const job::RepairRequest& request);
    void pause();
    void resume();
    void cancel(AfterStop afterStop);

Q_SIGNALS:
    void planned(const tiling::TileGrid& grid);
    void tileChanged(const inference::TileEvent& event);
    void progressed(const job::Progress& progress);
    void generated(const PictureLevels& picture);
    void pausedChanged(bool paused);

    void finished(const job::Report& report);
    void cancelled(const job::Report& report);  // says what was kept
    void failed(const Failure& failure);

private:
    using Work = std::function<job::Report(RunControl&, const job::Listener&)>;
    bool run(const Work& work);
    [[nodiscard]] job::Listener listenerFor(const std::shared_ptr<JobMailbox>& mailbox);
    void wakeFromWorker();
    void deliver();
    void deliverNews(JobNews news);
    void end(const Outcome<job::Report>& outcome);

    JobRunner m_runner;
    RepairRunner m_repairer;
    QThread m_thread;
    Inbox m_inbox;
    Inbox m_worker;                         // lives in m_thread
    std::shared_ptr<RunControl> m_control;  // one per run; set means running
    std::shared_ptr<JobMailbox> m_mailbox;  // one per run
    QTimer m_deliveryTimer;
    QElapsedTimer m_sinceProgress;
    std::optional<job::Progress> m_heldProgress;  // too soon to show
    qint64 m_framesShown = -1;
    bool m_paused = false;
};

}  // namespace tessera::ui
