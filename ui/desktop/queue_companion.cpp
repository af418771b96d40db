#include "ui/desktop/queue_companion.h"

#include "ui/queue/item_text.h"

#include <QFileInfo>

namespace tessera::ui {

namespace {
constexpr int secondMs = 1000;
}

QueueCompanion::QueueCompanion(Session& session, DesktopCalls calls, QObject* parent)
    : QObject(parent), m_session(session), m_calls(std::move(calls)) {
    m_countdown.setInterval(secondMs);
    connect(&m_countdown, &QTimer::timeout, this, &QueueCompanion::countDown);
    connect(&session, &Session::runningChanged, this, &QueueCompanion::follow);
    connect(&session.controller(), &JobController::progressed, this, &QueueCompanion::follow);
    connect(&session, &Session::queueFinished, this, &QueueCompanion::finish);
}

QueueCompanion::~QueueCompanion() {
    if (m_awake) {
        m_calls.allowSleep();
        m_calls.showProgress(-1);
    }
}

// A pause may last: the computer may sleep meanwhile.
void QueueCompanion::follow() {
    const QueueItem* running = m_session.running();
    const bool awake = running != nullptr && !m_session.controller().isPaused();
    if (awake != m_awake) {
        m_awake = awake;
        if (awake) {
            keepAwake();
            m_calls.inhibitSleep(tr("A video is being converted"));
        } else {
            m_calls.allowSleep();
        }
    }
    const int percent = running != nullptr ? percentDone(running->progress) : -1;
    if (percent != m_shownPercent) {
        m_shownPercent = percent;
        m_calls.showProgress(percent / 100.0);
    }
}

void QueueCompanion::finish(const QueueSummary& summary) {
    follow();
    if (summary.stopped || summary.done + summary.failed == 0) {
        return;
    }
    switch (m_whenDone) {
        case WhenDone::Nothing:
            break;
        case WhenDone::Notify:
            m_calls.notify(tr("Tessera"), summaryText(summary));
            break;
        case WhenDone::OpenFolder:
            if (!summary.lastOutput.isEmpty()) {
                Q_EMIT openFolderRequested(QFileInfo(summary.lastOutput).path());
            }
            break;
        case WhenDone::Suspend:
            m_secondsLeft = countdownSeconds;
            m_countdown.start();
            Q_EMIT suspendAnnounced(m_secondsLeft);
            break;
    }
}

void QueueCompanion::countDown() {
    --m_secondsLeft;
    if (m_secondsLeft == 0) {
        m_countdown.stop();
        m_calls.suspend();
    }
    Q_EMIT suspendAnnounced(m_secondsLeft);
}

void QueueCompanion::keepAwake() {
    if (m_countdown.isActive()) {
        m_countdown.stop();
        m_secondsLeft = 0;
        Q_EMIT suspendAnnounced(0);
    }
}

QString summaryText(const QueueSummary& summary) {
    QStringList parts;
    if (summary.done > 0) {
        parts.append(QueueCompanion::tr("%n video(s) done", nullptr, summary.done));
    }
    if (summary.warned > 0) {
        parts.append(QueueCompanion::tr("%n with warnings", nullptr, summary.warned));
    }
    if (summary.failed > 0) {
        parts.append(QueueCompanion::tr("%n failed", nullptr, summary.failed));
    }
    return parts.join(QStringLiteral(", "));
}

}  // namespace tessera::ui
