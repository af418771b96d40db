// Takes calls from any thread and makes them on its own.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>

#include <memory>
#include <utility>

namespace tessera::ui {

// Calls are made in the order in which they came, by the event loop of the thread that the inbox lives in; those that are
// still waiting when it goes are dropped.
//
// Note [Hand-over]
// Qt's event queue orders everything before post() before the call. Its locks are futexes in a library that no sanitizer
// was built into, so the thread sanitizer cannot see that. A counter that both sides touch says it in words it knows; it
// has to be touched once the letter is complete, which QMetaObject::invokeMethod() leaves no room for.
class Inbox : public QObject {
public:
    using QObject::QObject;
    ~Inbox() override;

    // Any thread.
    template <typename Call>
    void post(Call call) {
        send(std::make_unique<CallLetter<Call>>(std::move(call)));
    }

    bool event(QEvent* event) override;

private:
    class Letter : public QEvent {
    public:
        Letter();
        virtual void open() = 0;
    };

    template <typename Call>
    class CallLetter final : public Letter {
    public:
        explicit CallLetter(Call call) : m_call(std::move(call)) {}
        void open() override { m_call(); }

    private:
        Call m_call;
    };

    void send(std::unique_ptr<Letter> letter);
};

}  // namespace tessera::ui
