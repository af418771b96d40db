// A section that can be folded away; folded, one line still says what is inside.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>
#include <QWidget>

namespace tessera::ui {

class ElidedLabel;

class Fold : public QWidget {
    Q_OBJECT

public:
    // Takes `content` as its child.
    Fold(const QString& title, QWidget* content, QWidget* parent = nullptr);

    void setSummary(const QString& summary);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void toggled(bool open);

private:
    QToolButton* m_header;
    ElidedLabel* m_summary;
    QWidget* m_content;
};

}  // namespace tessera::ui
