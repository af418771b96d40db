#include "ui/session/queue_keeper.h"

#include "ui/queue/queue_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace tessera::ui {

namespace {

constexpr int savePauseMs = 300;

QByteArray readFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Whole or not at all. A queue that cannot be kept is no reason to disturb anybody.
void writeFile(const QString& path, const QByteArray& content) {
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(content);
        file.commit();
    }
}

bool isKept(const QueueItem& item) {
    return item.state == ItemState::Opening || item.state == ItemState::Ready || item.isActive();
}

}  // namespace

QueueKeeper::QueueKeeper(Session& session, const QString& file, QObject* parent)
    : QObject(parent), m_session(session), m_file(file), m_background(QStringLiteral("queue")) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(savePauseMs);
    connect(&m_pause, &QTimer::timeout, this, &QueueKeeper::save);
    m_background.run([file](const std::stop_token&) { return queueFromJson(readFile(file)); },
                     [this](const Outcome<QList<SavedVideo>>& outcome) {
                         if (const auto* videos = std::get_if<QList<SavedVideo>>(&outcome)) {
                             m_session.restore(*videos);
                         }
                         follow();
                         Q_EMIT restored();
                     });
}

QueueKeeper::~QueueKeeper() {
    if (m_following && content() != m_saved) {
        writeFile(m_file, content());
    }
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
        [](const Outcome<bool>&) {});
}

QByteArray QueueKeeper::content() const {
    QList<SavedVideo> videos;
    const QueueModel& queue = m_session.queue();
    for (int row = 0; row < queue.rowCount(); ++row) {
        const QueueItem& item = queue.at(row);
        if (isKept(item)) {
            videos.append({item.path, item.settings});
        }
    }
    return queueToJson(videos);
}

}  // namespace tessera::ui
