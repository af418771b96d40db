#include "ui/session/session.h"

#include "ui/base/paths.h"
#include "ui/settings/preset_text.h"
#include "ui/source/dropped_files.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tessera::ui {

Session::Session(const CoreFunctions& core, QObject* parent)
    : QObject(parent),
      m_core(core),
      m_presets(defaultPresetFolder()),
      m_outlook(core.measureCost),
      m_loader(core.openSource),
      m_controller(core.convert),
      m_background(QStringLiteral("session")) {
    connect(&m_loader, &SourceLoader::loaded, this, &Session::sourceLoaded);
    connect(&m_loader, &SourceLoader::failed, this, &Session::sourceFailed);
    connect(&m_controller, &JobController::progressed, this, [this](const job::Progress& progress) {
        m_queue.change(m_runningId, [&](QueueItem& item) { item.progress = progress; });
    });
    connect(&m_disk, &DiskGuard::low, this, [this](qint64 freeBytes) {
        m_controller.pause();
        Q_EMIT diskLow(freeBytes);
    });
    connect(&m_controller, &JobController::pausedChanged, this, [this](bool paused) {
        if (const QueueItem* item = running(); item != nullptr && !paused) {
            m_disk.watch(QFileInfo(item->settings.output).path());
        }
        m_queue.change(m_runningId, [&](QueueItem& item) {
            item.state = paused ? ItemState::Paused : ItemState::Running;
        });
        Q_EMIT runningChanged();
    });
    connect(&m_controller, &JobController::finished, this,
            [this](const job::Report& report) { endRun(ItemState::Done, report, std::nullopt); });
    connect(&m_controller, &JobController::cancelled, this,
            [this] { endRun(ItemState::Cancelled, std::nullopt, std::nullopt); });
    connect(&m_controller, &JobController::failed, this,
            [this](const Failure& failure) { endRun(ItemState::Failed, std::nullopt, failure); });
}

bool Session::canStart() const {
    const QueueItem* item = current();
    if (isRunning() || item == nullptr) {
        return false;
    }
    const bool usable = item->info.has_value() && std::holds_alternative<tiling::TileGrid>(m_outlook.grid(
                                                      item->info->video.size, item->settings.generator));
    return item->info.has_value() ? usable : waitingCount() > 0;
}

void Session::open(const QStringList& paths) {
    m_background.run([paths](const std::stop_token& stop) { return withFoldersExpanded(paths, stop); },
                     [this](Outcome<QStringList> outcome) {
                         if (const auto* files = std::get_if<QStringList>(&outcome)) {
                             addExpanded(*files);
                         }
                     });
}

void Session::addExpanded(const QStringList& paths) {
    qint64 firstId = 0;
    for (const QString& path : paths) {
        const QueueItem* known = m_queue.findPath(path);
        const qint64 id = known != nullptr ? known->id : m_queue.append(path);
        firstId = firstId == 0 ? id : firstId;
    }
    if (firstId != 0) {
        select(firstId);
        openNext();
    }
}

void Session::restore(const QList<SavedVideo>& videos) {
    const int known = m_queue.rowCount();
    for (const SavedVideo& video : videos) {
        const QueueItem* open = m_queue.findPath(video.path);
        if (open == nullptr || m_queue.rowOf(open->id) >= known) {
            m_queue.change(m_queue.append(video.path), [&](QueueItem& item) {
                item.settings = video.settings;
                item.settingsKept = true;
            });
        }
    }
    if (current() == nullptr && m_queue.rowCount() > 0) {
        select(m_queue.at(0).id);
    }
    openNext();
}

// The video in the queue that would write the same file, or a new one.
qint64 Session::itemFor(const job::UnfinishedJob& job) {
    const QString path = toQString(job.spec.input);
    for (int row = 0; row < m_queue.rowCount(); ++row) {
        const QueueItem& item = m_queue.at(row);
        const bool sameOutput =
            item.settings.output.isEmpty() || toPath(item.settings.output) == job.spec.output;
        if (item.path == path && !item.isActive() && sameOutput) {
            return item.id;
        }
    }
    return m_queue.append(path);
}

void Session::goOn(const std::vector<job::UnfinishedJob>& jobs) {
    for (const job::UnfinishedJob& job : jobs) {
        m_queue.change(itemFor(job), [&](QueueItem& item) {
            item.settings = settingsOf(job.spec);
            item.settingsKept = item.state == ItemState::Opening;
            item.unfinished = job.spec;
            item.unfinished->folder = job.folder;
        });
    }
    m_startWhenOpen = !jobs.empty();
    if (current() == nullptr && m_queue.rowCount() > 0) {
        select(m_queue.at(0).id);
    }
    openNext();
}

void Session::select(qint64 id) {
    if (id == m_currentId || m_queue.find(id) == nullptr) {
        return;
    }
    m_currentId = id;
    Q_EMIT currentChanged();
    Q_EMIT runningChanged();
    openNext();
}

// Opens the current video first, then the others from the top.
void Session::openNext() {
    const QueueItem* next = current();
    if (next == nullptr || next->state != ItemState::Opening) {
        next = m_queue.firstIn(ItemState::Opening);
    }
    if (next != nullptr && m_loader.path() != next->path) {
        m_loader.load(next->path);
    }
    if (next == nullptr && std::exchange(m_startWhenOpen, false)) {
        start();
    }
}

QList<qint64> Session::openingWith(const QString& path) const {
    QList<qint64> ids;
    for (int row = 0; row < m_queue.rowCount(); ++row) {
        const QueueItem& item = m_queue.at(row);
        if (item.path == path && item.state == ItemState::Opening) {
            ids.append(item.id);
        }
    }
    return ids;
}

void Session::sourceLoaded(const LoadedSource& source) {
    for (const qint64 id : openingWith(source.path)) {
        m_queue.change(id, [&](QueueItem& changed) {
            changed.info = source.info;
            changed.firstFrame = source.firstFrame;
            if (!std::exchange(changed.settingsKept, false)) {
                changed.settings = firstSettings(source.info);
            }
            changed.state = ItemState::Ready;
        });
        nameOutput(id);
        Q_EMIT opened(source.path);
        if (id == m_currentId) {
            Q_EMIT currentChanged();
        }
        Q_EMIT runningChanged();
    }
    openNext();
}

void Session::sourceFailed(const QString& path, const Failure& failure) {
    for (const qint64 id : openingWith(path)) {
        remove(id);
    }
    Q_EMIT couldNotOpen(path, failure);
    openNext();
}

void Session::remove(qint64 id) {
    const int row = m_queue.rowOf(id);
    if (row < 0 || id == m_runningId) {
        return;
    }
    if (m_loader.path() == m_queue.at(row).path) {
        m_loader.cancel();
    }
    m_queue.remove(id);
    if (id == m_currentId) {
        m_currentId = 0;
        if (m_queue.rowCount() > 0) {
            m_currentId = m_queue.at(std::min(row, m_queue.rowCount() - 1)).id;
        }
        Q_EMIT currentChanged();
    }
    Q_EMIT runningChanged();
    openNext();
}

void Session::removeFinished() {
    for (int row = m_queue.rowCount() - 1; row >= 0; --row) {
        if (m_queue.at(row).state == ItemState::Done) {
            remove(m_queue.at(row).id);
        }
    }
}

void Session::duplicate(qint64 id) {
    const QueueItem* item = m_queue.find(id);
    if (item == nullptr || !item->info) {
        return;
    }
    const QueueItem original = *item;
    const qint64 copy = m_queue.append(original.path);
    m_queue.change(copy, [&](QueueItem& added) {
        added.info = original.info;
        added.firstFrame = original.firstFrame;
        added.settings = original.settings;
        added.settings.output.clear();
        added.settings.outputChosen = false;
        added.settings.overwrite = false;
        added.state = ItemState::Ready;
    });
    m_queue.move(copy, m_queue.rowOf(id) + 1 - m_queue.rowOf(copy));
    nameOutput(copy);
    select(copy);
}

void Session::retry(qint64 id) {
    const QueueItem* item = m_queue.find(id);
    if (item == nullptr || !item->isEditable() || item->state == ItemState::Ready) {
        return;
    }
    m_queue.change(id, [](QueueItem& again) {
        again.state = ItemState::Ready;
        again.report.reset();
        again.failure.reset();
    });
    nameOutput(id);
    Q_EMIT runningChanged();
    if (id == m_currentId) {
        Q_EMIT currentChanged();
    }
}

void Session::setSettings(const JobSettings& settings) {
    const QueueItem* item = current();
    if (item == nullptr || !item->isEditable()) {
        return;
    }
    m_queue.change(m_currentId, [&](QueueItem& changed) {
        changed.settings = settings;
        changed.unfinished.reset();
    });
    m_remembered = settings;
    if (!settings.outputChosen) {
        nameOutput(m_currentId);
    }
    Q_EMIT settingsChanged();
    Q_EMIT runningChanged();
}

// The preset chosen as default, or the one recommended for the size; what was used last for the rest.
JobSettings Session::firstSettings(const media::MediaInfo& info) const {
    JobSettings settings = m_remembered;
    settings.output.clear();
    settings.outputChosen = false;
    settings.overwrite = false;
    settings.scenes.cutEdits.clear();
    settings.keep.mask.clear();
    const preset::Preset* chosen = m_presets.find(m_presets.defaultId());
    applyPreset(settings, chosen != nullptr ? *chosen : preset::recommendedPreset(info.video.size));
    return settings;
}

job::OutputNaming Session::namingFor(const QueueItem& item, const OutputRule& rule) const {
    job::OutputNaming naming;
    if (!rule.pattern.isEmpty()) {
        naming.pattern = rule.pattern.toStdString();
    }
    naming.folder = toPath(rule.folder);
    naming.frame = item.info ? item.info->video.size : Size{};
    if (const preset::Preset* preset = m_presets.find(item.settings.presetId)) {
        naming.preset = presetName(*preset).toStdString();
    }
    for (int row = 0; row < m_queue.rowCount(); ++row) {
        const QueueItem& other = m_queue.at(row);
        const bool willWrite = other.state == ItemState::Ready || other.isActive();
        if (other.id != item.id && willWrite) {
            naming.taken.push_back(toPath(other.settings.output));
        }
    }
    return naming;
}

void Session::requestName(const QueueItem& item, const OutputRule& rule,
                          std::function<void(const Outcome<QString>&)> answer) {
    m_background.run(
        [name = m_core.nameOutput, spec = jobSpec(item.path, item.settings),
         naming = namingFor(item, rule)](const std::stop_token&) { return toQString(name(spec, naming)); },
        [answer = std::move(answer)](const Outcome<QString>& outcome) { answer(outcome); });
}

void Session::exampleName(const OutputRule& rule, std::function<void(const QString&)> answer) {
    QueueItem example;
    if (const QueueItem* item = current()) {
        example = *item;
    } else {
        example.path = QDir::home().filePath(tr("holiday.mp4"));
        example.settings = m_remembered;
    }
    requestName(example, rule, [answer = std::move(answer)](const Outcome<QString>& outcome) {
        if (const auto* name = std::get_if<QString>(&outcome)) {
            answer(*name);
        }
    });
}

void Session::setOutputRule(const OutputRule& rule) {
    if (rule == m_outputRule) {
        return;
    }
    m_outputRule = rule;
    for (int row = 0; row < m_queue.rowCount(); ++row) {
        if (m_queue.at(row).isEditable()) {
            nameOutput(m_queue.at(row).id);
        }
    }
}

void Session::nameOutput(qint64 id) {
    const QueueItem* item = m_queue.find(id);
    if (item == nullptr || item->settings.outputChosen) {
        return;
    }
    requestName(*item, m_outputRule, [this, id](const Outcome<QString>& outcome) {
        if (const auto* output = std::get_if<QString>(&outcome)) {
            setOutput(id, *output);
        }
    });
}

void Session::setOutput(qint64 id, const QString& output) {
    const QueueItem* item = m_queue.find(id);
    if (item == nullptr || item->settings.outputChosen || item->isActive() ||
        item->settings.output == output) {
        return;
    }
    m_queue.change(id, [&](QueueItem& changed) { changed.settings.output = output; });
    if (id == m_currentId) {
        Q_EMIT settingsChanged();
    }
}

void Session::start() {
    if (!canStart()) {
        return;
    }
    if (waitingCount() == 0) {
        retry(m_currentId);
    }
    m_summary = {};
    m_follow = true;
    startNext();
}

// A name that was free when the video was opened may be taken by now: it is chosen again, then the run
// begins.
void Session::startNext() {
    const QueueItem* next = m_queue.firstIn(ItemState::Ready);
    if (next == nullptr) {
        return;
    }
    const qint64 id = next->id;
    if (next->settings.outputChosen) {
        begin(id);
        return;
    }
    requestName(*next, m_outputRule, [this, id](const Outcome<QString>& outcome) {
        if (const auto* failure = std::get_if<Failure>(&outcome)) {
            m_runningId = id;
            endRun(ItemState::Failed, std::nullopt, *failure);
            return;
        }
        setOutput(id, std::get<QString>(outcome));
        begin(id);
    });
}

void Session::begin(qint64 id) {
    const QueueItem* item = m_queue.find(id);
    if (item == nullptr || item->state != ItemState::Ready ||
        !m_controller.start(item->unfinished ? *item->unfinished : jobSpec(item->path, item->settings))) {
        return;
    }
    m_runningId = id;
    m_outlook.setConverting(true);
    m_disk.watch(QFileInfo(item->settings.output).path());
    m_queue.change(id, [](QueueItem& started) {
        started.state = ItemState::Running;
        started.unfinished.reset();
        started.progress = {};
    });
    if (m_follow) {
        select(id);
    }
    Q_EMIT runningChanged();
}

void Session::cancel() {
    m_controller.cancel();
    Q_EMIT runningChanged();
}

void Session::setStopAfterThis(bool stop) {
    if (stop != m_stopAfterThis) {
        m_stopAfterThis = stop;
        Q_EMIT stopAfterThisChanged(stop);
    }
}

void Session::endRun(ItemState state, const std::optional<job::Report>& report,
                     const std::optional<Failure>& failure) {
    const QueueItem* item = running();
    const QString path = item != nullptr ? item->path : QString();
    m_queue.change(m_runningId, [&](QueueItem& ended) {
        ended.state = state;
        ended.report = report;
        ended.failure = failure;
    });
    m_summary.done += state == ItemState::Done ? 1 : 0;
    m_summary.warned += report && !report->warnings.empty() ? 1 : 0;
    m_summary.failed += state == ItemState::Failed ? 1 : 0;
    m_summary.stopped = state == ItemState::Cancelled || (m_stopAfterThis && waitingCount() > 0);
    if (report) {
        m_summary.lastOutput = toQString(report->output);
    }
    m_disk.stop();
    m_follow = m_currentId == m_runningId;
    m_runningId = 0;
    Q_EMIT runningChanged();
    if (failure) {
        Q_EMIT runFailed(path, *failure);
    }
    if (!m_summary.stopped && waitingCount() > 0) {
        startNext();
    } else {
        finishQueue();
    }
}

void Session::finishQueue() {
    m_outlook.setConverting(false);
    setStopAfterThis(false);
    Q_EMIT queueFinished(std::exchange(m_summary, {}));
}

}  // namespace tessera::ui
