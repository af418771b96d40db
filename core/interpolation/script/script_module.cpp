#include "core/interpolation/script/script_module.h"

#include "core/base/error.h"
#include "core/base/model_messages.h"
#include "core/interpolation/torch_call.h"

#include <torch/csrc/jit/runtime/graph_executor.h>
#include <torch/script.h>
#include <torch/version.h>

#include <fstream>

namespace tessera::interpolation::script {

namespace {

// Note [No profiling]: the profiling executor specialises and compiles again for every new shape, which can take minutes
// for a large model; tiles of one run have one shape, and plain execution is as fast.
void switchProfilingOff() {
    torch::jit::getProfilingMode() = false;
    torch::jit::getExecutorMode() = false;
}

std::string typeName(const c10::Argument& argument) {
    return argument.type()->annotation_str();
}

bool accepts(const c10::TypePtr& type, models::Input input) {
    if (const auto optional = type->cast<c10::OptionalType>()) {
        return accepts(optional->getElementType(), input);
    }
    switch (type->kind()) {
        case c10::TypeKind::TensorType:
            return true;
        case c10::TypeKind::FloatType:
            return input == models::Input::Time || input == models::Input::Scale;
        case c10::TypeKind::IntType:
            return input == models::Input::Steps;
        case c10::TypeKind::NumberType:
            return input != models::Input::Prev && input != models::Input::Next;
        default:
            return false;
    }
}

}  // namespace

struct ScriptModule::Loaded {
    models::ScriptDescriptor descriptor;
    torch::jit::Module module;
    std::vector<c10::TypePtr> types;  // of the arguments, as descriptor.inputs
    c10::Device device{c10::DeviceType::CPU};

    [[nodiscard]] Name name() const { return {descriptor.info.id}; }

    // What its description does not say about its forward().
    [[noreturn]] void refuse(const std::string& contradiction) const {
        throw Error(ErrorCode::Model, message::ScriptContradicts(name()), contradiction);
    }

    void load(const std::filesystem::path& file) {
        std::ifstream stream(file, std::ios::binary);
        if (!std::filesystem::is_regular_file(file) || !stream) {
            throw Error(ErrorCode::Model, message::ScriptUnreadable(name(), file.string()));
        }
        try {
            module =
                interpolation::torchCall([&] { return torch::jit::load(stream, c10::Device(c10::kCPU)); });
            module.eval();
        } catch (const Error& error) {
            if (error.code() == ErrorCode::OutOfMemory) {
                throw;
            }
            throw Error(ErrorCode::Model, message::ScriptNotLoaded(name(), TORCH_VERSION), error.cause());
        }
    }

    void checkForward() {
        const auto method = module.find_method("forward");
        if (!method) {
            refuse("it has no forward()");
        }
        const std::vector<c10::Argument>& all = method->function().getSchema().arguments();
        const std::size_t given = descriptor.inputs.size();
        std::size_t needed = 0;
        for (std::size_t i = 1; i < all.size(); ++i) {  // the first is the module itself
            needed += all[i].default_value() ? 0 : 1;
        }
        if (needed > given || all.size() - 1 < given) {
            refuse("it takes " + std::to_string(needed) + " inputs, and its description lists " +
                   std::to_string(given));
        }
        for (std::size_t i = 0; i < given; ++i) {
            const c10::Argument& argument = all[i + 1];
            if (!accepts(argument.type(), descriptor.inputs[i])) {
                refuse("it takes \"" + argument.name() + "\" as " + typeName(argument) +
                       ", which cannot be \"" + models::inputName(descriptor.inputs[i]) + "\"");
            }
            types.push_back(argument.type());
        }
    }

    // A number as forward() wants it: a tensor that goes with pictures, or plain.
    [[nodiscard]] c10::IValue number(double value, const c10::TypePtr& type, models::Input input) const {
        if (const auto optional = type->cast<c10::OptionalType>()) {
            return number(value, optional->getElementType(), input);
        }
        if (type->kind() == c10::TypeKind::TensorType) {
            return at::full({1, 1, 1, 1}, value, at::TensorOptions(device).dtype(at::kFloat));
        }
        return input == models::Input::Steps ? c10::IValue(static_cast<std::int64_t>(value))
                                             : c10::IValue(value);
    }
};

ScriptModule::ScriptModule(const std::filesystem::path& file, const models::ScriptDescriptor& descriptor)
    : m_loaded(std::make_unique<Loaded>()) {
    switchProfilingOff();
    m_loaded->descriptor = descriptor;
    m_loaded->load(file);
    m_loaded->checkForward();
}

ScriptModule::~ScriptModule() = default;

void ScriptModule::moveTo(const c10::Device& device) {
    interpolation::torchCall([&] { m_loaded->module.to(device); });
    m_loaded->device = device;
}

at::Tensor ScriptModule::forward(const at::Tensor& prev, const at::Tensor& next, double t,
                                 const Options& options) {
    std::vector<c10::IValue> arguments;
    for (std::size_t i = 0; i < m_loaded->types.size(); ++i) {
        const models::Input input = m_loaded->descriptor.inputs[i];
        const auto number = [&](double value) { return m_loaded->number(value, m_loaded->types[i], input); };
        switch (input) {
            case models::Input::Prev:
                arguments.emplace_back(prev);
                break;
            case models::Input::Next:
                arguments.emplace_back(next);
                break;
            case models::Input::Time:
                arguments.push_back(number(t));
                break;
            case models::Input::Scale:
                arguments.push_back(number(options.flowScale));
                break;
            case models::Input::Steps:
                arguments.push_back(number(options.sampleSteps));
                break;
        }
    }
    c10::IValue answer;
    try {
        const torch::jit::GraphOptimizerEnabledGuard noOptimizer(false);
        answer = interpolation::torchCall([&] { return m_loaded->module.forward(std::move(arguments)); });
    } catch (const Error& error) {
        if (error.code() == ErrorCode::OutOfMemory) {
            throw;
        }
        throw Error(ErrorCode::Model, message::ScriptFailed(m_loaded->name()), error.cause());
    }
    if (!answer.isTensor()) {
        m_loaded->refuse("it returned " + answer.tagKind() + " where one picture was expected");
    }
    return answer.toTensor();
}

}  // namespace tessera::interpolation::script
