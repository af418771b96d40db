#include "ui/report/report_window.h"

#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/base/quoted_name.h"
#include "ui/base/folders.h"
#include "ui/base/paths.h"
#include "ui/controls/accessible.h"
#include "ui/controls/notice_bar.h"
#include "ui/controls/screen_room.h"
#include "ui/controls/text_label.h"
#include "ui/text/menu_words.h"
#include "ui/text/message_text.h"
#include "ui/theme/icon.h"
#include "ui/theme/tessera_style.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace tessera::ui {

namespace {

constexpr QSize usualSize{620, 720};

// Whole or not at all.
QString writeFile(const QString& path, const QByteArray& content) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        throw Error(ErrorCode::Output, message::FileNotWritten(named(toPath(path))),
                    file.errorString().toStdString());
    }
    return path;
}

}  // namespace

ReportWindow::ReportWindow(ReportDocument document, QWidget* parent)
    : QDialog(parent),
      m_document(std::move(document)),
      m_notice(new NoticeBar(this)),
      m_copy(new QPushButton(icon(QStringLiteral("duplicate")), tr("&Copy details"), this)),
      m_background(QStringLiteral("report")) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Report: %1").arg(m_document.title));
    resizeOnScreen(*this, usualSize);

    auto* save = new QPushButton(icon(QStringLiteral("save")), tr("&Save…"), this);
    auto* close = new QPushButton(tr("Close"), this);
    m_copy->setToolTip(tr("Copy everything on this page as plain text, for a message or a bug report."));
    save->setToolTip(tr("Save this page as HTML, or its facts as JSON."));
    close->setDefault(true);
    for (QPushButton* button : {m_copy, save, close}) {
        button->setAccessibleName(withoutMnemonic(button->text()));
    }
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::large, space::medium, space::large, space::medium);
    buttons->setSpacing(space::small);
    buttons->addWidget(m_copy);
    buttons->addWidget(save);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(makePage(), 1);
    layout->addLayout(buttons);

    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(save, &QPushButton::clicked, this, &ReportWindow::askForFile);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(plainText(m_document)); });
}

QWidget* ReportWindow::makePage() {
    auto* page = new QWidget;
    auto* layout = new QGridLayout(page);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    layout->setHorizontalSpacing(space::large);
    layout->setVerticalSpacing(space::tiny);
    layout->setColumnStretch(1, 1);
    int widestName = 0;
    for (const ReportSection& section : m_document.sections) {
        for (const ReportRow& fact : section.rows) {
            widestName = std::max(widestName, page->fontMetrics().horizontalAdvance(fact.name));
        }
    }
    layout->setColumnMinimumWidth(0, std::min(widestName, usualSize.width() * 2 / 5));
    const auto text = [page](Tone tone, const QString& words) {
        auto* label = new TextLabel(tone, words, page);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        return label;
    };
    int row = 0;
    layout->addWidget(text(Tone::Title, m_document.title), row++, 0, 1, 2);
    for (const ReportSection& section : m_document.sections) {
        layout->setRowMinimumHeight(row++, space::medium);
        layout->addWidget(text(Tone::Strong, section.title), row++, 0, 1, 2);
        for (const ReportRow& fact : section.rows) {
            layout->addWidget(text(Tone::Dim, fact.name), row, 0);
            layout->addWidget(text(Tone::Normal, fact.value), row++, 1);
        }
        for (const QString& line : section.lines) {
            layout->addWidget(text(Tone::Normal, line), row++, 0, 1, 2);
        }
    }
    layout->setRowStretch(row, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    setAccessibleRole(scroll, QAccessible::Document);
    scroll->setAccessibleName(tr("Report"));
    return scroll;
}

void ReportWindow::askForFile() {
    auto* dialog =
        new QFileDialog(this, tr("Save the report"),
                        existingFolder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString webPage = tr("Web page (*.html)");
    const QString facts = tr("Data (*.json)");
    dialog->setNameFilters({webPage, facts});
    dialog->setDefaultSuffix(QStringLiteral("html"));
    dialog->selectFile(QFileInfo(m_document.title).completeBaseName() + QStringLiteral(".html"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, facts](const QString& filter) {
        dialog->setDefaultSuffix(filter == facts ? QStringLiteral("json") : QStringLiteral("html"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ReportWindow::save);
    dialog->open();
}

void ReportWindow::save(const QString& path) {
    const bool asData = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const QByteArray content = asData ? m_document.json : htmlPage(m_document).toUtf8();
    m_background.run([path, content](const std::stop_token&) { return writeFile(path, content); },
                     [this](const Outcome<QString>& outcome) {
                         if (const auto* failure = std::get_if<Failure>(&outcome)) {
                             m_notice->showText(failureText(*failure));
                         } else {
                             m_notice->dismiss();
                             Q_EMIT saved(std::get<QString>(outcome));
                         }
                     });
}

}  // namespace tessera::ui
