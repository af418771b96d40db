// Reads the pickles that torch.save writes, as data: nothing in them is ever executed.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weights/file_bytes.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tessera::weights {

enum class PickleKind {
    None,
    Boolean,
    Integer,
    Real,
    Text,
    Tuple,
    List,
    Dictionary,
    Global,
    Storage,
    Tensor
};

// Values refer to others by their place in Pickle::values.
struct PickleValue {
    PickleKind kind = PickleKind::None;
    std::int64_t integer = 0;  // Integer, Boolean; Storage: elements; Tensor: offset in elements
    std::string text;          // Text; Global: "module name"; Storage: its key
    // Tuple, List; Dictionary: key, value, key, …; Storage: its type (Global); Tensor: storage, sizes, strides.
    std::vector<std::uint32_t> items;
};

struct Pickle {
    std::vector<PickleValue> values;
    std::uint32_t root = 0;
    std::uint64_t end = 0;  // of its bytes: where the next one begins
};

// Refuses, by name, any global that is not a tensor's, and any instruction that weights do not need.
[[nodiscard]] Pickle readPickle(const FileBytes& file, const std::vector<std::uint8_t>& bytes,
                                std::uint64_t begin = 0);

}  // namespace tessera::weights
