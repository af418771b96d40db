#include "ui/queue_list/queue_panel.h"

#include "ui/controls/action_button.h"
#include "ui/controls/text_label.h"
#include "ui/queue/queue_forecast.h"
#include "ui/queue_list/queue_view.h"
#include "ui/session/session.h"
#include "ui/text/format.h"
#include "ui/text/menu_words.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace tessera::ui {

QueuePanel::QueuePanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_header(new QHBoxLayout),
      m_summary(new ElidedLabel(Tone::SmallDim, Qt::ElideRight, this)),
      m_buttons(new QHBoxLayout),
      m_list(new QueueView(session, this)) {
    QHBoxLayout* const header = m_header;
    header->setContentsMargins(space::large, space::tiny, space::large, space::tiny);
    header->setSpacing(space::small);
    header->addWidget(new TextLabel(Tone::Strong, tr("Queue"), this));
    header->addWidget(m_summary, 1);
    m_buttons->setSpacing(space::tiny);
    header->addLayout(m_buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_list);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);

    const QueueModel& queue = session.queue();
    connect(&queue, &QAbstractItemModel::rowsInserted, this, &QueuePanel::refresh);
    connect(&queue, &QAbstractItemModel::rowsRemoved, this, &QueuePanel::refresh);
    connect(&queue, &QAbstractItemModel::dataChanged, this, &QueuePanel::refresh);
    refresh();
}

void QueuePanel::addButton(QAction* action) {
    action->setIconText(withoutMnemonic(action->text()));  // what the button says
    QToolButton* button = makeActionButton(action, this);
    if (action->menu() != nullptr) {
        button->setIcon(icon(QStringLiteral("chevron-down")));
    }
    button->setToolButtonStyle(button->icon().isNull() ? Qt::ToolButtonTextOnly
                                                       : Qt::ToolButtonTextBesideIcon);
    button->setFont(smallFont(font()));
    if (action->menu() != nullptr) {
        button->setPopupMode(QToolButton::InstantPopup);
    }
    m_buttons->addWidget(button);
    fitButtons();
}

// What there is to know comes before the words of buttons whose icons say the same.
void QueuePanel::fitButtons() {
    const QList<QToolButton*> buttons = findChildren<QToolButton*>(Qt::FindDirectChildrenOnly);
    const auto setWords = [&](Qt::ToolButtonStyle style) {
        for (QToolButton* button : buttons) {
            if (!button->icon().isNull() && button->popupMode() != QToolButton::InstantPopup) {
                button->setToolButtonStyle(style);
            }
        }
        m_buttons->invalidate();  // each remembers what it needed
        m_header->invalidate();
    };
    setWords(Qt::ToolButtonTextBesideIcon);
    if (m_header->sizeHint().width() > width()) {
        setWords(Qt::ToolButtonIconOnly);
    }
}

QSize QueuePanel::minimumSizeHint() const {
    return {m_list->minimumSizeHint().width(), QWidget::minimumSizeHint().height()};
}

void QueuePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitButtons();
}

QString QueuePanel::summary() const {
    return m_summary->fullText();
}

void QueuePanel::refresh() {
    const QueueModel& queue = m_session.queue();
    setVisible(queue.rowCount() > 1);
    QStringList parts{tr("%n video(s)", nullptr, queue.rowCount())};
    if (const int waiting = queue.countIn(ItemState::Ready); waiting > 0) {
        parts.append(tr("%n waiting", nullptr, waiting));
    }
    if (const int done = queue.countIn(ItemState::Done); done > 0) {
        parts.append(tr("%n done", nullptr, done));
    }
    if (const int failed = queue.countIn(ItemState::Failed); failed > 0) {
        parts.append(tr("%n failed", nullptr, failed));
    }
    if (m_session.isRunning() && queue.countIn(ItemState::Ready) > 0) {
        if (const auto all = forecastOf(queue)) {
            parts.append(tr("about %1 left for all").arg(clockText(all->seconds)));
        }
    }
    m_summary->setFullText(parts.join(QStringLiteral("  ·  ")));
    fitButtons();
}

void QueuePanel::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
}

}  // namespace tessera::ui
