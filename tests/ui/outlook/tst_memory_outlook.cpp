#include "ui/outlook/memory_outlook.h"

#include "ui/settings/job_settings.h"
#include "ui/settings/recommendation.h"

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
        QCOMPARE(recommendationReason({3840, 2160}, {}, outlook),
                 QStringLiteral("3840×2160: tiles only if memory asks for them"));
        QCOMPARE(recommendedFor({3840, 2160}, {}, outlook).id, std::string("automatic"));
    }

    void reasonHasTheNumbersOnceTheyAreKnown_data() {
        QTest::addColumn<qint64>("free");
        QTest::addColumn<int>("height");
        QTest::addColumn<QString>("reason");
        QTest::newRow("untiled does not fit")
            << qint64{5'600'000'000} << 2160
            << QStringLiteral("3840×2160: 286 MB of model data in tiles instead of 8.4 GB; 5.6 GB is free");
        QTest::newRow("untiled would fit")
            << qint64{20'000'000'000} << 2160
            << QStringLiteral("3840×2160 in one piece: 8.4 GB of model data; 20.0 GB is free");
        QTest::newRow("no tiles needed")
            << qint64{5'600'000'000} << 1080
            << QStringLiteral("1920×1080 in one piece: 2.1 GB of model data; 5.6 GB is free");
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

    // Tiles cost time: they are recommended only where the frame does not fit in one piece.
    void tilesAreRecommendedWhereMemoryAsksForThem() {
        for (const auto& [free, id] : {std::pair(qint64{5'600'000'000}, "4k-quality"),
                                       std::pair(qint64{20'000'000'000}, "automatic")}) {
            m_free = free;
            MemoryOutlook outlook(measure());
            QSignalSpy changed(&outlook, &MemoryOutlook::changed);
            outlook.want({});
            QVERIFY(changed.wait());
            QCOMPARE(recommendedFor({3840, 2160}, {}, outlook).id, std::string(id));
            QVERIFY(presetCostText(preset::findPreset("automatic"), {3840, 2160}, {}, outlook)
                        .contains("a frame"));
        }
    }

    // A card says what the forecast says: what the whole process holds.
    void memoryIsThatOfTheProcessOnceItWasForeseen() {
        m_free = 20'000'000'000;
        MemoryOutlook outlook(measure());
        QSignalSpy changed(&outlook, &MemoryOutlook::changed);
        outlook.want({});
        QVERIFY(changed.wait());
        const Size frame{1280, 720};
        const preset::Preset& whole = preset::findPreset("1080p-fast");
        QVERIFY(presetCostText(whole, frame, {}, outlook).contains(QStringLiteral("of model data")));
        const qint64 modelData = outlook.plan(frame, {})->peakBytes;
        outlook.setForeseen(frame, {}, modelData + 500'000'000);
        QCOMPARE(outlook.processBytes(frame, {}), std::optional(modelData + 500'000'000));
        JobSettings tiled;
        applyPreset(tiled, preset::findPreset("4k-quality"));
        QCOMPARE(outlook.processBytes(frame, tiled.generator),
                 std::optional(outlook.plan(frame, tiled.generator)->peakBytes + 500'000'000));
        QVERIFY(!presetCostText(whole, frame, {}, outlook).contains(QStringLiteral("of model data")));
        QVERIFY(
            !outlook.processBytes({3840, 2160}, {}));  // other frames are decoded and encoded in other memory
    }

    // Every card says what it costs, not only those that were chosen.
    void whatCouldBeChosenIsMeasuredAfterwards() {
        MemoryOutlook outlook(measure());
        inference::GeneratorSettings fewer;
        fewer.sampleSteps = 3;
        inference::GeneratorSettings half;
        half.flowScale = 0.5;
        outlook.want({}, {fewer, half, fewer});
        QTRY_VERIFY_WITH_TIMEOUT(outlook.plan({1280, 720}, half).has_value(), 10'000);
        QVERIFY(outlook.plan({1280, 720}, {}).has_value() && outlook.plan({1280, 720}, fewer).has_value());
        QCOMPARE(m_measured.load(), 3);
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
        const auto grid = outlook.grid({3840, 2160}, settings);
        QCOMPARE(std::get<tiling::TileGrid>(grid).count(), plan->tiles);

        settings.memoryLimit = 300'000'000;
        QVERIFY(outlook.plan({3840, 2160}, settings)->tiles > plan->tiles);
    }

    void tilesAreThoseOfTheModel() {
        MemoryOutlook outlook(measure());
        inference::GeneratorSettings settings;
        settings.tileSize = 300;
        const auto sizeOf = [&] {
            return std::get<tiling::TileGrid>(outlook.grid({1920, 1080}, settings)).tileSize.width;
        };
        QCOMPARE(sizeOf(), 320);

        m_alignment = 256;
        QSignalSpy changed(&outlook, &MemoryOutlook::changed);
        outlook.want(settings);
        QVERIFY(changed.wait());
        QCOMPARE(sizeOf(), 512);
        settings.overlap = -1;
        QVERIFY(std::holds_alternative<Failure>(outlook.grid({1920, 1080}, settings)));
    }

private:
    MeasureCost measure() {
        return [this](const inference::GeneratorSettings&, const std::stop_token&) {
            ++m_measured;
            MachineCost machine;
            machine.cost.bytesPerPixel = 1000;
            machine.memory.free = m_free;
            machine.model.alignment = m_alignment;
            return std::optional(machine);
        };
    }

    std::atomic<int> m_measured = 0;
    qint64 m_free = 0;
    int m_alignment = 64;
};

QTEST_GUILESS_MAIN(TestMemoryOutlook)
#include "tst_memory_outlook.moc"
