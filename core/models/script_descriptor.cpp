#include "core/models/script_descriptor.h"

#include "core/base/error.h"
#include "core/base/model_messages.h"
#include "core/models/model_id.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace tessera::models {

namespace {

using Json = nlohmann::json;

constexpr std::size_t longestText = 64 << 10;
constexpr std::size_t longestField = 400;
constexpr int largestAlignment = 1024;
constexpr int largestBorder = 1024;
constexpr double largestValue = 1e6;

constexpr std::array<std::string_view, 10> knownKeys{
    "schema", "id", "name", "description", "license", "inputs", "range", "alignment", "border", "timestep"};
constexpr std::array<Input, 5> allInputs{Input::Prev, Input::Next, Input::Time, Input::Scale, Input::Steps};

// Reads one descriptor; every refusal names the file.
class DescriptorReader {
public:
    DescriptorReader(const Json& json, const std::string& from) : m_json(json), m_from(from) {}

    ScriptDescriptor read() const {
        if (!m_json.is_object()) {
            refuse("is no JSON object");
        }
        for (const auto& item : m_json.items()) {
            if (std::ranges::find(knownKeys, item.key()) == knownKeys.end()) {
                refuse("has the unknown key \"" + item.key().substr(0, longestField) + "\"");
            }
        }
        if (integer("schema", 0, 0, 1) != 1) {
            refuse("does not say \"schema\": 1");
        }
        ScriptDescriptor descriptor;
        descriptor.info.id = text("id");
        if (!isModelId(descriptor.info.id)) {
            refuse("has an \"id\" that is not made of small letters, digits, \".\", \"_\" and \"-\"");
        }
        descriptor.info.name = text("name", descriptor.info.id);
        descriptor.info.description = text("description", "A TorchScript model.");
        descriptor.info.license = text("license");
        descriptor.info.alignment = integer("alignment", 1, 1, largestAlignment);
        descriptor.border = integer("border", 0, 0, largestBorder);
        descriptor.inputs = inputs();
        readRange(descriptor);
        descriptor.info.anyTimestep = anyTimestep(descriptor.inputs);
        return descriptor;
    }

private:
    [[noreturn]] void refuse(const std::string& what) const {
        throw Error(ErrorCode::Model, message::ScriptDescriptionWrong(m_from), what);
    }

    std::string text(const char* key, std::optional<std::string> usual = {}) const {
        const auto found = m_json.find(key);
        if (found == m_json.end() && usual) {
            return *usual;
        }
        if (found == m_json.end() || !found->is_string()) {
            refuse(std::string("has no text \"") + key + "\"");
        }
        const auto& value = found->get_ref<const std::string&>();
        const bool printable =
            std::ranges::none_of(value, [](char c) { return static_cast<unsigned char>(c) < ' '; });
        if (value.empty() || value.size() > longestField || !printable) {
            refuse(std::string("has a \"") + key + "\" that is empty, too long or not one line of text");
        }
        return value;
    }

    int integer(const char* key, int usual, int least, int most) const {
        const auto found = m_json.find(key);
        if (found == m_json.end()) {
            return usual;
        }
        const auto inside = [&](auto value) { return value >= least && value <= most; };
        const bool usable =
            found->is_number_unsigned()
                ? found->get<std::uint64_t>() <= static_cast<std::uint64_t>(most) && inside(found->get<int>())
                : found->is_number_integer() && inside(found->get<std::int64_t>());
        if (!usable) {
            refuse(std::string("has a \"") + key + "\" that is no whole number from " +
                   std::to_string(least) + " to " + std::to_string(most));
        }
        return found->get<int>();
    }

    std::vector<Input> inputs() const {
        const auto found = m_json.find("inputs");
        if (found == m_json.end() || !found->is_array()) {
            refuse("has no list \"inputs\"");
        }
        std::vector<Input> result;
        for (const Json& item : *found) {
            const auto input = std::ranges::find_if(
                allInputs, [&](Input known) { return item.is_string() && item == inputName(known); });
            if (input == allInputs.end() || std::ranges::find(result, *input) != result.end()) {
                refuse("has \"inputs\" other than prev, next, t, scale and steps, each once at most");
            }
            result.push_back(*input);
        }
        for (const Input needed : {Input::Prev, Input::Next}) {
            if (std::ranges::find(result, needed) == result.end()) {
                refuse(std::string("lacks \"") + inputName(needed) + "\" among its \"inputs\"");
            }
        }
        return result;
    }

    void readRange(ScriptDescriptor& descriptor) const {
        const auto found = m_json.find("range");
        if (found == m_json.end()) {
            return;
        }
        const bool two =
            found->is_array() && found->size() == 2 && (*found)[0].is_number() && (*found)[1].is_number();
        descriptor.low = two ? (*found)[0].get<double>() : 0;
        descriptor.high = two ? (*found)[1].get<double>() : 0;
        if (!(descriptor.low < descriptor.high && std::abs(descriptor.low) <= largestValue &&
              std::abs(descriptor.high) <= largestValue)) {
            refuse("has a \"range\" that is not two rising numbers, such as [0, 1]");
        }
    }

    bool anyTimestep(const std::vector<Input>& inputs) const {
        const bool takesTime = std::ranges::find(inputs, Input::Time) != inputs.end();
        const std::string timestep = text("timestep", takesTime ? "any" : "middle");
        if (timestep != "any" && timestep != "middle") {
            refuse("has a \"timestep\" that is neither \"any\" nor \"middle\"");
        }
        if (timestep == "any" && !takesTime) {
            refuse("promises any \"timestep\" and has no \"t\" among its \"inputs\"");
        }
        return timestep == "any";
    }

    const Json& m_json;
    const std::string& m_from;
};

}  // namespace

const char* inputName(Input input) noexcept {
    switch (input) {
        case Input::Prev:
            return "prev";
        case Input::Next:
            return "next";
        case Input::Time:
            return "t";
        case Input::Scale:
            return "scale";
        case Input::Steps:
            return "steps";
    }
    return "";
}

ScriptDescriptor parseDescriptor(const std::string& json, const std::string& from) {
    if (json.size() > longestText) {
        throw Error(ErrorCode::Model, message::ScriptDescriptionWrong(from), "it is too long");
    }
    return DescriptorReader(Json::parse(json, nullptr, false), from).read();
}

}  // namespace tessera::models
