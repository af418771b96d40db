#include "core/weights/safetensors_writer.h"

#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/base/quoted_name.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <string_view>
#include <system_error>

namespace tessera::weights {

namespace {

constexpr std::size_t headerAlignment = 8;  // so that numbers can be mapped where they lie

const char* nameOf(ElementType type) {
    switch (type) {
        case ElementType::Float64:
            return "F64";
        case ElementType::Float32:
            return "F32";
        case ElementType::Float16:
            return "F16";
        case ElementType::BFloat16:
            return "BF16";
        case ElementType::Int64:
            return "I64";
        case ElementType::Int32:
            return "I32";
        case ElementType::Int16:
            return "I16";
        case ElementType::Int8:
            return "I8";
        case ElementType::UInt8:
            return "U8";
        case ElementType::Boolean:
            return "BOOL";
    }
    return "F32";
}

std::string headerOf(const std::vector<TensorBytes>& tensors,
                     const std::vector<std::pair<std::string, std::string>>& note) {
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    for (const auto& [key, text] : note) {
        header["__metadata__"][key] = text;
    }
    std::uint64_t offset = 0;
    for (const TensorBytes& tensor : tensors) {
        const std::uint64_t end = offset + tensor.bytes.size();
        header[tensor.name] = {
            {"dtype", nameOf(tensor.type)}, {"shape", tensor.shape}, {"data_offsets", {offset, end}}};
        offset = end;
    }
    std::string text = header.dump();
    text.resize((text.size() + headerAlignment - 1) / headerAlignment * headerAlignment, ' ');
    return text;
}

}  // namespace

void writeSafetensors(const std::filesystem::path& path, const std::vector<TensorBytes>& tensors,
                      const std::vector<std::pair<std::string, std::string>>& note) {
    const std::string header = headerOf(tensors, note);
    std::filesystem::path unfinished = path;
    unfinished += ".part";
    std::ofstream file(unfinished, std::ios::binary);
    for (std::size_t byte = 0; byte < 8; ++byte) {
        file.put(static_cast<char>(std::uint64_t{header.size()} >> (8 * byte)));
    }
    file << header;
    for (const TensorBytes& tensor : tensors) {
        file.write(reinterpret_cast<const char*>(tensor.bytes.data()),
                   static_cast<std::streamsize>(tensor.bytes.size()));
    }
    file.close();
    std::error_code error;
    if (file) {
        std::filesystem::rename(unfinished, path, error);
    }
    if (!file || error) {
        std::filesystem::remove(unfinished, error);
        throw Error(ErrorCode::Output, message::FileNotWritten(named(path)));
    }
}

}  // namespace tessera::weights
