// What tessera-cli prints and how it ends, for good and for bad input.
#include "tests/support/command_line.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/stat.h>
#include <unistd.h>

using namespace tessera::tests;

namespace {

void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray readFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool ffmpegIsHere() {
    return runTool("ffmpeg", {"-version"}).exitCode == 0;
}

}  // namespace

class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void helpAndVersion();
    void tilesPrintsTheTable_data();
    void tilesPrintsTheTable();
    void presetsAreListed();
    void devicesAreListedWithWhatTheyHave();
    void infoSpeaksJson();
    void badOptionsEndWithUsage_data();
    void badOptionsEndWithUsage();
    void badInputEndsWithOneSentence_data();
    void badInputEndsWithOneSentence();
    void outputIsNeverOverwrittenUnasked();
    void outputEqualToInputIsRefused_data();
    void outputEqualToInputIsRefused();
    void unwritableFolderIsRefusedBeforeTheModelLoads();
    void conversionDoublesTheDemonstrationClip();
    void defaultOutputStandsBesideTheInput();
    void interruptLeavesNothing();
    void progressAsJson();
    void oddNamesWork_data();
    void oddNamesWork();

private:
    // Runs convert and checks the ending: code, one line on stderr holding `words`, nothing new in the
    // folder.
    void expectRefusal(const QStringList& arguments, int exitCode, const QStringList& words);

    QTemporaryDir m_dir;
    QString m_clip;
};

void TestCommandLine::initTestCase() {
    QVERIFY(m_dir.isValid());
    m_clip = m_dir.filePath("demo.mkv");
    const CommandResult made =
        runTessera({"demo", m_clip, "--size", "192x128", "--fps", "24", "--seconds", "0.5"});
    QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
}

void TestCommandLine::expectRefusal(const QStringList& arguments, int exitCode, const QStringList& words) {
    const QStringList before =
        QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const CommandResult result = runTessera(arguments);
    QVERIFY2(result.exitCode == exitCode,
             qPrintable(QString("exit code %1: %2").arg(result.exitCode).arg(result.errors)));
    for (const QString& word : words) {
        QVERIFY2(result.errors.contains(word), qPrintable(result.errors));
    }
    QCOMPARE(QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), before);
}

void TestCommandLine::helpAndVersion() {
    const CommandResult help = runTessera({"--help"});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.output.contains("convert"));
    QVERIFY(help.output.contains("Exit codes"));
    QCOMPARE(runTessera({"convert", "--help"}).exitCode, 0);
    const CommandResult version = runTessera({"--version"});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.output.startsWith("tessera-cli "));
}

void TestCommandLine::tilesPrintsTheTable_data() {
    QTest::addColumn<QString>("size");
    QTest::addColumn<QString>("tiles");
    QTest::newRow("1080p") << "1920x1080"
                           << "3 x 5 = 15 tiles";
    QTest::newRow("1440p") << "2560x1440"
                           << "4 x 6 = 24 tiles";
    QTest::newRow("2160p") << "3840x2160"
                           << "5 x 9 = 45 tiles";
    QTest::newRow("4320p") << "7680x4320"
                           << "10 x 17 = 170 tiles";
}

void TestCommandLine::tilesPrintsTheTable() {
    QFETCH(QString, size);
    QFETCH(QString, tiles);
    const CommandResult result = runTessera({"tiles", size});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.output.contains(tiles), qPrintable(result.output));
}

void TestCommandLine::presetsAreListed() {
    const CommandResult result = runTessera({"presets"});
    QCOMPARE(result.exitCode, 0);
    for (const char* id : {"1080p-fast", "4k-quality", "4k-speed", "automatic"}) {
        QVERIFY(result.output.contains(id));
    }
}

void TestCommandLine::devicesAreListedWithWhatTheyHave() {
    const CommandResult result = runTessera({"devices", "--json"});
    QCOMPARE(result.exitCode, 0);
    const QJsonArray devices = QJsonDocument::fromJson(result.output.toUtf8())["devices"].toArray();
    QVERIFY(!devices.isEmpty());
    const QJsonObject processor = devices[0].toObject();
    QCOMPARE(processor["name"].toString(), "cpu");
    QVERIFY(processor["usable"].toBool());
    QVERIFY(processor["totalBytes"].toDouble() > processor["freeBytes"].toDouble());
    QVERIFY(processor["freeBytes"].toDouble() > 0);
    for (const QJsonValue& device : devices) {
        QCOMPARE(device["usable"].toBool(), device["problem"].toString().isEmpty());
    }
    const QJsonArray video = QJsonDocument::fromJson(result.output.toUtf8())["video"].toArray();
    for (const QJsonValue& kind : video) {
        QCOMPARE(kind["usable"].toBool(), kind["problem"].toString().isEmpty());
        QVERIFY(!kind["decodes"].toArray().isEmpty() || !kind["encoders"].toArray().isEmpty());
    }
    const CommandResult text = runTessera({"devices"});
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.output.contains("cpu") && text.output.contains("memory"), qPrintable(text.output));
    QVERIFY2(video.isEmpty() || text.output.contains(video[0]["name"].toString()), qPrintable(text.output));
}

void TestCommandLine::infoSpeaksJson() {
    const CommandResult result = runTessera({"info", m_clip, "--json"});
    QCOMPARE(result.exitCode, 0);
    const QJsonObject video = QJsonDocument::fromJson(result.output.toUtf8()).object()["video"].toObject();
    QCOMPARE(video["width"].toInt(), 192);
    QCOMPARE(video["height"].toInt(), 128);
}

void TestCommandLine::badOptionsEndWithUsage_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    const QString clip = "{clip}";
    QTest::newRow("unknown preset") << QStringList{"convert", clip, "--preset", "8k-magic"} << "4k-quality";
    QTest::newRow("tile smaller than twice the overlap")
        << QStringList{"convert", clip, "--tile", "100", "--overlap", "64"} << "overlap";
    QTest::newRow("flow scale 0") << QStringList{"convert", clip, "--flow-scale", "0"} << "0.05 to 1";
    QTest::newRow("flow scale 2") << QStringList{"convert", clip, "--flow-scale", "2"} << "0.05 to 1";
    QTest::newRow("no steps") << QStringList{"convert", clip, "--steps", "0"} << "steps";
    QTest::newRow("factor 1") << QStringList{"convert", clip, "--factor", "1"} << "2 to 16";
    QTest::newRow("factor 17") << QStringList{"convert", clip, "--factor", "17"} << "2 to 16";
    QTest::newRow("unknown model") << QStringList{"convert", clip, "--model", "magic"} << "flow";
    QTest::newRow("unknown device") << QStringList{"convert", clip, "--device", "abacus"} << "cpu";
    QTest::newRow("unknown codec") << QStringList{"convert", clip, "--codec", "realvideo"} << "h264";
    QTest::newRow("unknown decoder") << QStringList{"convert", clip, "--decode", "toaster"} << "vaapi";
    QTest::newRow("unknown option") << QStringList{"convert", clip, "--sharpen"} << "--sharpen";
    QTest::newRow("no subcommand") << QStringList{} << "subcommand";
    QTest::newRow("tiles of nonsense") << QStringList{"tiles", "12by9"} << "1920x1080";
    QTest::newRow("progress style") << QStringList{"convert", clip, "--progress", "dance"} << "json";
}

void TestCommandLine::badOptionsEndWithUsage() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    arguments.replaceInStrings("{clip}", m_clip);
    expectRefusal(arguments, 2, {word});
}

void TestCommandLine::badInputEndsWithOneSentence_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("missing") << "missing"
                             << "missing.mp4";
    QTest::newRow("empty") << "empty"
                           << "empty";
    QTest::newRow("random bytes") << "random"
                                  << "bad.mp4";
    QTest::newRow("text renamed .mp4") << "text"
                                       << "bad.mp4";
    QTest::newRow("audio only") << "audio"
                                << "video";
    QTest::newRow("truncated mp4") << "truncated"
                                   << "index";
    QTest::newRow("a folder") << "folder"
                              << "folder";
    QTest::newRow("playlist in disguise") << "playlist"
                                          << "bad.mp4";
}

void TestCommandLine::badInputEndsWithOneSentence() {
    QFETCH(QString, kind);
    QFETCH(QString, word);
    QTemporaryDir inputs;
    QString path = inputs.filePath("bad.mp4");
    if (kind == "missing") {
        path = inputs.filePath("missing.mp4");
    } else if (kind == "empty") {
        writeFile(path, {});
    } else if (kind == "random") {
        QByteArray bytes(100000, Qt::Uninitialized);
        unsigned state = 1;
        for (char& byte : bytes) {
            state = state * 1664525u + 1013904223u;
            byte = static_cast<char>(state >> 24);
        }
        writeFile(path, bytes);
    } else if (kind == "text") {
        writeFile(path, QByteArray("This is a letter, not a film.\n").repeated(200));
    } else if (kind == "folder") {
        path = inputs.path();
    } else if (kind == "playlist") {
        writeFile(path, "ffconcat version 1.0\nfile '/etc/passwd'\n");
    } else {
        if (!ffmpegIsHere()) {
            QSKIP("the ffmpeg program is not installed");
        }
        const QStringList source =
            kind == "audio" ? QStringList{"-f", "lavfi", "-i", "sine=d=1", "-c:a", "aac"}
                            : QStringList{"-f", "lavfi", "-i", "testsrc2=d=1:s=128x96", "-c:v", "mpeg4"};
        QCOMPARE(runTool("ffmpeg", QStringList{"-v", "error", "-y"} + source + QStringList{path}).exitCode,
                 0);
        if (kind == "truncated") {
            const QByteArray whole = readFile(path);
            writeFile(path, whole.first(whole.size() / 2));
        }
    }
    const QString output = m_dir.filePath("never.mkv");
    expectRefusal({"convert", path, "-o", output}, 3, {word});
    const QStringList lines = runTessera({"convert", path, "-o", output}).errors.trimmed().split('\n');
    QVERIFY2(lines.size() == 1, qPrintable(lines.join("|")));
    QVERIFY(lines[0].startsWith("tessera-cli: "));
}

void TestCommandLine::outputIsNeverOverwrittenUnasked() {
    const QString output = m_dir.filePath("precious.mkv");
    writeFile(output, "precious");
    expectRefusal({"convert", m_clip, "-o", output}, 6, {"precious.mkv"});
    QCOMPARE(readFile(output), QByteArray("precious"));
    const CommandResult forced =
        runTessera({"convert", m_clip, "-o", output, "--force", "--model", "blend", "-q"});
    QVERIFY2(forced.exitCode == 0, qPrintable(forced.errors));
    QVERIFY(readFile(output).size() > 100);
    QVERIFY(QFile::remove(output));
}

void TestCommandLine::outputEqualToInputIsRefused_data() {
    QTest::addColumn<QString>("kind");
    QTest::newRow("same path") << "same";
    QTest::newRow("through a symbolic link") << "symlink";
    QTest::newRow("through a hard link") << "hardlink";
}

void TestCommandLine::outputEqualToInputIsRefused() {
    QFETCH(QString, kind);
    const QByteArray before = readFile(m_clip);
    const QString link = m_dir.filePath("link.mkv");
    QString output = m_clip;
    if (kind == "symlink") {
        QCOMPARE(symlink(qPrintable(m_clip), qPrintable(link)), 0);
        output = link;
    } else if (kind == "hardlink") {
        QCOMPARE(::link(qPrintable(m_clip), qPrintable(link)), 0);
        output = link;
    }
    expectRefusal({"convert", m_clip, "-o", output, "--force"}, 3, {"input"});
    QCOMPARE(readFile(m_clip), before);
    QFile::remove(link);
}

void TestCommandLine::unwritableFolderIsRefusedBeforeTheModelLoads() {
    expectRefusal({"convert", m_clip, "-o", m_dir.filePath("nowhere/out.mkv")}, 6, {"nowhere"});
    if (geteuid() == 0) {
        expectRefusal({"convert", m_clip, "-o", "/proc/out.mkv"}, 6, {"/proc"});
        return;
    }
    QDir(m_dir.path()).mkdir("readonly");
    chmod(qPrintable(m_dir.filePath("readonly")), 0555);
    expectRefusal({"convert", m_clip, "-o", m_dir.filePath("readonly/out.mkv")}, 6, {"readonly"});
}

void TestCommandLine::conversionDoublesTheDemonstrationClip() {
    const QString output = m_dir.filePath("doubled.mkv");
    const CommandResult result =
        runTessera({"convert", m_clip, "-o", output, "--tile", "128", "--overlap", "32", "--steps", "2"});
    QVERIFY2(result.exitCode == 0, qPrintable(result.errors));
    QVERIFY2(result.output.contains("23 frames, 11 of them generated"), qPrintable(result.output));
    const CommandResult info = runTessera({"info", output, "--json"});
    QCOMPARE(
        QJsonDocument::fromJson(info.output.toUtf8()).object()["video"].toObject()["frameRate"].toString(),
        QString("48/1"));
    QVERIFY(QFile::remove(output));
    QCOMPARE(QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{"demo.mkv"});
}

void TestCommandLine::defaultOutputStandsBesideTheInput() {
    const QStringList arguments{"convert", m_clip, "--model", "blend", "-q"};
    QCOMPARE(runTessera(arguments).exitCode, 0);
    QCOMPARE(runTessera(arguments).exitCode, 0);
    QVERIFY(QFile::remove(m_dir.filePath("demo_x2.mkv")));
    QVERIFY(QFile::remove(m_dir.filePath("demo_x2 (2).mkv")));
}

void TestCommandLine::interruptLeavesNothing() {
    QTemporaryDir folder;
    const QString clip = folder.filePath("long.mkv");
    QCOMPARE(runTessera({"demo", clip, "--size", "640x352", "--fps", "24", "--seconds", "4"}).exitCode, 0);
    for (const int signal : {SIGINT, SIGTERM}) {
        QProcess process;
        // A test run in the background of a shell has SIGINT ignored, and so would the program.
        process.setChildProcessModifier([] { std::signal(SIGINT, SIG_DFL); });
        process.start(TESSERA_BIN_DIR "/tessera-cli",
                      {"convert", clip, "-o", folder.filePath("out.mkv"), "--progress", "json"});
        QVERIFY(process.waitForStarted());
        process.setReadChannel(QProcess::StandardError);
        QByteArray heard;
        static const QRegularExpression underWay("\"framesDone\":([2-9]|[1-9][0-9])");
        while (!underWay.match(QString::fromUtf8(heard)).hasMatch() && process.waitForReadyRead(60000)) {
            heard += process.readAllStandardError();
        }
        QCOMPARE(process.state(), QProcess::Running);
        kill(static_cast<pid_t>(process.processId()), signal);
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitCode(), 128 + signal);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{"long.mkv"});
    }
}

void TestCommandLine::progressAsJson() {
    const QString output = m_dir.filePath("json.mkv");
    const CommandResult result =
        runTessera({"convert", m_clip, "-o", output, "--model", "blend", "--progress", "json"});
    QCOMPARE(result.exitCode, 0);
    QJsonObject last;
    for (const QString& line : result.errors.trimmed().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
        QVERIFY2(object["schema"].toInt() == 1, qPrintable(line));
        if (object["event"].toString() == "progress") {
            last = object;
        }
    }
    QCOMPARE(last["framesDone"].toInt(), 23);
    QCOMPARE(last["framesTotal"].toInt(), 23);
    QVERIFY(QFile::remove(output));
}

void TestCommandLine::oddNamesWork_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("space") << "my clip.mkv";
    QTest::newRow("colon") << "a:b.mkv";
    QTest::newRow("looks like a protocol") << "http:x.mkv";
    QTest::newRow("percent") << "50%d.mkv";
    QTest::newRow("newline") << "two\nlines.mkv";
    QTest::newRow("unicode") << QString::fromUtf8("größe 日本 🎬.mkv");
    QTest::newRow("long") << QString(230, 'n') + ".mkv";
}

void TestCommandLine::oddNamesWork() {
    QFETCH(QString, name);
    QTemporaryDir folder;
    QVERIFY(QFile::copy(m_clip, folder.filePath(name)));
    const CommandResult result = runTessera(
        {"convert", folder.filePath(name), "-o", folder.filePath("out.mkv"), "--model", "blend", "-q"});
    QVERIFY2(result.exitCode == 0, qPrintable(result.errors));
    const CommandResult back = runTessera(
        {"convert", folder.filePath("out.mkv"), "-o", folder.filePath("x" + name), "--model", "blend", "-q"});
    QVERIFY2(back.exitCode == 0, qPrintable(back.errors));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
