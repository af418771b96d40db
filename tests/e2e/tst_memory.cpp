// Peak memory of a whole conversion: small at 4K, and the same for few frames and for many.
#include "tests/support/command_line.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <vector>

using namespace tessera::tests;

namespace {

// The most memory the program ever had resident, in kB; -1 when it failed.
long peakOf(const QStringList& arguments) {
    std::vector<QByteArray> words{TESSERA_BIN_DIR "/tessera-cli"};
    for (const QString& argument : arguments) {
        words.push_back(argument.toUtf8());
    }
    std::vector<char*> pointers;
    for (QByteArray& word : words) {
        pointers.push_back(word.data());
    }
    pointers.push_back(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        execv(pointers[0], pointers.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        return -1;
    }
    return usage.ru_maxrss;
}

}  // namespace

class TestMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void peakIsTheSameForSixtyAndForFourTimesAsManyFrames_data() {
        QTest::addColumn<QString>("output");
        QTest::newRow("Matroska") << ".mkv";
        QTest::newRow("GIF") << ".gif";
    }

    void peakIsTheSameForSixtyAndForFourTimesAsManyFrames() {
        QFETCH(QString, output);
        QTemporaryDir dir;
        const auto peak = [&dir, &output](const QString& seconds) {
            const QString clip = dir.filePath(seconds + ".mkv");
            if (runTessera({"demo", clip, "--size", "320x192", "--fps", "30", "--seconds", seconds})
                    .exitCode != 0) {
                return -1L;
            }
            return peakOf(
                {"convert", clip, "-o", dir.filePath(seconds + "_x2" + output), "--steps", "1", "-q"});
        };
        const long few = peak("2");
        const long many = peak("8");
        qInfo("peak resident memory: 60 frames %ld kB, 240 frames %ld kB", few, many);
        QVERIFY(few > 0 && many > 0);
        QVERIFY(std::abs(many - few) < 0.08 * static_cast<double>(few));  // more colours are counted for GIF
    }

    // FFmpeg's encoder alone would hold 1.3 GB.
    void a4KPictureIsConvertedToFfv1In1500MB() {
        QTemporaryDir dir;
        const QString clip = dir.filePath("4k.mkv");
        QCOMPARE(
            runTessera({"demo", clip, "--size", "3840x2160", "--fps", "24", "--seconds", "0.09"}).exitCode,
            0);
        const long peak = peakOf({"convert", clip, "-o", dir.filePath("out.mkv"), "--codec", "ffv1", "--tile",
                                  "512", "--steps", "3", "-q"});
        qInfo("peak resident memory at 4K: %ld kB", peak);
        QVERIFY(peak > 0 && peak < 1'464'843);
    }
};

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"
