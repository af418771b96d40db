#include "ui/progress/start_bar.h"

#include "ui/theme/icon.h"
#include "ui/theme/primary_button.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tessera::ui {

namespace {
constexpr int primaryHeight = 40;
}

StartBar::StartBar(QWidget* note, QWidget* parent)
    : QWidget(parent),
      m_startText(tr("Start")),
      m_primary(new QPushButton(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_question(new StopQuestion(this)) {
    m_primary->setProperty(primaryProperty, true);
    m_primary->setFont(strongFont(font()));
    m_primary->setMinimumHeight(primaryHeight);
    m_cancel->setMinimumHeight(primaryHeight);
    m_cancel->setToolTip(tr("Stop this conversion (Esc)"));
    m_cancel->setAccessibleName(tr("Cancel the conversion"));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_primary, 1);
    buttons->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(space::small);
    layout->addWidget(note);
    layout->addWidget(m_question);
    layout->addLayout(buttons);

    connect(m_primary, &QPushButton::clicked, this, &StartBar::press);
    connect(m_cancel, &QPushButton::clicked, this, [this] { askToStop(StopReason::Stop); });
    connect(m_question, &StopQuestion::keepGoingChosen, this, [this] {
        stopAsking();
        Q_EMIT keepGoingChosen();
    });
    connect(m_question, &StopQuestion::stopChosen, this, [this](AfterStop afterStop) {
        stopAsking();
        Q_EMIT stopChosen(afterStop);
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

void StartBar::askToStop(StopReason reason) {
    if (m_phase == Phase::Running || m_phase == Phase::Paused) {
        m_question->ask(reason);
        refresh();
    }
}

bool StartBar::isAsking() const {
    return !m_question->isHidden();
}

void StartBar::stopAsking() {
    m_question->hide();
    refresh();
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
    // While it asks, an answer is what is most to be pressed.
    m_primary->setProperty(primaryProperty, !isAsking());
    m_primary->update();
    const QColor ink = isAsking() ? theme.text : theme.onAccent;
    m_primary->setText(text);
    m_primary->setIcon(icon(iconName, enabled ? ink : theme.dimText));
    m_primary->setAccessibleName(text);
    m_primary->setToolTip(tr("%1 (Ctrl+Enter)").arg(text));
    m_primary->setEnabled(enabled);
    m_cancel->setVisible(m_phase != Phase::Idle);
    m_cancel->setEnabled(m_phase == Phase::Running || m_phase == Phase::Paused);
}

}  // namespace tessera::ui
