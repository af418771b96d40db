#include "tests/attack/attack_kinds.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <atomic>
#include <map>
#include <stdexcept>
#include <thread>
#include <vector>

namespace tessera::attack {

namespace {

struct Making {
    const char* output;
    const char* codec;
};

constexpr Making makings[] = {{"out.mkv", "hevc"},       {"out.mkv", "ffv1"}, {"out.mp4", "h264"},
                              {"out.mov", "prores"},     {"out.webm", "vp9"}, {"out.mp4", "av1"},
                              {"out.webm", "av1"},       {"out.mov", "h264"}, {"out.gif", ""},
                              {"frames/f_%05d.png", ""}, {"out.mp4", "hevc"}};

// Keeps every processor busy twice over.
class Load {
public:
    Load() {
        for (unsigned i = 0; i < 2 * std::thread::hardware_concurrency(); ++i) {
            m_threads.emplace_back([](const std::stop_token& stop) {
                for (std::atomic<unsigned> turns = 0; !stop.stop_requested(); ++turns) {
                }
            });
        }
    }

private:
    std::vector<std::jthread> m_threads;
};

void clear(const QString& folder) {
    for (const QString& name : namesIn(folder)) {
        if (name != "clip.mkv" && !QFile::remove(folder + "/" + name)) {
            QDir(folder + "/" + name).removeRecursively();
        }
    }
}

// Everything that was made, whatever it is called.
QByteArray madeIn(const QString& folder) {
    QByteArray all;
    for (const QString& name : namesIn(folder)) {
        const QString path = folder + "/" + name;
        if (name == "clip.mkv") {
            continue;
        }
        all += name.toUtf8() + '\0' + (QFileInfo(path).isDir() ? madeIn(path) : contentsOf(path));
    }
    return all;
}

void killAfter(const Start& start, int milliseconds) {
    QProcess process;
    process.setWorkingDirectory(start.folder);
    process.start(TESSERA_BIN_DIR "/tessera-cli", start.arguments);
    process.waitForFinished(milliseconds);
    process.kill();
    process.waitForFinished();
}

Start commandOf(const Making& making, const QString& folder) {
    Start start{
        {"convert", "clip.mkv", "-o", making.output, "--model", "blend", "-q", "--segment-seconds", "0.3"},
        folder,
        {}};
    if (*making.codec != '\0') {
        start.arguments += {"--codec", making.codec};
    }
    start.longestMs = 300'000;
    return start;
}

}  // namespace

Tally attackWithKills(Setting setting) {
    const QString& folder = setting.folder;
    makeClip(folder + "/clip.mkv", "96x64", "1");
    std::map<const Making*, std::pair<QByteArray, qint64>> whole;
    Tally tally;
    for (int number = 0; number < setting.count; ++number) {
        const Making& making = makings[static_cast<std::size_t>(number) % std::size(makings)];
        const Start start = commandOf(making, folder);
        auto& [expected, milliseconds] = whole[&making];
        Ended ended;
        if (expected.isEmpty()) {
            QElapsedTimer timer;
            timer.start();
            ended = runProgram(start);
            milliseconds = timer.elapsed();
            expected = madeIn(folder);
            clear(folder);
        }
        QString fault = faultOf(ended.exitCode < 0 ? Ended{0, true, {}, {}} : ended);
        const Load load;
        killAfter(start, static_cast<int>(below<qint64>(setting.random, 2 * milliseconds + 1)));
        if (madeIn(folder) !=
            expected) {  // also when it was killed after naming the result: the job is still there
            ended = runProgram(start);
            fault = fault.isEmpty() ? faultOf(ended) : fault;
        }
        if (fault.isEmpty() && madeIn(folder) != expected) {
            fault = "an interrupted conversion made other bytes, or left something: " +
                    namesIn(folder).join(", ");
        }
        ++(fault.isEmpty() ? tally.passed : tally.failed);
        if (!fault.isEmpty()) {
            report("kill", number, start, fault, ended);
        }
        clear(folder);
    }
    return tally;
}

}  // namespace tessera::attack
