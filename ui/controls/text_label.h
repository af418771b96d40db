// A label with one of the window's few text styles.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace tessera::ui {

enum class Tone { Normal, Strong, Title, Dim, SmallDim };

class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(Tone tone, const QString& text = {}, QWidget* parent = nullptr);
};

// One line that ends in "…" where it does not fit; the whole text is its tooltip and what is read aloud.
class ElidedLabel : public TextLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(Tone tone, Qt::TextElideMode mode, QWidget* parent = nullptr);

    void setFullText(const QString& text);
    [[nodiscard]] QString fullText() const { return m_fullText; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();
    [[nodiscard]] int lineHeight() const;

    Qt::TextElideMode m_mode;
    QString m_fullText;
};

}  // namespace tessera::ui
