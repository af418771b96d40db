#include "tests/attack/attack_run.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <cstdio>
#include <stdexcept>

namespace tessera::attack {

namespace {

constexpr const char* program = TESSERA_BIN_DIR "/tessera-cli";

}  // namespace

Ended runProgram(const Start& start) {
    QProcess process;
    process.setWorkingDirectory(start.folder);
    if (start.before) {
        process.setChildProcessModifier(start.before);
    }
    process.start(program, start.arguments);
    Ended ended;
    ended.inTime = process.waitForFinished(start.longestMs);
    if (!ended.inTime) {
        process.kill();
        process.waitForFinished();
    }
    ended.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ended.output = process.readAllStandardOutput();
    ended.errors = process.readAllStandardError();
    return ended;
}

QString faultOf(const Ended& ended) {
    if (!ended.inTime) {
        return "it did not end";
    }
    if (ended.exitCode < 0) {
        return "it was ended by a signal";
    }
    if (ended.exitCode == 1 || ended.exitCode > 8) {
        return QString("exit code %1").arg(ended.exitCode);
    }
    int sentences = 0;
    for (const QByteArray& line : ended.errors.split('\n')) {
        const bool isSentence = line.startsWith("tessera-cli: ");
        sentences += isSentence ? 1 : 0;
        if (!line.isEmpty() && !isSentence && !line.startsWith("Warning: ") && !line.startsWith("Note: ")) {
            return "a line that says nothing to a person: " + QString::fromUtf8(line.left(200));
        }
    }
    for (const char letter : ended.errors + ended.output) {
        if (static_cast<unsigned char>(letter) < ' ' && letter != '\n' && letter != '\r') {
            return "a control character is printed";
        }
    }
    const bool failed = ended.exitCode != 0 && ended.exitCode < 7;
    const bool isUnfinished = ended.exitCode == 8;  // `merge` says what is missing, `status` shows it
    return sentences == (failed ? 1 : 0) || (isUnfinished && sentences <= 1)
               ? QString()
               : QString("%1 sentences, exit code %2").arg(sentences).arg(ended.exitCode);
}

void report(const QString& kind, int number, const Start& start, const QString& fault, const Ended& ended) {
    std::printf("  %s %d: %s\n    tessera-cli %s\n    %s\n", qUtf8Printable(kind), number,
                qUtf8Printable(fault), qUtf8Printable(start.arguments.join("␣")),
                ended.errors.left(400).simplified().constData());
    std::fflush(stdout);
}

QStringList namesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

QByteArray contentsOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        throw std::runtime_error("cannot write " + path.toStdString());
    }
}

bool makeWithFfmpeg(const QStringList& arguments) {
    return QProcess::execute("ffmpeg", QStringList{"-v", "quiet", "-y"} + arguments) == 0;
}

void makeClip(const QString& file, const QString& size, const QString& seconds) {
    const Ended ended =
        runProgram({{"demo", file, "--size", size, "--fps", "24", "--seconds", seconds}, {}, {}});
    if (ended.exitCode != 0) {
        throw std::runtime_error("the demonstration clip cannot be made: " + ended.errors.toStdString());
    }
}

}  // namespace tessera::attack
