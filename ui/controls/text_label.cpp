#include "ui/controls/text_label.h"

#include "ui/theme/theme.h"

#include <algorithm>

namespace tessera::ui {

TextLabel::TextLabel(Tone tone, const QString& text, QWidget* parent) : QLabel(text, parent) {
    setTextFormat(Qt::PlainText);
    switch (tone) {
        case Tone::Normal:
            break;
        case Tone::Strong:
            setFont(strongFont(font()));
            break;
        case Tone::Title:
            setFont(titleFont(font()));
            break;
        case Tone::SmallDim:
            setFont(smallFont(font()));
            setForegroundRole(QPalette::PlaceholderText);
            break;
        case Tone::Dim:
            setForegroundRole(QPalette::PlaceholderText);
            break;
    }
}

ElidedLabel::ElidedLabel(Tone tone, Qt::TextElideMode mode, QWidget* parent)
    : TextLabel(tone, {}, parent), m_mode(mode) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString& text) {
    m_fullText = text;
    setToolTip(text);
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedLabel::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 6, lineHeight()};
}

QSize ElidedLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_fullText) + 2, lineHeight()};
}

// Letters of another script stand higher, and push the line down.
int ElidedLabel::lineHeight() const {
    return std::max(fontMetrics().height(), fontMetrics().boundingRect(m_fullText).height());
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    TextLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::elide() {
    setText(fontMetrics().elidedText(m_fullText, m_mode, width()));
}

}  // namespace tessera::ui
