#include "core/interpolation/torch_call.h"

#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/base/model_messages.h"

#include <c10/util/Exception.h>

#include <algorithm>
#include <array>
#include <new>
#include <string>
#include <string_view>

namespace tessera::interpolation {

namespace {

bool speaksOfMemory(std::string_view text) {
    constexpr std::array<std::string_view, 4> signs{"out of memory", "can't allocate memory", "ALLOC_FAILED",
                                                    "not enough memory"};
    return std::ranges::any_of(
        signs, [text](std::string_view sign) { return text.find(sign) != std::string_view::npos; });
}

// A card that was taken out, switched off or reset, or whose driver has given up; each maker says it in its own way.
bool speaksOfDevice(std::string_view text) {
    constexpr std::array<std::string_view, 7> signs{"CUDA error",    "HIP error", "cuDNN error",
                                                    "CUBLAS_STATUS", "UR error",  "Native API failed",
                                                    "Level-Zero"};
    return std::ranges::any_of(
        signs, [text](std::string_view sign) { return text.find(sign) != std::string_view::npos; });
}

// The line that says what happened: TorchScript puts it below a traceback, everything else comes first.
std::string tellingLine(const std::string& text) {
    constexpr std::string_view mark = "RuntimeError: ";
    const std::size_t found = text.rfind(mark);
    const std::string rest = found == std::string::npos ? text : text.substr(found + mark.size());
    return rest.substr(0, rest.find('\n'));
}

[[noreturn]] void throwOutOfMemory(const std::string& cause) {
    throw Error(ErrorCode::OutOfMemory, message::OutOfMemoryForFrame(), tellingLine(cause));
}

[[noreturn]] void throwFailure(const std::string& text) {
    if (speaksOfMemory(text)) {
        throwOutOfMemory(text);
    }
    throw Error(ErrorCode::Model,
                speaksOfDevice(text) ? message::DeviceFailed() : message::InterpolationFailed(),
                tellingLine(text));
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
        throw Error::internal("the interpolation failed in an unknown way");
    }
}

}  // namespace tessera::interpolation
