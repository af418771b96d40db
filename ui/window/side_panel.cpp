#include "ui/window/side_panel.h"

#include "ui/core/core_functions.h"
#include "ui/progress/forecast_note.h"
#include "ui/progress/loss_note.h"
#include "ui/progress/start_bar.h"
#include "ui/settings/preset_section.h"
#include "ui/settings/settings_panel.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tessera::ui {

namespace {
constexpr int usualWidth = 352;
}

SidePanel::SidePanel(Session& session, const CoreFunctions& core, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_settings(new SettingsPanel(session.presets(), session.outlook(), this)),
      m_notes(new QWidget(this)),
      m_forecastNote(new ForecastNote(m_notes)),
      m_lossNote(new LossNote(m_notes)),
      m_start(new StartBar(m_notes, this)),
      m_losses(core.foreseeFates),
      m_forecasts(core.forecast) {
    auto* notes = new QVBoxLayout(m_notes);
    notes->setContentsMargins(0, 0, 0, 0);
    notes->setSpacing(space::tiny);
    notes->addWidget(m_forecastNote);
    notes->addWidget(m_lossNote);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_settings, 1);
    layout->addWidget(m_start);

    connect(m_settings, &SettingsPanel::edited, &m_session, &Session::setSettings);
    connect(m_start, &StartBar::startRequested, &m_session, &Session::start);
    connect(m_start, &StartBar::pauseRequested, &m_session.controller(), &JobController::pause);
    connect(m_start, &StartBar::resumeRequested, &m_session.controller(), &JobController::resume);
    connect(m_start, &StartBar::stopChosen, &m_session, &Session::stop);
    connect(&m_session, &Session::currentChanged, this, &SidePanel::showSettings);
    connect(&m_session, &Session::settingsChanged, this, &SidePanel::showSettings);
    connect(&m_session, &Session::runningChanged, this, &SidePanel::showRun);
    connect(m_settings->presets(), &PresetSection::choicesChanged, this, &SidePanel::showSettings);
    connect(&m_losses, &LossOutlook::changed, this, &SidePanel::showLosses);
    connect(&m_forecasts, &ForecastOutlook::changed, this, &SidePanel::showForecast);
    connect(&m_forecasts, &ForecastOutlook::forecasted, this,
            [this](qint64 id, const job::Forecast& forecast) {
                m_session.setForecast(id, forecast);
                if (const QueueItem* item = m_session.queue().find(id); item != nullptr && item->info) {
                    m_session.outlook().setForeseen(item->info->video.size, item->settings.generator,
                                                    forecast.processBytes);
                }
                showForecast();
            });
    showSettings();
    showRun();
}

// As wide as its words need in this language, so that nothing is cut off.
QSize SidePanel::sizeHint() const {
    return {std::max(usualWidth, QWidget::minimumSizeHint().width()), QWidget::sizeHint().height()};
}

QSize SidePanel::minimumSizeHint() const {
    return {sizeHint().width(), QWidget::minimumSizeHint().height()};
}

void SidePanel::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    const int edge = layoutDirection() == Qt::LeftToRight ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), theme.line);
    painter.fillRect(QRect(0, m_start->y(), width(), 1), theme.line);
}

void SidePanel::showSettings() {
    const QueueItem* item = m_session.current();
    if (item == nullptr) {
        m_settings->showSettings(m_session.remembered(), std::nullopt);
    } else {
        m_settings->showSettings(item->settings, item->info);
    }
    if (item != nullptr && item->info) {
        m_session.outlook().want(item->settings.generator, m_settings->presets()->choices());
    }
    wantLosses();
}

// Of what waits to be converted; what is done has a report.
void SidePanel::wantLosses() {
    const QueueItem* item = m_session.current();
    const bool waits =
        item != nullptr && item->isEditable() && !item->report && !item->settings.output.isEmpty();
    if (waits) {
        m_losses.want(jobSpec(item->path, item->settings));
    } else {
        m_losses.wantNothing();
    }
    m_lossNote->setVisible(waits);
    wantForecast();
}

// Of the video that is looked at, while nothing is converted and all that was dropped is open: it takes the memory of a
// conversion, and time from everything else.
void SidePanel::wantForecast() {
    const QueueItem* item = m_session.current();
    const bool waits = item != nullptr && item->state == ItemState::Ready && !item->unfinished &&
                       !item->settings.output.isEmpty();
    const bool isQuiet = !m_session.isRunning() && m_session.queue().countIn(ItemState::Opening) == 0;
    if (waits && !item->forecast && isQuiet) {
        m_forecasts.want(item->id, jobSpec(item->path, item->settings));
    } else {
        m_forecasts.wantNothing();
    }
    showForecast();
}

void SidePanel::showForecast() {
    const QueueItem* item = m_session.current();
    const bool waits = item != nullptr && item->state == ItemState::Ready && !m_session.isRunning();
    m_forecastNote->show(waits && item->forecast ? &*item->forecast : nullptr,
                         waits && m_forecasts.isMeasuring(),
                         waits ? forecastOf(m_session.queue()) : std::nullopt, m_session.waitingCount());
}

void SidePanel::showLosses() {
    m_lossNote->showForesight(m_losses.known());
}

void SidePanel::showRun() {
    const QueueItem* item = m_session.current();
    m_settings->setEnabled(item != nullptr && item->isEditable());
    const JobController& controller = m_session.controller();
    StartBar::Phase phase = StartBar::Phase::Idle;
    if (controller.isCancelling()) {
        phase = StartBar::Phase::Stopping;
    } else if (controller.isPaused()) {
        phase = StartBar::Phase::Paused;
    } else if (controller.isRunning()) {
        phase = StartBar::Phase::Running;
    }
    m_start->setPhase(phase);
    m_start->setStart(m_session.canStart(), startText());
    wantLosses();
}

QString SidePanel::startText() const {
    const int waiting = m_session.waitingCount();
    const QueueItem* item = m_session.current();
    const bool startsAnother = waiting == 1 && item != nullptr && item->state != ItemState::Ready;
    if (waiting > 1 || startsAnother) {
        return tr("Start %n video(s)", nullptr, waiting);
    }
    if (waiting == 0 && item != nullptr && item->info) {
        return tr("Convert again");
    }
    return tr("Start");
}

}  // namespace tessera::ui
