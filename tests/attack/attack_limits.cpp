#include "tests/attack/attack_kinds.h"

#include <QDir>
#include <QFile>

#include <sys/resource.h>

namespace tessera::attack {

namespace {

struct Limit {
    int resource;
    const char* name;
    rlim_t least;
    rlim_t most;
};

constexpr Limit limits[] = {{RLIMIT_AS, "addresses", 200'000'000, 4'000'000'000},
                            {RLIMIT_DATA, "data", 20'000'000, 2'000'000'000},
                            {RLIMIT_NOFILE, "descriptors", 5, 60},
                            {RLIMIT_FSIZE, "size of a file", 1, 60'000},
                            {RLIMIT_STACK, "stack", 200'000, 8'000'000},
                            {RLIMIT_CORE, "core", 0, 1}};

QString faultIn(const QString& folder, const Ended& ended) {
    if (const QString fault = faultOf(ended); !fault.isEmpty()) {
        return fault;
    }
    const bool isThere = QFile::exists(folder + "/out.mkv");
    return isThere == (ended.exitCode == 0) ? QString()
                                            : "the output and the exit code contradict each other";
}

}  // namespace

Tally attackWithLimits(Setting setting) {
    makeClip(setting.folder + "/clip.mkv", "96x64", "0.5");
    Tally tally;
    for (int number = 0; number < setting.count; ++number) {
        const Limit& limit = limits[static_cast<std::size_t>(number) % std::size(limits)];
        const rlim_t value = limit.least + below<rlim_t>(setting.random, limit.most - limit.least + 1);
        Start start{{"convert", "clip.mkv", "-o", "out.mkv", "-q", "--model", "blend"}, setting.folder, {}};
        start.before = [&limit, value] {
            const rlimit both{value, value};
            ::setrlimit(static_cast<__rlimit_resource>(limit.resource), &both);
        };
        start.longestMs = 60'000;
        const Ended ended = runProgram(start);
        const QString fault = faultIn(setting.folder, ended);
        ++(fault.isEmpty() ? tally.passed : tally.failed);
        if (!fault.isEmpty()) {
            report(QString("limit of %1 to %2").arg(limit.name).arg(value), number, start, fault, ended);
        }
        QFile::remove(setting.folder + "/out.mkv");
        QDir(setting.folder + "/.out.mkv.tessera").removeRecursively();
    }
    return tally;
}

}  // namespace tessera::attack
