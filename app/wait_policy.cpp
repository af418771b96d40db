#include "app/wait_policy.h"

#include <unistd.h>

#include <cstdlib>

namespace tessera::app {

void preferPassiveWaiting(char** argv) {
    if (std::getenv("OMP_WAIT_POLICY") != nullptr) {
        return;
    }
    setenv("OMP_WAIT_POLICY", "passive", 1);
    execv("/proc/self/exe", argv);  // on failure the program simply goes on, slower
}

}  // namespace tessera::app
