// A sentence above the picture: something went wrong, or may be answered. It blocks nothing and can be dismissed.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace tessera::ui {

class TextLabel;

// A button of a question, and what it does.
struct NoticeAnswer {
    QString text;
    std::function<void()> chosen;
};

class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void showText(const QString& text);  // something went wrong
    void ask(const QString& text,
             const QList<NoticeAnswer>& answers);  // may be dismissed without any of them
    void dismiss();
    [[nodiscard]] QString text() const;
    [[nodiscard]] const QList<QPushButton*>& answerButtons() const noexcept { return m_answers; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void removeAnswers();
    void present(const QString& text, bool isError);
    void refreshIcon();

    QLabel* m_icon;
    TextLabel* m_text;
    QList<QPushButton*> m_answers;
    bool m_isError = true;
    QHBoxLayout* m_row;
    QToolButton* m_copy;
    QToolButton* m_close;
};

}  // namespace tessera::ui
