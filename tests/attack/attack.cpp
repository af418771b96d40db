// attack [--quick] [--seed N] [--kind NAME]: repeats the attack on tessera-cli. One line for each kind, then
// "N passed, M failed"; ends with 1 when anything failed. Files that did harm stay in the folder that is printed.
#include "tests/attack/attack_kinds.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <exception>

namespace {

using namespace tessera::attack;

struct Kind {
    const char* name;
    const char* words;
    int count;       // of a whole attack
    int quickCount;  // of one in a few minutes
    Tally (*attack)(Setting);
};

constexpr Kind kinds[] = {{"inputs", "damaged files", 500, 52, attackWithInputs},
                          {"options", "senseless option values", 300, 60, attackWithOptions},
                          {"jobs", "damaged jobs", 100, 24, attackWithJobs},
                          {"kills", "kills under load", 100, 11, attackWithKills},
                          {"limits", "limits of the system", 30, 12, attackWithLimits}};

Tally runKind(const Kind& kind, int count, std::uint64_t seed, const QString& work) {
    const QString folder = work + "/" + kind.name;
    QDir().mkpath(folder);
    QElapsedTimer timer;
    timer.start();
    const Tally tally = kind.attack({std::mt19937_64(seed), count, folder});
    std::printf("%-24s %4d passed, %d failed, %lld s\n", kind.words, tally.passed, tally.failed,
                static_cast<long long>(timer.elapsed() / 1000));
    std::fflush(stdout);
    QDir(folder).removeRecursively();
    return tally;
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOption({"quick", "A tenth of it."});
    options.addOption({"seed", "Other damage than that of seed 1.", "number", "1"});
    options.addOption({"kind", "Only this one: inputs, options, jobs, kills or limits.", "name"});
    options.process(application);
    const std::uint64_t seed = options.value("seed").toULongLong();
    QTemporaryDir work;
    Tally sum;
    try {
        for (const Kind& kind : kinds) {
            if (options.isSet("kind") && options.value("kind") != kind.name) {
                continue;
            }
            const int count = options.isSet("quick") ? kind.quickCount : kind.count;
            const Tally tally = runKind(kind, count, seed, work.path());
            sum.passed += tally.passed;
            sum.failed += tally.failed;
        }
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "attack: %s\n", failure.what());
        return 2;
    }
    std::printf("%d passed, %d failed (seed %llu)\n", sum.passed, sum.failed,
                static_cast<unsigned long long>(seed));
    if (sum.failed > 0) {
        work.setAutoRemove(false);
        std::printf("What did harm is in %s\n", qUtf8Printable(work.path()));
    }
    return sum.failed > 0 || sum.passed == 0 ? 1 : 0;
}
