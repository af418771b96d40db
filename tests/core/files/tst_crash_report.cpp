// Programs that end badly: each case runs this program once more, which then does as its name says.
#include "core/files/crash_report.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <stdexcept>

using namespace tessera;
using namespace tessera::files;

namespace {

void endBadly(const QByteArray& how) {
    reportCrashes("test 1.0");
    static const RunMark mark;
    noteForCrashReport("holiday.mkv");
    if (how == "throw") {
        throw std::runtime_error("the sky fell");
    }
    if (how == "read") {
        std::raise(SIGSEGV);
    }
    if (how == "kill") {
        std::raise(SIGKILL);
    }
}

}  // namespace

class TestCrashReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_state.emplace();
        qputenv("XDG_STATE_HOME", m_state->path().toUtf8());
    }

    void aCrashLeavesAReport_data() {
        QTest::addColumn<QByteArray>("how");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("exception") << QByteArray("throw") << QByteArray("the sky fell");
        QTest::newRow("signal") << QByteArray("read") << QByteArray("SIGSEGV");
    }

    void aCrashLeavesAReport() {
        QFETCH(QByteArray, how);
        QFETCH(QByteArray, words);
        QVERIFY(!runBadly(how));
        const auto reports = RunMark::takeAbandoned();
        QCOMPARE(reports.size(), 1U);
        QFile report(QString::fromStdString(reports[0].string()));
        QVERIFY(report.open(QIODevice::ReadOnly));
        const QByteArray text = report.readAll();
        QVERIFY2(text.startsWith("test 1.0 ended by"), text.constData());
        QVERIFY2(text.contains(words), text.constData());
        QVERIFY2(text.contains("at work on: holiday.mkv"), text.constData());
        QVERIFY2(text.contains("tst_crash_report"), text.constData());  // frames of the backtrace
        QVERIFY(RunMark::takeAbandoned().empty());
    }

    void aKilledProgramLeavesAMarkOnly() {
        QVERIFY(!runBadly("kill"));
        const auto reports = RunMark::takeAbandoned();
        QCOMPARE(reports.size(), 1U);
        QVERIFY(reports[0].empty());
    }

    void aProgramThatEndsWellLeavesNothing() {
        QVERIFY(runBadly("well"));
        QVERIFY(RunMark::takeAbandoned().empty());
    }

    void aRunningProgramIsNotAbandoned() {
        const RunMark mark;
        QVERIFY(RunMark::takeAbandoned().empty());
    }

private:
    // Whether it ended well.
    static bool runBadly(const QByteArray& how) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {"--end", QString::fromLatin1(how)});
        return process.waitForFinished(30000) && process.exitStatus() == QProcess::NormalExit &&
               process.exitCode() == 0;
    }

    std::optional<QTemporaryDir> m_state;
};

int main(int argc, char** argv) {
    if (argc == 3 && QByteArray(argv[1]) == "--end") {
        endBadly(argv[2]);
        return 0;
    }
    QCoreApplication application(argc, argv);
    TestCrashReport test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crash_report.moc"
