#include "app/wait_policy.h"

#include "core/base/threads.h"

#include <unistd.h>

#include <cstdlib>

namespace tessera::app {

void preferPassiveWaiting(char** argv) {
    bool isChanged = false;
    if (std::getenv("OMP_WAIT_POLICY") == nullptr) {
        setenv("OMP_WAIT_POLICY", "passive", 1);
        isChanged = true;
    }
    const char* threads = std::getenv("OMP_NUM_THREADS");
    if (threads != nullptr && !(std::atoll(threads) > 0 && std::atoll(threads) <= mostThreads)) {
        unsetenv("OMP_NUM_THREADS");  // the library would end the program
        isChanged = true;
    }
    if (!isChanged) {
        return;
    }
    execv("/proc/self/exe", argv);  // on failure the program simply goes on, slower
}

}  // namespace tessera::app
