#include "core/inference/compute/accelerators.h"

#include "core/base/error.h"
#include "core/inference/compute/device_memory.h"
#include "core/inference/compute/nvidia_driver.h"
#include "core/inference/compute/torch_compat.h"
#include "core/interpolation/torch_call.h"

#include <ATen/ATen.h>
#include <ATen/Version.h>
#include <ATen/detail/CUDAHooksInterface.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>

#include <dlfcn.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace tessera::inference {

namespace {

namespace fs = std::filesystem;

// A kind of card: LibTorch's library for it, and how its devices are called.
struct Kind {
    const char* library;
    c10::DeviceType type;
    const char* name;
};

constexpr std::array kinds{Kind{"libtorch_cuda.so", c10::DeviceType::CUDA, "cuda"},
                           Kind{"libtorch_hip.so", c10::DeviceType::CUDA, "cuda"},
                           Kind{"libtorch_xpu.so", c10::DeviceType::XPU, "xpu"},
                           Kind{nullptr, c10::DeviceType::MPS, "mps"}};

// Where the LibTorch lies that this engine runs with.
fs::path torchFolder() {
    Dl_info info{};
    const auto* inside = reinterpret_cast<const void*>(&at::show_config);
    return dladdr(inside, &info) != 0 && info.dli_fname != nullptr ? fs::path(info.dli_fname).parent_path()
                                                                   : fs::path();
}

int countOf(c10::DeviceType type) {
    return c10::impl::hasDeviceGuardImpl(type) ? c10::impl::getDeviceGuardImpl(type)->deviceCount() : 0;
}

// Loaded once and never unloaded: what it registers with LibTorch cannot be taken back. Returns why it failed.
std::string load(const fs::path& library) {
    if (dlopen(library.c_str(), RTLD_NOW | RTLD_LOCAL) != nullptr) {
        return {};
    }
    const char* reason = dlerror();
    return "LibTorch's part for it cannot be loaded" +
           (reason != nullptr ? " (" + std::string(reason) + ")" : std::string());
}

// Driver first: without one the library, which is large, need not be loaded to know that there is no card.
std::string loadCuda(const fs::path& library) {
    const NvidiaDriver& driver = nvidiaDriver();
    if (!driver.failure.empty() && driver.cudaVersion == 0) {
        return driver.failure;
    }
    if (std::string failure = load(library); !failure.empty()) {
        return failure;
    }
    const long runtime = at::detail::getCUDAHooks().versionCUDART();
    std::string problem = driverProblem(driver, static_cast<int>(runtime));
    return problem.empty() && countOf(c10::DeviceType::CUDA) == 0 ? "LibTorch finds no card" : problem;
}

std::string loadOther(const Kind& kind, const fs::path& library) {
    if (std::string failure = load(library); !failure.empty()) {
        return failure;
    }
    return countOf(kind.type) == 0 ? "LibTorch finds no card" : "";
}

struct Problem {
    const Kind* kind = nullptr;
    std::string text;
};

std::vector<Problem> loadAll() {
    // Convolutions of 32-bit numbers in no fewer bits, which a card does otherwise: motion is measured in them. A model that
    // can do with fewer says so itself.
    at::globalContext().setAllowTF32CuDNN(false);
    std::vector<Problem> problems;
    const fs::path folder = torchFolder();
    for (const Kind& kind : kinds) {
        std::error_code failure;
        if (kind.library == nullptr || !fs::exists(folder / kind.library, failure)) {
            continue;
        }
        const bool isCuda = kind.library == std::string_view("libtorch_cuda.so");
        std::string problem = !compat::knowsCards ? "this LibTorch is " TORCH_VERSION
                                                    "; cards need 2.10 or newer"
                              : isCuda ? loadCuda(folder / kind.library)
                                       : loadOther(kind, folder / kind.library);
        if (!problem.empty()) {
            Problem& found = problems.emplace_back();
            found.kind = &kind;
            found.text = std::move(problem);
        }
    }
    return problems;
}

const std::vector<Problem>& problems() {
    static const std::vector<Problem> found = loadAll();
    return found;
}

// A card that is listed may still be one for which LibTorch has no instructions.
std::string tryOut(c10::Device device) {
    try {
        return interpolation::torchCall([&]() -> std::string {
            const at::Tensor ones = at::ones({1, 1, 8, 8}, at::TensorOptions(device));
            const bool isRight = at::conv2d(ones, ones, {}, 1, 7).sum().item<float>() == 64.0F * 64.0F;
            return isRight ? "" : "it computes wrong results";
        });
    } catch (const Error& error) {
        return error.what();
    }
}

std::string processorName() {
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        if (line.rfind("model name", 0) == 0 && line.find(": ") != std::string::npos) {
            return line.substr(line.find(": ") + 2);
        }
    }
    return {};
}

// From LibTorch's description of itself: "… - CPU capability usage: AVX2 …"
std::string processorCapability() {
    constexpr std::string_view mark = "CPU capability usage: ";
    const std::string config = at::show_config();
    const std::size_t found = config.find(mark);
    const std::size_t start = found + mark.size();
    return found == std::string::npos ? "" : config.substr(start, config.find_first_of("\n ", start) - start);
}

DeviceInfo describeProcessor() {
    const MemoryUse memory = DeviceMemory(c10::Device(c10::DeviceType::CPU)).use();
    return {"cpu",  processorName(), "",          processorCapability(),
            "fp32", memory.total,    memory.free, tryOut(at::kCPU)};
}

void addNvidia(DeviceInfo& info, int index) {
    const NvidiaDriver& driver = nvidiaDriver();
    if (index >= static_cast<int>(driver.cards.size())) {
        return;
    }
    constexpr int thousand = 1000;
    constexpr int ten = 10;
    constexpr int fastBfloat16 = 8;
    const NvidiaCard& card = driver.cards[static_cast<std::size_t>(index)];
    info.hardware = card.name;
    info.driver = driver.release + (driver.release.empty() ? "" : ", ") + "CUDA " +
                  std::to_string(driver.cudaVersion / thousand) + "." +
                  std::to_string(driver.cudaVersion % thousand / ten);
    info.capability = std::to_string(card.major) + "." + std::to_string(card.minor);
    info.precisions = card.major >= fastBfloat16 ? "fp32 fp16 bf16" : "fp32 fp16";
    info.total = card.bytes;
}

DeviceInfo describeCard(c10::Device device) {
    DeviceInfo info;
    info.name = deviceName(device);
    info.precisions = "fp32";
    if (device.is_cuda()) {
        addNvidia(info, device.index());
    }
    info.problem = tryOut(device);
    if (info.isUsable()) {
        const MemoryUse memory = DeviceMemory(device).use();
        info.total = memory.total;
        info.free = memory.free;
    }
    return info;
}

}  // namespace

const std::string& whyNoCard() {
    static const std::string reason = cards().empty() && !problems().empty() ? problems().front().text : "";
    return reason;
}

std::vector<c10::Device> cards() {
    (void)problems();  // loads
    std::vector<c10::Device> found;
    for (const c10::DeviceType type : {c10::DeviceType::CUDA, c10::DeviceType::XPU, c10::DeviceType::MPS}) {
        for (int i = 0; i < countOf(type); ++i) {
            found.emplace_back(type, static_cast<c10::DeviceIndex>(i));
        }
    }
    return found;
}

std::string deviceName(c10::Device device) {
    return device.is_cpu() || device.type() == c10::DeviceType::MPS ? c10::Device(device.type()).str()
                                                                    : device.str();
}

std::vector<DeviceInfo> describeDevices() {
    std::vector<DeviceInfo> devices{describeProcessor()};
    for (const c10::Device card : cards()) {
        devices.push_back(describeCard(card));
    }
    for (const Problem& problem : problems()) {
        DeviceInfo& missing = devices.emplace_back();
        missing.name = problem.kind->name;
        missing.problem = problem.text;
    }
    return devices;
}

}  // namespace tessera::inference
