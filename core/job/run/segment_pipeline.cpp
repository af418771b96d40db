#include "core/job/run/segment_pipeline.h"

#include "core/analysis/frame_difference.h"
#include "core/base/output_messages.h"
#include "core/base/threads.h"
#include "core/colour/rgb_reader.h"
#include "core/files/crash_report.h"
#include "core/job/record/hardware_choice.h"
#include "core/job/run/segment_source.h"
#include "core/media/frame_mix.h"
#include "core/media/output/output_format.h"

#include <algorithm>
#include <thread>

namespace tessera::job {

namespace {

using Clock = ProgressMeter::Clock;

constexpr std::int64_t queueBytes = 64 << 20;
constexpr std::size_t queueFrames = 8;
constexpr int previewSide = 1280;

void measureSeams(const media::Frame& frame, const inference::Moment& moment, const tiling::TileGrid& grid,
                  std::int64_t number, SeamRatios& ratios) {
    if (grid.count() > 1) {
        const double ratio = analysis::seamRatio(frame, moment.prev, moment.next, grid);
        ratios.add({1, ratio, ratio, number});
    }
}

// The t between the same two frames that follow the one of output frame `index`.
std::vector<double> timesAfter(const std::vector<media::OutputFrame>& frames, std::int64_t index,
                               std::int64_t end) {
    const auto at = [&](std::int64_t i) -> const media::OutputFrame& {
        return frames[static_cast<std::size_t>(i)];
    };
    std::vector<double> times;
    for (std::int64_t i = index + 1; i < end && !at(i).isOriginal() && at(i).span == at(index).span &&
                                     at(i).sourceIndex == at(index).sourceIndex;
         ++i) {
        times.push_back(at(i).t.toDouble());
    }
    return times;
}

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

// Lets the meter read the generator's memory for as long as the generator lives.
class ProbeScope {
public:
    ProbeScope(ProgressMeter& meter, const inference::FrameGenerator& generator) : m_meter(meter) {
        m_meter.setMemoryProbe([&generator] { return generator.memoryUse(); });
    }
    ~ProbeScope() { m_meter.setMemoryProbe({}); }
    ProbeScope(const ProbeScope&) = delete;
    ProbeScope& operator=(const ProbeScope&) = delete;

private:
    ProgressMeter& m_meter;
};

}  // namespace

SegmentPipeline::SegmentPipeline(const PlannedJob& job, const inference::MakeGenerator& makeGenerator,
                                 RunControl& control, ProgressMeter& meter, const SegmentKeeper& keeper)
    : m_job(job),
      m_makeGenerator(makeGenerator),
      m_control(control),
      m_meter(meter),
      m_keeper(keeper),
      m_finer(job.record.spec.encoder.pixelFormat),
      m_decoded(queueBytes, queueFrames),
      m_finished(queueBytes, queueFrames) {
    const KeptPixels& kept = job.record.spec.keep;
    if (!kept.mask.empty()) {
        m_mask = media::PictureMask::read(kept.mask, kept.softEdge);
    }
}

void SegmentPipeline::make(const std::vector<int>& segments) {
    files::noteForCrashReport("converting " + m_job.record.spec.input.string());
    {
        const std::stop_callback wake(m_control.stopToken(), [this] { abortQueues(); });
        const std::jthread decoder = startThread([&] { guarded([&] { decode(segments); }); });
        std::jthread encoder;
        guarded([&] {
            encoder = startThread([&] { guarded([&] { encode(segments); }); });
            infer(segments);
        });
    }
    if (m_failure) {
        std::rethrow_exception(m_failure);
    }
}

SegmentSources SegmentPipeline::sources(int index) const {
    return sourcesOf(m_job.plan.timeline, m_job.segments, static_cast<std::size_t>(index),
                     reachOf(m_job.record.spec.scenes), std::ssize(m_job.plan.times.pts));
}

void SegmentPipeline::decode(const std::vector<int>& segments) {
    const Reach reach = reachOf(m_job.record.spec.scenes);
    const JobSpec& spec = m_job.record.spec;
    SegmentSource source({spec.input, m_job.record.filter, hardwareOf(spec)}, m_job.plan.times,
                         reach.before + reach.after + 3, m_control.stopToken());
    for (const int index : segments) {
        auto start = Clock::now();
        const media::DecodeFaults faults = source.read(sources(index), [&](media::Frame frame) {
            m_meter.decoded(secondsSince(start));
            giveSource(frame);
            const std::int64_t bytes = frame.bytes();
            const bool wanted = m_decoded.push(std::move(frame), bytes);
            start = Clock::now();
            return wanted;
        });
        if (!m_decoded.push(EndOfSegment{faults}, 0)) {
            return;
        }
    }
    m_decoded.close();
}

std::unique_ptr<inference::FrameGenerator> SegmentPipeline::generator() {
    inference::GeneratorSettings settings = m_job.record.spec.generator;
    if (m_keeper.fixPrecision) {
        const std::string fixed = m_keeper.fixPrecision({});
        settings.plannedPrecision = fixed.empty() ? std::nullopt : std::optional(fixed);
    }
    std::unique_ptr<inference::FrameGenerator> made = m_makeGenerator(settings);
    if (!settings.automaticTiles) {
        return made;
    }
    const auto shapeOf = [this](const inference::FrameGenerator& generator) {
        const tiling::TileGrid grid = generator.plan(m_job.frameSize);
        return tiling::TileShape{grid.tileSize.width, grid.tileSize.height, grid.overlap};
    };
    const tiling::TileShape planned = shapeOf(*made);
    settings.plannedTiles = m_keeper.fixTiles(planned);
    if (*settings.plannedTiles != planned) {
        made.reset();
        made = m_makeGenerator(settings);
    }
    return made;
}

void SegmentPipeline::infer(const std::vector<int>& segments) {
    const std::unique_ptr<inference::FrameGenerator> generator = this->generator();
    const ProbeScope probe(m_meter, *generator);
    m_meter.plan(generator->plan(m_job.frameSize));
    for (const int index : segments) {
        if (!inferSegment(index, *generator)) {
            break;
        }
    }
    m_finished.close();
    m_decoded.abort();  // a decoder that still waits for room has nothing more to give
}

bool SegmentPipeline::inferSegment(int index, inference::FrameGenerator& generator) {
    const SegmentSources wanted = sources(index);
    const ConversionPlan& plan = m_job.plan;
    SourceFrames source(m_decoded, plan.times, wanted.needed.first);
    MotionPairs pairs(source, plan.shown, m_job.record.spec.scenes, plan.firstFrame);
    SegmentRecord record;
    std::deque<Coming> coming;
    const SegmentRange& range = m_job.segments[static_cast<std::size_t>(index)];
    for (std::int64_t i = range.first; i < range.end; ++i) {
        const media::OutputFrame& output = plan.timeline.frames[static_cast<std::size_t>(i)];
        if (!output.isOriginal()) {
            m_meter.setPair(plan.firstFrame + output.sourceIndex);
        }
        std::optional<Shown> shown = pairs.at(output);
        if (auto* moment = shown ? std::get_if<inference::Moment>(&*shown) : nullptr) {
            moment->later = timesAfter(plan.timeline.frames, i, range.end);
        }
        if (!shown && !m_control.stopRequested()) {
            break;  // the source has ended early
        }
        std::optional<Coming> next = shown ? show(*shown, i, generator, record) : std::nullopt;
        if (!next) {
            return false;
        }
        next->pts = output.pts;
        coming.push_back(*std::move(next));
        if (!handOn(coming, 1, record)) {
            return false;
        }
    }
    if (!handOn(coming, 0, record)) {
        return false;
    }
    record.faults = source.skipRest();
    record.index = index;
    record.missing = source.missing(wanted.own);
    record.cuts = pairs.cuts({wanted.own.first + 1, wanted.own.end + 1});
    record.spreadDuplicates = std::ranges::count_if(plan.times.repeats, [&](std::int64_t frame) {
        return frame >= wanted.own.first && frame < wanted.own.end;
    });
    describe(record, generator);
    return m_finished.push(std::move(record), 0);
}

// What the generator says of itself.
void SegmentPipeline::describe(SegmentRecord& record, const inference::FrameGenerator& generator) {
    if (const std::optional<inference::TilePlan> predicted = generator.prediction(m_job.frameSize)) {
        record.generating.predictedSeconds = predicted->seconds;
        record.generating.predictedBytes = predicted->peakBytes;
    }
    record.device = generator.deviceName();
    record.peakBytes = generator.memoryUse().peak;
    const std::vector<Message> notes = generator.notes();
    record.notes.assign(notes.begin() + static_cast<std::ptrdiff_t>(m_notesTold), notes.end());
    m_notesTold = notes.size();
}

std::optional<SegmentPipeline::Coming> SegmentPipeline::show(const Shown& shown, std::int64_t number,
                                                             inference::FrameGenerator& generator,
                                                             SegmentRecord& record) {
    if (const auto* original = std::get_if<Original>(&shown)) {
        return Coming{original->frame};
    }
    // Note [Finer steps]
    if (const auto* fade = std::get_if<CrossFade>(&shown)) {
        const media::Frame prev = m_finer.of(fade->prev);
        const media::Frame next = m_finer.of(fade->next);
        return Coming{keptOriginal(media::mixFrames(prev, next, fade->t), fade->t < 0.5 ? prev : next)};
    }
    auto moment = std::get<inference::Moment>(shown);
    for (media::Frame* frame : {&moment.prev, &moment.next, &moment.before.frame, &moment.after.frame}) {
        *frame = m_finer.of(*frame);
    }
    return generate(moment, number, generator, record);
}

std::optional<SegmentPipeline::Coming> SegmentPipeline::generate(const inference::Moment& moment,
                                                                 std::int64_t number,
                                                                 inference::FrameGenerator& generator,
                                                                 SegmentRecord& record) {
    const auto onTile = [this](const inference::TileEvent& event) { m_meter.tile(event); };
    inference::BegunFrame begun = generator.begin(moment, m_control, onTile);
    if ((begun.made || begun.bring) && fixPrecision(generator)) {
        begun = generator.begin(moment, m_control, onTile);
    }
    if (!begun.made && !begun.bring) {
        return std::nullopt;
    }
    Coming coming;
    coming.bring = std::move(begun.bring);
    coming.moment = moment;
    coming.grid = generator.plan(m_job.frameSize);
    coming.number = number;
    if (begun.made) {
        coming.frame = finished(*std::move(begun.made), coming, record);
    }
    return coming;
}

// Note [Two pairs in flight]
// A device that works beside the program is told to make the next frame before the last one is fetched: it computes while frames
// go up and come down, and while what was made is measured and handed on. Originals between the two wait with them.
bool SegmentPipeline::handOn(std::deque<Coming>& coming, std::ptrdiff_t begun, SegmentRecord& record) {
    constexpr std::size_t most = 4;
    for (; !coming.empty(); coming.pop_front()) {
        Coming& first = coming.front();
        if (first.bring) {
            const auto onTheWay =
                std::ranges::count_if(coming, [](const Coming& other) { return bool(other.bring); });
            if (onTheWay <= begun && coming.size() < most) {
                return true;
            }
            first.frame = finished(first.bring(), first, record);
        }
        const std::int64_t bytes = first.frame.bytes();
        if (!m_finished.push(first.frame.withPts(first.pts), bytes)) {
            return false;
        }
    }
    return true;
}

media::Frame SegmentPipeline::finished(inference::GeneratedFrame made, const Coming& coming,
                                       SegmentRecord& record) {
    const inference::Moment& moment = coming.moment;
    m_meter.generated(made.cost.seconds);
    ++record.generated;
    record.generating.seconds += made.cost.seconds;
    media::Frame frame = keptOriginal(std::move(made.frame), moment.t < 0.5 ? moment.prev : moment.next);
    if (m_meter.wantsPicture()) {
        m_meter.picture(colour::makePicture(frame, previewSide));
    }
    measureSeams(frame, moment, coming.grid, coming.number, record.seams);
    return frame;
}

// True where the job computes in other numbers than were measured here: somebody else was first.
bool SegmentPipeline::fixPrecision(inference::FrameGenerator& generator) {
    const std::string measured = generator.precision();
    if (m_isPrecisionFixed || !m_keeper.fixPrecision || measured.empty()) {
        return false;
    }
    m_isPrecisionFixed = true;
    const std::string fixed = m_keeper.fixPrecision(measured);
    if (fixed == measured) {
        return false;
    }
    generator.computeIn(fixed);
    return true;
}

// `made` with the masked pixels of the nearer original.
media::Frame SegmentPipeline::keptOriginal(media::Frame made, const media::Frame& nearer) {
    return m_mask ? m_mask->keep(made, nearer) : made;
}

void SegmentPipeline::encode(const std::vector<int>& segments) {
    std::int64_t bytes = 0;
    for (const int index : segments) {
        if (m_keeper.onFrame ? !giveSegment(index) : !encodeSegment(index, bytes)) {
            return;
        }
    }
}

void SegmentPipeline::giveSource(const media::Frame& frame) const {
    const std::vector<std::int64_t>& times = m_job.plan.times.pts;
    const auto found = std::ranges::lower_bound(times, frame.pts());
    if (m_keeper.onSource && found != times.end() && *found == frame.pts()) {
        m_keeper.onSource(found - times.begin(), frame);
    }
}

bool SegmentPipeline::giveSegment(int index) {
    std::int64_t number = m_job.segments[static_cast<std::size_t>(index)].first;
    std::optional<Finished> finished = m_finished.pop();
    for (; finished; finished = m_finished.pop()) {
        if (const auto* record = std::get_if<SegmentRecord>(&*finished)) {
            if (m_keeper.close) {
                m_keeper.close({}, *record);
            }
            return true;
        }
        m_keeper.onFrame(number++, std::get<media::Frame>(*finished));
    }
    return false;
}

bool SegmentPipeline::encodeSegment(int index, std::int64_t& bytes) {
    std::optional<media::SegmentWriter> writer;
    std::int64_t frames = 0;
    const ConversionPlan& plan = m_job.plan;
    while (std::optional<Finished> finished = m_finished.pop()) {
        if (auto* record = std::get_if<SegmentRecord>(&*finished)) {
            writer ? finish(*writer, std::move(*record), frames, bytes) : m_keeper.close({}, *record);
            return true;
        }
        const media::Frame& frame = std::get<media::Frame>(*finished);
        if (!writer) {
            writer.emplace(m_keeper.nameFor(index), frame, plan.timeline.timeBase, plan.frameRate,
                           m_job.record.spec.encoder, media::storesAdditions(m_job.record.spec.output));
        }
        const auto start = Clock::now();
        writer->write(frame);
        ++frames;
        m_meter.encoded(secondsSince(start), bytes);
    }
    if (writer && m_control.afterStop() == AfterStop::KeepPlayable) {
        const media::SegmentSummary summary = writer->finish();
        SegmentRecord record;
        record.index = index;
        record.frames = summary.frames;
        m_keeper.closeEarly(writer->path(), record);
    }
    return false;
}

void SegmentPipeline::finish(media::SegmentWriter& writer, SegmentRecord record, std::int64_t frames,
                             std::int64_t& bytes) {
    const media::SegmentSummary summary = writer.finish();
    bytes += summary.bytes;
    record.frames = frames;
    record.bytes = summary.bytes;
    if (writer.formatChange()) {
        record.notes.push_back(message::ThingConverted(message::ThePixelFormat(), *writer.formatChange()));
    }
    m_keeper.close(writer.path(), record);
}

void SegmentPipeline::abortQueues() {
    m_decoded.abort();
    m_finished.abort();
}

// Runs one thread's work; its exception is kept for make().
template <typename Work>
void SegmentPipeline::guarded(Work work) {
    try {
        work();
    } catch (...) {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_failure) {
                m_failure = std::current_exception();
            }
        }
        abortQueues();
    }
}

}  // namespace tessera::job
