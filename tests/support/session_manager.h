// A session manager of the X desktop, as far as a program meets one: it registers, and is told to save and to end.
#pragma once

#include <QByteArray>

#include <memory>
#include <thread>

namespace tessera::tests {

// Listens from the constructor on, on a thread of its own. One in a process: that is all that libSM allows.
class SessionManager {
public:
    SessionManager();
    ~SessionManager();

    // For SESSION_MANAGER of the programs that belong to it. Empty: it cannot listen here, or was built without libSM.
    [[nodiscard]] QByteArray address() const;
    // Asks everybody who has registered to save, and ends them when they say that they have.
    void logOut();

private:
    struct State;
    std::unique_ptr<State> m_state;
    std::jthread m_thread;
};

}  // namespace tessera::tests
