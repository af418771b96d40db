// One preset as a card that says what it is for.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace tessera::ui {

class PresetCard : public QAbstractButton {
    Q_OBJECT

public:
    PresetCard(const QString& name, const QString& purpose, QWidget* parent = nullptr);

    // Empty: not the recommended one.
    void setRecommendation(const QString& reason);
    [[nodiscard]] bool isRecommended() const noexcept { return !m_reason.isEmpty(); }
    void setModified(bool modified);
    [[nodiscard]] bool isModified() const noexcept { return m_modified; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void describe();
    void paintRecommended(QPainter& painter, const QRect& line) const;

    QString m_purpose;
    QString m_reason;
    bool m_modified = false;
    bool m_focusByKeyboard = false;
};

}  // namespace tessera::ui
