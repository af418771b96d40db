#include "core/weights/safetensors.h"

#include "core/base/model_messages.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace tessera::weights {

namespace {

using nlohmann::json;

constexpr std::uint64_t lengthBytes = 8;
constexpr std::uint64_t largestHeader = 100'000'000;
constexpr std::size_t largestRank = 8;
constexpr int deepestHeader = 4;

ElementType elementType(const FileBytes& file, const std::string& name) {
    static const std::map<std::string, ElementType> types{
        {"F64", ElementType::Float64},   {"F32", ElementType::Float32}, {"F16", ElementType::Float16},
        {"BF16", ElementType::BFloat16}, {"I64", ElementType::Int64},   {"I32", ElementType::Int32},
        {"I16", ElementType::Int16},     {"I8", ElementType::Int8},     {"U8", ElementType::UInt8},
        {"BOOL", ElementType::Boolean}};
    const auto type = types.find(name);
    if (type == types.end()) {
        file.refuse(message::ModelFileNumberKind, Text(name.substr(0, 20)));
    }
    return type->second;
}

std::uint64_t headerLength(const FileBytes& file) {
    return file.size() < lengthBytes + 2 ? 0 : littleEndian(file.read(0, lengthBytes).data(), lengthBytes);
}

// Keys given twice and deep nesting are refused while parsing: a parsed object would hide the one and a stack
// overflow could follow from the other.
json parseHeader(const FileBytes& file, const std::vector<std::uint8_t>& bytes) {
    std::set<std::string> names;
    const json::parser_callback_t check = [&](int depth, json::parse_event_t event, json& value) {
        if (depth > deepestHeader) {
            file.refuseDamaged("its list of tensors makes no sense");
        }
        if (depth == 1 && event == json::parse_event_t::key &&
            !names.insert(value.get<std::string>()).second) {
            file.refuseDamaged("it has two tensors called \"" + value.get<std::string>() + "\"");
        }
        return true;
    };
    json header = json::parse(bytes.begin(), bytes.end(), check, false);
    if (!header.is_object()) {
        file.refuseDamaged("its list of tensors cannot be read");
    }
    return header;
}

TensorEntry readEntry(const FileBytes& file, const std::string& name, const json& description) {
    TensorEntry entry;
    entry.name = name;
    entry.type = elementType(file, description.at("dtype").get<std::string>());
    for (const json& length : description.at("shape")) {
        if (!length.is_number_unsigned() || length.get<std::uint64_t>() > INT64_MAX) {
            file.refuseDamaged("the tensor \"" + name + "\" has a length that is not a number");
        }
        entry.shape.push_back(length.get<std::int64_t>());
    }
    if (entry.shape.size() > largestRank) {
        file.refuseDamaged("the tensor \"" + name + "\" has too many dimensions");
    }
    return entry;
}

// Row-major strides, and the bytes the tensor takes.
std::uint64_t layOut(const FileBytes& file, TensorEntry& entry) {
    entry.strides.resize(entry.shape.size());
    std::uint64_t count = 1;
    for (std::size_t i = entry.shape.size(); i-- > 0;) {
        entry.strides[i] = static_cast<std::int64_t>(count);
        count = checkedSum(file, count, static_cast<std::uint64_t>(entry.shape[i]), 0);
    }
    return checkedSum(file, count, static_cast<std::uint64_t>(bytesOf(entry.type)), 0);
}

SafetensorsSpan readSpan(const FileBytes& file, const std::string& name, const json& description) {
    const json& offsets = description.at("data_offsets");
    if (!offsets.is_array() || offsets.size() != 2 || !offsets[0].is_number_unsigned() ||
        !offsets[1].is_number_unsigned() ||
        offsets[0].get<std::uint64_t>() > offsets[1].get<std::uint64_t>()) {
        file.refuseDamaged("the place of the tensor \"" + name + "\" makes no sense");
    }
    const auto begin = offsets[0].get<std::uint64_t>();
    return {begin, offsets[1].get<std::uint64_t>() - begin};
}

// Every byte after the header belongs to exactly one tensor.
void checkCover(const FileBytes& file, std::vector<SafetensorsSpan> spans, std::uint64_t dataBytes) {
    std::ranges::sort(spans, {},
                      [](const SafetensorsSpan& span) { return std::pair(span.offset, span.bytes); });
    std::uint64_t end = 0;
    for (const SafetensorsSpan& span : spans) {
        if (span.offset != end || span.bytes > dataBytes - end) {
            file.refuseDamaged("its tensors overlap, have gaps or end too early");
        }
        end += span.bytes;
    }
    if (end != dataBytes) {
        file.refuseDamaged("it is longer or shorter than its tensors");
    }
}

}  // namespace

bool looksLikeSafetensors(const FileBytes& file) {
    const std::uint64_t length = headerLength(file);
    return length >= 2 && length <= largestHeader && file.read(lengthBytes, 1)[0] == '{';
}

SafetensorsTensors readSafetensors(const FileBytes& file) {
    const std::uint64_t length = headerLength(file);
    const json header = parseHeader(file, file.read(lengthBytes, length));
    const std::uint64_t dataStart = lengthBytes + length;
    SafetensorsTensors result;
    try {
        for (const auto& [name, description] : header.items()) {
            if (name == "__metadata__") {
                continue;
            }
            TensorEntry entry = readEntry(file, name, description);
            const SafetensorsSpan span = readSpan(file, name, description);
            if (layOut(file, entry) != span.bytes) {
                file.refuseDamaged("the tensor \"" + name + "\" has another size than its shape " +
                                   shapeText(entry.shape) + " needs");
            }
            entry.storage = static_cast<std::uint32_t>(result.tensors.size());
            result.tensors.push_back(std::move(entry));
            result.storages.push_back(span);
        }
    } catch (const json::exception&) {
        file.refuseDamaged("its list of tensors cannot be read");
    }
    if (result.tensors.empty()) {
        file.refuse(message::ModelFileWithoutTensors);
    }
    checkCover(file, result.storages, file.size() - dataStart);
    for (SafetensorsSpan& span : result.storages) {
        span.offset += dataStart;
    }
    return result;
}

}  // namespace tessera::weights
