// A window that has the keyboard, also where nobody gives it: a compositor without a seat activates none.
#pragma once

#include <QApplication>
#include <QWidget>

namespace tessera::tests {

inline void giveKeyboard(QWidget& window) {
    window.activateWindow();
    if (!QGuiApplication::platformName().startsWith(QLatin1String("wayland"))) {
        return;
    }
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    QApplication::setActiveWindow(&window);
    QT_WARNING_POP
}

}  // namespace tessera::tests
