#include "core/inference/counting_allocator.h"

#include "core/base/error.h"

#include <c10/core/CPUAllocator.h>
#include <c10/core/impl/alloc_cpu.h>
#include <c10/util/Exception.h>

#include <malloc.h>

#include <atomic>
#include <cstring>

namespace tessera::inference {

namespace {

std::atomic<std::int64_t> current{0};
std::atomic<std::int64_t> peak{0};
std::atomic<std::int64_t> budget{0};
thread_local const RunControl* runOfThisThread = nullptr;

void release(void* memory) {
    if (memory != nullptr) {
        current -= static_cast<std::int64_t>(malloc_usable_size(memory));
        c10::free_cpu(memory);
    }
}

void notePeak(std::int64_t now) {
    std::int64_t seen = peak.load();
    while (now > seen && !peak.compare_exchange_weak(seen, now)) {
    }
}

// allocate() is const in LibTorch 1.13 and not in later releases, which also ask for copy_data(): without
// `override`, whichever of these the base class has is overridden. The memory is its own context, as oneDNN's
// raw allocation needs.
class Allocator final : public c10::Allocator {
public:
    c10::DataPtr allocate(size_t bytes) const { return make(bytes); }  // NOLINT(modernize-use-override)
    c10::DataPtr allocate(size_t bytes) { return make(bytes); }        // NOLINT(modernize-use-override)
    void copy_data(void* to, const void* from, size_t bytes) const {   // NOLINT(modernize-use-override)
        std::memcpy(to, from, bytes);
    }
    c10::DeleterFnPtr raw_deleter() const override { return &release; }

private:
    static c10::DataPtr make(size_t bytes) {
        if (runOfThisThread != nullptr && runOfThisThread->stopRequested()) {
            throw Error(ErrorCode::Internal, "the run was stopped");
        }
        const std::int64_t limit = budget.load();
        if (limit > 0 && current.load() + static_cast<std::int64_t>(bytes) > limit) {
            TORCH_CHECK_WITH(OutOfMemoryError, false, "out of memory: ", bytes,
                             " bytes more would exceed the budget of ", limit, " bytes");
        }
        void* memory = c10::alloc_cpu(bytes);
        if (memory != nullptr) {
            current += static_cast<std::int64_t>(malloc_usable_size(memory));
            notePeak(current.load());
        }
        return {memory, memory, &release, c10::Device(c10::DeviceType::CPU)};
    }
};

}  // namespace

void CountingAllocator::install() {
    static Allocator allocator;
    static const bool installed = [] {
        c10::SetCPUAllocator(&allocator, 100);
        return true;
    }();
    (void)installed;
}

std::int64_t CountingAllocator::currentBytes() noexcept {
    return current.load();
}

std::int64_t CountingAllocator::peakBytes() noexcept {
    return peak.load();
}

void CountingAllocator::resetPeak() noexcept {
    peak.store(current.load());
}

void CountingAllocator::setBudget(std::int64_t bytes) noexcept {
    budget.store(bytes);
}

StopAtAllocation::StopAtAllocation(const RunControl& control) noexcept {
    runOfThisThread = &control;
}

StopAtAllocation::~StopAtAllocation() {
    runOfThisThread = nullptr;
}

}  // namespace tessera::inference
