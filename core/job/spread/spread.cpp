#include "core/job/spread/spread.h"

#include "core/base/error.h"
#include "core/base/job_messages.h"
#include "core/files/output_lock.h"
#include "core/files/picture_sequence.h"
#include "core/files/watched_file.h"
#include "core/job/record/disk_need.h"
#include "core/job/record/hardware_choice.h"
#include "core/job/record/job_folder.h"
#include "core/job/record/job_json.h"
#include "core/job/run/job_finish.h"
#include "core/job/run/segment_pipeline.h"
#include "core/media/input/media_info.h"
#include "core/media/input/media_probe.h"
#include "core/media/output/assembler.h"
#include "core/media/output/output_check.h"

#include <atomic>

namespace tessera::job {

namespace {

namespace fs = std::filesystem;

JobStatus statusOf(const PlannedJob& job, const JobFolder& folder) {
    JobStatus status;
    status.spec = job.record.spec;
    status.warnings = job.record.warnings;
    status.segments = job.segmentCount();
    status.framesTotal = job.frameCount();
    DiskUse use;
    for (int index = 0; index < job.segmentCount(); ++index) {
        if (const std::optional<SegmentRecord> record = folder.segment(index)) {
            use.closedBytes += record->bytes;
            use.closedFrames += record->frames;
        } else {
            status.missing.push_back(index);
        }
    }
    status.framesDone = use.closedFrames;
    status.diskNeed = estimateDiskNeed(job, use);
    status.diskFree = freeBytes(folder.path());
    return status;
}

void checkSegment(const PlannedJob& job, int index) {
    if (index < 0 || index >= job.segmentCount()) {
        throw Error(ErrorCode::BadOption, message::SegmentMissing(index, job.segmentCount() - 1));
    }
}

}  // namespace

std::optional<JobStatus> planJob(const JobSpec& asked, RunControl& control) {
    checkJob(asked);
    const JobSpec spec = withWholePaths(asked);
    (void)media::readMediaInfo(spec.input);
    media::checkOutput(spec.input, spec.output, spec.overwrite);
    JobFolder folder = JobFolder::create(spec.folder, JobFolder::Use::Alone);
    if (JobFolder::holdsJob(spec.folder) && !spec.restart) {
        JobRecord record = folder.job();
        if (const std::string difference = firstDifference(specAsAsked(record), spec); !difference.empty()) {
            throw Error(ErrorCode::BadOption,
                        message::JobSettingsDiffer(Name{spec.folder.string()}, difference));
        }
        return statusOf(planAgain(std::move(record)), folder);
    }
    folder.clear();
    const PlannedJob job = planNewJob(spec, control.stopToken());
    if (control.stopRequested()) {
        folder.remove();
        return std::nullopt;
    }
    JobStatus status = statusOf(job, folder);
    if (status.diskFree) {
        if (const std::optional<Message> warning = diskWarning({status.diskNeed, *status.diskFree})) {
            status.warnings.push_back(*warning);
        }
    }
    folder.begin(job.record);
    return status;
}

JobStatus jobStatus(const fs::path& path) {
    const JobFolder folder = JobFolder::open(path, JobFolder::Use::Looking);
    return statusOf(planAgain(folder.job()), folder);
}

SegmentsResult runSegments(const SegmentsRequest& request, const inference::MakeGenerator& makeGenerator,
                           RunControl& control, const Listener& listener) {
    JobFolder folder = JobFolder::open(request.folder, JobFolder::Use::Shared);
    PlannedJob job = planAgain(folder.job());
    inference::GeneratorSettings& settings = job.record.spec.generator;
    settings.device = request.device.empty() ? settings.device : request.device;
    settings.threads = request.threads.value_or(settings.threads);
    requireEncoder(job.record.spec);
    SegmentsResult result;
    std::vector<int> wanted;
    std::int64_t frames = 0;
    for (const int index : request.segments) {
        checkSegment(job, index);
        if (folder.segment(index)) {
            ++result.there;
            continue;
        }
        const SegmentRange& range = job.segments[static_cast<std::size_t>(index)];
        frames += range.end - range.first;
        wanted.push_back(index);
    }
    if (wanted.empty()) {
        return result;
    }
    ProgressMeter meter(listener, control);
    meter.setTotal(frames);
    SegmentKeeper keeper;
    std::atomic<int> made = 0;
    keeper.nameFor = [&](int index) { return folder.unfinishedFile(index); };
    keeper.close = [&](const fs::path& file, const SegmentRecord& record) {
        (void)folder.close(file, record);
        ++made;
    };
    keeper.closeEarly = [](const fs::path& file, const SegmentRecord&) { fs::remove(file); };
    keeper.fixTiles = [&](const tiling::TileShape& planned) { return folder.fixTiles(planned); };
    keeper.fixPrecision = [&](const std::string& measured) { return folder.fixPrecision(measured); };
    meter.setStage(Stage::Converting);
    SegmentPipeline(job, makeGenerator, control, meter, keeper).make(wanted);
    result.made = made;
    result.stopped = control.stopRequested();
    return result;
}

MergeResult mergeJob(const MergeRequest& request, RunControl& control) {
    JobFolder folder = JobFolder::open(request.folder, JobFolder::Use::Alone);
    JobRecord record = folder.job();
    const fs::path output = request.output.empty() ? record.spec.output : fs::absolute(request.output);
    media::checkFolderOf(output);
    const files::OutputLock lock(files::entryOf(output));
    if (std::optional<Report> report = alreadyDone(folder, output)) {
        return {{}, std::move(report)};
    }
    const files::WatchedFile source(record.spec.input);
    const PlannedJob job = planAgain(std::move(record));
    media::checkOutput(job.record.spec.input, output, request.overwrite);
    folder.removeUnfinished();
    FinishRequest finish{{}, output, request.overwrite, {}};
    for (int index = 0; index < job.segmentCount(); ++index) {
        const std::optional<SegmentRecord> segment = folder.segment(index);
        if (segment && folder.isIntact(*segment, control.stopToken())) {
            finish.pieces.push_back({*segment, folder.fileOf(*segment)});
        } else {
            folder.forget(index);
        }
    }
    MergeResult result{statusOf(job, folder), std::nullopt};
    if (!result.status.missing.empty()) {
        return result;
    }
    finish.beforeNaming = [&](const fs::path& complete) {
        refuseChange(source, job.record.spec.input);
        folder.announceOutput(files::identifyFile(complete));
    };
    result.report = finishJob(job, finish, control.stopToken());
    result.report->keptFrames = result.report->outputFrames;
    if (result.report->ending != Ending::Cancelled) {
        rememberFinished(folder, job.record, output);
        folder.remove();
    }
    return result;
}

}  // namespace tessera::job
