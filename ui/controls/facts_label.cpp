#include "ui/controls/facts_label.h"

#include <algorithm>

namespace tessera::ui {

namespace {
const QString separator = QStringLiteral("  ·  ");
}

FactsLabel::FactsLabel(Tone tone, QWidget* parent) : TextLabel(tone, {}, parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactsLabel::setFacts(const QStringList& facts) {
    m_facts = facts;
    setAccessibleName(line());
    setText(lines(width()).join(u'\n'));
    updateGeometry();
}

QString FactsLabel::line() const {
    return m_facts.join(separator);
}

QSize FactsLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(line()) + 1, fontMetrics().height()};
}

QSize FactsLabel::minimumSizeHint() const {
    int widest = 0;
    for (const QString& fact : m_facts) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(fact) + 1);
    }
    return {widest, fontMetrics().height()};
}

int FactsLabel::heightForWidth(int width) const {
    return static_cast<int>(std::max<qsizetype>(lines(width).size(), 1)) * fontMetrics().lineSpacing();
}

QStringList FactsLabel::lines(int width) const {
    QStringList lines;
    for (const QString& fact : m_facts) {
        const QString longer = lines.isEmpty() ? fact : lines.last() + separator + fact;
        if (!lines.isEmpty() && fontMetrics().horizontalAdvance(longer) < width) {
            lines.last() = longer;
        } else {
            lines.append(fact);
        }
    }
    return lines;
}

void FactsLabel::resizeEvent(QResizeEvent* event) {
    TextLabel::resizeEvent(event);
    setText(lines(width()).join(u'\n'));
}

}  // namespace tessera::ui
