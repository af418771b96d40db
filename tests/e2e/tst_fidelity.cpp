// Odd files from outside, cuts of real clips and exact times, through the real program.
#include "core/demo/demo_scene.h"
#include "core/media/input/video_reader.h"
#include "tests/support/ffmpeg_program.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>

extern "C" {
#include <libavutil/frame.h>
}

using namespace tessera::demo;
using namespace tessera::tests;

namespace {

const QString shared = QStringLiteral(TESSERA_TEST_SHARED);

// Mean squared difference of the first planes of two 8-bit frames.
double difference(const tessera::media::Frame& a, const tessera::media::Frame& b) {
    double sum = 0;
    for (int y = 0; y < a.size().height; ++y) {
        const std::uint8_t* rowA = a.picture().data[0] + std::ptrdiff_t{y} * a.picture().linesize[0];
        const std::uint8_t* rowB = b.picture().data[0] + std::ptrdiff_t{y} * b.picture().linesize[0];
        for (int x = 0; x < a.size().width; ++x) {
            const double d = int{rowA[x]} - int{rowB[x]};
            sum += d * d;
        }
    }
    return sum / static_cast<double>(a.size().pixels());
}

}  // namespace

class TestFidelity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!haveFFmpegProgram()) {
            QSKIP("the ffmpeg program is not installed");
        }
    }

    // What verify names as changed has to be what the program warned of; nothing may be lost.
    void samplesLoseNothingUnnamed_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("to");  // seconds; "" for all of it
        QTest::addColumn<QStringList>("changed");
        const auto row = [](const char* name, const char* to, const QStringList& changed) {
            QTest::newRow(name) << name << to << changed;
        };
        row("vp9_alpha.webm", "", {});
        row("yuv444_chapters.mkv", "", {});
        row("loop.gif", "", {});
        row("multi_audio_subs_chapters_font.mkv", "", {});
        row("mpeg4_mp3.avi", "", {});
        row("anamorphic_720x480_sar32-27.mp4", "", {});
        row("rot90_mirrored.mp4", "", {"rotation"});
        row("vfr_rot180.mp4", "", {"rotation"});
        row("dovi84_hlg_rot90_data.mov", "",
            {"rotation", "Dolby Vision", "data stream #2 (und)", "data stream #3 (und)",
             "data stream #4 (und)"});
        row("hdr10_mdcv_clli_av1_5994.mp4", "0.2", {"audio stream #1 (aac, und)"});
        row("hdr10_av1_portrait_coded.mp4", "0.5", {"audio stream #1 (aac, eng)"});
        row("50fps_pcm.mov", "0.2", {"audio stream #1 (pcm_s16le)"});
        row("edit_list_shift.mp4", "0.3", {"audio stream #1 (aac, und)"});
    }

    void samplesLoseNothingUnnamed() {
        QFETCH(QString, name);
        QFETCH(QString, to);
        QFETCH(QStringList, changed);
        const QString source = shared + "/samples/" + name;
        if (!QFileInfo::exists(source)) {
            QSKIP("the samples are not on this machine");
        }
        const QString output = m_dir.filePath(name + ".mkv");
        const QStringList part = to.isEmpty() ? QStringList() : QStringList{"--to", to};

        const CommandResult made = runTessera(
            QStringList{"convert", source, "-o", output, "--codec", "ffv1", "--model", "blend", "-q"} + part);
        const CommandResult proof =
            runTessera(QStringList{"verify", source, output, "--json", "--factor", "2"} + part);

        QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
        const QJsonObject json = QJsonDocument::fromJson(proof.output.toUtf8()).object();
        QStringList found;
        for (const QJsonValue& check : json["checks"].toArray()) {
            const QString what = check["what"].toString();
            QVERIFY2(check["result"] != "failed", qPrintable(what + ": " + check["detail"].toString()));
            if (what == "rotation" && check["result"] == "same") {
                changed.removeOne(what);  // FFmpeg 7 has a place for it in Matroska
            }
            if (check["result"] == "changed") {
                found << what;
            }
        }
        QCOMPARE(found, changed);
        // A language of its chapters was changed by hand, and the checksum over them was left as it was.
        const bool hasBadSum = name == "yuv444_chapters.mkv";
        QCOMPARE(made.errors.contains("1 checksum of 8"), hasBadSum);
        QVERIFY(made.errors.isEmpty() == (!hasBadSum && (changed.isEmpty() || !to.isEmpty())));
        QFile::remove(output);
    }

    // As libvpx reads it back, over several segments; MP4 has no place for it.
    void transparencyStaysInVp9_data() {
        QTest::addColumn<QString>("extension");
        QTest::addColumn<bool>("kept");
        QTest::newRow("WebM") << "webm" << true;
        QTest::newRow("Matroska") << "mkv" << true;
        QTest::newRow("MP4") << "mp4" << false;
    }

    void transparencyStaysInVp9() {
        QFETCH(QString, extension);
        QFETCH(bool, kept);
        const QString source = m_dir.filePath("source.mkv");
        const QString output = m_dir.filePath("clear." + extension);
        runFFmpeg({"-f", "lavfi", "-i", "testsrc2=s=96x64:r=10:d=2,format=yuva420p", "-vf",
                   "geq=lum='lum(X,Y)':cb='cb(X,Y)':cr='cr(X,Y)':a='128+100*sin(X/9+N/2)'", "-c:v", "ffv1",
                   source});

        const CommandResult made = runTessera({"convert", source, "-o", output, "--codec", "vp9", "--model",
                                               "blend", "--segment-seconds", "0.5", "-q", "-f"});

        QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
        QCOMPARE(made.errors.contains("transparency"), !kept);
        if (!kept) {
            return;
        }
        const QByteArray before = opacities(source, "ffv1");
        const QByteArray after = opacities(output, "libvpx-vp9");
        constexpr qsizetype frame = 96 * 64;
        QCOMPARE(before.size(), 20 * frame);
        QCOMPARE(after.size(), 39 * frame);
        for (qsizetype i = 0; i < 20; ++i) {
            double error = 0;
            for (qsizetype k = 0; k < frame; ++k) {
                const auto at = [k](const QByteArray& values, qsizetype number) {
                    return int{static_cast<std::uint8_t>(values[number * frame + k])};
                };
                error += std::abs(at(before, i) - at(after, 2 * i));
            }
            QVERIFY2(error / frame < 2, qPrintable(QString("frame %1: %2").arg(i).arg(error / frame)));
        }
    }

    // Two eyes in one picture: what cannot say so names it, and verify sees it.
    void theMarkOf3dIsKeptOrNamed_data() {
        QTest::addColumn<QString>("output");
        for (const char* name : {"a.mkv", "a.webm", "a.mp4", "a.mov", "a.gif"}) {
            QTest::newRow(name) << name;
        }
    }

    void theMarkOf3dIsKeptOrNamed() {
        QFETCH(QString, output);
        const QString source = m_dir.filePath("eyes.mkv");
        output = m_dir.filePath(output);
        runFFmpeg({"-f", "lavfi", "-i", "testsrc2=s=96x64:r=10:d=1", "-c:v", "ffv1", "-metadata:s:v",
                   "stereo_mode=left_right", source});
        const CommandResult made =
            runTessera({"convert", source, "-o", output, "--model", "blend", "-q", "-f"});
        QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
        const bool isKept =
            probe(output, "v", "stream_side_data=side_data_type").join(' ').contains("Stereo 3D");
        QCOMPARE(made.errors.contains("3D"), !isKept);
        QVERIFY(isKept || output.endsWith("mov") || output.endsWith("gif"));
        const CommandResult verified = runTessera({"verify", source, output});
        QVERIFY2(verified.output.contains("no longer marked") == !isKept, qPrintable(verified.output));
    }

    // Where sound is encoded again, what is missing of it is silence: all that follows stays with its picture.
    void soundAfterAGapStaysInItsPlace_data() {
        QTest::addColumn<QString>("codec");
        QTest::addColumn<QString>("output");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<double>("slowdown");
        QTest::addColumn<double>("until");  // seconds of the source; from 1 on nothing is there
        QTest::newRow("PCM to Opus") << "pcm_s16le"
                                     << "a.webm" << QStringList{} << 1.0 << 1.5;
        QTest::newRow("AAC to Opus") << "aac"
                                     << "a.webm" << QStringList{} << 1.0 << 1.5;
        QTest::newRow("8 bits to Opus") << "pcm_u8"
                                        << "a.webm" << QStringList{} << 1.0 << 1.5;
        QTest::newRow("PCM to AAC, slowed down")
            << "pcm_s16le"
            << "a.mp4" << QStringList{"--slow-motion", "2"} << 2.0 << 1.5;
        QTest::newRow("several seconds") << "aac"
                                         << "a.webm" << QStringList{} << 1.0 << 4.7;
    }

    void soundAfterAGapStaysInItsPlace() {
        QFETCH(QString, codec);
        QFETCH(QString, output);
        QFETCH(QStringList, more);
        QFETCH(double, slowdown);
        QFETCH(double, until);
        const QString source = m_dir.filePath("gap.mkv");
        output = m_dir.filePath(output);
        runFFmpeg({"-f", "lavfi", "-i", "testsrc2=s=96x64:r=10:d=6", "-f", "lavfi", "-i",
                   QString("sine=f=440:r=48000:d=6,aselect='lt(t,1)+gte(t,%1)'").arg(until), "-c:v", "ffv1",
                   "-c:a", codec, source});

        const CommandResult made =
            runTessera(QStringList{"convert", source, "-o", output, "--model", "blend", "-q", "-f"} + more);

        QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
        QVERIFY2(!made.errors.contains("was checked against"), qPrintable(made.errors));
        // Where silence ends, on the clock of samples alone.
        const QString seen =
            runTool("ffmpeg", {"-i", output, "-map", "0:a", "-af",
                               "asetpts=N/SR/TB,silencedetect=n=-40dB:d=0.2", "-f", "null", "-"})
                .errors;
        const auto end = QRegularExpression("silence_end: ([0-9.]+)").match(seen);
        QVERIFY2(end.hasMatch(), qPrintable(seen));
        QVERIFY2(std::abs(end.captured(1).toDouble() - until * slowdown) < 0.05, qPrintable(seen));
    }

    // Twenty hard cuts between parts of five clips: every one is found, no other, and what is shown until a cut is the
    // picture before it.
    void noFrameMixesTwoScenes() {
        const QList<std::pair<QString, int>> parts{
            {"dog.mp4", 5},       {"flower.mp4", 5},    {"juggle.mp4", 5},   {"bbb_360p.mp4", 20},
            {"dog.mp4", 40},      {"bbb_360p.mp4", 60}, {"juggle.mp4", 40},  {"flower.mp4", 40},
            {"bbb_360p.mp4", 90}, {"dog.mp4", 60},      {"juggle.mp4", 60},  {"bbb_360p.mp4", 30},
            {"flower.mp4", 60},   {"dog.mp4", 20},      {"bbb_360p.mp4", 5}, {"flower.mp4", 20},
            {"juggle.mp4", 20},   {"dog.mp4", 30},      {"flower.mp4", 30},  {"bbb_360p.mp4", 75},
            {"juggle.mp4", 30}};
        constexpr int length = 4;
        QStringList inputs;
        QString graph;
        QString joined;
        const QStringList clips{"dog.mp4", "flower.mp4", "juggle.mp4", "bbb_360p.mp4"};
        for (const QString& clip : clips) {
            if (!QFileInfo::exists(shared + "/clips/" + clip)) {
                QSKIP("the real clips are not on this machine");
            }
            inputs << "-i" << shared + "/clips/" + clip;
        }
        for (qsizetype i = 0; i < clips.size(); ++i) {
            const auto uses = std::ranges::count(parts, clips[i], &std::pair<QString, int>::first);
            graph += QString("[%1:v]trim=end_frame=110,scale=240:136,setsar=1,split=%2").arg(i).arg(uses);
            for (qsizetype k = 0; k < parts.size(); ++k) {
                graph += parts[k].first == clips[i] ? QString("[in%1]").arg(k) : QString();
            }
            graph += ";";
        }
        for (qsizetype k = 0; k < parts.size(); ++k) {
            graph += QString("[in%1]trim=start_frame=%2:end_frame=%3,setpts=N/25/TB[part%1];")
                         .arg(k)
                         .arg(parts[k].second)
                         .arg(parts[k].second + length);
            joined += QString("[part%1]").arg(k);
        }
        graph += joined + QString("concat=n=%1,fps=25").arg(parts.size());
        const QString montage = m_dir.filePath("montage.mkv");
        const CommandResult cut = runFFmpeg(
            inputs + QStringList{"-filter_complex", graph, "-c:v", "ffv1", "-pix_fmt", "yuv420p", montage});
        QVERIFY2(cut.exitCode == 0, qPrintable(cut.errors));
        const QString output = m_dir.filePath("montage_x2.mkv");

        const CommandResult made =
            runTessera({"convert", montage, "-o", output, "--codec", "ffv1", "--model", "blend", "-q"});

        const int frames = static_cast<int>(parts.size()) * length;
        const QString generated =
            QString("%1 frames, %2 of them generated").arg(2 * frames - 1).arg(frames - 21);
        QVERIFY2(made.output.contains(generated), qPrintable(made.output + made.errors));
        tessera::media::VideoReader reader = tessera::media::VideoReader::open(output.toStdString(), {});
        std::optional<tessera::media::Frame> before;
        for (int i = 0; std::optional<tessera::media::Frame> frame = reader.next(); ++i) {
            const bool atCut = i % (2 * length) == 2 * length - 1;
            QVERIFY2(!atCut || difference(*before, *frame) == 0, qPrintable(QString::number(i)));
            before = std::move(frame);
        }
        QFile::remove(output);
    }

    // Each frame of 24 made 60 shows its own time: the true picture of 1/240 s earlier or later is further from it.
    void everyFrameShowsItsOwnTime() {
        using namespace tessera::media;
        DemoOptions demo;
        demo.output = m_dir.filePath("film.mkv").toStdString();
        demo.size = {1920, 1080};
        demo.frameRate = tessera::Rational{24};
        demo.seconds = 0.25;
        demo.encoder.codec = "ffv1";
        QVERIFY(writeDemo(demo, {}));
        const QString output = m_dir.filePath("film60.mkv");
        const CommandResult made = runTessera({"convert", m_dir.filePath("film.mkv"), "-o", output, "--codec",
                                               "ffv1", "--fps", "60", "--tile", "512", "-q"});
        QVERIFY2(made.exitCode == 0, qPrintable(made.errors));

        VideoReader reader = VideoReader::open(output.toStdString(), {});
        int frames = 0;
        for (; const std::optional<Frame> frame = reader.next(); ++frames) {
            constexpr double step = 1.0 / 240;
            const double time = frames / 60.0;
            const double own = difference(*frame, renderDemoFrame(demo.size, time));
            const double earlier = difference(*frame, renderDemoFrame(demo.size, time - step));
            const double later = difference(*frame, renderDemoFrame(demo.size, time + step));
            const bool isLast = frames == 13;  // the source's own, between two times of the new rate
            QVERIFY2(isLast || (own < earlier && own < later),
                     qPrintable(QString("frame %1: %2, earlier %3, later %4")
                                    .arg(frames)
                                    .arg(own)
                                    .arg(earlier)
                                    .arg(later)));
        }
        QCOMPARE(frames, 14);
    }

    void picturesBecomePictures() {
        QVERIFY(QDir(m_dir.path()).mkdir("shots"));
        QCOMPARE(
            runFFmpeg({"-f", "lavfi", "-i", "testsrc2=s=64x48:d=0.2", m_dir.filePath("shots/s_%03d.png")})
                .exitCode,
            0);
        const CommandResult made = runTessera({"convert", m_dir.filePath("shots"), "-o",
                                               m_dir.filePath("more/m_%03d.png"), "--model", "blend", "-q"});
        QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
        QVERIFY(made.errors.contains("25 per second are assumed"));
        QCOMPARE(QDir(m_dir.filePath("more")).entryList(QDir::Files).size(), 9);
        QCOMPARE(QDir(m_dir.path()).entryList({".more*", "more.*"}, QDir::AllEntries | QDir::Hidden).size(),
                 0);
        const CommandResult again = runTessera({"convert", m_dir.filePath("shots"), "-o",
                                                m_dir.filePath("more/m_%03d.png"), "--model", "blend", "-q"});
        QCOMPARE(again.exitCode, 6);
        QVERIFY2(again.errors.contains("not an empty folder"), qPrintable(again.errors));
        const CommandResult named = runTessera({"convert", m_dir.filePath("shots/s_002.png"), "--input-fps",
                                                "10", "--codec", "gif", "--model", "blend", "-q"});
        QVERIFY2(named.exitCode == 0, qPrintable(named.errors));
        QCOMPARE(probe(m_dir.filePath("shots_x2.gif"), "v:0", "stream=r_frame_rate"), QStringList{"20/1"});
    }

private:
    QByteArray opacities(const QString& file, const QString& decoder) {
        const QString raw = m_dir.filePath("opacities.raw");
        runFFmpeg(
            {"-y", "-c:v", decoder, "-i", file, "-vf", "alphaextract,format=gray", "-f", "rawvideo", raw});
        QFile read(raw);
        return read.open(QFile::ReadOnly) ? read.readAll() : QByteArray();
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestFidelity)
#include "tst_fidelity.moc"
