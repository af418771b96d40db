#include "tests/support/session_manager.h"

#ifdef TESSERA_TEST_HAS_LIBSM

#include <X11/SM/SMlib.h>

#include <poll.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>
#include <vector>

namespace tessera::tests {

struct SessionManager::State {
    int listenCount = 0;
    IceListenObj* listening = nullptr;
    QByteArray address;
    std::vector<IceConn> connections;
    std::vector<SmsConn> clients;  // those that have registered
    std::atomic<bool> logOut = false;

    static State& of(SmPointer data) { return *static_cast<State*>(data); }

    void forget(SmsConn client) {
        std::erase(clients, client);
        IceConn connection = SmsGetIceConnection(client);
        std::erase(connections, connection);
        SmsCleanUp(client);
        IceSetShutdownNegotiation(connection, False);
        IceCloseConnection(connection);
    }

    static Status registerClient(SmsConn client, SmPointer data, char* previousId) {
        if (previousId != nullptr) {
            std::free(previousId);
            return 0;  // nobody is known from before
        }
        char* id = SmsGenerateClientID(client);
        const Status done = SmsRegisterClientReply(client, id);
        std::free(id);
        of(data).clients.push_back(client);
        SmsSaveYourself(client, SmSaveLocal, False, SmInteractStyleNone, False);  // as the protocol asks
        return done;
    }

    static void saved(SmsConn client, SmPointer data, Bool) {
        if (of(data).logOut) {
            SmsDie(client);
        } else {
            SmsSaveComplete(client);
        }
    }

    static void setProperties(SmsConn, SmPointer, int count, SmProp** properties) {
        for (int k = 0; k < count; ++k) {
            SmFreeProperty(properties[k]);
        }
        std::free(properties);
    }

    static void deleteProperties(SmsConn, SmPointer, int count, char** names) {
        std::for_each(names, names + count, std::free);
        std::free(names);
    }

    static Status newClient(SmsConn, SmPointer data, unsigned long* mask, SmsCallbacks* calls, char**) {
        *mask = SmsRegisterClientProcMask | SmsInteractRequestProcMask | SmsInteractDoneProcMask |
                SmsSaveYourselfRequestProcMask | SmsSaveYourselfP2RequestProcMask |
                SmsSaveYourselfDoneProcMask | SmsCloseConnectionProcMask | SmsSetPropertiesProcMask |
                SmsDeletePropertiesProcMask | SmsGetPropertiesProcMask;
        calls->register_client = {registerClient, data};
        calls->interact_request = {[](SmsConn client, SmPointer, int) { SmsInteract(client); }, data};
        calls->interact_done = {[](SmsConn, SmPointer, Bool) {}, data};
        calls->save_yourself_request = {[](SmsConn, SmPointer, int, Bool, int, Bool, Bool) {}, data};
        calls->save_yourself_phase2_request = {
            [](SmsConn client, SmPointer) { SmsSaveYourselfPhase2(client); }, data};
        calls->save_yourself_done = {saved, data};
        calls->close_connection = {[](SmsConn client, SmPointer state, int count, char** reasons) {
                                       SmFreeReasons(count, reasons);
                                       of(state).forget(client);
                                   },
                                   data};
        calls->set_properties = {setProperties, data};
        calls->delete_properties = {deleteProperties, data};
        calls->get_properties = {[](SmsConn client, SmPointer) { SmsReturnProperties(client, 0, nullptr); },
                                 data};
        return 1;
    }

    static Bool everybody(char*) { return True; }

    void listen() {
        std::array<char, 256> wrong{};
        IceSetIOErrorHandler([](IceConn) {});  // instead of an end of the process
        if (SmsInitialize("test", "1", newClient, this, everybody, static_cast<int>(wrong.size()),
                          wrong.data()) == 0 ||
            IceListenForConnections(&listenCount, &listening, static_cast<int>(wrong.size()), wrong.data()) ==
                0) {
            return;
        }
        for (int k = 0; k < listenCount; ++k) {
            IceSetHostBasedAuthProc(listening[k], everybody);
        }
        char* addresses = IceComposeNetworkIdList(listenCount, listening);
        address = addresses;
        std::free(addresses);
    }

    // Until somebody has something to say, or a tenth of a second.
    void serve() {
        std::vector<pollfd> sources;
        for (int k = 0; k < listenCount; ++k) {
            sources.push_back({IceGetListenConnectionNumber(listening[k]), POLLIN, 0});
        }
        for (IceConn connection : connections) {
            sources.push_back({IceConnectionNumber(connection), POLLIN, 0});
        }
        if (poll(sources.data(), sources.size(), 100) <= 0) {
            return;
        }
        const std::vector<IceConn> before = connections;
        for (std::size_t k = 0; k < sources.size(); ++k) {
            if (sources[k].revents == 0) {
                continue;
            }
            if (k < static_cast<std::size_t>(listenCount)) {
                IceAcceptStatus status = IceAcceptFailure;
                if (IceConn connection = IceAcceptConnection(listening[k], &status)) {
                    connections.push_back(connection);
                }
            } else {
                hear(before[k - static_cast<std::size_t>(listenCount)]);
            }
        }
    }

    void hear(IceConn connection) {
        if (std::ranges::find(connections, connection) == connections.end()) {
            return;  // went with another one
        }
        if (IceProcessMessages(connection, nullptr, nullptr) == IceProcessMessagesIOError) {
            std::erase(connections, connection);
            std::erase_if(clients, [&](SmsConn client) { return SmsGetIceConnection(client) == connection; });
            IceSetShutdownNegotiation(connection, False);
            IceCloseConnection(connection);
        }
    }
};

SessionManager::SessionManager() : m_state(std::make_unique<State>()) {
    m_state->listen();
    m_thread = std::jthread([state = m_state.get()](const std::stop_token& stop) {
        bool asked = false;
        while (!stop.stop_requested()) {
            if (state->logOut && !asked) {
                asked = true;
                for (SmsConn client : state->clients) {
                    SmsSaveYourself(client, SmSaveBoth, True, SmInteractStyleAny, False);
                }
            }
            state->serve();
        }
    });
}

SessionManager::~SessionManager() {
    m_thread = {};
    IceFreeListenObjs(m_state->listenCount, m_state->listening);
}

QByteArray SessionManager::address() const {
    return m_state->address;
}

void SessionManager::logOut() {
    m_state->logOut = true;
}

}  // namespace tessera::tests

#else

namespace tessera::tests {

struct SessionManager::State {};

SessionManager::SessionManager() = default;
SessionManager::~SessionManager() = default;

QByteArray SessionManager::address() const {
    return {};
}

void SessionManager::logOut() {}

}  // namespace tessera::tests

#endif
