#include "core/base/process_memory.h"

#include <unistd.h>

#include <cstdio>
#include <memory>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace tessera {

// The second field of Linux's statm, in pages.
std::int64_t residentBytes() noexcept {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen("/proc/self/statm", "r"),
                                                               &std::fclose);
    long long all = 0;
    long long resident = 0;
    if (!file || std::fscanf(file.get(), "%lld %lld", &all, &resident) != 2) {
        return 0;
    }
    return resident * static_cast<std::int64_t>(sysconf(_SC_PAGESIZE));
}

void returnLargeBlocks() noexcept {
#if defined(__GLIBC__)
    constexpr int largeBlock = 16 << 20;
    (void)mallopt(M_MMAP_THRESHOLD, largeBlock);
#endif
}

}  // namespace tessera
