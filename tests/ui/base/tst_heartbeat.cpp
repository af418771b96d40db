#include "ui/base/heartbeat.h"

#include <QTest>
#include <QThread>

using namespace tessera::ui;

class TestHeartbeat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measuresHowLongTheThreadWasBlocked();
    void resetForgets();
};

void TestHeartbeat::measuresHowLongTheThreadWasBlocked() {
    Heartbeat heartbeat;
    heartbeat.start();
    QTimer::singleShot(0, [] { QThread::msleep(120); });

    QTRY_VERIFY(heartbeat.longestBlockedMs() >= 100);
}

void TestHeartbeat::resetForgets() {
    Heartbeat heartbeat;
    heartbeat.start();
    QTimer::singleShot(0, [] { QThread::msleep(40); });
    QTRY_VERIFY(heartbeat.longestBlockedMs() >= 30);

    heartbeat.stop();
    heartbeat.reset();

    QCOMPARE(heartbeat.longestBlockedMs(), 0.0);
}

QTEST_GUILESS_MAIN(TestHeartbeat)
#include "tst_heartbeat.moc"
