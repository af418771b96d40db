#include "app/window_program.h"

#include "app/quit_signals.h"
#include "ui/queue/queue_file.h"

#include <QGuiApplication>
#include <QSessionManager>

namespace tessera::app {

WindowProgram::WindowProgram(const ui::CoreFunctions& core, const ui::DesktopCalls& desktop)
    : m_window(core, desktop), m_keeper(m_window.session(), ui::defaultQueueFile()) {
    leaveOnSignals(&m_window, [this] { m_window.leave(); });
    QObject::connect(
        qGuiApp, &QGuiApplication::commitDataRequest, &m_window, [this](QSessionManager&) { endSession(); },
        Qt::DirectConnection);
    QObject::connect(&m_keeper, &ui::QueueKeeper::leftOut, &m_window, &ui::MainWindow::say);
    QObject::connect(&m_keeper, &ui::QueueKeeper::restored, &m_window, &ui::MainWindow::offerUnfinished);
}

void WindowProgram::endSession() {
    m_window.setLeaving();
    m_keeper.saveNow();
}

}  // namespace tessera::app
