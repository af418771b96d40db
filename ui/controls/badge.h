// A short word in a rounded frame: a property that is there or not, such as HDR.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tessera::ui {

class Badge : public QWidget {
    Q_OBJECT

public:
    explicit Badge(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

}  // namespace tessera::ui
