#include "ui/session/memory_outlook.h"

#include "ui/settings/job_settings.h"
#include "ui/settings/preset_text.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace tessera;
using namespace tessera::ui;

class TestMemoryOutlook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_measured = 0;
        m_free = 5'600'000'000;
    }

    void nothingIsClaimedBeforeItIsMeasured() {
        MemoryOutlook outlook(measure());
        QVERIFY(!outlook.plan({3840, 2160}, {}));
        QVERIFY(!outlook.freeBytes({}));
        QCOMPARE(recommendationReason({3840, 2160}, {}, outlook), QStringLiteral("3840×2160: tiling keeps memory small"));
    }

    void reasonHasTheNumbersOnceTheyAreKnown_data() {
        QTest::addColumn<qint64>("free");
        QTest::addColumn<int>("height");
        QTest::addColumn<QString>("reason");
        QTest::newRow("untiled does not fit") << qint64{5'600'000'000} << 2160 << QStringLiteral("3840×2160 needs about 8.4 GB untiled; 5.6 GB is free");
        QTest::newRow("untiled would fit") << qint64{20'000'000'000} << 2160
                                           << QStringLiteral("3840×2160 needs about 286 MB in tiles instead of 8.4 GB; 20.0 GB is free");
        QTest::newRow("no tiles needed") << qint64{5'600'000'000} << 1080 << QStringLiteral("1920×1080 needs about 2.1 GB untiled; 5.6 GB is free");
    }

    void reasonHasTheNumbersOnceTheyAreKnown() {
        QFETCH(qint64, free);
        QFETCH(int, height);
        QFETCH(QString, reason);
        m_free = free;
        MemoryOutlook outlook(measure());
        QSignalSpy changed(&outlook, &MemoryOutlook::changed);
        outlook.want({});
        QVERIFY(changed.wait());
        QCOMPARE(recommendationReason({height * 16 / 9, height}, {}, outlook), reason);
    }

    void settingsThatDoNotRestAreNotMeasured() {
        MemoryOutlook outlook(measure());
        QSignalSpy changed(&outlook, &MemoryOutlook::changed);
        for (int steps = 1; steps <= 10; ++steps) {
            inference::GeneratorSettings settings;
            settings.sampleSteps = steps;
            outlook.want(settings);
        }
        QVERIFY(changed.wait());
        QCOMPARE(m_measured.load(), 1);
        outlook.want({});
        QCOMPARE(m_measured.load(), 1);
        QVERIFY(outlook.plan({640, 360}, {}));
    }

    void conversionIsNotDisturbed() {
        MemoryOutlook outlook(measure());
        QSignalSpy changed(&outlook, &MemoryOutlook::changed);
        outlook.setConverting(true);
        outlook.want({});
        QVERIFY(!changed.wait(2000));
        QCOMPARE(m_measured.load(), 0);

        outlook.setConverting(false);
        QVERIFY(changed.wait());
    }

    void automaticTilesArePlannedFromWhatIsFree() {
        MemoryOutlook outlook(measure());
        QSignalSpy changed(&outlook, &MemoryOutlook::changed);
        inference::GeneratorSettings settings;
        settings.automaticTiles = true;
        outlook.want(settings);
        QVERIFY(changed.wait());
        const auto plan = outlook.plan({3840, 2160}, settings);
        QVERIFY(plan && plan->tiles > 1);
        QVERIFY(plan->peakBytes <= m_free);
    }

private:
    MeasureCost measure() {
        return [this](const inference::GeneratorSettings&) {
            ++m_measured;
            MachineCost machine;
            machine.cost.bytesPerPixel = 1000;
            machine.memory.free = m_free;
            return machine;
        };
    }

    std::atomic<int> m_measured = 0;
    qint64 m_free = 0;
};

QTEST_GUILESS_MAIN(TestMemoryOutlook)
#include "tst_memory_outlook.moc"
