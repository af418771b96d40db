// What a finished conversion made: where it is, what it cost, what to know about it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/run/conversion.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tessera::ui {

class ElidedLabel;
class TextLabel;

class ResultPanel : public QWidget {
    Q_OBJECT

public:
    explicit ResultPanel(QWidget* parent = nullptr);

    void showReport(const job::Report& report);
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void playRequested();
    void openFolderRequested();
    void reportRequested();

private:
    QLabel* m_icon;
    ElidedLabel* m_title;
    ElidedLabel* m_summary;
    TextLabel* m_warnings;
    QPushButton* m_play;
    QPushButton* m_folder;
    QPushButton* m_report;
};

}  // namespace tessera::ui
