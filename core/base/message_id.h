// The ids of all messages, and for each a function that makes it. See Note [Messages].
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <utility>

#ifndef Q_MOC_RUN  // Qt's meta-object compiler cannot read the tables
namespace tessera {

#define ERROR(id, ...) id,
#define WARNING(id, ...) id,
#define NOTE(id, ...) id,
#define PHRASE(id, ...) id,
enum class MessageId : std::uint16_t {
#include "core/base/messages/all.table"
};
#undef ERROR
#undef WARNING
#undef NOTE
#undef PHRASE

namespace message {

template <typename Argument>
[[nodiscard]] MessageArgument asArgument(Argument argument) {
    return MessageArgument(std::in_place_type<Argument>, std::move(argument));
}
[[nodiscard]] inline MessageArgument asArgument(Message phrase) {
    return MessageArgument(std::in_place_type<Phrases>, Phrases{std::move(phrase)});
}

template <MessageId id, typename Signature>
struct Maker;
template <MessageId id, typename... Arguments>
struct Maker<id, void(Arguments...)> {
    [[nodiscard]] Message operator()(Arguments... arguments) const {
        return {id, {asArgument(std::move(arguments))...}};
    }
};

#define ERROR(id, arguments, ...) inline constexpr Maker<MessageId::id, void arguments> id{};
#define WARNING(id, arguments, ...) inline constexpr Maker<MessageId::id, void arguments> id{};
#define NOTE(id, arguments, ...) inline constexpr Maker<MessageId::id, void arguments> id{};
#define PHRASE(id, arguments, ...) inline constexpr Maker<MessageId::id, void arguments> id{};
#include "core/base/messages/all.table"
#undef ERROR
#undef WARNING
#undef NOTE
#undef PHRASE

}  // namespace message
}  // namespace tessera
#endif
