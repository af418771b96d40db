#include "core/job/record/job_record.h"

#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/base/job_messages.h"
#include "core/base/output_messages.h"
#include "core/base/source_messages.h"
#include "core/job/record/job_json.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace tessera;
using namespace tessera::job;

namespace {

JobSpec unusualSpec() {
    JobSpec spec;
    spec.input = std::filesystem::path(
        "/films/50% gr\xC3\xB6\xC3\x9F"
        "e\n\xFF.mkv");
    spec.output = "/films/out.mkv";
    spec.segmentSeconds = 2.5;
    spec.factor = Rational(5, 2);
    spec.targetRate = Rational(60000, 1001);
    spec.constantRate = true;
    spec.tail = media::Tail::HoldLast;
    spec.slowMotion = 4;
    spec.slowSound = SlowSound::Drop;
    spec.from = Rational(1, 3);
    spec.to = Rational(7, 2);
    spec.scenes = {Cuts::Blend, 0.25, Duplicates::Smooth, {{12, true}, {40, false}}};
    spec.keep = {"/films/mask.png", 7};
    spec.generator.model = "blend";
    spec.generator.device = "cpu";
    spec.generator.tileSize = 256;
    spec.generator.overlap = 32;
    spec.generator.automaticTiles = true;
    spec.generator.memoryLimit = 5'000'000'000;
    spec.generator.flowScale = 0.5;
    spec.generator.sampleSteps = 3;
    spec.generator.seed = 18446744073709551615U;
    spec.generator.skipStaticTiles = false;
    spec.generator.precision = "bf16";
    spec.generator.threads = 3;
    spec.encoder.codec = "hevc";
    spec.encoder.quality = 0;
    spec.encoder.speed = "slow";
    spec.encoder.pixelFormat = "yuv420p10le";
    spec.encoder.threads = 2;
    return spec;
}

JobRecord someRecord() {
    JobRecord record;
    record.spec = unusualSpec();
    record.versions = recordVersions();
    record.input = {123, 456, std::string(64, 'a')};
    record.mask = files::FileIdentity{1, 2, std::string(64, 'b')};
    record.times = {Rational(1, 1000), {-40, 0, 33, 67}};
    record.warnings = {message::FramesWithoutTime(3)};
    record.segmentEnds = {3, 7};
    return record;
}

SegmentRecord someSegment() {
    SegmentRecord record;
    record.index = 7;
    record.checksum = std::string(64, 'c');
    record.file = segmentFileName(7, record.checksum);
    record.bytes = 1000;
    record.frames = 3;
    record.faults.damaged = 2;
    record.generating = {1.5, 0.25, 80'000'000};
    record.seams = {2, 2.02, 1.03, 17};
    record.notes = {message::SmallerTiles({512, 512}, {256, 256}),
                    message::ThingDropped(message::AudioStream(1), message::ContainerCannotHold("MP4"))};
    return record;
}

}  // namespace

class TestJobRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySettingComesBack() {
        const JobSpec spec = unusualSpec();
        const JobSpec back = jobFromJson(jobToJson(spec));
        QCOMPARE(back.input.native(), spec.input.native());
        QCOMPARE(firstDifference(spec, back), std::string());
        QVERIFY(back.generator == spec.generator);
        QVERIFY(back.scenes == spec.scenes);
        QVERIFY(back.keep == spec.keep);
        QCOMPARE(jobToJson(back), jobToJson(spec));
        QVERIFY(jobToJson(spec) != jobToJson(JobSpec{}));
        JobSpec ramp = spec;  // instead of slow motion
        ramp.slowMotion = 1;
        ramp.timeMap = R"({"schema":1,"keys":[{"source":0,"speed":2}]})";
        QCOMPARE(jobFromJson(jobToJson(ramp)).timeMap, ramp.timeMap);
        QVERIFY(!firstDifference(spec, ramp).empty());
    }

    void theFirstDifferenceIsNamed() {
        JobSpec spec = unusualSpec();
        spec.generator.tileSize = 512;
        QCOMPARE(firstDifference(unusualSpec(), spec), std::string("tile size was 256 and is 512"));
        spec = unusualSpec();
        spec.scenes.cutEdits.clear();
        QVERIFY(!firstDifference(unusualSpec(), spec).empty());
        spec = unusualSpec();
        spec.overwrite = true;  // a permission, not a setting
        QCOMPARE(firstDifference(unusualSpec(), spec), std::string());
    }

    void recordsComeBack() {
        const JobRecord record = someRecord();
        const JobRecord back = jobRecordFromJson(toJson(record));
        QCOMPARE(toJson(back), toJson(record));
        QVERIFY(back.times.pts == record.times.pts);
        QVERIFY(back.mask == record.mask);
        QVERIFY(segmentRecordFromJson(toJson(someSegment())) == someSegment());
        QVERIFY(back.warnings == record.warnings);
        const tiling::TileShape shape{640, 352, 64};
        QVERIFY(tileShapeFromJson(toJson(shape)) == shape);
    }

    void messagesOfAnotherVersionAreSaidToBeUnknown() {
        const QByteArray text = QByteArray::fromStdString(toJson(someRecord()));
        for (const auto& [from, to] :
             {std::pair<QByteArray, QByteArray>{"FramesWithoutTime", "FramesOfTomorrow"},
              {"\"count\":3", "\"text\":\"3\""}}) {
            QByteArray changed = text;
            changed.replace(from, to);
            QVERIFY(changed != text);
            const JobRecord record = jobRecordFromJson(changed.toStdString());
            QCOMPARE(record.warnings.size(), 1U);
            QVERIFY(record.warnings[0].id == message::UnknownMessage.id);
        }
    }

    void hostileRecordsAreRefused_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("another schema")
            << QByteArray("\"schema\":1,\"job\"") << QByteArray("\"schema\":2,\"job\"");
        QTest::newRow("times going back") << QByteArray("[40,33,34]") << QByteArray("[40,-33,34]");
        QTest::newRow("times beyond the end of time")
            << QByteArray("[40,33,34]") << QByteArray("[9223372036854775807,33,34]");
        QTest::newRow("a time that is no number") << QByteArray("[40,33,34]") << QByteArray("[40,\"33\",34]");
        QTest::newRow("segments out of order") << QByteArray("[3,7]") << QByteArray("[7,3]");
        QTest::newRow("negative segments") << QByteArray("[3,7]") << QByteArray("[-3,7]");
        QTest::newRow("segments that are no numbers") << QByteArray("[3,7]") << QByteArray("[3,1e300]");
        QTest::newRow("a cut at no frame")
            << QByteArray("\"cutEdits\":[") << QByteArray("\"cutEdits\":[[1e300,true],");
        QTest::newRow("a job without a bottom")
            << QByteArray("\"mask\":\"")
            << "\"deep\":" + QByteArray(200'000, '[') + QByteArray(200'000, ']') + ",\"mask\":\"";
        QTest::newRow("a time base of nothing") << QByteArray("\"1/1000\"") << QByteArray("\"1/0\"");
        QTest::newRow("a checksum with a path")
            << QByteArray(64, 'a') << QByteArray("../../") + QByteArray(58, 'a');
        QTest::newRow("a tile for giants")
            << QByteArray("\"tileSize\":256") << QByteArray("\"tileSize\":4294967552");
        QTest::newRow("a scale that is no number")
            << QByteArray("\"flowScale\":0.5") << QByteArray("\"flowScale\":[]");
    }

    void hostileRecordsAreRefused() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QByteArray good = QByteArray::fromStdString(toJson(someRecord()));
        QVERIFY2(good.contains(from), good.constData());
        QByteArray bad = good;
        bad.replace(bad.indexOf(from), from.size(), to);
        QVERIFY_THROWS_EXCEPTION(Error, (void)jobRecordFromJson(bad.toStdString()));
    }

    void aSegmentMayNotNameAnyFile() {
        std::string text = toJson(someSegment());
        const std::string name = someSegment().file;
        text.replace(text.find(name), name.size(), "../../../etc/passwd");
        QVERIFY_THROWS_EXCEPTION(Error, (void)segmentRecordFromJson(text));
    }

    void segmentsWithoutNumberAreRefused() {
        JobRecord record = someRecord();
        record.segmentEnds.resize(1'000'001);
        std::iota(record.segmentEnds.begin(), record.segmentEnds.end(), 1);
        QVERIFY_THROWS_EXCEPTION(Error, (void)jobRecordFromJson(toJson(record)));
    }

    // Whatever is cut off or changed: an answer or our own exception, never anything else.
    void damageIsAlwaysAnError() {
        QRandomGenerator random(1);
        const std::string good = toJson(someRecord());
        int refused = 0;
        for (int round = 0; round < 2000; ++round) {
            std::string text = good;
            const auto at = static_cast<std::size_t>(random.bounded(static_cast<int>(text.size())));
            if (round % 2 == 0) {
                text.resize(at);
            } else {
                text[at] = static_cast<char>(random.bounded(256));
            }
            try {
                (void)jobRecordFromJson(text);
            } catch (const Error&) {
                ++refused;
            }
        }
        QVERIFY(refused >= 1000);  // all that were cut off
    }

    void nestingIsBounded() {
        const std::string deep(200'000, '[');
        QVERIFY_THROWS_EXCEPTION(Error, (void)jobRecordFromJson(deep));
    }
};

QTEST_APPLESS_MAIN(TestJobRecord)
#include "tst_job_record.moc"
