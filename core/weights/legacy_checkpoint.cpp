#include "core/weights/legacy_checkpoint.h"

#include "core/base/model_messages.h"
#include "core/weights/checkpoint.h"

#include <algorithm>
#include <array>
#include <map>

namespace tessera::weights {

namespace {

constexpr std::uint64_t largestPickles = std::uint64_t{1} << 26;
constexpr std::uint64_t countBytes = 8;

// Bytes of an element by the key of its storage, as the tensors of the pickle tell.
std::map<std::string, std::uint64_t> elementBytesOf(const std::vector<TensorEntry>& tensors,
                                                    const std::vector<std::string>& keys) {
    std::map<std::string, std::uint64_t> bytes;
    for (const TensorEntry& entry : tensors) {
        bytes[keys[entry.storage]] = static_cast<std::uint64_t>(bytesOf(entry.type));
    }
    return bytes;
}

}  // namespace

bool looksLikeLegacyCheckpoint(const FileBytes& file) {
    // A pickle of protocol 2 that begins with the old format's number of 10 bytes.
    constexpr std::array<std::uint8_t, 4> start{0x80, 0x02, 0x8a, 0x0a};
    return file.size() > start.size() && std::ranges::equal(file.read(0, start.size()), start);
}

LegacyTensors readLegacyCheckpoint(const FileBytes& file) {
    const std::vector<std::uint8_t> bytes = file.read(0, std::min(file.size(), largestPickles));
    std::uint64_t at = 0;
    for (int skipped = 0; skipped < 3;
         ++skipped) {  // the format's number, its version, the machine that wrote it
        at = readPickle(file, bytes, at).end;
    }
    const Pickle pickle = readPickle(file, bytes, at);
    // How much there is of each storage is known once all have been found.
    CheckpointTensors found =
        collectTensors(file, pickle, [&](const std::string&) { return std::optional(file.size()); });
    const Pickle keys = readPickle(file, bytes, pickle.end);
    const PickleValue& list = keys.values[keys.root];
    if (list.kind != PickleKind::List) {
        file.refuseDamaged("its list of tensors makes no sense");
    }
    const std::map<std::string, std::uint64_t> elementBytes = elementBytesOf(found.tensors, found.storages);
    LegacyTensors result;
    result.tensors = std::move(found.tensors);
    result.storages.resize(found.storages.size());
    at = keys.end;
    for (const std::uint32_t item : list.items) {
        const std::string& key = keys.values[item].text;
        const auto size = elementBytes.find(key);
        if (size == elementBytes.end()) {
            file.refuse(message::ModelFileStrayNumbers);
        }
        const std::uint64_t count = littleEndian(file.read(at, countBytes).data(), countBytes);
        const LegacySpan span{at + countBytes, checkedSum(file, count, size->second, 0)};
        at = checkedSum(file, 1, span.offset, span.bytes);
        const auto index = std::ranges::find(found.storages, key) - found.storages.begin();
        result.storages[static_cast<std::size_t>(index)] = span;
    }
    for (const TensorEntry& entry : result.tensors) {
        if (entry.elements() == 0) {
            continue;
        }
        std::uint64_t last = entry.offset;
        for (std::size_t i = 0; i < entry.shape.size(); ++i) {
            const std::int64_t steps = std::max<std::int64_t>(entry.shape[i] - 1, 0);
            last = checkedSum(file, static_cast<std::uint64_t>(steps),
                              static_cast<std::uint64_t>(entry.strides[i]), last);
        }
        const LegacySpan& span = result.storages[entry.storage];
        const auto size = static_cast<std::uint64_t>(bytesOf(entry.type));
        if (checkedSum(file, last, size, size) > span.bytes ||
            checkedSum(file, 1, span.offset, span.bytes) > file.size()) {
            file.refuseDamaged("some numbers of \"" + entry.name + "\" are missing");
        }
    }
    return result;
}

}  // namespace tessera::weights
