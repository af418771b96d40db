#include "ui/controls/notice_bar.h"

#include "ui/controls/text_label.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <utility>

namespace tessera::ui {

namespace {
constexpr int iconSize = 20;
}

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_text(new TextLabel(Tone::Normal, {}, this)),
      m_row(new QHBoxLayout(this)),
      m_copy(new QToolButton(this)),
      m_close(new QToolButton(this)) {
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the message"));
    m_copy->setAutoRaise(true);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAccessibleName(tr("Dismiss the message"));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAutoRaise(true);
    m_row->setContentsMargins(space::large, space::tiny + 2, space::small, space::tiny + 2);
    m_row->setSpacing(space::medium);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_copy);
    m_row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    refreshIcon();
    hide();
}

void NoticeBar::showText(const QString& text) {
    removeAnswers();
    present(text, true);
}

void NoticeBar::ask(const QString& text, const QList<NoticeAnswer>& answers) {
    removeAnswers();
    for (const NoticeAnswer& answer : answers) {
        auto* button = new QPushButton(answer.text, this);
        m_row->insertWidget(m_row->indexOf(m_copy), button);
        connect(button, &QPushButton::clicked, this, [this, chosen = answer.chosen] {
            dismiss();
            chosen();
        });
        m_answers.append(button);
    }
    present(text, false);
}

// One of them may be telling of its click.
void NoticeBar::removeAnswers() {
    for (QPushButton* button : std::as_const(m_answers)) {
        button->hide();
        button->deleteLater();
    }
    m_answers.clear();
}

void NoticeBar::present(const QString& text, bool isError) {
    m_isError = isError;
    m_text->setText(text);
    m_copy->setVisible(isError);
    refreshIcon();
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void NoticeBar::dismiss() {
    m_text->clear();
    hide();
}

QString NoticeBar::text() const {
    return m_text->text();
}

void NoticeBar::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    const QColor edge = m_isError ? theme.danger : theme.accent;
    QColor tint = edge;
    tint.setAlpha(28);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(rect(), tint);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height())), edge);
}

void NoticeBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        refreshIcon();
    }
    QFrame::changeEvent(event);
}

void NoticeBar::refreshIcon() {
    const Theme& theme = Theme::of(this);
    m_icon->setPixmap(iconPixmap(m_isError ? QStringLiteral("error") : QStringLiteral("info"),
                                 m_isError ? theme.danger : theme.accent, iconSize, devicePixelRatioF()));
}

}  // namespace tessera::ui
