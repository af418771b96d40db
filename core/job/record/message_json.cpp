#include "core/job/record/message_json.h"

#include "core/base/general_messages.h"

#include <nlohmann/json.hpp>

namespace tessera::job {

namespace {

using Json = nlohmann::json;

Json argumentJson(const Text& text) {
    return {{"text", text}};
}
Json argumentJson(const Name& name) {
    return {{"name", name.text}};
}
Json argumentJson(Count count) {
    return {{"count", count}};
}
Json argumentJson(double number) {
    return {{"number", number}};
}
Json argumentJson(Bytes bytes) {
    return {{"bytes", bytes.value}};
}
Json argumentJson(Seconds seconds) {
    return {{"seconds", seconds.value}};
}
Json argumentJson(Size size) {
    return {{"size", {size.width, size.height}}};
}
Json argumentJson(const Phrases& phrases) {
    Json list = Json::array();
    for (const Message& phrase : phrases) {
        list.push_back(toJson(phrase));
    }
    return {{"phrases", std::move(list)}};
}

// The one key of the object is the kind.
MessageArgument argumentFrom(const Json& json) {
    const std::string kind = json.begin().key();
    const Json& value = json.at(kind);
    if (kind == "text") {
        return value.get<std::string>();
    }
    if (kind == "name") {
        return Name{value.get<std::string>()};
    }
    if (kind == "count") {
        return value.get<Count>();
    }
    if (kind == "number") {
        return value.get<double>();
    }
    if (kind == "bytes") {
        return Bytes{value.get<std::int64_t>()};
    }
    if (kind == "seconds") {
        return Seconds{value.get<double>()};
    }
    if (kind == "size") {
        return Size{value.at(0).get<int>(), value.at(1).get<int>()};
    }
    Phrases phrases;
    for (const Json& phrase : json.at("phrases")) {
        phrases.push_back(messageFrom(phrase));
    }
    return phrases;
}

}  // namespace

nlohmann::json toJson(const Message& message) {
    Json arguments = Json::array();
    for (const MessageArgument& argument : message.arguments) {
        arguments.push_back(std::visit([](const auto& value) { return argumentJson(value); }, argument));
    }
    return {{"id", patternOf(message.id).name}, {"arguments", std::move(arguments)}};
}

Message messageFrom(const nlohmann::json& json) {
    const auto& name = json.at("id").get_ref<const std::string&>();
    const std::optional<MessageId> id = messageIdOf(name);
    if (id) {
        Message message{*id, {}};
        for (const Json& argument : json.at("arguments")) {
            if (!argument.is_object() || argument.size() != 1) {
                return message::UnknownMessage(name);
            }
            message.arguments.push_back(argumentFrom(argument));
        }
        if (isComplete(message)) {
            return message;
        }
    }
    return message::UnknownMessage(name);
}

}  // namespace tessera::job
