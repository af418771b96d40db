#include "core/media/input/cadence.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

namespace tessera::media {

namespace {

constexpr std::int64_t period = 4;          // gaps after which a cadence of 2:3 or 2:3:3:2 repeats …
constexpr std::int64_t fieldsAPeriod = 10;  // … and what they last
constexpr std::int64_t shortestRun = 12;    // gaps

struct Run {
    std::int64_t first = 0;  // frames
    std::int64_t last = 0;
};

// Ticks of a field where four gaps from `first` on are of two or three fields and last ten; 0 otherwise.
double fieldAt(const std::vector<std::int64_t>& pts, std::int64_t first) {
    const auto at = [&pts](std::int64_t index) {
        return static_cast<double>(pts[static_cast<std::size_t>(index)]);
    };
    const double field = (at(first + period) - at(first)) / fieldsAPeriod;
    const double slack = std::max(0.2 * field, 1.0);
    int threes = 0;
    for (std::int64_t i = first; i < first + period; ++i) {
        const double gap = at(i + 1) - at(i);
        const bool isThree = std::abs(gap - 3 * field) <= slack;
        threes += isThree ? 1 : 0;
        if (!isThree && std::abs(gap - 2 * field) > slack) {
            return 0;
        }
    }
    return threes == 2 ? field : 0;
}

bool isFilmRate(double framesPerSecond) {
    return framesPerSecond > 20 && framesPerSecond < 30.5;
}

std::vector<Run> findRuns(const SourceTimes& times) {
    std::vector<Run> runs;
    const std::int64_t count = std::ssize(times.pts);
    for (std::int64_t first = 0; first + shortestRun < count;) {
        const double field = fieldAt(times.pts, first);
        std::int64_t last = first;
        if (field > 2 && isFilmRate(1 / (2.5 * field * times.timeBase.toDouble()))) {
            while (last + period < count && std::abs(fieldAt(times.pts, last) - field) < 0.1 * field) {
                ++last;
            }
        }
        if (last - first + period - 1 >= shortestRun) {
            runs.push_back({first, last + period - 1});
            first = runs.back().last;
        } else {
            ++first;
        }
    }
    return runs;
}

// Over whole periods: within one, frames lie up to a field off.
double measuredRate(const SourceTimes& times, const Run& run) {
    const std::int64_t gaps = (run.last - run.first) / period * period;
    const auto ticks = static_cast<double>(times.pts[static_cast<std::size_t>(run.first + gaps)] -
                                           times.pts[static_cast<std::size_t>(run.first)]);
    return static_cast<double>(gaps) / (ticks * times.timeBase.toDouble());
}

// The rate that such film has, if it has a usual one; 0 otherwise.
Rational usualRate(double measured) {
    for (const Rational& rate : {Rational{24000, 1001}, Rational{24}, Rational{25}}) {
        constexpr double tolerance = 0.0006;  // 23.976 and 24 differ by 0.001
        if (std::abs(measured / rate.toDouble() - 1) < tolerance) {
            return rate;
        }
    }
    return Rational{0};
}

// The coarsest ticks that both are whole numbers of; the first alone where those would be too fine to count in.
Rational commonTicks(const Rational& a, const Rational& b) {
    constexpr std::int64_t finest = 200'000'000;
    const std::int64_t den = std::lcm(a.den(), b.den());
    if (den <= 0 || den > finest) {
        return a;
    }
    return {std::gcd(a.num() * (den / a.den()), b.num() * (den / b.den())), den};
}

}  // namespace

std::optional<EvenedTimes> evenTelecine(const SourceTimes& source) {
    const std::vector<Run> runs = findRuns(source);
    if (runs.empty()) {
        return std::nullopt;
    }
    const auto longest =
        std::ranges::max_element(runs, {}, [](const Run& run) { return run.last - run.first; });
    const double measured = measuredRate(source, *longest);
    EvenedTimes evened{source, usualRate(measured)};
    const bool isUsual = evened.rate > Rational{0};
    evened.rate = isUsual ? evened.rate : Rational{std::lround(measured * 1000), 1000};
    SourceTimes& times = evened.times;
    times.timeBase = isUsual ? commonTicks(source.timeBase, Rational{1} / evened.rate) : source.timeBase;
    const Rational finer = source.timeBase / times.timeBase;
    for (std::int64_t& time : times.pts) {
        time *= finer.num();
    }
    times.lastShown *= finer.num();
    const double step = (Rational{1} / evened.rate / times.timeBase).toDouble();
    for (const Run& run : runs) {
        const std::int64_t start = times.pts[static_cast<std::size_t>(run.first)];
        const auto length = static_cast<double>(times.pts[static_cast<std::size_t>(run.last)] - start);
        const auto count = static_cast<double>(run.last - run.first);
        const double ownStep = length / count;
        const bool isExact = std::abs(step - ownStep) * count < 0.6 * step;  // ends within 1.5 fields
        const auto isLastOfAll = run.last + 1 == std::ssize(times.pts);
        for (std::int64_t i = run.first + 1; i < run.last + (isExact && isLastOfAll ? 1 : 0); ++i) {
            std::int64_t& time = times.pts[static_cast<std::size_t>(i)];
            const auto index = static_cast<double>(i - run.first);
            const std::int64_t even = start + std::llround(index * (isExact ? step : ownStep));
            evened.farthest = std::max(
                evened.farthest, std::abs(static_cast<double>(even - time)) * times.timeBase.toDouble());
            time = even;
        }
        evened.frames += run.last - run.first + 1;
    }
    const bool increases =
        std::ranges::adjacent_find(times.pts, std::ranges::greater_equal{}) == times.pts.end();
    return increases ? std::optional(std::move(evened)) : std::nullopt;
}

}  // namespace tessera::media
