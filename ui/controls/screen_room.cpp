#include "ui/controls/screen_room.h"

#include <QScreen>
#include <QWidget>

namespace tessera::ui {

namespace {
constexpr QSize frameRoom{8, 40};
}

void resizeOnScreen(QWidget& window, const QSize& usual) {
    const QWidget* around = window.parentWidget() != nullptr ? window.parentWidget() : &window;
    window.resize(usual.boundedTo(around->screen()->availableGeometry().size() - frameRoom));
}

}  // namespace tessera::ui
