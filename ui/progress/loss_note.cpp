#include "ui/progress/loss_note.h"

#include "ui/controls/accessible.h"
#include "ui/controls/text_label.h"
#include "ui/text/message_text.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace tessera::ui {

namespace {

constexpr int iconSize = 16;
constexpr QSize usualDialog(460, 380);

QString beginningLarge(QString text) {
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

QStringList thingsOf(const media::Fates& fates, media::FateKind kind) {
    QStringList things;
    for (const media::Fate& fate : fates) {
        if (fate.kind == kind) {
            things.append(messageText(fate.thing));
        }
    }
    return things;
}

QString summaryOf(const media::Fates& fates) {
    const QStringList dropped = thingsOf(fates, media::FateKind::Dropped);
    const QStringList converted = thingsOf(fates, media::FateKind::Converted);
    QStringList parts;
    if (!dropped.isEmpty()) {
        parts.append(LossNote::tr("Not kept: %1").arg(QLocale().createSeparatedList(dropped)));
    }
    if (!converted.isEmpty()) {
        parts.append(LossNote::tr("Changed: %1").arg(QLocale().createSeparatedList(converted)));
    }
    return parts.isEmpty() ? LossNote::tr("Everything in the video is kept")
                           : parts.join(QStringLiteral("  ·  "));
}

// Of one kind: a heading, and a line for each.
QString section(const QString& title, const media::Fates& fates, media::FateKind kind) {
    QString list;
    for (const media::Fate& fate : fates) {
        if (fate.kind == kind) {
            const QString line = kind == media::FateKind::Kept ? beginningLarge(messageText(fate.thing))
                                                               : messageText(lossOf(fate));
            list += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
        }
    }
    return list.isEmpty() ? QString()
                          : QStringLiteral("<h4>%1</h4><ul>%2</ul>").arg(title.toHtmlEscaped(), list);
}

}  // namespace

QString foresightPage(const Foresight& foresight) {
    const media::Fates& fates = foresight.fates;
    QStringList kept;
    for (const Message& thing : foresight.keptByMatroska) {
        kept.append(messageText(thing));
    }
    QString page = section(LossNote::tr("Not kept"), fates, media::FateKind::Dropped);
    if (!kept.isEmpty()) {
        page +=
            QStringLiteral("<p>%1</p>")
                .arg(LossNote::tr("A Matroska file (.mkv) would keep: %1. To make one, change the ending of "
                                  "the output's name.")
                         .arg(QLocale().createSeparatedList(kept))
                         .toHtmlEscaped());
    }
    page += section(LossNote::tr("Changed"), fates, media::FateKind::Converted);
    page += section(LossNote::tr("Kept as it is"), fates, media::FateKind::Kept);
    return page;
}

LossNote::LossNote(QWidget* parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_words(new ElidedLabel(Tone::SmallDim, Qt::ElideRight, this)),
      m_details(new QToolButton(this)) {
    setAccessibleRole(m_icon, QAccessible::Whitespace);
    m_details->setText(tr("Details…"));
    m_details->setFont(smallFont(font()));
    m_details->setAutoRaise(true);
    m_details->setToolTip(tr("What the new file keeps of the video, and what not"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    row->addWidget(m_details);
    connect(m_details, &QToolButton::clicked, this, &LossNote::openDetails);
    showForesight(nullptr);
}

void LossNote::showForesight(const Outcome<Foresight>* foresight) {
    m_foresight = {};
    QString words = tr("Checking what the new file will keep…");
    m_iconName = QStringLiteral("waiting");
    if (foresight != nullptr && std::holds_alternative<Failure>(*foresight)) {
        words = failureText(std::get<Failure>(*foresight));
        m_iconName = QStringLiteral("error");
    } else if (foresight != nullptr) {
        m_foresight = std::get<Foresight>(*foresight);
        words = summaryOf(m_foresight.fates);
        const bool drops = !thingsOf(m_foresight.fates, media::FateKind::Dropped).isEmpty();
        const bool converts = !thingsOf(m_foresight.fates, media::FateKind::Converted).isEmpty();
        m_iconName = drops      ? QStringLiteral("warning")
                     : converts ? QStringLiteral("info")
                                : QStringLiteral("done");
    }
    m_words->setFullText(words);
    m_details->setEnabled(!m_foresight.fates.empty());
    m_details->setAccessibleName(tr("Details: %1").arg(words));
    refreshIcon();
}

QString LossNote::text() const {
    return m_words->fullText();
}

void LossNote::openDetails() {
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("What the new file keeps"));
    auto* page = new QTextBrowser(dialog);
    page->setHtml(foresightPage(m_foresight));
    page->setAccessibleName(dialog->windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(page);
    layout->addWidget(buttons);
    dialog->resize(usualDialog);
    dialog->open();
}

void LossNote::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        refreshIcon();
    }
    QWidget::changeEvent(event);
}

void LossNote::refreshIcon() {
    const Theme& theme = Theme::of(this);
    QColor colour = theme.dimText;
    if (m_iconName == QLatin1String("warning")) {
        colour = theme.warning;
    } else if (m_iconName == QLatin1String("error")) {
        colour = theme.danger;
    } else if (m_iconName == QLatin1String("done")) {
        colour = theme.success;
    }
    m_icon->setPixmap(iconPixmap(m_iconName, colour, iconSize, devicePixelRatioF()));
}

}  // namespace tessera::ui
