// What went wrong, as a value that may cross threads and be shown; and the one place where exceptions become
// it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <exception>
#include <string>
#include <variant>

namespace tessera::ui {

// Its words are failureText() in ui/text/message_text.h.
struct Failure {
    ErrorCode code = ErrorCode::Internal;
    Message message;
    std::string cause;  // technical words, not translated; may be empty

    bool operator==(const Failure&) const = default;
};

[[nodiscard]] inline Failure failureOf(const Error& error) {
    return {error.code(), error.message(), error.cause()};
}

[[nodiscard]] inline Failure failureOf(const std::exception& error) {
    return failureOf(Error::internal(error.what()));
}

template <typename Result>
using Outcome = std::variant<Result, Failure>;

// Calls `work` and gives its answer, or what it threw. Nothing gets past this: an exception that left a slot
// would end the program.
template <typename Work>
[[nodiscard]] auto attempt(Work&& work) -> Outcome<decltype(work())> {
    try {
        return work();
    } catch (const Error& error) {
        return failureOf(error);
    } catch (const std::exception& error) {
        return failureOf(error);
    } catch (...) {
        return failureOf(Error::internal("unknown exception"));
    }
}

}  // namespace tessera::ui
