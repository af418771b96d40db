// Against a real message bus with services of the test's own.
#include "ui/desktop/desktop_services.h"

#include "tests/support/private_bus.h"
#include "ui/app_identity.h"
#include "ui/desktop/single_instance.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

using namespace tessera;
using namespace tessera::ui;

class TestDesktopServices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!m_bus.start()) {
            QSKIP("dbus-daemon is not installed");
        }
    }

    void sleepIsInhibitedThroughThePortalAndLetGo() {
        tests::FakeService portal(m_bus.connection("portal"), "org.freedesktop.portal.Desktop",
                                  [](const QDBusMessage&) {
                                      return QVariantList{QVariant::fromValue(QDBusObjectPath("/request/7"))};
                                  });
        DesktopServices desktop;
        desktop.inhibitSleep("converting");
        desktop.inhibitSleep("converting");  // once is enough
        desktop.allowSleep();

        QTRY_COMPARE(portal.calls.size(), 2);
        QCOMPARE(portal.calls[0].member(), QStringLiteral("Inhibit"));
        QCOMPARE(portal.calls[0].arguments().at(1).toUInt(), 4u);
        QCOMPARE(portal.calls[1].member(), QStringLiteral("Close"));
        QCOMPARE(portal.calls[1].path(), QStringLiteral("/request/7"));
    }

    void notificationSaysItOnce() {
        tests::FakeService server(m_bus.connection("notify"), "org.freedesktop.Notifications",
                                  [](const QDBusMessage&) { return QVariantList{7u}; });
        DesktopServices desktop;
        desktop.notify("Tessera", "3 videos done");
        QTRY_COMPARE(server.calls.size(), 1);
        QCOMPARE(server.calls[0].arguments().at(3).toString(), QStringLiteral("Tessera"));
        QCOMPARE(server.calls[0].arguments().at(4).toString(), QStringLiteral("3 videos done"));
    }

    void taskbarHearsTheProgress() {
        QDBusConnection taskbar = m_bus.connection("taskbar");
        QVERIFY(taskbar.connect({}, {}, "com.canonical.Unity.LauncherEntry", "Update", this,
                                SLOT(noteUpdate(QString, QVariantMap))));
        DesktopServices desktop;
        desktop.showProgress(0.25);
        QTRY_COMPARE(m_updates.size(), 1);
        QCOMPARE(m_updates[0].value("progress").toDouble(), 0.25);
        QCOMPARE(m_updates[0].value("progress-visible").toBool(), true);
        QCOMPARE(m_application, QStringLiteral("application://%1.desktop").arg(QLatin1String(applicationId)));

        desktop.showProgress(-1);
        QTRY_COMPARE(m_updates.size(), 2);
        QCOMPARE(m_updates[1].value("progress-visible").toBool(), false);
    }

    void suspendAsksTheLoginManager() {
        tests::FakeService login(m_bus.connection("login"), "org.freedesktop.login1",
                                 [](const QDBusMessage&) { return QVariantList(); });
        DesktopServices desktop;
        desktop.suspend();
        QTRY_COMPARE(login.calls.size(), 1);
        QCOMPARE(login.calls[0].member(), QStringLiteral("Suspend"));
    }

    void desktopWithoutServicesIsNoError() {
        DesktopServices desktop;
        desktop.inhibitSleep("converting");
        desktop.notify("Tessera", "done");
        desktop.suspend();
        desktop.allowSleep();
    }

    void secondStartHandsItsFilesToTheFirst() {
        SingleInstance first(m_bus.connection("first"));
        QVERIFY(!first.handedOver({"/videos/mine.mp4"}));
        QSignalSpy opened(&first, &SingleInstance::openRequested);
        QSignalSpy activated(&first, &SingleInstance::activated);

        // The other start, on a thread of its own: this one must be free to answer.
        std::atomic<int> done = 0;
        const auto startAgain = [this, &done](const QStringList& paths) {
            done = 0;
            return std::thread([this, &done, paths] {
                {
                    SingleInstance second(m_bus.connection("second"));
                    done = second.handedOver(paths) ? 1 : -1;
                }
                QDBusConnection::disconnectFromBus("second");
            });
        };
        std::thread other = startAgain({"/videos/a b%20.mp4", "/videos/ü.mkv"});
        QTRY_VERIFY(done != 0);
        other.join();
        QCOMPARE(done.load(), 1);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toStringList(), (QStringList{"/videos/a b%20.mp4", "/videos/ü.mkv"}));

        other = startAgain({});
        QTRY_VERIFY(done != 0);
        other.join();
        QCOMPARE(done.load(), 1);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(activated.size(), 2);
    }

    void withoutABusItIsAWindowOfItsOwn() {
        SingleInstance alone(QDBusConnection(QStringLiteral("there is none")));
        QVERIFY(!alone.handedOver({"/videos/a.mp4"}));
    }

public Q_SLOTS:
    void noteUpdate(const QString& application, const QVariantMap& values) {
        m_application = application;
        m_updates.append(values);
    }

private:
    tests::PrivateBus m_bus;
    QString m_application;
    QList<QVariantMap> m_updates;
};

QTEST_GUILESS_MAIN(TestDesktopServices)
#include "tst_desktop_services.moc"
