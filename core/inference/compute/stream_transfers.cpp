#include "core/inference/compute/stream_transfers.h"

#include "core/inference/compute/torch_compat.h"

#include <ATen/ATen.h>

#if defined(TESSERA_TORCH_KNOWS_CARDS)
#include <c10/core/Event.h>
#include <c10/core/StreamGuard.h>
#include <c10/core/impl/VirtualGuardImpl.h>
#endif

namespace tessera::inference {

#if defined(TESSERA_TORCH_KNOWS_CARDS)
namespace {

using c10::impl::VirtualGuardImpl;

class StreamTransfers final : public Transfers {
public:
    explicit StreamTransfers(c10::Device device)
        : m_device(device),
          m_guard(device.type()),
          m_upwards(m_guard.getStreamFromGlobalPool(device)),
          m_downwards(m_guard.getStreamFromGlobalPool(device)) {}

    [[nodiscard]] bool isBeside() const noexcept override { return true; }

    // LibTorch keeps pinned memory in a pool, and gives it out again when the copies from and to it are done.
    [[nodiscard]] at::Tensor hostBytes(std::int64_t count) override {
        return at::empty({count}, at::TensorOptions(at::kByte).pinned_memory(m_device.is_cuda()));
    }

    [[nodiscard]] SentBytes upload(const at::Tensor& host) override {
        const c10::Stream computing = m_guard.getStream(m_device);
        const c10::StreamGuard guard(m_upwards);
        at::Tensor bytes = host.to(m_device, host.scalar_type(), /*non_blocking=*/true);
        const auto done = std::make_shared<c10::Event>(m_device.type());
        done->record(m_upwards);
        m_guard.recordDataPtrOnStream(bytes.storage().data_ptr(), computing);
        return {std::move(bytes), [done, computing, host] { done->block(computing); }};
    }

    [[nodiscard]] SentBytes download(const at::Tensor& onDevice) override {
        c10::Event made(m_device.type());
        made.record(m_guard.getStream(m_device));
        made.block(m_downwards);
        const c10::StreamGuard guard(m_downwards);
        at::Tensor bytes = at::empty(
            onDevice.sizes(), at::TensorOptions(onDevice.scalar_type()).pinned_memory(m_device.is_cuda()));
        bytes.copy_(onDevice, /*non_blocking=*/true);
        m_guard.recordDataPtrOnStream(onDevice.storage().data_ptr(), m_downwards);
        const auto done = std::make_shared<c10::Event>(m_device.type());
        done->record(m_downwards);
        return {std::move(bytes), [done] { done->synchronize(); }};
    }

private:
    c10::Device m_device;
    VirtualGuardImpl m_guard;
    c10::Stream m_upwards;
    c10::Stream m_downwards;
};

}  // namespace
#endif

std::unique_ptr<Transfers> transfersOf(c10::Device device) {
#if defined(TESSERA_TORCH_KNOWS_CARDS)
    if (device.is_cuda() || device.type() == c10::DeviceType::XPU) {
        return std::make_unique<StreamTransfers>(device);
    }
#endif
    return std::make_unique<DirectTransfers>(device);
}

}  // namespace tessera::inference
