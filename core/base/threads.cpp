#include "core/base/threads.h"

#include "core/base/error.h"
#include "core/base/general_messages.h"

#include <latch>
#include <vector>

namespace tessera {

void refuseThreads(const std::system_error& failure) {
    throw Error(ErrorCode::OutOfMemory, message::OutOfMemory(),
                std::string("the system allows no more threads: ") + failure.what());
}

void requireThreads(int count) {
    std::latch everyone(1);
    std::vector<std::jthread> threads;
    threads.reserve(static_cast<std::size_t>(count));
    try {
        for (int i = 0; i < count; ++i) {
            threads.emplace_back([&everyone] { everyone.wait(); });
        }
    } catch (const std::system_error& failure) {
        everyone.count_down();
        threads.clear();
        refuseThreads(failure);
    }
    everyone.count_down();
}

}  // namespace tessera
