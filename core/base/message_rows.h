// Makes the functions of one table: message::FileMissing(Name{"x"}). Included by the headers of the tables alone, each of
// which says MESSAGE_TABLE (its file), MESSAGE_NAMESPACE and MESSAGE_PLACE (its MessageTable). See Note [Messages].
// SPDX-License-Identifier: GPL-3.0-or-later

// A row of a table:
//
//   ERROR(Id, (Kind what, …), "A sentence with %1.", "What to do about it.")
//   WARNING and NOTE likewise; PHRASE(Id, (…), "no sentence of its own")
//   PLURAL("%n frame.", "%n frames.") in place of a text that counts: %n is the first Count of the row.
//
// Kinds: Name, Text, Count, double, Bytes, Seconds, Size, Message (a phrase), Phrases. A sentence stands in one row, and
// so does an advice: one that several rows give has a name in advice.h.
#include "core/base/message_maker.h"

#ifndef Q_MOC_RUN  // Qt's meta-object compiler cannot read the tables
namespace tessera::message {
inline namespace MESSAGE_NAMESPACE {

#define ERROR(id, ...) id,
#define WARNING(id, ...) id,
#define NOTE(id, ...) id,
#define PHRASE(id, ...) id,
enum class Row : std::uint16_t {
#include MESSAGE_TABLE
};
#undef ERROR
#undef WARNING
#undef NOTE
#undef PHRASE

#define MAKER(name, arguments) \
    inline constexpr Maker<idOf(MESSAGE_PLACE, static_cast<std::size_t>(Row::name)), void arguments> name{};
#define ERROR(id, arguments, ...) MAKER(id, arguments)
#define WARNING(id, arguments, ...) MAKER(id, arguments)
#define NOTE(id, arguments, ...) MAKER(id, arguments)
#define PHRASE(id, arguments, ...) MAKER(id, arguments)
#include MESSAGE_TABLE
#undef MAKER
#undef ERROR
#undef WARNING
#undef NOTE
#undef PHRASE

}  // namespace MESSAGE_NAMESPACE
}  // namespace tessera::message
#endif
#undef MESSAGE_TABLE
#undef MESSAGE_NAMESPACE
#undef MESSAGE_PLACE
