// The one door for LibTorch's exceptions: every call into tensors or a model goes through it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <optional>
#include <utility>

namespace tessera::interpolation {

// Rethrows `failure` as tessera::Error: OutOfMemory or Model. A tessera::Error passes unchanged.
// Note [Shapes of out-of-memory]: c10::OutOfMemoryError (eager CUDA, our budget); std::runtime_error with the
// text inside (TorchScript loses the type); a plain c10::Error "can't allocate memory" (CPU); cuDNN and
// cuBLAS "ALLOC_FAILED"; std::bad_alloc. Hence types first, then the text.
[[noreturn]] void rethrowAsError(const std::exception_ptr& failure);

template <typename Call>
decltype(auto) torchCall(Call&& call) {
    std::exception_ptr failure;
    try {
        return std::forward<Call>(call)();
    } catch (...) {
        failure = std::current_exception();
    }
    rethrowAsError(failure);
}

}  // namespace tessera::interpolation
