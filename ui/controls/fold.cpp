#include "ui/controls/fold.h"

#include "ui/controls/text_label.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace tessera::ui {

Fold::Fold(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent),
      m_header(new QToolButton(this)),
      m_summary(new ElidedLabel(Tone::SmallDim, Qt::ElideRight, this)),
      m_content(content) {
    m_header->setText(title);
    m_header->setAccessibleName(title);
    m_header->setFont(strongFont(font()));
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setAutoRaise(true);
    m_header->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto* header = new QHBoxLayout;
    header->setContentsMargins(0, 0, 0, 0);
    header->setSpacing(space::small);
    header->addWidget(m_header);
    header->addWidget(m_summary, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(header);
    layout->addWidget(m_content);

    connect(m_header, &QToolButton::clicked, this, [this] {
        setOpen(!isOpen());
        Q_EMIT toggled(isOpen());
    });
    setOpen(true);
}

void Fold::setSummary(const QString& summary) {
    m_summary->setFullText(summary);
}

void Fold::setOpen(bool open) {
    m_content->setVisible(open);
    m_summary->setVisible(!open);
    m_header->setIcon(icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_header->setAccessibleDescription(open ? tr("Open. Press to fold away.")
                                            : tr("Folded away. Press to open."));
}

bool Fold::isOpen() const {
    return !m_content->isHidden();
}

}  // namespace tessera::ui
