#include "app/cli/time_options.h"

#include "app/cli/command.h"
#include "app/cli/option_values.h"
#include "core/base/error.h"
#include "core/base/job_messages.h"
#include "core/base/rate_text.h"
#include "core/base/tool_messages.h"
#include "core/job/record/time_map_json.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

namespace tessera::app {

namespace {

std::string readText(const std::filesystem::path& path) {
    constexpr std::uintmax_t largest = 1'000'000;
    std::error_code failure;
    const std::uintmax_t bytes = std::filesystem::file_size(path, failure);
    std::ifstream file(path, std::ios::binary);
    if (failure || bytes > largest || !file) {
        throw Error(ErrorCode::BadOption, message::TimeMapUnreadable());
    }
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

void TimeOptions::declare(CLI::App& command) {
    command.add_option("--input-fps", inputRate,
                       "The rate of a picture sequence, which has none of its own (default: 25)");
    command.add_option(
        "--factor", factor,
        "Multiply the number of frames by this, 2 to 16, or a fraction such as 5/2 (default: 2)");
    command.add_option("--fps", rate, "Convert to this constant rate: 60, 59.94 or 60000/1001");
    command.add_flag("--constant-rate", constantRate, "Make the rate constant where the source's varies");
    command.add_option("--slow-motion", slowMotion,
                       "Make the video last this many times as long, 1 to 16; the frame rate stays unless "
                       "--factor or --fps says otherwise");
    command
        .add_option("--time-map", timeMap,
                    "A file that says how fast the video passes where: ramps into slow motion and back; see "
                    "docs/time-maps.md")
        ->check(CLI::ExistingFile);
    command.add_option("--from", from, "Leave out what comes before: seconds or h:mm:ss.s");
    command.add_option("--to", to, "Leave out what comes from here on");
    command.add_option("--longest-gap", longestGap,
                       "Leave gaps between frames longer than this as they are, in seconds (default: 1)");
    command
        .add_option(
            "--deinterlace", deinterlace,
            "off; auto: whatever the video needs, a whole frame of each field, or the film's own frames "
            "from a telecine; bwdif: of each field in any case")
        ->capture_default_str();
    command.add_option(
        "--filter", filter,
        "A graph of FFmpeg's filters that the picture passes before frames are generated, such as "
        "hqdn3d,crop=in_w:in_h-32");
    command
        .add_option("--duplicates", duplicates, "Repeated frames: keep, or smooth to spread motion over them")
        ->capture_default_str();
    command.add_flag("--hold-last", holdLast,
                     "Repeat the last frame to fill the source's length, instead of ending with it");
}

bool TimeOptions::given() const {
    return !factor.empty() || !rate.empty() || slowMotion != "1" || !timeMap.empty() || !from.empty() ||
           !to.empty() || !longestGap.empty() || constantRate || holdLast;
}

void TimeOptions::apply(job::JobSpec& spec) const {
    spec.deinterlace = chosen<job::Deinterlace>("--deinterlace", deinterlace,
                                                {{"off", job::Deinterlace::Off},
                                                 {"auto", job::Deinterlace::Automatic},
                                                 {"bwdif", job::Deinterlace::FieldRate}});
    spec.filter = filter;
    spec.scenes.duplicates = chosen<job::Duplicates>(
        "--duplicates", duplicates, {{"keep", job::Duplicates::Keep}, {"smooth", job::Duplicates::Smooth}});
    spec.slowMotion = parseFraction(slowMotion, message::FactorInvalid(Name{slowMotion}));
    if (!factor.empty()) {
        spec.factor = parseFraction(factor, message::FactorInvalid(Name{factor}));
    } else if (spec.slowMotion > Rational{1}) {
        spec.factor = spec.slowMotion;
    }
    if (!timeMap.empty()) {
        spec.timeMap = readText(timeMap);
        (void)job::timeMapFromJson(spec.timeMap);
    }
    if (!inputRate.empty()) {
        spec.inputRate = parseRate(inputRate);
    }
    if (!rate.empty()) {
        spec.targetRate = parseRate(rate);
    }
    if (!longestGap.empty()) {
        spec.longestGapSeconds = parseTime(longestGap).toDouble();
    }
    spec.constantRate = constantRate;
    spec.tail = holdLast ? media::Tail::HoldLast : media::Tail::LastOriginal;
    spec.from = from.empty() ? Rational{0} : parseTime(from);
    if (!to.empty()) {
        spec.to = parseTime(to);
    }
}

}  // namespace tessera::app
