#include "core/inference/compute/device_memory.h"

#include "core/inference/compute/counting_allocator.h"

#include <ATen/ATen.h>

#include <unistd.h>

#include <algorithm>

#if defined(TESSERA_HAS_CUDA)
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAGuard.h>
#include <cuda_runtime_api.h>
#endif

namespace tessera::inference {

namespace {

#if defined(TESSERA_HAS_CUDA)
// Index 0 is the aggregate over all pools in every release; the type's name differs between them.
std::int64_t cudaAllocated(c10::Device device) {
    const auto stats = c10::cuda::CUDACachingAllocator::getDeviceStats(device.index());
    return stats.allocated_bytes[0].current;
}

std::int64_t cudaPeak(c10::Device device) {
    const auto stats = c10::cuda::CUDACachingAllocator::getDeviceStats(device.index());
    return stats.allocated_bytes[0].peak;
}

// What other programs hold counts as taken; what our own cache holds unused counts as free.
MemoryUse cudaUse(c10::Device device) {
    const c10::cuda::CUDAGuard guard(device);
    size_t free = 0;
    size_t total = 0;
    cudaMemGetInfo(&free, &total);
    const auto stats = c10::cuda::CUDACachingAllocator::getDeviceStats(device.index());
    const std::int64_t cached = stats.reserved_bytes[0].current - stats.allocated_bytes[0].current;
    return {stats.allocated_bytes[0].current, 0, static_cast<std::int64_t>(free) + cached,
            static_cast<std::int64_t>(total), 0};
}
#endif

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
#if defined(TESSERA_HAS_CUDA)
    if (const c10::Device device = m_device; device.is_cuda()) {
        MemoryUse use = cudaUse(device);
        use.peak = std::max(m_peak.load(), cudaPeak(device));
        return use;
    }
#endif
    return {CountingAllocator::currentBytes(), std::max(m_peak.load(), CountingAllocator::peakBytes()),
            availableMachineMemory(),
            static_cast<std::int64_t>(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGESIZE), 0};
}

void DeviceMemory::beginScope() {
    m_peak = std::max(m_peak.load(), scopePeak());
    resetScope();
}

void DeviceMemory::resetScope() {
#if defined(TESSERA_HAS_CUDA)
    if (const c10::Device device = m_device; device.is_cuda()) {
        c10::cuda::CUDACachingAllocator::resetPeakStats(device.index());
        return;
    }
#endif
    CountingAllocator::resetPeak();
}

std::int64_t DeviceMemory::scopePeak() {
#if defined(TESSERA_HAS_CUDA)
    if (const c10::Device device = m_device; device.is_cuda()) {
        return cudaPeak(device);
    }
#endif
    return CountingAllocator::peakBytes();
}

void DeviceMemory::releaseCaches() {
#if defined(TESSERA_HAS_CUDA)
    if (m_device.load().is_cuda()) {
        c10::cuda::CUDACachingAllocator::emptyCache();
    }
#endif
    CountingAllocator::releaseFreeBlocks();
}

}  // namespace tessera::inference
