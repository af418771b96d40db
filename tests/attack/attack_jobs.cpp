#include "tests/attack/attack_kinds.h"
#include "tests/attack/damage.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

#include <sys/stat.h>
#include <unistd.h>

namespace tessera::attack {

namespace {

void copyFolder(const QString& from, const QString& to) {
    QDir().mkpath(to);
    for (const QString& name : namesIn(from)) {
        QFile::copy(from + "/" + name, to + "/" + name);
    }
}

// A job with one of several segments made.
void makeJob(const QString& folder) {
    makeClip(folder + "/clip.mkv", "48x32", "1");
    const Start plan{{"plan-job", "clip.mkv", "-o", "out.mkv", "--dir", "job", "--model", "blend",
                      "--segment-seconds", "0.4"},
                     folder,
                     {}};
    const Ended planned = runProgram(plan);
    const Ended made = runProgram({{"run-segment", "job", "0"}, folder, {}});
    if (planned.exitCode != 0 || made.exitCode != 0) {
        throw std::runtime_error("no job can be made: " + (planned.errors + made.errors).toStdString());
    }
}

// One of its files is damaged, missing, or no file at all.
void damageJob(const QString& job, std::mt19937_64& random) {
    const QStringList names = namesIn(job);
    const QString path = job + "/" + names[below(random, names.size())];
    const QByteArray bytes = contentsOf(path);
    switch (below(random, 12)) {
        case 0:
            QFile::remove(path);
            break;
        case 1:
            QFile::remove(path);
            ::mkfifo(qPrintable(path), 0600);
            break;
        case 2:
            QFile::remove(path);
            (void)::symlink("/dev/zero", qPrintable(path));
            break;
        case 3:
            QFile::remove(path);
            QDir().mkdir(path);
            break;
        case 4:
            writeFile(path, {});
            break;
        case 5:
            writeFile(path, QByteArray(200'000, '['));
            break;
        default:
            writeFile(path, path.endsWith(".json") ? damagedJson(bytes, random) : damaged(bytes, random));
    }
}

}  // namespace

Tally attackWithJobs(Setting setting) {
    const QString sound = setting.folder + "/sound";
    QDir().mkpath(sound);
    makeJob(sound);
    const QString folder = setting.folder + "/now";
    const QList<QStringList> commands{{"resume", "job", "-q"},
                                      {"merge", "job", "-q"},
                                      {"status", "job"},
                                      {"run-segment", "job", "1", "-q"}};
    const QByteArray clip = contentsOf(sound + "/clip.mkv");
    Tally tally;
    for (int number = 0; number < setting.count; ++number) {
        QDir(folder).removeRecursively();
        copyFolder(sound, folder);
        copyFolder(sound + "/job", folder + "/job");
        damageJob(folder + "/job", setting.random);
        const Start start{commands[number % commands.size()], folder, {}};
        const Ended ended = runProgram(start);
        QString fault = faultOf(ended);
        if (fault.isEmpty() && contentsOf(folder + "/clip.mkv") != clip) {
            fault = "the source was changed";
        }
        ++(fault.isEmpty() ? tally.passed : tally.failed);
        if (!fault.isEmpty()) {
            report("job", number, start, fault, ended);
            QFile::rename(folder, setting.folder + QString("/../job-%1").arg(number));
        }
    }
    return tally;
}

}  // namespace tessera::attack
