// A stretch of a result made again from the command line, and killed while it is.
#include "tests/support/command_line.h"
#include "tests/support/job_files.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera::tests;

class TestRepairedResult : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_clip = m_dir.filePath("clip.mkv");
        QCOMPARE(runTessera({"demo", m_clip, "--size", "160x96", "--fps", "24", "--seconds", "4"}).exitCode,
                 0);
        m_output = m_dir.filePath("out.mp4");
        const CommandResult made = runTessera({"convert", m_clip, "-o", m_whole.filePath("out.mp4"),
                                               "--model", "blend", "--segment-seconds", "1"});
        QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
        m_digest = digestOf(m_whole.filePath("out.mp4"));
    }

    void init() {
        QFile::remove(m_output);
        QVERIFY(QFile::copy(m_whole.filePath("out.mp4"), m_output));  // is known by its contents
    }

    void aStretchIsMadeAgain() {
        const CommandResult run = runTessera(command() << "--model"
                                                       << "flow"
                                                       << "--progress"
                                                       << "json");
        QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
        QVERIFY2(run.output.contains("frames 97 to 106 made again, 97 to 144 encoded again"),
                 qPrintable(run.output));
        QVERIFY(run.errors.contains("\"framesTotal\":48"));
        QVERIFY(digestOf(m_output) != m_digest);
        // As it was made before gives the very file that was there before.
        const CommandResult back = runTessera(command() << "--blend");
        QVERIFY2(back.exitCode == 0, qPrintable(back.errors));
        QCOMPARE(digestOf(m_output), m_digest);
    }

    void anotherOutputLeavesTheResult() {
        const CommandResult run = runTessera(command() << "--original"
                                                       << "-o" << m_dir.filePath("new.mp4"));
        QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
        QCOMPARE(digestOf(m_output), m_digest);
        QVERIFY(QFile::remove(m_dir.filePath("new.mp4")));
    }

    void whatCannotBeDoneIsSaid_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("words");
        const QString out = m_dir.filePath("out.mp4");
        QTest::addRow("nothing chosen")
            << QStringList{out, "--from", "1", "--to", "2"} << 2 << "Nothing was said of what to do";
        QTest::addRow("two ways") << QStringList{out, "--from", "1", "--to", "2", "--blend", "--original"}
                                  << 2 << "excludes";
        QTest::addRow("no end") << QStringList{out, "--from", "1", "--blend"} << 2 << "--to";
        QTest::addRow("backwards") << QStringList{out, "--from", "2", "--to", "1", "--blend"} << 2
                                   << "ends before it begins";
        QTest::addRow("outside") << QStringList{out, "--from", "20", "--to", "21", "--blend"} << 2
                                 << "No frame of";
        QTest::addRow("not a result")
            << QStringList{m_clip, "--from", "1", "--to", "2", "--blend"} << 3 << "does not know how";
        QTest::addRow("not there")
            << QStringList{m_dir.filePath("none.mp4"), "--from", "1", "--to", "2", "--blend"} << 3
            << "There is no file";
        QTest::addRow("another source")
            << QStringList{out, "--from", "1", "--to", "2", "--blend", "--source", out} << 3
            << "is not the video";
        QTest::addRow("another kind")
            << QStringList{out, "--from", "1", "--to", "2", "--blend", "-o", m_dir.filePath("new.mkv")} << 2
            << "another kind of file";
        QTest::addRow("no such model")
            << QStringList{out, "--from", "1", "--to", "2", "--model", "none"} << 2 << "none";
    }

    void whatCannotBeDoneIsSaid() {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, words);
        const CommandResult run = runTessera(QStringList{"repair"} + arguments);
        QVERIFY2(run.errors.contains(words), qPrintable(run.errors));
        QCOMPARE(run.exitCode, exitCode);
        QCOMPARE(digestOf(m_output), m_digest);
    }

    // At any moment it is the old file or the new one, whole.
    void killedLeavesAWholeResult() {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(runTessera(command() << "--model"
                                      << "flow")
                     .exitCode,
                 0);
        const auto milliseconds = static_cast<int>(timer.elapsed());
        const QByteArray repaired = digestOf(m_output);
        QCOMPARE(runTessera(command() << "--blend").exitCode, 0);
        QCOMPARE(digestOf(m_output), m_digest);
        const int kills = std::max(6, qEnvironmentVariableIntValue("TESSERA_TEST_KILLS"));
        for (int kill = 0; kill < kills; ++kill) {
            QProcess process;
            process.start(QStringLiteral(TESSERA_BIN_DIR "/tessera-cli"), command() << "--model"
                                                                                    << "flow");
            QVERIFY(process.waitForStarted());
            if (!process.waitForFinished(QRandomGenerator::global()->bounded(milliseconds))) {
                process.kill();
                process.waitForFinished();
            }
            const QByteArray now = digestOf(m_output);
            QVERIFY(now == m_digest || now == repaired);
        }
        QCOMPARE(runTessera(command() << "--model"
                                      << "flow")
                     .exitCode,
                 0);
        QCOMPARE(digestOf(m_output), repaired);
        QCOMPARE(everythingIn(m_dir.path()), (QStringList{"clip.mkv", "out.mp4"}));
    }

private:
    [[nodiscard]] QStringList command() const {
        return {"repair", m_output, "--from", "2", "--to", "0:02.208"};
    }

    QTemporaryDir m_whole;  // holds the result as it was converted
    QTemporaryDir m_dir;
    QString m_clip;
    QString m_output;
    QByteArray m_digest;
};

QTEST_APPLESS_MAIN(TestRepairedResult)
#include "tst_repaired_result.moc"
