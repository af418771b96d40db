// What a finished conversion made: where it is, what it cost, what to know about it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/run/conversion.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace tessera::ui {

class ElidedLabel;
class FactsLabel;
class TextLabel;

class ResultPanel : public QWidget {
    Q_OBJECT

public:
    explicit ResultPanel(QWidget* parent = nullptr);

    // `saidSeconds`: what was forecast before it began.
    void showReport(const job::Report& report, std::optional<double> saidSeconds = std::nullopt);
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void playRequested();
    void openFolderRequested();
    void reportRequested();

private:
    QLabel* m_icon;
    ElidedLabel* m_title;
    FactsLabel* m_summary;
    TextLabel* m_warnings;
    QPushButton* m_play;
    QPushButton* m_folder;
    QPushButton* m_report;
};

}  // namespace tessera::ui
