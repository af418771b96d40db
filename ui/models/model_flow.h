// From a dropped model file to a model that can be chosen: looks, asks, installs, tells.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/model_shelf.h"

#include <QPointer>
#include <QStringList>

class QWidget;

namespace tessera::ui {

class ModelDialog;

class ModelFlow : public QObject {
    Q_OBJECT

public:
    // Dialogs belong to `window`.
    ModelFlow(const ModelFunctions& core, QWidget* window);

    void offer(const QStringList& paths);
    ModelDialog* showDialog();
    void setEngineModels(const std::vector<models::ModelInfo>& models);  // for the dialog to list

Q_SIGNALS:
    void chosen(const std::string& id);  // a person installed it to use it
    void removed();
    void refused(const QString& words);  // while no dialog is there to say so

private:
    void consider(const models::ModelFile& file, const std::optional<models::InstalledModel>& known);
    void install(const models::ModelFile& file, bool replace);

    QWidget* m_window;
    std::vector<models::ModelInfo> m_engineModels;
    QPointer<ModelDialog> m_dialog;
    ModelShelf m_shelf;
};

}  // namespace tessera::ui
