#include "core/base/error.h"
#include "core/demo/demo_scene.h"
#include "core/media/input/frame_scan.h"
#include "core/media/output/output_check.h"
#include "tests/core/media/media_files.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

using namespace tessera;
using namespace tessera::demo;
using namespace tessera::media;
using namespace tessera::media::test;

class TestAssembler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soundIsBitIdenticalAndInTime_data();
    void soundIsBitIdenticalAndInTime();
    void matroskaKeepsEverything();
    void mp4NamesEachChange();
    void rotationAspectAndHdrSurvive();
    void timesAreExactInMp4();
    void decodeTimesIncreaseAcrossJoins();
    void outputsAreChecked();
    void stopLeavesNothing();
    void fullDiskLeavesNothing();
    void foreignSegmentIsRefused();
    void sameJobGivesTheSameFile_data();
    void sameJobGivesTheSameFile();

private:
    Files m_files;
};

namespace {

EncoderOptions fast() {
    EncoderOptions options;
    options.speed = "ultrafast";
    return options;
}

DemoOptions demoOptions(const std::filesystem::path& output, Size size, double seconds) {
    DemoOptions options;
    options.output = output;
    options.size = size;
    options.seconds = seconds;
    return options;
}

// Seconds between the first packet of sound and the first picture.
double offsetOf(const std::filesystem::path& path) {
    const auto start = [&](const char* stream) {
        const QByteArray times = probe(path, QStringLiteral("packet=pts_time"), QString::fromLatin1(stream));
        return times.split('\n').first().split(',').first().toDouble();
    };
    return start("a:0") - start("v:0");
}

}  // namespace

void TestAssembler::soundIsBitIdenticalAndInTime_data() {
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("container");
    const auto row = [](const std::filesystem::path& path, const char* container) {
        QTest::addRow("%s to %s", path.filename().c_str(), container) << text(path) << container;
    };
    for (const char* container : {"mkv", "mp4", "mov"}) {
        row(sample("multi_audio_subs_chapters_font.mkv"), container);
        row(sample("mpeg4_mp3.avi"), container);
    }
    row(clip("bbb_360p.mp4"), "mkv");
    row(sample("rot90_mirrored.mp4"), "mov");
    row(sample("vfr_rot180.mp4"), "mp4");
    row(sample("edit_list_shift.mp4"), "mp4");
    row(sample("vp9_alpha.webm"), "webm");
    row(sample("50fps_pcm.mov"), "mkv");
}

void TestAssembler::soundIsBitIdenticalAndInTime() {
    SKIP_WITHOUT_FFMPEG();
    QFETCH(QString, input);
    QFETCH(QString, container);
    SKIP_WITHOUT(input.toStdString());
    const auto output = m_files.path(QFileInfo(input).baseName() + QLatin1Char('.') + container);
    EncoderOptions encoder = fast();
    if (container == QStringLiteral("webm")) {
        encoder.codec = "vp9";
        encoder.speed = std::string("8");
    }

    const AssemblySummary summary = passThrough(input.toStdString(), output, {.encoder = encoder});

    const FrameIndex before = scanFrames(input.toStdString(), {});
    const FrameIndex after = scanFrames(output, {});
    QCOMPARE(summary.videoFrames, static_cast<std::int64_t>(before.times.pts.size()));
    QCOMPARE(after.times.pts.size(), before.times.pts.size());
    QCOMPARE(packetsMd5(output, QStringLiteral("0:a:0")),
             packetsMd5(input.toStdString(), QStringLiteral("0:a:0")));
    QVERIFY2(std::abs(offsetOf(output) - offsetOf(input.toStdString())) < 0.0011,
             qPrintable(QString::number(offsetOf(output) - offsetOf(input.toStdString()))));
    QVERIFY(!m_files.hasParts());
}

void TestAssembler::matroskaKeepsEverything() {
    SKIP_WITHOUT_FFMPEG();
    const auto input = sample("multi_audio_subs_chapters_font.mkv");
    SKIP_WITHOUT(input);
    const auto output = m_files.path(QStringLiteral("kept.mkv"));

    const AssemblySummary summary = passThrough(input, output, {.encoder = fast()});

    QVERIFY(summary.warnings.empty());
    for (const char* what : {"chapter=start_time,end_time:chapter_tags=title", "format_tags=title,artist",
                             "stream=index,codec_type:stream_tags=language,title,filename,mimetype"}) {
        QCOMPARE(probe(output, QString::fromLatin1(what)), probe(input, QString::fromLatin1(what)));
    }
    const QString disposition = QStringLiteral("stream_disposition=default,forced,comment");
    QCOMPARE(probe(output, disposition), probe(input, disposition));
    for (const char* stream : {"0:a:0", "0:a:1", "0:s:0", "0:s:1"}) {
        QCOMPARE(packetsMd5(output, QString::fromLatin1(stream)),
                 packetsMd5(input, QString::fromLatin1(stream)));
    }
}

void TestAssembler::mp4NamesEachChange() {
    SKIP_WITHOUT_FFMPEG();
    const auto input = sample("multi_audio_subs_chapters_font.mkv");
    SKIP_WITHOUT(input);
    const auto output = m_files.path(QStringLiteral("changed.mp4"));

    const AssemblySummary summary = passThrough(input, output, {.encoder = fast()});

    QStringList warnings;
    for (const Message& warning : summary.warnings) {
        warnings.append(QString::fromStdString(english(warning)));
    }
    QVERIFY2(warnings.size() >= 3, qPrintable(warnings.join('\n')));
    QCOMPARE(warnings.filter(QStringLiteral("converted to mov_text")).size(), 2);
    QVERIFY(!warnings.filter(QStringLiteral("dropped")).isEmpty());
    QCOMPARE(probe(output, QStringLiteral("stream=codec_type")).simplified(),
             QByteArray("video audio audio subtitle subtitle data"));  // data: MP4's own form of chapters
    QCOMPARE(probe(output, QStringLiteral("stream_tags=language"), QStringLiteral("s")),
             probe(input, QStringLiteral("stream_tags=language"), QStringLiteral("s")));
    QVERIFY(probe(output, QStringLiteral("packet=pts_time"), QStringLiteral("s:0")).contains("0.523"));
}

void TestAssembler::rotationAspectAndHdrSurvive() {
    SKIP_WITHOUT_FFMPEG();
    const auto rotated = sample("rot90_mirrored.mp4");
    SKIP_WITHOUT(rotated);
    const QString matrix = QStringLiteral("stream_side_data=displaymatrix,rotation");
    (void)passThrough(rotated, m_files.path(QStringLiteral("rotated.mp4")), {.encoder = fast()});
    QVERIFY(!probe(rotated, matrix).isEmpty());
    QCOMPARE(probe(m_files.path(QStringLiteral("rotated.mp4")), matrix), probe(rotated, matrix));

    const auto wide = sample("anamorphic_720x480_sar32-27.mp4");
    for (const char* name : {"wide.mkv", "wide.mp4"}) {
        (void)passThrough(wide, m_files.path(QString::fromLatin1(name)), {.encoder = fast()});
        QCOMPARE(probe(m_files.path(QString::fromLatin1(name)), QStringLiteral("stream=sample_aspect_ratio")),
                 QByteArray("32:27"));
    }

    const auto hdr = sample("hdr10_mdcv_clli_av1_5994.mp4");
    const QString light =
        QStringLiteral("stream_side_data=max_content,max_average,red_x,max_luminance,min_luminance");
    for (const auto& [name, codec] : {std::pair{"hdr.mkv", "h264"}, {"hdr.mp4", "hevc"}}) {
        EncoderOptions encoder = fast();
        encoder.codec = codec;
        (void)passThrough(hdr, m_files.path(QString::fromLatin1(name)), {.encoder = encoder});
        const QByteArray data =
            outputOf(QStringLiteral("ffprobe"),
                     {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_streams"),
                      text(m_files.path(QString::fromLatin1(name)))});
        QVERIFY(data.contains("Mastering display metadata"));
        QVERIFY(data.contains("Content light level metadata"));
        QVERIFY(data.contains("pix_fmt=yuv420p10le"));
    }
}

void TestAssembler::timesAreExactInMp4() {
    SKIP_WITHOUT_FFMPEG();
    const auto input =
        m_files.make(QStringLiteral("ntsc.mp4"),
                     QStringLiteral("-f lavfi -i testsrc2=s=64x64:r=24000/1001:d=2 -c:v libx264"));
    const auto output = m_files.path(QStringLiteral("exact.mp4"));

    (void)passThrough(input, output, {.encoder = fast(), .factor = 5});

    const SourceTimes before = scanFrames(input, {}).times;
    const SourceTimes after = scanFrames(output, {}).times;
    QCOMPARE(after.pts.size(), before.pts.size());
    for (std::size_t i = 0; i < before.pts.size(); ++i) {
        QVERIFY(after.timeBase * Rational{after.pts[i]} == before.timeBase * Rational{before.pts[i]});
    }
}

void TestAssembler::decodeTimesIncreaseAcrossJoins() {
    SKIP_WITHOUT_FFMPEG();
    const auto input = m_files.make(QStringLiteral("joins.mp4"),
                                    QStringLiteral("-f lavfi -i testsrc2=s=64x64:d=2 -c:v libx264"));
    for (const char* name : {"joined.mp4", "joined.mkv"}) {
        const auto output = m_files.path(QString::fromLatin1(name));
        (void)passThrough(input, output, {.encoder = {}, .segments = 5});
        double last = -1e9;
        for (const QByteArray& line :
             probe(output, QStringLiteral("packet=dts_time"), QStringLiteral("v")).split('\n')) {
            if (line != "N/A") {
                QVERIFY2(line.toDouble() > last, line.constData());
                last = line.toDouble();
            }
        }
        QCOMPARE(pictureMd5s(output).size(), 50);
    }
}

void TestAssembler::outputsAreChecked() {
    const auto source = m_files.path(QStringLiteral("source.mkv"));
    QVERIFY(writeDemo(demoOptions(source, {64, 64}, 0.2), {}));
    const auto symlink = m_files.path(QStringLiteral("symbolic.mkv"));
    const auto hardlink = m_files.path(QStringLiteral("hard.mkv"));
    std::filesystem::create_symlink(source, symlink);
    std::filesystem::create_hard_link(source, hardlink);
    const auto codeOf = [&](const std::filesystem::path& output, bool overwrite) -> std::optional<ErrorCode> {
        try {
            checkOutput(source, output, overwrite);
            return std::nullopt;
        } catch (const Error& error) {
            return error.code();
        }
    };

    QCOMPARE(codeOf(source, true), ErrorCode::BadInput);
    QCOMPARE(codeOf(symlink, true), ErrorCode::BadInput);
    QCOMPARE(codeOf(hardlink, true), ErrorCode::BadInput);
    QCOMPARE(codeOf(m_files.path(QStringLiteral("nowhere/out.mkv")), false), ErrorCode::Output);
    QCOMPARE(codeOf(m_files.path(QStringLiteral("out.xyz")), false), ErrorCode::Output);
    QCOMPARE(codeOf(m_files.path(QStringLiteral("out")), false), ErrorCode::Output);
    QCOMPARE(codeOf(m_files.path(QStringLiteral("out.mkv")), false), std::nullopt);
    QFile existing(text(m_files.path(QStringLiteral("exists.mkv"))));
    QVERIFY(existing.open(QIODevice::WriteOnly));
    QCOMPARE(codeOf(m_files.path(QStringLiteral("exists.mkv")), false), ErrorCode::Output);
    QCOMPARE(codeOf(m_files.path(QStringLiteral("exists.mkv")), true), std::nullopt);
    if (::geteuid() != 0) {  // root may write anywhere
        const auto folder = m_files.path(QStringLiteral("readonly"));
        std::filesystem::create_directory(folder);
        std::filesystem::permissions(folder,
                                     std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
        QCOMPARE(codeOf(folder / "out.mkv", false), ErrorCode::Output);
    }
}

void TestAssembler::stopLeavesNothing() {
    const auto source = m_files.path(QStringLiteral("stop.mkv"));
    std::stop_source stop;
    QVERIFY(!writeDemo(demoOptions(source, {64, 64}, 1), stop.get_token(),
                       [&](int done, int) { done == 5 ? stop.request_stop() : false; }));
    QVERIFY(!std::filesystem::exists(source));
    QVERIFY(!m_files.hasParts());
}

void TestAssembler::fullDiskLeavesNothing() {
    const auto source = m_files.path(QStringLiteral("big.mkv"));
    QVERIFY(writeDemo(demoOptions(source, {320, 180}, 1), {}));
    const auto segment = m_files.path(QStringLiteral("big.seg"));
    SegmentWriter writer(segment, renderDemoFrame({320, 180}, 0), Rational{1, 25}, Rational{25}, {});
    for (int i = 0; i < 25; ++i) {
        writer.write(renderDemoFrame({320, 180}, i / 25.0).withPts(i));
    }
    (void)writer.finish();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto whole = std::filesystem::file_size(segment);
    for (const char* name : {"full.mkv", "full.mp4"}) {
        for (const rlim_t limit : {rlim_t{10}, rlim_t{whole / 2}, rlim_t{whole - 10}}) {
            const rlimit small{limit, before.rlim_max};
            const auto output = m_files.path(QString::fromLatin1(name));
            std::optional<ErrorCode> code;
            setrlimit(RLIMIT_FSIZE, &small);
            try {
                (void)assemble({{segment}, source, output, Rational{25}, false}, {});
            } catch (const Error& error) {
                code = error.code();
            }
            setrlimit(RLIMIT_FSIZE, &before);
            QCOMPARE(code, ErrorCode::Output);
            QVERIFY(!std::filesystem::exists(output));
            QVERIFY(!m_files.hasParts());
        }
    }
}

void TestAssembler::foreignSegmentIsRefused() {
    const auto source = m_files.path(QStringLiteral("foreign.mkv"));
    QVERIFY(writeDemo(demoOptions(source, {64, 64}, 0.2), {}));
    QVERIFY_EXCEPTION_THROWN(
        (void)assemble({{source}, {}, m_files.path(QStringLiteral("never.mkv")), Rational{25}, false}, {}),
        Error);
    QVERIFY(!std::filesystem::exists(m_files.path(QStringLiteral("never.mkv"))));
}

void TestAssembler::sameJobGivesTheSameFile_data() {
    QTest::addColumn<QString>("container");
    QTest::newRow("mkv") << "mkv";
    QTest::newRow("mp4") << "mp4";
}

void TestAssembler::sameJobGivesTheSameFile() {
    QFETCH(QString, container);
    const auto input = sample("multi_audio_subs_chapters_font.mkv");
    SKIP_WITHOUT(input);
    QByteArray first;
    for (const char* name : {"one.", "two."}) {
        const auto output = m_files.path(QString::fromLatin1(name) + container);
        (void)passThrough(input, output, {.encoder = fast()});
        QFile file(text(output));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(first.isEmpty() || first == bytes);
        first = bytes;
    }
}

QTEST_APPLESS_MAIN(TestAssembler)
#include "tst_assembler.moc"
