// One window for all: a second start hands its files to the first, by D-Bus (org.freedesktop.Application).
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace tessera::ui {

class SingleInstance : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit SingleInstance(const QDBusConnection& bus, QObject* parent = nullptr);

    // True when another instance runs and has taken the files; this one has nothing left to do. Without a bus, or
    // when the other does not answer, false: this is then a window of its own.
    [[nodiscard]] bool handedOver(const QStringList& paths);

public Q_SLOTS:
    Q_SCRIPTABLE void Activate(const QVariantMap& platformData);
    Q_SCRIPTABLE void Open(const QStringList& uris, const QVariantMap& platformData);
    Q_SCRIPTABLE void ActivateAction(const QString& name, const QVariantList& parameter,
                                     const QVariantMap& platformData);

Q_SIGNALS:
    void activated();  // show yourself
    void openRequested(const QStringList& paths);

private:
    QDBusConnection m_bus;
};

}  // namespace tessera::ui
