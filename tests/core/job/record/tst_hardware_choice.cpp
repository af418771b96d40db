#include "core/base/error.h"
#include "core/demo/demo_scene.h"
#include "core/job/record/hardware_choice.h"
#include "core/job/record/planned_job.h"
#include "core/media/encode/available_codecs.h"
#include "core/media/hardware_device.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tessera;
using namespace tessera::job;

namespace {

// "" where all work.
std::string kindThatFails() {
    const auto& kinds = media::hardwareKinds();
    const auto found = std::ranges::find_if(
        kinds, [](const std::string& kind) { return !media::hardwareProblem(kind).empty(); });
    return found != kinds.end() ? *found : "";
}

}  // namespace

class TestHardwareChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        demo::DemoOptions options;
        options.output = m_dir.filePath(QStringLiteral("clip.mkv")).toStdString();
        options.size = {96, 64};
        options.seconds = 1;
        QVERIFY(demo::writeDemo(options, {}));
    }

    void softwareNeedsNoWord() {
        JobRecord record{.spec = spec()};
        settleHardware(record);
        QCOMPARE(record.spec.decode, std::string("software"));
        QCOMPARE(hardwareOf(record.spec), std::string());
        QVERIFY(record.warnings.empty());
    }

    void aDecoderThatDoesNotOpenGivesOneWarningThatSaysWhy() {
        JobRecord record{.spec = spec()};
        record.spec.decode = kindThatFails();
        if (record.spec.decode.empty()) {
            QSKIP("every kind of hardware works here");
        }
        const std::string kind = record.spec.decode;
        settleHardware(record);
        QCOMPARE(record.spec.decode, std::string("software"));
        QCOMPARE(record.warnings.size(), 1U);
        const std::string text = english(record.warnings[0]);
        QVERIFY2(text.find(kind) != std::string::npos &&
                     text.find(media::hardwareProblem(kind)) != std::string::npos,
                 text.c_str());
        QCOMPARE(specAsAsked(record).decode, kind);
    }

    void anyDecoderIsSettledWithoutAWarning() {
        JobRecord record{.spec = spec()};
        record.spec.decode = decodeAnyhow;
        settleHardware(record);
        QVERIFY(record.spec.decode != decodeAnyhow);
        QCOMPARE(record.warnings.size(), record.spec.decode == decodeInSoftware ? 0U : 1U);
        QVERIFY(std::ranges::all_of(record.warnings, [](const Message& message) {
            return patternOf(message.id).severity == Severity::Note;
        }));
    }

    void anEncoderThatDoesNotOpenIsReplaced() {
        for (const media::CodecChoice& choice : media::knownCodecs()) {
            if (!choice.isHardware() || media::encoderProblem(choice).empty()) {
                continue;
            }
            JobRecord record{.spec = spec()};
            record.spec.encoder.codec = choice.name;
            record.spec.encoder.speed = "p6";
            record.spec.encoder.pixelFormat = "p010le";
            settleHardware(record);
            QCOMPARE(record.spec.encoder.codec, media::softwareTwin(choice.name));
            QCOMPARE(record.warnings.size(), 1U);
            QVERIFY(english(record.warnings[0]).find(choice.label) != std::string::npos);
            QCOMPARE(specAsAsked(record).encoder.codec, choice.name);
            QCOMPARE(specAsAsked(record).encoder.speed, std::string("p6"));
            QCOMPARE(record.spec.encoder.pixelFormat, std::string("yuv420p10le"));
            QCOMPARE(specAsAsked(record).encoder.pixelFormat, std::string("p010le"));
            JobSpec begun = spec();
            begun.encoder.codec = choice.name;
            QVERIFY_THROWS_EXCEPTION(Error, requireEncoder(begun));
        }
        requireEncoder(spec());
    }

    void fastIsSettledToOneThatOpens() {
        JobRecord record{.spec = spec()};
        record.spec.encoder.codec = media::quickestCodec;
        checkJob(record.spec);
        settleHardware(record);
        const auto& codecs = media::availableCodecs();
        QVERIFY(std::ranges::find(codecs, record.spec.encoder.codec, &media::CodecChoice::name) !=
                codecs.end());
        QCOMPARE(specAsAsked(record).encoder.codec, std::string("fast"));
        JobSpec pictures = spec();
        pictures.encoder.codec = media::quickestCodec;
        pictures.output = "/nowhere/pictures_%05d.png";
        QVERIFY_THROWS_EXCEPTION(Error, checkJob(pictures));
    }

    void unknownHardwareIsRefused() {
        JobSpec wrong = spec();
        wrong.decode = "toaster";
        QVERIFY_THROWS_EXCEPTION(Error, checkJob(wrong));
    }

    void devicesStayClosedForWhoNeedsNone() {
        JobSpec modest = spec();
        modest.generator.device = "cpu";
        QVERIFY(!mayUseDevices(modest));
        for (const char* codec : {"h264_nvenc", "hevc_vaapi", media::quickestCodec}) {
            JobSpec other = modest;
            other.encoder.codec = codec;
            QVERIFY(mayUseDevices(other));
        }
        modest.decode = decodeAnyhow;
        QVERIFY(mayUseDevices(modest));
        QVERIFY(mayUseDevices(spec()));  // the device of a model: any
    }

    void aPlannedJobKnowsWhatItWasAskedFor() {
        JobSpec asked = spec();
        asked.decode = kindThatFails();
        if (asked.decode.empty()) {
            QSKIP("every kind of hardware works here");
        }
        const PlannedJob job = planNewJob(asked, {});
        QCOMPARE(job.record.spec.decode, std::string("software"));
        const JobRecord back = jobRecordFromJson(toJson(job.record));
        QVERIFY(back.asked == job.record.asked);
        QCOMPARE(specAsAsked(back).decode, asked.decode);
        QVERIFY(back.warnings == job.record.warnings);
    }

private:
    [[nodiscard]] JobSpec spec() const {
        JobSpec spec;
        spec.input = m_dir.filePath(QStringLiteral("clip.mkv")).toStdString();
        spec.output = m_dir.filePath(QStringLiteral("out.mkv")).toStdString();
        return spec;
    }

    QTemporaryDir m_dir;
};

QTEST_APPLESS_MAIN(TestHardwareChoice)
#include "tst_hardware_choice.moc"
