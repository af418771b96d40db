// tessera-cli: the whole of Tessera without a window.
#include "app/cli/command.h"
#include "app/cli/signals.h"
#include "app/wait_policy.h"
#include "core/files/crash_report.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace tessera;
using namespace tessera::app;

ExitCode runChosen(const CommandContext& context) {
    try {
        const ExitCode code = context.run();
        return code == exitInterrupted && receivedSignal() == SIGTERM ? exitTerminated : code;
    } catch (const Error& error) {
        std::fprintf(stderr, "tessera-cli: %s\n", error.what());
        return exitCode(error.code());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "tessera-cli: an unexpected error: %s\n", error.what());
        return exitUnexpected;
    }
}

}  // namespace

int main(int argc, char** argv) {
    preferPassiveWaiting(argv);
    files::reportCrashes("tessera-cli " TESSERA_VERSION);
    std::signal(SIGXFSZ, SIG_IGN);  // a file that may not grow is an error of its write
    static RunControl control;      // outlives the thread that waits for signals
    static AfterStop onInterrupt = AfterStop::Discard;
    stopOnSignals(control, onInterrupt);
    CLI::App app{"Raises the frame rate of video with motion interpolation, tile by tile.", "tessera-cli"};
    app.set_version_flag("--version", "tessera-cli " TESSERA_VERSION);
    app.require_subcommand(1);
    app.footer(
        "Exit codes: 0 done, 1 unexpected, 2 usage, 3 input, 4 model, 5 memory or device, 6 output,\n"
        "            7 done with warnings (--strict), 8 segments are missing, 130 interrupted, 143 "
        "terminated.");
    CommandContext context{control, false, {}};
    addConvertCommand(app, context);
    addResumeCommand(app, context);
    addPlanJobCommand(app, context);
    addSpreadCommands(app, context);
    addVerifyCommand(app, context);
    addInfoCommand(app, context);
    addTilesCommand(app, context);
    addDemoCommand(app, context);
    addPlanCommand(app, context);
    addBenchCommand(app, context);
    addModelsCommand(app, context);
    addEvaluateCommand(app, context);
    addPresetsCommand(app, context);
    addDevicesCommand(app, context);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? exitDone : exitUsage;
    }
    onInterrupt = context.keepPartial ? AfterStop::KeepPlayable : AfterStop::Discard;
    const ExitCode code = runChosen(context);
    std::fflush(nullptr);
    // Skips static destructors: LibTorch's and the codecs' may run in an order that crashes after all work is
    // done.
    std::_Exit(code);
}
