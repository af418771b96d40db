// Values of options, from the text that a person wrote, and back.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/geometry.h"
#include "core/base/message.h"
#include "core/base/rational.h"
#include "core/base/readable_bytes.h"
#include "core/base/tool_messages.h"

#include <cstdint>
#include <map>
#include <string>

namespace tessera::app {

// "1920x1080". Throws Error(BadOption).
[[nodiscard]] Size parseSize(const std::string& text);

// "2", "2.5", "5/2". Throws Error(BadOption) that says it is not `what`, "a factor".
[[nodiscard]] Rational parseFraction(const std::string& text, const Message& refusal);

// The value that `text` names. Throws Error(BadOption) that lists the names.
template <typename Value>
[[nodiscard]] Value chosen(const std::string& option, const std::string& text,
                           const std::map<std::string, Value>& choices) {
    const auto found = choices.find(text);
    if (found != choices.end()) {
        return found->second;
    }
    std::string names;
    for (const auto& [name, value] : choices) {
        names += (names.empty() ? "" : ", ") + name;
    }
    throw Error(ErrorCode::BadOption, message::OptionValueUnknown(Name{text}, option, names));
}

// Seconds: "12.5", "1:02.5", "1:00:02.5". Throws Error(BadOption).
[[nodiscard]] Rational parseTime(const std::string& text);

// "2GB", "500 MB", "1073741824": powers of ten. Throws Error(BadOption).
[[nodiscard]] std::int64_t parseBytes(const std::string& text);

}  // namespace tessera::app
