// The only exception type that leaves core: what failed, as a message, and the library's own words.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <stdexcept>
#include <string>

namespace tessera {

// Stable: exit codes, reports and tests depend on these. See exitCode() in app/exit_code.h.
enum class ErrorCode {
    BadOption,    // an option or preset is wrong or contradicts another
    BadInput,     // the file cannot be used: not a video, damaged, out of limits
    Unsupported,  // valid, but this build or this container cannot do it
    Model,        // weights or inference failed
    OutOfMemory,  // host or device; a smaller tile may succeed
    Output,       // the result cannot be written: folder, disk, existing file
    Internal,     // our bug; "please report"
};

// "bad-input" and so on: the spelling used in JSON and logs.
[[nodiscard]] const char* errorCodeName(ErrorCode code) noexcept;

class Error : public std::runtime_error {
public:
    // `cause`: technical words that are not translated: a library's own, or what exactly is damaged. what() is the
    // whole of it in one line of English: sentence, cause, what to do.
    Error(ErrorCode code, Message message, std::string cause = {});

    // A failed check of our own: `what` is for those who mend it.
    [[nodiscard]] static Error internal(std::string what);

    [[nodiscard]] ErrorCode code() const noexcept { return m_code; }
    [[nodiscard]] const Message& message() const noexcept { return m_message; }
    [[nodiscard]] const std::string& cause() const noexcept { return m_cause; }
    [[nodiscard]] std::string advice() const { return englishAdvice(m_message); }

private:
    ErrorCode m_code;
    Message m_message;
    std::string m_cause;
};

}  // namespace tessera
