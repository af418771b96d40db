// One sentence with its answers, as a row of the notice bar.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tessera::ui {

class TextLabel;

// A button of a notice, and what it does.
struct NoticeAnswer {
    QString text;
    std::function<void()> chosen;
};

enum class NoticeKind {
    Error,     // something went wrong; stays until it is dismissed
    Question,  // stays until it is answered or dismissed
    Passing,   // tells what was done; goes by itself
};

struct Notice {
    int id = 0;
    NoticeKind kind = NoticeKind::Error;
    QString text;
    QList<NoticeAnswer> answers;
};

class NoticeRow : public QFrame {
    Q_OBJECT

public:
    explicit NoticeRow(const Notice& notice, QWidget* parent = nullptr);

    [[nodiscard]] const QList<QPushButton*>& answerButtons() const noexcept { return m_answers; }

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addCopy(QHBoxLayout* row, const QString& text);
    void addClose(QHBoxLayout* row);
    void refreshIcon();

    NoticeKind m_kind;
    QLabel* m_icon;
    QList<QPushButton*> m_answers;
};

}  // namespace tessera::ui
