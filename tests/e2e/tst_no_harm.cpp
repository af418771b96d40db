// Nobody's file is touched: names that are taken, links, two runs at once, and a source that changes under the run.
#include "tests/support/command_line.h"
#include "tests/support/job_files.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <filesystem>

#include <sys/stat.h>
#include <unistd.h>

using namespace tessera::tests;

namespace {

namespace fs = std::filesystem;

constexpr const char* program = TESSERA_BIN_DIR "/tessera-cli";

void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray contentsOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

fs::path toPath(const QString& text) {
    return text.toStdString();
}

}  // namespace

class TestNoHarm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_master = m_base.filePath("master.mkv");
        QCOMPARE(runTessera({"demo", m_master, "--size", "96x64", "--fps", "24", "--seconds", "1"}).exitCode,
                 0);
    }

    void init() {
        m_dir.emplace();
        m_clip = m_dir->filePath("clip.mkv");
        m_output = m_dir->filePath("out.mkv");
        QVERIFY(QFile::copy(m_master, m_clip));
    }

    // Whatever lies under the names that other programs choose for unfinished work.
    void namesThatAreTakenStayAsTheyAre() {
        const QString precious = m_dir->filePath("precious");
        writeFile(precious, "precious");
        const QString part = m_output + ".part";
        QCOMPARE(::link(qPrintable(m_clip), qPrintable(part)), 0);
        const QByteArray clip = digestOf(m_clip);
        converts();
        QCOMPARE(digestOf(m_clip), clip);
        QCOMPARE(digestOf(part), clip);
        QVERIFY(QFile::remove(part) && QFile::remove(m_output));

        fs::create_symlink(toPath(precious), toPath(part));
        converts();
        QCOMPARE(contentsOf(precious), QByteArray("precious"));
        QVERIFY(fs::is_symlink(toPath(part)));
        QVERIFY(QFile::remove(part) && QFile::remove(m_output));

        writeFile(part, "precious");
        writeFile(m_output + ".video.part", "precious");
        converts();
        QVERIFY(QFile::remove(m_output));
        QCOMPARE(runTessera({"demo", m_output, "--size", "64x64", "--seconds", "0.2"}).exitCode, 0);
        QCOMPARE(contentsOf(part), QByteArray("precious"));
        QCOMPARE(contentsOf(m_output + ".video.part"), QByteArray("precious"));
    }

    void aPipeUnderSuchANameDoesNotHang() {
        QCOMPARE(::mkfifo(qPrintable(m_output + ".part"), 0600), 0);
        converts();
        QCOMPARE(::mkfifo(qPrintable(m_dir->filePath("pipe.mkv")), 0600), 0);
        const CommandResult onto =
            watched({"convert", m_clip, "-o", m_dir->filePath("pipe.mkv"), "--model", "blend", "-f", "-q"});
        QCOMPARE(onto.exitCode, 6);
        const CommandResult from =
            watched({"convert", m_dir->filePath("pipe.mkv"), "-o", m_output, "-f", "-q"});
        QCOMPARE(from.exitCode, 3);
    }

    void aFolderOfPicturesUnderSuchANameStays() {
        const QString part = m_dir->filePath("frames.part");
        QVERIFY(QDir().mkdir(part));
        writeFile(part + "/f_00001.png", "precious");
        writeFile(part + "/f_00002.png", "precious");
        const CommandResult run = runTessera(
            {"convert", m_clip, "-o", m_dir->filePath("frames") + "/f_%05d.png", "--model", "blend", "-q"});
        QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
        QCOMPARE(contentsOf(part + "/f_00001.png"), QByteArray("precious"));
        QCOMPARE(everythingIn(part).size(), 2);
        QCOMPARE(everythingIn(m_dir->filePath("frames")).size(), 47);
    }

    void aFolderOfOthersIsNoJobFolder() {
        const QString folder = m_dir->filePath("stuff");
        QVERIFY(QDir().mkdir(folder));
        const QStringList names{"000001.json", "job.json", "lock", "output.json", "tiles.json"};
        for (const QString& name : names) {
            writeFile(folder + "/" + name, "precious");
        }
        const CommandResult run = runTessera(command() << "--job-dir" << folder);
        QCOMPARE(run.exitCode, 2);
        for (const QString& name : names) {
            QCOMPARE(contentsOf(folder + "/" + name), QByteArray("precious"));
        }
        QVERIFY(QFile::remove(folder + "/lock") && QFile::remove(folder + "/job.json"));
        QCOMPARE(runTessera(command() << "--job-dir" << folder).exitCode, 2);
        QCOMPARE(everythingIn(folder).size(), 3);
    }

    void overwritingReplacesTheNamedFileAlone() {
        const QByteArray clip = digestOf(m_clip);
        QCOMPARE(::link(qPrintable(m_clip), qPrintable(m_output)), 0);
        QCOMPARE(runTessera(command() << "-f").exitCode, 3);
        QVERIFY(QFile::remove(m_output));
        fs::create_symlink(toPath(m_clip), toPath(m_output));
        QCOMPARE(runTessera(command() << "-f").exitCode, 3);
        QVERIFY(QFile::remove(m_output));
        const QString precious = m_dir->filePath("precious");
        writeFile(precious, "precious");
        fs::create_symlink(toPath(precious), toPath(m_output));
        QCOMPARE(runTessera(command()).exitCode, 6);
        QCOMPARE(runTessera(command() << "-f").exitCode, 0);
        QCOMPARE(contentsOf(precious), QByteArray("precious"));
        QVERIFY(!fs::is_symlink(toPath(m_output)));
        QCOMPARE(digestOf(m_clip), clip);
    }

    void thePageOfAnEvaluationReplacesNothing() {
        const QByteArray clip = digestOf(m_clip);
        const QString page = m_dir->filePath("page.html");
        const QStringList evaluate{"evaluate", m_clip, "--model", "blend", "--page"};
        QCOMPARE(runTessera(QStringList(evaluate) << m_clip << "-f").exitCode, 3);
        QCOMPARE(runTessera(QStringList(evaluate) << m_clip).exitCode, 3);
        QCOMPARE(digestOf(m_clip), clip);
        writeFile(page, "precious");
        QCOMPARE(runTessera(QStringList(evaluate) << page).exitCode, 6);
        QCOMPARE(contentsOf(page), QByteArray("precious"));
        QCOMPARE(runTessera(QStringList(evaluate) << page << "-f").exitCode, 0);
        QVERIFY(contentsOf(page).contains("<html"));
    }

    void theSecondOfTwoSaysSoBeforeItWorks() {
        QCOMPARE(
            runTessera({"demo", m_clip, "--size", "640x384", "--fps", "24", "--seconds", "3", "-f"}).exitCode,
            0);
        QProcess first;
        first.start(program, slowCommand() << "--job-dir" << m_dir->filePath("one"));
        QVERIFY(first.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_dir->filePath("one/job.json")), 20000);
        QElapsedTimer timer;
        timer.start();
        const CommandResult second = runTessera(slowCommand() << "--job-dir" << m_dir->filePath("two"));
        QCOMPARE(second.exitCode, 6);
        QVERIFY2(second.errors.contains("Another Tessera is working"), qPrintable(second.errors));
        QVERIFY(!QFile::exists(m_dir->filePath("two")));
        QVERIFY(first.waitForFinished(patience()));
        QCOMPARE(first.exitCode(), 0);
        QCOMPARE(everythingIn(m_dir->path()), (QStringList{"clip.mkv", "out.mkv"}));
    }

    void aSourceThatChangesWhileTheFileIsFinished_data() {
        QTest::addColumn<QString>("change");
        QTest::newRow("truncated") << "truncated";
        QTest::newRow("overwritten") << "overwritten";
        QTest::newRow("removed") << "removed";
        QTest::newRow("replaced") << "replaced";
        QTest::newRow("only its attributes") << "attributes";
    }

    void aSourceThatChangesWhileTheFileIsFinished() {
        QFETCH(QString, change);
        QCOMPARE(
            runTessera({"demo", m_clip, "--size", "640x384", "--fps", "24", "--seconds", "2", "-f"}).exitCode,
            0);
        for (int attempt = 0; attempt < 10; ++attempt) {
            QProcess process;
            process.start(program, command() << "--codec"
                                             << "ffv1");
            QVERIFY(process.waitForStarted());
            if (!stoppedWhileFinishing(process)) {
                QFile::remove(m_output);
                continue;
            }
            alter(change);
            ::kill(static_cast<pid_t>(process.processId()), SIGCONT);
            QVERIFY(process.waitForFinished(60000));
            const QByteArray words = process.readAllStandardError();
            if (change == "attributes") {
                QVERIFY2(process.exitCode() == 0, words.constData());
                return;
            }
            QVERIFY2(process.exitCode() == 3, words.constData());
            QVERIFY2(words.contains("\"clip.mkv\""), words.constData());
            QVERIFY(!QFile::exists(m_output));
            QVERIFY(everythingIn(m_dir->path()).filter("part").isEmpty());
            return;
        }
        QSKIP("the end of the conversion was never caught");
    }

    // What a kill leaves is known again by its name and goes with the next run.
    void whatAKillLeavesGoesWithTheNextRun() {
        QCOMPARE(
            runTessera({"demo", m_clip, "--size", "640x384", "--fps", "24", "--seconds", "2", "-f"}).exitCode,
            0);
        for (int attempt = 0; attempt < 10; ++attempt) {
            QProcess process;
            process.start(program, command() << "--codec"
                                             << "ffv1");
            QVERIFY(process.waitForStarted());
            if (stoppedWhileFinishing(process)) {
                process.kill();
                QVERIFY(process.waitForFinished());
                QVERIFY(!everythingIn(m_dir->path()).filter("tessera-part").isEmpty());
                break;
            }
            QFile::remove(m_output);
        }
        const QString stranger = m_dir->filePath(".out.mkv.0123456789abcdef.part");
        writeFile(stranger, "precious");
        const CommandResult run = runTessera(command() << "--codec"
                                                       << "ffv1"
                                                       << "-f");
        QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
        QVERIFY(QFile::remove(stranger));
        QCOMPARE(everythingIn(m_dir->path()), (QStringList{"clip.mkv", "out.mkv"}));
    }

private:
    [[nodiscard]] QStringList command() const {
        return {"convert", m_clip, "-o", m_output, "--model", "blend", "--encoder-speed", "veryfast", "-q"};
    }

    [[nodiscard]] QStringList slowCommand() const { return {"convert", m_clip, "-o", m_output, "-q"}; }

    // What hangs, hangs for ever.
    static CommandResult watched(const QStringList& arguments) {
        return runTool("timeout", QStringList{"60", program} + arguments);
    }

    void converts() const {
        const CommandResult run = watched(command());
        QVERIFY2(run.exitCode == 0, qPrintable(QString::number(run.exitCode) + run.errors));
    }

    // Waits for the unfinished file beside the output and stops the process there.
    bool stoppedWhileFinishing(QProcess& process) const {
        const auto pid = static_cast<pid_t>(process.processId());
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 60000 && ::kill(pid, 0) == 0) {
            if (!QDir(m_dir->path()).entryList({"*part"}, QDir::Files | QDir::Hidden).isEmpty()) {
                ::kill(pid, SIGSTOP);
                QTest::qWait(20);
                if (!QDir(m_dir->path()).entryList({"*part"}, QDir::Files | QDir::Hidden).isEmpty()) {
                    return true;
                }
                ::kill(pid, SIGCONT);
                break;
            }
            if (QFile::exists(m_output)) {
                break;
            }
        }
        process.waitForFinished(60000);
        return false;
    }

    void alter(const QString& change) const {
        if (change == "truncated") {
            fs::resize_file(toPath(m_clip), fs::file_size(toPath(m_clip)) / 2);
        } else if (change == "overwritten") {
            QFile file(m_clip);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
            file.write(QByteArray(4096, '?'));
        } else if (change == "removed") {
            QVERIFY(QFile::remove(m_clip));
        } else if (change == "replaced") {
            QVERIFY(QFile::copy(m_clip, m_clip + ".new"));
            fs::rename(toPath(m_clip + ".new"), toPath(m_clip));
        } else {
            QCOMPARE(::chmod(qPrintable(m_clip), 0600), 0);
        }
    }

    QTemporaryDir m_base;
    std::optional<QTemporaryDir> m_dir;
    QString m_master;
    QString m_clip;
    QString m_output;
};

QTEST_GUILESS_MAIN(TestNoHarm)
#include "tst_no_harm.moc"
