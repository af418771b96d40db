// The report of a finished conversion as a page of its own: to read, to save, to copy.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/background.h"
#include "ui/report/report_document.h"

#include <QDialog>

class QPushButton;

namespace tessera::ui {

class NoticeBar;

// Not modal: several can be read side by side.
class ReportWindow : public QDialog {
    Q_OBJECT

public:
    explicit ReportWindow(ReportDocument document, QWidget* parent = nullptr);

    // By its extension JSON or HTML; written off the UI thread.
    void save(const QString& path);
    [[nodiscard]] const ReportDocument& document() const noexcept { return m_document; }
    [[nodiscard]] QPushButton* copyButton() const noexcept { return m_copy; }

Q_SIGNALS:
    void saved(const QString& path);

private:
    [[nodiscard]] QWidget* makePage();
    void askForFile();

    ReportDocument m_document;
    NoticeBar* m_notice;
    QPushButton* m_copy;
    Background m_background;  // last: its calls end before anything they use
};

}  // namespace tessera::ui
