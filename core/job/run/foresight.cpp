#include "core/job/run/foresight.h"

#include "core/base/error.h"
#include "core/media/output/fate_decision.h"

namespace tessera::job {

media::Fates foreseenFates(const PlannedJob& job, std::stop_token stop) {
    const JobSpec& spec = job.record.spec;
    media::FateRequest request;
    request.source = spec.input;
    request.output = spec.output;
    request.encoder = spec.encoder;
    request.filter = job.record.filter;
    request.timeBase = job.plan.timeline.timeBase;
    request.frameRate = job.plan.frameRate;
    request.window = job.plan.window;
    return media::decideFates(request, std::move(stop));
}

media::Fates foreseenFates(const JobSpec& spec, std::stop_token stop) {
    checkJob(spec);
    const PlannedJob job = planNewJob(withWholePaths(spec), stop);
    return stop.stop_requested() ? media::Fates{} : foreseenFates(job, stop);
}

}  // namespace tessera::job
