#include "app/cli/command.h"
#include "app/cli/confined.h"
#include "app/cli/time_options.h"
#include "core/files/picture_sequence.h"
#include "core/verify/verify.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace tessera::app {

namespace {

struct VerifyOptions {
    job::JobSpec spec;
    TimeOptions time;
    bool json = false;
};

const char* word(verify::CheckResult result) {
    switch (result) {
        case verify::CheckResult::Same:
            return "same";
        case verify::CheckResult::Changed:
            return "changed";
        case verify::CheckResult::Failed:
            break;
    }
    return "failed";
}

void printTable(const verify::Verification& verification) {
    std::size_t width = 0;
    for (const verify::Check& check : verification.checks) {
        width = std::max(width, check.what.size());
    }
    for (const verify::Check& check : verification.checks) {
        std::printf("%-*s  %-8s %s\n", static_cast<int>(width), check.what.c_str(), word(check.result),
                    check.detail.c_str());
    }
    std::printf("%s\n", verification.result() == verify::CheckResult::Failed ? "Something is wrong."
                        : verification.result() == verify::CheckResult::Changed
                            ? "Nothing is wrong; see what changed."
                            : "Nothing was lost.");
}

void printJson(const verify::Verification& verification) {
    nlohmann::ordered_json json{{"schema", 1}, {"result", word(verification.result())}};
    for (const verify::Check& check : verification.checks) {
        json["checks"].push_back(
            {{"what", check.what}, {"result", word(check.result)}, {"detail", check.detail}});
    }
    std::printf("%s\n", json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace).c_str());
}

ExitCode runVerify(VerifyOptions options, const CommandContext& context) {
    const bool timesKnown = options.time.given();
    options.time.apply(options.spec);
    options.spec.input = files::asSequence(options.spec.input);
    options.spec.output = files::asSequence(options.spec.output);
    confineTo({{options.spec.input, options.spec.output}, {}, {}}, context);
    const verify::Verification verification =
        verify::verify(options.spec, timesKnown, context.control.stopToken());
    options.json ? printJson(verification) : printTable(verification);
    switch (verification.result()) {
        case verify::CheckResult::Same:
            return exitDone;
        case verify::CheckResult::Changed:
            return exitWarnings;
        case verify::CheckResult::Failed:
            break;
    }
    return exitOutput;
}

}  // namespace

void addVerifyCommand(CLI::App& app, CommandContext& context) {
    CLI::App* command = app.add_subcommand("verify", "Prove a finished file against its source");
    const auto options = std::make_shared<VerifyOptions>();
    command->add_option("input", options->spec.input, "The source")->required();
    command->add_option("output", options->spec.output, "The finished file")->required();
    options->time.declare(*command);
    command->add_flag("--json", options->json, "Print JSON");
    command->footer(
        "Exit codes: 0 nothing was lost, 7 something was dropped or converted, 6 something is wrong.");
    command->callback(
        [options, &context] { context.run = [options, &context] { return runVerify(*options, context); }; });
}

}  // namespace tessera::app
