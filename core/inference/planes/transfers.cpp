#include "core/inference/planes/transfers.h"

#include <ATen/ATen.h>

namespace tessera::inference {

at::Tensor DirectTransfers::hostBytes(std::int64_t count) {
    return at::empty({count}, at::kByte);
}

SentBytes DirectTransfers::upload(const at::Tensor& host) {
    return {host.to(m_device), {}};
}

SentBytes DirectTransfers::download(const at::Tensor& onDevice) {
    return {onDevice.to(at::kCPU), {}};
}

}  // namespace tessera::inference
