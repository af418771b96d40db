#include "core/analysis/frame_likeness.h"
#include "core/base/error.h"
#include "core/media/input/frame_scan.h"
#include "tests/core/media/media_files.h"

#include <QDir>
#include <QFile>
#include <QTest>

extern "C" {
#include <libavutil/frame.h>
#include <libavutil/pixfmt.h>
}

using namespace tessera;
using namespace tessera::media;
using namespace tessera::media::test;

class TestVideoReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void indexAndReaderAgree_data();
    void indexAndReaderAgree();
    void generatedFilesAgree_data();
    void generatedFilesAgree();
    void everyFrameComesWithAnyThreads_data();
    void everyFrameComesWithAnyThreads();
    void seekGivesTheLastFrameNotAfter_data();
    void seekGivesTheLastFrameNotAfter();
    void sizeChangeIsScaledToTheFirst();
    void truncatedFileSaysHowMuchWasReadable();
    void damagedFileDoesNotStop();
    void fullRangeAliasBecomesPlain();
    void transparencyOfWebmIsSeen();
    void interlacedIsSaid();
    void stopEndsReading();
    void hardwareThatIsNotThereIsCounted();

private:
    Files m_files;
};

namespace {

void compare(const std::filesystem::path& path, std::size_t expected) {
    const FrameIndex index = scanFrames(path, {});
    VideoReader reader = VideoReader::open(path, {});
    const std::vector<Frame> frames = readAll(reader);

    QCOMPARE(frames.size(), expected);
    QCOMPARE(index.times.pts.size(), expected);
    for (std::size_t i = 0; i < frames.size(); ++i) {
        QCOMPARE(frames[i].pts(), index.times.pts[i]);
        QVERIFY(i == 0 || frames[i - 1].pts() < frames[i].pts());
    }
}

QByteArray firstPlane(const Frame& frame) {
    QByteArray bytes;
    const AVFrame& picture = frame.picture();
    for (int y = 0; y < picture.height; ++y) {
        bytes.append(reinterpret_cast<const char*>(picture.data[0]) + y * picture.linesize[0], picture.width);
    }
    return bytes;
}

}  // namespace

void TestVideoReader::indexAndReaderAgree_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("frames");
    const auto row = [](const std::filesystem::path& path, int frames) {
        QTest::newRow(path.filename().c_str()) << text(path) << frames;
    };
    row(clip("bbb_360p.mp4"), 234);
    row(clip("drive.264"), 54);
    row(sample("50fps_pcm.mov"), 100);
    row(sample("anamorphic_720x480_sar32-27.mp4"), 60);
    row(sample("dovi84_hlg_rot90_data.mov"), 4);
    row(sample("edit_list_shift.mp4"), 270);
    row(sample("hdr10_av1_portrait_coded.mp4"), 127);
    row(sample("hdr10_mdcv_clli_av1_5994.mp4"), 60);
    row(sample("loop.gif"), 24);
    row(sample("mpeg4_mp3.avi"), 96);
    row(sample("multi_audio_subs_chapters_font.mkv"), 90);
    row(sample("rot90_mirrored.mp4"), 30);
    row(sample("vfr_rot180.mp4"), 25);
    row(sample("vp9_alpha.webm"), 150);
    row(sample("yuv444_chapters.mkv"), 150);
}

void TestVideoReader::indexAndReaderAgree() {
    QFETCH(QString, path);
    QFETCH(int, frames);
    SKIP_WITHOUT(path.toStdString());
    compare(path.toStdString(), static_cast<std::size_t>(frames));
}

void TestVideoReader::generatedFilesAgree_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("frames");
    const QString second = QStringLiteral("-f lavfi -i testsrc2=s=96x64:d=1 ");
    QTest::newRow("B-frames") << "b.mkv" << second + "-c:v libx264 -bf 3" << 25;
    QTest::newRow("B-frames in avi") << "b.avi" << second + "-c:v mpeg4 -bf 2" << 25;
    QTest::newRow("open groups") << "open.ts" << second + "-c:v libx264 -x264-params open-gop=1:keyint=8"
                                 << 25;
    QTest::newRow("variable rate") << "vfr.mkv"
                                   << second + "-vf select='not(mod(n,3))+not(mod(n,5))' -fps_mode vfr" << 12;
    QTest::newRow("edit list") << "cut.mp4"
                               << "-ss 0.7 -i %FILE:long.mp4% -c copy" << 32;
    QTest::newRow("late start") << "late.mkv" << second + "-vf setpts=PTS+5/TB -c:v libx264" << 25;
    QTest::newRow("broadcast") << "tv.ts" << second + "-c:v mpeg2video" << 25;
    QTest::newRow("vp8 with hidden frames")
        << "hidden.webm" << second + "-c:v libvpx -auto-alt-ref 1 -lag-in-frames 10 -b:v 200k" << 25;
    QTest::newRow("vp9") << "nine.webm" << second + "-c:v libvpx-vp9 -cpu-used 8" << 25;
    QTest::newRow("one frame") << "one.mp4" << second + "-frames:v 1 -c:v libx264" << 1;
    QTest::newRow("still picture") << "still.png" << second + "-frames:v 1" << 1;
    QTest::newRow("raw hevc") << "raw.hevc" << second + "-c:v libx265 -x265-params log-level=none" << 25;
    QTest::newRow("duplicate times") << "twice.mkv"
                                     << second + "-c:v libx264 -bf 0 -bsf:v setts=ts=floor(N/2)*80" << 25;
    QTest::newRow("backward times")
        << "back.mkv" << second + "-c:v libx264 -bf 0 -bsf:v setts=pts=PTS-if(eq(N\\,9)\\,100\\,0):dts=DTS"
        << 25;
    QTest::newRow("grey") << "grey.mkv" << second + "-pix_fmt gray -c:v ffv1" << 25;
}

void TestVideoReader::generatedFilesAgree() {
    SKIP_WITHOUT_FFMPEG();
    QFETCH(QString, name);
    QFETCH(QString, arguments);
    QFETCH(int, frames);
    if (arguments.contains(QStringLiteral("long.mp4"))) {
        m_files.make(QStringLiteral("long.mp4"),
                     QStringLiteral("-f lavfi -i testsrc2=s=96x64:d=2 -c:v libx264 -g 20 -bf 2"));
    }
    const auto path = m_files.make(name, arguments);
    compare(path, static_cast<std::size_t>(frames));
}

void TestVideoReader::everyFrameComesWithAnyThreads_data() {
    QTest::addColumn<int>("threads");
    QTest::newRow("1") << 1;
    QTest::newRow("4") << 4;
    QTest::newRow("automatic") << 0;
}

void TestVideoReader::everyFrameComesWithAnyThreads() {
    const auto path = clip("bbb_360p.mp4");
    SKIP_WITHOUT(path);
    QFETCH(int, threads);
    VideoReader reader = VideoReader::open(path, {}, {.threads = threads});
    QCOMPARE(readAll(reader).size(), 234U);
    QVERIFY(warningsOf(reader.faults()).empty());
}

void TestVideoReader::seekGivesTheLastFrameNotAfter_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("hevc, B-frames") << text(sample("multi_audio_subs_chapters_font.mkv"));
    QTest::newRow("variable rate") << text(sample("vfr_rot180.mp4"));
    QTest::newRow("edit list") << text(sample("edit_list_shift.mp4"));
    QTest::newRow("raw, no times") << text(clip("drive.264"));
    QTest::newRow("avi") << text(sample("mpeg4_mp3.avi"));
}

void TestVideoReader::seekGivesTheLastFrameNotAfter() {
    QFETCH(QString, path);
    SKIP_WITHOUT(path.toStdString());
    VideoReader straight = VideoReader::open(path.toStdString(), {});
    const std::vector<Frame> frames = readAll(straight);
    VideoReader reader = VideoReader::open(path.toStdString(), {});
    const int count = static_cast<int>(frames.size());
    for (const int index : {count - 1, 0, count / 2, count / 2 + 1, 3, count - 2}) {
        const Frame& wanted = frames[static_cast<std::size_t>(index)];
        reader.seek(wanted.pts());
        const std::optional<Frame> frame = reader.next();
        QVERIFY(frame);
        QCOMPARE(frame->pts(), wanted.pts());
        QCOMPARE(firstPlane(*frame), firstPlane(wanted));
        const std::optional<Frame> after = reader.next();
        QCOMPARE(after.has_value(), index + 1 < count);
        QVERIFY(!after || after->pts() == frames[static_cast<std::size_t>(index) + 1].pts());
    }
    reader.seek(frames[5].pts() - 1);
    QCOMPARE(reader.next()->pts(), frames[4].pts());
    reader.seek(frames.front().pts() - 1'000'000);
    QCOMPARE(reader.next()->pts(), frames.front().pts());
    reader.seek(frames.back().pts() + 1'000'000);
    QCOMPARE(reader.next()->pts(), frames.back().pts());
    QVERIFY(!reader.next());
}

void TestVideoReader::sizeChangeIsScaledToTheFirst() {
    SKIP_WITHOUT_FFMPEG();
    const auto path =
        m_files.make(QStringLiteral("a.m2v"), QStringLiteral("-f lavfi -i testsrc2=s=160x120:d=1"));
    const auto other =
        m_files.make(QStringLiteral("b.m2v"), QStringLiteral("-f lavfi -i testsrc2=s=320x240:d=1"));
    QFile joined(text(path));
    QFile second(text(other));
    QVERIFY(joined.open(QIODevice::Append) && second.open(QIODevice::ReadOnly));
    joined.write(second.readAll());
    joined.close();

    VideoReader reader = VideoReader::open(path, {});
    const std::vector<Frame> frames = readAll(reader);

    QVERIFY(frames.size() >= 46);
    for (const Frame& frame : frames) {
        QCOMPARE(frame.size().width, 160);
    }
    QCOMPARE(warningsOf(reader.faults()).size(), 1U);
    QVERIFY(
        QString::fromStdString(english(warningsOf(reader.faults())[0])).contains(QStringLiteral("320x240")));
}

void TestVideoReader::truncatedFileSaysHowMuchWasReadable() {
    SKIP_WITHOUT_FFMPEG();
    const auto path = m_files.make(QStringLiteral("half.mkv"),
                                   QStringLiteral("-f lavfi -i testsrc2=s=160x120:d=2 -c:v libx264 -g 10"));
    std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2);

    const FrameIndex index = scanFrames(path, {});
    QCOMPARE(index.warnings.size(), 1U);
    QVERIFY2(QString::fromStdString(english(index.warnings[0])).contains(QStringLiteral("of 2.0 s")),
             english(index.warnings[0]).c_str());
    compare(path, index.times.pts.size());
}

void TestVideoReader::damagedFileDoesNotStop() {
    SKIP_WITHOUT_FFMPEG();
    const auto path = m_files.make(QStringLiteral("flipped.mkv"),
                                   QStringLiteral("-f lavfi -i testsrc2=s=160x120:d=2 -c:v libx264 -g 10"));
    QFile file(text(path));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    for (qsizetype i = 2000; i < bytes.size(); i += 997) {
        bytes[i] = static_cast<char>(bytes[i] ^ 0x55);
    }
    file.seek(0);
    file.write(bytes);
    file.close();

    (void)scanFrames(path, {});
    VideoReader reader = VideoReader::open(path, {});
    QVERIFY(readAll(reader).size() > 20);
    QVERIFY(!warningsOf(reader.faults()).empty());
}

void TestVideoReader::fullRangeAliasBecomesPlain() {
    const auto path = clip("drive.264");
    SKIP_WITHOUT(path);
    VideoReader reader = VideoReader::open(path, {});
    const std::optional<Frame> frame = reader.next();
    QVERIFY(frame);
    QCOMPARE(frame->picture().format, static_cast<int>(AV_PIX_FMT_YUV420P));
    QCOMPARE(frame->picture().color_range, AVCOL_RANGE_JPEG);
}

void TestVideoReader::transparencyOfWebmIsSeen() {
    const auto path = sample("vp9_alpha.webm");
    SKIP_WITHOUT(path);
    VideoReader reader = VideoReader::open(path, {});
    QCOMPARE(reader.next()->picture().format, static_cast<int>(AV_PIX_FMT_YUVA420P));
}

void TestVideoReader::interlacedIsSaid() {
    SKIP_WITHOUT_FFMPEG();
    const auto path = m_files.make(
        QStringLiteral("laced.mkv"),
        QStringLiteral(
            "-f lavfi -i testsrc2=s=160x120:d=1 -vf interlace,setfield=tff -c:v libx264 -flags +ilme+ildct"));
    VideoReader reader = VideoReader::open(path, {});
    (void)readAll(reader);
    QVERIFY(reader.faults().interlaced);
}

void TestVideoReader::stopEndsReading() {
    const auto path = clip("bbb_360p.mp4");
    SKIP_WITHOUT(path);
    std::stop_source stop;
    VideoReader reader = VideoReader::open(path, stop.get_token());
    QVERIFY(reader.next());
    stop.request_stop();
    QVERIFY(!reader.next());
    QVERIFY_EXCEPTION_THROWN((void)VideoReader::open(path, stop.get_token()), Error);
}

void TestVideoReader::hardwareThatIsNotThereIsCounted() {
    const auto path = clip("bbb_360p.mp4");
    SKIP_WITHOUT(path);
    VideoReader plain = VideoReader::open(path, {});
    VideoReader reader = VideoReader::open(path, {}, {.hardware = "toaster"});
    for (int i = 0; i < 12; ++i) {
        const std::optional<Frame> frame = reader.next();
        const std::optional<Frame> expected = plain.next();
        QVERIFY(frame && expected && analysis::isIdentical(*frame, *expected));
    }
    QCOMPARE(reader.faults().inSoftware, 12);
    QCOMPARE(plain.faults().inSoftware, 0);
    const std::vector<Message> warnings = warningsOf(reader.faults());
    QCOMPARE(warnings.size(), 1U);
    QVERIFY(english(warnings[0]).starts_with("12 frames were decoded in software"));
}

QTEST_APPLESS_MAIN(TestVideoReader)
#include "tst_video_reader.moc"
