#include "core/inference/engine.h"

#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/base/threads.h"

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <thread>

#include <dlfcn.h>
#include <sys/mman.h>

namespace tessera::inference {

namespace {

constexpr const char* libraryName = "libtessera-engine.so";

using EngineEntry = const Engine* (*)(const char* version);

// LibTorch and the libraries below it end the program, or wait for ever, where a limit keeps them from starting: what
// they take is asked for here first. Measured with LibTorch 1.13: OpenBLAS alone takes 128 MiB for each processor.
void requireRoom() {
    const int processors = static_cast<int>(std::thread::hardware_concurrency());
    requireThreads(processors + 2);
    constexpr std::size_t own = 512 << 20;
    constexpr std::size_t perProcessor = 136 << 20;
    const std::size_t bytes = own + perProcessor * static_cast<std::size_t>(std::max(processors, 1));
    void* room =
        ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (room == MAP_FAILED) {
        throw Error(ErrorCode::OutOfMemory, message::OutOfMemory(), std::generic_category().message(errno));
    }
    ::munmap(room, bytes);
}

const Engine& load() {
    requireRoom();
    // Local: LibTorch may bring libraries (Debian's: OpenCV with Qt 5) whose names nobody else should see.
    void* library = dlopen(libraryName, RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) {
        const char* reason = dlerror();
        throw Error(ErrorCode::Internal, message::EngineMissing(), reason != nullptr ? reason : "");
    }
    const auto entry = reinterpret_cast<EngineEntry>(dlsym(library, "tesseraEngine"));
    const Engine* engine = entry != nullptr ? entry(TESSERA_VERSION) : nullptr;
    if (engine == nullptr) {
        throw Error(ErrorCode::Internal, message::EngineForeign());
    }
    return *engine;
}

}  // namespace

const Engine& engine() {
    static const Engine& loaded = load();
    return loaded;
}

}  // namespace tessera::inference
