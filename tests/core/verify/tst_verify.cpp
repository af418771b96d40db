// Conversions of small odd files, each proven against its source.
#include "core/base/error.h"
#include "core/job/run/conversion.h"
#include "core/media/input/frame_scan.h"
#include "core/media/output/output_format.h"
#include "core/verify/verify.h"
#include "tests/core/media/media_files.h"
#include "tests/support/repeating_generator.h"

#include <QDir>
#include <QTest>

#include <cmath>
#include <functional>

using namespace tessera;
using namespace tessera::verify;
using namespace tessera::job;
using namespace tessera::media;
using namespace tessera::media::test;
using tessera::tests::RepeatingGenerator;

namespace {

Report convertWith(const JobSpec& spec) {
    RunControl control;
    return convert(spec,
                   [](const inference::GeneratorSettings&) { return std::make_unique<RepeatingGenerator>(); },
                   control, {});
}

// "what: detail" of every check that is as bad as `result`.
QString listed(const Verification& verification, CheckResult result) {
    QString text;
    for (const Check& check : verification.checks) {
        if (check.result == result) {
            text += QString::fromStdString(check.what + ": " + check.detail + "; ");
        }
    }
    return text;
}

const QString sound = QStringLiteral(" -f lavfi -i sine=frequency=440:duration=1:sample_rate=48000");
const QString picture = QStringLiteral("-f lavfi -i testsrc2=size=64x48:rate=%1:duration=0.6");

}  // namespace

// Whether this FFmpeg keeps in Matroska that a picture is turned: what the ffmpeg program loses, Tessera may lose too.
bool matroskaKeepsRotation(const Files& files, const QString& turned) {
    const auto copy = files.make("copy_of_" + turned + ".mkv", "-i %FILE:" + turned + "% -c copy");
    return !probe(copy, "stream_side_data=rotation", "v:0").isEmpty();
}

class TestVerify : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { SKIP_WITHOUT_FFMPEG(); }
    void nothingIsLost_data();
    void nothingIsLost();
    void everyCombinationIsKept_data();
    void everyCombinationIsKept();
    void picturesAreProven_data();
    void picturesAreProven();
    void picturesAreReadAtTheRateAskedFor();
    void tenMinutesOfFilmStayInTime_data();
    void tenMinutesOfFilmStayInTime();
    void aLostFrameIsSeen();
    void aPartIsCutWhereAsked();
    void slowMotionLastsLonger();
    void soundThatTheContainerCannotHoldIsEncodedAgain();

private:
    std::filesystem::path makeCombination(const QString& name, const QString& timing, const QString& format,
                                          const QString& sound);

    Files m_files;
};

void TestVerify::nothingIsLost_data() {
    QTest::addColumn<QString>("make");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("codec");
    QTest::addColumn<QString>(
        "changed");  // the one thing that changes, "" for nothing; "?": where FFmpeg loses it

    const QString steady = picture.arg(25);
    const QString film = picture.arg("24000/1001");
    const QString x264 = " -c:v libx264 -preset ultrafast";
    const QString bt709 = " -colorspace bt709 -color_primaries bt709 -color_trc bt709 -color_range tv";
    const QString bt601 =
        " -colorspace smpte170m -color_primaries smpte170m -color_trc smpte170m"
        " -color_range tv";
    const QString pq = " -colorspace bt2020nc -color_primaries bt2020 -color_trc smpte2084 -color_range tv";
    const auto row = [](const char* name, const QString& make, const char* source, const char* output,
                        const char* codec, const char* changed = "") {
        QTest::newRow(name) << make << source << output << codec << changed;
    };
    row("8 bit 420 bt709 with sound", steady + sound + x264 + bt709 + " -pix_fmt yuv420p -c:a aac", "a.mp4",
        "a_out.mkv", "ffv1");
    row("10 bit 422 bt601 23.976", film + " -c:v ffv1" + bt601 + " -pix_fmt yuv422p10le", "b.mkv",
        "b_out.mkv", "ffv1");
    row("10 bit 444 PQ", steady + " -c:v ffv1" + pq + " -pix_fmt yuv444p10le", "c.mkv", "c_out.mkv", "ffv1");
    row("10 bit 420 PQ to hevc mp4", steady + " -c:v ffv1" + pq + " -pix_fmt yuv420p10le", "d.mkv",
        "d_out.mp4", "hevc");
    row("variable rate", steady + " -vf select=not(mod(n\\,3))+not(mod(n\\,5)) -fps_mode vfr" + x264, "e.mkv",
        "e_out.mkv", "ffv1");
    row("variable rate to mp4", steady + " -vf select=not(mod(n\\,3))+not(mod(n\\,5)) -fps_mode vfr" + x264,
        "f.mp4", "f_out.mp4", "h264");
    row("late start, B-frames, 23.976",
        film + sound + " -c:v libx264 -bf 3 -pix_fmt yuv420p -output_ts_offset 1.5 -c:a aac", "g.mp4",
        "g_out.mov", "h264");
    row("late sound", steady + " -itsoffset 0.3" + sound + x264 + " -c:a libopus", "h.mkv", "h_out.mkv",
        "ffv1");
    row("rotation to mp4", steady + x264 + " -pix_fmt yuv420p", "turned_i.mp4", "i_out.mp4", "h264");
    row("rotation to mkv", steady + x264 + " -pix_fmt yuv420p", "turned_j.mp4", "j_out.mkv", "ffv1",
        "rotation?");
    row("wide pixels", steady + " -vf setsar=4/3" + x264 + " -pix_fmt yuv420p", "k.mp4", "k_out.mov", "h264");
    row("webm", steady + sound + " -c:v libvpx-vp9 -deadline realtime -cpu-used 8 -c:a libopus", "l.webm",
        "l_out.webm", "vp9");
    row("alpha", steady + " -c:v ffv1 -pix_fmt yuva420p", "m.mkv", "m_out.mkv", "ffv1");
    row("grey 8 bit", steady + " -c:v ffv1 -pix_fmt gray", "n.mkv", "n_out.mkv", "ffv1");
    row("moving gif", steady, "o.gif", "o_out.mkv", "ffv1");
}

void TestVerify::nothingIsLost() {
    QFETCH(QString, make);
    QFETCH(QString, source);
    QFETCH(QString, output);
    QFETCH(QString, codec);
    QFETCH(QString, changed);
    JobSpec spec;
    spec.input = m_files.make(source, make);
    if (source.startsWith("turned")) {
        spec.input = m_files.makeTurned("really_" + source, source);
    }
    spec.output = m_files.path(output);
    spec.encoder.codec = codec.toStdString();
    spec.encoder.speed = codec == "h264" || codec == "hevc" ? "ultrafast" : "";

    const Report report = convertWith(spec);
    const Verification verification = verify::verify(spec, false, {});

    QVERIFY2(verification.result() != CheckResult::Failed,
             qPrintable(listed(verification, CheckResult::Failed)));
    const QString changes = listed(verification, CheckResult::Changed);
    if (changed.endsWith('?')) {
        changed = matroskaKeepsRotation(m_files, "really_" + source) ? "" : changed.chopped(1);
    }
    if (changed.isEmpty()) {
        QVERIFY2(changes.isEmpty(), qPrintable(changes));
    } else {
        QVERIFY2(changes.startsWith(changed) && changes.count(';') == 1, qPrintable(changes));
        QVERIFY(report.ending == Ending::DoneWithWarnings);  // named while converting, too
    }
}

// Every pixel format with every colour in every container; the kinds of timing go round so that each of them meets each
// format, each colour and each container.
void TestVerify::everyCombinationIsKept_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("timing");
    QTest::addColumn<QString>("container");
    const QStringList formats{"yuv420p", "yuv422p", "yuv444p", "yuv420p10le", "yuv422p10le", "yuv444p10le"};
    const QList<std::pair<QString, QString>> colours{{"bt601", "smpte170m:smpte170m:smpte170m"},
                                                     {"bt709", "bt709:bt709:bt709"},
                                                     {"PQ", "bt2020nc:bt2020:smpte2084"}};
    const QStringList timings{"constant",  "varying",  "23.976",   "late start",
                              "edit list", "B-frames", "rotation", "wide pixels"};
    const QStringList containers{"mkv", "mp4", "mov", "webm"};
    for (int f = 0; f < formats.size(); ++f) {
        for (int c = 0; c < colours.size(); ++c) {
            for (int k = 0; k < containers.size(); ++k) {
                const QString& timing = timings[(f + 3 * c + k) % timings.size()];
                const QStringList tags = colours[c].second.split(':');
                QTest::addRow("%s %s %s %s", qPrintable(formats[f]), qPrintable(colours[c].first),
                              qPrintable(timing), qPrintable(containers[k]))
                    << QString("-pix_fmt %1 -colorspace %2 -color_primaries %3 -color_trc %4 -color_range tv")
                           .arg(formats[f], tags[0], tags[1], tags[2])
                    << timing << containers[k];
            }
        }
    }
}

std::filesystem::path TestVerify::makeCombination(const QString& name, const QString& timing,
                                                  const QString& format, const QString& sound) {
    const bool inMp4 = timing == "edit list" || timing == "rotation";
    const QString rate = timing == "23.976" ? "24000/1001" : "25";
    const QString filters = timing == "varying" ? " -vf select=not(mod(n\\,3))+not(mod(n\\,5)) -fps_mode vfr"
                            : timing == "wide pixels" ? " -vf setsar=4/3"
                                                      : "";
    const QString frames = timing == "B-frames" || inMp4 ? " -bf 3" : " -bf 0";
    const QString shift = timing == "late start" ? " -output_ts_offset 1.5" : "";
    const QString file = name + (inMp4 ? ".mp4" : ".mkv");
    const std::filesystem::path made = m_files.make(
        file, QString("-f lavfi -i testsrc2=size=64x48:rate=%1:duration=0.4").arg(rate) +
                  " -f lavfi -i sine=duration=0.4:sample_rate=48000" + filters +
                  " -c:v libx264 -preset ultrafast -g 4 " + format + frames + " -c:a " + sound + shift);
    const QString again = "-i %FILE:" + file + "% -c copy";
    return timing == "edit list"  ? m_files.make("cut_" + file, "-ss 0.13 " + again)
           : timing == "rotation" ? m_files.makeTurned("turned_" + file, file)
                                  : made;
}

void TestVerify::everyCombinationIsKept() {
    QFETCH(QString, format);
    QFETCH(QString, timing);
    QFETCH(QString, container);
    const QString name = QString(QTest::currentDataTag()).replace(' ', '_');
    JobSpec spec;
    spec.input = makeCombination(name, timing, format, container == "webm" ? "libopus" : "aac");
    spec.output = m_files.path(name + "_out." + container);
    const bool isMatroska = container == "mkv" || container == "webm";
    spec.encoder.codec = container == "mkv" ? "ffv1" : container == "webm" ? "vp9" : "h264";
    spec.encoder.speed = container == "mkv" ? "" : container == "webm" ? "8" : "ultrafast";

    const Report report = convertWith(spec);
    const Verification verification = verify::verify(spec, false, {});

    QVERIFY2(verification.result() != CheckResult::Failed,
             qPrintable(listed(verification, CheckResult::Failed)));
    const QString changes = listed(verification, CheckResult::Changed);
    const bool isTurned =
        timing == "rotation" && isMatroska && !matroskaKeepsRotation(m_files, "turned_" + name + ".mp4");
    QVERIFY2(isTurned ? changes.startsWith("rotation") && changes.count(';') == 1 : changes.isEmpty(),
             qPrintable(changes));
    const std::string warning = report.warnings.empty() ? "" : english(report.warnings.front());
    QVERIFY2(report.ending == (isTurned ? Ending::DoneWithWarnings : Ending::Done), warning.c_str());
}

void TestVerify::picturesAreProven_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("changed");  // names of checks, in order
    const auto row = [](const char* name, const char* format, const char* source, const char* output,
                        const char* changed) {
        QTest::newRow(name) << format << source << output << changed;
    };
    row("png", "rgb24", "a/%03d.png", "a_out/p%05d.png", "times");
    row("16 bit png with transparency", "rgba64be", "b/%03d.png", "b_out/p%05d.png", "times");
    row("grey png", "gray", "c/%d.png", "c_out/%d.png", "times");
    row("png to video", "rgb24", "d/f-%03d.png", "d_out.mkv", "");
    row("png to tiff", "rgb48be", "e/%03d.png", "e_out/%02d.tif", "times; range");
    row("tiff to png", "rgba", "f/%03d.tif", "f_out/%03d.png", "times");
    row("png to apng", "rgba", "g/%03d.png", "g_out.apng", "");
    row("apng to png", "rgb24", "h.apng", "h_out/%03d.png", "times");
    row("video to apng", "bgr0", "i.mkv", "i_out.apng", "");
    row("video to jpeg", "yuv420p -color_range tv -colorspace bt709", "j.mkv", "j_out/%03d.jpg",
        "times; matrix; range");
    row("video to gif", "yuv444p", "k.mkv", "k_out.gif", "pixel format; range");
    row("gif to gif", "bgr8", "l.gif", "l_out.gif", "");
    row("dpx to png", "rgb24", "m/%03d.dpx", "m_out/%03d.png", "times");
    row("exr to video", "gbrpf32le", "n/%03d.exr", "from_exr.mkv", "pixel format; originals");
}

void TestVerify::picturesAreProven() {
    QFETCH(QString, format);
    QFETCH(QString, source);
    QFETCH(QString, output);
    QFETCH(QString, changed);
    JobSpec spec;
    if (source.contains('/')) {
        QVERIFY(QDir(text(m_files.path(""))).mkdir(source.section('/', 0, 0)));
    }
    const QString codec = source.endsWith("mkv") ? " -c:v ffv1" : "";
    spec.input = m_files.make(source, picture.arg(10) + codec + " -pix_fmt " + format);
    spec.output = m_files.path(output);
    spec.encoder.codec = output.endsWith("mkv") ? "ffv1" : media::usualCodec(spec.output);

    const Report report = convertWith(spec);
    const Verification verification = verify::verify(spec, false, {});

    QCOMPARE(report.outputFrames, 11);
    QVERIFY2(verification.result() != CheckResult::Failed,
             qPrintable(listed(verification, CheckResult::Failed)));
    QStringList names;
    for (const Check& check : verification.checks) {
        // What DPX says of its transfer FFmpeg reads in some versions only.
        const bool isDpxTransfer = source.endsWith("dpx") && check.what == "transfer";
        if (check.result == CheckResult::Changed && !isDpxTransfer) {
            names << QString::fromStdString(check.what);
        }
    }
    QVERIFY2(names.join("; ") == changed, qPrintable(listed(verification, CheckResult::Changed)));
    QVERIFY(!m_files.hasParts());
}

void TestVerify::picturesAreReadAtTheRateAskedFor() {
    QVERIFY(QDir(text(m_files.path(""))).mkdir("film"));
    JobSpec spec;
    spec.input = m_files.make("film/%04d.png", picture.arg(25));
    spec.output = m_files.path("film.mkv");
    spec.encoder.codec = "ffv1";
    spec.inputRate = Rational{12};

    const Report report = convertWith(spec);

    QCOMPARE(report.ending, Ending::Done);
    QCOMPARE(probe(spec.output, "stream=avg_frame_rate"), QByteArray("24/1"));
    QVERIFY(verify::verify(spec, false, {}).result() == CheckResult::Same);
    spec.input = spec.output;
    spec.output = m_files.path("film2.mkv");
    QVERIFY_THROWS_EXCEPTION(Error, convertWith(spec));  // a video has a rate of its own
}

void TestVerify::tenMinutesOfFilmStayInTime_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("output");
    QTest::newRow("mkv to mp4") << "long.mkv"
                                << "long_out.mp4";
    QTest::newRow("mp4 to mkv") << "long.mp4"
                                << "long_out.mkv";
}

// Two frames that stand 23.976 times a second for ten minutes: what counts is when things come, at the very end too.
void TestVerify::tenMinutesOfFilmStayInTime() {
    QFETCH(QString, source);
    QFETCH(QString, output);
    const auto lastTime = [](const std::filesystem::path& path, const char* stream) {
        double last = 0;
        for (const QByteArray& line : probe(path, "packet=pts_time", stream).split('\n')) {
            last = std::max(last, line.split(',').first().toDouble());
        }
        return last;
    };
    const auto firstTime = [](const std::filesystem::path& path, const char* stream) {
        return probe(path, "packet=pts_time", stream).split('\n').first().split(',').first().toDouble();
    };
    const auto input = m_files.make(
        source,
        "-f lavfi -i color=size=16x16:rate=24000/1001:duration=600 -f lavfi -i "
        "sine=sample_rate=8000:duration=600 -c:v libx264 -preset ultrafast -g 250 -c:a aac -b:a 16k");
    const FrameIndex index = scanFrames(input, {});
    QVERIFY(index.times.pts.size() > 14'380);
    const auto made = m_files.path(output);

    const AssemblySummary summary =
        passThrough(input, made, {.encoder = {.speed = "ultrafast"}, .factor = 2});

    QCOMPARE(summary.videoFrames, std::ssize(index.times.pts));
    const FrameIndex after = scanFrames(made, {});
    QCOMPARE(after.times.pts.size(), index.times.pts.size());
    const double before = lastTime(input, "v:0") - firstTime(input, "v:0");
    const double drift = lastTime(made, "v:0") - firstTime(made, "v:0") - before;
    QVERIFY2(std::abs(drift) < 0.001, qPrintable(QString::number(drift)));
    for (const auto& time : {std::function(firstTime), std::function(lastTime)}) {
        const double offset =
            (time(made, "a:0") - time(made, "v:0")) - (time(input, "a:0") - time(input, "v:0"));
        // AAC's first packet holds what is cut away before the sound; Matroska is given the sound alone.
        const bool isPriming = std::abs(offset - 1024.0 / 8000) < 0.001;
        QVERIFY2(std::abs(offset) < 0.001 || isPriming, qPrintable(QString::number(offset)));
    }
}

void TestVerify::aLostFrameIsSeen() {
    JobSpec spec;
    spec.input = m_files.make("lost.mkv", picture.arg(25) + " -c:v ffv1");
    spec.output = m_files.path("lost_out.mkv");
    spec.encoder.codec = "ffv1";
    (void)convertWith(spec);
    spec.output = m_files.make("lost_cut.mkv", "-i %FILE:lost_out.mkv% -frames:v 20 -c copy");

    QVERIFY(verify::verify(spec, true, {}).result() == CheckResult::Failed);
}

void TestVerify::aPartIsCutWhereAsked() {
    JobSpec spec;
    spec.input = m_files.make("part.mkv", picture.arg(25).replace("0.6", "2") + sound.chopped(0) +
                                              " -c:v libx264 -preset ultrafast -g 10 -c:a libopus");
    spec.output = m_files.path("part_out.mkv");
    spec.encoder.codec = "ffv1";
    spec.from = Rational(1, 5);
    spec.to = Rational(3, 5);

    const Report report = convertWith(spec);

    QCOMPARE(report.sourceFrames, 10);
    QCOMPARE(report.outputFrames, 19);
    const Verification verification = verify::verify(spec, true, {});
    QVERIFY2(verification.result() == CheckResult::Changed,
             qPrintable(listed(verification, CheckResult::Failed)));
    const auto source = pictureMd5s(spec.input);
    const auto output = pictureMd5s(spec.output);
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(output[2 * i], source[5 + i]);
    }
}

void TestVerify::slowMotionLastsLonger() {
    JobSpec spec;
    spec.input = m_files.make("slow.mkv", picture.arg(25) + sound + " -c:v ffv1 -c:a pcm_s16le -shortest");
    spec.output = m_files.path("slow_out.mkv");
    spec.encoder.codec = "ffv1";
    spec.slowMotion = 3;
    spec.factor = 3;

    (void)convertWith(spec);

    QVERIFY(verify::verify(spec, true, {}).result() == CheckResult::Changed);
    const double length = probe(spec.output, "format=duration").toDouble();
    QVERIFY2(length > 1.6 && length < 2.0, qPrintable(QString::number(length)));
    QCOMPARE(probe(spec.output, "stream=codec_name", "a:0"), QByteArray("aac"));
}

void TestVerify::soundThatTheContainerCannotHoldIsEncodedAgain() {
    JobSpec spec;
    // No release of FFmpeg puts Windows Media sound into MP4; PCM it does since 6.1.
    spec.input = m_files.make("wma.mkv", picture.arg(25) + sound + " -c:v ffv1 -c:a wmav2 -shortest");
    spec.output = m_files.path("wma_out.mp4");
    spec.encoder.speed = "ultrafast";

    const Report report = convertWith(spec);

    QCOMPARE(report.warnings.size(), 1U);
    QVERIFY(english(report.warnings[0]).find("encoded again as aac") != std::string::npos);
    QCOMPARE(probe(spec.output, "stream=codec_name", "a:0"), QByteArray("aac"));
    QVERIFY(verify::verify(spec, false, {}).result() == CheckResult::Changed);
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
