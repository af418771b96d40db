#include "core/job/record/output_name.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using namespace tessera::job;

class TestOutputName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void patternIsFilledIn_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("name");
        QTest::newRow("usual") << "{name}_{rate}"
                               << "a walk_x2.mp4";
        QTest::newRow("every word") << "{height}p {width} {codec} {model} {preset} {name}"
                                    << "360p 640 h264 flow My preset a walk.mp4";
        QTest::newRow("unknown word stays") << "{name} {mood}"
                                            << "a walk {mood}.mp4";
        QTest::newRow("open brace stays") << "{name}{rate"
                                          << "a walk{rate.mp4";
        QTest::newRow("no folder can be reached") << "../{name}/x"
                                                  << "..-a walk-x.mp4";
        QTest::newRow("nothing left of it") << "..."
                                            << "a walk_x2.mp4";
        QTest::newRow("empty") << ""
                               << "a walk_x2.mp4";
    }

    void patternIsFilledIn() {
        QFETCH(QString, pattern);
        QFETCH(QString, name);
        OutputNaming naming;
        naming.pattern = pattern.toStdString();
        naming.frame = {640, 360};
        naming.preset = "My preset";
        QCOMPARE(QString::fromStdString(nameOutput(walk(), naming).string()),
                 QStringLiteral("/nowhere/") + name);
    }

    void rateIsTheOneAskedFor_data() {
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("fps");
        QTest::addColumn<int>("slow");
        QTest::newRow("factor") << "/nowhere/a walk_x2.mp4" << 0 << 1;
        QTest::newRow("rate") << "/nowhere/a walk_60fps.mp4" << 60 << 1;
        QTest::newRow("slow") << "/nowhere/a walk_slow4.mp4" << 0 << 4;
        QTest::newRow("both") << "/nowhere/a walk_slow4_60fps.mp4" << 60 << 4;
    }

    void rateIsTheOneAskedFor() {
        QFETCH(QString, expected);
        QFETCH(int, fps);
        QFETCH(int, slow);
        JobSpec spec = walk();
        spec.targetRate = Rational{fps};
        spec.slowMotion = Rational{slow};
        QCOMPARE(QString::fromStdString(nameOutput(spec).string()), expected);
    }

    void containerFollowsTheCodec() {
        JobSpec spec = walk();
        spec.encoder.codec = "ffv1";
        QCOMPARE(nameOutput(spec).extension(), std::filesystem::path(".mkv"));
    }

    void nothingIsEverOverwritten() {
        QTemporaryDir dir;
        JobSpec spec = walk();
        OutputNaming naming;
        naming.folder = dir.path().toStdString();
        QCOMPARE(nameOutput(spec, naming).filename(), std::filesystem::path("a walk_x2.mp4"));

        QFile there(dir.filePath("a walk_x2.mp4"));
        QVERIFY(there.open(QIODevice::WriteOnly));
        QCOMPARE(nameOutput(spec, naming).filename(), std::filesystem::path("a walk_x2 (2).mp4"));

        naming.taken = {naming.folder / "a walk_x2 (2).mp4"};
        QCOMPARE(nameOutput(spec, naming).filename(), std::filesystem::path("a walk_x2 (3).mp4"));
    }

private:
    static JobSpec walk() {
        JobSpec spec;
        spec.input = "/nowhere/a walk.mp4";
        return spec;
    }
};

QTEST_APPLESS_MAIN(TestOutputName)
#include "tst_output_name.moc"
