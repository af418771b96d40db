#include "ui/controls/notice_bar.h"

#include <QAccessible>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tessera::ui {

namespace {
constexpr int mostErrors = 2;  // rows; the rest is counted
constexpr int passingMs = 12'000;
}  // namespace

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
    m_passing.setSingleShot(true);
    m_passing.setInterval(passingMs);
    connect(&m_passing, &QTimer::timeout, this, [this] {
        m_notices.removeIf([](const Notice& notice) { return notice.kind == NoticeKind::Passing; });
        rebuild();
    });
    hide();
}

int NoticeBar::showText(const QString& text) {
    return add({0, NoticeKind::Error, text, {}});
}

int NoticeBar::ask(const QString& text, const QList<NoticeAnswer>& answers) {
    return add({0, NoticeKind::Question, text, answers});
}

int NoticeBar::tell(const QString& text, const QList<NoticeAnswer>& answers) {
    m_notices.removeIf([](const Notice& notice) { return notice.kind == NoticeKind::Passing; });
    m_passing.start();
    return add({0, NoticeKind::Passing, text, answers});
}

int NoticeBar::add(Notice notice) {
    m_notices.removeIf(
        [&](const Notice& known) { return known.kind == notice.kind && known.text == notice.text; });
    notice.id = ++m_lastId;
    m_notices.append(std::move(notice));
    rebuild();
    QAccessibleEvent announcement(m_rows.first(), QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
    return m_lastId;
}

void NoticeBar::withdraw(int id) {
    if (m_notices.removeIf([id](const Notice& notice) { return notice.id == id; }) > 0) {
        rebuild();
    }
}

void NoticeBar::dismiss() {
    for (auto notice = m_notices.crbegin(); notice != m_notices.crend(); ++notice) {
        if (notice->kind != NoticeKind::Question) {
            return withdraw(notice->id);
        }
    }
}

void NoticeBar::dismissErrors() {
    if (m_notices.removeIf([](const Notice& notice) { return notice.kind == NoticeKind::Error; }) > 0) {
        rebuild();
    }
}

QString NoticeBar::text() const {
    QStringList texts;
    for (const Notice& notice : m_notices) {
        texts.append(notice.text);
    }
    return texts.join(u'\n');
}

QList<QPushButton*> NoticeBar::answerButtons() const {
    QList<QPushButton*> buttons;
    for (const NoticeRow* row : m_rows) {
        buttons.append(row->answerButtons());
    }
    return buttons;
}

void NoticeBar::rebuild() {
    for (NoticeRow* row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater();  // it may be telling of its click
    }
    QList<Notice> shown = m_notices;
    std::ranges::reverse(shown);
    std::ranges::stable_partition(shown,
                                  [](const Notice& notice) { return notice.kind != NoticeKind::Error; });
    int errors = 0;
    QStringList rest;
    for (const Notice& notice : std::as_const(shown)) {
        if (notice.kind == NoticeKind::Error && ++errors > mostErrors) {
            rest.append(notice.text);
            continue;
        }
        auto* row = new NoticeRow(notice, this);
        connect(row, &NoticeRow::dismissed, this, [this, id = notice.id] { withdraw(id); });
        m_layout->addWidget(row);
        m_rows.append(row);
        row->show();
    }
    if (!rest.isEmpty()) {
        showRest(static_cast<int>(rest.size()), rest.join(u'\n'));
    }
    setVisible(!m_notices.isEmpty());
}

void NoticeBar::showRest(int count, const QString& text) {
    auto* row = new NoticeRow({0, NoticeKind::Error, tr("%n more message(s)", nullptr, count), {}}, this);
    row->setToolTip(text);
    connect(row, &NoticeRow::dismissed, this, &NoticeBar::dismissErrors);
    m_layout->addWidget(row);
    m_rows.append(row);
    row->show();
}

}  // namespace tessera::ui
