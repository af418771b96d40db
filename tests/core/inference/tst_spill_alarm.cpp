#include "core/inference/spill_alarm.h"

#include <QTest>

using namespace tessera::inference;

class TestSpillAlarm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTileFarBeyondTheMedianIsSlow() {
        SpillAlarm alarm;
        for (int i = 0; i < 20; ++i) {
            QVERIFY(!alarm.isSlow(100 + i % 5));
        }
        QVERIFY(!alarm.isSlow(380));
        QVERIFY(alarm.isSlow(900));
        QCOMPARE(alarm.usualMilliseconds(), 102.0);
    }

    void slowTilesDoNotBecomeUsual() {
        SpillAlarm alarm;
        for (int i = 0; i < 10; ++i) {
            (void)alarm.isSlow(100);
        }
        for (int i = 0; i < 100; ++i) {
            QVERIFY(alarm.isSlow(1000));
        }
    }

    void theFirstTilesOnlySayWhatIsUsual() {
        SpillAlarm alarm;
        QVERIFY(!alarm.isSlow(1));
        QVERIFY(!alarm.isSlow(1000));
    }

    void fullMeansLessThanATwentiethFree() {
        QVERIFY(isFull({0, 0, 4, 100}));
        QVERIFY(!isFull({0, 0, 6, 100}));
        QVERIFY(!isFull({0, 0, 0, 0}));
    }
};

QTEST_APPLESS_MAIN(TestSpillAlarm)
#include "tst_spill_alarm.moc"
