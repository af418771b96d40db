#include "tests/support/checkpoint_writer.h"

#include <zlib.h>

namespace tessera::tests {

namespace {

std::string littleEndianText(std::uint64_t value, int count) {
    std::string bytes;
    for (int i = 0; i < count; ++i) {
        bytes += static_cast<char>(value >> (8 * i) & 255);
    }
    return bytes;
}

}  // namespace

PickleText& PickleText::raw(const std::string& bytes) {
    m_bytes += bytes;
    return *this;
}

PickleText& PickleText::text(const std::string& value) {
    return raw("X").raw(littleEndianText(value.size(), 4)).raw(value);
}

PickleText& PickleText::integer(std::int64_t value) {
    if (value >= 0 && value < 256) {
        return raw("K").raw(littleEndianText(static_cast<std::uint64_t>(value), 1));
    }
    return raw("J").raw(littleEndianText(static_cast<std::uint64_t>(value), 4));
}

PickleText& PickleText::global(const std::string& module, const std::string& name) {
    return raw("c" + module + "\n" + name + "\n");
}

void ZipWriter::add(const std::string& name, const std::string& bytes) {
    addEntry(name, bytes, bytes, 0);
}

void ZipWriter::addCompressed(const std::string& name, const std::string& bytes) {
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    std::string packed(deflateBound(&stream, bytes.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    addEntry(name, bytes, packed, 8);
}

void ZipWriter::addEntry(const std::string& name, const std::string& bytes, const std::string& packed,
                         int method) {
    const auto crc = crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size());
    const std::string sizes = littleEndianText(static_cast<std::uint64_t>(method), 2) +
                              littleEndianText(0, 4) + littleEndianText(crc, 4) +
                              littleEndianText(packed.size(), 4) + littleEndianText(bytes.size(), 4) +
                              littleEndianText(name.size(), 2);
    const std::string local =
        "PK\3\4" + littleEndianText(20, 2) + littleEndianText(0, 2) + sizes + littleEndianText(0, 2) + name;
    m_directory += "PK\1\2" + littleEndianText(20, 2) + littleEndianText(20, 2) + littleEndianText(0, 2) +
                   sizes + std::string(12, '\0') + littleEndianText(m_at, 4) + name;
    m_file << local << packed;
    m_at += local.size() + packed.size();
    ++m_entries;
}

void ZipWriter::finish() {
    m_file << m_directory << "PK\5\6" << littleEndianText(0, 4)
           << littleEndianText(static_cast<std::uint64_t>(m_entries), 2)
           << littleEndianText(static_cast<std::uint64_t>(m_entries), 2)
           << littleEndianText(m_directory.size(), 4) << littleEndianText(m_at, 4) << littleEndianText(0, 2);
    m_file.close();
}

CheckpointWriter::CheckpointWriter(const std::filesystem::path& path, std::string prefix)
    : m_zip(path), m_prefix(std::move(prefix)) {}

int CheckpointWriter::add(const void* data, std::size_t bytes, Storage storage) {
    m_zip.add(m_prefix + "data/" + std::to_string(m_storages.size()),
              {static_cast<const char*>(data), bytes});
    m_storages.push_back(storage);
    return static_cast<int>(m_storages.size()) - 1;
}

int CheckpointWriter::addFloats(const std::vector<float>& values) {
    return add(values.data(), values.size() * sizeof(float), {true, values.size()});
}

int CheckpointWriter::addLongs(const std::vector<std::int64_t>& values) {
    return add(values.data(), values.size() * sizeof(std::int64_t), {false, values.size()});
}

void CheckpointWriter::addTensor(const std::string& group, const std::string& name, int storage,
                                 const std::vector<std::int64_t>& shape) {
    m_groups[group].push_back({name, storage, shape});
}

void CheckpointWriter::writeTensor(PickleText& pickle, const Tensor& tensor) const {
    const Storage& storage = m_storages[static_cast<std::size_t>(tensor.storage)];
    pickle.global("torch._utils", "_rebuild_tensor_v2").raw("((").text("storage");
    pickle.global("torch", storage.isFloat ? "FloatStorage" : "LongStorage")
        .text(std::to_string(tensor.storage));
    pickle.text("cpu").integer(static_cast<std::int64_t>(storage.elements)).raw("tQ").integer(0).raw("(");
    for (const std::int64_t length : tensor.shape) {
        pickle.integer(length);
    }
    pickle.raw("t(");
    for (std::size_t i = 0; i < tensor.shape.size(); ++i) {
        std::int64_t stride = 1;
        for (std::size_t k = i + 1; k < tensor.shape.size(); ++k) {
            stride *= tensor.shape[k];
        }
        pickle.integer(stride);
    }
    pickle.raw("t\x89").global("collections", "OrderedDict").raw(")RtR");
}

void CheckpointWriter::writeGroup(PickleText& pickle, const std::string& group) const {
    if (group == "model") {
        pickle.global("collections", "OrderedDict").raw(")R");
    } else {
        pickle.raw("}");
    }
    pickle.raw("(");
    for (const Tensor& tensor : m_groups.at(group)) {
        pickle.text(tensor.name);
        writeTensor(pickle, tensor);
    }
    pickle.raw("u");
    if (group == "model") {  // the object's attributes: {"_metadata": {"": {"version": 1}}}
        pickle.raw("}").text("_metadata").raw("}").text("").raw("}").text("version").integer(1).raw("sssb");
    }
}

void CheckpointWriter::finish() {
    PickleText pickle;
    pickle.raw("\x80\x02");
    if (m_groups.contains("")) {
        writeGroup(pickle, "");
    } else {
        pickle.raw("}(").text("step").integer(100000).text("epoch").integer(7);
        for (const auto& [group, tensors] : m_groups) {
            pickle.text(group);
            writeGroup(pickle, group);
        }
        pickle.raw("u");
    }
    pickle.raw(".");
    m_zip.add(m_prefix + "data.pkl", pickle.bytes());
    m_zip.add(m_prefix + "version", "3\n");
    m_zip.finish();
}

}  // namespace tessera::tests
