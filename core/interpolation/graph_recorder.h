// A sequence of operations that comes again and again, given to a device as one.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/Device.h>
#include <torch/types.h>

#include <functional>
#include <memory>
#include <vector>

namespace tessera::interpolation {

// One recording: a graph of a card.
class Recorder {
public:
    Recorder() = default;
    virtual ~Recorder() = default;
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;

    using Operations = std::function<std::vector<at::Tensor>()>;

    // Once. Calls `operations`, which must neither wait for the device nor bring anything to it, and returns their tensors: memory that
    // each replay() writes, and holds nothing before the first.
    [[nodiscard]] virtual std::vector<at::Tensor> record(const Operations& operations) = 0;

    virtual void replay() = 0;
};

using MakeRecorder = std::function<std::unique_ptr<Recorder>()>;

// Empty where the device, or this LibTorch, records nothing.
[[nodiscard]] MakeRecorder recorderOf(c10::Device device);

}  // namespace tessera::interpolation
