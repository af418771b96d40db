#include "ui/controls/notice_row.h"

#include "ui/controls/accessible.h"
#include "ui/controls/text_label.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace tessera::ui {

namespace {
constexpr int iconSize = 20;
}

NoticeRow::NoticeRow(const Notice& notice, QWidget* parent)
    : QFrame(parent), m_kind(notice.kind), m_icon(new QLabel(this)) {
    auto* row = new QHBoxLayout(this);
    auto* words = new TextLabel(Tone::Normal, notice.text, this);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->setContentsMargins(space::large, space::tiny + 2, space::small, space::tiny + 2);
    row->setSpacing(space::medium);
    row->addWidget(m_icon);
    row->addWidget(words, 1);
    for (const NoticeAnswer& answer : notice.answers) {
        auto* button = new QPushButton(answer.text, this);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, chosen = answer.chosen] {
            Q_EMIT dismissed();
            chosen();
        });
        m_answers.append(button);
    }
    if (m_kind == NoticeKind::Error) {
        addCopy(row, notice.text);
    }
    addClose(row);
    setAccessibleRole(this, QAccessible::AlertMessage);
    setAccessibleRole(m_icon, QAccessible::Whitespace);
    setAccessibleName(notice.text);
    refreshIcon();
}

void NoticeRow::addCopy(QHBoxLayout* row, const QString& text) {
    auto* copy = new QToolButton(this);
    copy->setText(tr("Copy"));
    copy->setAccessibleName(tr("Copy the message"));
    copy->setAutoRaise(true);
    connect(copy, &QToolButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    row->addWidget(copy);
}

void NoticeRow::addClose(QHBoxLayout* row) {
    auto* close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Dismiss the message"));
    close->setToolTip(tr("Dismiss"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &NoticeRow::dismissed);
    row->addWidget(close);
}

void NoticeRow::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    const QColor edge = m_kind == NoticeKind::Error ? theme.danger : theme.accent;
    QColor tint = edge;
    tint.setAlpha(28);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(rect(), tint);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height())), edge);
}

void NoticeRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        refreshIcon();
    }
    QFrame::changeEvent(event);
}

void NoticeRow::refreshIcon() {
    const Theme& theme = Theme::of(this);
    const bool isError = m_kind == NoticeKind::Error;
    m_icon->setPixmap(iconPixmap(isError ? QStringLiteral("error") : QStringLiteral("info"),
                                 isError ? theme.danger : theme.accent, iconSize, devicePixelRatioF()));
}

}  // namespace tessera::ui
