#include "core/inference/compute/device_memory.h"

#include "core/inference/compute/counting_allocator.h"
#include "core/inference/compute/torch_compat.h"

#include <ATen/ATen.h>

#include <unistd.h>

#include <algorithm>

namespace tessera::inference {

namespace {

// What other programs hold counts as taken; what our own cache holds unused counts as free.
MemoryUse cardUse(c10::Device device) {
    const compat::CardMemory memory = compat::cardMemory(device).value_or(compat::CardMemory{});
    return {memory.allocated, memory.peak, memory.free + memory.reserved - memory.allocated, memory.total, 0};
}

// MemAvailable counts what the kernel can reclaim; sysconf's free pages do not, and would look alarmingly
// low.
std::int64_t availableMachineMemory() {
    std::FILE* file = std::fopen("/proc/meminfo", "re");
    if (file == nullptr) {
        return sysconf(_SC_AVPHYS_PAGES) * sysconf(_SC_PAGESIZE);
    }
    char line[128];
    long long kibibytes = 0;
    while (std::fgets(line, sizeof(line), file) != nullptr) {
        if (std::sscanf(line, "MemAvailable: %lld", &kibibytes) == 1) {
            break;
        }
    }
    std::fclose(file);
    return kibibytes * 1024;
}

}  // namespace

DeviceMemory::DeviceMemory(c10::Device device) : m_device(device) {
    moveTo(device);
}

DeviceMemory::~DeviceMemory() {
    CountingAllocator::releaseFreeBlocks();
}

void DeviceMemory::moveTo(c10::Device device) {
    m_device = device;
    if (device.is_cpu()) {
        CountingAllocator::install();
    } else {
        (void)at::zeros({1}, at::TensorOptions(device));
    }
    resetScope();
}

MemoryUse DeviceMemory::use() const {
    if (const c10::Device device = m_device; !device.is_cpu()) {
        MemoryUse use = cardUse(device);
        use.peak = std::max(m_peak.load(), use.peak);
        return use;
    }
    return {CountingAllocator::currentBytes(), std::max(m_peak.load(), CountingAllocator::peakBytes()),
            availableMachineMemory(),
            static_cast<std::int64_t>(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGESIZE), 0};
}

void DeviceMemory::beginScope() {
    m_peak = std::max(m_peak.load(), scopePeak());
    resetScope();
}

void DeviceMemory::resetScope() {
    if (const c10::Device device = m_device; !device.is_cpu()) {
        compat::resetCardPeak(device);
        return;
    }
    CountingAllocator::resetPeak();
}

std::int64_t DeviceMemory::scopePeak() {
    if (const c10::Device device = m_device; !device.is_cpu()) {
        return cardUse(device).peak;
    }
    return CountingAllocator::peakBytes();
}

void DeviceMemory::releaseCaches() {
    if (const c10::Device device = m_device; !device.is_cpu()) {
        compat::releaseCardCaches(device);
    }
    CountingAllocator::releaseFreeBlocks();
}

}  // namespace tessera::inference
