#include "core/inference/compute/nvidia_driver.h"

#include <dlfcn.h>

#include <array>
#include <fstream>
#include <sstream>

namespace tessera::inference {

namespace {

constexpr int success = 0;
constexpr int capabilityMajor = 75;  // CUdevice_attribute, as NVIDIA's driver interface counts them
constexpr int capabilityMinor = 76;

template <typename Function>
Function entry(void* library, const char* name) {
    return reinterpret_cast<Function>(dlsym(library, name));
}

// The functions of libcuda that are called; their interface does not change.
struct Entries {
    explicit Entries(void* library)
        : init(entry<int (*)(unsigned)>(library, "cuInit")),
          version(entry<int (*)(int*)>(library, "cuDriverGetVersion")),
          count(entry<int (*)(int*)>(library, "cuDeviceGetCount")),
          device(entry<int (*)(int*, int)>(library, "cuDeviceGet")),
          name(entry<int (*)(char*, int, int)>(library, "cuDeviceGetName")),
          attribute(entry<int (*)(int*, int, int)>(library, "cuDeviceGetAttribute")),
          memory(entry<int (*)(std::size_t*, int)>(library, "cuDeviceTotalMem_v2")) {}

    [[nodiscard]] bool areThere() const {
        return init != nullptr && version != nullptr && count != nullptr && device != nullptr &&
               name != nullptr && attribute != nullptr && memory != nullptr;
    }

    int (*init)(unsigned);
    int (*version)(int*);
    int (*count)(int*);
    int (*device)(int*, int);
    int (*name)(char*, int, int);
    int (*attribute)(int*, int, int);
    int (*memory)(std::size_t*, int);
};

// From "NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.104.05  …"
std::string kernelRelease() {
    std::ifstream file("/proc/driver/nvidia/version");
    std::string line;
    std::getline(file, line);
    std::istringstream words(line);
    for (std::string word; words >> word;) {
        if (word.find('.') != std::string::npos &&
            word.find_first_not_of("0123456789.") == std::string::npos) {
            return word;
        }
    }
    return {};
}

NvidiaCard describe(const Entries& cuda, int index) {
    NvidiaCard card;
    int device = 0;
    std::array<char, 256> name{};
    std::size_t bytes = 0;
    cuda.device(&device, index);
    cuda.name(name.data(), static_cast<int>(name.size()) - 1, device);
    cuda.attribute(&card.major, capabilityMajor, device);
    cuda.attribute(&card.minor, capabilityMinor, device);
    cuda.memory(&bytes, device);
    card.name = name.data();
    card.bytes = static_cast<std::int64_t>(bytes);
    return card;
}

NvidiaDriver ask() {
    NvidiaDriver driver;
    driver.release = kernelRelease();
    void* library = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) {
        driver.failure = driver.release.empty() ? "no NVIDIA driver is installed"
                                                : "the NVIDIA driver's library libcuda.so.1 is not installed";
        return driver;
    }
    driver.isInstalled = true;
    const Entries cuda(library);
    int count = 0;
    if (!cuda.areThere()) {
        driver.failure = "the NVIDIA driver's library libcuda.so.1 is not whole";
    } else if (const int result = cuda.init(0); result != success) {
        cuda.version(&driver.cudaVersion);
        driver.failure =
            "the NVIDIA driver finds no card that it can use (its error " + std::to_string(result) + ")";
    } else if (cuda.version(&driver.cudaVersion), cuda.count(&count) != success || count == 0) {
        driver.failure = "the NVIDIA driver finds no card";
    }
    for (int i = 0; i < count; ++i) {
        driver.cards.push_back(describe(cuda, i));
    }
    return driver;
}

// The oldest driver for each CUDA, from NVIDIA's table of compatibility.
int leastRelease(int cudaMajor) {
    return cudaMajor >= 13 ? 580 : cudaMajor == 12 ? 525 : 450;
}

}  // namespace

const NvidiaDriver& nvidiaDriver() {
    static const NvidiaDriver driver = ask();
    return driver;
}

std::string driverProblem(const NvidiaDriver& driver, int runtimeVersion) {
    constexpr int thousand = 1000;
    const int wanted = runtimeVersion / thousand;
    if (driver.cudaVersion > 0 && driver.cudaVersion / thousand < wanted) {
        const std::string release = driver.release.empty() ? "" : " " + driver.release;
        return "the NVIDIA driver" + release + " is too old for CUDA " + std::to_string(wanted) + "; " +
               std::to_string(leastRelease(wanted)) + " or newer is needed";
    }
    return driver.failure;
}

}  // namespace tessera::inference
