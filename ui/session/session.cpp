#include "ui/session/session.h"

#include "ui/base/paths.h"
#include "ui/core/core_functions.h"
#include "ui/settings/recommendation.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tessera::ui {

namespace {
constexpr int undoLimit = 200;
}

Session::Session(const CoreFunctions& core, QObject* parent)
    : QObject(parent),
      m_presets(defaultPresetFolder()),
      m_outlook(core.measureCost),
      m_opener(m_queue, core.openSource),
      m_namer(core.nameOutput, m_queue, m_presets),
      m_runner(core.convert, core.repair, m_queue, m_namer),
      m_background(QStringLiteral("session")) {
    connect(&m_opener, &SourceOpener::loaded, this, &Session::sourceLoaded);
    connect(&m_opener, &SourceOpener::failed, this, &Session::sourceFailed);
    m_undo.setUndoLimit(undoLimit);
    connectRunner();
}

void Session::connectRunner() {
    connect(&m_runner, &QueueRunner::named, this, &Session::setOutput);
    connect(&m_runner, &QueueRunner::begun, this, [this](qint64 id) {
        m_outlook.setConverting(true);
        if (m_follow) {
            select(id);
        }
    });
    connect(&m_runner, &QueueRunner::ended, this, [this](qint64 id) { m_follow = m_currentId == id; });
    connect(&m_runner, &QueueRunner::changed, this, &Session::runningChanged);
    connect(&m_runner, &QueueRunner::failed, this, &Session::runFailed);
    connect(&m_runner, &QueueRunner::diskLow, this, &Session::diskLow);
    connect(&m_runner, &QueueRunner::stopAfterThisChanged, this, &Session::stopAfterThisChanged);
    connect(&m_runner, &QueueRunner::finished, this, [this](const QueueSummary& summary) {
        m_outlook.setConverting(false);
        Q_EMIT queueFinished(summary);
    });
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
                     [this](const Outcome<ExpandedPaths>& outcome) {
                         if (const auto* expanded = std::get_if<ExpandedPaths>(&outcome)) {
                             addExpanded(*expanded);
                         }
                     });
}

void Session::addExpanded(const ExpandedPaths& paths) {
    if (!paths.emptyFolders.isEmpty()) {
        Q_EMIT nothingInFolders(paths.emptyFolders);
    }
    qint64 firstId = 0;
    for (const QString& path : paths.files) {
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
                item.state = video.ended.value_or(ItemState::Opening);
                item.failure = video.failure;
                item.report = video.report;
            });
        }
    }
    if (current() == nullptr && m_queue.rowCount() > 0) {
        const QueueItem* waiting = m_queue.firstIn(ItemState::Opening);
        select(waiting != nullptr ? waiting->id : m_queue.at(0).id);
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
            item.waitAgain();
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
    keepFirstFrameOf(m_currentId, {});
    m_currentId = id;
    Q_EMIT currentChanged();
    Q_EMIT runningChanged();
    openNext();
}

// Of many videos only one is large in memory.
void Session::keepFirstFrameOf(qint64 id, const PictureLevels& frame) {
    if (const QueueItem* item = m_queue.find(id);
        item != nullptr && item->firstFrame.isEmpty() != frame.isEmpty()) {
        m_queue.change(id, [&](QueueItem& changed) { changed.firstFrame = frame; });
    }
}

void Session::openNext() {
    if (!m_opener.openNext(m_currentId) && std::exchange(m_startWhenOpen, false)) {
        start();
    }
}

void Session::sourceLoaded(const LoadedSource& source) {
    for (const qint64 id : m_opener.unopened(source.path)) {
        bool isNew = false;
        m_queue.change(id, [&](QueueItem& changed) {
            changed.info = source.info;
            changed.thumbnail = source.thumbnail;
            isNew = changed.state == ItemState::Opening;
            if (!std::exchange(changed.settingsKept, false)) {
                changed.settings = firstSettings(source.info);
            }
            changed.state = isNew ? ItemState::Ready : changed.state;
        });
        if (id == m_currentId) {
            keepFirstFrameOf(id, source.firstFrame);
        }
        if (isNew) {
            nameOutput(id);
            Q_EMIT opened(source.path);
        }
        if (id == m_currentId) {
            Q_EMIT currentChanged();
        }
        Q_EMIT runningChanged();
    }
    openNext();
}

void Session::sourceFailed(const QString& path, const Failure& failure) {
    bool isNew = false;
    for (const qint64 id : m_opener.unopened(path)) {
        const QueueItem* item = m_queue.find(id);
        if (item->isEnded()) {
            m_queue.change(id, [](QueueItem& ended) { ended.unreadable = true; });
            continue;
        }
        isNew = true;
        if (!item->settingsKept) {
            takeOut(id);
            continue;
        }
        // Somebody prepared it; the disk it lies on may only be unplugged.
        m_queue.change(id, [&](QueueItem& kept) {
            kept.state = ItemState::Failed;
            kept.failure = failure;
            kept.unreadable = true;
        });
    }
    if (isNew) {
        Q_EMIT couldNotOpen(path, failure);
    }
    openNext();
}

void Session::remove(const QList<qint64>& ids) {
    QList<qint64> removable = ids;
    removable.removeIf(
        [this](qint64 id) { return id == m_runner.runningId() || m_queue.find(id) == nullptr; });
    QStringList names;
    for (const qint64 id : removable) {
        names.append(QFileInfo(m_queue.find(id)->path).fileName());
    }
    if (!removable.isEmpty()) {
        m_undo.push(new RemoveEdit(*this, m_queue, removable));
        Q_EMIT removed(names);
    }
}

void Session::putBack(int row, const QueueItem& item) {
    m_queue.insert(row, item);
    select(item.id);
    Q_EMIT runningChanged();
    openNext();
}

void Session::takeOut(qint64 id) {
    const int row = m_queue.rowOf(id);
    if (row < 0 || id == m_runner.runningId()) {
        return;
    }
    m_opener.forget(m_queue.at(row).path);
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
    remove(m_queue.endedIds());
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
        added.thumbnail = original.thumbnail;
        added.settings = original.settings;
        added.settings.output.clear();
        added.settings.outputChosen = false;
        added.settings.overwrite = false;
        added.forecast = original.forecast;
        added.state = ItemState::Ready;
    });
    m_queue.move(copy, m_queue.rowOf(id) + 1 - m_queue.rowOf(copy));
    nameOutput(copy);
    select(copy);
}

void Session::retry(qint64 id) {
    const QueueItem* item = m_queue.find(id);
    if (item == nullptr || !item->isEnded()) {
        return;
    }
    m_queue.change(id, &QueueItem::waitAgain);
    nameOutput(id);
    Q_EMIT runningChanged();
    if (id == m_currentId) {
        Q_EMIT currentChanged();
    }
    openNext();
}

void Session::setSettings(const JobSettings& settings) {
    const QueueItem* item = current();
    if (item != nullptr && item->isEditable()) {
        m_undo.push(new SettingsEdit(*this, m_currentId, item->settings, settings));
    }
}

void Session::setForecast(qint64 id, const job::Forecast& forecast) {
    m_queue.change(id, [&](QueueItem& item) { item.forecast = forecast; });
}

void Session::applySettings(qint64 id, const JobSettings& settings) {
    const QueueItem* item = m_queue.find(id);
    if (item == nullptr || !item->isEditable()) {
        return;
    }
    select(id);
    m_queue.change(id, [&](QueueItem& changed) {
        changed.settings = settings;
        changed.unfinished.reset();
        changed.forecast.reset();
    });
    m_remembered = settings;
    if (!settings.outputChosen) {
        nameOutput(id);
    }
    Q_EMIT settingsChanged();
    Q_EMIT runningChanged();
}

// The preset chosen as default, or the one recommended for the size; what was used last for the rest.
JobSettings Session::firstSettings(const media::MediaInfo& info) const {
    JobSettings settings = forAnotherVideo(m_remembered);
    const preset::Preset* chosen = m_presets.find(m_presets.defaultId());
    applyPreset(settings, chosen != nullptr ? *chosen : recommendedFor(info.video.size, settings, m_outlook));
    return settings;
}

void Session::exampleName(const OutputRule& rule, std::function<void(const QString&)> answer) {
    QueueItem example;
    if (const QueueItem* item = current()) {
        example = *item;
    } else {
        example.path = QDir::home().filePath(tr("holiday.mp4"));
        example.settings = m_remembered;
    }
    m_namer.request(example, rule, [answer = std::move(answer)](const Outcome<QString>& outcome) {
        if (const auto* name = std::get_if<QString>(&outcome)) {
            answer(*name);
        }
    });
}

void Session::setOutputRule(const OutputRule& rule) {
    if (rule == m_namer.rule()) {
        return;
    }
    m_namer.setRule(rule);
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
    m_namer.request(*item, [this, id](const Outcome<QString>& outcome) {
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
    m_follow = true;
    m_runner.start();
}

}  // namespace tessera::ui
