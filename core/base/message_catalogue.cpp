#include "core/base/message.h"
#include "core/base/message_maker.h"
#include "core/base/messages/advice.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <type_traits>

namespace tessera {

namespace {

using namespace std::string_view_literals;

// The places of a row's arguments among the kinds of MessageArgument.
struct Kinds {
    std::size_t count = 0;
    std::array<std::size_t, 9> kinds{};
};

template <typename Argument, typename Variant>
constexpr std::size_t placeIn = 0;
template <typename Argument, typename... Others>
constexpr std::size_t placeIn<Argument, std::variant<Argument, Others...>> = 0;
template <typename Argument, typename First, typename... Others>
constexpr std::size_t placeIn<Argument, std::variant<First, Others...>> =
    1 + placeIn<Argument, std::variant<Others...>>;

template <typename Argument>
using Kept = std::conditional_t<std::is_same_v<Argument, Message>, Phrases, Argument>;

template <typename Signature>
constexpr Kinds kindsOf{};
template <typename... Arguments>
constexpr Kinds kindsOf<void(Arguments...)>{sizeof...(Arguments),
                                            {placeIn<Kept<Arguments>, MessageArgument>...}};

struct Forms {
    const char* one;
    const char* many;
};
constexpr Forms forms(const char* text) {
    return {text, text};
}
constexpr Forms forms(Forms plural) {
    return plural;
}

struct Row {
    MessagePattern pattern;
    Kinds arguments;
};
constexpr Row row(const char* name, Severity severity, Forms text, const char* advice, Kinds arguments) {
    return {{name, severity, text.one, text.many, advice}, arguments};
}

#define PLURAL(one, many) \
    Forms {               \
        one, many         \
    }
#define ERROR(id, arguments, text, advice) \
    row(#id, Severity::Error, forms(text), advice, kindsOf<void arguments>),
#define WARNING(id, arguments, text, advice) \
    row(#id, Severity::Warning, forms(text), advice, kindsOf<void arguments>),
#define NOTE(id, arguments, text, advice) \
    row(#id, Severity::Note, forms(text), advice, kindsOf<void arguments>),
#define PHRASE(id, arguments, text) row(#id, Severity::Phrase, forms(text), "", kindsOf<void arguments>),
constexpr Row generalRows[] = {
#include "core/base/messages/general.table"
};
constexpr Row sourceRows[] = {
#include "core/base/messages/source.table"
};
constexpr Row outputRows[] = {
#include "core/base/messages/output.table"
};
constexpr Row jobRows[] = {
#include "core/base/messages/job.table"
};
constexpr Row modelRows[] = {
#include "core/base/messages/model.table"
};
constexpr Row toolRows[] = {
#include "core/base/messages/tool.table"
};
#undef PLURAL
#undef ERROR
#undef WARNING
#undef NOTE
#undef PHRASE

using Rows = std::span<const Row>;
// In the order of MessageTable.
constexpr std::array<Rows, 6> tables{Rows(generalRows), Rows(sourceRows), Rows(outputRows),
                                     Rows(jobRows),     Rows(modelRows),  Rows(toolRows)};

// None where no table has such a row.
constexpr const Row* rowOf(MessageId id) {
    const std::size_t table = static_cast<std::size_t>(id) / message::rowsPerTable;
    const std::size_t row = static_cast<std::size_t>(id) % message::rowsPerTable;
    return table < tables.size() && row < tables[table].size() ? &tables[table][row] : nullptr;
}

// Whether a text asks for no more arguments than its row has.
constexpr bool fits(std::string_view text, const Kinds& arguments) {
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const char next = text[i + 1];
        if (text[i] == '%' && next >= '1' && next <= '9' &&
            static_cast<std::size_t>(next - '0') > arguments.count) {
            return false;
        }
    }
    return true;
}

constexpr bool allFit(Rows rows) {
    return rows.size() <= message::rowsPerTable && std::ranges::all_of(rows, [](const Row& row) {
               return fits(row.pattern.one, row.arguments) && fits(row.pattern.text, row.arguments) &&
                      fits(row.pattern.advice, row.arguments);
           });
}
static_assert(std::ranges::all_of(tables, allFit),
              "a row of a table names an argument that it does not have");

}  // namespace

const MessagePattern& patternOf(MessageId id) noexcept {
    const Row* row = rowOf(id);
    return row != nullptr ? row->pattern : tables[0][0].pattern;
}

std::optional<MessageId> messageIdOf(std::string_view name) noexcept {
    for (std::size_t table = 0; table < tables.size(); ++table) {
        const auto row = std::ranges::find(
            tables[table], name, [](const Row& each) { return std::string_view(each.pattern.name); });
        if (row != tables[table].end()) {
            return message::idOf(static_cast<message::MessageTable>(table),
                                 static_cast<std::size_t>(row - tables[table].begin()));
        }
    }
    return std::nullopt;
}

bool isComplete(const Message& message) noexcept {
    const Row* row = rowOf(message.id);
    if (row == nullptr || message.arguments.size() != row->arguments.count) {
        return false;
    }
    for (std::size_t i = 0; i < message.arguments.size(); ++i) {
        if (message.arguments[i].index() != row->arguments.kinds[i]) {
            return false;
        }
        const Phrases* phrases = std::get_if<Phrases>(&message.arguments[i]);
        if (phrases != nullptr && !std::ranges::all_of(*phrases, isComplete)) {
            return false;
        }
    }
    return true;
}

}  // namespace tessera
