// The desktop's services, by D-Bus: no sleep while converting, progress on the taskbar, notifications, suspend.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/background.h"

#include <QObject>
#include <QString>
#include <QVariantMap>

#include <memory>

namespace tessera::ui {

// A desktop that offers a service less is no error: what cannot be asked for is left out. Every call is made off
// the UI thread, in the order in which they were asked for.
class DesktopServices : public QObject {
    Q_OBJECT

public:
    explicit DesktopServices(QObject* parent = nullptr);
    ~DesktopServices() override;

    void inhibitSleep(const QString& reason);
    void allowSleep();
    // 0 … 1; hidden when negative.
    void showProgress(double progress);
    void notify(const QString& title, const QString& text);
    void suspend();

private:
    struct Inhibition;

    std::shared_ptr<Inhibition> m_inhibition;  // used on the background thread
    Background m_background;                   // last: its calls end before anything they use
};

}  // namespace tessera::ui
