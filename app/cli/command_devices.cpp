#include "app/cli/command.h"
#include "core/inference/engine.h"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace tessera::app {

namespace {

using inference::DeviceInfo;

nlohmann::json toJson(const DeviceInfo& device) {
    return {{"name", device.name},
            {"usable", device.isUsable()},
            {"problem", device.problem},
            {"hardware", device.hardware},
            {"driver", device.driver},
            {"capability", device.capability},
            {"precisions", device.precisions},
            {"totalBytes", device.total},
            {"freeBytes", device.free}};
}

void print(const DeviceInfo& device) {
    if (!device.isUsable()) {
        std::printf("%-8s cannot be used: %s\n", device.name.c_str(), device.problem.c_str());
        return;
    }
    constexpr double gibibyte = 1024.0 * 1024.0 * 1024.0;
    std::printf("%-8s %s\n", device.name.c_str(),
                device.hardware.empty() ? "(name unknown)" : device.hardware.c_str());
    std::printf("         memory %.1f GiB, free %.1f GiB\n", static_cast<double>(device.total) / gibibyte,
                static_cast<double>(device.free) / gibibyte);
    if (!device.driver.empty()) {
        std::printf("         driver %s\n", device.driver.c_str());
    }
    if (!device.capability.empty()) {
        std::printf("         capability %s\n", device.capability.c_str());
    }
    std::printf("         precision %s\n", device.precisions.c_str());
}

ExitCode runDevices(bool asJson) {
    const inference::Engine& engine = inference::engine();
    const std::vector<DeviceInfo> devices = engine.devices();
    if (asJson) {
        nlohmann::json list = nlohmann::json::array();
        for (const DeviceInfo& device : devices) {
            list.push_back(toJson(device));
        }
        const nlohmann::json answer{{"libtorch", engine.torchVersion()}, {"devices", list}};
        std::printf("%s\n", answer.dump(2).c_str());
        return exitDone;
    }
    std::printf("LibTorch %s\n", engine.torchVersion().c_str());
    for (const DeviceInfo& device : devices) {
        print(device);
    }
    return exitDone;
}

}  // namespace

void addDevicesCommand(CLI::App& app, CommandContext& context) {
    CLI::App* command = app.add_subcommand("devices", "List what can compute here, and why a card cannot");
    const auto asJson = std::make_shared<bool>(false);
    command->add_flag("--json", *asJson, "Print JSON");
    command->callback([&context, asJson] { context.run = [asJson] { return runDevices(*asJson); }; });
}

}  // namespace tessera::app
