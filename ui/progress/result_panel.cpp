#include "ui/progress/result_panel.h"

#include "ui/base/paths.h"
#include "ui/controls/accessible.h"
#include "ui/controls/facts_label.h"
#include "ui/controls/text_label.h"
#include "ui/text/format.h"
#include "ui/text/message_text.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

namespace tessera::ui {

namespace {
constexpr int iconSize = 28;

QString repairText(const job::Report& report) {
    const auto& frames = report.repaired->frames;
    return ResultPanel::tr("Frames %1 to %2 were made again; the rest is as it was.")
        .arg(QLocale().toString(static_cast<qlonglong>(frames.first + 1)),
             QLocale().toString(static_cast<qlonglong>(frames.end)));
}

QStringList costs(const job::Report& report, std::optional<double> saidSeconds) {
    QStringList parts{ResultPanel::tr("%1 frames, %2 of them new")
                          .arg(QLocale().toString(static_cast<qlonglong>(report.outputFrames)),
                               QLocale().toString(static_cast<qlonglong>(report.generatedFrames)))};
    if (report.seconds > 0) {
        parts.append(ResultPanel::tr("%1 at %2")
                         .arg(clockText(report.seconds),
                              speedText(static_cast<double>(report.outputFrames) / report.seconds)));
    }
    if (saidSeconds && report.keptFrames == 0) {
        parts.append(ResultPanel::tr("%1 was said before").arg(clockText(*saidSeconds)));
    }
    if (report.outputBytes > 0) {
        parts.append(bytesText(report.outputBytes));
    }
    if (report.processPeakBytes > 0) {
        parts.append(ResultPanel::tr("at most %1 of memory").arg(bytesText(report.processPeakBytes)));
    }
    return parts;
}

}  // namespace

ResultPanel::ResultPanel(QWidget* parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_title(new ElidedLabel(Tone::Strong, Qt::ElideMiddle, this)),
      m_summary(new FactsLabel(Tone::Dim, this)),
      m_warnings(new TextLabel(Tone::Normal, {}, this)),
      m_play(new QPushButton(icon(QStringLiteral("play-result")), tr("Play"), this)),
      m_folder(new QPushButton(icon(QStringLiteral("folder")), tr("Open folder"), this)),
      m_report(new QPushButton(icon(QStringLiteral("report")), tr("Report"), this)) {
    m_report->setAccessibleName(tr("Show the report"));
    m_report->setToolTip(tr("What was done and what it took, to read, save or copy."));
    m_play->setAccessibleName(tr("Play the new video"));
    m_play->setToolTip(tr("Open the new video in your player."));
    m_folder->setAccessibleName(tr("Open the folder of the new video"));
    m_folder->setToolTip(tr("Show the new video in the file manager."));
    m_warnings->setWordWrap(true);
    setAccessibleRole(m_icon, QAccessible::Whitespace);
    m_icon->setFixedSize(iconSize, iconSize);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setHorizontalSpacing(space::medium);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_icon, 0, 0);
    layout->addWidget(m_title, 0, 1);
    layout->addWidget(m_report, 0, 2);
    layout->addWidget(m_folder, 0, 3);
    layout->addWidget(m_play, 0, 4);
    layout->addWidget(m_summary, 1, 1, 1, 4);
    layout->addWidget(m_warnings, 2, 1, 1, 4);
    layout->setColumnStretch(1, 1);
    connect(m_play, &QPushButton::clicked, this, &ResultPanel::playRequested);
    connect(m_report, &QPushButton::clicked, this, &ResultPanel::reportRequested);
    connect(m_folder, &QPushButton::clicked, this, &ResultPanel::openFolderRequested);
}

void ResultPanel::showReport(const job::Report& report, std::optional<double> saidSeconds) {
    const bool warned = !report.warnings.empty();
    const Theme& theme = Theme::of(this);
    m_icon->setPixmap(iconPixmap(warned ? QStringLiteral("warning") : QStringLiteral("done"),
                                 warned ? theme.warning : theme.success, iconSize, devicePixelRatioF()));
    const QString output = toQString(report.output);
    m_title->setFullText(tr("%1 is finished").arg(QFileInfo(output).fileName()));
    m_title->setToolTip(QDir::toNativeSeparators(output));
    m_summary->setFacts(costs(report, saidSeconds));
    QStringList lines;
    if (report.repaired) {
        lines.append(repairText(report));
    }
    for (const Message& warning : report.warnings) {
        lines.append(QStringLiteral("• ") + warningText(warning));
    }
    m_warnings->setText(lines.join(u'\n'));
    m_warnings->setVisible(!lines.isEmpty());
}

QString ResultPanel::summary() const {
    return m_summary->line();
}

}  // namespace tessera::ui
