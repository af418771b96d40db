// Converts what waits in the queue, one video after another from the top, until all is done or a person stops it. No widget.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/job/job_controller.h"
#include "ui/queue/queue_model.h"
#include "ui/session/disk_guard.h"
#include "ui/session/output_namer.h"

#include <QObject>

namespace tessera::ui {

// What came of the videos that were converted since the queue was last idle.
struct QueueSummary {
    int done = 0;
    int warned = 0;  // of them
    int failed = 0;
    bool stopped = false;  // by the person, with videos still waiting or in work
    QString lastOutput;
};

// Threads: everything on the UI thread; the slow calls go through JobController and OutputNamer.
class QueueRunner : public QObject {
    Q_OBJECT

public:
    // Queue and namer outlive it.
    QueueRunner(JobRunner convert, RepairRunner repair, QueueModel& queue, OutputNamer& namer,
                QObject* parent = nullptr);

    [[nodiscard]] JobController& controller() noexcept { return m_controller; }
    [[nodiscard]] DiskGuard& disk() noexcept { return m_disk; }
    [[nodiscard]] bool isRunning() const { return m_controller.isRunning(); }
    [[nodiscard]] qint64 runningId() const noexcept { return m_runningId; }  // 0: none

    void start();  // what waits, from the top
    // Of a video that is done, a stretch of its result; nothing while another runs. However that ends, the video is done and has a
    // whole result, and nothing that waits is started.
    void repair(qint64 id, const job::RepairRequest& request);
    void stop(AfterStop afterStop);    // the one that runs; the queue stops
    void setStopAfterThis(bool stop);  // the queue stops when the one that runs has ended
    [[nodiscard]] bool stopsAfterThis() const noexcept { return m_stopAfterThis; }

Q_SIGNALS:
    void named(qint64 id, const QString& output);  // a name that is free now; the run begins when it is set
    void begun(qint64 id);
    void ended(qint64 id);  // in any way; it is no longer the one that runs
    void changed();         // a run began, ended, was paused or is being stopped
    void failed(const QString& path, const Failure& failure);
    void diskLow(qint64 freeBytes);  // the run was paused
    void stopAfterThisChanged(bool stop);
    void finished(const tessera::ui::QueueSummary& summary);  // nothing more is started

private:
    void connectController();
    void startNext();
    void begin(qint64 id);
    void followPause(bool paused);
    void endStopped(const job::Report& report);
    void endRepair(const std::optional<job::Report>& report, const std::optional<Failure>& failure);
    void endRun(ItemState state, const std::optional<job::Report>& report,
                const std::optional<Failure>& failure);

    QueueModel& m_queue;
    OutputNamer& m_namer;
    DiskGuard m_disk;
    qint64 m_runningId = 0;
    job::JobSpec m_runningSpec;
    AfterStop m_afterStop = AfterStop::Discard;  // of the last stop()
    QueueSummary m_summary;
    bool m_stopAfterThis = false;
    bool m_stopped = false;      // to go on later
    bool m_isRepair = false;     // what runs makes a stretch again
    JobController m_controller;  // last: it ends before anything that its signals reach
};

}  // namespace tessera::ui
