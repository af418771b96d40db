#include "core/base/error.h"

namespace tessera {

namespace {

std::string joined(const std::string& what, const std::string& advice, const std::string& cause) {
    std::string line = what;
    if (!cause.empty()) {
        line += " (" + cause + ")";
    }
    if (!advice.empty()) {
        line += ". " + advice;
    }
    if (!line.empty() && line.back() != '.') {
        line += '.';
    }
    return line;
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

Error::Error(ErrorCode code, const std::string& what, std::string advice, std::string cause)
    : std::runtime_error(joined(what, advice, cause)),
      m_code(code),
      m_advice(std::move(advice)),
      m_cause(std::move(cause)) {}

}  // namespace tessera
