// Adam with decoupled weight decay (Loshchilov, Hutter, ICLR 2019), its state in plain tensors.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

#include <string>
#include <utility>
#include <vector>

namespace tessera::training {

using NamedTensors = std::vector<std::pair<std::string, at::Tensor>>;

class Adam {
public:
    // Works on `parameters` in place; they have their gradients when step() is called.
    explicit Adam(NamedTensors parameters);

    // number: of the step, from 1. Gradients longer than `longestGradient` in all are shortened to that; they are
    // cleared afterwards.
    void step(std::int64_t number, double rate);

    // "mean.<name>", "square.<name>"; share the optimizer's memory, so that they can be written and read.
    [[nodiscard]] NamedTensors state() const;

    static constexpr double longestGradient = 1.0;

private:
    struct Entry {
        std::string name;
        at::Tensor parameter;
        at::Tensor mean;
        at::Tensor square;
    };
    std::vector<Entry> m_entries;
};

}  // namespace tessera::training
