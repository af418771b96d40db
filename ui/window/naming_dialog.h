// How new files are called and where they go, with an example that follows every key.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QDialog>

class QLineEdit;
class QRadioButton;

namespace tessera::ui {

class ElidedLabel;

class NamingDialog : public QDialog {
    Q_OBJECT

public:
    explicit NamingDialog(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* pattern() const noexcept { return m_pattern; }
    [[nodiscard]] QString example() const;

Q_SIGNALS:
    void chosen(const tessera::ui::OutputRule& rule);

private:
    [[nodiscard]] QLayout* makeWords();
    [[nodiscard]] QLayout* makeFolders();
    void askForFolder();
    void showExample();
    [[nodiscard]] OutputRule rule() const;

    Session& m_session;
    QString m_folderName;
    QLineEdit* m_pattern;
    QRadioButton* m_beside;
    QRadioButton* m_folder;
    ElidedLabel* m_example;
};

}  // namespace tessera::ui
