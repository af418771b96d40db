#include "core/inference/engine.h"

#include "core/base/error.h"
#include "core/base/message_id.h"

#include <dlfcn.h>

namespace tessera::inference {

namespace {

constexpr const char* libraryName = "libtessera-engine.so";

using EngineEntry = const Engine* (*)(const char* version);

const Engine& load() {
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
