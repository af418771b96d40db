// What is said about a model, in words.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/model_store.h"

#include <QString>
#include <QStringList>

namespace tessera::ui {

[[nodiscard]] QString kindText(models::ModelKind kind);  // "TorchScript program"
[[nodiscard]] QString needsText(
    const models::ModelInfo& info);  // "Makes any moment; tiles in steps of 32 pixels"
[[nodiscard]] QString checksumText(const std::string& checksum);  // in groups, so that two can be compared

// Splits what a person dropped or chose, by name alone: files that can only be models, and everything else.
struct DroppedPaths {
    QStringList models;
    QStringList others;
};
[[nodiscard]] DroppedPaths withModelsApart(const QStringList& paths);

// For file dialogs: "*.pt", …
[[nodiscard]] const QStringList& modelPatterns();

}  // namespace tessera::ui
