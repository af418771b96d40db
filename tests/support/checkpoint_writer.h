// Writes checkpoints as torch.save does, for tests: a zip of stored entries around a pickle of protocol 2.
#pragma once

#include "core/weights/weight_file.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tessera::tests {

// The instructions of a pickle, one call each.
class PickleText {
public:
    PickleText& raw(const std::string& bytes);
    PickleText& text(const std::string& value);
    PickleText& integer(std::int64_t value);
    PickleText& global(const std::string& module, const std::string& name);
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

class ZipWriter {
public:
    explicit ZipWriter(const std::filesystem::path& path) : m_file(path, std::ios::binary) {}
    void add(const std::string& name, const std::string& bytes);
    void addCompressed(const std::string& name, const std::string& bytes);  // as in wheels
    void finish();

private:
    void addEntry(const std::string& name, const std::string& bytes, const std::string& packed, int method);

    std::ofstream m_file;
    std::string m_directory;
    std::uint64_t m_at = 0;
    int m_entries = 0;
};

// {"step": …, "model": OrderedDict with _metadata, "epoch": …, other groups: plain dict}, the authors' structure;
// tensors of group "" make a bare state dict instead.
class CheckpointWriter {
public:
    explicit CheckpointWriter(const std::filesystem::path& path, std::string prefix = "archive/");

    // Float32 or Int64, at once in the file; any number of tensors may share the result.
    int addFloats(const std::vector<float>& values);
    int addLongs(const std::vector<std::int64_t>& values);
    void addTensor(const std::string& group, const std::string& name, int storage,
                   const std::vector<std::int64_t>& shape);
    void finish();

private:
    struct Storage {
        bool isFloat;
        std::size_t elements;
    };
    struct Tensor {
        std::string name;
        int storage;
        std::vector<std::int64_t> shape;
    };
    int add(const void* data, std::size_t bytes, Storage storage);
    void writeTensor(PickleText& pickle, const Tensor& tensor) const;
    void writeGroup(PickleText& pickle, const std::string& group) const;

    ZipWriter m_zip;
    std::string m_prefix;
    std::vector<Storage> m_storages;
    std::map<std::string, std::vector<Tensor>> m_groups;
};

}  // namespace tessera::tests
