#include "core/job/run/repair.h"

#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/base/job_messages.h"
#include "core/base/output_messages.h"
#include "core/base/quoted_name.h"
#include "core/base/source_messages.h"
#include "core/files/output_lock.h"
#include "core/files/picture_sequence.h"
#include "core/files/unfinished_file.h"
#include "core/files/watched_file.h"
#include "core/job/record/disk_need.h"
#include "core/job/record/hardware_choice.h"
#include "core/job/record/planned_job.h"
#include "core/job/run/job_finish.h"
#include "core/job/run/segment_pipeline.h"
#include "core/media/output/assembler.h"
#include "core/media/output/output_check.h"
#include "core/media/output/output_format.h"
#include "core/verify/verify_repair.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace tessera::job {

namespace {

namespace fs = std::filesystem;

fs::path outputOf(const RepairRequest& request) {
    return fs::absolute(request.output.empty() ? request.result : request.output);
}

void requireFile(const fs::path& path) {
    std::error_code ignored;
    if (!fs::exists(path, ignored)) {
        throw Error(ErrorCode::BadInput, message::FileMissing(named(path)));
    }
}

void checkRequest(const RepairRequest& request, const fs::path& output) {
    requireFile(request.result);
    if (files::isSequence(request.result) ||
        media::outputKind(request.result) != media::OutputKind::Container) {
        throw Error(ErrorCode::BadOption, message::ResultOfPictures(named(request.result)));
    }
    const std::string container = media::outputFormat(request.result).container;
    if (files::isSequence(output) || media::outputFormat(output).container != container) {
        throw Error(ErrorCode::BadOption,
                    message::RepairOfOtherKind(named(output), media::outputName(request.result)));
    }
    if (request.shown ? request.shown->end <= request.shown->first : request.to <= request.from) {
        throw Error(ErrorCode::BadOption, message::StretchBackwards());
    }
}

// The record with the source where it lies now.
ResultRecord recordFor(const RepairRequest& request) {
    ResultRecord record = recordOfResult(request.result);
    const fs::path source = request.source.empty() ? record.job.spec.input : fs::absolute(request.source);
    if (!files::isSequence(source)) {
        requireFile(source);
    }
    const files::FileIdentity found = files::identifyFile(source);
    if (found.bytes != record.job.input.bytes || found.ends != record.job.input.ends) {
        throw Error(ErrorCode::BadInput, message::SourceIsAnother(named(source), named(request.result)));
    }
    record.job.input = found;  // a copy has another time
    record.job.spec.input = source;
    for (Repair& repair : record.repairs) {
        repair.making.spec.input = source;
    }
    return record;
}

JobSpec specFor(const JobSpec& conversion, const RepairChoice& choice) {
    JobSpec spec = conversion;
    inference::GeneratorSettings& settings = spec.generator;
    settings.model = choice.model.empty() ? settings.model : choice.model;
    settings.flowScale = choice.flowScale.value_or(settings.flowScale);
    settings.sampleSteps = choice.sampleSteps.value_or(settings.sampleSteps);
    settings.ensemble = choice.ensemble.value_or(settings.ensemble);
    if (!choice.keep.mask.empty()) {
        spec.keep = {fs::absolute(choice.keep.mask), choice.keep.softEdge};
    }
    for (const auto& [frame, isCut] : choice.cutEdits) {
        spec.scenes.cutEdits[frame] = isCut;
    }
    return spec;
}

Making makingFor(const ResultRecord& record, const RepairChoice& choice) {
    Making making{specFor(record.job.spec, choice), record.job.mask, choice.keepsOriginals, {}};
    checkJob(making.spec);
    if (!choice.keep.mask.empty()) {
        requireFile(making.spec.keep.mask);
        making.mask = files::identifyFile(making.spec.keep.mask);
    }
    if (making.spec.generator == record.job.spec.generator) {
        making.settled = record.settled;
    }
    return making;
}

double secondsOf(const media::Timeline& timeline, std::int64_t frame) {
    const std::int64_t ticks =
        timeline.frames[static_cast<std::size_t>(frame)].pts - timeline.frames.front().pts;
    return (timeline.timeBase * Rational{ticks}).toDouble();
}

// Containers round to milliseconds, and so does whoever reads a time from one.
SegmentRange framesBetween(const media::Timeline& timeline, const RepairRequest& request) {
    constexpr double rounding = 0.001;
    const auto count = std::ssize(timeline.frames);
    const double step = count > 1 ? secondsOf(timeline, count - 1) / static_cast<double>(count - 1) : 1;
    const double slack = std::min(rounding, step / 4);
    SegmentRange range{0, 0};
    for (std::int64_t i = 0; i < count; ++i) {
        range.first += secondsOf(timeline, i) < request.from.toDouble() - slack ? 1 : 0;
        range.end += secondsOf(timeline, i) < request.to.toDouble() - slack ? 1 : 0;
    }
    return range;
}

SegmentRange framesShowing(const ConversionPlan& plan, const SourceSpan& shown) {
    SegmentRange range{0, 0};
    for (const media::OutputFrame& frame : plan.timeline.frames) {
        range.first += plan.firstFrame + frame.sourceIndex < shown.first ? 1 : 0;
        range.end += plan.firstFrame + frame.sourceIndex < shown.end ? 1 : 0;
    }
    return range;
}

SegmentRange stretchOf(const ConversionPlan& plan, const RepairRequest& request) {
    const media::Timeline& timeline = plan.timeline;
    const SegmentRange range =
        request.shown ? framesShowing(plan, *request.shown) : framesBetween(timeline, request);
    if (range.first >= range.end) {
        throw Error(
            ErrorCode::BadOption,
            message::StretchOutside(named(request.result),
                                    spelled(timeline.timeBase * Rational{timeline.frames.back().pts -
                                                                         timeline.frames.front().pts})));
    }
    return range;
}

// The result's own times have to be the plan's, as the container rounds them.
void checkTimes(const media::PacketTimes& found, const media::Timeline& planned, const fs::path& result) {
    std::vector<std::int64_t> times;
    for (const media::PacketTime& packet : found.packets) {
        times.push_back(packet.pts);
    }
    std::ranges::sort(times);
    bool isSame = std::ssize(times) == std::ssize(planned.frames);
    const double tick = found.timeBase.toDouble();
    for (std::size_t i = 0; isSame && i < times.size(); ++i) {
        const double passed = static_cast<double>(times[i] - times.front()) * tick;
        constexpr double roundings = 1.01;  // half a tick of this frame and of the first
        isSame = std::abs(passed - secondsOf(planned, static_cast<std::int64_t>(i))) <= roundings * tick;
    }
    if (!isSame) {
        throw Error(ErrorCode::BadInput, message::ResultNotOfRecord(named(result)));
    }
}

// Each generated frame becomes the original that is nearer in time.
void showOriginals(media::Timeline& timeline, const SegmentRange& frames) {
    for (std::int64_t i = frames.first; i < frames.end; ++i) {
        media::OutputFrame& frame = timeline.frames[static_cast<std::size_t>(i)];
        frame.sourceIndex += frame.t > Rational{1, 2} ? frame.span : 0;
        frame.t = Rational{0};
        frame.span = 1;
    }
}

// Frames in a row that are made alike.
struct Part {
    SegmentRange frames;
    Making* making = nullptr;
};

class RepairRun {
public:
    RepairRun(const RepairRequest& request, const inference::MakeGenerator& makeGenerator,
              RunControl& control, const Listener& listener)
        : m_request(request),
          m_output(outputOf(request)),
          m_result(request.result),
          m_makeGenerator(makeGenerator),
          m_control(control),
          m_meter(listener, control) {}

    Report run() {
        try {
            plan();
            if (!m_control.stopRequested()) {
                make();
            }
            if (!m_control.stopRequested()) {
                return join();
            }
        } catch (const Error&) {
            if (!m_control.stopRequested()) {  // what fails because the run is being stopped is no failure
                throw;
            }
        }
        Report stopped;
        stopped.ending = Ending::Cancelled;
        return stopped;
    }

private:
    void plan() {
        m_record = recordFor(m_request);
        m_source.emplace(m_record.job.spec.input);
        JobRecord job = m_record.job;
        if (job.versions != recordVersions()) {
            m_notes.push_back(message::MadeByOtherVersion(job.versions));
            job.versions = recordVersions();
        }
        requireEncoder(job.spec);
        m_job = planAgain(std::move(job));
        m_conversion = {m_job.record.spec, m_job.record.mask, false, m_record.settled};
        m_stretch = stretchOf(m_job.plan, m_request);
        m_record.repairs.push_back({m_stretch, makingFor(m_record, m_request.choice)});
        const auto times = media::readPacketTimes(m_request.result, m_control.stopToken());
        if (!times) {
            return;
        }
        checkTimes(*times, m_job.plan.timeline, m_request.result);
        const auto last = std::ranges::max_element(times->packets, {}, &media::PacketTime::pts);
        m_lastTime = times->timeBase * Rational{last->pts};
        const media::FrameRun run = media::closedRun(*times, {m_stretch.first, m_stretch.end});
        m_run = {run.first, run.end};
        checkRoom(m_output, static_cast<std::int64_t>(fs::file_size(m_request.result)));
        m_meter.setTotal(m_run.end - m_run.first);
    }

    // The last repair that covers a frame says how it is made.
    std::vector<Part> parts() {
        std::set<std::int64_t> edges{m_run.first, m_run.end};
        for (const Repair& repair : m_record.repairs) {
            for (const std::int64_t edge : {repair.frames.first, repair.frames.end}) {
                if (edge > m_run.first && edge < m_run.end) {
                    edges.insert(edge);
                }
            }
        }
        std::vector<Part> parts;
        for (auto edge = edges.begin(); std::next(edge) != edges.end(); ++edge) {
            Part part{{*edge, *std::next(edge)}, &m_conversion};
            for (Repair& repair : m_record.repairs) {
                if (repair.frames.first <= part.frames.first && part.frames.end <= repair.frames.end) {
                    part.making = &repair.making;
                }
            }
            if (!parts.empty() && parts.back().making == part.making) {
                parts.back().frames.end = part.frames.end;
            } else {
                parts.push_back(part);
            }
        }
        return parts;
    }

    void make() {
        m_meter.setStage(Stage::Converting);
        for (const Part& part : parts()) {
            makePart(part);
            if (m_control.stopRequested()) {
                return;
            }
        }
        if (m_framesMade != m_run.end - m_run.first) {
            throw Error(ErrorCode::BadInput, message::SourceFramesLost(named(m_job.record.spec.input)));
        }
        finishSegment();
    }

    void finishSegment() {
        if (m_writer) {
            (void)m_writer->finish();
            m_writer.reset();
        }
    }

    void makePart(const Part& part) {
        Making& making = *part.making;
        PlannedJob job = m_job;
        job.record.spec = making.spec;
        job.record.mask = making.mask;
        if (const std::optional<Message> change = changeSince(job.record)) {
            throw Error(ErrorCode::BadInput, message::JobCannotContinue(*change));
        }
        if (making.keepsOriginals) {
            showOriginals(job.plan.timeline, part.frames);
            job.record.spec.generator.model = "blend";  // is not called, and is there at once
        }
        job.segments = {part.frames};
        SegmentKeeper keeper;
        keeper.onFrame = [this](std::int64_t number, const media::Frame& frame) { write(number, frame); };
        keeper.close = [this](const fs::path&, const SegmentRecord& record) { count(record); };
        keeper.fixTiles = [&making](const tiling::TileShape& planned) {
            making.settled.tiles = making.settled.tiles.value_or(planned);
            return *making.settled.tiles;
        };
        keeper.fixPrecision = [&making](const std::string& measured) {
            making.settled.precision = making.settled.precision.empty() ? measured : making.settled.precision;
            return making.settled.precision;
        };
        SegmentPipeline(job, m_makeGenerator, m_control, m_meter, keeper).make({0});
    }

    // Segments begin where those of the conversion began, so that key frames lie where they lay.
    void write(std::int64_t number, const media::Frame& frame) {
        const auto start = ProgressMeter::Clock::now();
        const JobSpec& spec = m_job.record.spec;
        const bool begins =
            std::ranges::find(m_job.segments, number, &SegmentRange::first) != m_job.segments.end();
        if (begins) {
            finishSegment();
        }
        if (!m_writer) {
            m_segments.push_back(std::make_unique<files::UnfinishedFile>(m_output));
            m_writer.emplace(m_segments.back()->place(), frame, m_job.plan.timeline.timeBase,
                             m_job.plan.frameRate, spec.encoder, media::storesAdditions(m_output));
        }
        m_writer->write(frame);
        ++m_framesMade;
        m_meter.encoded(std::chrono::duration<double>(ProgressMeter::Clock::now() - start).count(), 0);
    }

    void count(const SegmentRecord& record) {
        m_report.generatedFrames += record.generated;
        m_report.generating.seconds += record.generating.seconds;
        m_report.peakBytes = std::max(m_report.peakBytes, record.peakBytes);
        m_report.seams.add(record.seams);
        m_report.device = record.device;
        m_notes.insert(m_notes.end(), record.notes.begin(), record.notes.end());
    }

    Report join() {
        m_meter.setStage(Stage::Finishing);
        const bool inPlace = m_output == fs::absolute(m_request.result);
        media::AssemblyRequest assembly;
        for (const auto& segment : m_segments) {
            assembly.segments.push_back(segment->place());
        }
        assembly.source = m_request.result;
        assembly.splice = media::FrameRun{m_run.first, m_run.end};
        assembly.output = m_output;
        assembly.frameRate = m_job.plan.frameRate;
        assembly.lastTime = m_lastTime;
        assembly.lastShown = m_job.plan.timeline.timeBase * Rational{m_job.plan.timeline.lastDuration};
        assembly.overwrite = inPlace || m_request.overwrite;
        assembly.beforeNaming = [this](const fs::path& complete) { checkComplete(complete); };
        const media::AssemblySummary assembled = media::assemble(assembly, m_control.stopToken());
        if (assembled.videoFrames == 0) {
            m_report.ending = Ending::Cancelled;
            return m_report;
        }
        const Progress progress = m_meter.progress();
        m_report.seconds = progress.elapsedSeconds;
        m_report.processPeakBytes = progress.processPeakBytes;
        m_report.output = m_output;
        m_report.outputBytes = assembled.bytes;
        m_report.sourceFrames = std::ssize(m_job.plan.times.pts);
        m_report.outputFrames = m_framesMade;
        m_report.repaired = RepairedStretch{m_stretch, m_run};
        m_report.warnings = m_notes;
        m_report.filter = m_job.record.filter;
        return m_report;
    }

    // Known before it has its name: whatever happens in between, the file that is there can be repaired again.
    void checkComplete(const fs::path& complete) {
        const std::string difference = verify::differenceOutside(
            m_request.result, complete, {m_run.first, m_run.end}, m_control.stopToken());
        if (m_control.stopRequested()) {
            throw Error::internal("the check was not completed");
        }
        if (!difference.empty()) {
            throw Error(ErrorCode::Output, message::RestNotKept(named(m_request.result), difference));
        }
        refuseChange(*m_source, m_job.record.spec.input);
        refuseChange(m_result, m_request.result);
        rememberResult(m_record, complete);
    }

    const RepairRequest& m_request;
    fs::path m_output;
    files::WatchedFile m_result;
    std::optional<files::WatchedFile> m_source;
    const inference::MakeGenerator& m_makeGenerator;
    RunControl& m_control;
    ProgressMeter m_meter;
    ResultRecord m_record;  // of what the result will be
    PlannedJob m_job;
    Making m_conversion;
    SegmentRange m_stretch;
    SegmentRange m_run;
    Rational m_lastTime;  // when the last frame is shown, on the result's clock
    std::vector<std::unique_ptr<files::UnfinishedFile>> m_segments;
    std::optional<media::SegmentWriter> m_writer;
    std::int64_t m_framesMade = 0;
    Report m_report;
    std::vector<Message> m_notes;
};

}  // namespace

bool saysAnything(const RepairChoice& choice) noexcept {
    return choice.keepsOriginals || !choice.model.empty() || choice.flowScale || choice.sampleSteps ||
           choice.ensemble || !choice.keep.mask.empty() || !choice.cutEdits.empty();
}

Report repair(const RepairRequest& request, const inference::MakeGenerator& makeGenerator,
              RunControl& control, const Listener& listener) {
    const fs::path output = outputOf(request);
    checkRequest(request, output);
    media::checkFolderOf(output);
    const files::OutputLock lock(output);
    return RepairRun(request, makeGenerator, control, listener).run();
}

}  // namespace tessera::job
