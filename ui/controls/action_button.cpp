#include "ui/controls/action_button.h"

#include "ui/text/menu_words.h"

#include <QAction>
#include <QToolButton>

namespace tessera::ui {

QToolButton* makeActionButton(QAction* action, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    const auto name = [button, action] { button->setAccessibleName(withoutMnemonic(action->text())); };
    QObject::connect(action, &QAction::changed, button, name);
    name();
    return button;
}

}  // namespace tessera::ui
