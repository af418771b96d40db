#include "core/job/record/conversion_plan.h"

#include "core/base/error.h"

namespace tessera::job {

namespace {

// The frames from spec.from to spec.to, counted from the first.
void keepPart(ConversionPlan& plan, const JobSpec& spec, const media::SourceTimes& all) {
    plan.times.timeBase = all.timeBase;
    if (all.pts.empty()) {
        return;
    }
    const Rational first = all.timeBase * Rational{all.pts.front()};
    for (std::size_t i = 0; i < all.pts.size(); ++i) {
        const Rational time = all.timeBase * Rational{all.pts[i]} - first;
        if (time < spec.from || (spec.to && time >= *spec.to)) {
            continue;
        }
        if (plan.times.pts.empty()) {
            plan.firstFrame = static_cast<std::int64_t>(i);
        }
        plan.times.pts.push_back(all.pts[i]);
    }
    if (plan.times.pts.empty()) {
        throw Error(ErrorCode::BadOption, "no frame lies in the part to convert",
                    "The video is " + spelled(all.timeBase * Rational{all.pts.back()} - first) + " s long");
    }
}

// The average rate of what is kept, from its times; the file's own word where there is nothing to measure.
Rational sourceRate(const media::MediaInfo& info, const media::SourceTimes& times) {
    if (info.video.frameRate > Rational{0} || times.pts.size() < 2) {
        return info.video.frameRate;
    }
    const Rational length = times.timeBase * Rational{times.pts.back() - times.pts.front()};
    return Rational{static_cast<std::int64_t>(times.pts.size()) - 1} / length;
}

std::optional<media::SourceWindow> windowOf(const ConversionPlan& plan, const JobSpec& spec) {
    const bool isWhole = spec.from == Rational{0} && !spec.to;
    if ((isWhole && spec.slowMotion == Rational{1}) || plan.times.pts.empty()) {
        return std::nullopt;
    }
    media::SourceWindow window;
    window.cutsStart = !isWhole;
    window.slowdown = spec.slowMotion;
    window.keepSound = spec.slowSound == SlowSound::Stretch;
    if (!isWhole) {
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
        throw Error(
            ErrorCode::BadOption,
            "GIF cannot show " + spelled(rate) + " frames per second, only " + std::to_string(mostOfGif),
            "Choose a lower rate, or .apng");
    }
}

}  // namespace

ConversionPlan planConversion(const JobSpec& spec, const media::MediaInfo& described,
                              const media::SourceTimes& found) {
    media::MediaInfo info = described;
    media::SourceTimes all = found;
    if (spec.inputRate > Rational{0}) {
        if (!info.isSequence) {
            throw Error(ErrorCode::BadOption, "only a picture sequence takes a rate from outside",
                        "A video has times of its own");
        }
        info.video.frameRate = spec.inputRate;
        all.timeBase = Rational{1} / spec.inputRate;
    }
    ConversionPlan plan;
    keepPart(plan, spec, all);
    plan.window = windowOf(plan, spec);
    const Rational shown = sourceRate(info, plan.times) / spec.slowMotion;  // of originals, as they will pass
    media::TimelineOptions options;
    options.factor = spec.factor;
    options.tail = spec.tail;
    options.longestGapSeconds *= spec.slowMotion.toDouble();
    options.targetRate = spec.targetRate;
    if (spec.targetRate == Rational{0} && spec.constantRate) {
        options.targetRate = shown * spec.factor;
    }
    plan.frameRate = options.targetRate > Rational{0} ? options.targetRate : shown * spec.factor;
    if (spec.targetRate > Rational{0} && spec.targetRate < shown) {
        throw Error(ErrorCode::BadOption,
                    "the rate " + spelled(spec.targetRate) + " is below the video's own " + spelled(shown),
                    "Choose a higher one; frames are only added");
    }
    checkRate(spec, plan.frameRate);
    media::SourceTimes passing = plan.times;
    passing.timeBase = passing.timeBase * spec.slowMotion;
    if (plan.window) {
        const std::int64_t start = (plan.window->start / plan.times.timeBase).rounded();
        for (std::int64_t& time : passing.pts) {
            time -= start;
        }
    }
    plan.timeline = media::makeTimeline(passing, options);
    return plan;
}

}  // namespace tessera::job
