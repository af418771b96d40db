// Any bytes as a model file: its tensors and their numbers, or an Error.
#include "core/base/error.h"
#include "core/weights/weight_file.h"
#include "tests/fuzz/memory_file.h"

using namespace tessera;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const tests::MemoryFile file;
    file.write(data, size);
    try {
        weights::WeightFile weights(file.path());
        for (const weights::TensorEntry& entry : weights.tensors()) {
            (void)weights::shapeText(entry.shape);
            (void)weights.find(entry.group, entry.name);
            (void)weights.readFloats(entry);
        }
    } catch (const Error&) {
        return 0;
    }
    return 0;
}
