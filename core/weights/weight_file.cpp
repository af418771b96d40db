#include "core/weights/weight_file.h"

#include "core/base/model_messages.h"
#include "core/weights/checkpoint.h"
#include "core/weights/legacy_checkpoint.h"
#include "core/weights/numbers.h"
#include "core/weights/safetensors.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <utility>

namespace tessera::weights {

namespace {

template <typename Stored>
Stored load(const std::uint8_t* at) {
    Stored value;
    std::memcpy(&value, at, sizeof(value));
    return value;
}

template <typename Number>
Number numberAt(ElementType type, const std::uint8_t* at) {
    switch (type) {
        case ElementType::Float64:
            return static_cast<Number>(load<double>(at));
        case ElementType::Float32:
            return static_cast<Number>(load<float>(at));
        case ElementType::Float16:
            return static_cast<Number>(fromHalf(load<std::uint16_t>(at)));
        case ElementType::BFloat16:
            return static_cast<Number>(fromBFloat16(load<std::uint16_t>(at)));
        case ElementType::Int64:
            return static_cast<Number>(load<std::int64_t>(at));
        case ElementType::Int32:
            return static_cast<Number>(load<std::int32_t>(at));
        case ElementType::Int16:
            return static_cast<Number>(load<std::int16_t>(at));
        case ElementType::Int8:
            return static_cast<Number>(load<std::int8_t>(at));
        case ElementType::UInt8:
        case ElementType::Boolean:
            return static_cast<Number>(*at);
    }
    return 0;
}

}  // namespace

WeightFile::WeightFile(FileBytes file) : m_file(std::move(file)), m_kind(FileKind::Checkpoint) {
    if (looksLikeZip(m_file)) {
        const ZipDirectory directory = readZipDirectory(m_file);
        if (holdsTorchScript(directory)) {
            m_kind = FileKind::TorchScript;
            return;
        }
        CheckpointTensors checkpoint = readCheckpoint(m_file, directory);
        m_tensors = std::move(checkpoint.tensors);
        for (const std::string& name : checkpoint.storages) {
            m_storages.push_back({name, directory.find(name)->second});
        }
    } else if (looksLikeSafetensors(m_file)) {
        m_kind = FileKind::Safetensors;
        SafetensorsTensors safetensors = readSafetensors(m_file);
        m_tensors = std::move(safetensors.tensors);
        for (const SafetensorsSpan& span : safetensors.storages) {
            m_storages.push_back({{}, {span.offset, span.bytes, span.bytes, 0, 0}});
        }
    } else if (looksLikeLegacyCheckpoint(m_file)) {
        m_kind = FileKind::LegacyCheckpoint;
        LegacyTensors legacy = readLegacyCheckpoint(m_file);
        m_tensors = std::move(legacy.tensors);
        for (const LegacySpan& span : legacy.storages) {
            m_storages.push_back({{}, {span.offset, span.bytes, span.bytes, 0, 0}});
        }
    } else {
        m_file.refuse(message::ModelFileOfOtherKind);
    }
}

const TensorEntry* WeightFile::find(std::string_view group, std::string_view name) const {
    using Key = std::pair<std::string_view, std::string_view>;
    const auto place =
        std::ranges::lower_bound(m_tensors, Key(group, name), {},
                                 [](const TensorEntry& entry) { return Key(entry.group, entry.name); });
    return place != m_tensors.end() && place->group == group && place->name == name ? &*place : nullptr;
}

const std::vector<std::uint8_t>& WeightFile::storage(std::uint32_t index) {
    if (m_lastStorage != index) {
        const Storage& wanted = m_storages[index];
        m_lastBytes = m_kind == FileKind::Checkpoint ? readZipEntry(m_file, wanted.name, wanted.entry)
                                                     : m_file.read(wanted.entry.header, wanted.entry.size);
        m_lastStorage = index;
    }
    return m_lastBytes;
}

template <typename Number>
std::vector<Number> WeightFile::readAs(const TensorEntry& entry) {
    const std::vector<std::uint8_t>& bytes = storage(entry.storage);
    const auto size = static_cast<std::size_t>(bytesOf(entry.type));
    std::vector<Number> numbers(static_cast<std::size_t>(entry.elements()));
    std::vector<std::int64_t> position(entry.shape.size(), 0);
    std::uint64_t at = entry.offset;
    for (Number& number : numbers) {
        number = numberAt<Number>(entry.type, &bytes[at * size]);
        for (std::size_t i = position.size(); i-- > 0;) {
            at += static_cast<std::uint64_t>(entry.strides[i]);
            if (++position[i] < entry.shape[i]) {
                break;
            }
            at -= static_cast<std::uint64_t>(entry.strides[i]) * static_cast<std::uint64_t>(entry.shape[i]);
            position[i] = 0;
        }
    }
    return numbers;
}

std::vector<float> WeightFile::readFloats(const TensorEntry& entry) {
    return readAs<float>(entry);
}

std::vector<double> WeightFile::readDoubles(const TensorEntry& entry) {
    return readAs<double>(entry);
}

}  // namespace tessera::weights
