// A message bus of the test's own, so that nothing reaches the desktop of the person who runs it.
#pragma once

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QStandardPaths>

#include <functional>

namespace tessera::tests {

// The bus of this process and of those it starts. Make it before anything asks for the session bus.
class PrivateBus {
public:
    // False where there is no dbus-daemon.
    [[nodiscard]] bool start() {
        m_daemon.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead()) {
            return false;
        }
        m_address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address);
        return true;
    }
    ~PrivateBus() {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    // A connection beside the process's own: another program.
    [[nodiscard]] QDBusConnection connection(const QString& name) const {
        return QDBusConnection::connectToBus(QString::fromLatin1(m_address), name);
    }

private:
    QProcess m_daemon;
    QByteArray m_address;
};

// A service that notes every call and answers with what the test says. Calls come on any thread's connection;
// they are noted on the thread of this object.
class FakeService : public QDBusVirtualObject {
public:
    using Answer = std::function<QVariantList(const QDBusMessage&)>;

    FakeService(const QDBusConnection& connection, const QString& service, Answer answer)
        : m_connection(connection), m_answer(std::move(answer)) {
        m_connection.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath);
        m_connection.registerService(service);
    }

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override {
        calls.append(message);
        return connection.send(message.createReply(m_answer(message)));
    }

    QList<QDBusMessage> calls;

private:
    QDBusConnection m_connection;
    Answer m_answer;
};

}  // namespace tessera::tests
