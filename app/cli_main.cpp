// tessera-cli: the whole of Tessera without a window.
#include "app/cli/command.h"
#include "app/cli/signals.h"
#include "app/wait_policy.h"
#include "core/base/confinement.h"
#include "core/base/plain_text.h"
#include "core/base/process_memory.h"
#include "core/files/crash_report.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <new>

namespace {

using namespace tessera;
using namespace tessera::app;

ExitCode runChosen(const CommandContext& context) {
    try {
        const ExitCode code = context.run();
        if (code != exitInterrupted) {
            return code;
        }
        return receivedSignal() == SIGTERM ? exitTerminated : receivedSignal() == SIGHUP ? exitHungUp : code;
    } catch (const Error& error) {
        std::fprintf(stderr, "tessera-cli: %s\n", plainText(error.what()).c_str());
        return exitCode(error.code());
    } catch (const std::bad_alloc&) {
        std::fputs("tessera-cli: there is not enough memory. Close other programs, or raise the limit\n",
                   stderr);
        return exitMemory;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "tessera-cli: an unexpected error: %s\n", plainText(error.what()).c_str());
        return exitUnexpected;
    }
}

}  // namespace

int main(int argc, char** argv) {
    preferPassiveWaiting(argv);
    returnLargeBlocks();
    files::reportCrashes("tessera-cli " TESSERA_VERSION);
    std::signal(SIGXFSZ, SIG_IGN);  // a file that may not grow is an error of its write
    static RunControl control;      // outlives the thread that waits for signals
    static AfterStop onInterrupt = AfterStop::Discard;
    try {
        stopOnSignals(control, onInterrupt);
    } catch (const Error& error) {
        std::fprintf(stderr, "tessera-cli: %s\n", plainText(error.what()).c_str());
        return exitCode(error.code());
    }
    CLI::App app{"Raises the frame rate of video with motion interpolation, tile by tile.", "tessera-cli"};
    app.set_version_flag("--version",
                         "tessera-cli " TESSERA_VERSION "\nconfinement: " + confinementOffered());
    app.require_subcommand(1);
    app.footer(
        "Exit codes: 0 done, 1 unexpected, 2 usage, 3 input, 4 model, 5 memory or device, 6 output,\n"
        "            7 done with warnings (--strict), 8 segments are missing, 129 hung up,\n"
        "            130 interrupted, 143 terminated.");
    CommandContext context{.control = control, .isConfined = true, .keepPartial = false, .run = {}};
    addConvertCommand(app, context);
    addResumeCommand(app, context);
    addPlanJobCommand(app, context);
    addSpreadCommands(app, context);
    addRepairCommand(app, context);
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
    for (const char* command :
         {"convert", "plan-job", "resume", "run-segment", "merge", "repair", "verify", "info"}) {
        app.get_subcommand(command)->add_flag(
            "--no-confinement{false}", context.isConfined,
            "Keep the rights to all other files and to the network while media are read");
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) {
            (void)app.exit(error);  // help, or the version
            return exitDone;
        }
        std::fprintf(stderr, "tessera-cli: %s; run with --help for more information.\n",
                     plainText(error.what()).c_str());
        return exitUsage;
    }
    onInterrupt = context.keepPartial ? AfterStop::KeepPlayable : AfterStop::Discard;
    const ExitCode code = runChosen(context);
    std::fflush(nullptr);
    // Skips static destructors: LibTorch's and the codecs' may run in an order that crashes after all work is
    // done.
    std::_Exit(code);
}
