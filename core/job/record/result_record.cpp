#include "core/job/record/result_record.h"

#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/base/job_messages.h"
#include "core/base/quoted_name.h"
#include "core/files/file_sync.h"
#include "core/files/state_folder.h"
#include "core/files/unfinished_name.h"
#include "core/job/record/job_json.h"
#include "core/job/record/json_values.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <system_error>
#include <utility>

namespace tessera::job {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using nlohmann::ordered_json;

constexpr int schemaVersion = 1;
constexpr std::size_t mostRemembered = 200;
constexpr std::uintmax_t largestRecord = 128 << 20;

fs::path listFolder() {
    return files::stateFolder() / "results";
}

// A copy has another time.
fs::path entryFor(const fs::path& result) {
    const files::FileIdentity identity = files::identifyFile(result);
    const std::string contents = std::to_string(identity.bytes) + " " + identity.ends;
    return listFolder() / (files::textChecksum(contents).substr(0, 32) + ".json");
}

ordered_json settledJson(const Settled& settled) {
    return {{"tiles", settled.tiles ? ordered_json::parse(toJson(*settled.tiles)) : ordered_json()},
            {"precision", settled.precision}};
}

Settled settledFrom(const json& value) {
    Settled settled;
    if (!value.at("tiles").is_null()) {
        settled.tiles = tileShapeFromJson(value.at("tiles").dump());
    }
    settled.precision = value.at("precision");
    if (!settled.precision.empty()) {
        settled.precision = precisionFromJson(precisionJson(settled.precision));
    }
    return settled;
}

ordered_json repairJson(const Repair& repair) {
    const Making& making = repair.making;
    return {{"first", repair.frames.first},
            {"end", repair.frames.end},
            {"job", ordered_json::parse(jobToJson(making.spec))},
            {"mask", making.mask ? ordered_json::parse(toJson(*making.mask)) : ordered_json()},
            {"keepsOriginals", making.keepsOriginals},
            {"settled", settledJson(making.settled)}};
}

Repair repairFrom(const json& value, std::int64_t frames) {
    Repair repair;
    repair.frames = {integer<std::int64_t>(value, "first"), integer<std::int64_t>(value, "end")};
    if (repair.frames.first < 0 || repair.frames.end <= repair.frames.first || repair.frames.end > frames) {
        refuseNumber("end");
    }
    repair.making.spec = jobFromJson(value.at("job").dump());
    if (!value.at("mask").is_null()) {
        repair.making.mask = identityFromJson(value.at("mask").dump());
    }
    repair.making.keepsOriginals = value.at("keepsOriginals").get<bool>();
    repair.making.settled = settledFrom(value.at("settled"));
    return repair;
}

// The oldest go first.
void forgetOldest() {
    std::vector<std::pair<fs::file_time_type, fs::path>> entries;
    for (const fs::directory_entry& entry : fs::directory_iterator(listFolder())) {
        entries.emplace_back(entry.last_write_time(), entry.path());
    }
    if (entries.size() <= mostRemembered) {
        return;
    }
    std::ranges::sort(entries);
    entries.resize(entries.size() - mostRemembered);
    for (const auto& [time, path] : entries) {
        std::error_code ignored;
        fs::remove(path, ignored);
    }
}

}  // namespace

std::string toJson(const ResultRecord& record) {
    ordered_json repairs = ordered_json::array();
    for (const Repair& repair : record.repairs) {
        repairs.push_back(repairJson(repair));
    }
    return ordered_json{{"schema", schemaVersion},
                        {"record", ordered_json::parse(toJson(record.job))},
                        {"settled", settledJson(record.settled)},
                        {"repairs", std::move(repairs)}}
        .dump();
}

ResultRecord resultRecordFromJson(std::string_view text) {
    try {
        const json value = parsedJson(text);
        if (value.at("schema") != schemaVersion) {
            throw Error(ErrorCode::BadOption, message::JobOfOtherVersion());
        }
        ResultRecord record;
        record.job = jobRecordFromJson(value.at("record").dump());
        record.settled = settledFrom(value.at("settled"));
        const std::int64_t frames = record.job.segmentEnds.empty() ? 0 : record.job.segmentEnds.back();
        for (const json& repair : value.at("repairs")) {
            record.repairs.push_back(repairFrom(repair, frames));
        }
        return record;
    } catch (const json::exception& error) {
        throw Error(ErrorCode::BadOption, message::JobDamaged(), error.what());
    }
}

void rememberResult(const ResultRecord& record, const fs::path& result) noexcept {
    try {
        fs::create_directories(listFolder());
        (void)files::writeWhole(entryFor(result), toJson(record), files::Existing::Replace);
        files::removeUnfinishedIn(listFolder());
        forgetOldest();
    } catch (const std::exception&) {
        return;
    }
}

ResultRecord recordOfResult(const fs::path& result) {
    std::error_code failure;
    if (!fs::exists(result, failure)) {
        throw Error(ErrorCode::BadInput, message::FileMissing(named(result)));
    }
    const fs::path entry = entryFor(result);
    const std::uintmax_t bytes = fs::file_size(entry, failure);
    std::ifstream file(entry, std::ios::binary);
    if (failure || bytes > largestRecord || !file) {
        throw Error(ErrorCode::BadInput, message::ResultUnknown(named(result)));
    }
    std::ostringstream text;
    text << file.rdbuf();
    return resultRecordFromJson(text.str());
}

}  // namespace tessera::job
