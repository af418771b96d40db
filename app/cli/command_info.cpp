#include "app/cli/command.h"
#include "app/cli/confined.h"
#include "app/cli/option_values.h"
#include "core/analysis/field_survey.h"
#include "core/base/plain_text.h"
#include "core/files/picture_sequence.h"
#include "core/job/run/foresight.h"
#include "core/media/container/possible_checks.h"
#include "core/media/input/media_info.h"
#include "core/media/input/media_probe.h"
#include "core/media/output/output_format.h"
#include "core/preset/preset.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>

namespace tessera::app {

namespace {

struct InfoOptions {
    std::string path;
    std::string fateOf;  // the name of an output
    bool json = false;
};

const char* word(analysis::Fields fields) {
    switch (fields) {
        case analysis::Fields::Whole:
            return "whole";
        case analysis::Fields::Interlaced:
            return "interlaced";
        case analysis::Fields::Telecined:
            break;
    }
    return "telecined";
}

const char* word(media::DamageCheck check) {
    switch (check) {
        case media::DamageCheck::None:
            return "none";
        case media::DamageCheck::Sizes:
            return "sizes";
        case media::DamageCheck::Counters:
            return "counters";
        case media::DamageCheck::Checksums:
            break;
    }
    return "checksums";
}

// By what damage would be seen, and where it would not.
void printChecks(const media::MediaInfo& info) {
    const auto said = [](media::DamageCheck check, const std::string& where) {
        return check == media::DamageCheck::None
                   ? "no check is possible in " + where
                   : std::string(word(check)) +
                         (check == media::DamageCheck::Checksums ? ", where there are any, in " : " in ") +
                         where;
    };
    std::printf(
        "  damage       %s; %s\n",
        said(media::checkOfContainer(info.container), info.container.substr(0, info.container.find(',')))
            .c_str(),
        said(media::checkOfPictures(info.video.codec), info.video.codec + " pictures").c_str());
}

nlohmann::ordered_json toJson(const media::MediaInfo& info, const analysis::FieldSurvey& survey) {
    const media::VideoInfo& video = info.video;
    nlohmann::ordered_json json{{"schema", 1},
                                {"path", info.path.string()},
                                {"container", info.container},
                                {"durationSeconds", info.durationSeconds},
                                {"bytes", info.fileBytes},
                                {"chapters", info.chapters}};
    json["video"] = {
        {"stream", video.streamIndex},
        {"width", video.size.width},
        {"height", video.size.height},
        {"codec", video.codec},
        {"pixelFormat", video.pixelFormat},
        {"bitDepth", video.bitDepth},
        {"frameRate", std::to_string(video.frameRate.num()) + "/" + std::to_string(video.frameRate.den())},
        {"variableRate", video.variableRate},
        {"sampleAspect",
         std::to_string(video.sampleAspect.num()) + ":" + std::to_string(video.sampleAspect.den())},
        {"rotation", video.rotationDegrees},
        {"range", video.range},
        {"matrix", video.matrix},
        {"primaries", video.primaries},
        {"transfer", video.transfer},
        {"hdr", video.hdr},
        {"interlaced", survey.fields == analysis::Fields::Interlaced},
        {"fields", word(survey.fields)},
        {"repeats", survey.repeats},
        {"alpha", video.alpha}};
    for (const media::StreamInfo& stream : info.streams) {
        json["streams"].push_back({{"index", stream.index},
                                   {"kind", stream.kind},
                                   {"codec", stream.codec},
                                   {"language", stream.language},
                                   {"title", stream.title},
                                   {"detail", stream.detail}});
    }
    json["damageChecks"] = {{"container", word(media::checkOfContainer(info.container))},
                            {"pictures", word(media::checkOfPictures(info.video.codec))}};
    json["recommendedPreset"] = preset::recommendedPreset(video.size).id;
    return json;
}

// How the pictures came to be, where that calls for something to be done.
void printFields(const analysis::FieldSurvey& survey) {
    if (survey.fields != analysis::Fields::Whole) {
        std::printf("  fields       %s, %s field first%s: --deinterlace auto makes whole frames\n",
                    survey.fields == analysis::Fields::Telecined ? "film in interlaced frames (telecine)"
                                                                 : "interlaced",
                    survey.topFirst ? "upper" : "lower",
                    survey.isFlagged ? "" : ", though the file does not say so");
    } else if (survey.repeats * 25 >= survey.looked && survey.repeats >= 4) {
        std::printf(
            "  repeats      %lld of %lld frames looked at: --duplicates smooth spreads motion over them\n",
            static_cast<long long>(survey.repeats), static_cast<long long>(survey.looked));
    }
}

void printText(const media::MediaInfo& info, const analysis::FieldSurvey& survey) {
    const media::VideoInfo& video = info.video;
    std::printf("%s\n", plainText(info.path.string()).c_str());
    std::printf("  container    %s, %s, %.2f s\n", info.container.c_str(),
                readableBytes(info.fileBytes).c_str(), info.durationSeconds);
    std::printf("  video        %s %dx%d %s, %.3f fps%s\n", video.codec.c_str(), video.size.width,
                video.size.height, video.pixelFormat.c_str(), video.frameRate.toDouble(),
                video.variableRate ? " (variable)" : "");
    std::printf("  colour       range %s, matrix %s, primaries %s, transfer %s%s\n", video.range.c_str(),
                video.matrix.c_str(), video.primaries.c_str(), video.transfer.c_str(),
                video.hdr ? " (HDR)" : "");
    printFields(survey);
    for (const media::StreamInfo& stream : info.streams) {
        std::printf("  stream %-5d %s %s %s %s %s\n", stream.index, stream.kind.c_str(), stream.codec.c_str(),
                    stream.detail.c_str(), plainText(stream.language).c_str(),
                    plainText(stream.title).c_str());
    }
    if (info.chapters > 0) {
        std::printf("  chapters     %d\n", info.chapters);
    }
    printChecks(info);
    std::printf("  preset       %s\n", preset::recommendedPreset(video.size).id.c_str());
}

const char* word(media::FateKind kind) {
    switch (kind) {
        case media::FateKind::Kept:
            return "kept";
        case media::FateKind::Converted:
            return "converted";
        case media::FateKind::Dropped:
            break;
    }
    return "dropped";
}

// What a conversion to that file would do, without making it.
ExitCode printFates(const InfoOptions& options, const CommandContext& context) {
    job::JobSpec spec;
    spec.input = files::asSequence(options.path);
    spec.output = files::asSequence(options.fateOf);
    confineTo({{spec.input}, {spec.output}, {}}, context);
    spec.encoder.codec = media::usualCodec(spec.output);
    const media::Fates fates = job::foreseenFates(spec, context.control.stopToken());
    nlohmann::ordered_json json{
        {"schema", 1}, {"output", options.fateOf}, {"fates", nlohmann::ordered_json::array()}};
    for (const media::Fate& fate : fates) {
        const std::string thing = english(fate.thing);
        const std::string detail = fate.detail ? english(*fate.detail) : "";
        json["fates"].push_back({{"thing", thing}, {"fate", word(fate.kind)}, {"detail", detail}});
        if (!options.json) {
            std::printf("%-9s  %s%s%s\n", word(fate.kind), plainText(thing).c_str(),
                        detail.empty() ? "" : ": ", plainText(detail).c_str());
        }
    }
    if (options.json) {
        std::printf("%s\n", json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace).c_str());
    }
    return exitDone;
}

ExitCode runInfo(const InfoOptions& options, const CommandContext& context) {
    if (!options.fateOf.empty()) {
        return printFates(options, context);
    }
    const std::filesystem::path path = files::asSequence(options.path);
    confineTo({{path}, {}, {}}, context);
    const media::MediaInfo info = media::readMediaInfo(path);
    const analysis::FieldSurvey survey = info.isSequence
                                             ? analysis::FieldSurvey{}
                                             : analysis::surveyFields(info.path, context.control.stopToken());
    if (options.json) {
        std::printf(
            "%s\n",
            toJson(info, survey).dump(2, ' ', false, nlohmann::json::error_handler_t::replace).c_str());
    } else {
        printText(info, survey);
    }
    return exitDone;
}

}  // namespace

void addInfoCommand(CLI::App& app, CommandContext& context) {
    CLI::App* command = app.add_subcommand("info", "Show what a file contains");
    const auto options = std::make_shared<InfoOptions>();
    command->add_option("file", options->path, "The video")->required();
    command->add_option(
        "--fate", options->fateOf,
        "Show what a conversion to this file would keep, convert and drop, without making it");
    command->add_flag("--json", options->json, "Print JSON");
    command->callback(
        [options, &context] { context.run = [options, &context] { return runInfo(*options, context); }; });
}

}  // namespace tessera::app
