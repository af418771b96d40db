// Measures how long the UI thread was ever kept from handling events.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace tessera::ui {

// A timer that should fire every few milliseconds; how late it is, is how long the thread was blocked.
// Lives on the thread it watches.
class Heartbeat : public QObject {
    Q_OBJECT

public:
    explicit Heartbeat(QObject* parent = nullptr);

    void start();
    void stop();
    void reset() noexcept { m_longestBlockedMs = 0; }

    // Milliseconds, since start() or reset().
    [[nodiscard]] double longestBlockedMs() const noexcept { return m_longestBlockedMs; }

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    double m_longestBlockedMs = 0;
};

}  // namespace tessera::ui
