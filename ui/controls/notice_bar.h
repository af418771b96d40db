// A sentence above the picture about something that went wrong; it blocks nothing and can be dismissed.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace tessera::ui {

class TextLabel;

class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void showText(const QString& text);
    void dismiss();
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshIcon();

    QLabel* m_icon;
    TextLabel* m_text;
    QToolButton* m_copy;
    QToolButton* m_close;
};

}  // namespace tessera::ui
