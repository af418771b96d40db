#include "core/inference/compute/counting_allocator.h"

#include "core/base/error.h"

#include <c10/core/CPUAllocator.h>
#include <c10/core/impl/alloc_cpu.h>
#include <c10/util/Exception.h>

#include <malloc.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <deque>
#include <mutex>

namespace tessera::inference {

namespace {

std::atomic<std::int64_t> current{0};
std::atomic<std::int64_t> peak{0};
std::atomic<std::int64_t> budget{0};
thread_local const RunControl* runOfThisThread = nullptr;

std::int64_t sizeOf(void* memory) {
    return static_cast<std::int64_t>(malloc_usable_size(memory));
}

class FreeBlocks {
public:
    // At least `bytes` and little more; null when there is none.
    void* take(std::int64_t bytes) {
        if (bytes < leastBytes) {
            return nullptr;
        }
        const std::lock_guard lock(m_mutex);
        auto best = m_blocks.end();
        for (auto block = m_blocks.begin(); block != m_blocks.end(); ++block) {
            const bool fits = block->bytes >= bytes && block->bytes <= bytes + bytes / mostSlack;
            if (fits && (best == m_blocks.end() || block->bytes < best->bytes)) {
                best = block;
            }
        }
        if (best == m_blocks.end()) {
            return nullptr;
        }
        void* const memory = best->memory;
        m_bytes -= best->bytes;
        m_blocks.erase(best);
        return memory;
    }

    // Keeps `memory`, unless it is small. Tensors hold `held` bytes without it.
    void put(void* memory, std::int64_t held) {
        const std::int64_t bytes = sizeOf(memory);
        if (bytes < leastBytes || !keepsBlocks) {
            c10::free_cpu(memory);
            return;
        }
        const std::lock_guard lock(m_mutex);
        m_blocks.push_back({bytes, memory});
        m_bytes += bytes;
        freeBeyond(held);
    }

    // Before tensors hold `held` bytes, and once they do.
    void makeRoom(std::int64_t held) {
        const std::lock_guard lock(m_mutex);
        freeBeyond(held);
    }
    void noteHeld(std::int64_t held) {
        const std::lock_guard lock(m_mutex);
        m_most = std::max(m_most, held);
    }

    void clear() {
        const std::lock_guard lock(m_mutex);
        m_most = 0;
        freeBeyond(0);
    }

private:
#if defined(TESSERA_SANITIZED)
    static constexpr bool keepsBlocks = false;  // a sanitizer is to see what is used after it was given back
#else
    static constexpr bool keepsBlocks = true;
#endif
    static constexpr std::int64_t leastBytes = 256 << 10;
    static constexpr std::int64_t mostSlack = 8;  // an eighth

    struct Block {
        std::int64_t bytes;
        void* memory;
    };

    // The longest unused first, what would be beyond the most that tensors held.
    void freeBeyond(std::int64_t held) {
        while (!m_blocks.empty() && held + m_bytes > m_most) {
            m_bytes -= m_blocks.front().bytes;
            c10::free_cpu(m_blocks.front().memory);
            m_blocks.pop_front();
        }
    }

    std::mutex m_mutex;
    std::deque<Block> m_blocks;  // in the order in which they were given back
    std::int64_t m_bytes = 0;
    std::int64_t m_most = 0;  // that tensors held since clear()
};

// Never destroyed: tensors may outlive everything.
FreeBlocks& freeBlocks() {
    static FreeBlocks& blocks = *new FreeBlocks;
    return blocks;
}

void release(void* memory) {
    if (memory != nullptr) {
        freeBlocks().put(memory, current -= sizeOf(memory));
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
            throw Error::internal("the run was stopped");
        }
        const std::int64_t limit = budget.load();
        if (limit > 0 && current.load() + static_cast<std::int64_t>(bytes) > limit) {
            TORCH_CHECK_WITH(OutOfMemoryError, false, "out of memory: ", bytes,
                             " bytes more would exceed the budget of ", limit, " bytes");
        }
        void* memory = freeBlocks().take(static_cast<std::int64_t>(bytes));
        if (memory == nullptr) {
            freeBlocks().makeRoom(current.load() + static_cast<std::int64_t>(bytes));
            memory = c10::alloc_cpu(bytes);
        }
        if (memory != nullptr) {
            const std::int64_t held = current += sizeOf(memory);
            notePeak(held);
            freeBlocks().noteHeld(held);
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

void CountingAllocator::releaseFreeBlocks() noexcept {
    freeBlocks().clear();
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
