#include "core/job/record/job_json.h"

#include "core/base/error.h"
#include "core/base/job_messages.h"
#include "core/job/record/json_values.h"

#include <array>

namespace tessera::job {

namespace {

constexpr int schemaVersion = 1;

template <typename Value>
using Names = std::vector<std::pair<const char*, Value>>;

const Names<media::Tail> tails{{"last-original", media::Tail::LastOriginal},
                               {"hold-last", media::Tail::HoldLast}};
const Names<SlowSound> slowSounds{{"stretch", SlowSound::Stretch}, {"drop", SlowSound::Drop}};
const Names<Cuts> cutNames{{"repeat", Cuts::Repeat}, {"blend", Cuts::Blend}, {"ignore", Cuts::Ignore}};
const Names<Duplicates> duplicateNames{{"keep", Duplicates::Keep}, {"smooth", Duplicates::Smooth}};

const Names<Deinterlace> deinterlaceNames{
    {"off", Deinterlace::Off}, {"auto", Deinterlace::Automatic}, {"bwdif", Deinterlace::FieldRate}};

template <typename Value>
const char* nameOf(const Names<Value>& names, Value value) {
    for (const auto& [name, known] : names) {
        if (known == value) {
            return name;
        }
    }
    throw Error::internal("a setting has no name");
}

template <typename Value>
Value valueOf(const Names<Value>& names, const nlohmann::json& json, const char* key) {
    const auto text = json.at(key).get<std::string>();
    for (const auto& [name, value] : names) {
        if (text == name) {
            return value;
        }
    }
    throw Error(ErrorCode::BadOption, message::JobValueUnknown(Name{text}, key));
}

// The lists of members are complete, or this does not compile.
nlohmann::ordered_json toJson(const inference::GeneratorSettings& settings) {
    const auto& [model, device, tileSize, overlap, automaticTiles, memoryLimit, memoryReserve, plannedTiles,
                 flowScale, ensemble, graphs, sampleSteps, seed, skipStaticTiles, batch, precision,
                 plannedPrecision, cpuFallback, threads] = settings;
    nlohmann::ordered_json json{{"model", model},
                                {"device", device},
                                {"tileSize", tileSize},
                                {"overlap", overlap},
                                {"automaticTiles", automaticTiles},
                                {"memoryLimit", memoryLimit},
                                {"memoryReserve", memoryReserve},
                                {"flowScale", flowScale},
                                {"ensemble", ensemble},
                                {"graphs", graphs},
                                {"sampleSteps", sampleSteps},
                                {"seed", seed},
                                {"skipStaticTiles", skipStaticTiles},
                                {"batch", batch},
                                {"precision", precision},
                                {"cpuFallback", cpuFallback},
                                {"threads", threads}};
    (void)plannedTiles;  // found out when the job runs, not asked for
    (void)plannedPrecision;
    return json;
}

std::uint64_t seedFrom(const nlohmann::json& json) {
    if (!json.is_number_unsigned()) {
        refuseNumber("seed");
    }
    return json.get<std::uint64_t>();
}

inference::GeneratorSettings generatorFrom(const nlohmann::json& json) {
    inference::GeneratorSettings settings;
    settings.model = json.at("model");
    settings.device = json.at("device");
    settings.tileSize = integer<int>(json, "tileSize");
    settings.overlap = integer<int>(json, "overlap");
    settings.automaticTiles = json.at("automaticTiles").get<bool>();
    settings.memoryLimit = integer<std::int64_t>(json, "memoryLimit");
    settings.memoryReserve = integer<std::int64_t>(json, "memoryReserve");
    settings.flowScale = json.at("flowScale").get<double>();
    settings.ensemble = json.at("ensemble").get<bool>();
    settings.graphs = json.at("graphs").get<bool>();
    settings.sampleSteps = integer<int>(json, "sampleSteps");
    settings.seed = seedFrom(json.at("seed"));
    settings.skipStaticTiles = json.at("skipStaticTiles").get<bool>();
    settings.batch = integer<int>(json, "batch");
    settings.precision = json.at("precision");
    settings.cpuFallback = json.at("cpuFallback").get<bool>();
    settings.threads = integer<int>(json, "threads");
    return settings;
}

nlohmann::ordered_json toJson(const media::EncoderOptions& options) {
    const auto& [codec, quality, speed, pixelFormat, threads] = options;
    return {{"codec", codec},
            {"quality", quality ? nlohmann::ordered_json(*quality) : nlohmann::ordered_json()},
            {"speed", speed},
            {"pixelFormat", pixelFormat},
            {"threads", threads}};
}

media::EncoderOptions encoderFrom(const nlohmann::json& json) {
    media::EncoderOptions options;
    options.codec = json.at("codec");
    if (!json.at("quality").is_null()) {
        options.quality = integer<int>(json, "quality");
    }
    options.speed = json.at("speed");
    options.pixelFormat = json.at("pixelFormat");
    options.threads = integer<int>(json, "threads");
    return options;
}

nlohmann::ordered_json toJson(const SceneRules& rules) {
    const auto& [cuts, cutThreshold, duplicates, cutEdits] = rules;
    nlohmann::ordered_json edits = nlohmann::ordered_json::array();
    for (const auto& [frame, isCut] : cutEdits) {
        edits.push_back({frame, isCut});
    }
    return {{"cuts", nameOf(cutNames, cuts)},
            {"cutThreshold", cutThreshold},
            {"duplicates", nameOf(duplicateNames, duplicates)},
            {"cutEdits", edits}};
}

SceneRules rulesFrom(const nlohmann::json& json) {
    SceneRules rules;
    rules.cuts = valueOf(cutNames, json, "cuts");
    rules.cutThreshold = json.at("cutThreshold").get<double>();
    rules.duplicates = valueOf(duplicateNames, json, "duplicates");
    for (const nlohmann::json& edit : json.at("cutEdits")) {
        rules.cutEdits[wholeNumber<std::int64_t>(edit.at(0), "cutEdits")] = edit.at(1).get<bool>();
    }
    return rules;
}

nlohmann::ordered_json toJson(const JobSpec& spec) {
    const auto& [input, output, inputRate, overwrite, restart, refuseLosses, folder, segmentSeconds, decode,
                 deinterlace, filter, factor, targetRate, constantRate, tail, longestGapSeconds, slowMotion,
                 slowSound, timeMap, from, to, scenes, keep, generator, encoder] = spec;
    (void)overwrite;
    (void)restart;
    (void)refuseLosses;
    (void)folder;
    return {{"schema", schemaVersion},
            {"input", pathText(input)},
            {"output", pathText(output)},
            {"inputRate", rationalText(inputRate)},
            {"segmentSeconds", segmentSeconds},
            {"decode", decode},
            {"deinterlace", nameOf(deinterlaceNames, deinterlace)},
            {"filter", filter},
            {"factor", rationalText(factor)},
            {"targetRate", rationalText(targetRate)},
            {"constantRate", constantRate},
            {"tail", nameOf(tails, tail)},
            {"longestGap", longestGapSeconds},
            {"slowMotion", rationalText(slowMotion)},
            {"slowSound", nameOf(slowSounds, slowSound)},
            {"timeMap", timeMap},
            {"from", rationalText(from)},
            {"to", to ? nlohmann::ordered_json(rationalText(*to)) : nlohmann::ordered_json()},
            {"scenes", toJson(scenes)},
            {"mask", pathText(keep.mask)},
            {"maskEdge", keep.softEdge},
            {"generator", toJson(generator)},
            {"encoder", toJson(encoder)}};
}

JobSpec specFrom(const nlohmann::json& json) {
    JobSpec spec;
    spec.input = pathFrom(json.at("input").get<std::string>());
    spec.output = pathFrom(json.at("output").get<std::string>());
    spec.inputRate = rationalFrom(json.at("inputRate").get<std::string>());
    spec.segmentSeconds = json.at("segmentSeconds").get<double>();
    spec.decode = json.at("decode");
    spec.deinterlace = valueOf(deinterlaceNames, json, "deinterlace");
    spec.filter = json.at("filter");
    spec.factor = rationalFrom(json.at("factor").get<std::string>());
    spec.targetRate = rationalFrom(json.at("targetRate").get<std::string>());
    spec.constantRate = json.at("constantRate").get<bool>();
    spec.tail = valueOf(tails, json, "tail");
    spec.longestGapSeconds = json.at("longestGap").get<double>();
    spec.slowMotion = rationalFrom(json.at("slowMotion").get<std::string>());
    spec.slowSound = valueOf(slowSounds, json, "slowSound");
    spec.timeMap = json.at("timeMap");
    spec.from = rationalFrom(json.at("from").get<std::string>());
    if (!json.at("to").is_null()) {
        spec.to = rationalFrom(json.at("to").get<std::string>());
    }
    spec.scenes = rulesFrom(json.at("scenes"));
    spec.keep.mask = pathFrom(json.at("mask").get<std::string>());
    spec.keep.softEdge = integer<int>(json, "maskEdge");
    spec.generator = generatorFrom(json.at("generator"));
    spec.encoder = encoderFrom(json.at("encoder"));
    return spec;
}

// "/generator/tileSize" as people say it: "tile size".
std::string spokenName(const std::string& pointer) {
    std::string name;
    for (const char c : pointer.substr(pointer.rfind('/') + 1)) {
        const bool isCapital = c >= 'A' && c <= 'Z';
        name += isCapital ? std::string{' ', static_cast<char>(c - 'A' + 'a')} : std::string(1, c);
    }
    return name;
}

}  // namespace

std::string jobToJson(const JobSpec& spec) {
    return toJson(spec).dump(2);
}

JobSpec jobFromJson(std::string_view text) {
    try {
        const nlohmann::json json = parsedJson(text);
        if (json.at("schema") != schemaVersion) {
            throw Error(ErrorCode::BadOption, message::JobFileOfOtherVersion());
        }
        JobSpec spec = specFrom(json);
        checkJob(spec);
        return spec;
    } catch (const nlohmann::json::exception& error) {
        throw Error(ErrorCode::BadOption, message::JobUnreadable(), error.what());
    }
}

std::string firstDifference(const JobSpec& before, const JobSpec& now) {
    const auto old = nlohmann::json(toJson(before)).flatten();
    const auto changed = nlohmann::json(toJson(now)).flatten();
    for (const auto& [pointer, value] : changed.items()) {
        const auto known = old.find(pointer);
        if (known == old.end() || *known != value) {
            return spokenName(pointer) + " was " + (known == old.end() ? "not set" : known->dump()) +
                   " and is " + value.dump();
        }
    }
    for (const auto& [pointer, value] : old.items()) {
        if (!changed.contains(pointer)) {
            return spokenName(pointer) + " was " + value.dump() + " and is not set";
        }
    }
    return "";
}

}  // namespace tessera::job
