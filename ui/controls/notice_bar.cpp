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
      m_answer(new QPushButton(this)),
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
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::large, space::tiny + 2, space::small, space::tiny + 2);
    layout->setSpacing(space::medium);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    m_answer->setAccessibleName(tr("Answer"));  // until it has a text
    layout->addWidget(m_answer);
    layout->addWidget(m_copy);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(m_answer, &QPushButton::clicked, this, [this] {
        const std::function<void()> answered = std::exchange(m_answered, nullptr);
        dismiss();
        answered();
    });
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    refreshIcon();
    hide();
}

void NoticeBar::showText(const QString& text) {
    m_answered = nullptr;
    present(text, true);
}

void NoticeBar::ask(const QString& text, const QString& button, std::function<void()> answered) {
    m_answered = std::move(answered);
    m_answer->setText(button);
    m_answer->setAccessibleName(button);
    present(text, false);
}

void NoticeBar::present(const QString& text, bool isError) {
    m_isError = isError;
    m_text->setText(text);
    m_answer->setVisible(!isError);
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
