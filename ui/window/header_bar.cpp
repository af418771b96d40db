#include "ui/window/header_bar.h"

#include "ui/controls/action_button.h"
#include "ui/controls/badge.h"
#include "ui/controls/text_label.h"
#include "ui/text/menu_words.h"
#include "ui/text/source_facts.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace tessera::ui {

HeaderBar::HeaderBar(QWidget* parent)
    : QWidget(parent),
      m_open(new QPushButton(this)),
      m_name(new ElidedLabel(Tone::Strong, Qt::ElideMiddle, this)),
      m_facts(new ElidedLabel(Tone::SmallDim, Qt::ElideRight, this)),
      m_badges(new QWidget(this)),
      m_zoom(new TextLabel(Tone::SmallDim, {}, this)),
      m_viewButtons(new QHBoxLayout) {
    auto* badges = new QHBoxLayout(m_badges);
    badges->setContentsMargins(0, 0, 0, 0);
    badges->setSpacing(space::tiny);

    auto* second = new QHBoxLayout;
    second->setSpacing(space::small);
    second->addWidget(m_facts);
    second->addWidget(m_badges);
    second->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addLayout(second);
    words->addStretch(1);

    m_viewButtons->setSpacing(2);
    m_zoom->setToolTip(tr("Size of the picture: 100 % shows each of its pixels as one of the screen's."));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::large, space::tiny, space::small, space::tiny);
    layout->setSpacing(space::medium);
    layout->addWidget(m_open);
    layout->addLayout(words, 1);
    layout->addWidget(m_zoom);
    layout->addLayout(m_viewButtons);
    setMinimumHeight(52);
}

void HeaderBar::setOpenAction(QAction* action) {
    m_open->setText(withoutMnemonic(action->text()));
    m_open->setIcon(action->icon());
    m_open->setToolTip(action->toolTip());
    m_open->setAccessibleName(tr("Open videos"));
    connect(m_open, &QPushButton::clicked, action, &QAction::trigger);
}

void HeaderBar::addViewAction(QAction* action) {
    m_viewButtons->addWidget(makeActionButton(action, this));
}

void HeaderBar::showVideo(const QString& path, const std::optional<media::MediaInfo>& info) {
    m_name->setFullText(QFileInfo(path).fileName());
    m_name->setToolTip(QDir::toNativeSeparators(path));
    QStringList parts;
    if (info) {
        for (const Fact& fact : sourceFacts(*info)) {
            if (fact.kind == Fact::Kind::Plain) {
                parts.append(fact.text);
            }
        }
    } else if (!path.isEmpty()) {
        parts.append(tr("Opening…"));
    }
    m_facts->setFullText(parts.join(QStringLiteral("  ·  ")));
    showBadges(info);
}

void HeaderBar::showBadges(const std::optional<media::MediaInfo>& info) {
    qDeleteAll(m_badges->findChildren<Badge*>(Qt::FindDirectChildrenOnly));
    if (!info) {
        return;
    }
    for (const Fact& fact : sourceFacts(*info)) {
        if (fact.kind == Fact::Kind::Badge) {
            auto* badge = new Badge(fact.text, m_badges);
            badge->setToolTip(fact.explanation);
            m_badges->layout()->addWidget(badge);
        }
    }
}

void HeaderBar::setZoom(double scale) {
    m_zoom->setText(scale > 0 ? tr("%1 %").arg(QLocale().toString(qRound(scale * 100))) : QString());
}

QString HeaderBar::facts() const {
    return m_facts->fullText();
}

}  // namespace tessera::ui
