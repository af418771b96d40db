#include "ui/base/inbox.h"

#include <QCoreApplication>

#include <atomic>

namespace tessera::ui {

namespace {

std::atomic<unsigned> handOvers = 0;  // see Note [Hand-over]

void give() {
    handOvers.fetch_add(1, std::memory_order_release);
}

void take() {
    (void)handOvers.load(std::memory_order_acquire);
}

int letterType() {
    static const int type = QEvent::registerEventType();
    return type;
}

}  // namespace

Inbox::Letter::Letter() : QEvent(static_cast<QEvent::Type>(letterType())) {}

// Letters that are left go with it, and what their senders did goes before.
Inbox::~Inbox() {
    take();
}

void Inbox::send(std::unique_ptr<Letter> letter) {
    give();
    QCoreApplication::postEvent(this, letter.release());
}

bool Inbox::event(QEvent* event) {
    take();
    if (event->type() != letterType()) {
        return QObject::event(event);
    }
    static_cast<Letter*>(event)->open();
    give();  // for whoever waits for this thread to end
    return true;
}

}  // namespace tessera::ui
