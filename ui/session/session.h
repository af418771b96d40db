// What happens between the drop and the report: which video is open, which one runs, what comes next. No
// widget.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/background.h"
#include "ui/outlook/memory_outlook.h"
#include "ui/queue/queue_file.h"
#include "ui/queue/queue_model.h"
#include "ui/session/output_namer.h"
#include "ui/session/queue_edits.h"
#include "ui/session/queue_runner.h"
#include "ui/session/source_opener.h"
#include "ui/settings/preset_store.h"
#include "ui/source/dropped_files.h"

#include <QObject>
#include <QUndoStack>

namespace tessera::ui {

struct CoreFunctions;

// Threads: everything on the UI thread; the slow calls go through SourceOpener, QueueRunner and Background.
class Session : public QObject, private QueueSteps {
    Q_OBJECT

public:
    explicit Session(const CoreFunctions& core, QObject* parent = nullptr);

    [[nodiscard]] QueueModel& queue() noexcept { return m_queue; }
    [[nodiscard]] const QueueModel& queue() const noexcept { return m_queue; }
    [[nodiscard]] JobController& controller() noexcept { return m_runner.controller(); }
    [[nodiscard]] PresetStore& presets() noexcept { return m_presets; }
    [[nodiscard]] MemoryOutlook& outlook() noexcept { return m_outlook; }
    [[nodiscard]] DiskGuard& disk() noexcept { return m_runner.disk(); }
    [[nodiscard]] QUndoStack& undoStack() noexcept { return m_undo; }
    [[nodiscard]] const QueueItem* current() const { return m_queue.find(m_currentId); }
    [[nodiscard]] const QueueItem* running() const { return m_queue.find(m_runner.runningId()); }
    [[nodiscard]] bool isRunning() const { return m_runner.isRunning(); }
    [[nodiscard]] bool canStart() const;
    [[nodiscard]] int waitingCount() const { return m_queue.countIn(ItemState::Ready); }

    // Used for videos opened from now on.
    void setRemembered(const JobSettings& settings) { m_remembered = settings; }
    [[nodiscard]] const JobSettings& remembered() const noexcept { return m_remembered; }

    // Files and folders; what is already in the queue is selected, not added twice.
    void open(const QStringList& paths);
    void restore(const QList<SavedVideo>& videos);  // as open(), with settings of an earlier start
    // Queues work that an earlier run left, and starts once everything is open.
    void goOn(const std::vector<job::UnfinishedJob>& jobs);
    void select(qint64 id);
    void move(qint64 id, int rows) { m_queue.move(id, rows); }
    void remove(const QList<qint64>& ids);          // but for the one that runs; can be undone
    void removeFinished();                          // all that have ended in any way; likewise
    void duplicate(qint64 id);                      // to be converted once more, with settings of its own
    void retry(qint64 id);                          // what ended in any way waits again
    void setSettings(const JobSettings& settings);  // of the current video; can be undone
    void setForecast(qint64 id, const job::Forecast& forecast);
    void setOutputRule(const OutputRule& rule);  // also for what waits
    // What the rule would call the current video's output, or that of a video to come.
    void exampleName(const OutputRule& rule, std::function<void(const QString&)> answer);
    [[nodiscard]] const OutputRule& outputRule() const noexcept { return m_namer.rule(); }

    // Starts what waits, from the top; when nothing waits, the current video is converted once more.
    void start();
    // A stretch of the current video's result is made again; it has to be done.
    void repair(const job::RepairRequest& request) { m_runner.repair(m_currentId, request); }
    void stop(AfterStop afterStop) { m_runner.stop(afterStop); }
    void setStopAfterThis(bool stop) { m_runner.setStopAfterThis(stop); }
    [[nodiscard]] bool stopsAfterThis() const noexcept { return m_runner.stopsAfterThis(); }

Q_SIGNALS:
    void currentChanged();   // another video, or none, or its facts arrived
    void settingsChanged();  // of the current video
    void runningChanged();   // a run began or ended, or what may be started changed
    void opened(const QString& path);
    void couldNotOpen(const QString& path, const Failure& failure);
    void nothingInFolders(const QStringList& folders);  // that could be opened
    void removed(const QStringList& names);             // by the person; the last step of the undo stack
    void runFailed(const QString& path, const Failure& failure);
    void diskLow(qint64 freeBytes);  // the run was paused
    void stopAfterThisChanged(bool stop);
    void queueFinished(const tessera::ui::QueueSummary& summary);

private:
    void applySettings(qint64 id, const JobSettings& settings) override;
    void takeOut(qint64 id) override;
    void putBack(int row, const QueueItem& item) override;
    void connectRunner();
    void addExpanded(const ExpandedPaths& paths);
    void keepFirstFrameOf(qint64 id, const PictureLevels& frame);
    void openNext();
    [[nodiscard]] qint64 itemFor(const job::UnfinishedJob& job);
    void sourceLoaded(const LoadedSource& source);
    void sourceFailed(const QString& path, const Failure& failure);
    void nameOutput(qint64 id);
    void setOutput(qint64 id, const QString& output);
    [[nodiscard]] JobSettings firstSettings(const media::MediaInfo& info) const;

    QueueModel m_queue;
    PresetStore m_presets;
    MemoryOutlook m_outlook;
    SourceOpener m_opener;
    OutputNamer m_namer;
    QueueRunner m_runner;
    QUndoStack m_undo;
    JobSettings m_remembered;
    qint64 m_currentId = 0;
    bool m_startWhenOpen = false;
    bool m_follow = true;     // the video that runs next becomes the current one
    Background m_background;  // last: its calls end before anything they use
};

}  // namespace tessera::ui
