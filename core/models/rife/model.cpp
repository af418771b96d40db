#include "core/models/rife/model.h"

#include "core/base/error.h"
#include "core/base/model_messages.h"
#include "core/base/quoted_name.h"
#include "core/models/rife/ncnn_names.h"
#include "core/weights/model_archive.h"
#include "core/weights/safetensors_writer.h"
#include "core/weights/weight_file.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace tessera::models::rife {

namespace {

using weights::TensorEntry;

constexpr std::string_view firstTensor = "block0.conv0.0.0.weight";

// The dictionary of the file in which the model lies.
std::string groupOf(const std::vector<TensorEntry>& tensors, const std::string& fileName) {
    const auto first = std::ranges::find_if(
        tensors, [](const TensorEntry& entry) { return plainName(entry.name) == firstTensor; });
    if (first == tensors.end()) {
        throw Error(ErrorCode::Model, message::NotRife(Name{fileName}, Name{std::string(firstTensor)}));
    }
    return first->group;
}

void checkNumbers(const std::string& fileName, const std::string& name, const std::vector<float>& values) {
    if (!std::ranges::all_of(values, [](float value) { return std::isfinite(value); })) {
        throw Error(ErrorCode::Model, message::TensorNotFinite(Name{fileName}, Name{name}));
    }
}

Model fromTensors(weights::PackedModel& packed) {
    const std::string fileName = packed.name;
    weights::WeightFile file(std::move(packed.file));
    if (file.kind() == weights::FileKind::TorchScript) {
        throw Error(ErrorCode::Model, message::ModelIsProgram(Name{fileName}));
    }
    const std::string group = groupOf(file.tensors(), fileName);
    Shapes shapes;
    std::map<std::string, const TensorEntry*, std::less<>> entries;
    for (const TensorEntry& entry : file.tensors()) {
        if (entry.group == group) {
            shapes[plainName(entry.name)] = entry.shape;
            entries[plainName(entry.name)] = &entry;
        }
    }
    Model model;
    model.structure = recogniseStructure(shapes, fileName);
    for (const auto& [name, shape] : expectedShapes(model.structure)) {
        model.parameters[name] = {shape, file.readFloats(*entries[name])};
        checkNumbers(fileName, name, model.parameters[name].values);
    }
    return model;
}

Model fromLayers(const weights::PackedModel& packed) {
    auto named = namedLayers(weights::readNcnn(*packed.layers, packed.file));
    Shapes shapes;
    for (const auto& [name, parameter] : named) {
        shapes[name] = parameter.values.empty() ? Shape{} : parameter.shape;
    }
    Model model;
    model.structure = recogniseStructure(shapes, packed.name);
    for (const auto& [name, shape] : expectedShapes(model.structure)) {
        model.parameters[name] = std::move(named[name]);
        checkNumbers(packed.name, name, model.parameters[name].values);
    }
    return model;
}

}  // namespace

std::string plainName(const std::string& name) {
    std::string_view rest = name;
    for (const std::string_view prefix : {"module.", "flownet."}) {
        if (rest.starts_with(prefix)) {
            rest.remove_prefix(prefix.size());
        }
    }
    constexpr std::string_view list = "blocks.";
    if (rest.starts_with(list) && rest.size() > list.size() &&
        std::isdigit(static_cast<unsigned char>(rest[list.size()])) != 0) {
        return "block" + std::string(rest.substr(list.size()));
    }
    return std::string(rest);
}

Model readModel(const std::filesystem::path& path) {
    std::vector<weights::PackedModel> candidates = weights::openModelFiles(path);
    std::optional<Error> refusal;
    for (weights::PackedModel& candidate : candidates) {
        try {
            return candidate.layers ? fromLayers(candidate) : fromTensors(candidate);
        } catch (const Error& error) {
            refusal = refusal ? refusal : std::optional(error);
        }
    }
    if (candidates.size() == 1) {
        throw *refusal;
    }
    throw Error(ErrorCode::Model, message::ArchiveWithoutRife(named(path)), refusal->what());
}

void writeModel(const Model& model, const std::filesystem::path& path) {
    std::vector<weights::TensorBytes> tensors;
    for (const auto& [name, parameter] : model.parameters) {
        tensors.push_back({name, weights::ElementType::Float32, parameter.shape,
                           std::as_bytes(std::span(parameter.values))});
    }
    weights::writeSafetensors(path, tensors);
}

}  // namespace tessera::models::rife
