#include "core/media/input/timeline.h"

#include "core/base/error.h"
#include "core/base/job_messages.h"
#include "core/base/source_messages.h"
#include "core/media/input/even_motion.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numeric>
#include <string>

namespace tessera::media {

namespace {

constexpr double mostFrames = 50e6;  // of the output: 46 hours at 300 per second

// Damaged times can ask for years of frames.
void checkCount(double frames) {
    if (frames > mostFrames) {
        std::array<char, 32> count{};
        std::snprintf(count.data(), count.size(), "%.0f", frames);
        throw Error(ErrorCode::BadInput, message::ResultTooLong(count.data()));
    }
}

// Makes ticks as coarse as every time allows: 1001/60000 instead of 1/60000 for steady 59.94.
void coarsen(Timeline& timeline) {
    std::int64_t step = timeline.lastDuration;
    for (const OutputFrame& frame : timeline.frames) {
        step = std::gcd(step, frame.pts);
    }
    constexpr std::int64_t coarsest = 1'000'000;  // media libraries want both terms in 32 bits
    if (step <= 1 || step > coarsest) {
        return;
    }
    timeline.timeBase = timeline.timeBase * Rational{step};
    timeline.lastDuration /= step;
    for (OutputFrame& frame : timeline.frames) {
        frame.pts /= step;
    }
}

// A source whose ticks were divided so finely that every time wanted is a whole number of them.
class FineSource {
public:
    FineSource(const SourceTimes& source, const TimelineOptions& options, std::int64_t division)
        : m_pts(source.pts),
          m_lastShown(source.lastShown),
          m_division(division),
          m_wholeLastFrame(options.wholeLastFrame) {
        timeBase = source.timeBase / Rational{division};
        m_longestGap = options.longestGapSeconds / timeBase.toDouble();
        for (std::size_t i = 1; i < m_pts.size(); ++i) {
            if (m_pts[i] <= m_pts[i - 1]) {
                throw Error::internal("source times are not increasing");
            }
        }
        checkRange(m_pts.front());
        checkRange(m_pts.back());
    }

    [[nodiscard]] std::int64_t size() const { return std::ssize(m_pts); }
    [[nodiscard]] std::int64_t time(std::int64_t index) const {
        return m_pts[static_cast<std::size_t>(index)] * m_division;
    }
    [[nodiscard]] std::int64_t gap(std::int64_t index) const { return time(index + 1) - time(index); }
    [[nodiscard]] bool isTooLong(std::int64_t index) const {
        return static_cast<double>(gap(index)) > m_longestGap;
    }
    // Times closer than this are equal: the source's own were rounded to its ticks, unless a frame lasts only
    // a few of them, which says that they were made for its rate.
    [[nodiscard]] std::int64_t slack() const { return lastShown() < 16 * m_division ? 0 : m_division / 2; }
    // How long the last original is shown, by what the file says where that is longer than the frame before it: a
    // pause at the end.
    [[nodiscard]] std::int64_t pause() const {
        const std::int64_t said = m_lastShown * m_division;
        return m_wholeLastFrame || 2 * said > 3 * lastShown() ? said : 0;
    }
    // As long as the one before it: what a frame usually lasts.
    [[nodiscard]] std::int64_t lastShown() const {
        for (std::int64_t i = size() - 2; i >= 0; --i) {
            if (!isTooLong(i)) {
                return gap(i);
            }
        }
        return 0;
    }

    Rational timeBase;

private:
    // Differences of times must fit too.
    void checkRange(std::int64_t time) const {
        constexpr std::int64_t farthest = std::int64_t{1} << 61;
        std::int64_t fine = 0;
        if (__builtin_mul_overflow(time, m_division, &fine) || fine < -farthest || fine > farthest) {
            throw Error(ErrorCode::BadInput, message::TimesTooLarge());
        }
    }

    const std::vector<std::int64_t>& m_pts;
    std::int64_t m_lastShown;
    std::int64_t m_division;
    bool m_wholeLastFrame;
    double m_longestGap = 0;
};

// Every original at its own time, and factor - 1 frames in each gap.
Timeline divideGaps(const SourceTimes& times, const TimelineOptions& options) {
    const std::int64_t factor = options.factor.num();
    const FineSource source(times, options, factor);
    checkCount(static_cast<double>(source.size()) * static_cast<double>(factor));
    const std::int64_t step = source.lastShown() / factor;
    Timeline timeline{source.timeBase, step, {}};
    timeline.frames.reserve(static_cast<std::size_t>(source.size() * factor));
    for (std::int64_t index = 0; index < source.size(); ++index) {
        const std::int64_t start = source.time(index);
        timeline.frames.push_back({index, Rational{0}, start});
        const bool isLast = index + 1 == source.size();
        const bool divided = !isLast && !source.isTooLong(index);
        for (std::int64_t k = 1; divided && k < factor; ++k) {
            timeline.frames.push_back({index, Rational{k, factor}, start + source.gap(index) / factor * k});
        }
        timeline.longGaps += !isLast && !divided ? 1 : 0;
        const bool isHeld = isLast && options.tail == Tail::HoldLast && step > 0;
        const std::int64_t end = std::max(source.lastShown(), source.pause());
        for (std::int64_t held = step; isHeld && held + step <= end; held += step) {
            timeline.frames.push_back({index, Rational{0}, start + held, true});
        }
        timeline.lastDuration =
            isLast && !isHeld && source.pause() > 0 ? source.pause() : timeline.lastDuration;
    }
    return timeline;
}

// Frames at given times, each between the originals around it.
class Resampler {
public:
    explicit Resampler(const FineSource& source) : m_source(source), m_slack(source.slack()) {}

    // Increasing times, none before the first original.
    void add(std::int64_t time) {
        while (m_index + 1 < m_source.size() && m_source.time(m_index + 1) - time <= m_slack) {
            ++m_index;
        }
        const bool isLast = m_index + 1 == m_source.size();
        Rational t{0};
        if (!isLast && !m_source.isTooLong(m_index) && time - m_source.time(m_index) > m_slack) {
            t = Rational{time - m_source.time(m_index), m_source.gap(m_index)};
        }
        const bool shown = t == Rational{0} && m_index == m_lastShown;
        m_lastShown = t == Rational{0} ? m_index : m_lastShown;
        frames.push_back({m_index, t, time, shown});
    }

    std::vector<OutputFrame> frames;

private:
    const FineSource& m_source;
    std::int64_t m_slack = 0;
    std::int64_t m_index = 0;
    std::int64_t m_lastShown = -1;
};

// The last frame lasts to the end of a pause of the source, unless it was repeated until there. Counts long gaps.
void endWith(Timeline& timeline, const FineSource& source, bool isHeld) {
    const std::int64_t end = source.time(source.size() - 1) + source.pause();
    if (!isHeld && source.pause() > 0 && end > timeline.frames.back().pts) {
        timeline.lastDuration = end - timeline.frames.back().pts;
    }
    for (std::int64_t index = 0; index + 1 < source.size(); ++index) {
        timeline.longGaps += source.isTooLong(index) ? 1 : 0;
    }
}

// Output frame k lies k / factor of the way through the frames of the source: variable rates stay variable.
Timeline walkFrames(const SourceTimes& times, const TimelineOptions& options) {
    const std::int64_t num = options.factor.num();
    const std::int64_t den = options.factor.den();
    const FineSource source(times, options, num);
    checkCount(static_cast<double>(source.size()) * options.factor.toDouble());
    Timeline timeline{source.timeBase, source.lastShown() / num * den, {}};
    Resampler resampler(source);
    const std::int64_t last = source.size() - 1;
    const std::int64_t lastUnit = source.lastShown() / num;
    // `position` counts num-ths of the way from one original to the next.
    const bool isHeld = lastUnit > 0 && options.tail == Tail::HoldLast;
    const std::int64_t tail = isHeld ? std::max(num, source.pause() / lastUnit) : den;
    for (std::int64_t position = 0; position < last * num + tail; position += den) {
        const std::int64_t index = position / num;
        resampler.add(index < last ? source.time(index) + source.gap(index) / num * (position % num)
                                   : source.time(last) + lastUnit * (position - last * num));
    }
    timeline.frames = std::move(resampler.frames);
    endWith(timeline, source, isHeld);
    return timeline;
}

// Output frame k is shown k / rate after the first.
Timeline walkTime(const SourceTimes& times, const TimelineOptions& options) {
    const Rational ticks = Rational{1} / options.targetRate / times.timeBase;  // per output frame
    const FineSource source(times, options, ticks.den());
    Timeline timeline{source.timeBase, ticks.num(), {}};
    Resampler resampler(source);
    const std::int64_t last = source.time(source.size() - 1);
    const bool isHeld = options.tail == Tail::HoldLast;
    const std::int64_t shown = std::max({std::int64_t{1}, source.lastShown(), source.pause()});
    const std::int64_t end = isHeld ? last + shown : last + ticks.num();
    checkCount(static_cast<double>(end - source.time(0)) / static_cast<double>(ticks.num()));
    for (std::int64_t time = source.time(0); time < end; time += ticks.num()) {
        resampler.add(time);
    }
    timeline.frames = std::move(resampler.frames);
    endWith(timeline, source, isHeld);
    return timeline;
}

// Output frame k is shown k / rate after the first, and shows the moment that the map says. Source times are taken to the
// nanosecond.
Timeline walkMap(const SourceTimes& times, const TimelineOptions& options) {
    constexpr double nanoseconds = 1e9;
    const std::int64_t division =
        std::max<std::int64_t>(1, std::llround(times.timeBase.toDouble() * nanoseconds));
    const FineSource source(times, options, division);
    const std::int64_t last = source.time(source.size() - 1);
    const std::int64_t end =
        options.tail == Tail::HoldLast ? last + std::max(source.lastShown(), source.pause()) : last;
    Timeline timeline{Rational{1} / options.targetRate, 1, {}};
    Resampler resampler(source);
    const long double fine =
        1 / (nanoseconds * source.timeBase.toDouble());  // ticks of a nanosecond: about one
    for (std::int64_t k = 0;; ++k) {
        const std::int64_t moment = options.map.sourceAt(Rational{k} / options.targetRate);
        const std::int64_t passed = std::llround(fine * static_cast<long double>(moment));
        if (source.time(0) + passed > end) {
            break;
        }
        checkCount(static_cast<double>(k));
        resampler.add(source.time(0) + passed);
        resampler.frames.back().pts = k;
    }
    timeline.frames = std::move(resampler.frames);
    for (std::int64_t index = 0; index + 1 < source.size(); ++index) {
        timeline.longGaps += source.isTooLong(index) ? 1 : 0;
    }
    return timeline;
}

// The moments of a source that repeats pictures. Frames that come evenly are counted: their times are no more than that,
// rounded to the ticks of a file, and a rounded millisecond is 3 % of the way of a picture at 30 fps. Others have the times
// that they have, in fine ticks.
class Moments {
public:
    Moments(const SourceTimes& source, std::int64_t division) : m_pts(source.pts), m_division(division) {
        const std::int64_t last = std::ssize(m_pts) - 1;
        m_step = last > 0 ? static_cast<double>(m_pts.back() - m_pts.front()) / static_cast<double>(last) : 1;
        for (std::int64_t index = 0; index <= last; ++index) {
            constexpr double roundings = 1;  // half a tick of this frame and of the first or last one
            const double even = static_cast<double>(m_pts.front()) + m_step * static_cast<double>(index);
            m_isEven = m_isEven && std::abs(static_cast<double>(pts(index)) - even) <= roundings;
        }
    }

    [[nodiscard]] double ofFrame(std::int64_t index) const {
        return m_isEven ? static_cast<double>(index) : static_cast<double>(pts(index) * m_division);
    }
    // `time`: in fine ticks, from the first frame on.
    [[nodiscard]] double of(std::int64_t time) const {
        if (!m_isEven) {
            return static_cast<double>(time);
        }
        const auto later = std::ranges::upper_bound(m_pts, time / m_division);
        const std::int64_t index = std::max<std::int64_t>(1, later - m_pts.begin()) - 1;
        const bool isLast = index + 1 == std::ssize(m_pts);
        const double gap = isLast ? m_step : static_cast<double>(pts(index + 1) - pts(index));
        return static_cast<double>(index) +
               static_cast<double>(time - pts(index) * m_division) / (gap * static_cast<double>(m_division));
    }

private:
    [[nodiscard]] std::int64_t pts(std::int64_t index) const {
        return m_pts[static_cast<std::size_t>(index)];
    }

    const std::vector<std::int64_t>& m_pts;
    std::int64_t m_division = 1;
    double m_step = 1;
    bool m_isEven = true;
};

// The pictures of a source that repeats some of them, each once, and when each was taken.
struct DistinctPictures {
    std::vector<std::int64_t> frames;  // of the source
    std::vector<double> times;         // Moments

    DistinctPictures(const SourceTimes& source, const Moments& moments) {
        std::vector<ShownSpan> spans;
        const std::int64_t count = std::ssize(source.pts);
        for (std::int64_t index = 0; index < count;) {
            std::int64_t next = index + 1;
            while (next < count && std::ranges::binary_search(source.repeats, next)) {
                ++next;
            }
            constexpr std::int64_t longestRun = 4;  // longer ones are stills and stay still
            const std::int64_t step = next - index > longestRun ? 1 : next - index;
            const double at = moments.ofFrame(index);
            const double room =
                index + 1 < count && step == next - index ? moments.ofFrame(index + 1) - at : 0;
            frames.push_back(index);
            spans.push_back({at, at + room});
            index += step;
        }
        times = evenTimes(spans);
    }
};

// The same output frames at the same times, each between the two distinct pictures around it.
void spreadOverRepeats(Timeline& timeline, const SourceTimes& source) {
    const Rational finer = source.timeBase / timeline.timeBase;
    const Moments moments(source, finer.num());
    const DistinctPictures pictures(source, moments);
    std::size_t index = 0;
    for (OutputFrame& frame : timeline.frames) {
        const double time = moments.of(frame.pts);
        while (index + 1 < pictures.times.size() && pictures.times[index + 1] <= time) {
            ++index;
        }
        const bool isLast = index + 1 == pictures.times.size();
        const double gap = isLast ? 0 : pictures.times[index + 1] - pictures.times[index];
        const double t = gap > 0 ? std::clamp((time - pictures.times[index]) / gap, 0.0, 1.0) : 0;
        constexpr std::int64_t parts = 1000;  // of the way; finer would be no better
        constexpr std::int64_t near = 4;
        const std::int64_t part = std::llround(t * parts);
        const bool isNext = part > parts - near;
        frame.sourceIndex = pictures.frames[index + (isNext ? 1 : 0)];
        frame.t = part < near || isNext ? Rational{0} : Rational{part, parts};
        frame.span = frame.isOriginal() ? 1 : pictures.frames[index + 1] - pictures.frames[index];
    }
}

}  // namespace

Timeline makeTimeline(const SourceTimes& source, const TimelineOptions& options) {
    if (options.factor < Rational{1}) {
        throw Error(ErrorCode::BadOption, message::FactorBelowOne());
    }
    if (source.pts.empty()) {
        return {};
    }
    if (!options.map.empty()) {
        return walkMap(source, options);
    }
    Timeline timeline = options.targetRate > Rational{0} ? walkTime(source, options)
                        : options.factor.den() == 1      ? divideGaps(source, options)
                                                         : walkFrames(source, options);
    if (!source.repeats.empty()) {
        spreadOverRepeats(timeline, source);
    }
    coarsen(timeline);
    return timeline;
}

}  // namespace tessera::media
