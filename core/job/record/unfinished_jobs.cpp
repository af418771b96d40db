#include "core/job/record/unfinished_jobs.h"

#include "core/base/error.h"
#include "core/files/file_sync.h"
#include "core/files/state_folder.h"
#include "core/files/unfinished_name.h"
#include "core/job/record/job_folder.h"
#include "core/job/record/json_values.h"

#include <fstream>
#include <optional>
#include <string>

namespace tessera::job {

namespace {

namespace fs = std::filesystem;

fs::path listFolder() {
    return files::stateFolder() / "jobs";
}

// One small file for each job, so that programs that run at the same time do not lose each other's.
fs::path entryFor(const fs::path& folder) {
    return listFolder() / files::textChecksum(fs::absolute(folder).lexically_normal().string()).substr(0, 32);
}

std::optional<UnfinishedJob> inspect(const fs::path& folder) {
    try {
        const JobFolder job = JobFolder::open(folder, JobFolder::Use::Alone);
        const JobRecord record = job.job();
        UnfinishedJob unfinished{folder, record.spec, 0, 0};
        if (!record.segmentEnds.empty()) {
            unfinished.framesTotal = record.segmentEnds.back();
        }
        for (int index = 0; index < std::ssize(record.segmentEnds); ++index) {
            const std::optional<SegmentRecord> segment = job.segment(index);
            unfinished.framesDone += segment ? segment->frames : 0;
        }
        return unfinished;
    } catch (const Error&) {
        return std::nullopt;  // in use, or not readable: nothing to offer
    }
}

}  // namespace

void rememberJob(const fs::path& folder) noexcept {
    try {
        fs::create_directories(listFolder());
        (void)files::writeWhole(entryFor(folder), pathText(fs::absolute(folder).lexically_normal()),
                                files::Existing::Replace);
    } catch (const std::exception&) {
        return;
    }
}

void forgetJob(const fs::path& folder) noexcept {
    try {
        fs::remove(entryFor(folder));
    } catch (const std::exception&) {
        return;
    }
}

std::vector<UnfinishedJob> unfinishedJobs() {
    std::vector<UnfinishedJob> jobs;
    std::error_code failure;
    files::removeUnfinishedIn(listFolder());
    for (const fs::directory_entry& entry : fs::directory_iterator(listFolder(), failure)) {
        std::string text;
        std::getline(std::ifstream(entry.path()), text);
        try {
            const fs::path folder = pathFrom(text);
            if (!JobFolder::holdsJob(folder)) {
                if (fs::exists(folder.parent_path(), failure)) {  // otherwise its disk may only be away
                    fs::remove(entry.path(), failure);
                }
            } else if (std::optional<UnfinishedJob> job = inspect(folder)) {
                jobs.push_back(*std::move(job));
            }
        } catch (const Error&) {
            fs::remove(entry.path(), failure);
        }
    }
    return jobs;
}

void abandonJob(const fs::path& folder) noexcept {
    try {
        JobFolder::open(folder, JobFolder::Use::Looking).remove();
        forgetJob(folder);
    } catch (const std::exception&) {
        return;
    }
}

void discardJob(const fs::path& folder) {
    JobFolder::open(folder, JobFolder::Use::Alone).remove();
    forgetJob(folder);
}

}  // namespace tessera::job
