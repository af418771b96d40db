#include "ui/progress/start_bar.h"

#include "ui/controls/text_label.h"
#include "ui/theme/icon.h"
#include "ui/theme/tessera_style.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tessera::ui {

namespace {
constexpr int primaryHeight = 40;
}

StartBar::StartBar(QWidget* parent)
    : QWidget(parent),
      m_startText(tr("Start")),
      m_primary(new QPushButton(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_question(new QWidget(this)),
      m_confirm(new QPushButton(tr("Stop conversion"), m_question)),
      m_keep(new QPushButton(tr("Keep going"), m_question)) {
    m_primary->setProperty(primaryProperty, true);
    m_primary->setFont(strongFont(font()));
    m_primary->setMinimumHeight(primaryHeight);
    m_cancel->setMinimumHeight(primaryHeight);
    m_cancel->setToolTip(tr("Stop this conversion (Esc)"));
    m_cancel->setAccessibleName(tr("Cancel the conversion"));
    m_confirm->setAccessibleName(tr("Stop the conversion and discard what is done"));
    m_keep->setAccessibleName(tr("Keep converting"));

    auto* words = new TextLabel(Tone::Normal, tr("Stop? What is done so far is discarded."), m_question);
    words->setWordWrap(true);
    auto* answers = new QHBoxLayout;
    answers->setSpacing(space::small);
    answers->addWidget(m_keep, 1);
    answers->addWidget(m_confirm, 1);
    auto* question = new QVBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(space::small);
    question->addWidget(words);
    question->addLayout(answers);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_primary, 1);
    buttons->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(space::small);
    layout->addWidget(m_question);
    layout->addLayout(buttons);

    connect(m_primary, &QPushButton::clicked, this, &StartBar::press);
    connect(m_cancel, &QPushButton::clicked, this, &StartBar::askToCancel);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        stopAsking();
        Q_EMIT keepGoingChosen();
    });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        stopAsking();
        Q_EMIT cancelConfirmed();
    });
    m_question->hide();
    refresh();
}

void StartBar::setPhase(Phase phase) {
    m_phase = phase;
    if (phase == Phase::Idle || phase == Phase::Stopping) {
        stopAsking();
    }
    refresh();
}

void StartBar::setStart(bool possible, const QString& text) {
    m_possible = possible;
    m_startText = text;
    refresh();
}

void StartBar::askToCancel() {
    if (m_phase == Phase::Running || m_phase == Phase::Paused) {
        m_question->show();
        m_keep->setFocus();
    }
}

bool StartBar::isAsking() const {
    return !m_question->isHidden();
}

void StartBar::stopAsking() {
    m_question->hide();
}

void StartBar::press() {
    switch (m_phase) {
        case Phase::Idle:
            Q_EMIT startRequested();
            break;
        case Phase::Running:
            Q_EMIT pauseRequested();
            break;
        case Phase::Paused:
            Q_EMIT resumeRequested();
            break;
        case Phase::Stopping:
            break;
    }
}

void StartBar::refresh() {
    const Theme& theme = Theme::of(this);
    QString text = m_startText;
    QString iconName = QStringLiteral("start");
    if (m_phase == Phase::Running) {
        text = tr("Pause");
        iconName = QStringLiteral("pause");
    } else if (m_phase == Phase::Paused) {
        text = tr("Resume");
    } else if (m_phase == Phase::Stopping) {
        text = tr("Stopping…");
        iconName = QStringLiteral("cancel");
    }
    const bool enabled = m_phase == Phase::Idle ? m_possible : m_phase != Phase::Stopping;
    m_primary->setText(text);
    m_primary->setIcon(icon(iconName, enabled ? theme.onAccent : theme.dimText));
    m_primary->setAccessibleName(text);
    m_primary->setToolTip(tr("%1 (Ctrl+Enter)").arg(text));
    m_primary->setEnabled(enabled);
    m_cancel->setVisible(m_phase != Phase::Idle);
    m_cancel->setEnabled(m_phase == Phase::Running || m_phase == Phase::Paused);
}

}  // namespace tessera::ui
