#include "core/weights/pickle.h"

#include "core/base/model_messages.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>
#include <unordered_map>

namespace tessera::weights {

namespace {

constexpr std::size_t mostValues = 4'000'000;
constexpr std::size_t mostCopies =
    16'000'000;  // of items; a few bytes can ask for a long list again and again

// Protocol 2, the instructions that torch.save uses.
enum Instruction : std::uint8_t {
    Mark = '(',
    Stop = '.',
    BinFloat = 'G',
    BinInt = 'J',
    BinInt1 = 'K',
    BinInt2 = 'M',
    None = 'N',
    BinPersId = 'Q',
    Reduce = 'R',
    BinUnicode = 'X',
    EmptyList = ']',
    Append = 'a',
    Build = 'b',
    Global = 'c',
    Appends = 'e',
    BinGet = 'h',
    LongBinGet = 'j',
    BinPut = 'q',
    LongBinPut = 'r',
    SetItem = 's',
    Tuple = 't',
    SetItems = 'u',
    EmptyDict = '}',
    EmptyTuple = ')',
    Proto = 0x80,
    Tuple1 = 0x85,
    Tuple2 = 0x86,
    Tuple3 = 0x87,
    NewTrue = 0x88,
    NewFalse = 0x89,
    Long1 = 0x8a,
};

bool isStorageType(std::string_view global) {
    return global.starts_with("torch ") && global.ends_with("Storage") &&
           global.find('.') == std::string_view::npos;
}

bool isAllowed(std::string_view global) {
    constexpr std::array<std::string_view, 3> functions{
        "collections OrderedDict", "torch._utils _rebuild_tensor_v2", "torch._utils _rebuild_parameter"};
    return isStorageType(global) || std::ranges::find(functions, global) != functions.end();
}

class Machine {
public:
    Machine(const FileBytes& file, const std::vector<std::uint8_t>& bytes, std::uint64_t begin)
        : m_file(file), m_bytes(bytes), m_at(begin) {}

    Pickle run() {
        for (;;) {
            const std::uint8_t instruction = take(1)[0];
            if (instruction == Stop) {
                m_pickle.root = pop();
                m_pickle.end = m_at;
                return std::move(m_pickle);
            }
            if (!runScalar(instruction) && !runContainer(instruction) && !runMemo(instruction)) {
                m_file.refuse(message::ModelFileRefused);
            }
        }
    }

private:
    [[noreturn]] void damaged() const { m_file.refuseDamaged("its list of tensors makes no sense"); }

    const std::uint8_t* take(std::uint64_t count) {
        if (count > m_bytes.size() - m_at) {
            m_file.refuseDamaged("its list of tensors is cut off");
        }
        const std::uint8_t* const at = m_bytes.data() + m_at;
        m_at += count;
        return at;
    }

    std::string takeText(std::uint64_t count) {
        const auto* const text = reinterpret_cast<const char*>(take(count));
        return {text, count};
    }

    std::string takeLine() {
        const auto end = std::find(m_bytes.begin() + static_cast<std::ptrdiff_t>(m_at), m_bytes.end(), '\n');
        std::string line =
            takeText(static_cast<std::uint64_t>(end - m_bytes.begin() - static_cast<std::ptrdiff_t>(m_at)));
        take(1);
        return line;
    }

    [[noreturn]] void tooLong() const { m_file.refuse(message::ModelFileTooLong); }

    void push(PickleValue value) {
        if (m_pickle.values.size() >= mostValues) {
            tooLong();
        }
        m_stack.push_back(static_cast<std::uint32_t>(m_pickle.values.size()));
        m_pickle.values.push_back(std::move(value));
    }

    void pushInteger(std::int64_t value) { push({PickleKind::Integer, value, {}, {}}); }

    // Nothing below the innermost mark may be taken.
    std::uint32_t pop() {
        if (m_stack.size() <= (m_marks.empty() ? 0 : m_marks.back())) {
            damaged();
        }
        const std::uint32_t top = m_stack.back();
        m_stack.pop_back();
        return top;
    }

    std::vector<std::uint32_t> popToMark() {
        if (m_marks.empty()) {
            damaged();
        }
        const auto first = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
        std::vector<std::uint32_t> items(first, m_stack.end());
        m_stack.erase(first, m_stack.end());
        m_marks.pop_back();
        return items;
    }

    std::vector<std::uint32_t> popCount(int count) {
        std::vector<std::uint32_t> items(static_cast<std::size_t>(count));
        for (int i = count - 1; i >= 0; --i) {
            items[static_cast<std::size_t>(i)] = pop();
        }
        return items;
    }

    PickleValue& top(PickleKind kind) {
        if (m_stack.empty() || m_pickle.values[m_stack.back()].kind != kind) {
            damaged();
        }
        return m_pickle.values[m_stack.back()];
    }

    void extend(PickleKind kind, const std::vector<std::uint32_t>& items) {
        PickleValue& container = top(kind);
        if (kind == PickleKind::Dictionary && items.size() % 2 != 0) {
            damaged();
        }
        container.items.insert(container.items.end(), items.begin(), items.end());
    }

    bool runScalar(std::uint8_t instruction) {
        switch (instruction) {
            case Proto:
                take(1);
                return true;
            case None:
                push({});
                return true;
            case NewTrue:
            case NewFalse:
                push({PickleKind::Boolean, instruction == NewTrue ? 1 : 0, {}, {}});
                return true;
            case BinInt:
                pushInteger(static_cast<std::int32_t>(littleEndian(take(4), 4)));
                return true;
            case BinInt1:
                pushInteger(take(1)[0]);
                return true;
            case BinInt2:
                pushInteger(static_cast<std::int64_t>(littleEndian(take(2), 2)));
                return true;
            case Long1:
                pushLong(take(1)[0]);
                return true;
            case BinFloat:
                take(8);
                push({PickleKind::Real, 0, {}, {}});  // no tensor depends on one
                return true;
            case BinUnicode:
                push({PickleKind::Text, 0, takeText(littleEndian(take(4), 4)), {}});
                return true;
            case Global:
                pushGlobal();
                return true;
            default:
                return false;
        }
    }

    // Two's complement of any length; only what fits 64 bits is a size or a count.
    void pushLong(int count) {
        const std::uint8_t* const bytes = take(static_cast<std::uint64_t>(count));
        if (count == 0 || count > 8) {
            push({PickleKind::Real, 0, {}, {}});
            return;
        }
        const int shift = 64 - 8 * count;
        pushInteger(static_cast<std::int64_t>(littleEndian(bytes, count) << shift) >> shift);
    }

    void pushGlobal() {
        const std::string module = takeLine();
        const std::string name = takeLine();
        if (!isAllowed(module + " " + name)) {
            m_file.refuse(message::ModelFileAsksForProgram,
                          Name{module.substr(0, 60) + "." + name.substr(0, 60)});
        }
        push({PickleKind::Global, 0, module + " " + name, {}});
    }

    bool runContainer(std::uint8_t instruction) {
        switch (instruction) {
            case Mark:
                m_marks.push_back(m_stack.size());
                return true;
            case EmptyTuple:
                push({PickleKind::Tuple, 0, {}, {}});
                return true;
            case EmptyList:
                push({PickleKind::List, 0, {}, {}});
                return true;
            case EmptyDict:
                push({PickleKind::Dictionary, 0, {}, {}});
                return true;
            case Tuple:
                push({PickleKind::Tuple, 0, {}, popToMark()});
                return true;
            case Tuple1:
            case Tuple2:
            case Tuple3:
                push({PickleKind::Tuple, 0, {}, popCount(instruction - Tuple1 + 1)});
                return true;
            case Append:
                extend(PickleKind::List, popCount(1));
                return true;
            case Appends:
                extend(PickleKind::List, popToMark());
                return true;
            case SetItem:
                extend(PickleKind::Dictionary, popCount(2));
                return true;
            case SetItems:
                extend(PickleKind::Dictionary, popToMark());
                return true;
            case Build:  // the attributes of a state dict: versions of layers, of no use here
                (void)pop();
                (void)top(PickleKind::Dictionary);
                return true;
            case Reduce:
                reduce();
                return true;
            case BinPersId:
                pushStorage();
                return true;
            default:
                return false;
        }
    }

    bool runMemo(std::uint8_t instruction) {
        switch (instruction) {
            case BinPut:
                remember(take(1)[0]);
                return true;
            case LongBinPut:
                remember(littleEndian(take(4), 4));
                return true;
            case BinGet:
                recall(take(1)[0]);
                return true;
            case LongBinGet:
                recall(littleEndian(take(4), 4));
                return true;
            default:
                return false;
        }
    }

    void remember(std::uint64_t slot) {
        if (m_stack.empty()) {
            damaged();
        }
        m_memo[slot] = m_stack.back();
    }

    void recall(std::uint64_t slot) {
        const auto known = m_memo.find(slot);
        if (known == m_memo.end() || m_stack.size() > m_bytes.size()) {
            damaged();
        }
        m_stack.push_back(known->second);
    }

    // A copy of the items, because push() moves the values.
    std::vector<std::uint32_t> itemsOf(std::uint32_t value, PickleKind kind, std::size_t fewest) {
        const PickleValue& holder = m_pickle.values[value];
        if (holder.kind != kind || holder.items.size() < fewest) {
            damaged();
        }
        m_copies += holder.items.size();
        if (m_copies > mostCopies) {
            tooLong();
        }
        return holder.items;
    }

    // The functions of the allow-list, as data.
    void reduce() {
        const std::uint32_t arguments = pop();
        const std::uint32_t function = pop();
        if (m_pickle.values[function].kind != PickleKind::Global) {
            damaged();
        }
        const std::string name = m_pickle.values[function].text;
        if (name == "collections OrderedDict") {
            PickleValue dictionary{PickleKind::Dictionary, 0, {}, {}};
            const auto given = itemsOf(arguments, PickleKind::Tuple, 0);
            for (const std::uint32_t pair : given.empty() ? given : itemsOf(given[0], PickleKind::List, 0)) {
                const bool isList = m_pickle.values[pair].kind == PickleKind::List;
                const auto both = itemsOf(pair, isList ? PickleKind::List : PickleKind::Tuple, 2);
                dictionary.items.insert(dictionary.items.end(), {both[0], both[1]});
            }
            push(std::move(dictionary));
        } else if (name == "torch._utils _rebuild_tensor_v2") {
            const auto given = itemsOf(arguments, PickleKind::Tuple, 4);
            push({PickleKind::Tensor, integerAt(given[1]), {}, {given[0], given[2], given[3]}});
        } else if (name == "torch._utils _rebuild_parameter") {
            m_stack.push_back(itemsOf(arguments, PickleKind::Tuple, 1)[0]);
        } else {
            damaged();
        }
    }

    // ("storage", type, key, where it was, number of elements)
    void pushStorage() {
        const auto given = itemsOf(pop(), PickleKind::Tuple, 5);
        const PickleValue& type = m_pickle.values[given[1]];
        const PickleValue& key = m_pickle.values[given[2]];
        if (type.kind != PickleKind::Global || !isStorageType(type.text) || key.kind != PickleKind::Text) {
            damaged();
        }
        push({PickleKind::Storage, integerAt(given[4]), key.text, {given[1]}});
    }

    std::int64_t integerAt(std::uint32_t value) const {
        if (m_pickle.values[value].kind != PickleKind::Integer) {
            damaged();
        }
        return m_pickle.values[value].integer;
    }

    const FileBytes& m_file;
    const std::vector<std::uint8_t>& m_bytes;
    std::uint64_t m_at;
    Pickle m_pickle;
    std::vector<std::uint32_t> m_stack;
    std::vector<std::size_t> m_marks;
    std::unordered_map<std::uint64_t, std::uint32_t> m_memo;
    std::size_t m_copies = 0;
};

}  // namespace

Pickle readPickle(const FileBytes& file, const std::vector<std::uint8_t>& bytes, std::uint64_t begin) {
    return Machine(file, bytes, begin).run();
}

}  // namespace tessera::weights
