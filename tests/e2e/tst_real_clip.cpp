// A real clip through the real program, judged by ffmpeg.
#include "tests/support/ffmpeg_program.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tessera::tests;

class TestRealClip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!QFileInfo::exists(m_clip)) {
            QSKIP("the real clips are not on this machine");
        }
        if (!haveFFmpegProgram()) {
            QSKIP("the ffmpeg program is not installed");
        }
    }

    void everyFrameIsThereAndTheSoundIsUntouched() {
        const QString output = m_dir.filePath("doubled.mkv");
        const CommandResult result = runTessera(
            {"convert", m_clip, "-o", output, "--model", "blend", "-q", "--encoder-speed", "ultrafast"});
        QVERIFY2(result.exitCode == 0, qPrintable(result.errors));

        QCOMPARE(packetTimes(output, "v:0").size(), 467);
        QCOMPARE(packetsMd5(output, "a"), packetsMd5(m_clip, "a"));
        QVERIFY(!packetsMd5(output, "a").isEmpty());
        // Video against audio, packet against packet, so that a common shift of the container does not count.
        const double before = packetTimes(m_clip, "v:0").first() - packetTimes(m_clip, "a:0").first();
        const double after = packetTimes(output, "v:0").first() - packetTimes(output, "a:0").first();
        QVERIFY2(std::abs(before - after) < 0.001, qPrintable(QString("%1 %2").arg(before).arg(after)));
    }

    void generatedFramesBeatBlendingClearly() {
        const QString reference = m_dir.filePath("reference.mkv");
        const QString half = m_dir.filePath("half.mkv");
        const QStringList lossless{"-c:v", "ffv1", "-an"};
        QCOMPARE(
            runFFmpeg(QStringList{"-i", m_clip, "-vf", "select='between(n,40,88)',setpts=N/(30000/1001*TB)",
                                  "-r", "30000/1001"} +
                      lossless + QStringList{reference})
                .exitCode,
            0);
        QCOMPARE(
            runFFmpeg(QStringList{"-i", reference, "-vf", "select='not(mod(n,2))',setpts=N/(15000/1001*TB)",
                                  "-r", "15000/1001"} +
                      lossless + QStringList{half})
                .exitCode,
            0);

        const double blend = regenerated(half, reference, {"--model", "blend"});
        const double whole = regenerated(half, reference, {"--tile", "0"});
        const double tiled = regenerated(half, reference, {"--tile", "256", "--overlap", "64"});

        qInfo("RGB PSNR of regenerated frames: blend %.2f dB, flow whole %.2f dB, flow tiled %.2f dB", blend,
              whole, tiled);
        QVERIFY(whole >= blend + 2);
        QVERIFY(tiled >= blend + 2);
    }

private:
    static QList<double> packetTimes(const QString& path, const QString& stream) {
        QList<double> times;
        for (const QString& line : probe(path, stream, "packet=pts_time")) {
            times.append(line.section(',', 0, 0).toDouble());
        }
        std::ranges::sort(times);
        return times;
    }

    double regenerated(const QString& half, const QString& reference, const QStringList& options) {
        const QString output = m_dir.filePath("regenerated.mkv");
        const CommandResult result =
            runTessera(QStringList{"convert", half, "-o", output, "-f", "-q", "--codec", "ffv1"} + options);
        return result.exitCode == 0 ? psnrOfOddFrames(output, reference, m_dir.filePath("stats.txt"))
                                    : std::nan("");
    }

    const QString m_clip = QStringLiteral(TESSERA_TEST_SHARED "/clips/bbb_360p.mp4");
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestRealClip)
#include "tst_real_clip.moc"
