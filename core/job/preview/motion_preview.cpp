#include "core/job/preview/motion_preview.h"

#include "core/colour/rgb_reader.h"
#include "core/job/run/segment_pipeline.h"
#include "core/media/output/sound_stretch.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tessera::job {

namespace {

constexpr double leadSeconds = 0.5;        // of the new video, shown before the moment that is looked at
constexpr std::int64_t mostFrames = 1200;  // of a stretch, whatever the rate

double secondsOf(const ConversionPlan& plan, std::int64_t number) {
    const media::Timeline& timeline = plan.timeline;
    return (timeline.timeBase * Rational{timeline.frames[static_cast<std::size_t>(number)].pts}).toDouble();
}

// Until the frame after the last one, or as long as the last is shown.
double endOf(const ConversionPlan& plan, const SegmentRange& range) {
    const media::Timeline& timeline = plan.timeline;
    if (range.end < std::ssize(timeline.frames)) {
        return secondsOf(plan, range.end);
    }
    const double usual = plan.frameRate > Rational{0} ? 1 / plan.frameRate.toDouble() : 0.04;
    const double said = (timeline.timeBase * Rational{timeline.lastDuration}).toDouble();
    return secondsOf(plan, range.end - 1) + (said > 0 && said < 1 ? said : usual);
}

MotionStretch stretchOf(const PlannedJob& job, const SegmentRange& range) {
    MotionStretch stretch;
    stretch.frameSize = job.frameSize;
    if (range.first == range.end) {
        return stretch;
    }
    const ConversionPlan& plan = job.plan;
    stretch.outputRate = plan.frameRate.toDouble();
    const double start = secondsOf(plan, range.first);
    stretch.startSeconds = start - secondsOf(plan, 0);
    stretch.seconds = endOf(plan, range) - start;
    for (std::int64_t number = range.first; number < range.end; ++number) {
        const media::OutputFrame& frame = plan.timeline.frames[static_cast<std::size_t>(number)];
        stretch.frames.push_back({number, plan.firstFrame + frame.sourceIndex, frame.isOriginal(),
                                  secondsOf(plan, number) - start});
    }
    return stretch;
}

// What the new video sounds like meanwhile.
Sound soundOf(const PlannedJob& job, const SegmentRange& range, double seconds, const std::stop_token& stop) {
    const ConversionPlan& plan = job.plan;
    media::SourceWindow window = plan.window.value_or(media::SourceWindow{});
    if (range.first == range.end || !window.map.empty() || (window.isSlowed() && !window.keepSound)) {
        return {};
    }
    const media::Timeline& timeline = plan.timeline;
    const Rational start =
        timeline.timeBase * Rational{timeline.frames[static_cast<std::size_t>(range.first)].pts};
    constexpr std::int64_t perSecond = 1'000'000;
    const Rational length{std::llround(seconds * perSecond), perSecond};
    window.start = plan.window ? plan.window->sourceTime(start) : start;
    window.end = window.start + length / window.slowdown;
    window.cutsStart = true;
    try {
        return media::readSound(job.record.spec.input, window, stop);
    } catch (const Error&) {  // the pictures are what the preview is for
        return {};
    }
}

// What is still to be made, as runs of frames that follow each other.
std::vector<SegmentRange> missingRuns(const MotionStretch& stretch, const MotionRequest& request) {
    std::vector<SegmentRange> runs;
    for (const MotionFrame& frame : stretch.frames) {
        const bool hasSource = request.knownSources.contains(frame.source);
        if (hasSource && (frame.isOriginal || request.knownFrames.contains(frame.number))) {
            continue;
        }
        if (!runs.empty() && runs.back().end == frame.number) {
            ++runs.back().end;
        } else {
            runs.push_back({frame.number, frame.number + 1});
        }
    }
    return runs;
}

// Pictures that were not given before, to whoever listens.
class PictureGiver {
public:
    PictureGiver(const MotionStretch& stretch, const MotionRequest& request, const MotionListener& listener)
        : m_request(request), m_listener(listener), m_known(request.knownSources) {
        for (const MotionFrame& frame : stretch.frames) {
            m_frames.emplace(frame.number, frame.isOriginal);
            m_wanted.insert(frame.source);
        }
    }

    void giveSource(std::int64_t index, const media::Frame& frame) {
        if (m_wanted.contains(index) && m_known.insert(index).second) {
            m_listener.onSource(index, colour::makePicture(frame, m_request.longestSide));
        }
    }

    void giveFrame(std::int64_t number, const media::Frame& frame) const {
        if (!m_frames.at(number) && !m_request.knownFrames.contains(number)) {
            m_listener.onGenerated(number, colour::makePicture(frame, m_request.longestSide));
        }
    }

private:
    const MotionRequest& m_request;
    const MotionListener& m_listener;
    std::map<std::int64_t, bool> m_frames;  // by number: whether it is an original
    std::set<std::int64_t> m_wanted;        // of the source
    std::set<std::int64_t> m_known;         // of the source; only the thread that decodes
};

}  // namespace

SegmentRange stretchAround(const ConversionPlan& plan, std::int64_t frame, double seconds) {
    const std::vector<media::OutputFrame>& frames = plan.timeline.frames;
    if (frames.empty()) {
        return {};
    }
    const auto count = std::ssize(frames);
    const auto first =
        std::ranges::lower_bound(frames, frame - plan.firstFrame, {}, &media::OutputFrame::sourceIndex);
    const std::int64_t at = std::min<std::int64_t>(first - frames.begin(), count - 1);
    const auto firstSince = [&](double moment) {
        const auto ticks = Rational{1} / plan.timeline.timeBase;
        const auto found = std::ranges::lower_bound(
            frames, moment * ticks.toDouble() - 0.5, {},
            [](const media::OutputFrame& output) { return static_cast<double>(output.pts); });
        return static_cast<std::int64_t>(found - frames.begin());
    };
    const double last = secondsOf(plan, count - 1);
    const double start =
        std::max(std::min(secondsOf(plan, at) - leadSeconds, last - seconds), secondsOf(plan, 0));
    SegmentRange range{firstSince(start), firstSince(start + seconds)};
    range.first = std::min(range.first, at);
    range.end = std::clamp(std::max(range.end, at + 1), range.first + 1, range.first + mostFrames);
    range.end = std::min<std::int64_t>(range.end, count);
    return range;
}

std::optional<MotionStretch> MotionRenderer::render(const MotionRequest& request,
                                                    const inference::MakeGenerator& makeGenerator,
                                                    RunControl& control, const MotionListener& listener) {
    PlannedJob job = planNewJob(request.spec, control.stopToken(), m_known ? &*m_known : nullptr);
    if (control.stopRequested()) {
        return std::nullopt;
    }
    m_known = job.record;
    const SegmentRange range = stretchAround(job.plan, request.frame, request.seconds);
    const MotionStretch stretch = stretchOf(job, range);
    listener.onStretch(stretch);
    if (listener.onSound) {
        listener.onSound(soundOf(job, range, stretch.seconds, control.stopToken()));
    }
    job.segments = missingRuns(stretch, request);
    if (job.segments.empty()) {
        return stretch;
    }
    PictureGiver pictures(stretch, request, listener);
    SegmentKeeper keeper;
    keeper.onFrame = [&](std::int64_t number, const media::Frame& frame) {
        pictures.giveFrame(number, frame);
    };
    keeper.onSource = [&](std::int64_t index, const media::Frame& frame) {
        pictures.giveSource(job.plan.firstFrame + index, frame);
    };
    keeper.fixTiles = [](const tiling::TileShape& planned) { return planned; };
    Listener told;
    told.onPlan = listener.onPlan;
    told.onTile = listener.onTile;
    ProgressMeter meter(told, control);
    std::vector<int> segments;
    for (int index = 0; index < job.segmentCount(); ++index) {
        segments.push_back(index);
    }
    SegmentPipeline(job, makeGenerator, control, meter, keeper).make(segments);
    return control.stopRequested() ? std::nullopt : std::optional(stretch);
}

}  // namespace tessera::job
