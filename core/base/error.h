// The only exception type that leaves core: what failed, what to do about it, and the library's own words.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    // `what`: one clause a person understands, naming the file or option. `advice`: what to do, one clause,
    // may be empty. `cause`: the library's own text, may be empty. what() joins them into one line.
    Error(ErrorCode code, const std::string& what, std::string advice = {}, std::string cause = {});

    [[nodiscard]] ErrorCode code() const noexcept { return m_code; }
    [[nodiscard]] const std::string& advice() const noexcept { return m_advice; }
    [[nodiscard]] const std::string& cause() const noexcept { return m_cause; }

private:
    ErrorCode m_code;
    std::string m_advice;
    std::string m_cause;
};

}  // namespace tessera
