#include "app/cli/command.h"
#include "core/base/plain_text.h"
#include "core/inference/engine.h"
#include "core/media/encode/available_codecs.h"

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

nlohmann::json toJson(const media::VideoHardware& hardware) {
    nlohmann::json encoders = nlohmann::json::array();
    for (const auto& [name, problem] : hardware.encoders) {
        encoders.push_back({{"name", name}, {"usable", problem.empty()}, {"problem", problem}});
    }
    return {{"name", hardware.name},
            {"usable", hardware.problem.empty()},
            {"problem", hardware.problem},
            {"decodes", hardware.decodes},
            {"encoders", encoders}};
}

std::string listed(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names) {
        list += (list.empty() ? "" : ", ") + name;
    }
    return list;
}

void print(const media::VideoHardware& hardware) {
    std::printf("%-13s %s\n", hardware.name.c_str(),
                hardware.problem.empty() ? "can be used"
                                         : ("cannot be used: " + plainText(hardware.problem)).c_str());
    if (!hardware.decodes.empty()) {
        std::printf("              decodes at most %s\n", listed(hardware.decodes).c_str());
    }
    std::vector<std::string> working;
    for (const auto& [name, problem] : hardware.encoders) {
        if (problem.empty()) {
            working.push_back(name);
        } else if (problem != hardware.problem) {
            std::printf("              %s cannot be used: %s\n", name.c_str(), plainText(problem).c_str());
        }
    }
    if (!working.empty()) {
        std::printf("              encodes with %s\n", listed(working).c_str());
    }
}

ExitCode runDevices(bool asJson) {
    const std::vector<media::VideoHardware> hardware = media::videoHardware();
    const inference::Engine& engine = inference::engine();
    const std::vector<DeviceInfo> devices = engine.devices();
    if (asJson) {
        nlohmann::json list = nlohmann::json::array();
        for (const DeviceInfo& device : devices) {
            list.push_back(toJson(device));
        }
        nlohmann::json video = nlohmann::json::array();
        for (const media::VideoHardware& kind : hardware) {
            video.push_back(toJson(kind));
        }
        const nlohmann::json answer{{"libtorch", engine.torchVersion()},
                                    {"devices", list},
                                    {"ffmpeg", media::codecLibrary()},
                                    {"video", video}};
        std::printf("%s\n", answer.dump(2).c_str());
        return exitDone;
    }
    std::printf("LibTorch %s\n", engine.torchVersion().c_str());
    for (const DeviceInfo& device : devices) {
        print(device);
    }
    std::printf("\nVideo hardware, for --decode and --codec (%s)\n", media::codecLibrary().c_str());
    for (const media::VideoHardware& kind : hardware) {
        print(kind);
    }
    return exitDone;
}

}  // namespace

void addDevicesCommand(CLI::App& app, CommandContext& context) {
    CLI::App* command =
        app.add_subcommand("devices", "List what can compute, decode and encode here, and why a card cannot");
    const auto asJson = std::make_shared<bool>(false);
    command->add_flag("--json", *asJson, "Print JSON");
    command->callback([&context, asJson] { context.run = [asJson] { return runDevices(*asJson); }; });
}

}  // namespace tessera::app
