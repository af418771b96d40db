// The recipes of docs/spread.md, as they stand there: the same bytes as a conversion in one go.
#include "tests/support/command_line.h"
#include "tests/support/job_files.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera::tests;

namespace {

QString recipe(const QString& name) {
    QFile file(TESSERA_SOURCE_DIR "/docs/spread.md");
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QRegularExpression block("```" + name + "\\n(.*?)```",
                                   QRegularExpression::DotMatchesEverythingOption);
    return block.match(QString::fromUtf8(file.readAll())).captured(1);
}

bool haveProgram(const QString& name) {
    return !QStandardPaths::findExecutable(name, {"/usr/sbin", "/usr/bin", "/usr/local/bin"}).isEmpty();
}

}  // namespace

class TestSpread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const QString clip = m_dir.filePath("film.mkv");
        QCOMPARE(runTessera({"demo", clip, "--size", "192x128", "--fps", "24", "--seconds", "2"}).exitCode,
                 0);
        const CommandResult whole =
            runTessera(QStringList{"convert", clip, "-o", output(), "-q"} + options());
        QVERIFY2(whole.exitCode == 0, qPrintable(whole.errors));
        m_digest = digestOf(output());
    }

    void init() { QFile::remove(output()); }

    void cleanup() {
        QCOMPARE(digestOf(output()), m_digest);
        QVERIFY(!QFile::exists(m_dir.filePath("film.job")));
    }

    void byHand() {
        const QString folder = m_dir.filePath("film.job");
        const CommandResult planned = runTessera(
            QStringList{"plan-job", m_dir.filePath("film.mkv"), "-o", output(), "--dir", folder} + options());
        QVERIFY2(planned.exitCode == 0, qPrintable(planned.errors));
        const int segments = runTessera({"status", folder, "--missing"}).output.count('\n');
        QVERIFY(segments >= 3);
        QCOMPARE(runTessera({"status", folder}).exitCode, 8);
        QCOMPARE(runTessera({"merge", folder}).exitCode, 8);
        QCOMPARE(runTessera({"run-segment", folder, QString::number(segments)}).exitCode, 2);
        // The same segment by two at once, and once more when it is there.
        QProcess one;
        QProcess two;
        one.start(TESSERA_BIN_DIR "/tessera-cli", {"run-segment", folder, "1", "-q"});
        two.start(TESSERA_BIN_DIR "/tessera-cli", {"run-segment", folder, "1", "-q"});
        QVERIFY(one.waitForFinished(120000) && two.waitForFinished(120000));
        QCOMPARE(one.exitCode(), 0);
        QCOMPARE(two.exitCode(), 0);
        QVERIFY(runTessera({"run-segment", folder, "1"}).output.contains("0 made, 1 were there"));
        QStringList others;
        for (int index = segments - 1; index >= 0; --index) {
            others << QString::number(index);
        }
        QCOMPARE(runTessera(QStringList{"run-segment", folder, "-q"} + others).exitCode, 0);
        QCOMPARE(runTessera({"status", folder}).exitCode, 0);
        const CommandResult merged = runTessera({"merge", folder});
        QVERIFY2(merged.exitCode == 0, qPrintable(merged.errors));
    }

    void aDamagedSegmentIsMadeAgain() {
        const QString folder = m_dir.filePath("film.job");
        QCOMPARE(
            runTessera(QStringList{"plan-job", m_dir.filePath("film.mkv"), "-o", output(), "--dir", folder} +
                       options())
                .exitCode,
            0);
        const QStringList all =
            runTessera({"status", folder, "--missing"}).output.split('\n', Qt::SkipEmptyParts);
        QCOMPARE(runTessera(QStringList{"run-segment", folder, "-q"} + all).exitCode, 0);
        const QString piece = QDir(folder).entryList({"000001-*.nut"}).value(0);
        QVERIFY(QFile::resize(folder + "/" + piece, 1000));
        const CommandResult refused = runTessera({"merge", folder});
        QCOMPARE(refused.exitCode, 8);
        QVERIFY(!QFile::exists(output()));
        QCOMPARE(runTessera({"status", folder, "--missing"}).output, QString("1\n"));
        QCOMPARE(runTessera({"run-segment", folder, "1", "-q"}).exitCode, 0);
        QCOMPARE(runTessera({"merge", folder}).exitCode, 0);
    }

    void withGnuParallel() {
        if (!haveProgram("parallel")) {
            runTessera(QStringList{"convert", m_dir.filePath("film.mkv"), "-o", output(), "-q"} + options());
            QSKIP("GNU Parallel is not installed");
        }
        follow(recipe("parallel"), {});
    }

    void withSlurm() {
        const QString cluster = m_dir.filePath("slurm");
        const CommandResult started =
            runTool(TESSERA_SOURCE_DIR "/tests/e2e/slurm_cluster.sh", {"start", cluster});
        if (started.exitCode != 0) {
            runTool(TESSERA_SOURCE_DIR "/tests/e2e/slurm_cluster.sh", {"stop", cluster});
            runTessera(QStringList{"convert", m_dir.filePath("film.mkv"), "-o", output(), "-q"} + options());
            QSKIP(qPrintable("Slurm could not be started: " + started.errors));
        }
        follow(recipe("slurm"), {"SLURM_CONF=" + cluster + "/slurm.conf"});
        runTool(TESSERA_SOURCE_DIR "/tests/e2e/slurm_cluster.sh", {"stop", cluster});
    }

private:
    QString output() const { return m_dir.filePath("film_x2.mkv"); }

    static QStringList options() { return {"--segment-seconds", "0.5", "--steps", "2", "--threads", "1"}; }

    // Runs the lines in the folder of the film, with the options of this test in the plan.
    void follow(QString script, const QStringList& environment) {
        QVERIFY(script.contains("plan-job"));
        script.replace("--dir film.job", "--dir film.job " + options().join(' '));
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        QStringList variables = QProcess::systemEnvironment() + environment;
        variables << "PATH=" TESSERA_BIN_DIR ":/usr/local/bin:/usr/bin:/bin:/usr/sbin";
        process.setEnvironment(variables);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start("bash", {"-euc", script});
        QVERIFY(process.waitForFinished(200000));
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    }

    QTemporaryDir m_dir;
    QByteArray m_digest;
};

QTEST_GUILESS_MAIN(TestSpread)
#include "tst_spread.moc"
