#include "core/weights/checkpoint.h"

#include "core/base/model_messages.h"
#include "core/weights/pickle.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <tuple>

namespace tessera::weights {

namespace {

constexpr std::uint64_t largestPickle = std::uint64_t{1} << 26;
constexpr std::size_t largestRank = 8;
constexpr int deepestGroup = 8;
constexpr int mostVisits = 200'000;

std::optional<ElementType> elementType(std::string_view storageType) {
    constexpr std::array<std::pair<std::string_view, ElementType>, 10> types{
        {{"torch FloatStorage", ElementType::Float32},
         {"torch DoubleStorage", ElementType::Float64},
         {"torch HalfStorage", ElementType::Float16},
         {"torch BFloat16Storage", ElementType::BFloat16},
         {"torch LongStorage", ElementType::Int64},
         {"torch IntStorage", ElementType::Int32},
         {"torch ShortStorage", ElementType::Int16},
         {"torch CharStorage", ElementType::Int8},
         {"torch ByteStorage", ElementType::UInt8},
         {"torch BoolStorage", ElementType::Boolean}}};
    const auto* const known =
        std::ranges::find(types, storageType, &std::pair<std::string_view, ElementType>::first);
    return known != types.end() ? std::optional(known->second) : std::nullopt;
}

// "archive/data.pkl" -> "archive/"
std::string archivePrefix(const FileBytes& file, const ZipDirectory& directory) {
    constexpr std::string_view list = "data.pkl";
    for (const auto& [name, entry] : directory) {
        if (name.ends_with(list) &&
            (name.size() == list.size() || name[name.size() - list.size() - 1] == '/')) {
            return name.substr(0, name.size() - list.size());
        }
    }
    file.refuse(message::ArchiveWithoutWeights);
}

// Walks the dictionaries of a pickle and notes the tensors in them.
class Collector {
public:
    Collector(const FileBytes& file, const Pickle& pickle, const StorageBytes& storageBytes)
        : m_file(file), m_pickle(pickle), m_storageBytes(storageBytes) {}

    CheckpointTensors collect() {
        visit(m_pickle.root, "", 0);
        std::ranges::sort(m_result.tensors, [](const TensorEntry& a, const TensorEntry& b) {
            return std::tie(a.group, a.name) < std::tie(b.group, b.name);
        });
        return std::move(m_result);
    }

private:
    void visit(std::uint32_t index, const std::string& group, int depth) {
        const PickleValue& holder = m_pickle.values[index];
        if (holder.kind != PickleKind::Dictionary || depth > deepestGroup) {
            return;
        }
        for (std::size_t i = 0; i + 1 < holder.items.size(); i += 2) {
            if (++m_visits > mostVisits) {
                m_file.refuse(message::ModelFileTooLong);
            }
            const PickleValue& key = m_pickle.values[holder.items[i]];
            const PickleValue& value = m_pickle.values[holder.items[i + 1]];
            const std::string name = key.kind == PickleKind::Integer ? std::to_string(key.integer) : key.text;
            if (value.kind == PickleKind::Tensor) {
                add(group, name, value);
            } else {
                visit(holder.items[i + 1], group.empty() ? name : group + "/" + name, depth + 1);
            }
        }
    }

    void add(const std::string& group, const std::string& name, const PickleValue& tensor) {
        const PickleValue& storage = m_pickle.values[tensor.items[0]];
        if (storage.kind != PickleKind::Storage) {
            broken(name);
        }
        const std::string& typeName = m_pickle.values[storage.items[0]].text;
        const std::optional<ElementType> type = elementType(typeName);
        if (!type) {
            m_file.refuse(message::ModelFileNumberKind, Text(typeName));
        }
        TensorEntry entry{group, name, *type, numbers(name, tensor.items[1]), numbers(name, tensor.items[2]),
                          0,     0};
        if (tensor.integer < 0 || storage.integer < 0 || entry.shape.size() != entry.strides.size()) {
            broken(name);
        }
        entry.offset = static_cast<std::uint64_t>(tensor.integer);
        entry.storage = storageIndex(name, storage, bytesOf(*type));
        checkInside(entry, static_cast<std::uint64_t>(storage.integer));
        m_result.tensors.push_back(std::move(entry));
    }

    std::vector<std::int64_t> numbers(const std::string& name, std::uint32_t index) const {
        const PickleValue& tuple = m_pickle.values[index];
        std::vector<std::int64_t> result;
        if (tuple.kind != PickleKind::Tuple || tuple.items.size() > largestRank) {
            broken(name);
        }
        for (const std::uint32_t item : tuple.items) {
            const PickleValue& number = m_pickle.values[item];
            if (number.kind != PickleKind::Integer || number.integer < 0) {
                broken(name);
            }
            result.push_back(number.integer);
        }
        return result;
    }

    std::uint32_t storageIndex(const std::string& name, const PickleValue& storage, int elementBytes) {
        const std::optional<std::uint64_t> bytes = m_storageBytes(storage.text);
        if (!bytes) {
            m_file.refuseDamaged("the numbers of \"" + name + "\" are missing");
        }
        const auto elements = static_cast<std::uint64_t>(storage.integer);
        if (checkedSum(m_file, elements, static_cast<std::uint64_t>(elementBytes), 0) > *bytes) {
            m_file.refuseDamaged("some numbers of \"" + name + "\" are missing");
        }
        const auto [known, isNew] =
            m_storageIndices.emplace(storage.text, static_cast<std::uint32_t>(m_result.storages.size()));
        if (isNew) {
            m_result.storages.push_back(storage.text);
        }
        return known->second;
    }

    // The last element, and with it all, lies in the storage.
    void checkInside(const TensorEntry& entry, std::uint64_t storageElements) const {
        std::uint64_t count = 1;
        std::uint64_t last = entry.offset;
        for (std::size_t i = 0; i < entry.shape.size(); ++i) {
            const auto length = static_cast<std::uint64_t>(entry.shape[i]);
            count = checkedSum(m_file, count, length, 0);
            last = checkedSum(m_file, length == 0 ? 0 : length - 1,
                              static_cast<std::uint64_t>(entry.strides[i]), last);
        }
        // A stride of 0 repeats numbers: more elements than the storage has would be a trap, not weights.
        if (count > storageElements || (count > 0 && last >= storageElements)) {
            broken(entry.name);
        }
    }

    [[noreturn]] void broken(const std::string& name) const {
        m_file.refuseDamaged("the description of the tensor \"" + name.substr(0, 100) + "\" makes no sense");
    }

    const FileBytes& m_file;
    const Pickle& m_pickle;
    const StorageBytes& m_storageBytes;
    CheckpointTensors m_result;
    std::map<std::string, std::uint32_t> m_storageIndices;
    int m_visits = 0;
};

}  // namespace

bool holdsTorchScript(const ZipDirectory& directory) {
    return std::ranges::any_of(directory,
                               [](const auto& entry) { return entry.first.ends_with("/constants.pkl"); });
}

CheckpointTensors readCheckpoint(const FileBytes& file, const ZipDirectory& directory) {
    const std::string prefix = archivePrefix(file, directory);
    if (const auto order = directory.find(prefix + "byteorder"); order != directory.end()) {
        const auto bytes = readZipEntry(file, order->first, order->second);
        if (std::string(bytes.begin(), bytes.end()) == "big") {
            file.refuse(message::ModelFileByteOrder);
        }
    }
    const auto list = directory.find(prefix + "data.pkl");
    if (list->second.size > largestPickle) {
        file.refuse(message::ModelFileTooLong);
    }
    const Pickle pickle = readPickle(file, readZipEntry(file, list->first, list->second));
    CheckpointTensors result =
        collectTensors(file, pickle, [&](const std::string& key) -> std::optional<std::uint64_t> {
            const auto entry = directory.find(prefix + "data/" + key);
            return entry != directory.end() ? std::optional(entry->second.size) : std::nullopt;
        });
    for (std::string& storage : result.storages) {
        storage = prefix + "data/" + storage;
    }
    return result;
}

CheckpointTensors collectTensors(const FileBytes& file, const Pickle& pickle,
                                 const StorageBytes& storageBytes) {
    CheckpointTensors result = Collector(file, pickle, storageBytes).collect();
    if (result.tensors.empty()) {
        file.refuse(message::ModelFileWithoutTensors);
    }
    return result;
}

}  // namespace tessera::weights
