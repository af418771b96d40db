// Moves bytes between memory and a device, beside what the device computes where it can do both.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>

#include <cstdint>
#include <functional>
#include <memory>

namespace tessera::inference {

// Bytes that were sent off. `arrive` may be empty: they are there. After an upload it makes whatever the device is told from then on
// wait for them; after a download it blocks until they are here. It may throw what LibTorch throws, and may be called again.
struct SentBytes {
    at::Tensor bytes;  // not to be read before arrive()
    std::function<void()> arrive{};
};

// One thread at a time, the one that computes. What is on its way outlives it.
class Transfers {
public:
    Transfers() = default;
    virtual ~Transfers() = default;
    Transfers(const Transfers&) = delete;
    Transfers& operator=(const Transfers&) = delete;

    // Whether the device computes and moves beside this program, so that it is worth while to begin something before it is needed.
    [[nodiscard]] virtual bool isBeside() const noexcept = 0;

    // Memory that the device reaches itself, from a pool where there is one: [count] bytes.
    [[nodiscard]] virtual at::Tensor hostBytes(std::int64_t count) = 0;

    // `host`: of hostBytes(); may be let go.
    [[nodiscard]] virtual SentBytes upload(const at::Tensor& host) = 0;

    // As it is after everything that the device was told so far; may be let go, and not be changed.
    [[nodiscard]] virtual SentBytes download(const at::Tensor& onDevice) = 0;
};

// For a device that has all that the program has, or does one thing at a time.
class DirectTransfers final : public Transfers {
public:
    explicit DirectTransfers(c10::Device device) : m_device(device) {}

    [[nodiscard]] bool isBeside() const noexcept override { return false; }
    [[nodiscard]] at::Tensor hostBytes(std::int64_t count) override;
    [[nodiscard]] SentBytes upload(const at::Tensor& host) override;
    [[nodiscard]] SentBytes download(const at::Tensor& onDevice) override;

private:
    c10::Device m_device;
};

}  // namespace tessera::inference
