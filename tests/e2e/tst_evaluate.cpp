// "evaluate" through the real program, judged by ffmpeg.
#include "tests/support/ffmpeg_program.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera::tests;

class TestEvaluate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!haveFFmpegProgram()) {
            QSKIP("the ffmpeg program is not installed");
        }
        const CommandResult demo = runTessera(
            {"demo", m_clip, "--size", "320x192", "--fps", "25", "--seconds", "0.68", "--codec", "ffv1"});
        QVERIFY2(demo.exitCode == 0, qPrintable(demo.errors));
    }

    void theFiguresAreThoseThatFFmpegMeasures() {
        const QString half = m_dir.filePath("half.mkv");
        const QString doubled = m_dir.filePath("doubled.mkv");
        QCOMPARE(runFFmpeg({"-i", m_clip, "-vf", "select='not(mod(n,2))',setpts=N/(25/2*TB)", "-r", "25/2",
                            "-c:v", "ffv1", "-an", half})
                     .exitCode,
                 0);
        QCOMPARE(
            runTessera({"convert", half, "-o", doubled, "-q", "--codec", "ffv1", "--tile", "0"}).exitCode, 0);
        const double witness = psnrOfOddFrames(doubled, m_clip, m_dir.filePath("stats"));

        const QJsonObject row = evaluated({"--tile", "0", "--leave-out", "0"}).first().toObject();
        QVERIFY2(std::abs(row["psnr"].toDouble() - witness) < 0.05,
                 qPrintable(QString("%1 here, %2 by ffmpeg").arg(row["psnr"].toDouble()).arg(witness)));
    }

    void minterpolateIsAPeer() {
        const QString page = m_dir.filePath("page.html");
        const QJsonArray rows = evaluated({"--peer", "minterpolate", "--model", "blend", "--page", page});
        QCOMPARE(rows.size(), 2);
        const QJsonObject blend = rows[0].toObject();
        const QJsonObject peer = rows[1].toObject();
        QCOMPARE(peer["madeBy"].toString(), "minterpolate");
        QCOMPARE(peer["frames"].toArray().size(), blend["frames"].toArray().size());
        QVERIFY(peer["psnr"].toDouble() > blend["psnr"].toDouble());
        QVERIFY(peer["cpuSeconds"].toDouble() > 0);
        QVERIFY(peer["peakBytes"].toDouble() > 1e6);
        QVERIFY(QFileInfo(page).size() > 100'000);
    }

private:
    QJsonArray evaluated(const QStringList& options) {
        const CommandResult result = runTessera(QStringList{"evaluate", m_clip, "--json"} + options);
        if (result.exitCode != 0) {
            qWarning("%s", qPrintable(result.errors));
        }
        return QJsonDocument::fromJson(result.output.toUtf8())["rows"].toArray();
    }

    QTemporaryDir m_dir;
    QString m_clip = m_dir.filePath("clip.mkv");
};

QTEST_APPLESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
