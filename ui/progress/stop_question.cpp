#include "ui/progress/stop_question.h"

#include "ui/controls/text_label.h"
#include "ui/theme/primary_button.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tessera::ui {

StopQuestion::StopQuestion(QWidget* parent)
    : QWidget(parent),
      m_words(new TextLabel(Tone::Normal, {}, this)),
      m_later(new QPushButton(tr("Stop and go on later"), this)),
      m_playable(new QPushButton(tr("Keep what is done as a video"), this)),
      m_discard(new QPushButton(tr("Throw away what is done"), this)),
      m_keepGoing(new QPushButton(tr("Keep converting"), this)) {
    m_words->setWordWrap(true);
    m_later->setProperty(primaryProperty, true);
    m_later->setToolTip(tr("What is done is kept beside the new file. Start goes on with it."));
    m_playable->setToolTip(tr("Ends the new file here. It plays, and cannot go on later."));
    m_discard->setToolTip(tr("Nothing is left of this conversion; it can be started from the beginning."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny + 2);
    layout->addWidget(m_words);
    for (QPushButton* button : {m_later, m_playable, m_discard, m_keepGoing}) {
        button->setAutoDefault(true);
        button->setAccessibleName(button->text());
        layout->addWidget(button);
    }
    for (const AfterStop afterStop : {AfterStop::KeepJob, AfterStop::KeepPlayable, AfterStop::Discard}) {
        connect(answer(afterStop), &QPushButton::clicked, this,
                [this, afterStop] { Q_EMIT stopChosen(afterStop); });
    }
    connect(m_keepGoing, &QPushButton::clicked, this, &StopQuestion::keepGoingChosen);
}

QPushButton* StopQuestion::answer(AfterStop afterStop) const {
    switch (afterStop) {
        case AfterStop::KeepPlayable:
            return m_playable;
        case AfterStop::Discard:
            return m_discard;
        case AfterStop::KeepJob:
            break;
    }
    return m_later;
}

void StopQuestion::ask(StopReason reason) {
    m_words->setText(reason == StopReason::Close ? tr("A conversion is running. Close the window?")
                                                 : tr("Stop this conversion?"));
    m_later->setText(reason == StopReason::Close ? tr("Close and go on later") : tr("Stop and go on later"));
    m_later->setAccessibleName(m_later->text());
    show();
    m_later->setFocus();
}

}  // namespace tessera::ui
