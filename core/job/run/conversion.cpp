#include "core/job/run/conversion.h"

#include "core/base/error.h"
#include "core/base/job_messages.h"
#include "core/base/quoted_name.h"
#include "core/files/output_lock.h"
#include "core/files/picture_sequence.h"
#include "core/files/watched_file.h"
#include "core/job/record/disk_need.h"
#include "core/job/record/hardware_choice.h"
#include "core/job/record/job_folder.h"
#include "core/job/record/job_json.h"
#include "core/job/record/unfinished_jobs.h"
#include "core/job/run/foresight.h"
#include "core/job/run/job_finish.h"
#include "core/job/run/segment_pipeline.h"
#include "core/media/input/media_info.h"
#include "core/media/input/media_probe.h"
#include "core/media/output/assembler.h"
#include "core/media/output/output_check.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <system_error>

namespace tessera::job {

namespace {

namespace fs = std::filesystem;

// One run of a job in its folder.
class JobRun {
public:
    JobRun(JobFolder folder, const JobSpec& spec, const inference::MakeGenerator& makeGenerator,
           RunControl& control, const Listener& listener)
        : m_folder(std::move(folder)),
          m_spec(spec),
          m_source(spec.input),
          m_makeGenerator(makeGenerator),
          m_control(control),
          m_listener(listener),
          m_meter(listener, control) {}

    // What is left to make is made on another device than was asked for when the job began.
    void computeOn(const std::string& device) { m_device = device; }

    // Nothing worth keeping is left behind, whatever ends the run.
    Report run() {
        try {
            Report report = runUnlessStopped();
            report.keptFrames = m_keptFrames;
            report.seconds = m_meter.progress().elapsedSeconds;
            report.processPeakBytes = m_meter.progress().processPeakBytes;
            const bool keeps =
                report.ending == Ending::Cancelled && m_control.afterStop() == AfterStop::KeepJob;
            if (keeps && holdsFrames()) {
                report.keptFolder = m_folder.path();
            }
            if ((!keeps && report.ending != Ending::Refused) || !holdsFrames()) {
                leave();
            }
            report.warnings.insert(report.warnings.begin(), m_warnings.begin(), m_warnings.end());
            return report;
        } catch (...) {
            if (!holdsFrames()) {
                leave();
            }
            throw;
        }
    }

private:
    // Pieces without a frame are nothing to go on from.
    [[nodiscard]] bool holdsFrames() const {
        return std::ranges::any_of(m_pieces,
                                   [](const auto& piece) { return piece.second.record.frames > 0; });
    }

    // Somebody else's work is no business of this run.
    void leave() {
        if (m_isOurs || !JobFolder::holdsJob(m_folder.path())) {
            m_folder.remove();
            forgetJob(m_folder.path());
        }
    }

    // What fails because the run is being stopped is no failure.
    Report runUnlessStopped() {
        try {
            return runAll();
        } catch (const Error&) {
            if (!m_control.stopRequested()) {
                throw;
            }
        }
        return stopped();
    }

    Report runAll() {
        if (!plan()) {
            return stopped();
        }
        if (const std::vector<Message> losses = foresee(); m_spec.refuseLosses && !losses.empty()) {
            Report refused;
            refused.ending = Ending::Refused;
            refused.warnings = losses;
            return refused;
        }
        if (m_control.stopRequested()) {
            return stopped();
        }
        warnOfDisk();
        m_meter.setStage(Stage::Converting);
        makeMissing();
        if (m_control.stopRequested()) {
            return stopped();
        }
        m_meter.setStage(Stage::Finishing);
        if (const std::optional<Message> change = changeSince(m_job.record)) {
            throw Error(ErrorCode::BadInput, message::ResultInconsistent(*change));
        }
        FinishRequest request{pieces(m_job.segmentCount()), m_spec.output, m_spec.overwrite, {}};
        request.beforeNaming = [this](const fs::path& complete) {
            refuseChange(m_source, m_spec.input);
            m_folder.announceOutput(files::identifyFile(complete));
        };
        Report report = finishJob(m_job, request, m_control.stopToken());
        if (report.ending != Ending::Cancelled) {
            rememberFinished(m_folder, m_job.record, m_spec.output);
        }
        return report;
    }

    // What will be lost, told before the work.
    std::vector<Message> foresee() {
        const std::vector<Message> losses = media::lossesOf(foreseenFates(m_job, m_control.stopToken()));
        if (m_listener.onForeseen && !losses.empty()) {
            m_listener.onForeseen(losses);
        }
        return losses;
    }

    // False when stopped.
    bool plan() {
        if (!takeUp()) {
            m_job = planNewJob(m_spec, m_control.stopToken());
            if (m_control.stopRequested()) {
                return false;
            }
            m_folder.begin(m_job.record);
            rememberJob(m_folder.path());
        }
        if (!m_device.empty()) {
            m_job.record.spec.generator.device = m_device;
        }
        m_isOurs = true;
        m_folder.removeUnfinished();
        for (int index = 0; index < m_job.segmentCount(); ++index) {
            const std::optional<SegmentRecord> record = m_folder.segment(index);
            if (record && m_folder.isIntact(*record, m_control.stopToken())) {
                m_keptFrames += record->frames;
                m_pieces[index] = {*record, m_folder.fileOf(*record)};
            } else {
                m_folder.forget(index);
                m_missing.push_back(index);
            }
        }
        m_meter.setTotal(m_job.frameCount(), m_keptFrames);
        return !m_control.stopRequested();
    }

    // Whether the folder holds this very job. What cannot be used any more is cleared away, with a warning; what
    // could still be of use to somebody is not.
    bool takeUp() {
        if (!JobFolder::holdsJob(m_folder.path())) {
            return false;
        }
        std::optional<JobRecord> record = readable();
        const std::optional<Message> why = record ? changeSince(*record) : message::RecordUnreadable();
        if (!why && !m_spec.restart) {
            refuseDifference(*record);
            requireEncoder(record->spec);
            m_job = planAgain(*std::move(record));
            return true;
        }
        if (why) {
            m_warnings.push_back(message::WorkStartedAgain(*why));
        }
        m_folder.clear();
        return false;
    }

    std::optional<JobRecord> readable() const {
        try {
            return m_folder.job();
        } catch (const Error&) {
            return std::nullopt;
        }
    }

    void refuseDifference(const JobRecord& record) {
        const std::string difference = firstDifference(specAsAsked(record), m_spec);
        const bool isOlder = record.versions != recordVersions();
        if (difference.empty() && !isOlder) {
            return;
        }
        if (difference.empty()) {
            throw Error(ErrorCode::BadOption,
                        message::ConversionVersionDiffers(named(m_spec.output), record.versions));
        }
        throw Error(ErrorCode::BadOption,
                    message::ConversionSettingsDiffer(named(m_spec.output), difference));
    }

    void warnOfDisk() {
        DiskUse use;
        for (const auto& [index, piece] : m_pieces) {
            use.closedBytes += piece.record.bytes;
            use.closedFrames += piece.record.frames;
        }
        if (const std::optional<std::int64_t> free = freeBytes(m_folder.path())) {
            if (const std::optional<Message> warning = diskWarning({estimateDiskNeed(m_job, use), *free})) {
                m_warnings.push_back(*warning);
            }
        }
    }

    void makeMissing() {
        if (m_missing.empty()) {
            return;
        }
        SegmentKeeper keeper;
        keeper.nameFor = [this](int index) { return m_folder.unfinishedFile(index); };
        keeper.close = [this](const fs::path& file, const SegmentRecord& record) {
            const SegmentRecord closed = m_folder.close(file, record);
            m_pieces[record.index] = {closed, m_folder.fileOf(closed)};
        };
        keeper.closeEarly = [this](const fs::path& file, const SegmentRecord& record) {
            m_pieces[record.index] = {record, file};
        };
        keeper.fixTiles = [this](const tiling::TileShape& planned) { return m_folder.fixTiles(planned); };
        keeper.fixPrecision = [this](const std::string& measured) { return m_folder.fixPrecision(measured); };
        SegmentPipeline(m_job, m_makeGenerator, m_control, m_meter, keeper).make(m_missing);
    }

    // The first `count`, or as many as there are without a gap.
    std::vector<Piece> pieces(int count) const {
        std::vector<Piece> found;
        for (int index = 0; index < count && m_pieces.contains(index); ++index) {
            found.push_back(m_pieces.at(index));
        }
        return found;
    }

    Report stopped() {
        Report report;
        if (m_control.afterStop() == AfterStop::KeepPlayable && m_pieces.contains(0)) {
            report = finishJob(
                m_job, {pieces(m_job.segmentCount()), unfinishedOutput(m_spec.output), false, {}}, {});
        }
        report.ending = Ending::Cancelled;
        return report;
    }

    JobFolder m_folder;
    JobSpec m_spec;
    files::WatchedFile m_source;
    const inference::MakeGenerator& m_makeGenerator;
    RunControl& m_control;
    const Listener& m_listener;
    ProgressMeter m_meter;
    PlannedJob m_job;
    std::map<int, Piece> m_pieces;
    std::vector<int> m_missing;
    std::int64_t m_keptFrames = 0;
    std::vector<Message> m_warnings;
    std::string m_device;   // ""; as the job says
    bool m_isOurs = false;  // what the folder holds is this job
};

// Says what is wrong with input or output before anything is made.
void checkFiles(const JobSpec& spec) {
    (void)media::readMediaInfo(spec.input);
    media::checkOutput(spec.input, spec.output, spec.overwrite);
}

}  // namespace

Report convert(const JobSpec& asked, const inference::MakeGenerator& makeGenerator, RunControl& control,
               const Listener& listener) {
    checkJob(asked);
    const JobSpec spec = withWholePaths(asked);
    media::checkFolderOf(spec.output);
    const files::OutputLock lock(files::entryOf(spec.output));
    const fs::path path = JobFolder::pathFor(spec);
    JobFolder::sweep(path);
    if (JobFolder::holdsJob(path)) {
        JobFolder before = JobFolder::open(path, JobFolder::Use::Alone);
        if (std::optional<Report> report = alreadyDone(before, spec.output)) {
            return *std::move(report);
        }
    }
    checkFiles(spec);
    JobFolder folder = JobFolder::create(path, JobFolder::Use::Alone);
    return JobRun(std::move(folder), spec, makeGenerator, control, listener).run();
}

Report resume(const ResumeRequest& request, const inference::MakeGenerator& makeGenerator,
              RunControl& control, const Listener& listener) {
    JobFolder folder = JobFolder::open(request.folder, JobFolder::Use::Alone);
    const JobRecord record = folder.job();
    JobSpec spec = specAsAsked(record);
    spec.folder = request.folder;
    spec.overwrite = request.overwrite;
    media::checkFolderOf(spec.output);
    const files::OutputLock lock(files::entryOf(spec.output));
    if (std::optional<Report> report = alreadyDone(folder, spec.output)) {
        return *std::move(report);
    }
    checkFiles(spec);
    if (const std::optional<Message> change = changeSince(record)) {
        throw Error(ErrorCode::BadInput, message::JobCannotContinue(*change));
    }
    JobRun run(std::move(folder), spec, makeGenerator, control, listener);
    run.computeOn(request.device);
    return run.run();
}

}  // namespace tessera::job
