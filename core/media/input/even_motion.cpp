#include "core/media/input/even_motion.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <ranges>

namespace tessera::media {

namespace {

// Of a span: whoever repeated the pictures rounded, and a time on the very edge may lie on either side of it.
constexpr double slack = 0.04;

// The fraction of the smallest numbers between two positive ones; by continued fractions.
double simplestBetween(double low, double high) {
    const double whole = std::floor(low);
    if (whole == low || whole + 1 <= high) {
        return whole == low ? whole : whole + 1;
    }
    return whole + 1 / simplestBetween(1 / (high - whole), 1 / (low - whole));
}

// Where any step within a tenth will do, pictures were taken every so many frames: 5/4 of one in film shown as television.
double likelyStep(double least, double most, double wanted) {
    constexpr double exact = 1e-9;  // of the step: what is nearer has no fraction between it
    const bool isKnown = least > 0 && most - least < least / 10 && most - least > exact * least;
    return isKnown ? simplestBetween(least, most) : std::clamp(wanted, least, most);
}

// The string from `times[0]`, which is given, as near to `target` at the end as it can be; it touches a span only where
// it must bend there.
void pull(std::vector<double>& times, const std::vector<ShownSpan>& spans, double target) {
    std::size_t start = 0;
    while (start + 1 < spans.size()) {
        double least = -1e300;  // steps that no span so far forbids
        double most = 1e300;
        std::size_t atLeast = start;
        std::size_t atMost = start;
        std::size_t end = start + 1;
        std::size_t bend = 0;
        double step = 0;
        for (; end < spans.size(); ++end) {
            const auto count = static_cast<double>(end - start);
            const double room = slack * (spans[end].last - spans[end].first);
            const double low = (spans[end].first - room - times[start]) / count;
            const double high = (spans[end].last + room - times[start]) / count;
            if (low > most || high < least) {
                bend = low > most ? atMost : atLeast;
                step = low > most ? most : least;
                break;
            }
            atLeast = low > least ? end : atLeast;
            atMost = high < most ? end : atMost;
            least = std::max(least, low);
            most = std::min(most, high);
        }
        const std::size_t last = bend > 0 ? bend : spans.size() - 1;
        const double wanted = (target - times[start]) / static_cast<double>(last - start);
        step = bend > 0 ? step : likelyStep(least, most, wanted);
        for (std::size_t i = start + 1; i <= last; ++i) {
            times[i] = times[start] + step * static_cast<double>(i - start);
        }
        start = last;
    }
}

}  // namespace

// Where the first picture lies in its span is not known. The string finds out on its way to the end and back, and the third
// one, pulled from there, begins right.
std::vector<double> evenTimes(const std::vector<ShownSpan>& spans) {
    std::vector<double> times(spans.size());
    if (spans.empty()) {
        return times;
    }
    times.front() = spans.front().first;
    pull(times, spans, spans.back().first);
    std::vector<ShownSpan> turned;
    for (const ShownSpan& span : std::views::reverse(spans)) {
        turned.push_back({-span.last, -span.first});
    }
    std::vector<double> back(spans.size());
    back.front() = -times.back();
    pull(back, turned, turned.back().last);
    times.front() = -back.back();
    pull(times, spans, spans.back().first);
    for (std::size_t i = 1; i < times.size(); ++i) {
        times[i] = std::max(times[i], times[i - 1]);
    }
    return times;
}

}  // namespace tessera::media
