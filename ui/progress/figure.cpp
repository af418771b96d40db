#include "ui/progress/figure.h"

#include "ui/controls/text_label.h"

#include <QVBoxLayout>

namespace tessera::ui {

Figure::Figure(const QString& name, QWidget* parent)
    : QWidget(parent), m_value(new TextLabel(Tone::Strong, QStringLiteral("–"), this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(new TextLabel(Tone::SmallDim, name, this));
    layout->addWidget(m_value);
    layout->addStretch(1);
}

void Figure::setValue(const QString& value) {
    m_value->setText(value);
}

QString Figure::value() const {
    return m_value->text();
}

}  // namespace tessera::ui
