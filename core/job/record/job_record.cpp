#include "core/job/record/job_record.h"

#include "core/base/error.h"
#include "core/base/job_messages.h"
#include "core/job/record/job_json.h"
#include "core/job/record/json_values.h"
#include "core/job/record/message_json.h"
#include "core/media/encode/available_codecs.h"
#include "core/media/encode/encoder_options.h"

#include <algorithm>
#include <cstdio>

namespace tessera::job {

namespace {

constexpr int schemaVersion = 1;
constexpr std::int64_t mostFrames = 10'000'000;  // of a source: 46 hours at 60 per second
constexpr std::size_t mostSegments = 1'000'000;
constexpr std::size_t mostTexts = 1000;
constexpr int largestTile = 65536;

[[noreturn]] void refuse(const std::string& what) {
    throw Error(ErrorCode::BadOption, message::JobDamaged(), what);
}

std::string checksumFrom(const nlohmann::json& json, const char* key) {
    auto text = json.at(key).get<std::string>();
    const bool isHex =
        std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    if (text.size() != 64 || !isHex) {
        refuse("\"" + std::string(key) + "\" is no checksum");
    }
    return text;
}

std::int64_t countFrom(const nlohmann::json& json, const char* key) {
    const auto value = integer<std::int64_t>(json, key);
    if (value < 0) {
        refuseNumber(key);
    }
    return value;
}

std::vector<Message> messagesFrom(const nlohmann::json& json) {
    if (json.size() > mostTexts) {
        refuse("it has too much to say");
    }
    std::vector<Message> messages;
    for (const nlohmann::json& message : json) {
        messages.push_back(messageFrom(message));
    }
    return messages;
}

nlohmann::json messagesJson(const std::vector<Message>& messages) {
    nlohmann::json json = nlohmann::json::array();
    for (const Message& message : messages) {
        json.push_back(toJson(message));
    }
    return json;
}

nlohmann::ordered_json identityJson(const files::FileIdentity& file) {
    return {
        {"schema", schemaVersion}, {"bytes", file.bytes}, {"modified", file.modified}, {"ends", file.ends}};
}

files::FileIdentity identityFrom(const nlohmann::json& json) {
    return {countFrom(json, "bytes"), integer<std::int64_t>(json, "modified"), checksumFrom(json, "ends")};
}

// Times as the distances between them.
nlohmann::ordered_json toJson(const media::SourceTimes& times) {
    nlohmann::ordered_json steps = nlohmann::ordered_json::array();
    for (std::size_t i = 1; i < times.pts.size(); ++i) {
        steps.push_back(times.pts[i] - times.pts[i - 1]);
    }
    return {{"timeBase", rationalText(times.timeBase)},
            {"first", times.pts.front()},
            {"steps", steps},
            {"lastShown", times.lastShown},
            {"breaks", times.breaks},
            {"repeats", times.repeats}};
}

// Numbers of frames, increasing, none the first.
std::vector<std::int64_t> framesFrom(const nlohmann::json& json, std::int64_t count) {
    std::vector<std::int64_t> frames;
    for (const nlohmann::json& place : json) {
        const auto index = place.is_number_integer() ? place.get<std::int64_t>() : 0;
        if (index <= (frames.empty() ? 0 : frames.back()) || index >= count) {
            refuse("the breaks or repeats in the source are impossible");
        }
        frames.push_back(index);
    }
    return frames;
}

media::SourceTimes timesFrom(const nlohmann::json& json) {
    constexpr std::int64_t latest = std::int64_t{1} << 60;
    media::SourceTimes times;
    times.timeBase = rationalFrom(json.at("timeBase").get<std::string>());
    std::int64_t time = integer<std::int64_t>(json, "first");
    const nlohmann::json& steps = json.at("steps");
    if (times.timeBase <= Rational{0} || !steps.is_array() || std::ssize(steps) >= mostFrames ||
        time < -latest || time > latest) {
        refuse("the times of the source are impossible");
    }
    times.pts.push_back(time);
    for (const nlohmann::json& step : steps) {
        const auto distance = step.is_number_integer() ? step.get<std::int64_t>() : 0;
        if (distance <= 0 || distance > latest || time + distance > latest) {
            refuse("the times of the source are not increasing");
        }
        times.pts.push_back(time += distance);
    }
    times.lastShown = integer<std::int64_t>(json, "lastShown");
    if (times.lastShown < 0 || times.lastShown > latest || !json.at("breaks").is_array() ||
        !json.at("repeats").is_array()) {
        refuse("the times of the source are impossible");
    }
    times.breaks = framesFrom(json.at("breaks"), std::ssize(times.pts));
    times.repeats = framesFrom(json.at("repeats"), std::ssize(times.pts));
    return times;
}

std::vector<std::int64_t> endsFrom(const nlohmann::json& json) {
    if (!json.is_array() || json.size() > mostSegments) {
        refuse("it has too many segments");
    }
    std::vector<std::int64_t> ends;
    for (const nlohmann::json& item : json) {
        const auto end = wholeNumber<std::int64_t>(item, "segmentEnds");
        if (end <= (ends.empty() ? 0 : ends.back())) {
            refuse("the segments are not in order");
        }
        ends.push_back(end);
    }
    return ends;
}

nlohmann::ordered_json toJson(const media::DecodeFaults& faults) {
    const auto& [undecodable, damaged, resized, otherSize, inSoftware, captioned, otherLight, interlaced] =
        faults;
    return {{"undecodable", undecodable}, {"damaged", damaged},         {"resized", resized},
            {"width", otherSize.width},   {"height", otherSize.height}, {"captioned", captioned},
            {"otherLight", otherLight},   {"interlaced", interlaced},   {"inSoftware", inSoftware}};
}

media::DecodeFaults faultsFrom(const nlohmann::json& json) {
    media::DecodeFaults faults;
    faults.undecodable = countFrom(json, "undecodable");
    faults.damaged = countFrom(json, "damaged");
    faults.resized = countFrom(json, "resized");
    faults.otherSize = {integer<int>(json, "width"), integer<int>(json, "height")};
    faults.captioned = countFrom(json, "captioned");
    faults.otherLight = countFrom(json, "otherLight");
    faults.inSoftware = countFrom(json, "inSoftware");
    faults.interlaced = json.at("interlaced").get<bool>();
    return faults;
}

double measureFrom(const nlohmann::json& json, const char* key) {
    const auto value = json.at(key).get<double>();
    if (!(value >= 0 && value < 1e12)) {
        refuseNumber(key);
    }
    return value;
}

nlohmann::ordered_json toJson(const GeneratingFigures& figures) {
    const auto& [seconds, predictedSeconds, predictedBytes] = figures;
    return {{"seconds", seconds}, {"predictedSeconds", predictedSeconds}, {"predictedBytes", predictedBytes}};
}

GeneratingFigures generatingFrom(const nlohmann::json& json) {
    return {measureFrom(json, "seconds"), measureFrom(json, "predictedSeconds"),
            countFrom(json, "predictedBytes")};
}

nlohmann::ordered_json toJson(const SeamRatios& figures) {
    const auto& [frames, sum, worst, worstFrame] = figures;
    return {{"frames", frames}, {"sum", sum}, {"worst", worst}, {"worstFrame", worstFrame}};
}

SeamRatios seamsFrom(const nlohmann::json& json) {
    return {countFrom(json, "frames"), measureFrom(json, "sum"), measureFrom(json, "worst"),
            countFrom(json, "worstFrame")};
}

// Parses and converts; the library's exceptions become ours.
template <typename Convert>
auto reading(std::string_view text, Convert convert) {
    try {
        const nlohmann::json json = parsedJson(text);
        if (json.at("schema") != schemaVersion) {
            throw Error(ErrorCode::BadOption, message::JobOfOtherVersion());
        }
        return convert(json);
    } catch (const nlohmann::json::exception& error) {
        throw Error(ErrorCode::BadOption, message::JobDamaged(), error.what());
    }
}

// Warnings may quote names that are not text.
std::string dumped(const nlohmann::ordered_json& json) {
    return json.dump(1, ' ', true, nlohmann::json::error_handler_t::replace);
}

}  // namespace

std::string recordVersions() {
    return TESSERA_VERSION ", " + media::codecLibrary();
}

std::string toJson(const JobRecord& record) {
    nlohmann::ordered_json json{{"schema", schemaVersion},
                                {"job", nlohmann::ordered_json::parse(jobToJson(record.spec))},
                                {"asked",
                                 {{"decode", record.asked.decode},
                                  {"codec", record.asked.codec},
                                  {"speed", record.asked.speed},
                                  {"pixelFormat", record.asked.pixelFormat}}},
                                {"filter", record.filter},
                                {"versions", record.versions},
                                {"input", identityJson(record.input)},
                                {"warnings", messagesJson(record.warnings)},
                                {"segmentEnds", record.segmentEnds},
                                {"times", toJson(record.times)}};
    if (record.mask) {
        json["mask"] = identityJson(*record.mask);
    }
    return json.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace);
}

JobRecord jobRecordFromJson(std::string_view text) {
    return reading(text, [](const nlohmann::json& json) {
        JobRecord record;
        record.spec = jobFromJson(json.at("job").dump());
        const nlohmann::json& asked = json.at("asked");
        record.asked = {asked.at("decode"), asked.at("codec"), asked.at("speed"), asked.at("pixelFormat")};
        record.filter = json.at("filter");
        record.versions = json.at("versions");
        record.input = identityFrom(json.at("input"));
        if (json.contains("mask")) {
            record.mask = identityFrom(json.at("mask"));
        }
        record.times = timesFrom(json.at("times"));
        record.warnings = messagesFrom(json.at("warnings"));
        record.segmentEnds = endsFrom(json.at("segmentEnds"));
        return record;
    });
}

std::string toJson(const SegmentRecord& record) {
    const auto& [index, file, checksum, bytes, frames, generated, spreadDuplicates, cuts, missing, faults,
                 peakBytes, generating, seams, device, notes] = record;
    return dumped({{"schema", schemaVersion},
                   {"index", index},
                   {"file", file},
                   {"checksum", checksum},
                   {"bytes", bytes},
                   {"frames", frames},
                   {"generated", generated},
                   {"spreadDuplicates", spreadDuplicates},
                   {"cuts", cuts},
                   {"missing", missing},
                   {"faults", toJson(faults)},
                   {"peakBytes", peakBytes},
                   {"generating", toJson(generating)},
                   {"seams", toJson(seams)},
                   {"device", device},
                   {"notes", messagesJson(notes)}});
}

SegmentRecord segmentRecordFromJson(std::string_view text) {
    return reading(text, [](const nlohmann::json& json) {
        SegmentRecord record;
        record.index = integer<int>(json, "index");
        record.bytes = countFrom(json, "bytes");
        record.frames = countFrom(json, "frames");
        if (record.index < 0) {
            refuseNumber("index");
        }
        if (record.frames > 0) {
            record.checksum = checksumFrom(json, "checksum");
            record.file = segmentFileName(record.index, record.checksum);
        }
        if (json.at("file") != record.file) {
            refuse("a segment has a strange name");
        }
        record.generated = countFrom(json, "generated");
        record.spreadDuplicates = countFrom(json, "spreadDuplicates");
        record.cuts = countFrom(json, "cuts");
        record.missing = countFrom(json, "missing");
        record.faults = faultsFrom(json.at("faults"));
        record.peakBytes = countFrom(json, "peakBytes");
        record.generating = generatingFrom(json.at("generating"));
        record.seams = seamsFrom(json.at("seams"));
        record.device = json.at("device");
        record.notes = messagesFrom(json.at("notes"));
        return record;
    });
}

std::string toJson(const tiling::TileShape& shape) {
    return dumped({{"schema", schemaVersion},
                   {"width", shape.width},
                   {"height", shape.height},
                   {"overlap", shape.overlap}});
}

tiling::TileShape tileShapeFromJson(std::string_view text) {
    return reading(text, [](const nlohmann::json& json) {
        const tiling::TileShape shape{integer<int>(json, "width"), integer<int>(json, "height"),
                                      integer<int>(json, "overlap")};
        const auto isPossible = [](int side) { return side >= 0 && side <= largestTile; };
        if (!isPossible(shape.width) || !isPossible(shape.height) || !isPossible(shape.overlap)) {
            refuse("the tiles are of an impossible size");
        }
        return shape;
    });
}

std::string precisionJson(const std::string& precision) {
    return dumped({{"schema", schemaVersion}, {"precision", precision}});
}

std::string precisionFromJson(std::string_view text) {
    return reading(text, [](const nlohmann::json& json) {
        auto precision = json.at("precision").get<std::string>();
        if (precision != "fp32" && precision != "fp16" && precision != "bf16") {
            refuse("the precision is unknown");
        }
        return precision;
    });
}

std::string toJson(const files::FileIdentity& file) {
    return dumped(identityJson(file));
}

files::FileIdentity identityFromJson(std::string_view text) {
    return reading(text, identityFrom);
}

std::string segmentFileName(int index, const std::string& checksum) {
    char number[16];
    std::snprintf(number, sizeof(number), "%06d-", index);
    return number + checksum.substr(0, 16) + ".nut";
}

}  // namespace tessera::job
