// The first byte of an input to fuzz_records.
#pragma once

#include <cstdint>

namespace tessera::tests {

enum class RecordKind : std::uint8_t {
    Job,
    JobFolder,
    Segment,
    Tiles,
    Identity,
    Preset,
    Descriptor,
    ModelOptions,
    Manifest,
};
inline constexpr int recordKinds = 9;

}  // namespace tessera::tests
