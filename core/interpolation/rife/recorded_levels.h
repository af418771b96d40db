// A sequence of operations that comes again with every frame, given to the device as one.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/graph_recorder.h"
#include "core/interpolation/rife/backend.h"

#include <torch/types.h>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace tessera::interpolation::rife {

// Levels that depend on some tensors and on a key alone. One thread at a time.
class RecordedLevels {
public:
    using Inputs = std::vector<at::Tensor>;
    using Compute = std::function<std::vector<Level>(const Inputs&)>;
    using Key = std::vector<double>;

    explicit RecordedLevels(MakeRecorder makeRecorder) : m_makeRecorder(std::move(makeRecorder)) {}

    // What compute(inputs) returns. The first time for a key it is called, so that everything it needs is there; the second
    // time it is recorded; from then on replayed. A key stands for one set of shapes; tensors may be undefined. Beyond some
    // keys nothing more is recorded.
    [[nodiscard]] std::vector<Level> of(const Key& key, const Inputs& inputs, const Compute& compute);

    // Lets go of the recordings and their memory.
    void clear();

private:
    struct Recording {
        std::unique_ptr<Recorder> recorder;  // null: it was computed once
        std::vector<Level> levels;           // their values: memory that each replay writes
    };

    void takeIn(const Inputs& inputs);

    MakeRecorder m_makeRecorder;
    Inputs m_inputs;  // memory that all recordings read
    std::map<Key, Recording> m_recordings;
};

}  // namespace tessera::interpolation::rife
