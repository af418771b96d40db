#include "core/job/preview/motion_preview.h"

#include "core/base/error.h"
#include "core/colour/rgb_reader.h"
#include "core/demo/demo_scene.h"
#include "core/job/run/conversion.h"
#include "core/media/frame_mix.h"
#include "core/media/input/video_reader.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <mutex>

using namespace tessera;
using namespace tessera::job;

namespace {

constexpr int frameCount = 90;

class MixingGenerator final : public inference::FrameGenerator {
public:
    inference::ModelInfo model() const override { return {}; }
    std::string deviceName() const override { return "none"; }
    tiling::TileGrid plan(Size frame) const override { return tiling::makeTileGrid(frame, {0, 0, 0}); }
    std::optional<inference::GeneratedFrame> generate(const inference::Moment& moment, RunControl& control,
                                                      const inference::OnTile&) override {
        return control.proceed() ? std::optional(inference::GeneratedFrame{
                                       media::mixFrames(moment.prev, moment.next, moment.t), {}})
                                 : std::nullopt;
    }
    inference::MemoryUse memoryUse() const override { return {}; }
};

std::unique_ptr<inference::FrameGenerator> makeMixing(const inference::GeneratorSettings&) {
    return std::make_unique<MixingGenerator>();
}

// Everything that a renderer tells.
struct Reel {
    MotionStretch stretch;
    std::map<std::int64_t, Picture> sources;
    std::map<std::int64_t, Picture> generated;

    [[nodiscard]] const Picture& shown(const MotionFrame& frame) const {
        return frame.isOriginal ? sources.at(frame.source) : generated.at(frame.number);
    }
};

}  // namespace

class TestMotionPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void framesAreThoseOfTheConversion_data();
    void framesAreThoseOfTheConversion();
    void aStretchLiesWithinTheVideo_data();
    void aStretchLiesWithinTheVideo();
    void aVideoMayBeginLate();
    void whatIsKnownIsNotMadeAgain();
    void stoppedGivesNothing();
    void aDamagedVideoIsRefusedInWords();

private:
    [[nodiscard]] MotionRequest requestAt(std::int64_t frame, double seconds) const;
    static Reel render(const MotionRequest& request, MotionRenderer& renderer);

    QTemporaryDir m_dir;
    std::filesystem::path m_path;
};

void TestMotionPreview::initTestCase() {
    demo::DemoOptions demo;
    demo.output = m_path = m_dir.filePath("demo.mkv").toStdString();
    demo.size = {160, 96};
    demo.seconds = frameCount / 30.0;
    QVERIFY(demo::writeDemo(demo, {}));
}

MotionRequest TestMotionPreview::requestAt(std::int64_t frame, double seconds) const {
    MotionRequest request;
    request.spec.input = m_path;
    request.spec.output = m_dir.filePath("out.mkv").toStdString();
    request.spec.overwrite = true;
    request.spec.encoder.codec = "ffv1";
    request.frame = frame;
    request.seconds = seconds;
    return request;
}

Reel TestMotionPreview::render(const MotionRequest& request, MotionRenderer& renderer) {
    Reel reel;
    std::mutex mutex;
    MotionListener listener;
    listener.onStretch = [&](const MotionStretch& stretch) { reel.stretch = stretch; };
    listener.onSource = [&](std::int64_t source, const Picture& picture) {
        const std::lock_guard lock(mutex);
        reel.sources[source] = picture;
    };
    listener.onGenerated = [&](std::int64_t number, const Picture& picture) {
        const std::lock_guard lock(mutex);
        reel.generated[number] = picture;
    };
    RunControl control;
    [&] { QVERIFY(renderer.render(request, makeMixing, control, listener).has_value()); }();
    return reel;
}

void TestMotionPreview::framesAreThoseOfTheConversion_data() {
    QTest::addColumn<int>("frame");
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("slowdown");
    QTest::addColumn<int>("from");
    QTest::newRow("twice, in the middle") << 40 << 0 << 1 << 0;
    QTest::newRow("twice, from the first") << 0 << 0 << 1 << 0;
    QTest::newRow("50 a second, near the end") << 85 << 50 << 1 << 0;
    QTest::newRow("4 times slower, of a part") << 50 << 0 << 4 << 1;
}

void TestMotionPreview::framesAreThoseOfTheConversion() {
    QFETCH(int, frame);
    QFETCH(int, rate);
    QFETCH(int, slowdown);
    QFETCH(int, from);
    MotionRequest request = requestAt(frame, 1);
    request.spec.targetRate = rate;
    request.spec.slowMotion = slowdown;
    request.spec.factor = slowdown > 1 ? Rational{slowdown} : Rational{2};
    request.spec.from = from;
    MotionRenderer renderer;
    const Reel reel = render(request, renderer);
    QVERIFY(std::abs(reel.stretch.seconds - 1) < 0.05);
    QVERIFY(
        std::ranges::any_of(reel.stretch.frames, [&](const MotionFrame& f) { return f.source == frame; }));

    RunControl control;
    (void)convert(request.spec, makeMixing, control, {});
    media::VideoReader converted = media::VideoReader::open(request.spec.output, {});
    std::vector<Picture> frames;
    while (const auto next = converted.next()) {
        frames.push_back(colour::makePicture(*next, 0));
    }
    for (const MotionFrame& shown : reel.stretch.frames) {
        QVERIFY2(reel.shown(shown).rgb == frames.at(static_cast<std::size_t>(shown.number)).rgb,
                 qPrintable(QString::number(shown.number)));
    }
}

void TestMotionPreview::aStretchLiesWithinTheVideo_data() {
    QTest::addColumn<int>("frame");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("length");
    QTest::newRow("a moment before the playhead") << 60 << 1.0 << 1.5 << 1.0;
    QTest::newRow("at the beginning") << 3 << 1.0 << 0.0 << 1.0;
    QTest::newRow("at the end") << 89 << 2.0 << 89 / 30.0 - 2 << 2.0;
    QTest::newRow("longer than the video") << 40 << 30.0 << 0.0 << 3.0;
    QTest::newRow("beyond the end") << 4000 << 1.0 << 89 / 30.0 - 1 << 1.0;
}

void TestMotionPreview::aStretchLiesWithinTheVideo() {
    QFETCH(int, frame);
    QFETCH(double, seconds);
    QFETCH(double, start);
    QFETCH(double, length);
    MotionRenderer renderer;
    const MotionStretch stretch = render(requestAt(frame, seconds), renderer).stretch;
    const auto near = [](double a, double b) { return std::abs(a - b) < 0.035; };
    QVERIFY2(near(stretch.startSeconds, start), qPrintable(QString::number(stretch.startSeconds)));
    QVERIFY2(near(stretch.seconds, length), qPrintable(QString::number(stretch.seconds)));
    QCOMPARE(std::lround(stretch.outputRate), 60L);
    for (std::size_t k = 1; k < stretch.frames.size(); ++k) {
        QCOMPARE(stretch.frames[k].number, stretch.frames[k - 1].number + 1);
        QVERIFY(near(stretch.frames[k].start - stretch.frames[k - 1].start, 1 / 60.0));
    }
}

void TestMotionPreview::aVideoMayBeginLate() {
    ConversionPlan plan;
    plan.timeline.timeBase = {1, 60};
    for (int k = 0; k < 180; ++k) {
        plan.timeline.frames.push_back({k / 2, Rational{k % 2, 2}, 120 + k});  // from 2 s on
    }
    const SegmentRange atBeginning{0, 60};
    QCOMPARE(stretchAround(plan, 0, 1), atBeginning);
    const SegmentRange inTheMiddle{70, 130};
    QCOMPARE(stretchAround(plan, 50, 1), inTheMiddle);
}

void TestMotionPreview::whatIsKnownIsNotMadeAgain() {
    MotionRenderer renderer;
    MotionRequest request = requestAt(40, 1);
    const Reel whole = render(request, renderer);
    for (const auto& [number, picture] : whole.generated) {
        if (number % 10 != 1) {  // every fifth generated frame is missing
            request.knownFrames.insert(number);
        }
    }
    for (const auto& [source, picture] : whole.sources) {
        request.knownSources.insert(source);
    }
    const Reel rest = render(request, renderer);
    QVERIFY(!rest.generated.empty());
    QVERIFY(rest.sources.empty());
    for (const auto& [number, picture] : rest.generated) {
        QCOMPARE(number % 10, std::int64_t{1});
        QVERIFY(picture.rgb == whole.generated.at(number).rgb);
    }
    for (const auto& [number, picture] : whole.generated) {
        request.knownFrames.insert(number);
    }
    QVERIFY(render(request, renderer).generated.empty());
}

void TestMotionPreview::stoppedGivesNothing() {
    MotionRenderer renderer;
    RunControl control;
    int made = 0;
    MotionListener listener;
    listener.onStretch = [](const MotionStretch&) {};
    listener.onSource = [](std::int64_t, const Picture&) {};
    listener.onGenerated = [&](std::int64_t, const Picture&) {
        ++made;
        control.requestStop();
    };
    QVERIFY(!renderer.render(requestAt(40, 2), makeMixing, control, listener));
    QVERIFY(made >= 1 && made < 20);
}

void TestMotionPreview::aDamagedVideoIsRefusedInWords() {
    MotionRequest request = requestAt(0, 1);
    request.spec.input = m_dir.filePath("broken.mkv").toStdString();
    QFile broken(m_dir.filePath("broken.mkv"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(4096, 'x'));
    broken.close();
    RunControl control;
    MotionRenderer renderer;
    QVERIFY_THROWS_EXCEPTION(Error, (void)renderer.render(request, makeMixing, control, {}));
}

QTEST_GUILESS_MAIN(TestMotionPreview)
#include "tst_motion_preview.moc"
