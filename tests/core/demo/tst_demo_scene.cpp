#include "core/base/error.h"
#include "core/demo/demo_scene.h"
#include "core/media/input/frame_scan.h"
#include "core/media/input/media_probe.h"
#include "tests/core/media/media_files.h"

#include <QDir>
#include <QTest>

#include <chrono>

extern "C" {
#include <libavutil/frame.h>
}

using namespace tessera;
using namespace tessera::demo;
using namespace tessera::media;
using namespace tessera::media::test;

class TestDemoScene : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameInstantGivesTheSamePicture();
    void sceneMoves();
    void captionStandsStill();
    void anySizeIsRendered_data();
    void anySizeIsRendered();
    void rendersFullHdQuickly();
    void fileHasPictureAndSound_data();
    void fileHasPictureAndSound();
    void containerThatCannotHoldItIsRefused();

private:
    Files m_files;
};

namespace {

QByteArray luma(const Frame& frame, int rows) {
    QByteArray bytes;
    const AVFrame& picture = frame.picture();
    for (int y = 0; y < rows; ++y) {
        bytes.append(reinterpret_cast<const char*>(picture.data[0]) + y * picture.linesize[0], picture.width);
    }
    return bytes;
}

}  // namespace

void TestDemoScene::sameInstantGivesTheSamePicture() {
    QCOMPARE(luma(renderDemoFrame({320, 180}, 1.25), 180), luma(renderDemoFrame({320, 180}, 1.25), 180));
}

void TestDemoScene::sceneMoves() {
    QVERIFY(luma(renderDemoFrame({320, 180}, 1.25), 180) != luma(renderDemoFrame({320, 180}, 1.26), 180));
}

void TestDemoScene::captionStandsStill() {
    // One square of the mosaic in the corner, well inside its edges.
    const Frame before = renderDemoFrame({1280, 720}, 0);
    const Frame after = renderDemoFrame({1280, 720}, 2);
    for (int y = 37; y < 40; ++y) {
        for (int x = 35; x < 38; ++x) {
            const auto at = [&](const Frame& frame) {
                return frame.picture().data[0][y * frame.picture().linesize[0] + x];
            };
            QCOMPARE(at(before), at(after));
        }
    }
}

void TestDemoScene::anySizeIsRendered_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("tiny") << 2 << 2;
    QTest::newRow("odd") << 161 << 121;
    QTest::newRow("portrait") << 90 << 160;
    QTest::newRow("very wide") << 640 << 16;
}

void TestDemoScene::anySizeIsRendered() {
    QFETCH(int, width);
    QFETCH(int, height);
    for (const DemoFormat format : {DemoFormat::Yuv420, DemoFormat::Yuv420TenBit, DemoFormat::Yuv444}) {
        const Frame frame = renderDemoFrame({width, height}, 3.7, format);
        QVERIFY((frame.size() == Size{width, height}));
    }
}

void TestDemoScene::rendersFullHdQuickly() {
    (void)renderDemoFrame({64, 64}, 0);
    const auto start = std::chrono::steady_clock::now();
    (void)renderDemoFrame({1920, 1080}, 1);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    qInfo("a 1080p frame took %.3f s", took.count());
    QVERIFY(took.count() < 3);  // a tenth of that when the machine is free
}

void TestDemoScene::fileHasPictureAndSound_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("codec");
    QTest::addColumn<QString>("streams");
    QTest::newRow("mkv") << "demo.mkv"
                         << "h264"
                         << "h264 aac";
    QTest::newRow("mp4") << "demo.mp4"
                         << "hevc"
                         << "hevc aac";
    QTest::newRow("mov") << "demo.mov"
                         << "prores"
                         << "prores aac";
    QTest::newRow("webm") << "demo.webm"
                          << "vp9"
                          << "vp9 opus";
}

void TestDemoScene::fileHasPictureAndSound() {
    QFETCH(QString, name);
    QFETCH(QString, codec);
    QFETCH(QString, streams);
    DemoOptions options;
    options.output = m_files.path(name);
    options.size = {96, 64};
    options.frameRate = {30000, 1001};
    options.seconds = 1;
    options.encoder.codec = codec.toStdString();

    QVERIFY(writeDemo(options, {}));

    const MediaInfo info = readMediaInfo(options.output);
    QStringList codecs;
    for (const StreamInfo& stream : info.streams) {
        codecs << QString::fromStdString(stream.codec);
    }
    QCOMPARE(codecs.join(QLatin1Char(' ')), streams);
    QCOMPARE(scanFrames(options.output, {}).times.pts.size(), 30U);
    QVERIFY((info.video.frameRate == Rational{30000, 1001}));
    QCOMPARE(info.video.matrix, std::string("bt709"));
    QVERIFY(std::abs(info.durationSeconds - 1.0) < 0.06);
    QVERIFY(!m_files.hasParts());
}

void TestDemoScene::containerThatCannotHoldItIsRefused() {
    DemoOptions options;
    options.output = m_files.path(QStringLiteral("never.webm"));
    options.encoder.codec = "h264";
    QVERIFY_EXCEPTION_THROWN((void)writeDemo(options, {}), Error);
    QVERIFY(!std::filesystem::exists(options.output));
}

QTEST_APPLESS_MAIN(TestDemoScene)
#include "tst_demo_scene.moc"
