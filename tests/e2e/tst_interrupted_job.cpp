// A conversion that is killed at any moment goes on, and ends as if nothing had happened.
#include "tests/support/command_line.h"
#include "tests/support/job_files.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace tessera::tests;

class TestInterruptedJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_kills = qEnvironmentVariableIsSet("TESSERA_TEST_KILLS")
                      ? qEnvironmentVariableIntValue("TESSERA_TEST_KILLS")
                      : 6;
        m_clip = m_dir.filePath("clip.mkv");
        QCOMPARE(runTessera({"demo", m_clip, "--size", "320x192", "--fps", "24", "--seconds", "3"}).exitCode,
                 0);
        m_output = m_dir.filePath("out.mkv");
        QElapsedTimer timer;
        timer.start();
        const CommandResult whole = runTessera(command(m_output));
        m_milliseconds = static_cast<int>(timer.elapsed());
        QVERIFY2(whole.exitCode == 0, qPrintable(whole.errors));
        m_digest = digestOf(m_output);
        QVERIFY(QFile::remove(m_output));
    }

    void cleanup() {
        QFile::remove(m_output);
        QCOMPARE(everythingIn(m_dir.path()), QStringList{"clip.mkv"});
    }

    void killedWhileConverting() {
        for (int kill = 0; kill < m_kills; ++kill) {
            killAfter(command(m_output), random(m_milliseconds));
            checkUnderItsName();
        }
        const CommandResult last = runTessera(command(m_output));
        QVERIFY2(last.exitCode == 0, qPrintable(last.errors));
        QCOMPARE(digestOf(m_output), m_digest);
    }

    void killedWhileFinishing() {
        const QString folder = m_dir.filePath("job");
        for (int kill = 0; kill < m_kills; ++kill) {
            if (!QDir(folder).exists()) {
                makeAllSegments(folder);
            }
            killAfter({"merge", folder}, random(m_mergeMilliseconds));
            checkUnderItsName();
        }
        if (QDir(folder).exists()) {
            const CommandResult last = runTessera({"merge", folder});
            QVERIFY2(last.exitCode == 0, qPrintable(last.errors));
            QCOMPARE(digestOf(m_output), m_digest);
        }
        // A kill at the very end may leave an empty lock; the next run to this name clears it.
        QFile::remove(m_output);
        const CommandResult next = runTessera(command(m_output));
        QVERIFY2(next.exitCode == 0, qPrintable(next.errors));
    }

    void terminatedIsKeptAndResumed() {
        const CommandResult whole = runTessera(slowCommand() << "-q");
        QVERIFY2(whole.exitCode == 0, qPrintable(whole.errors));
        const QByteArray digest = digestOf(m_output);
        QVERIFY(QFile::remove(m_output));
        stopWhen("\"framesDone\":(3[0-9]|[4-9][0-9])", SIGTERM, 143);
        QVERIFY(!QFile::exists(m_output));
        const CommandResult done = runTessera({"resume", m_output});
        QVERIFY2(done.exitCode == 0, qPrintable(done.errors));
        QVERIFY2(done.output.contains("from an earlier run"), qPrintable(done.output));
        QCOMPARE(digestOf(m_output), digest);
    }

    void interruptedLeavesAPlayableFileOnRequest() {
        stopWhen("\"framesDone\":(3[0-9]|[4-9][0-9])", SIGINT, 130, {"--keep-partial"});
        QVERIFY(!QFile::exists(m_output));
        const QString partial = m_dir.filePath("out (unfinished).mkv");
        const CommandResult info = runTessera({"info", partial, "--json"});
        QVERIFY2(info.exitCode == 0, qPrintable(info.errors));
        QVERIFY(info.output.contains("\"audio\""));
        QVERIFY(QFile::remove(partial));
    }

    void otherSettingsAreRefusedAndNamed() {
        stopWhen("\"framesDone\":(3[0-9]|[4-9][0-9])", SIGTERM, 143);
        const CommandResult other = runTessera(slowCommand() << "--factor"
                                                             << "3");
        QCOMPARE(other.exitCode, 2);
        QVERIFY2(other.errors.contains("factor was \"2/1\" and is \"3/1\""), qPrintable(other.errors));
        const CommandResult anew = runTessera(command(m_output) << "--restart"
                                                                << "-q");
        QVERIFY2(anew.exitCode == 0, qPrintable(anew.errors));
        QVERIFY(anew.output.contains("frames"));
        QVERIFY(!anew.output.contains("earlier run"));
    }

    void aChangedInputIsNoticed() {
        const QString copy = m_dir.filePath("copy.mkv");
        QVERIFY(QFile::copy(m_clip, copy));
        QStringList arguments = slowCommand();
        arguments[1] = copy;
        stopWhen("\"framesDone\":(3[0-9]|[4-9][0-9])", SIGTERM, 143, {}, arguments);
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        QVERIFY(file.putChar('x'));
        file.close();
        const CommandResult resumed = runTessera({"resume", m_output});
        QCOMPARE(resumed.exitCode, 3);
        QVERIFY2(resumed.errors.contains("\"copy.mkv\" has changed"), qPrintable(resumed.errors));
        const CommandResult anew = runTessera(arguments);
        QVERIFY2(anew.exitCode == 0, qPrintable(anew.errors));
        QVERIFY2(anew.errors.contains("started again"), qPrintable(anew.errors));
        QVERIFY(QFile::remove(copy));
    }

private:
    QStringList command(const QString& output) const {
        return {"convert",         m_clip,     "-o", output, "--segment-seconds", "0.25", "--model", "blend",
                "--encoder-speed", "veryfast", "-q"};
    }

    // Long enough to be stopped in the middle.
    QStringList slowCommand() const {
        return {"convert",         m_clip,    "-o", m_output, "--segment-seconds", "0.25",
                "--encoder-speed", "veryfast"};
    }

    static int random(int below) { return static_cast<int>(QRandomGenerator::global()->bounded(below)); }

    static void killAfter(const QStringList& arguments, int milliseconds) {
        QProcess process;
        process.start(TESSERA_BIN_DIR "/tessera-cli", arguments);
        QVERIFY(process.waitForStarted());
        process.waitForFinished(milliseconds);
        process.kill();
        process.waitForFinished();
    }

    // Nothing, or all of it: the process may have ended just before it was killed.
    void checkUnderItsName() {
        if (QFile::exists(m_output)) {
            QCOMPARE(digestOf(m_output), m_digest);
            const CommandResult again = runTessera({"resume", m_output});
            QVERIFY2(again.exitCode == 0 || again.exitCode == 2, qPrintable(again.errors));
            QCOMPARE(digestOf(m_output), m_digest);
            QDir(m_dir.filePath("job")).removeRecursively();
            QVERIFY(QFile::remove(m_output));
        }
    }

    void makeAllSegments(const QString& folder) {
        QStringList plan = command(m_output) << "--dir" << folder;
        plan[0] = "plan-job";
        QCOMPARE(runTessera(plan).exitCode, 0);
        const QStringList missing =
            runTessera({"status", folder, "--missing"}).output.split('\n', Qt::SkipEmptyParts);
        QVERIFY(missing.size() > 8);
        QCOMPARE(runTessera(QStringList{"run-segment", folder} + missing + QStringList{"-q"}).exitCode, 0);
    }

    void stopWhen(const char* words, int signal, int exitCode, const QStringList& more = {},
                  QStringList arguments = {}) {
        arguments = arguments.isEmpty() ? slowCommand() : arguments;
        QProcess process;
        process.setChildProcessModifier([] { std::signal(SIGINT, SIG_DFL); });
        process.start(TESSERA_BIN_DIR "/tessera-cli", arguments + more + QStringList{"--progress", "json"});
        QVERIFY(process.waitForStarted());
        process.setReadChannel(QProcess::StandardError);
        QByteArray heard;
        const QRegularExpression underWay(QString::fromLatin1(words));
        while (!underWay.match(QString::fromUtf8(heard)).hasMatch() && process.waitForReadyRead(60000)) {
            heard += process.readAllStandardError();
        }
        QVERIFY2(process.processId() > 0, heard.constData());
        kill(static_cast<pid_t>(process.processId()), signal);
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitCode(), exitCode);
        heard += process.readAllStandardError();
        QVERIFY2(signal != SIGTERM || heard.contains("what is done is kept"), heard.constData());
    }

    static constexpr int m_mergeMilliseconds = 150;

    QTemporaryDir m_dir;
    QString m_clip;
    QString m_output;
    QByteArray m_digest;
    int m_kills = 0;
    int m_milliseconds = 0;
};

QTEST_GUILESS_MAIN(TestInterruptedJob)
#include "tst_interrupted_job.moc"
