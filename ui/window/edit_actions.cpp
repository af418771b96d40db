#include "ui/window/edit_actions.h"

#include "ui/session/session.h"
#include "ui/window/window_actions.h"

#include <QAction>

namespace tessera::ui {

namespace {

void connectUndo(WindowActions& actions, QUndoStack& stack) {
    QObject::connect(actions.undo, &QAction::triggered, &stack, &QUndoStack::undo);
    QObject::connect(actions.redo, &QAction::triggered, &stack, &QUndoStack::redo);
    const auto show = [&actions, &stack] {
        actions.undo->setEnabled(stack.canUndo());
        actions.redo->setEnabled(stack.canRedo());
        actions.undo->setText(stack.canUndo() ? WindowActions::tr("&Undo: %1").arg(stack.undoText())
                                              : WindowActions::tr("&Undo"));
        actions.redo->setText(stack.canRedo() ? WindowActions::tr("&Redo: %1").arg(stack.redoText())
                                              : WindowActions::tr("&Redo"));
    };
    QObject::connect(&stack, &QUndoStack::indexChanged, &actions, show);
    show();
}

}  // namespace

void connectEditActions(WindowActions& actions, Session& session) {
    connectUndo(actions, session.undoStack());
    const auto onCurrent = [&](QAction* action, auto perform) {
        QObject::connect(action, &QAction::triggered, &session, [&session, perform] {
            if (const QueueItem* item = session.current()) {
                perform(item->id);
            }
        });
    };
    onCurrent(actions.remove, [&session](qint64 id) { session.remove({id}); });
    onCurrent(actions.retry, [&session](qint64 id) { session.retry(id); });
    onCurrent(actions.duplicate, [&session](qint64 id) { session.duplicate(id); });
    onCurrent(actions.moveUp, [&session](qint64 id) { session.move(id, -1); });
    onCurrent(actions.moveDown, [&session](qint64 id) { session.move(id, 1); });
    QObject::connect(actions.removeFinished, &QAction::triggered, &session, &Session::removeFinished);
    QObject::connect(actions.stopAfterThis, &QAction::toggled, &session, &Session::setStopAfterThis);
    QObject::connect(&session, &Session::stopAfterThisChanged, actions.stopAfterThis, &QAction::setChecked);
    actions.stopAfterThis->setChecked(session.stopsAfterThis());
}

}  // namespace tessera::ui
