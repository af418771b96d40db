// Puts widgets side by side, and on further lines where one is not wide enough.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace tessera::ui {

class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    // What follows stands at the far end of its line.
    void addStretch() { m_leading = static_cast<int>(m_items.size()); }

    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;     // all on one line
    [[nodiscard]] QSize minimumSize() const override;  // one on each line, as high as one line
    void setGeometry(const QRect& rect) override;

private:
    struct Line {
        QList<int> items;
        int width = 0;
        int height = 0;
    };
    [[nodiscard]] QList<Line> lines(int width) const;
    void place(const Line& line, const QRect& room, int y);

    QList<QLayoutItem*> m_items;
    int m_leading = -1;  // so many stand at the near end; -1: all
};

}  // namespace tessera::ui
