// The installed models: what each is, its licence and needs; install, verify, remove.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/model_shelf.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace tessera::ui {

class TextLabel;

class ModelDialog : public QDialog {
    Q_OBJECT

public:
    // Shows what `shelf` says and asks it to act; lives no longer than the shelf.
    ModelDialog(ModelShelf& shelf, QWidget* parent);

    void setEngineModels(
        const std::vector<models::ModelInfo>& models);  // what can be used, built in or installed
    void select(const std::string& id);                 // as soon as it is listed
    [[nodiscard]] QString status() const;
    [[nodiscard]] QString details() const;
    [[nodiscard]] QTreeWidget* list() const noexcept { return m_list; }
    [[nodiscard]] QPushButton* verifyButton() const noexcept { return m_verify; }
    [[nodiscard]] QPushButton* removeButton() const noexcept { return m_remove; }

Q_SIGNALS:
    void installRequested();

private:
    void buildList();
    void layOut();
    void followShelf();
    void fill(const models::StoreContents& contents);
    void refresh();
    void askToRemove();
    [[nodiscard]] const models::InstalledModel* current() const;
    [[nodiscard]] const models::ModelInfo* currentBuiltIn() const;

    ModelShelf& m_shelf;
    models::StoreContents m_contents;
    std::vector<models::ModelInfo> m_engineModels;
    std::string m_wanted;
    QTreeWidget* m_list;
    TextLabel* m_details;
    TextLabel* m_status;
    QPushButton* m_install;
    QPushButton* m_verify;
    QPushButton* m_remove;
};

}  // namespace tessera::ui
