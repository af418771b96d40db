#include "core/job/run/forecast.h"

#include "core/base/error.h"
#include "core/demo/demo_scene.h"
#include "core/job/run/conversion.h"
#include "core/media/frame_mix.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <cmath>
#include <thread>

using namespace tessera;
using namespace tessera::job;

namespace {

// As slow as a model, and as steady.
class SlowGenerator final : public inference::FrameGenerator {
public:
    explicit SlowGenerator(std::chrono::milliseconds pace) : m_pace(pace) {}

    inference::ModelInfo model() const override { return {}; }
    std::string deviceName() const override { return "none"; }
    tiling::TileGrid plan(Size frame) const override { return tiling::makeTileGrid(frame, {0, 0, 0}); }
    std::optional<inference::GeneratedFrame> generate(const inference::Moment& moment, RunControl& control,
                                                      const inference::OnTile&) override {
        std::this_thread::sleep_for(m_pace);
        return control.proceed() ? std::optional(inference::GeneratedFrame{
                                       media::mixFrames(moment.prev, moment.next, moment.t), {}})
                                 : std::nullopt;
    }
    inference::MemoryUse memoryUse() const override { return {}; }

private:
    std::chrono::milliseconds m_pace;
};

inference::MakeGenerator slow(int milliseconds) {
    return [milliseconds](const inference::GeneratorSettings&) {
        return std::make_unique<SlowGenerator>(std::chrono::milliseconds(milliseconds));
    };
}

bool isWithin(double value, double truth, double share) {
    return std::abs(value / truth - 1) <= share;
}

}  // namespace

class TestForecast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatItTakes_data();
    void saysWhatItTakes();
    void aSlowModelEndsTheSamplesEarly();
    void aVideoOfAMomentIsTriedWhole();
    void stoppedGivesNothingAndLeavesNothing();
    void saysWhyNothingCanBeMade();

private:
    [[nodiscard]] JobSpec specFor(const std::string& codec) const;
    QTemporaryDir m_dir;
    std::filesystem::path m_path;
};

void TestForecast::initTestCase() {
    demo::DemoOptions demo;
    demo.output = m_path = m_dir.filePath("demo.mkv").toStdString();
    demo.size = {320, 180};
    demo.seconds = 8;
    QVERIFY(demo::writeDemo(demo, {}));
    QVERIFY(QDir(m_dir.path()).mkdir("out"));
}

JobSpec TestForecast::specFor(const std::string& codec) const {
    JobSpec spec;
    spec.input = m_path;
    spec.output = m_dir.filePath("out/new.mkv").toStdString();
    spec.overwrite = true;
    spec.encoder.codec = codec;
    return spec;
}

void TestForecast::saysWhatItTakes_data() {
    QTest::addColumn<QString>("codec");
    QTest::newRow("with key frames here and there") << "h264";
    QTest::newRow("all of them key frames") << "ffv1";
}

void TestForecast::saysWhatItTakes() {
    QFETCH(QString, codec);
    const JobSpec spec = specFor(codec.toStdString());
    RunControl control;
    Forecaster forecaster;
    const auto forecast = forecaster.forecast(spec, slow(15), control);
    QVERIFY(forecast.has_value());
    const Report report = convert(spec, slow(15), control, {});
    QCOMPARE(forecast->outputFrames, report.outputFrames);
    qInfo("%.1f s said, %.1f taken; %lld bytes said, %lld made", forecast->seconds, report.seconds,
          static_cast<long long>(forecast->outputBytes), static_cast<long long>(report.outputBytes));
    QVERIFY(isWithin(forecast->seconds, report.seconds, 0.6));  // of a busy machine
    QVERIFY(forecast->leastSeconds < forecast->seconds && forecast->seconds < forecast->mostSeconds);
    QVERIFY(
        isWithin(static_cast<double>(forecast->outputBytes), static_cast<double>(report.outputBytes), 0.35));
    QVERIFY(forecast->diskBytes > forecast->outputBytes);
    QVERIFY(forecast->processBytes > 10'000'000);
    QCOMPARE(QDir(m_dir.filePath("out")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{"new.mkv"});
}

void TestForecast::aSlowModelEndsTheSamplesEarly() {
    RunControl control;
    const auto start = std::chrono::steady_clock::now();
    const auto forecast = Forecaster().forecast(specFor("h264"), slow(1500), control);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    QVERIFY(forecast.has_value());
    QVERIFY2(took.count() < 20, qPrintable(QString::number(took.count())));
    QVERIFY(isWithin(forecast->seconds, 239 * 1.5, 0.2));
}

void TestForecast::aVideoOfAMomentIsTriedWhole() {
    JobSpec spec = specFor("h264");
    spec.to = Rational{1, 5};
    RunControl control;
    const auto forecast = Forecaster().forecast(spec, slow(1), control);
    QVERIFY(forecast.has_value());
    QCOMPARE(forecast->outputFrames, std::int64_t{11});
}

void TestForecast::stoppedGivesNothingAndLeavesNothing() {
    RunControl control;
    std::jthread stopper([&control] {
        std::this_thread::sleep_for(std::chrono::milliseconds(700));
        control.requestStop();
    });
    const auto start = std::chrono::steady_clock::now();
    QVERIFY(!Forecaster().forecast(specFor("h264"), slow(200), control));
    QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::seconds(6));
    const QStringList left =
        QDir(m_dir.filePath("out")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QVERIFY2(left.isEmpty() || left == QStringList{"new.mkv"}, qPrintable(left.join(' ')));
}

void TestForecast::saysWhyNothingCanBeMade() {
    RunControl control;
    JobSpec spec = specFor("h264");
    spec.targetRate = 12;
    QVERIFY_THROWS_EXCEPTION(Error, (void)Forecaster().forecast(spec, slow(1), control));
    spec = specFor("h264");
    spec.input = m_dir.filePath("nothing.mkv").toStdString();
    QVERIFY_THROWS_EXCEPTION(Error, (void)Forecaster().forecast(spec, slow(1), control));
}

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
