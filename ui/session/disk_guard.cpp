#include "ui/session/disk_guard.h"

#include <QStorageInfo>

namespace tessera::ui {

namespace {

constexpr int askEveryMs = 5000;
// A few seconds of the largest output, and what the desktop itself needs.
constexpr qint64 smallestFreeBytes = 500'000'000;

}  // namespace

DiskGuard::DiskGuard(QObject* parent)
    : QObject(parent),
      m_freeBytes([](const QString& folder) { return QStorageInfo(folder).bytesAvailable(); }),
      m_background(QStringLiteral("disk")) {
    m_timer.setInterval(askEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &DiskGuard::ask);
}

void DiskGuard::watch(const QString& folder) {
    m_folder = folder;
    m_timer.start();
    ask();
}

void DiskGuard::stop() {
    m_timer.stop();
}

void DiskGuard::ask() {
    m_background.run(
        [freeBytes = m_freeBytes, folder = m_folder](const std::stop_token&) { return freeBytes(folder); },
        [this](const Outcome<qint64>& outcome) {
            const auto* bytes = std::get_if<qint64>(&outcome);
            if (bytes != nullptr && *bytes >= 0 && *bytes < smallestFreeBytes && m_timer.isActive()) {
                stop();
                Q_EMIT low(*bytes);
            }
        });
}

}  // namespace tessera::ui
