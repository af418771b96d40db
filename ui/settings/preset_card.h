// One preset as a card that says what it is for.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace tessera::ui {

// Grows with its words: what does not fit on a line is wrapped.
class PresetCard : public QAbstractButton {
    Q_OBJECT

public:
    PresetCard(const QString& name, const QString& purpose, QWidget* parent = nullptr);

    // Shown in place of the purpose and the cost while the preset cannot be chosen; their room is kept, so that nothing
    // moves when it is known.
    void setMissingText(const QString& words);
    void setMissing(bool missing);
    [[nodiscard]] QString purpose() const { return m_missing ? m_missingText : m_purpose; }
    // Empty: not the recommended one.
    void setRecommendation(const QString& reason);
    [[nodiscard]] bool isRecommended() const noexcept { return !m_reason.isEmpty(); }
    [[nodiscard]] QString recommendation() const { return m_reason; }
    void setCost(const QString& cost);  // time and memory; "": not known
    [[nodiscard]] QString cost() const { return m_cost; }
    void setModified(bool modified);
    [[nodiscard]] bool isModified() const noexcept { return m_modified; }
    void setDefault(bool isDefault);

    [[nodiscard]] QSize sizeHint() const override { return {300, heightForWidth(300)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, heightForWidth(300)}; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void describe();
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString mark() const;
    int paintTitle(QPainter& painter, const QRect& content) const;
    [[nodiscard]] int wrappedHeight(const QString& text, int width) const;

    QString m_purpose;
    QString m_missingText;
    QString m_reason;
    QString m_cost;
    bool m_missing = false;
    bool m_modified = false;
    bool m_default = false;
    bool m_focusByKeyboard = false;
};

}  // namespace tessera::ui
