#include "ui/base/background.h"

namespace tessera::ui {

Background::Background(const QString& threadName, QObject* parent) : QObject(parent) {
    m_thread.setObjectName(threadName);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

Background::~Background() {
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait();
}

}  // namespace tessera::ui
