#include "core/job/record/conversion_plan.h"

#include "core/base/error.h"
#include "core/base/job_messages.h"
#include "core/base/output_messages.h"
#include "core/base/source_messages.h"
#include "core/job/record/time_map_json.h"
#include "core/media/input/cadence.h"
#include "core/media/output/output_format.h"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <sstream>

namespace tessera::job {

namespace {

// How long the last kept frame, the one before `end`, is shown: not beyond `until`.
void keepEnd(media::SourceTimes& kept, const media::SourceTimes& all, std::size_t end,
             const std::optional<Rational>& until) {
    kept.lastShown = end < all.pts.size() ? all.pts[end] - all.pts[end - 1] : all.lastShown;
    if (until) {
        kept.lastShown = std::min(kept.lastShown, (*until / all.timeBase).rounded() - all.pts[end - 1]);
    }
}

// The frames from spec.from to spec.to, counted from the first.
void keepPart(ConversionPlan& plan, const JobSpec& spec, const media::SourceTimes& all) {
    plan.times.timeBase = all.timeBase;
    if (all.pts.empty()) {
        return;
    }
    const Rational first = all.timeBase * Rational{all.pts.front()};
    std::size_t end = 0;  // after the last that is kept
    for (std::size_t i = 0; i < all.pts.size(); ++i) {
        const Rational time = all.timeBase * Rational{all.pts[i]} - first;
        if (time < spec.from || (spec.to && time >= *spec.to)) {
            continue;
        }
        if (plan.times.pts.empty()) {
            plan.firstFrame = static_cast<std::int64_t>(i);
        }
        plan.times.pts.push_back(all.pts[i]);
        end = i + 1;
    }
    if (plan.times.pts.empty()) {
        throw Error(ErrorCode::BadOption,
                    message::PartWithoutFrames(spelled(all.timeBase * Rational{all.pts.back()} - first)));
    }
    keepEnd(plan.times, all, end, spec.to ? std::optional(first + *spec.to) : std::nullopt);
    for (const std::int64_t index : all.breaks) {
        if (index > plan.firstFrame && index < static_cast<std::int64_t>(end)) {
            plan.times.breaks.push_back(index - plan.firstFrame);
        }
    }
    for (const std::int64_t index : all.repeats) {
        if (index > plan.firstFrame && index < static_cast<std::int64_t>(end)) {
            plan.times.repeats.push_back(index - plan.firstFrame);
        }
    }
}

// The average rate of what is kept, from its times; the file's own word where there is nothing to measure.
Rational sourceRate(const media::MediaInfo& info, const media::SourceTimes& times) {
    if (times.pts.size() < 2) {
        return info.video.frameRate;
    }
    const Rational length = times.timeBase * Rational{times.pts.back() - times.pts.front()};
    const Rational measured = Rational{static_cast<std::int64_t>(times.pts.size()) - 1} / length;
    // Times that were rounded say 29.97 less exactly than the file does; a pause at the end falsifies what it says.
    constexpr double tolerance = 0.02;
    const double said = info.video.frameRate.toDouble();
    return std::abs(said / measured.toDouble() - 1) < tolerance ? info.video.frameRate : measured;
}

// See Note [Soft telecine].
void evenOut(ConversionPlan& plan, media::MediaInfo& info) {
    std::optional<media::EvenedTimes> evened = media::evenTelecine(plan.times);
    if (!evened) {
        return;
    }
    const bool isAll = evened->frames == std::ssize(plan.times.pts);
    std::ostringstream rate;
    rate << std::fixed << std::setprecision(3) << evened->rate.toDouble();
    plan.evening =
        message::FilmShownEvenly(rate.str(), std::to_string(std::lround(evened->farthest * 1000 + 0.5)));
    plan.shown = std::move(evened->times);
    info.video.frameRate = isAll ? evened->rate : info.video.frameRate;
}

media::TimeMap mapOf(const JobSpec& spec, const media::SourceTimes& kept) {
    if (spec.timeMap.empty() || kept.pts.empty()) {
        return {};
    }
    media::TimeMap map = timeMapFromJson(spec.timeMap);
    const Rational length = kept.timeBase * Rational{kept.pts.back() - kept.pts.front()};
    if (map.lastKey() > length + kept.timeBase * Rational{kept.lastShown}) {
        throw Error(ErrorCode::BadOption, message::TimeMapBeyondEnd(spelled(map.lastKey()), spelled(length)));
    }
    return map;
}

std::optional<media::SourceWindow> windowOf(const ConversionPlan& plan, const JobSpec& spec,
                                            const media::TimeMap& map) {
    const bool isWhole = spec.from == Rational{0} && !spec.to;
    if ((isWhole && spec.slowMotion == Rational{1} && map.empty()) || plan.times.pts.empty()) {
        return std::nullopt;
    }
    media::SourceWindow window;
    window.cutsStart = !isWhole;
    window.slowdown = spec.slowMotion;
    window.map = map;
    window.keepSound = spec.slowSound == SlowSound::Stretch && map.empty();
    if (!isWhole || !map.empty()) {
        window.start = plan.times.timeBase * Rational{plan.times.pts.front()};
    }
    if (spec.to) {
        window.end = window.start + (*spec.to - spec.from);
    }
    return window;
}

void checkRate(const JobSpec& spec, const Rational& rate) {
    constexpr int mostOfGif = 100;
    if (spec.encoder.codec == "gif" && rate > Rational{mostOfGif}) {
        throw Error(ErrorCode::BadOption, message::GifTooFast(spelled(rate), mostOfGif));
    }
    constexpr int mostOfMatroska = 1000;  // it counts milliseconds
    const std::string container = media::outputFormat(spec.output).container;
    if ((container == "matroska" || container == "webm") && rate > Rational{mostOfMatroska}) {
        throw Error(ErrorCode::BadOption, message::RateTooFineForContainer(media::outputName(spec.output),
                                                                           spelled(rate), mostOfMatroska));
    }
}

}  // namespace

ConversionPlan planConversion(const JobSpec& spec, const media::MediaInfo& described,
                              const media::SourceTimes& found) {
    media::MediaInfo info = described;
    media::SourceTimes all = found;
    if (spec.inputRate > Rational{0}) {
        if (!info.isSequence) {
            throw Error(ErrorCode::BadOption, message::RateForPicturesOnly());
        }
        info.video.frameRate = spec.inputRate;
        all.timeBase = Rational{1} / spec.inputRate;
    }
    ConversionPlan plan;
    keepPart(plan, spec, all);
    const media::TimeMap map = mapOf(spec, plan.times);
    plan.window = windowOf(plan, spec, map);
    plan.shown = plan.times;
    evenOut(plan, info);
    const Rational shown = sourceRate(info, plan.shown) / spec.slowMotion;  // of originals, as they will pass
    media::TimelineOptions options;
    options.factor = spec.factor;
    options.tail = spec.tail;
    options.longestGapSeconds = spec.longestGapSeconds * spec.slowMotion.toDouble();
    options.wholeLastFrame = spec.encoder.codec == "gif" || spec.encoder.codec == "apng";
    options.targetRate = spec.targetRate;
    options.map = map;
    if (spec.targetRate == Rational{0} && (spec.constantRate || !map.empty())) {
        options.targetRate = shown * spec.factor;
    }
    plan.frameRate = options.targetRate > Rational{0} ? options.targetRate : shown * spec.factor;
    if (spec.targetRate > Rational{0} && spec.targetRate < shown) {
        throw Error(ErrorCode::BadOption, message::RateBelowVideo(spelled(spec.targetRate), spelled(shown)));
    }
    checkRate(spec, plan.frameRate);
    media::SourceTimes passing = plan.shown;
    passing.timeBase = passing.timeBase * spec.slowMotion;
    if (plan.window) {
        const std::int64_t start = (plan.window->start / plan.shown.timeBase).rounded();
        for (std::int64_t& time : passing.pts) {
            time -= start;
        }
    }
    plan.timeline = media::makeTimeline(passing, options);
    return plan;
}

}  // namespace tessera::job
