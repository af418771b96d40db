// A disk that fills up at any byte: never reported as success, and always resumable once there is room.
#include "tests/support/command_line.h"
#include "tests/support/job_files.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tessera::tests;

class TestFullDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_positions = std::max(4, qEnvironmentVariableIntValue("TESSERA_TEST_DISK_POSITIONS"));
        m_clip = m_dir.filePath("clip.mkv");
        QCOMPARE(runTessera({"demo", m_clip, "--size", "192x128", "--fps", "24", "--seconds", "1"}).exitCode,
                 0);
        const QString whole = m_dir.filePath("whole.mkv");
        const CommandResult made = runTessera(command(whole));
        QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
        m_digest = digestOf(whole);
        m_bytes = QFileInfo(whole).size();
        QVERIFY(QFile::remove(whole));
    }

    // No file may grow beyond a number of bytes: as on a full disk, the write fails, or only the flush at the end.
    void noFileGrowsBeyond_data() {
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("nothing at all") << qint64{0};
        QTest::newRow("all but the last byte") << m_bytes - 1;
        QTest::newRow("all but what is written when closing") << m_bytes - 64;
        QRandomGenerator random(7);
        for (int i = 3; i < m_positions; ++i) {
            const auto bytes = static_cast<qint64>(random.bounded(static_cast<quint32>(m_bytes)));
            QTest::addRow("byte %lld", static_cast<long long>(bytes)) << bytes;
        }
    }

    void noFileGrowsBeyond() {
        QFETCH(qint64, bytes);
        const QString output = m_dir.filePath("out.mkv");
        const CommandResult failed =
            runTool("prlimit", QStringList{QString("--fsize=%1").arg(bytes), TESSERA_BIN_DIR "/tessera-cli"} +
                                   command(output));
        checkFailure(failed, output);
        finish(output);
    }

    void aSmallDisk_data() {
        QTest::addColumn<int>("percent");  // of what the job needs
        for (const int percent : {15, 60, 110, 170}) {
            QTest::addRow("%d %%", percent) << percent;
        }
    }

    void aSmallDisk() {
        QFETCH(int, percent);
        const QString disk = m_dir.filePath("disk");
        QVERIFY(QDir().mkpath(disk));
        const qint64 size = m_bytes * percent / 100 + 16384;  // and the records
        if (runTool("mount", {"-t", "tmpfs", "-o", QString("size=%1").arg(size), "none", disk}).exitCode !=
            0) {
            QDir().rmdir(disk);
            QSKIP("a disk can only be mounted by root");
        }
        const QString output = disk + "/out.mkv";
        const CommandResult first = runTessera(command(output));
        if (first.exitCode != 0) {
            checkFailure(first, output);
            runTool("mount", {"-o", "remount,size=64m", disk});
        }
        finish(output);
        QCOMPARE(runTool("umount", {disk}).exitCode, 0);
        QVERIFY(QDir().rmdir(disk));
    }

private:
    QStringList command(const QString& output) const {
        return {"convert", m_clip,    "-o",   output, "--segment-seconds", "0.2", "--model",
                "blend",   "--codec", "ffv1", "-q"};
    }

    static void checkFailure(const CommandResult& failed, const QString& output) {
        QVERIFY2(failed.exitCode == 6, qPrintable(QString::number(failed.exitCode) + failed.errors));
        QVERIFY2(!failed.errors.isEmpty(), "it failed without a word");
        QVERIFY(!QFile::exists(output));
    }

    void finish(const QString& output) {
        if (!QFile::exists(output)) {
            const CommandResult again = runTessera(command(output));
            QVERIFY2(again.exitCode == 0, qPrintable(again.errors));
        }
        QCOMPARE(digestOf(output), m_digest);
        QVERIFY(QFile::remove(output));
        QCOMPARE(everythingIn(QFileInfo(output).path()).filter("out"), QStringList());
    }

    QTemporaryDir m_dir;
    QString m_clip;
    QByteArray m_digest;
    qint64 m_bytes = 0;
    int m_positions = 0;
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_full_disk.moc"
