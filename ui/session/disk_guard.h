// Watches how much room is left on the disk that a conversion writes to.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/background.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace tessera::ui {

// The disk is asked off the UI thread.
class DiskGuard : public QObject {
    Q_OBJECT

public:
    using FreeBytes = std::function<qint64(const QString& folder)>;  // negative: not known

    explicit DiskGuard(QObject* parent = nullptr);

    void setFreeBytes(FreeBytes freeBytes) { m_freeBytes = std::move(freeBytes); }
    void setInterval(int milliseconds) { m_timer.setInterval(milliseconds); }

    void watch(const QString& folder);
    void stop();

Q_SIGNALS:
    void low(qint64 freeBytes);  // once until watch() is called again

private:
    void ask();

    FreeBytes m_freeBytes;
    QString m_folder;
    QTimer m_timer;
    Background m_background;  // last: its calls end before anything they use
};

}  // namespace tessera::ui
