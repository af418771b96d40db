// One number with its name above it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tessera::ui {

class TextLabel;

class Figure : public QWidget {
    Q_OBJECT

public:
    explicit Figure(const QString& name, QWidget* parent = nullptr);

    void setValue(const QString& value);
    [[nodiscard]] QString value() const;

private:
    TextLabel* m_value;
};

}  // namespace tessera::ui
