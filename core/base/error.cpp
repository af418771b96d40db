#include "core/base/error.h"

#include "core/base/general_messages.h"

#include <utility>

namespace tessera {

namespace {

// "The file cannot be read (No such file). Check its name."
std::string line(const Message& message, const std::string& cause) {
    std::string text = english(message);
    if (!cause.empty()) {
        if (text.ends_with('.')) {
            text.pop_back();
        }
        text += " (" + cause + ").";
    }
    const std::string advice = englishAdvice(message);
    return advice.empty() ? text : text + " " + advice;
}

}  // namespace

const char* errorCodeName(ErrorCode code) noexcept {
    switch (code) {
        case ErrorCode::BadOption:
            return "bad-option";
        case ErrorCode::BadInput:
            return "bad-input";
        case ErrorCode::Unsupported:
            return "unsupported";
        case ErrorCode::Model:
            return "model";
        case ErrorCode::OutOfMemory:
            return "out-of-memory";
        case ErrorCode::Output:
            return "output";
        case ErrorCode::Internal:
            return "internal";
    }
    return "internal";
}

Error::Error(ErrorCode code, Message message, std::string cause)
    : std::runtime_error(line(message, cause)),
      m_code(code),
      m_message(std::move(message)),
      m_cause(std::move(cause)) {}

Error Error::internal(std::string what) {
    return {ErrorCode::Internal, message::InternalError(), std::move(what)};
}

}  // namespace tessera
