#include "app/cli/command.h"
#include "app/cli/option_values.h"
#include "core/base/rate_text.h"
#include "core/base/tool_messages.h"
#include "core/demo/demo_scene.h"

#include <cstdio>
#include <memory>

namespace tessera::app {

namespace {

struct DemoCommandOptions {
    std::string output;
    std::string size = "1280x720";
    std::string rate = "30";
    double seconds = 4;
    std::string codec = "h264";
    bool overwrite = false;
};

ExitCode runDemo(const DemoCommandOptions& options, RunControl& control) {
    constexpr double longest = 3600;
    if (!(options.seconds > 0 && options.seconds <= longest)) {
        throw Error(ErrorCode::BadOption, message::DemoTimesWrong());
    }
    demo::DemoOptions demo;
    demo.output = options.output;
    demo.size = parseSize(options.size);
    demo.frameRate = parseRate(options.rate);
    demo.seconds = options.seconds;
    demo.encoder.codec = options.codec;
    demo.overwrite = options.overwrite;
    if (!demo::writeDemo(demo, control.stopToken())) {
        std::fputs("tessera-cli: stopped; nothing was written.\n", stderr);
        return exitInterrupted;
    }
    std::printf("%s: %s, %s frames per second, %g s\n", options.output.c_str(), options.size.c_str(),
                options.rate.c_str(), options.seconds);
    return exitDone;
}

}  // namespace

void addDemoCommand(CLI::App& app, CommandContext& context) {
    CLI::App* command = app.add_subcommand("demo", "Make a demonstration clip");
    const auto options = std::make_shared<DemoCommandOptions>();
    command->add_option("output", options->output, "The file to write")->required();
    command->add_option("--size", options->size, "WIDTHxHEIGHT")->capture_default_str();
    command->add_option("--fps", options->rate, "Frames per second: 24, 29.97 or 30000/1001")
        ->capture_default_str();
    command->add_option("--seconds", options->seconds, "Length")->capture_default_str();
    command->add_option("--codec", options->codec, "h264, hevc, av1, vp9, ffv1 or prores")
        ->capture_default_str();
    command->add_flag("-f,--force", options->overwrite, "Overwrite the file");
    command->callback([options, &context] {
        context.run = [options, &context] { return runDemo(*options, context.control); };
    });
}

}  // namespace tessera::app
