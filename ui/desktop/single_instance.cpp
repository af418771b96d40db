#include "ui/desktop/single_instance.h"

#include "ui/app_identity.h"

#include <QDBusMessage>
#include <QUrl>

namespace tessera::ui {

namespace {

constexpr int patienceMs = 2000;
const QString objectPath = QStringLiteral("/io/github/tessera_video/Tessera");
const QString interface = QStringLiteral("org.freedesktop.Application");
const QString tokenKey = QStringLiteral("activation-token");
constexpr const char* tokenVariable = "XDG_ACTIVATION_TOKEN";

// Wayland lets only those come to the front who were handed the user's last click.
void useToken(const QVariantMap& platformData) {
    if (const QString token = platformData.value(tokenKey).toString(); !token.isEmpty()) {
        qputenv(tokenVariable, token.toUtf8());
    }
}

}  // namespace

SingleInstance::SingleInstance(const QDBusConnection& bus, QObject* parent) : QObject(parent), m_bus(bus) {}

bool SingleInstance::handedOver(const QStringList& paths) {
    if (!m_bus.isConnected()) {
        return false;
    }
    m_bus.registerObject(objectPath, this, QDBusConnection::ExportScriptableSlots);
    const QString service = QString::fromLatin1(applicationId);
    if (m_bus.registerService(service)) {
        return false;
    }
    QStringList uris;
    for (const QString& path : paths) {
        uris.append(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded));
    }
    const QVariantMap platformData{{tokenKey, qEnvironmentVariable(tokenVariable)}};
    QDBusMessage call = QDBusMessage::createMethodCall(
        service, objectPath, interface, uris.isEmpty() ? QStringLiteral("Activate") : QStringLiteral("Open"));
    if (!uris.isEmpty()) {
        call << uris;
    }
    call << platformData;
    return m_bus.call(call, QDBus::Block, patienceMs).type() == QDBusMessage::ReplyMessage;
}

void SingleInstance::Activate(const QVariantMap& platformData) {
    useToken(platformData);
    Q_EMIT activated();
}

void SingleInstance::Open(const QStringList& uris, const QVariantMap& platformData) {
    useToken(platformData);
    QStringList paths;
    for (const QString& uri : uris) {
        const QUrl url(uri);
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    Q_EMIT openRequested(paths);
    Q_EMIT activated();
}

void SingleInstance::ActivateAction(const QString&, const QVariantList&, const QVariantMap& platformData) {
    Activate(platformData);
}

}  // namespace tessera::ui
