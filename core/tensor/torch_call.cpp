#include "core/tensor/torch_call.h"

#include "core/base/error.h"

#include <c10/util/Exception.h>

#include <algorithm>
#include <array>
#include <new>
#include <string>
#include <string_view>

namespace tessera::tensor {

namespace {

bool speaksOfMemory(std::string_view text) {
    constexpr std::array<std::string_view, 4> signs{"out of memory", "can't allocate memory", "ALLOC_FAILED",
                                                    "not enough memory"};
    return std::ranges::any_of(
        signs, [text](std::string_view sign) { return text.find(sign) != std::string_view::npos; });
}

std::string firstLine(const std::string& text) {
    return text.substr(0, text.find('\n'));
}

[[noreturn]] void throwOutOfMemory(const std::string& cause) {
    throw Error(ErrorCode::OutOfMemory, "there is not enough memory for this frame",
                "Use smaller tiles, or close other programs", firstLine(cause));
}

[[noreturn]] void throwFailure(const std::string& text) {
    if (speaksOfMemory(text)) {
        throwOutOfMemory(text);
    }
    throw Error(ErrorCode::Model, "the interpolation failed", "", firstLine(text));
}

}  // namespace

void rethrowAsError(const std::exception_ptr& failure) {
    try {
        std::rethrow_exception(failure);
    } catch (const Error&) {
        throw;
    } catch (const c10::OutOfMemoryError& error) {
        throwOutOfMemory(error.what_without_backtrace());
    } catch (const c10::Error& error) {
        throwFailure(error.what_without_backtrace());
    } catch (const std::bad_alloc&) {
        throwOutOfMemory("std::bad_alloc");
    } catch (const std::exception& error) {
        throwFailure(error.what());
    } catch (...) {
        throw Error(ErrorCode::Internal, "the interpolation failed in an unknown way");
    }
}

}  // namespace tessera::tensor
