// Limits of the system end a run with a sentence, never with a wait without end or another library's last words; and what a
// run gives up when it confines itself.
#include "tests/support/command_line.h"
#include "tests/support/job_files.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tessera::tests;

namespace {

constexpr const char* program = TESSERA_BIN_DIR "/tessera-cli";

// What hangs, hangs for ever: the watchdog allows for a machine that is busy with other things.
constexpr int watchdogMs = 60'000;

struct Limit {
    int resource;
    rlim_t value;
};

CommandResult limited(const QStringList& arguments, std::optional<Limit> limit,
                      const QProcessEnvironment& environment) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([limit] {
        if (limit) {
            const rlimit bound{limit->value, limit->value};
            ::setrlimit(static_cast<__rlimit_resource>(limit->resource), &bound);
        }
    });
    process.start(program, arguments);
    CommandResult result;
    if (!process.waitForFinished(watchdogMs)) {
        process.kill();
        process.waitForFinished();
        result.errors = "it did not end";
        return result;
    }
    result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    result.output = QString::fromUtf8(process.readAllStandardOutput());
    result.errors = QString::fromUtf8(process.readAllStandardError());
    return result;
}

}  // namespace

class TestLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_clip = m_dir.filePath("clip.mkv");
        m_output = m_dir.filePath("out.mkv");
        QCOMPARE(runTessera({"demo", m_clip, "--size", "96x64", "--fps", "24", "--seconds", "0.5"}).exitCode,
                 0);
    }

    void cleanup() {
        QFile::remove(m_output);
        QDir(m_dir.filePath(".out.mkv.tessera")).removeRecursively();  // what is done may be kept
        QCOMPARE(everythingIn(m_dir.path()), QStringList{"clip.mkv"});
    }

    void memoryIsLimited_data() {
        QTest::addColumn<int>("resource");
        QTest::addColumn<qulonglong>("bytes");
        QTest::newRow("addresses 1 GB") << int(RLIMIT_AS) << 1'000'000'000ULL;
        QTest::newRow("addresses 2 GB") << int(RLIMIT_AS) << 2'000'000'000ULL;
        QTest::newRow("data 50 MB") << int(RLIMIT_DATA) << 50'000'000ULL;
        QTest::newRow("data 150 MB") << int(RLIMIT_DATA) << 150'000'000ULL;
        QTest::newRow("data 300 MB") << int(RLIMIT_DATA) << 300'000'000ULL;
        QTest::newRow("descriptors") << int(RLIMIT_NOFILE) << 12ULL;
    }

    void memoryIsLimited() {
        QFETCH(int, resource);
        QFETCH(qulonglong, bytes);
        const Limit limit{resource, bytes};
        const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        // OpenBLAS, which FFmpeg brings, asks for its buffers before main() is reached: 0.3.29 (Debian 13) for ever.
        if (limited({"--version"}, limit, environment).exitCode != 0) {
            QSKIP("the system's libraries alone need more");
        }
        endsWithASentence(limited(command(), limit, environment));
    }

    // The limit counts all threads of a user, and none of the superuser's. One thread is too few for OpenBLAS, which FFmpeg brings:
    // it stops the program before its first line.
    void threadsAreLimited_data() {
        QTest::addColumn<int>("threads");
        for (const int threads : {2, 3, 4, 5, 6, 8, 12, 20}) {
            QTest::addRow("%d", threads) << threads;
        }
    }

    void threadsAreLimited() {
        if (runTool("setpriv", {"--version"}).exitCode != 0 || ::geteuid() != 0) {
            QSKIP("needs the superuser, to become a user without other threads");
        }
        QFETCH(int, threads);
        QVERIFY(QFile::setPermissions(m_dir.path(), QFile::Permissions(0x7777)));
        const CommandResult run =
            runTool("timeout", QStringList{"60", "prlimit", QString("--nproc=%1").arg(threads), "setpriv",
                                           "--reuid=61234", "--regid=61234", "--clear-groups", "env",
                                           "HOME=" + m_home.path(), program} +
                                   command());
        endsWithASentence(run);
    }

    void numbersOfThreadsWithoutSense() {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("OMP_NUM_THREADS", "1000000000");
        const CommandResult run = limited(command(), {}, environment);
        QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
        const CommandResult asked = limited(command() << "--threads"
                                                      << "1000000000",
                                            {}, QProcessEnvironment::systemEnvironment());
        QCOMPARE(asked.exitCode, 2);
        QVERIFY2(asked.errors.contains("\"1000000000\" is no value of --threads"), qPrintable(asked.errors));
    }

    void aSpeedThatIsNoneIsNamed() {
        const CommandResult run = runTessera(command() << "--codec"
                                                       << "h264"
                                                       << "--encoder-speed"
                                                       << "fastt");
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.errors.contains("\"fastt\" is no value of the speed"), qPrintable(run.errors));
    }

    void whatAPersonTypesStaysOnOneLine() {
        for (const QString& word : {QString("a\nb\x1b[31m"), QString::fromUtf8("a\u202eb")}) {
            const CommandResult option = runTessera({"convert", m_clip, "--preset", word});
            QCOMPARE(option.exitCode, 2);
            const CommandResult unknown = runTessera({"convert", m_clip, "--" + word});
            QCOMPARE(unknown.exitCode, 2);
            const CommandResult name = runTessera({"info", word});
            QCOMPARE(name.exitCode, 3);
            for (const QString& text : {option.errors, unknown.errors, name.errors}) {
                QCOMPARE(text.count('\n'), 1);
                QVERIFY2(!text.contains(QChar(0x1b)) && !text.contains(QChar(0x202e)), qPrintable(text));
            }
        }
    }

    void aPipeIsNoModel() {
        const QTemporaryDir models;
        const QString pipe = models.filePath("model.pth");
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        const CommandResult run =
            limited({"models", "install", pipe}, {}, QProcessEnvironment::systemEnvironment());
        QCOMPARE(run.exitCode, 4);
        QVERIFY2(run.errors.contains("is not an ordinary file"), qPrintable(run.errors));
    }

    void aFileThatWasNeverWrittenIsNoModel() {
        const QTemporaryDir models;
        const QString path = models.filePath("model.safetensors");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray header =
            R"({"a":{"dtype":"F32","shape":[2000000000],"data_offsets":[0,8000000000]}})";
        QByteArray length(8, '\0');
        length[0] = static_cast<char>(header.size());
        file.write(length + header);
        QVERIFY(file.resize(8 + header.size() + 8'000'000'000));
        file.close();
        const CommandResult run =
            limited({"models", "install", path}, {}, QProcessEnvironment::systemEnvironment());
        QCOMPARE(run.exitCode, 4);
        QVERIFY2(run.errors.contains("was never written"), qPrintable(run.errors));
    }

private:
    [[nodiscard]] QStringList command() const {
        return {"convert", m_clip, "-o", m_output, "-q", "--model", "blend"};
    }

    // A limit may also be wide enough.
    void endsWithASentence(const CommandResult& run) const {
        if (run.exitCode == 0) {
            QVERIFY(QFile::exists(m_output));
            return;
        }
        QVERIFY2(run.exitCode > 1 && run.exitCode < 7,
                 qPrintable(QString::number(run.exitCode) + run.errors));
        QVERIFY2(run.errors.startsWith("tessera-cli: ") && run.errors.count('\n') == 1,
                 qPrintable(run.errors));
    }

    QTemporaryDir m_dir;
    QTemporaryDir m_home;
    QString m_clip;
    QString m_output;
};

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
