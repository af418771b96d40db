// The window with what keeps a person's work around it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/crash_report.h"
#include "ui/session/queue_keeper.h"
#include "ui/window/main_window.h"

namespace tessera::app {

// UI thread. Shows nothing by itself.
class WindowProgram {
public:
    WindowProgram(const ui::CoreFunctions& core, const ui::DesktopCalls& desktop);

    [[nodiscard]] ui::MainWindow& window() noexcept { return m_window; }
    // The desktop ends the session: the queue is on the disk when this returns, for the program may be killed right then;
    // what runs is kept, and closing asks nobody any more.
    void endSession();

private:
    files::RunMark m_mark;
    ui::MainWindow m_window;
    ui::QueueKeeper m_keeper;
};

}  // namespace tessera::app
