// Models that fail on purpose, for tests of what becomes of a conversion.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/compute/tiled_generator.h"
#include "core/interpolation/interpolator.h"
#include "tests/support/repeating_generator.h"

#include <ATen/ATen.h>
#include <c10/util/Exception.h>

#include <cmath>
#include <functional>
#include <memory>
#include <new>
#include <stdexcept>
#include <utility>

namespace tessera::tests {

enum class ModelFault {
    None,
    WrongShape,
    NotANumber,
    RuntimeError,
    NotAnException,  // throw 7
    DeviceLost,
    // Memory that runs out, as LibTorch says it
    OutOfMemory,
    OutOfMemoryInScript,
    OutOfMemoryOfCpu,
    OutOfMemoryOfBlas,
    BadAlloc,
};

// Shows the earlier picture; its calls from `first` on, `times` of them, fail.
struct FaultPlan {
    ModelFault fault = ModelFault::None;
    int first = 0;
    int times = 1;
};

class FaultyInterpolator final : public interpolation::Interpolator {
public:
    explicit FaultyInterpolator(FaultPlan plan) : m_plan(plan) {
        m_traits.info.id = "faulty";
        m_traits.info.alignment = 32;
        m_traits.info.anyTimestep = true;
    }
    [[nodiscard]] const interpolation::Traits& traits() const noexcept override { return m_traits; }
    [[nodiscard]] interpolation::MemoryModel memoryModel(const interpolation::Options&) const override {
        return {};
    }
    [[nodiscard]] at::Tensor interpolate(const interpolation::TileInput& input, double,
                                         const interpolation::Options&) override {
        const int call = m_calls++;
        const bool fails = call >= m_plan.first && call < m_plan.first + m_plan.times;
        return fails ? failed(input) : input.prev.clone();
    }

private:
    [[nodiscard]] at::Tensor failed(const interpolation::TileInput& input) const {
        switch (m_plan.fault) {
            case ModelFault::None:
                break;
            case ModelFault::WrongShape:
                return at::zeros({1, 3, 8, 8});
            case ModelFault::NotANumber:
                return input.prev * std::nanf("");
            case ModelFault::RuntimeError:
                throw std::runtime_error("sizes do not match");
            case ModelFault::NotAnException:
                throw 7;  // NOLINT
            case ModelFault::DeviceLost:
                TORCH_CHECK(false, "CUDA error: unspecified launch failure");
            case ModelFault::OutOfMemory:
                TORCH_CHECK_WITH(OutOfMemoryError, false, "CUDA out of memory. Tried to allocate 2.00 GiB");
            case ModelFault::OutOfMemoryInScript:
                throw std::runtime_error(
                    "The following operation failed in the TorchScript interpreter.\n"
                    "RuntimeError: CUDA out of memory.");
            case ModelFault::OutOfMemoryOfCpu:
                TORCH_CHECK(false,
                            "DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes");
            case ModelFault::OutOfMemoryOfBlas:
                TORCH_CHECK(false,
                            "CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`");
            case ModelFault::BadAlloc:
                throw std::bad_alloc();
        }
        return input.prev.clone();
    }

    FaultPlan m_plan;
    interpolation::Traits m_traits;
    int m_calls = 0;
};

// A whole generator around it, tiles and retries included.
inline inference::MakeGenerator faultyModel(FaultPlan plan = {}) {
    return [plan](const inference::GeneratorSettings& settings) {
        return inference::makeTiledGenerator(settings, std::make_unique<FaultyInterpolator>(plan));
    };
}

// Shows the earlier picture; before its call `at` it does `action` once.
class InterruptingGenerator final : public inference::FrameGenerator {
public:
    InterruptingGenerator(int at, std::function<void(RunControl&)> action)
        : m_at(at), m_action(std::move(action)) {}
    [[nodiscard]] inference::ModelInfo model() const override { return {}; }
    [[nodiscard]] std::string deviceName() const override { return "fake"; }
    [[nodiscard]] tiling::TileGrid plan(Size frame) const override { return tiling::makeTileGrid(frame, {}); }
    std::optional<inference::GeneratedFrame> generate(const inference::Moment& moment, RunControl& control,
                                                      const inference::OnTile&) override {
        const media::Frame& prev = moment.prev;
        if (m_calls++ == m_at) {
            m_action(control);
        }
        if (!control.proceed()) {
            return std::nullopt;
        }
        return inference::GeneratedFrame{prev, {}};
    }
    [[nodiscard]] inference::MemoryUse memoryUse() const override { return {}; }

private:
    int m_at;
    std::function<void(RunControl&)> m_action;
    int m_calls = 0;
};

inline inference::MakeGenerator interruptedAt(int call, std::function<void(RunControl&)> action) {
    return [=](const inference::GeneratorSettings&) {
        return std::make_unique<InterruptingGenerator>(call, action);
    };
}

inline inference::MakeGenerator undisturbed() {
    return [](const inference::GeneratorSettings&) { return std::make_unique<RepeatingGenerator>(); };
}

}  // namespace tessera::tests
