#include "ui/session/session.h"

#include "ui/base/paths.h"
#include "ui/source/dropped_files.h"

#include <algorithm>

namespace tessera::ui {

Session::Session(const CoreFunctions& core, QObject* parent)
    : QObject(parent),
      m_core(core),
      m_loader(core.openSource),
      m_controller(core.convert),
      m_background(QStringLiteral("session")) {
    connect(&m_loader, &SourceLoader::loaded, this, &Session::sourceLoaded);
    connect(&m_loader, &SourceLoader::failed, this, &Session::sourceFailed);
    connect(&m_controller, &JobController::progressed, this, [this](const job::Progress& progress) {
        m_queue.change(m_runningId, [&](QueueItem& item) { item.progress = progress; });
    });
    connect(&m_controller, &JobController::pausedChanged, this, [this](bool paused) {
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
    const bool usable = item->info.has_value() && std::holds_alternative<tiling::TileGrid>(
                                                      tileGrid(item->info->video, item->settings.generator));
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
    for (const SavedVideo& video : videos) {
        if (m_queue.findPath(video.path) == nullptr) {
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
}

void Session::sourceLoaded(const LoadedSource& source) {
    if (const QueueItem* item = m_queue.findPath(source.path)) {
        const qint64 id = item->id;
        m_queue.change(id, [&](QueueItem& changed) {
            changed.info = source.info;
            changed.firstFrame = source.firstFrame;
            if (!std::exchange(changed.settingsKept, false)) {
                changed.settings = settingsFor(source.info, m_remembered);
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
    if (const QueueItem* item = m_queue.findPath(path)) {
        remove(item->id);
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

void Session::setSettings(const JobSettings& settings) {
    const QueueItem* item = current();
    if (item == nullptr || !item->isEditable()) {
        return;
    }
    m_queue.change(m_currentId, [&](QueueItem& changed) { changed.settings = settings; });
    m_remembered = settings;
    if (!settings.outputChosen) {
        nameOutput(m_currentId);
    }
    Q_EMIT settingsChanged();
    Q_EMIT runningChanged();
}

void Session::requestName(const QueueItem& item, std::function<void(const Outcome<QString>&)> answer) {
    m_background.run([name = m_core.nameOutput, input = toPath(item.path), factor = item.settings.factor,
                      encoder = item.settings.encoder](
                         const std::stop_token&) { return toQString(name(input, factor, encoder)); },
                     [answer = std::move(answer)](const Outcome<QString>& outcome) { answer(outcome); });
}

void Session::nameOutput(qint64 id) {
    const QueueItem* item = m_queue.find(id);
    if (item == nullptr || item->settings.outputChosen) {
        return;
    }
    requestName(*item, [this, id](const Outcome<QString>& outcome) {
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
        m_queue.change(m_currentId, [](QueueItem& item) {
            item.state = ItemState::Ready;
            item.report.reset();
            item.failure.reset();
        });
    }
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
    requestName(*next, [this, id](const Outcome<QString>& outcome) {
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
        !m_controller.start(jobSpec(item->path, item->settings))) {
        return;
    }
    m_runningId = id;
    m_queue.change(id, [](QueueItem& started) {
        started.state = ItemState::Running;
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

void Session::endRun(ItemState state, const std::optional<job::Report>& report,
                     const std::optional<Failure>& failure) {
    const QueueItem* item = running();
    const QString path = item != nullptr ? item->path : QString();
    m_queue.change(m_runningId, [&](QueueItem& ended) {
        ended.state = state;
        ended.report = report;
        ended.failure = failure;
    });
    m_follow = m_currentId == m_runningId;
    m_runningId = 0;
    Q_EMIT runningChanged();
    if (failure) {
        Q_EMIT runFailed(path, *failure);
    }
    if (state != ItemState::Cancelled && waitingCount() > 0) {
        startNext();
    } else {
        Q_EMIT queueFinished();
    }
}

}  // namespace tessera::ui
