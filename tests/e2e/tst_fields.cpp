// Interlaced, telecined and filtered video, made by the ffmpeg program: what is said of it, and what a conversion makes.
#include "tests/support/command_line.h"
#include "tests/support/ffmpeg_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tessera::tests;

class TestFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fieldsAreRecognised_data();
    void fieldsAreRecognised();
    void wholeFramesAreMadeOfThem_data();
    void wholeFramesAreMadeOfThem();
    void aFilterIsAppliedFirst();
    void filtersThatDoNotWorkAreRefusedBeforeTheWork_data();
    void filtersThatDoNotWorkAreRefusedBeforeTheWork();

private:
    QString make(const QString& name, int rate, const QString& graph, const QStringList& more);
    QTemporaryDir m_folder;
};

void TestFields::initTestCase() {
    if (!haveFFmpegProgram()) {
        QSKIP("the ffmpeg program is not here");
    }
}

// A picture that moves, at `rate` frames per second for two seconds, through `graph`.
QString TestFields::make(const QString& name, int rate, const QString& graph, const QStringList& more) {
    const QString path = m_folder.filePath(name);
    const QString moving =
        QStringLiteral("mandelbrot=s=480x360:r=%1:end_pts=%2,format=yuv420p").arg(rate).arg(rate * 4);
    (void)runFFmpeg(QStringList{"-f", "lavfi", "-i", moving + (graph.isEmpty() ? "" : "," + graph), "-t", "3",
                                "-f", "lavfi", "-i", "sine", "-t", "3"} +
                    more + QStringList{path});
    return path;
}

void TestFields::fieldsAreRecognised_data() {
    QTest::addColumn<int>("rate");
    QTest::addColumn<QString>("graph");
    QTest::addColumn<QStringList>("coded");
    QTest::addColumn<QString>("fields");
    const QStringList plain{"-c:v", "libx264", "-crf", "16"};
    const QStringList flagged{"-c:v", "mpeg2video", "-q:v", "2", "-flags", "+ilme+ildct"};
    QTest::newRow("whole") << 25 << "" << plain << "whole";
    QTest::newRow("50 fields, said") << 50 << "tinterlace=interleave_top" << flagged << "interlaced";
    QTest::newRow("50 fields, unsaid")
        << 50 << "tinterlace=interleave_top,setfield=prog" << plain << "interlaced";
    QTest::newRow("lower field first")
        << 60 << "tinterlace=interleave_bottom,setfield=prog" << plain << "interlaced";
    QTest::newRow("telecine") << 24 << "telecine=pattern=23,setfield=prog" << plain << "telecined";
    QTest::newRow("telecine from the second frame")
        << 24 << "telecine=pattern=32,setfield=prog" << plain << "telecined";
    QTest::newRow("whole but said to be interlaced") << 25 << "setfield=tff" << flagged << "whole";
}

void TestFields::fieldsAreRecognised() {
    QFETCH(int, rate);
    QFETCH(QString, graph);
    QFETCH(QStringList, coded);
    QFETCH(QString, fields);
    const QString clip = make("fields.mkv", rate, graph, coded);
    const CommandResult result = runTessera({"info", clip, "--json"});

    QVERIFY2(result.output.contains("\"fields\": \"" + fields + "\""), qPrintable(result.output));
}

void TestFields::wholeFramesAreMadeOfThem_data() {
    QTest::addColumn<int>("rate");
    QTest::addColumn<QString>("graph");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("pictures");  // true ones in three seconds
    QTest::addColumn<QString>("output");
    QTest::newRow("fields") << 50 << "tinterlace=interleave_top,setfield=prog"
                            << "auto" << 150 << "fields.mkv";
    QTest::newRow("fields to MP4") << 50 << "tinterlace=interleave_top,setfield=prog"
                                   << "bwdif" << 150 << "fields.mp4";
    QTest::newRow("telecine") << 24 << "telecine=pattern=23,setfield=prog"
                              << "auto" << 72 << "film.mkv";
    QTest::newRow("whole frames stay") << 25 << ""
                                       << "auto" << 75 << "whole.mkv";
}

void TestFields::wholeFramesAreMadeOfThem() {
    QFETCH(int, rate);
    QFETCH(QString, graph);
    QFETCH(QString, mode);
    QFETCH(int, pictures);
    QFETCH(QString, output);
    const QString clip = make("source.mkv", rate, graph, {"-c:v", "libx264", "-crf", "12", "-c:a", "aac"});
    const QString made = m_folder.filePath(output);
    const CommandResult result =
        runTessera({"convert", clip, "-o", made, "--deinterlace", mode, "--model", "blend", "-q", "-f"});

    QVERIFY2(result.exitCode == 0, qPrintable(result.errors));
    QVERIFY2(!result.errors.contains("interlaced"), qPrintable(result.errors));
    const auto frames = probe(made, "v", "packet=pts_time").size();
    QVERIFY2(std::abs(static_cast<int>(frames) - (2 * pictures - 1)) <= 4,
             qPrintable(QString::number(frames)));
    const QString rated = probe(made, "v", "stream=r_frame_rate").value(0);
    const QStringList parts = rated.split('/');
    QVERIFY2(std::abs(parts.value(0).toDouble() / parts.value(1).remove(',').toDouble() / (pictures / 1.5) -
                      1) < 0.01,
             qPrintable(rated));
    const CommandResult verified = runTessera({"verify", clip, made, "--deinterlace", mode});
    QVERIFY2(verified.exitCode == 0 || verified.exitCode == 7, qPrintable(verified.output));
}

void TestFields::aFilterIsAppliedFirst() {
    const QString clip = make("plain.mkv", 25, "", {"-c:v", "ffv1", "-c:a", "aac"});
    const QString made = m_folder.filePath("cropped.mkv");
    const QString graph = "crop=in_w:in_h-40,hflip";
    const CommandResult result = runTessera(
        {"convert", clip, "-o", made, "--filter", graph, "--codec", "ffv1", "--model", "blend", "-q", "-f"});

    QVERIFY2(result.exitCode == 0, qPrintable(result.errors));
    QVERIFY(result.output.contains(graph));
    QCOMPARE(probe(made, "v", "stream=width,height").value(0), QString("480,320"));
    const auto sum = [](const QString& path, const QString& filter) {
        return runFFmpeg(
                   {"-i", path, "-map", "0:v", "-vf", filter, "-fps_mode", "passthrough", "-f", "md5", "-"})
            .output;
    };
    QCOMPARE(sum(made, "select=not(mod(n\\,2))"), sum(clip, graph));
    const CommandResult verified = runTessera({"verify", clip, made, "--filter", graph});
    QVERIFY2(verified.exitCode == 7, qPrintable(verified.output));
    QVERIFY(verified.output.contains(graph));
}

void TestFields::filtersThatDoNotWorkAreRefusedBeforeTheWork_data() {
    QTest::addColumn<QString>("graph");
    QTest::newRow("unknown") << "nonsense=4";
    QTest::newRow("two pictures out") << "split";
    QTest::newRow("another file") << "movie=/etc/passwd";
    QTest::newRow("does not fit") << "crop=4000:4000";
    QTest::newRow("leaves nothing") << "select=0";
}

void TestFields::filtersThatDoNotWorkAreRefusedBeforeTheWork() {
    QFETCH(QString, graph);
    const QString clip = make("plain.mkv", 25, "", {"-c:v", "ffv1"});
    const QString made = m_folder.filePath("refused.mkv");
    const CommandResult result = runTessera({"convert", clip, "-o", made, "--filter", graph, "-q"});

    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.errors.contains("filter"), qPrintable(result.errors));
    QVERIFY(!QFile::exists(made));
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
