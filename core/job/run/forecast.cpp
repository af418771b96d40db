#include "core/job/run/forecast.h"

#include "core/base/error.h"
#include "core/files/picture_sequence.h"
#include "core/files/unfinished_name.h"
#include "core/job/run/segment_pipeline.h"
#include "core/media/input/stream_sizes.h"
#include "core/media/output/output_check.h"
#include "core/media/output/segment_sizes.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <map>
#include <mutex>
#include <numeric>
#include <system_error>

namespace tessera::job {

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr double workSeconds = 6;    // after which no further place is tried
constexpr double sampleSeconds = 1;  // of the new video, in all places together
constexpr std::int64_t leastGenerated = 4;
constexpr double keyFrameSeconds = 5;  // as the encoders are asked for
constexpr double packetOverhead = 14;  // bytes of a container for each frame
constexpr double diskBytesPerSecond = 300e6;
constexpr double checkSeconds = 0.5;  // of the finished file

double secondsBetween(Clock::time_point from, Clock::time_point to) {
    return std::chrono::duration<double>(to - from).count();
}

// One call of the model.
struct Call {
    std::int64_t pts = 0;  // of the frame before
    Clock::time_point start;
    Clock::time_point end;
};

// What was seen while samples were made.
struct Sampling {
    std::mutex mutex;
    std::vector<Call> calls;
    std::int64_t frameBytes = 0;
    std::map<int, SegmentRecord> closed;
    std::map<int, fs::path> files;
    Clock::time_point start = Clock::now();
    std::int64_t processBytes = 0;
};

// Notes when the model is called, and ends the samples when they have taken their time.
class TimedGenerator final : public inference::FrameGenerator {
public:
    TimedGenerator(std::unique_ptr<FrameGenerator> generator, Sampling& sampling, RunControl& samples)
        : m_generator(std::move(generator)), m_sampling(sampling), m_samples(samples) {}

    inference::ModelInfo model() const override { return m_generator->model(); }
    inference::ModelFacts facts() const override { return m_generator->facts(); }
    std::string deviceName() const override { return m_generator->deviceName(); }
    tiling::TileGrid plan(Size frame) const override { return m_generator->plan(frame); }
    std::optional<inference::TilePlan> prediction(Size frame) const override {
        return m_generator->prediction(frame);
    }
    inference::MemoryUse memoryUse() const override { return m_generator->memoryUse(); }
    void forgetPair() override { m_generator->forgetPair(); }
    std::vector<Message> notes() const override { return m_generator->notes(); }

    std::optional<inference::GeneratedFrame> generate(const inference::Moment& moment, RunControl& control,
                                                      const inference::OnTile& onTile) override {
        Call call{moment.prev.pts(), Clock::now(), {}};
        std::optional<inference::GeneratedFrame> made = m_generator->generate(moment, control, onTile);
        call.end = Clock::now();
        const std::lock_guard lock(m_sampling.mutex);
        if (made) {
            m_sampling.calls.push_back(call);
            m_sampling.frameBytes = moment.prev.bytes();
        }
        if (std::ssize(m_sampling.calls) >= leastGenerated &&
            secondsBetween(m_sampling.calls.front().start, call.end) > workSeconds) {
            m_samples.requestStop(AfterStop::KeepPlayable);
        }
        return made;
    }

private:
    std::unique_ptr<FrameGenerator> m_generator;
    Sampling& m_sampling;
    RunControl& m_samples;
};

// A folder that goes with its files.
class SampleFolder {
public:
    explicit SampleFolder(const fs::path& output) : m_path(files::unfinishedBeside(output)) {
        fs::create_directories(m_path);
    }
    ~SampleFolder() {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    SampleFolder(const SampleFolder&) = delete;
    SampleFolder& operator=(const SampleFolder&) = delete;
    [[nodiscard]] fs::path file(int index) const { return m_path / (std::to_string(index) + ".nut"); }

private:
    fs::path m_path;
};

// A few runs of output frames all over the video, in their order; all of it where it is short.
std::vector<SegmentRange> placesToTry(const ConversionPlan& plan) {
    const std::vector<media::OutputFrame>& frames = plan.timeline.frames;
    const auto count = std::ssize(frames);
    constexpr std::array<double, 3> places{1.0 / 6, 1.0 / 2, 5.0 / 6};
    const double rate = plan.frameRate > Rational{0} ? plan.frameRate.toDouble() : 30;
    const std::int64_t length =
        std::clamp<std::int64_t>(std::llround(rate * sampleSeconds / places.size()), 8, 40);
    if (count <= std::ssize(places) * 2 * length) {
        return {{0, std::min<std::int64_t>(count, std::ssize(places) * length)}};
    }
    std::vector<SegmentRange> ranges;
    for (const double place : places) {
        std::int64_t first = std::llround(place * static_cast<double>(count)) - length / 2;
        for (int back = 0; back < length / 2 && !frames[static_cast<std::size_t>(first)].isOriginal();
             ++back) {
            --first;
        }
        ranges.push_back({first, first + length});
    }
    return ranges;
}

// The middle first: time may be over after it.
std::vector<int> orderOf(std::size_t places) {
    return places == 1 ? std::vector<int>{0} : std::vector<int>{1, 0, 2};
}

void makeSamples(const PlannedJob& job, const inference::MakeGenerator& makeGenerator, RunControl& control,
                 const SampleFolder& folder, Sampling& sampling) {
    RunControl samples;
    const std::stop_callback stopped(control.stopToken(), [&samples] { samples.requestStop(); });
    SegmentKeeper keeper;
    keeper.nameFor = [&](int index) { return folder.file(index); };
    const auto close = [&](const fs::path& file, const SegmentRecord& record) {
        const std::lock_guard lock(sampling.mutex);
        sampling.closed[record.index] = record;
        sampling.files[record.index] = file;
    };
    keeper.close = close;
    keeper.closeEarly = close;
    keeper.fixTiles = [](const tiling::TileShape& planned) { return planned; };
    Listener listener;
    listener.onProgress = [](const Progress&) {};  // so that memory is looked at
    listener.onTile = [](const inference::TileEvent&) {};
    ProgressMeter meter(listener, samples);
    const inference::MakeGenerator timed = [&](const inference::GeneratorSettings& settings) {
        return std::make_unique<TimedGenerator>(makeGenerator(settings), sampling, samples);
    };
    SegmentPipeline(job, timed, samples, meter, keeper).make(orderOf(job.segments.size()));
    meter.setStage(Stage::Finishing);
    sampling.processBytes = meter.progress().processPeakBytes;
}

// Seconds from a generated frame to the next in each place that was tried.
std::vector<double> paceOfPlaces(const PlannedJob& job, const std::vector<Call>& calls) {
    std::vector<double> paces;
    for (const SegmentRange& range : job.segments) {
        const auto timeOf = [&](std::int64_t number) {
            const auto& output = job.plan.timeline.frames[static_cast<std::size_t>(number)];
            return job.plan.times.pts[static_cast<std::size_t>(output.sourceIndex)];
        };
        const Call* first = nullptr;
        const Call* last = nullptr;
        std::int64_t count = 0;
        for (const Call& call : calls) {
            if (call.pts >= timeOf(range.first) && call.pts <= timeOf(range.end - 1)) {
                first = first == nullptr ? &call : first;
                last = &call;
                ++count;
            }
        }
        if (count > 1) {
            // From end to end, so that what comes between two calls counts.
            paces.push_back(secondsBetween(first->end, last->end) / static_cast<double>(count - 1));
        } else if (count == 1) {
            paces.push_back(secondsBetween(first->start, last->end));
        }
    }
    return paces;
}

struct VideoSize {
    double bytes = 0;
    std::int64_t sampledFrames = 0;
    std::int64_t longestSample = 0;
};

// Key frames come as often as they will, not as often as in the samples.
VideoSize videoSize(const PlannedJob& job, const Sampling& sampling) {
    media::SegmentSizes all;
    VideoSize size;
    for (const auto& [index, file] : sampling.files) {
        if (file.empty()) {
            continue;
        }
        const media::SegmentSizes sizes = media::readSegmentSizes(file);
        all.frames += sizes.frames;
        all.bytes += sizes.bytes;
        all.keyFrames += sizes.keyFrames;
        all.keyBytes += sizes.keyBytes;
        size.longestSample = std::max(size.longestSample, sizes.frames);
    }
    size.sampledFrames = all.frames;
    if (all.frames == 0 || all.keyFrames == 0) {
        return size;
    }
    const auto total = static_cast<double>(job.frameCount());
    const double key = static_cast<double>(all.keyBytes) / static_cast<double>(all.keyFrames);
    const bool isAllKeys = all.keyFrames == all.frames;
    const double other = isAllKeys ? key
                                   : static_cast<double>(all.bytes - all.keyBytes) /
                                         static_cast<double>(all.frames - all.keyFrames);
    const double rate = job.plan.frameRate > Rational{0} ? job.plan.frameRate.toDouble() : 30;
    const double keys = isAllKeys ? total : std::ceil(total / std::max(1.0, rate * keyFrameSeconds));
    size.bytes = keys * key + (total - keys) * other + total * packetOverhead;
    return size;
}

// Sound, subtitles and the like, of the part that is converted.
double otherBytes(const PlannedJob& job, const std::stop_token& stop) {
    const JobSpec& spec = job.record.spec;
    if (files::isSequence(spec.input) || files::isSequence(spec.output) || job.record.times.pts.empty()) {
        return 0;
    }
    const auto all = static_cast<double>(job.record.input.bytes - media::videoBytes(spec.input, stop));
    const double part =
        static_cast<double>(job.plan.times.pts.size()) / static_cast<double>(job.record.times.pts.size());
    return std::max(0.0, all * part);
}

// Encoders hold frames back before they give the first one; a sample may be too short to fill them.
double heldByEncoder(const std::string& codec, const Sampling& sampling, std::int64_t sampled) {
    static const std::map<std::string, int> delays{{"h264", 48}, {"hevc", 40}, {"av1", 60}, {"vp9", 25}};
    constexpr double copies = 1.5;  // of a held frame, with what is known of it
    const auto found = delays.find(codec);
    const int delay = found != delays.end() ? found->second : 4;
    return static_cast<double>(std::max<std::int64_t>(0, delay - sampled) * sampling.frameBytes) * copies;
}

Forecast forecastFrom(const PlannedJob& job, const Sampling& sampling, double planSeconds,
                      const std::stop_token& stop) {
    Forecast forecast;
    forecast.outputFrames = job.frameCount();
    const auto& frames = job.plan.timeline.frames;
    const auto generated = static_cast<double>(
        std::ranges::count_if(frames, [](const media::OutputFrame& frame) { return !frame.isOriginal(); }));
    const std::vector<double> paces = paceOfPlaces(job, sampling.calls);
    const VideoSize video = videoSize(job, sampling);
    const double other = otherBytes(job, stop);
    forecast.outputBytes = static_cast<std::int64_t>(video.bytes + other);
    forecast.diskBytes = static_cast<std::int64_t>(2 * video.bytes + other);
    forecast.processBytes =
        sampling.processBytes + static_cast<std::int64_t>(heldByEncoder(job.record.spec.encoder.codec,
                                                                        sampling, video.longestSample));
    const double start =
        sampling.calls.empty() ? 0 : secondsBetween(sampling.start, sampling.calls.front().start);
    const double around =
        planSeconds + start + checkSeconds + static_cast<double>(forecast.diskBytes) / diskBytesPerSecond;
    const auto inAll = [&](double pace) { return around + pace * generated; };
    if (paces.empty()) {  // nothing is generated: what the samples took
        const double each = secondsBetween(sampling.start, Clock::now()) /
                            static_cast<double>(std::max<std::int64_t>(1, video.sampledFrames));
        forecast.seconds = around + each * static_cast<double>(forecast.outputFrames);
        forecast.leastSeconds = forecast.seconds / 2;
        forecast.mostSeconds = forecast.seconds * 2;
        return forecast;
    }
    constexpr double leastSpread = 0.1;  // what is measured in a moment is no better
    forecast.seconds =
        inAll(std::accumulate(paces.begin(), paces.end(), 0.0) / static_cast<double>(paces.size()));
    forecast.leastSeconds = std::min(inAll(std::ranges::min(paces)), forecast.seconds * (1 - leastSpread));
    forecast.mostSeconds = std::max(inAll(std::ranges::max(paces)), forecast.seconds * (1 + leastSpread));
    return forecast;
}

std::optional<Forecast> measured(const JobSpec& spec, const inference::MakeGenerator& makeGenerator,
                                 RunControl& control, std::optional<JobRecord>& known) {
    const auto begun = Clock::now();
    PlannedJob job = planNewJob(spec, control.stopToken(), known ? &*known : nullptr);
    if (control.stopRequested()) {
        return std::nullopt;
    }
    known = job.record;
    const double planSeconds = secondsBetween(begun, Clock::now());
    job.segments = placesToTry(job.plan);
    Sampling sampling;
    const SampleFolder folder(spec.output);
    makeSamples(job, makeGenerator, control, folder, sampling);
    if (control.stopRequested()) {
        return std::nullopt;
    }
    return forecastFrom(job, sampling, planSeconds, control.stopToken());
}

}  // namespace

std::optional<Forecast> Forecaster::forecast(const JobSpec& asked,
                                             const inference::MakeGenerator& makeGenerator,
                                             RunControl& control) {
    checkJob(asked);
    const JobSpec spec = withWholePaths(asked);
    media::checkFolderOf(spec.output);
    try {
        const std::optional<Forecast> made = measured(spec, makeGenerator, control, m_known);
        return control.stopRequested() ? std::nullopt : made;
    } catch (const Error&) {
        if (control.stopRequested()) {
            return std::nullopt;  // what fails because it is being stopped is no failure
        }
        throw;
    }
}

}  // namespace tessera::job
