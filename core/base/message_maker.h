// How a row of a table becomes an id and a function that makes the message, its arguments checked by the compiler.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <utility>

namespace tessera::message {

// In the order of the catalogue.
enum class MessageTable : std::uint8_t { General, Source, Output, Job, Model, Tool };

inline constexpr std::size_t rowsPerTable = 1000;  // at most

// So a new row moves no id of another table, and no file that does not use its table is compiled again.
[[nodiscard]] constexpr MessageId idOf(MessageTable table, std::size_t row) {
    return static_cast<MessageId>(static_cast<std::size_t>(table) * rowsPerTable + row);
}

template <typename Argument>
[[nodiscard]] MessageArgument asArgument(Argument argument) {
    return MessageArgument(std::in_place_type<Argument>, std::move(argument));
}
[[nodiscard]] inline MessageArgument asArgument(Message phrase) {
    return MessageArgument(std::in_place_type<Phrases>, Phrases{std::move(phrase)});
}

template <MessageId messageId, typename Signature>
struct Maker;
template <MessageId messageId, typename... Arguments>
struct Maker<messageId, void(Arguments...)> {
    static constexpr MessageId id = messageId;

    [[nodiscard]] Message operator()(Arguments... arguments) const {
        return {id, {asArgument(std::move(arguments))...}};
    }
};

}  // namespace tessera::message
