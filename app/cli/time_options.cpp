#include "app/cli/time_options.h"

#include "app/cli/command.h"
#include "app/cli/option_values.h"
#include "core/base/message_id.h"

namespace tessera::app {

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
    command.add_option("--from", from, "Leave out what comes before: seconds or h:mm:ss.s");
    command.add_option("--to", to, "Leave out what comes from here on");
    command.add_option("--longest-gap", longestGap,
                       "Leave gaps between frames longer than this as they are, in seconds (default: 1)");
    command.add_flag("--hold-last", holdLast,
                     "Repeat the last frame to fill the source's length, instead of ending with it");
}

bool TimeOptions::given() const {
    return !factor.empty() || !rate.empty() || slowMotion != "1" || !from.empty() || !to.empty() ||
           !longestGap.empty() || constantRate || holdLast;
}

void TimeOptions::apply(job::JobSpec& spec) const {
    spec.slowMotion = parseFraction(slowMotion, message::FactorInvalid(Name{slowMotion}));
    if (!factor.empty()) {
        spec.factor = parseFraction(factor, message::FactorInvalid(Name{factor}));
    } else if (spec.slowMotion > Rational{1}) {
        spec.factor = spec.slowMotion;
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
