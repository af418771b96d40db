#include "core/job/record/planned_job.h"

#include "core/base/error.h"
#include "core/base/job_messages.h"
#include "core/base/output_messages.h"
#include "core/base/quoted_name.h"
#include "core/base/source_messages.h"
#include "core/files/picture_sequence.h"
#include "core/job/record/hardware_choice.h"
#include "core/job/record/source_preparation.h"

#include "core/media/input/filtered_source.h"
#include "core/media/input/frame_index.h"
#include "core/media/input/media_info.h"

#include <tuple>

namespace tessera::job {

namespace {

void planFrames(PlannedJob& job) {
    const media::MediaInfo info = media::readFilteredInfo(job.record.spec.input, job.record.filter);
    job.frameSize = info.video.size;
    job.plan = planConversion(job.record.spec, info, job.record.times);
}

// What the pictures at either end cannot say of themselves.
void warnOfRates(PlannedJob& job) {
    const JobSpec& spec = job.record.spec;
    if (files::isSequence(spec.input) && spec.inputRate == Rational{0}) {
        job.record.warnings.push_back(message::PictureRateAssumed(files::assumedPicturesPerSecond));
    }
    if (job.plan.evening) {
        job.record.warnings.push_back(*job.plan.evening);
    }
    if (const std::int64_t gaps = job.plan.timeline.longGaps; gaps > 0) {
        job.record.warnings.push_back(message::GapsLeft(gaps, Seconds{spec.longestGapSeconds}));
    }
    constexpr int fastestShown = 50;
    if (spec.encoder.codec == "gif" && job.plan.frameRate > Rational{fastestShown}) {
        job.record.warnings.push_back(message::GifShownSlowly(fastestShown));
    }
}

bool isSame(const std::filesystem::path& path, const files::FileIdentity& before) {
    return files::identifyFile(path) == before;
}

// What was read of the input for one job, and what reading it depends on.
bool holdsFor(const JobRecord& known, const JobRecord& job) {
    const auto decisive = [](const JobRecord& record) {
        const JobSpec& spec = record.spec;
        return std::tie(spec.input, spec.deinterlace, spec.filter, spec.inputRate, spec.scenes.duplicates,
                        record.versions);
    };
    return decisive(known) == decisive(job) && known.input == job.input;
}

// False when stopped.
bool surveySource(JobRecord& record, const std::stop_token& stop) {
    const JobSpec& spec = record.spec;
    const SourcePreparation preparation = prepareSource(spec, stop);
    record.filter = preparation.filter;
    media::FrameIndex index = media::scanFiltered(spec.input, preparation.filter, stop);
    if (spec.scenes.duplicates == Duplicates::Smooth && !stop.stop_requested()) {
        index.times.repeats = findRepeats(spec.input, preparation.filter, index.times, stop);
    }
    record.times = std::move(index.times);
    record.warnings = std::move(index.warnings);
    record.warnings.insert(record.warnings.end(), preparation.hints.begin(), preparation.hints.end());
    return !stop.stop_requested();
}

}  // namespace

PlannedJob planNewJob(const JobSpec& spec, std::stop_token stop, const JobRecord* known) {
    PlannedJob job;
    job.record.spec = spec;
    job.record.versions = recordVersions();
    job.record.input = files::identifyFile(spec.input);
    if (!spec.keep.mask.empty()) {
        job.record.mask = files::identifyFile(spec.keep.mask);
    }
    if (known != nullptr && holdsFor(*known, job.record)) {
        job.record.filter = known->filter;
        job.record.times = known->times;
    } else if (!surveySource(job.record, stop)) {
        return {};
    }
    settleHardware(job.record);
    planFrames(job);
    warnOfRates(job);
    job.segments = planSegments(job.plan.timeline,
                                segmentSecondsFor(spec.segmentSeconds, job.plan.timeline, job.frameSize));
    for (const SegmentRange& segment : job.segments) {
        job.record.segmentEnds.push_back(segment.end);
    }
    return job;
}

PlannedJob planAgain(JobRecord record) {
    if (record.versions != recordVersions()) {
        throw Error(ErrorCode::BadOption, message::JobOfOtherVersion(),
                    record.versions + "; this is " + recordVersions());
    }
    if (const std::optional<Message> change = changeSince(record)) {
        throw Error(ErrorCode::BadInput, message::JobCannotContinue(*change));
    }
    PlannedJob job;
    job.record = std::move(record);
    planFrames(job);
    std::int64_t first = 0;
    for (const std::int64_t end : job.record.segmentEnds) {
        job.segments.push_back({first, end});
        first = end;
    }
    if (first != job.frameCount()) {
        throw Error(ErrorCode::BadOption, message::JobDamaged(), "its segments are not those of its frames");
    }
    return job;
}

std::optional<Message> changeSince(const JobRecord& record) {
    if (!isSame(record.spec.input, record.input)) {
        return message::SourceHasChanged(named(record.spec.input));
    }
    if (record.mask && !isSame(record.spec.keep.mask, *record.mask)) {
        return message::MaskHasChanged(named(record.spec.keep.mask));
    }
    return std::nullopt;
}

}  // namespace tessera::job
