#include "ui/window/look_choices.h"

#include "ui/text/translation.h"
#include "ui/theme/tessera_style.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QApplication>

namespace tessera::ui {

void connectLook(WindowActions& actions, WindowSettings& settings) {
    for (QAction* action : actions.appearances) {
        const auto value = static_cast<Appearance>(action->data().toInt());
        action->setChecked(value == settings.appearance());
        QObject::connect(action, &QAction::triggered, &actions, [&settings, value] {
            settings.setAppearance(value);
            applyAppearance(*qApp, value);
        });
    }
    for (QAction* action : actions.languages) {
        const QString code = action->data().toString();
        action->setChecked(code == settings.language());
        QObject::connect(action, &QAction::triggered, &actions, [&settings, code] {
            settings.setLanguage(code);
            setLanguage(*qApp, code);
        });
    }
}

}  // namespace tessera::ui
