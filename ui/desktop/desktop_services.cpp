#include "ui/desktop/desktop_services.h"

#include "ui/app_identity.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusUnixFileDescriptor>

#include <optional>

namespace tessera::ui {

namespace {

constexpr int patienceMs = 3000;

QDBusMessage portalInhibit(const QString& reason) {
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    constexpr uint suspend = 4;
    call << QString() << suspend << QVariantMap{{QStringLiteral("reason"), reason}};
    return call;
}

QDBusMessage loginInhibit(const QString& reason) {
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep:idle") << QString::fromLatin1(applicationName) << reason
         << QStringLiteral("block");
    return call;
}

}  // namespace

// What keeps the computer awake: the portal's handle, or a file descriptor of the login manager. Both end with the
// process, however it ends.
struct DesktopServices::Inhibition {
    QString portalHandle;
    std::optional<QDBusUnixFileDescriptor> login;

    void begin(const QString& reason) {
        if (!portalHandle.isEmpty() || login) {
            return;
        }
        const QDBusReply<QDBusObjectPath> portal =
            QDBusConnection::sessionBus().call(portalInhibit(reason), QDBus::Block, patienceMs);
        if (portal.isValid()) {
            portalHandle = portal.value().path();
            return;
        }
        const QDBusReply<QDBusUnixFileDescriptor> descriptor =
            QDBusConnection::systemBus().call(loginInhibit(reason), QDBus::Block, patienceMs);
        if (descriptor.isValid()) {
            login = descriptor.value();
        }
    }

    void end() {
        login.reset();
        if (!portalHandle.isEmpty()) {
            QDBusConnection::sessionBus().send(QDBusMessage::createMethodCall(
                QStringLiteral("org.freedesktop.portal.Desktop"), std::exchange(portalHandle, QString()),
                QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Close")));
        }
    }
};

DesktopServices::DesktopServices(QObject* parent)
    : QObject(parent),
      m_inhibition(std::make_shared<Inhibition>()),
      m_background(QStringLiteral("desktop")) {}

DesktopServices::~DesktopServices() = default;

void DesktopServices::inhibitSleep(const QString& reason) {
    m_background.run(
        [inhibition = m_inhibition, reason](const std::stop_token&) {
            inhibition->begin(reason);
            return true;
        },
        [](const Outcome<bool>&) {});
}

void DesktopServices::allowSleep() {
    m_background.run(
        [inhibition = m_inhibition](const std::stop_token&) {
            inhibition->end();
            return true;
        },
        [](const Outcome<bool>&) {});
}

void DesktopServices::showProgress(double progress) {
    QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/io/github/tessera_video/Tessera"),
                                                     QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                                     QStringLiteral("Update"));
    signal << QStringLiteral("application://%1.desktop").arg(QString::fromLatin1(applicationId))
           << QVariantMap{{QStringLiteral("progress"), qBound(0.0, progress, 1.0)},
                          {QStringLiteral("progress-visible"), progress >= 0}};
    m_background.run([signal](const std::stop_token&) { return QDBusConnection::sessionBus().send(signal); },
                     [](const Outcome<bool>&) {});
}

void DesktopServices::notify(const QString& title, const QString& text) {
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    constexpr int usualTimeout = -1;
    call << QString::fromLatin1(applicationName) << uint{0} << QString::fromLatin1(applicationId) << title
         << text << QStringList()
         << QVariantMap{{QStringLiteral("desktop-entry"), QString::fromLatin1(applicationId)}}
         << usualTimeout;
    m_background.run([call](const std::stop_token&) { return QDBusConnection::sessionBus().send(call); },
                     [](const Outcome<bool>&) {});
}

void DesktopServices::suspend() {
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Suspend"));
    call << true;  // asks for a password where the system wants one
    m_background.run([call](const std::stop_token&) { return QDBusConnection::systemBus().send(call); },
                     [](const Outcome<bool>&) {});
}

}  // namespace tessera::ui
