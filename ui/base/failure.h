// What went wrong, as a value that may cross threads and be shown; and the one place where exceptions become
// it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <exception>
#include <variant>

namespace tessera::ui {

struct Failure {
    ErrorCode code = ErrorCode::Internal;
    QString message;  // what failed
    QString advice;   // what to do about it; may be empty
};

// Core's messages are clauses; the window shows sentences.
[[nodiscard]] inline QString asSentence(const char* words) {
    QString text = QString::fromUtf8(words);
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

[[nodiscard]] inline Failure failureOf(const Error& error) {
    return {error.code(), asSentence(error.what()), QString::fromStdString(error.advice())};
}

[[nodiscard]] inline Failure failureOf(const std::exception& error) {
    return {ErrorCode::Internal, asSentence(error.what()), {}};
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
        return Failure{ErrorCode::Internal, QStringLiteral("unknown exception"), {}};
    }
}

}  // namespace tessera::ui
