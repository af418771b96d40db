#include "ui/session/queue_keeper.h"

#include "core/files/file_sync.h"
#include "core/files/unfinished_name.h"
#include "ui/base/paths.h"
#include "ui/queue/queue_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSemaphore>

namespace tessera::ui {

namespace {

constexpr int savePauseMs = 300;

QByteArray readFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Whole or not at all, also when the power goes. A queue that cannot be kept is no reason to disturb anybody.
void writeFile(const QString& path, const QByteArray& content) {
    QDir().mkpath(QFileInfo(path).path());
    (void)attempt([&] {
        return files::writeWhole(toPath(path), {content.constData(), static_cast<size_t>(content.size())},
                                 files::Existing::Replace);
    });
}

constexpr int mostEnded = 200;  // of the newest; a history is no archive

struct ReadQueue {
    SavedQueue queue;
    QString setAside;  // where a file lies now that could not be read in whole; "": nothing was wrong
};

// A copy under a name that is free.
QString setAside(const QString& file) {
    for (int number = 1; number < 100; ++number) {
        const QString name = QStringLiteral("%1.unread-%2").arg(file).arg(number);
        if (QFile::copy(file, name)) {
            return name;
        }
    }
    return {};
}

ReadQueue readQueue(const QString& file) {
    files::removeUnfinishedIn(toPath(QFileInfo(file).path()));
    const QByteArray content = readFile(file);
    ReadQueue read{queueFromJson(content), {}};
    if (content.isEmpty()) {
        read.queue.readable = !QFile::exists(file);
        return read;
    }
    if (!read.queue.readable || read.queue.leftOut > 0) {
        read.setAside = setAside(file);
    }
    return read;
}

}  // namespace

QueueKeeper::QueueKeeper(Session& session, const QString& file, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_file(file),
      m_lock(file + QStringLiteral(".lock")),
      m_background(QStringLiteral("queue")) {
    m_lock.setStaleLockTime(0);  // only the end of its holder frees it
    QDir().mkpath(QFileInfo(file).path());
    if (!m_lock.tryLock() && m_lock.error() == QLockFile::LockFailedError) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                Q_EMIT leftOut(tr("Another window keeps the queue. What you add here is not remembered."));
                Q_EMIT restored();
            },
            Qt::QueuedConnection);
        return;
    }
    m_pause.setSingleShot(true);
    m_pause.setInterval(savePauseMs);
    connect(&m_pause, &QTimer::timeout, this, &QueueKeeper::save);
    m_background.run([file](const std::stop_token&) { return readQueue(file); },
                     [this](const Outcome<ReadQueue>& outcome) {
                         if (const auto* read = std::get_if<ReadQueue>(&outcome)) {
                             take(read->queue, read->setAside);
                         }
                         follow();
                         Q_EMIT restored();
                     });
}

void QueueKeeper::take(const SavedQueue& queue, const QString& setAside) {
    m_session.restore(queue.videos);
    const QString place =
        setAside.isEmpty() ? QString() : tr(" It lies in %1.").arg(QDir::toNativeSeparators(setAside));
    if (!queue.readable) {
        Q_EMIT leftOut(tr("The remembered queue could not be read: it is damaged or of a newer version.") +
                       place);
    } else if (queue.leftOut > 0) {
        Q_EMIT leftOut(tr("%n video(s) of the remembered queue could not be read.", nullptr, queue.leftOut) +
                       place);
    }
}

QueueKeeper::~QueueKeeper() {
    saveNow();
}

// After those that are being written, so that no older one comes last.
void QueueKeeper::saveNow() {
    if (!m_following || content() == m_onDisk) {
        return;
    }
    m_onDisk = m_saved = content();
    QSemaphore written;
    m_background.run(
        [file = m_file, now = m_saved, &written](const std::stop_token&) {
            writeFile(file, now);
            written.release();
            return true;
        },
        [](const Outcome<bool>&) {});
    written.acquire();
}

void QueueKeeper::follow() {
    m_following = true;
    const auto later = [this] {
        if (!m_pause.isActive()) {
            m_pause.start();
        }
    };
    connect(&m_session.queue(), &QAbstractItemModel::rowsInserted, this, later);
    connect(&m_session.queue(), &QAbstractItemModel::rowsRemoved, this, later);
    connect(&m_session.queue(), &QAbstractItemModel::rowsMoved, this, later);
    connect(&m_session.queue(), &QAbstractItemModel::dataChanged, this, later);
    later();
}

void QueueKeeper::save() {
    const QByteArray now = content();
    if (now == m_saved) {
        return;
    }
    m_saved = now;
    m_background.run(
        [file = m_file, now](const std::stop_token&) {
            writeFile(file, now);
            return true;
        },
        [this, now](const Outcome<bool>&) { m_onDisk = now; });
}

QByteArray QueueKeeper::content() const {
    QList<SavedVideo> videos;
    const QueueModel& queue = m_session.queue();
    int ended = 0;
    for (int row = queue.rowCount() - 1; row >= 0; --row) {
        const QueueItem& item = queue.at(row);
        // What is made again of a result is not gone on with; the result is there.
        const ItemState state = item.isRepaired() ? ItemState::Done : item.state;
        const bool isEnded = item.isEnded() || item.isRepaired();
        if (isEnded && ++ended > mostEnded) {
            continue;
        }
        videos.prepend({item.path, item.settings, isEnded ? std::optional(state) : std::nullopt, item.report,
                        item.failure});
    }
    return queueToJson(videos);
}

}  // namespace tessera::ui
