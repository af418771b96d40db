#include "core/job/run/job_finish.h"

#include "core/base/error.h"
#include "core/base/job_messages.h"
#include "core/base/output_messages.h"
#include "core/base/quoted_name.h"
#include "core/base/source_messages.h"
#include "core/files/picture_sequence.h"
#include "core/job/record/disk_need.h"
#include "core/job/record/result_record.h"
#include "core/job/record/unfinished_jobs.h"
#include "core/media/encode/caption_support.h"
#include "core/media/input/open_input.h"
#include "core/media/output/assembler.h"
#include "core/media/output/output_format.h"
#include "core/verify/verify.h"

#include <algorithm>

namespace tessera::job {

namespace {

namespace fs = std::filesystem;

// Each once, in the order they came.
void addNew(std::vector<Message>& warnings, const std::vector<Message>& more) {
    for (const Message& warning : more) {
        if (std::ranges::find(warnings, warning) == warnings.end()) {
            warnings.push_back(warning);
        }
    }
}

// Whether the result is not what was asked for; what is only worth knowing is no warning.
bool isWarning(const Message& message) {
    return patternOf(message.id).severity == Severity::Warning;
}

Report summary(const PlannedJob& job, const std::vector<Piece>& pieces) {
    Report report;
    report.sourceFrames = std::ssize(job.plan.times.pts);
    report.warnings = job.record.warnings;
    media::DecodeFaults faults;
    std::int64_t missing = 0;
    for (const auto& [record, file] : pieces) {
        report.outputFrames += record.frames;
        report.generatedFrames += record.generated;
        report.cuts += record.cuts;
        report.spreadDuplicates += record.spreadDuplicates;
        report.peakBytes = std::max(report.peakBytes, record.peakBytes);
        report.generating.seconds += record.generating.seconds;
        report.generating.predictedSeconds = record.generating.predictedSeconds;
        report.generating.predictedBytes = record.generating.predictedBytes;
        report.seams.add(record.seams);
        report.device = record.device.empty() ? report.device : record.device;
        missing += record.missing;
        media::add(faults, record.faults);
    }
    addNew(report.warnings, media::warningsOf(faults));
    if (faults.captioned > 0 && !media::carriesCaptions(job.record.spec.encoder.codec)) {
        addNew(report.warnings, {media::lossOf({message::Captions(), media::FateKind::Dropped,
                                                media::captionLossReason(job.record.spec.encoder.codec)})});
    }
    for (const auto& [record, file] : pieces) {
        addNew(report.warnings, record.notes);
    }
    if (missing > 0) {
        report.warnings.push_back(message::FramesReplaced(missing));
    }
    return report;
}

// When the video ends, on its own clock; nothing when it is whole.
std::optional<Rational> endOf(const PlannedJob& job, std::int64_t frames) {
    if (frames >= job.frameCount()) {
        return std::nullopt;
    }
    const media::Timeline& timeline = job.plan.timeline;
    return timeline.timeBase * Rational{timeline.frames[static_cast<std::size_t>(frames)].pts};
}

// The finished file is checked at once, with other eyes: what verify would say of it is said here.
void checkFinished(Report& report, const PlannedJob& job, const std::stop_token& stop) {
    const JobSpec& spec = job.record.spec;
    try {
        const verify::Verification found =
            verify::verifyFinished(spec, {job.record.times, job.record.filter}, stop);
        if (stop.stop_requested()) {
            return;
        }
        const bool isPlain = !job.plan.window && std::ranges::none_of(report.warnings, isWarning);
        for (const verify::Check& check : found.checks) {
            const bool isNew = isPlain && check.result == verify::CheckResult::Changed;
            if (check.result == verify::CheckResult::Failed || isNew) {
                report.warnings.push_back(message::FinishedFileDiffers(check.what, check.detail));
            }
        }
    } catch (const Error&) {
        report.warnings.push_back(message::FinishedFileUnchecked());
    }
}

}  // namespace

Report finishJob(const PlannedJob& job, const FinishRequest& request, std::stop_token stop) {
    Report report = summary(job, request.pieces);
    const JobSpec& spec = job.record.spec;
    if (report.outputFrames == 0) {
        throw Error(ErrorCode::BadInput, message::SourceFramesLost(named(spec.input)));
    }
    media::AssemblyRequest assembly;
    std::int64_t bytes = 0;
    for (const auto& [record, file] : request.pieces) {
        if (record.frames > 0) {
            assembly.segments.push_back(file);
            bytes += static_cast<std::int64_t>(fs::file_size(file));
        }
    }
    checkRoom(request.output, bytes);
    const bool whole = std::ssize(request.pieces) == job.segmentCount();
    assembly.source = spec.input;
    assembly.isFiltered = !job.record.filter.empty();
    report.filter = job.record.filter;
    assembly.output = request.output;
    assembly.frameRate = job.plan.frameRate;
    const media::Timeline& timeline = job.plan.timeline;
    if (whole && report.outputFrames == job.frameCount()) {
        assembly.lastTime = timeline.timeBase * Rational{timeline.frames.back().pts};
        assembly.lastShown = timeline.timeBase * Rational{timeline.lastDuration};
    }
    assembly.window = job.plan.window;
    assembly.overwrite = request.overwrite;
    assembly.end = whole ? std::nullopt : endOf(job, report.outputFrames);
    assembly.beforeNaming = request.beforeNaming;
    const media::AssemblySummary assembled = media::assemble(assembly, stop);
    if (assembled.videoFrames == 0) {
        report.ending = Ending::Cancelled;
        return report;
    }
    addNew(report.warnings, assembled.warnings);
    report.outputBytes = assembled.bytes;
    report.output = request.output;
    if (report.generatedFrames == 0 && job.frameCount() > report.sourceFrames) {
        report.warnings.push_back(message::NoFrameAcrossCuts());
    } else if (report.generatedFrames == 0 && report.sourceFrames == 1 && job.plan.timeline.longGaps == 0) {
        report.warnings.push_back(message::NoFrameOfOnePicture());
    }
    if (report.outputFrames < job.frameCount()) {
        report.warnings.push_back(message::VideoEndedEarly(report.outputFrames, job.frameCount()));
    }
    if (whole && report.outputFrames == job.frameCount() && request.output == spec.output &&
        !files::isSequence(spec.output)) {
        checkFinished(report, job, stop);
    }
    report.ending = std::ranges::any_of(report.warnings, isWarning) ? Ending::DoneWithWarnings : Ending::Done;
    return report;
}

void refuseChange(const files::WatchedFile& source, const fs::path& name) {
    if (const std::string change = source.change(); !change.empty()) {
        throw Error(ErrorCode::BadInput, message::ResultInconsistent(message::SourceHasChanged(named(name))),
                    change);
    }
}

void rememberFinished(JobFolder& folder, const JobRecord& record, const fs::path& output) noexcept {
    try {
        if (media::outputKind(output) == media::OutputKind::Container) {
            rememberResult({record, {folder.tiles(), folder.fixPrecision({})}, {}}, output);
        }
    } catch (const std::exception&) {
        return;  // it can be converted again
    }
}

std::optional<Report> alreadyDone(JobFolder& folder, const fs::path& output) {
    if (!folder.announced(output)) {
        return std::nullopt;
    }
    Report report;
    report.output = output;
    report.outputBytes = files::identifyFile(output).bytes;
    const JobRecord record = folder.job();
    const std::vector<std::int64_t>& ends = record.segmentEnds;
    report.outputFrames = ends.empty() ? 0 : ends.back();
    report.keptFrames = report.outputFrames;
    rememberFinished(folder, record, output);
    folder.remove();
    forgetJob(folder.path());
    return report;
}

fs::path unfinishedOutput(const fs::path& output) {
    const fs::path entry = files::entryOf(output);
    const std::string stem = entry.stem().string() + " (unfinished";
    fs::path candidate = entry.parent_path() / (stem + ")" + entry.extension().string());
    for (int number = 2; fs::exists(fs::symlink_status(candidate)); ++number) {
        candidate =
            entry.parent_path() / (stem + " " + std::to_string(number) + ")" + entry.extension().string());
    }
    return entry == output ? candidate : candidate / output.filename();
}

}  // namespace tessera::job
