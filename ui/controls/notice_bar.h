// A sentence above the picture: something went wrong, or may be answered. It blocks nothing and can be dismissed.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace tessera::ui {

class TextLabel;

class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void showText(const QString& text);  // something went wrong
    // Nothing went wrong: `answered` is called when the person presses the button.
    void ask(const QString& text, const QString& button, std::function<void()> answered);
    void dismiss();
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton* answerButton() const noexcept { return m_answer; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void present(const QString& text, bool isError);
    void refreshIcon();

    QLabel* m_icon;
    TextLabel* m_text;
    QPushButton* m_answer;
    std::function<void()> m_answered;
    bool m_isError = true;
    QToolButton* m_copy;
    QToolButton* m_close;
};

}  // namespace tessera::ui
