// What the desktop should know of the queue: it stays awake, shows progress, and hears once when all is done.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QObject>
#include <QTimer>

namespace tessera::ui {

enum class WhenDone { Nothing, Notify, OpenFolder, Suspend };

// The calls that leave the program; the application passes DesktopServices, tests what they watch.
struct DesktopCalls {
    std::function<void(const QString& reason)> inhibitSleep = [](const QString&) {};
    std::function<void()> allowSleep = [] {};
    std::function<void(double progress)> showProgress = [](double) {};  // negative: nothing runs
    std::function<void(const QString& title, const QString& text)> notify = [](const QString&,
                                                                               const QString&) {};
    std::function<void()> suspend = [] {};
};

class QueueCompanion : public QObject {
    Q_OBJECT

public:
    QueueCompanion(Session& session, DesktopCalls calls, QObject* parent = nullptr);
    ~QueueCompanion() override;

    void setWhenDone(WhenDone action) { m_whenDone = action; }
    [[nodiscard]] WhenDone whenDone() const noexcept { return m_whenDone; }

    [[nodiscard]] bool suspendsSoon() const { return m_countdown.isActive(); }
    void keepAwake();  // takes back a suspend that was announced

    static constexpr int countdownSeconds = 30;

Q_SIGNALS:
    void openFolderRequested(const QString& folder);
    void suspendAnnounced(int secondsLeft);  // every second; 0: now, or taken back

private:
    void follow();
    void finish(const QueueSummary& summary);
    void countDown();

    Session& m_session;
    DesktopCalls m_calls;
    WhenDone m_whenDone = WhenDone::Notify;
    bool m_awake = false;
    int m_shownPercent = -1;
    int m_secondsLeft = 0;
    QTimer m_countdown;
};

// "3 videos are done, 1 failed".
[[nodiscard]] QString summaryText(const QueueSummary& summary);

}  // namespace tessera::ui
