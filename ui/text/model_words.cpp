#include "ui/text/model_words.h"

#include <QCoreApplication>

namespace tessera::ui {

namespace {

// Core's sentences, for whoever translates; they are found by their words.
[[maybe_unused]] constexpr const char* sentences[] = {
    QT_TRANSLATE_NOOP("ModelText",
                      "Follows motion found in the pictures themselves; built in, needs no weights."),
    QT_TRANSLATE_NOOP("ModelText", "Cross-fades between two frames without following motion."),
    QT_TRANSLATE_NOOP("ModelText", "Follows motion by a network and sees the whole frame in every tile."),
    QT_TRANSLATE_NOOP("ModelText", "A TorchScript model."),
};

}  // namespace

QString modelName(const std::string& id) {
    if (id == "flow") {
        return QStringLiteral("Flow");
    }
    return id == "blend" ? QCoreApplication::translate("ModelText", "Plain blend")
                         : QString::fromStdString(id);
}

QString modelDescription(const models::ModelInfo& model) {
    return QCoreApplication::translate("ModelText", model.description.c_str());
}

}  // namespace tessera::ui
