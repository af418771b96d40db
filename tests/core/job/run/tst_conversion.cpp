// The conversion with a fake model: threads, endings and failures, without a tensor.
#include "core/analysis/frame_likeness.h"
#include "core/base/error.h"
#include "core/base/job_messages.h"
#include "core/base/model_messages.h"
#include "core/demo/demo_scene.h"
#include "core/files/file_identity.h"
#include "core/job/run/conversion.h"
#include "core/media/input/frame_index.h"
#include "core/media/input/frame_scan.h"
#include "core/media/input/media_info.h"
#include "core/media/input/video_reader.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>

extern "C" {
#include <libavutil/frame.h>
#include <libavutil/pixfmt.h>
}

using namespace tessera;
using namespace tessera::job;

namespace {

// A model from a lambda; tiles are pretended.
class FakeGenerator : public inference::FrameGenerator {
public:
    using Make = std::function<std::optional<media::Frame>(const media::Frame&, const media::Frame&, double,
                                                           RunControl&)>;

    explicit FakeGenerator(Make make) : m_make(std::move(make)) {}
    inference::ModelInfo model() const override { return {}; }
    std::string deviceName() const override { return "fake"; }
    tiling::TileGrid plan(Size frame) const override { return tiling::makeTileGrid(frame, {}); }
    std::optional<inference::GeneratedFrame> generate(const inference::Moment& moment, RunControl& control,
                                                      const inference::OnTile& onTile) override {
        const media::Frame& prev = moment.prev;
        const media::Frame& next = moment.next;
        const double t = moment.t;
        if (!control.proceed()) {
            return std::nullopt;
        }
        onTile({0, 1, {}, inference::TileState::Done, 1, 1, nullptr});
        std::optional<media::Frame> frame = m_make(prev, next, t, control);
        if (!frame) {
            return std::nullopt;
        }
        return inference::GeneratedFrame{*frame, {0.001, 1, 1, 0}};
    }
    inference::MemoryUse memoryUse() const override { return {10, 20, 30, 40}; }
    std::vector<Message> notes() const override { return {}; }

private:
    Make m_make;
};

// The same on a device that works beside the program: frames are begun, and fetched later. `log`: "b3" and "f3" for the third.
class BesideGenerator final : public FakeGenerator {
public:
    BesideGenerator(Make make, QStringList& log) : FakeGenerator(std::move(make)), m_log(log) {}
    inference::BegunFrame begin(const inference::Moment& moment, RunControl& control,
                                const inference::OnTile& onTile) override {
        std::optional<inference::GeneratedFrame> made = generate(moment, control, onTile);
        if (!made) {
            return {};
        }
        const int number = ++m_count;
        m_log << QStringLiteral("b%1").arg(number);
        return {std::nullopt, [this, number, made = *std::move(made)] {
                    m_log << QStringLiteral("f%1").arg(number);
                    return made;
                }};
    }

private:
    QStringList& m_log;
    int m_count = 0;
};

inference::MakeGenerator generatorOf(FakeGenerator::Make make) {
    return [make = std::move(make)](const inference::GeneratorSettings&) {
        return std::make_unique<FakeGenerator>(make);
    };
}

std::optional<media::Frame> repeatPrev(const media::Frame& prev, const media::Frame&, double, RunControl&) {
    return prev;
}

// The test's model repeats originals, which the check of the finished file sees and says.
bool isDone(const Report& report) {
    return report.ending != Ending::Cancelled &&
           std::ranges::all_of(report.warnings, [](const Message& warning) {
               return warning.id == message::FinishedFileDiffers.id;
           });
}

}  // namespace

class TestConversion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        demo::DemoOptions demo;
        demo.output = path("clip.mkv");
        demo.size = {96, 64};
        demo.frameRate = 24;
        demo.seconds = 1;
        QVERIFY(demo::writeDemo(demo, {}));
    }

    void init() { m_spec = specFor("out.mkv"); }

    void cleanup() {
        std::filesystem::remove(path("out.mkv"));
        QCOMPARE(QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{"clip.mkv"});
    }

    void aModelSeesTheFinerStepsOfTheResult_data() {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("seen");
        QTest::addRow("more bits") << "yuv420p10le" << int{AV_PIX_FMT_YUV420P10LE};
        QTest::addRow("more chroma") << "yuv444p12le" << int{AV_PIX_FMT_YUV444P12LE};
        QTest::addRow("another kind") << "bgr0" << int{AV_PIX_FMT_YUV420P};
        QTest::addRow("the source's") << "" << int{AV_PIX_FMT_YUV420P};
    }

    void aModelSeesTheFinerStepsOfTheResult() {
        QFETCH(QString, format);
        QFETCH(int, seen);
        m_spec.encoder.codec = "ffv1";
        m_spec.encoder.pixelFormat = format.toStdString();
        RunControl control;
        std::vector<int> formats;
        std::optional<media::Frame> before;
        int shared = 0;
        const Report report =
            convert(m_spec, generatorOf([&](const auto& prev, const auto& next, double, RunControl&) {
                        formats.push_back(prev.picture().format);
                        formats.push_back(next.picture().format);
                        shared += before && before->sharesPixelsWith(prev) ? 1 : 0;
                        before = next;
                        return prev;
                    }),
                    control, {});
        QVERIFY(isDone(report) || report.ending == Ending::DoneWithWarnings);
        QVERIFY(formats.size() > 20);
        QCOMPARE(std::ranges::count(formats, seen), std::ssize(formats));
        QVERIFY(shared > 10);  // a frame is widened once, for both of its pairs
    }

    void countsFollowTheFactor_data() {
        QTest::addColumn<int>("factor");
        for (const int factor : {2, 3, 5, 16}) {
            QTest::addRow("x%d", factor) << factor;
        }
    }

    void countsFollowTheFactor() {
        QFETCH(int, factor);
        m_spec.factor = factor;
        RunControl control;
        const Report report = convert(m_spec, generatorOf(repeatPrev), control, {});
        QVERIFY(isDone(report));
        QCOMPARE(report.sourceFrames, 24);
        QCOMPARE(report.outputFrames, 23 * factor + 1);
        QCOMPARE(report.generatedFrames, 23 * (factor - 1));
        QCOMPARE(media::scanFrames(path("out.mkv"), {}).times.pts.size(), size_t(23 * factor + 1));
    }

    void everyPairIsAskedForAtEveryTime() {
        m_spec.factor = 4;
        std::vector<double> times;
        std::vector<std::int64_t> starts;
        RunControl control;
        (void)convert(
            m_spec,
            generatorOf([&](const media::Frame& prev, const media::Frame& next, double t, RunControl&) {
                times.push_back(t);
                starts.push_back(prev.pts());
                return next.pts() > prev.pts() ? std::optional(prev) : std::nullopt;
            }),
            control, {});
        QCOMPARE(times.size(), 69u);
        for (size_t i = 0; i < times.size(); ++i) {
            QCOMPARE(times[i], (static_cast<double>(i % 3) + 1) / 4);
            QVERIFY(i < 3 || starts[i] > starts[i - 3]);
        }
    }

    void progressEndsAtTheTotal() {
        RunControl control;
        Listener listener;
        Progress last;
        int calls = 0;
        std::atomic<int> inside = 0;
        listener.onProgress = [&](const Progress& progress) {
            QCOMPARE(++inside, 1);  // one call at a time
            ++calls;
            last = progress;
            --inside;
        };
        int tiles = 0;
        listener.onTile = [&](const inference::TileEvent&) { ++tiles; };
        int plans = 0;
        listener.onPlan = [&](const tiling::TileGrid&) { ++plans; };
        (void)convert(m_spec, generatorOf(repeatPrev), control, listener);
        QVERIFY(calls > 2);
        QCOMPARE(last.framesDone, 47);
        QCOMPARE(last.framesTotal, 47);
        QCOMPARE(last.stage, Stage::Finishing);
        QCOMPARE(last.memory.peak, 20);
        QCOMPARE(tiles, 23);
        QCOMPARE(plans, 1);
    }

    void stoppedAnywhereLeavesNothing_data() {
        QTest::addColumn<int>("after");
        for (const int after : {0, 1, 5, 22}) {
            QTest::addRow("after %d generated frames", after) << after;
        }
    }

    void stoppedAnywhereLeavesNothing() {
        QFETCH(int, after);
        RunControl control;
        std::atomic<int> made = 0;
        const auto stopping = [&](const media::Frame& prev, const media::Frame&, double,
                                  RunControl& run) -> std::optional<media::Frame> {
            if (made++ == after) {
                run.requestStop();
                return std::nullopt;
            }
            return prev;
        };
        const Report report = convert(m_spec, generatorOf(stopping), control, {});
        QCOMPARE(report.ending, Ending::Cancelled);
        QVERIFY(!std::filesystem::exists(path("out.mkv")));
    }

    void aModelThatFailsEndsTheRunWithItsError() {
        for (const ErrorCode code : {ErrorCode::Model, ErrorCode::OutOfMemory, ErrorCode::Internal}) {
            RunControl control;
            std::atomic<int> made = 0;
            const auto failing = [&](const media::Frame& prev, const media::Frame&, double,
                                     RunControl&) -> std::optional<media::Frame> {
                if (++made == 4) {
                    throw Error(code, message::InterpolationFailed());
                }
                return prev;
            };
            try {
                (void)convert(m_spec, generatorOf(failing), control, {});
                QFAIL("no error");
            } catch (const Error& error) {
                QCOMPARE(error.code(), code);
            }
            QVERIFY(!std::filesystem::exists(path("out.mkv")));
        }
    }

    void aModelThatCannotBeMadeEndsTheRun() {
        RunControl control;
        const inference::MakeGenerator broken =
            [](const inference::GeneratorSettings&) -> std::unique_ptr<inference::FrameGenerator> {
            throw Error(ErrorCode::Model, message::InterpolationFailed());
        };
        QVERIFY_THROWS_EXCEPTION(Error, (void)convert(m_spec, broken, control, {}));
    }

    void pauseHoldsAndResumeGoesOn() {
        RunControl control;
        std::atomic<int> made = 0;
        std::thread person;
        const auto pausing = [&](const media::Frame& prev, const media::Frame&, double,
                                 RunControl& run) -> std::optional<media::Frame> {
            if (++made == 5) {
                run.pause();
                person = std::thread([&] {
                    // While paused nothing more is made: the count stands still until it is resumed.
                    const int before = made;
                    std::this_thread::sleep_for(std::chrono::milliseconds(100));
                    QCOMPARE(made.load(), before);
                    run.resume();
                });
            }
            return prev;
        };
        const Report report = convert(m_spec, generatorOf(pausing), control, {});
        person.join();
        QVERIFY(isDone(report));
        QCOMPARE(report.outputFrames, 47);
        QVERIFY(control.pausedSeconds() >= 0.09);
    }

    void theNextFrameIsBegunBeforeTheLastIsFetched_data() {
        QTest::addColumn<int>("factor");
        QTest::addRow("every other") << 2;
        QTest::addRow("three of four") << 4;
    }

    void theNextFrameIsBegunBeforeTheLastIsFetched() {
        QFETCH(int, factor);
        m_spec.factor = factor;
        m_spec.encoder.codec = "ffv1";
        m_spec.segmentSeconds = 0.5;
        RunControl control;
        QVERIFY(isDone(convert(m_spec, generatorOf(repeatPrev), control, {})));
        const std::string straight = files::fileChecksum(path("out.mkv"));
        QStringList log;
        m_spec.overwrite = true;
        const Report report = convert(m_spec,
                                      [&log](const inference::GeneratorSettings&) {
                                          return std::make_unique<BesideGenerator>(repeatPrev, log);
                                      },
                                      control, {});
        QVERIFY(isDone(report));
        QCOMPARE(files::fileChecksum(path("out.mkv")), straight);
        QCOMPARE(log.size(), 2 * report.generatedFrames);
        int ahead = 0;
        for (int number = 1; number <= report.generatedFrames; ++number) {
            const auto fetched = log.indexOf(QStringLiteral("f%1").arg(number));
            ahead += log.indexOf(QStringLiteral("b%1").arg(number + 1)) == fetched - 1 && number > 0 ? 1 : 0;
            const auto third = log.indexOf(QStringLiteral("b%1").arg(number + 2));
            QVERIFY2(third < 0 || third > fetched, "more than two on their way");
        }
        QVERIFY2(ahead + 4 >= report.generatedFrames, qPrintable(log.join(' ')));  // not across segments
    }

    void maskedPixelsComeFromTheNearerOriginal() {
        const QTemporaryDir dir;
        QImage white(96, 64, QImage::Format_RGB888);
        white.fill(Qt::white);
        QVERIFY(white.save(dir.filePath(QStringLiteral("mask.png"))));
        m_spec.keep.mask = dir.filePath(QStringLiteral("mask.png")).toStdString();
        m_spec.encoder.codec = "ffv1";
        RunControl control;
        QVERIFY(isDone(convert(m_spec, generatorOf(repeatPrev), control, {})));

        std::vector<media::Frame> frames;
        media::VideoReader reader = media::VideoReader::open(path("out.mkv"), {});
        while (const auto frame = reader.next()) {
            frames.push_back(*frame);
        }
        QCOMPARE(frames.size(), 47u);
        for (size_t k = 1; k + 1 < frames.size(); k += 2) {  // half way: the later one
            QVERIFY(analysis::isIdentical(frames[k], frames[k + 1]));
            QVERIFY(!analysis::isIdentical(frames[k], frames[k - 1]));
        }
    }

    void aMaskThatIsNotThereIsSaid() {
        m_spec.keep.mask = "/nowhere/mask.png";
        RunControl control;
        QVERIFY_THROWS_EXCEPTION(Error, (void)convert(m_spec, generatorOf(repeatPrev), control, {}));
    }

    void existingOutputIsKept() {
        RunControl control;
        (void)convert(m_spec, generatorOf(repeatPrev), control, {});
        const auto size = std::filesystem::file_size(path("out.mkv"));
        QVERIFY_THROWS_EXCEPTION(Error, (void)convert(m_spec, generatorOf(repeatPrev), control, {}));
        QCOMPARE(std::filesystem::file_size(path("out.mkv")), size);
        m_spec.overwrite = true;
        QVERIFY(isDone(convert(m_spec, generatorOf(repeatPrev), control, {})));
    }

private:
    std::filesystem::path path(const char* name) const { return (m_dir.path() + "/" + name).toStdString(); }

    JobSpec specFor(const char* output) const {
        JobSpec spec;
        spec.input = path("clip.mkv");
        spec.output = path(output);
        spec.encoder.speed = "ultrafast";
        return spec;
    }

    QTemporaryDir m_dir;
    JobSpec m_spec;
};

QTEST_APPLESS_MAIN(TestConversion)
#include "tst_conversion.moc"
