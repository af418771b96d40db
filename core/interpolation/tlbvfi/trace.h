// Shows a network's intermediate results by name to whoever wants to compare them; usually nobody.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

#include <functional>
#include <string>

namespace tessera::interpolation::tlbvfi {

// The tensor may change after the call.
using Observer = std::function<void(const std::string& name, const at::Tensor& value)>;

// Costs nothing without an observer.
class Trace {
public:
    Trace() = default;
    explicit Trace(const Observer* observer) : m_observer(observer) {}

    [[nodiscard]] bool isActive() const noexcept { return m_observer != nullptr; }
    [[nodiscard]] Trace in(const std::string& part) const {
        Trace inner(m_observer);
        inner.m_prefix = isActive() ? m_prefix + part + "." : std::string();
        return inner;
    }
    void operator()(const std::string& name, const at::Tensor& value) const {
        if (isActive()) {
            (*m_observer)(m_prefix + name, value);
        }
    }

private:
    const Observer* m_observer = nullptr;
    std::string m_prefix;
};

}  // namespace tessera::interpolation::tlbvfi
