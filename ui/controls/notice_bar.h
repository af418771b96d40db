// Sentences above the picture: what went wrong, what was done, what may be answered. They block nothing.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/notice_row.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace tessera::ui {

// Nothing that is shown takes the place of something else that was not answered: questions come first, then the
// newest messages; what does not fit is counted, and shown as others go.
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    // Each gives a number by which the notice can be taken back.
    int showText(const QString& text);  // something went wrong
    int ask(const QString& text, const QList<NoticeAnswer>& answers);
    int tell(const QString& text, const QList<NoticeAnswer>& answers);  // in passing; the newest one only

    void withdraw(int id);               // nothing happens when it is gone
    void dismiss();                      // the newest message
    void dismissErrors();                // a person has begun something new
    [[nodiscard]] QString text() const;  // of all of them, one a line
    [[nodiscard]] bool isEmpty() const noexcept { return m_notices.isEmpty(); }
    [[nodiscard]] QList<QPushButton*> answerButtons() const;

private:
    int add(Notice notice);
    void rebuild();
    void showRest(int count, const QString& text);

    QList<Notice> m_notices;  // oldest first
    int m_lastId = 0;
    QVBoxLayout* m_layout;
    QList<NoticeRow*> m_rows;
    QTimer m_passing;
};

}  // namespace tessera::ui
