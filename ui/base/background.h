// Makes slow calls on its own thread, one after another, and hands each answer back on the UI thread.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/failure.h"
#include "ui/base/inbox.h"

#include <QObject>
#include <QThread>

#include <stop_token>
#include <utility>

namespace tessera::ui {

// Contract:
//  1. `work(std::stop_token)` runs on the background thread; `done(Outcome)` runs on the thread that owns
//  this object.
//  2. The destructor asks for a stop, waits for the call in flight, and drops the rest; no `done` runs after
//  it starts.
class Background : public QObject {
    Q_OBJECT

public:
    explicit Background(const QString& threadName, QObject* parent = nullptr);
    ~Background() override;

    template <typename Work, typename Done>
    void run(Work work, Done done) {
        const std::stop_token stop = m_stop.get_token();
        m_worker.post([this, stop, work = std::move(work), done = std::move(done)]() mutable {
            if (stop.stop_requested()) {
                return;
            }
            auto outcome = attempt([&] { return work(stop); });
            m_home.post([done = std::move(done), outcome = std::move(outcome)]() mutable {
                done(std::move(outcome));
            });
        });
    }

private:
    std::stop_source m_stop;
    QThread m_thread;
    Inbox m_home;
    Inbox m_worker;  // lives in m_thread
};

}  // namespace tessera::ui
