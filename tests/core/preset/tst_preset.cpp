#include "core/base/error.h"
#include "core/preset/preset.h"

#include <QTest>

using namespace tessera;
using namespace tessera::preset;

class TestPreset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recommendationFollowsTheResolution_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<QString>("id");
        QTest::newRow("360p") << 640 << 360 << "1080p-fast";
        QTest::newRow("1080p") << 1920 << 1080 << "1080p-fast";
        QTest::newRow("1080p upright") << 1080 << 1920 << "1080p-fast";
        QTest::newRow("1440p") << 2560 << 1440 << "4k-quality";
        QTest::newRow("2160p") << 3840 << 2160 << "4k-quality";
        QTest::newRow("4320p") << 7680 << 4320 << "4k-quality";
    }

    void recommendationFollowsTheResolution() {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(QString, id);
        QCOMPARE(QString::fromStdString(recommendedPreset({width, height}).id), id);
    }

    void builtInsAreTheTable() {
        QCOMPARE(findPreset("1080p-fast").tileSize, 0);
        QCOMPARE(findPreset("4k-quality").tileSize, 512);
        QCOMPARE(findPreset("4k-quality").sampleSteps, 10);
        QCOMPARE(findPreset("4k-speed").flowScale, 0.5);
        QCOMPARE(findPreset("4k-speed").sampleSteps, 6);
        QVERIFY(findPreset("automatic").automaticTiles);
        QCOMPARE(findPreset(bestPreset).model, std::string("best"));
        QVERIFY(findPreset("automatic").model.empty());
    }

    void unknownNameListsTheKnownOnes() {
        try {
            (void)findPreset("8k-magic");
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::BadOption);
            QVERIFY(QString::fromUtf8(error.what()).contains("4k-quality"));
        }
    }

    void jsonRoundTrip() {
        for (const Preset& preset : builtInPresets()) {
            QCOMPARE(presetFromJson(toJson(preset)), preset);
        }
    }

    void brokenJsonIsRefused_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not json") << QByteArray("hello");
        QTest::newRow("other schema") << QByteArray(
            R"({"schema":2,"id":"a","name":"a","tileSize":0,"overlap":0,"flowScale":1,"sampleSteps":1})");
        QTest::newRow("flow scale out of range") << QByteArray(
            R"({"schema":1,"id":"a","name":"a","tileSize":0,"overlap":0,"flowScale":7,"sampleSteps":1})");
        QTest::newRow("wrong type") << QByteArray(
            R"({"schema":1,"id":"a","name":"a","tileSize":"x","overlap":0,"flowScale":1,"sampleSteps":1})");
        QTest::newRow("a number without end") << QByteArray(
            R"({"schema":1,"id":"a","name":"a","tileSize":1e300,"overlap":0,"flowScale":1,"sampleSteps":1})");
        QTest::newRow("a number that would wrap") << QByteArray(
            R"({"schema":1,"id":"a","name":"a","tileSize":4294967808,"overlap":0,"flowScale":1,"sampleSteps":1})");
        QTest::newRow("missing field") << QByteArray(R"({"schema":1,"id":"a"})");
    }

    void brokenJsonIsRefused() {
        QFETCH(QByteArray, json);
        QVERIFY_THROWS_EXCEPTION(Error, (void)presetFromJson(json.toStdString()));
    }
};

QTEST_APPLESS_MAIN(TestPreset)
#include "tst_preset.moc"
