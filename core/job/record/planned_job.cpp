#include "core/job/record/planned_job.h"

#include "core/base/error.h"
#include "core/base/quoted_name.h"
#include "core/files/picture_sequence.h"
#include "core/media/input/frame_index.h"
#include "core/media/input/frame_scan.h"
#include "core/media/input/media_info.h"
#include "core/media/input/media_probe.h"

namespace tessera::job {

namespace {

void planFrames(PlannedJob& job) {
    const media::MediaInfo info = media::readMediaInfo(job.record.spec.input);
    job.frameSize = info.video.size;
    job.plan = planConversion(job.record.spec, info, job.record.times);
}

// What the pictures at either end cannot say of themselves.
void warnOfRates(PlannedJob& job) {
    const JobSpec& spec = job.record.spec;
    if (files::isSequence(spec.input) && spec.inputRate == Rational{0}) {
        job.record.warnings.push_back("the pictures have no rate of their own; " +
                                      std::to_string(files::assumedPicturesPerSecond) +
                                      " per second are assumed");
    }
    constexpr int fastestShown = 50;
    if (spec.encoder.codec == "gif" && job.plan.frameRate > Rational{fastestShown}) {
        job.record.warnings.push_back("many programs show a GIF of more than " +
                                      std::to_string(fastestShown) + " frames per second far too slowly");
    }
}

bool isSame(const std::filesystem::path& path, const files::FileIdentity& before) {
    return files::identifyFile(path) == before;
}

}  // namespace

PlannedJob planNewJob(const JobSpec& spec, std::stop_token stop) {
    PlannedJob job;
    job.record.spec = spec;
    job.record.versions = recordVersions();
    job.record.input = files::identifyFile(spec.input);
    if (!spec.keep.mask.empty()) {
        job.record.mask = files::identifyFile(spec.keep.mask);
    }
    media::FrameIndex index = media::scanFrames(spec.input, stop);
    if (stop.stop_requested()) {
        return {};
    }
    job.record.times = std::move(index.times);
    job.record.warnings = std::move(index.warnings);
    planFrames(job);
    warnOfRates(job);
    job.segments = planSegments(job.plan.timeline, spec.segmentSeconds);
    for (const SegmentRange& segment : job.segments) {
        job.record.segmentEnds.push_back(segment.end);
    }
    return job;
}

PlannedJob planAgain(JobRecord record) {
    if (record.versions != recordVersions()) {
        throw Error(ErrorCode::BadOption,
                    "the job was begun by another version (" + record.versions + "; this is " +
                        recordVersions() + ")",
                    "Finish it with that one, or begin it again");
    }
    if (const std::string change = changeSince(record); !change.empty()) {
        throw Error(ErrorCode::BadInput, "the job cannot go on: " + change,
                    "Bring back the file as it was, or begin the job again");
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
        throw Error(ErrorCode::BadOption,
                    "the job folder is damaged: its segments are not those of its frames",
                    "Begin the job again");
    }
    return job;
}

std::string changeSince(const JobRecord& record) {
    if (!isSame(record.spec.input, record.input)) {
        return quotedName(record.spec.input) + " has changed since it began";
    }
    if (record.mask && !isSame(record.spec.keep.mask, *record.mask)) {
        return "the mask " + quotedName(record.spec.keep.mask) + " has changed since it began";
    }
    return "";
}

}  // namespace tessera::job
