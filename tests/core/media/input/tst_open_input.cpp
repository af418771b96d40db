#include "core/base/error.h"
#include "core/media/input/frame_scan.h"
#include "core/media/input/media_info.h"
#include "core/media/input/media_probe.h"
#include "core/media/input/open_input.h"
#include "tests/core/media/media_files.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <chrono>

using namespace tessera;
using namespace tessera::media;
using namespace tessera::media::test;

class TestOpenInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void badInputIsRefusedInOneSentence_data();
    void badInputIsRefusedInOneSentence();
    void oddNamesAreOpened_data();
    void oddNamesAreOpened();
    void readingInCirclesEnds();
    void factsOfSamples_data();
    void factsOfSamples();

private:
    void write(const QString& name, const QByteArray& bytes);
    void writeStart(const QString& name, const QString& of, double part);

    Files m_files;
};

void TestOpenInput::write(const QString& name, const QByteArray& bytes) {
    QFile file(text(m_files.path(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TestOpenInput::writeStart(const QString& name, const QString& of, double part) {
    QFile file(text(m_files.path(of)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    write(name, file.read(static_cast<qint64>(static_cast<double>(file.size()) * part)));
}

void TestOpenInput::initTestCase() {
    SKIP_WITHOUT_FFMPEG();
    const QString picture = QStringLiteral("-f lavfi -i testsrc2=s=160x120:d=1");
    const QString sound = QStringLiteral("-f lavfi -i sine=d=1");
    m_files.make(QStringLiteral("base.mp4"),
                 picture + QLatin1Char(' ') + sound + QStringLiteral(" -c:v libx264 -c:a aac"));
    m_files.make(QStringLiteral("sound.m4a"), sound);
    m_files.make(QStringLiteral("cover.png"), picture + QStringLiteral(" -frames:v 1"));
    m_files.make(
        QStringLiteral("cover.m4a"),
        QStringLiteral(
            "-i %FILE:sound.m4a% -i %FILE:cover.png% -map 0 -map 1 -c copy -disposition:v attached_pic"));
    m_files.make(QStringLiteral("bomb.png"),
                 QStringLiteral("-f lavfi -i color=gray:s=16000x16000 -frames:v 1 -pix_fmt gray"));
    QVERIFY(QFile::copy(text(m_files.path(QStringLiteral("bomb.png"))),
                        text(m_files.path(QStringLiteral("bomb.mp4")))));
    write(QStringLiteral("empty.mp4"), {});
    QByteArray noise(100'000, '\0');
    QRandomGenerator(7).fillRange(reinterpret_cast<quint32*>(noise.data()), noise.size() / 4);
    write(QStringLiteral("random.mp4"), noise);
    write(QStringLiteral("text.mp4"), QByteArray("All work and no play makes a dull clip.\n").repeated(500));
    write(QStringLiteral("concat.mp4"), "ffconcat version 1.0\nfile '/etc/passwd'\n");
    write(QStringLiteral("playlist.mp4"),
          "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nbase.mp4\n#EXT-X-ENDLIST\n");
    writeStart(QStringLiteral("cut10.mp4"), QStringLiteral("base.mp4"), 0.1);
    writeStart(QStringLiteral("cut90.mp4"), QStringLiteral("base.mp4"), 0.9);
    QVERIFY(QDir(text(m_files.path({}))).mkdir(QStringLiteral("folder.mp4")));
}

void TestOpenInput::badInputIsRefusedInOneSentence_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << "nowhere.mp4"
                             << "no file \"nowhere.mp4\"";
    QTest::newRow("empty") << "empty.mp4"
                           << "is empty";
    QTest::newRow("random bytes") << "random.mp4"
                                  << "is not a video";
    QTest::newRow("text") << "text.mp4"
                          << "is not a video";
    QTest::newRow("folder") << "folder.mp4"
                            << "is a folder";
    QTest::newRow("sound only") << "sound.m4a"
                                << "has sound but no video";
    QTest::newRow("cover only") << "cover.m4a"
                                << "has a cover picture but no video";
    QTest::newRow("mp4 cut at 10 %") << "cut10.mp4"
                                     << "was cut off before its index was written";
    QTest::newRow("mp4 cut at 90 %") << "cut90.mp4"
                                     << "was cut off before its index was written";
    QTest::newRow("playlist of FFmpeg") << "concat.mp4"
                                        << "is not a video";
    QTest::newRow("playlist of HLS") << "playlist.mp4"
                                     << "is not a video";
    QTest::newRow("huge picture") << "bomb.png"
                                  << "16000x16000 pixels, which exceeds the limit";
    QTest::newRow("huge picture, wrong name") << "bomb.mp4"
                                              << "exceeds the limit";
}

void TestOpenInput::badInputIsRefusedInOneSentence() {
    QFETCH(QString, name);
    QFETCH(QString, says);
    const auto path = m_files.path(name);
    const auto start = std::chrono::steady_clock::now();

    for (const auto& call : {std::function<void()>([&] { (void)readMediaInfo(path); }),
                             std::function<void()>([&] { (void)scanFrames(path, {}); }),
                             std::function<void()>([&] { (void)VideoReader::open(path, {}); })}) {
        try {
            call();
            QFAIL("nothing was thrown");
        } catch (const Error& error) {
            QVERIFY2(QString::fromUtf8(error.what()).contains(says), error.what());
            QCOMPARE(error.code(), ErrorCode::BadInput);
            QVERIFY(!error.advice().empty());
        }
    }
    QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::seconds(3));
}

void TestOpenInput::oddNamesAreOpened_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("space") << "a b.mp4";
    QTest::newRow("colon") << "http:x.mp4";
    QTest::newRow("percent") << "100%d.mp4";
    QTest::newRow("dash") << "-lead.mp4";
    QTest::newRow("newline") << "two\nlines.mp4";
    QTest::newRow("emoji") << QString::fromUtf8("ein 🎬 film.mp4");
    QTest::newRow("long") << QString(240, QLatin1Char('x')) + ".mp4";
    QTest::newRow("wrong extension") << "really.avi";
}

void TestOpenInput::oddNamesAreOpened() {
    SKIP_WITHOUT_FFMPEG();
    QFETCH(QString, name);
    const auto path = m_files.path(name);
    std::filesystem::copy_file(m_files.path(QStringLiteral("base.mp4")), path);

    QCOMPARE(readMediaInfo(path).video.size.width, 160);
    QCOMPARE(scanFrames(path, {}).times.pts.size(), 25U);
}

void TestOpenInput::readingInCirclesEnds() {
    InputLimits limits;
    limits.withoutProgress = std::chrono::milliseconds(0);
    try {
        Input input = Input::open(m_files.path(QStringLiteral("base.mp4")), {}, limits);
        QFAIL("reading a small file to its end and beyond was not noticed");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::BadInput);
        QVERIFY2(QString::fromUtf8(error.what()).contains("however long it is read"), error.what());
    }
}

void TestOpenInput::factsOfSamples_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("facts");  // pixel format, rotation, transfer, sample aspect, streams, chapters
    QTest::newRow("anamorphic") << "anamorphic_720x480_sar32-27.mp4"
                                << "yuv420p 0 bt709 32/27 1 0";
    QTest::newRow("hdr10") << "hdr10_mdcv_clli_av1_5994.mp4"
                           << "yuv420p10le 0 smpte2084 1/1 2 0";
    QTest::newRow("phone") << "dovi84_hlg_rot90_data.mov"
                           << "yuv420p10le 90 arib-std-b67 1/1 5 0";
    QTest::newRow("everything") << "multi_audio_subs_chapters_font.mkv"
                                << "yuv420p 0 bt709 1/1 6 2";
    QTest::newRow("upside down") << "vfr_rot180.mp4"
                                 << "yuv420p 180 unknown 1/1 2 0";
    QTest::newRow("alpha") << "vp9_alpha.webm"
                           << "yuva420p 0 bt709 1/1 2 0";
    QTest::newRow("4:4:4") << "yuv444_chapters.mkv"
                           << "yuv444p 0 unknown 1/1 2 2";
}

void TestOpenInput::factsOfSamples() {
    QFETCH(QString, name);
    QFETCH(QString, facts);
    const auto path = sample(name.toUtf8().constData());
    SKIP_WITHOUT(path);

    const MediaInfo info = readMediaInfo(path);

    const VideoInfo& video = info.video;
    QCOMPARE(QStringLiteral("%1 %2 %3 %4/%5 %6 %7")
                 .arg(QString::fromStdString(video.pixelFormat))
                 .arg(video.rotationDegrees)
                 .arg(QString::fromStdString(video.transfer))
                 .arg(video.sampleAspect.num())
                 .arg(video.sampleAspect.den())
                 .arg(info.streams.size())
                 .arg(info.chapters),
             facts);
}

QTEST_APPLESS_MAIN(TestOpenInput)
#include "tst_open_input.moc"
