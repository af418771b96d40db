// What is said to a person, as a value: which message, and what fills it in. No words stand here.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tessera {

// Note [Messages]
// core throws and reports messages, never sentences. Each message is one row of a table in core/base/messages/:
// its id, its arguments, the English sentence and what a person can do about it. To say something new, add a row
// and use it by its name; the compiler checks the arguments:
//
//     #include "core/base/general_messages.h"  // the table's header
//     throw Error(ErrorCode::BadInput, message::FileMissing(named(path)));
//     warnings.push_back(message::FramesWithoutTime(count));
//
// The command line and logs print english(); the window translates the same English text (ui/text/message_text.h),
// so a new row needs packaging/update_translations.sh and its translations, and nothing else. Records keep ids.

// One of the rows: message::FileMissing.id, from the header of its table.
enum class MessageId : std::uint16_t;

enum class Severity {
    Error,    // the work cannot go on
    Warning,  // it goes on, and the result is not what was asked for
    Note,     // it goes on as asked; worth knowing
    Phrase,   // no sentence of its own: stands inside another message, or in a list
};

// What fills in a message. The kind says how it is shown: names in quotation marks, counts with the right plural …
struct Name {  // of a file, a model, an option
    std::string text;
    bool operator==(const Name&) const = default;
};
struct Bytes {
    std::int64_t value = 0;
    bool operator==(const Bytes&) const = default;
};
struct Seconds {
    double value = 0;
    bool operator==(const Seconds&) const = default;
};
using Text = std::string;    // shown as it is: a codec, a list of options
using Count = std::int64_t;  // a number of things, or the number of one
struct Message;
using Phrases = std::vector<Message>;  // one phrase, or several with commas between

using MessageArgument = std::variant<Text, Name, Count, double, Bytes, Seconds, Size, Phrases>;

struct Message {
    MessageId id{};
    std::vector<MessageArgument> arguments;

    bool operator==(const Message&) const = default;
};

// A row as written: %1 to %9 stand for the arguments, %n for the first count, which also chooses the form.
struct MessagePattern {
    const char* name;  // of the id
    Severity severity;
    const char* one;     // for a count of one; the same as `text` where nothing is counted
    const char* text;    // the key of its translations
    const char* advice;  // what a person can do; may be empty
};

[[nodiscard]] const MessagePattern& patternOf(MessageId id) noexcept;

// For records: the id of a name, none when this version has no such message.
[[nodiscard]] std::optional<MessageId> messageIdOf(std::string_view name) noexcept;

// Whether the arguments are those that the row asks for. Always so for what the tables' functions make.
[[nodiscard]] bool isComplete(const Message& message) noexcept;

// The number that chooses between the forms of a text; none where nothing is counted.
[[nodiscard]] std::optional<std::int64_t> countIn(const Message& message) noexcept;

// "There is no file "clip.mp4"."
[[nodiscard]] std::string english(const Message& message);

// "Check the name."; empty when there is nothing to do.
[[nodiscard]] std::string englishAdvice(const Message& message);

}  // namespace tessera
