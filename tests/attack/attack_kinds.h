// The kinds of attack: each repeats hostile runs of tessera-cli, all of them drawn from one seed, and counts what held.
#pragma once

#include "tests/attack/attack_run.h"

#include <random>

namespace tessera::attack {

struct Tally {
    int passed = 0;
    int failed = 0;
};

struct Setting {
    std::mt19937_64 random;  // of this kind alone, so that a kind repeats without the others
    int count = 0;           // attacks to make
    QString folder;          // empty; of this kind alone
};

[[nodiscard]] Tally attackWithInputs(Setting setting);   // damaged files of every kind that is read
[[nodiscard]] Tally attackWithOptions(Setting setting);  // senseless values of every option
[[nodiscard]] Tally attackWithJobs(Setting setting);     // damaged folders of unfinished work
[[nodiscard]] Tally attackWithKills(
    Setting setting);  // kill -9 on a loaded machine, and the same command again
[[nodiscard]] Tally attackWithLimits(Setting setting);  // limits of memory, files and sizes

// A whole number from 0 to `end` - 1.
template <typename Number>
[[nodiscard]] Number below(std::mt19937_64& random, Number end) {
    return std::uniform_int_distribution<Number>(0, end - 1)(random);
}

}  // namespace tessera::attack
