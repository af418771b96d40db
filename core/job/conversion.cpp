#include "core/job/conversion.h"

#include "core/base/error.h"
#include "core/job/bounded_queue.h"
#include "core/job/conversion_plan.h"
#include "core/job/motion_pairs.h"
#include "core/job/progress_meter.h"
#include "core/job/segment_plan.h"
#include "core/job/source_frames.h"
#include "core/job/work_folder.h"
#include "core/media/assembler.h"
#include "core/media/frame_index.h"
#include "core/media/frame_mix.h"
#include "core/media/picture_mask.h"
#include "core/media/segment_writer.h"
#include "core/media/video_reader.h"
#include "core/tensor/rgb_reader.h"

#include <algorithm>
#include <exception>
#include <thread>

namespace tessera::job {

namespace {

using Clock = ProgressMeter::Clock;

constexpr std::int64_t queueBytes = 64 << 20;
constexpr std::size_t queueFrames = 8;
constexpr int previewSide = 1280;

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

// One run of convert(). Three threads, two queues; the first failure ends all three.
class Conversion {
public:
    Conversion(const JobSpec& spec, const inference::MakeGenerator& makeGenerator, RunControl& control,
               const Listener& listener)
        : m_spec(spec), m_makeGenerator(makeGenerator), m_control(control), m_meter(listener, control) {}

    Report run() {
        prepare();
        if (!m_control.stopRequested()) {
            const WorkFolder folder(m_spec.output);
            m_meter.setStage(Stage::Converting);
            convertSegments(folder);
            if (!m_control.stopRequested()) {
                assemble(folder);
            }
        }
        return finishedReport();
    }

private:
    void prepare() {
        checkJob(m_spec);
        m_info = media::readMediaInfo(m_spec.input);
        media::checkOutput(m_spec.input, m_spec.output, m_spec.overwrite);
        media::FrameIndex index = media::scanFrames(m_spec.input, m_control.stopToken());
        addWarnings(index.warnings);
        m_plan = planConversion(m_spec, m_info, index.times);
        m_segments = planSegments(m_plan.timeline);
        m_report.sourceFrames = static_cast<std::int64_t>(m_plan.times.pts.size());
        if (!m_spec.keep.mask.empty()) {
            m_mask = media::PictureMask::read(m_spec.keep.mask, m_spec.keep.softEdge);
        }
        m_meter.setTotal(static_cast<std::int64_t>(m_plan.timeline.frames.size()));
    }

    void convertSegments(const WorkFolder& folder) {
        {
            const std::stop_callback wake(m_control.stopToken(), [this] { abortQueues(); });
            const std::jthread decoder([this] { guarded([this] { decode(); }); });
            const std::jthread encoder([this, &folder] { guarded([this, &folder] { encode(folder); }); });
            guarded([this] { infer(); });
        }
        if (m_failure) {
            std::rethrow_exception(m_failure);
        }
    }

    void decode() {
        media::VideoReader reader = media::VideoReader::open(m_spec.input, m_control.stopToken());
        if (m_plan.firstFrame > 0) {
            reader.seek(m_plan.times.pts.front());
        }
        auto start = Clock::now();
        while (std::optional<media::Frame> frame = reader.next()) {
            m_meter.decoded(secondsSince(start));
            const std::int64_t bytes = frame->bytes();
            if (!m_decoded.push(std::move(*frame), bytes)) {
                return;
            }
            start = Clock::now();
        }
        addWarnings(reader.warnings());
        m_decoded.close();
    }

    void infer() {
        const std::unique_ptr<inference::FrameGenerator> generator = m_makeGenerator(m_spec.generator);
        const ProbeScope probe(m_meter, *generator);
        m_report.device = generator->deviceName();
        m_meter.plan(generator->plan(m_info.video.size));
        SourceFrames source(m_decoded, m_plan.times);
        const auto onScore = [this](std::int64_t index, double score) {
            m_meter.score(m_plan.firstFrame + index, score);
        };
        MotionPairs pairs(source, m_plan.times, m_spec.scenes, onScore, m_plan.firstFrame);
        for (const media::OutputFrame& wanted : m_plan.timeline.frames) {
            if (!wanted.isOriginal()) {
                m_meter.setPair(m_plan.firstFrame + wanted.sourceIndex);
            }
            const std::optional<Moment> moment = pairs.at(wanted);
            std::optional<media::Frame> frame = moment ? show(*generator, *moment) : std::nullopt;
            const std::int64_t bytes = frame ? frame->bytes() : 0;
            if (!frame || !m_finished.push(frame->withPts(wanted.pts), bytes)) {
                break;
            }
        }
        m_finished.close();
        m_decoded.abort();  // a decoder that still waits for room has nothing more to give
        m_report.peakBytes = generator->memoryUse().peak;
        m_report.cuts = pairs.cuts();
        m_report.spreadDuplicates = pairs.spread();
        m_missing = source.missing();
        addWarnings(generator->notes());
    }

    // Nothing when stopped.
    std::optional<media::Frame> show(inference::FrameGenerator& generator, const Moment& moment) {
        if (moment.next.empty()) {
            return moment.prev;
        }
        if (moment.crossFade) {
            return keptOriginal(media::mixFrames(moment.prev, moment.next, moment.t), moment);
        }
        const auto onTile = [this](const inference::TileEvent& event) { m_meter.tile(event); };
        std::optional<inference::GeneratedFrame> made =
            generator.generate(moment.prev, moment.next, moment.t, m_control, onTile);
        if (!made) {
            return std::nullopt;
        }
        m_meter.generated(made->cost.seconds);
        ++m_report.generatedFrames;
        media::Frame frame = keptOriginal(std::move(made->frame), moment);
        if (m_meter.wantsPicture()) {
            m_meter.picture(tensor::makePicture(frame, previewSide));
        }
        return frame;
    }

    // `made` with the masked pixels of the nearer original.
    media::Frame keptOriginal(media::Frame made, const Moment& moment) {
        return m_mask ? m_mask->keep(made, moment.t < 0.5 ? moment.prev : moment.next) : made;
    }

    void encode(const WorkFolder& folder) {
        std::int64_t written = 0;
        std::int64_t bytes = 0;
        for (std::size_t k = 0; k < m_segments.size(); ++k) {
            std::optional<media::Frame> frame = m_finished.pop();
            if (!frame) {
                break;
            }
            const std::filesystem::path path = folder.segment(static_cast<int>(k));
            media::SegmentWriter writer(path, *frame, m_plan.timeline.timeBase, m_plan.frameRate,
                                        m_spec.encoder);
            while (frame) {
                const auto start = Clock::now();
                writer.write(*frame);
                ++written;
                m_meter.encoded(secondsSince(start), bytes);
                frame = written < m_segments[k].end ? m_finished.pop() : std::nullopt;
            }
            if (m_control.stopRequested()) {
                return;
            }
            bytes += writer.finish().bytes;
            m_segmentFiles.push_back(path);
            if (k == 0) {
                addWarnings(writer.warnings());
            }
        }
        m_report.outputFrames = written;
    }

    void assemble(const WorkFolder&) {
        if (m_report.outputFrames == 0) {
            throw Error(ErrorCode::BadInput, "no frame of " + m_spec.input.string() + " could be decoded",
                        "The file may be damaged");
        }
        m_meter.setStage(Stage::Finishing);
        media::AssemblyRequest request;
        request.segments = m_segmentFiles;
        request.source = m_spec.input;
        request.output = m_spec.output;
        request.frameRate = m_plan.frameRate;
        request.window = m_plan.window;
        request.overwrite = m_spec.overwrite;
        const media::AssemblySummary summary = media::assemble(request, m_control.stopToken());
        addWarnings(summary.warnings);
        m_report.outputBytes = summary.bytes;
    }

    Report finishedReport() {
        m_report.seconds = m_meter.progress().elapsedSeconds;
        if (m_control.stopRequested()) {
            m_report.ending = Ending::Cancelled;
            return m_report;
        }
        m_report.output = m_spec.output;
        const auto planned = static_cast<std::int64_t>(m_plan.timeline.frames.size());
        if (m_report.outputFrames < planned) {
            m_report.warnings.push_back("the video ended early: " + std::to_string(m_report.outputFrames) +
                                        " of " + std::to_string(planned) + " frames could be made");
        }
        if (m_missing > 0) {
            m_report.warnings.push_back(std::to_string(m_missing) +
                                        " damaged source frames were replaced by the frame before them");
        }
        m_report.ending = m_report.warnings.empty() ? Ending::Done : Ending::DoneWithWarnings;
        return m_report;
    }

    void addWarnings(const std::vector<std::string>& warnings) {
        const std::lock_guard lock(m_mutex);
        m_report.warnings.insert(m_report.warnings.end(), warnings.begin(), warnings.end());
    }

    void abortQueues() {
        m_decoded.abort();
        m_finished.abort();
    }

    // Runs one thread's work; its exception is kept for convertSegments().
    template <typename Work>
    void guarded(Work work) {
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

    const JobSpec& m_spec;
    const inference::MakeGenerator& m_makeGenerator;
    RunControl& m_control;
    ProgressMeter m_meter;

    media::MediaInfo m_info;
    ConversionPlan m_plan;
    std::vector<SegmentRange> m_segments;
    std::optional<media::PictureMask> m_mask;

    FrameQueue m_decoded{queueBytes, queueFrames};   // decode thread -> inference
    FrameQueue m_finished{queueBytes, queueFrames};  // inference -> encode thread
    std::vector<std::filesystem::path> m_segmentFiles;

    std::mutex m_mutex;  // guards m_failure and m_report.warnings while threads run
    std::exception_ptr m_failure;
    std::int64_t m_missing = 0;
    Report m_report;
};

}  // namespace

Report convert(const JobSpec& spec, const inference::MakeGenerator& makeGenerator, RunControl& control,
               const Listener& listener) {
    return Conversion(spec, makeGenerator, control, listener).run();
}

}  // namespace tessera::job
