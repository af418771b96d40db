#include "ui/window/shortcut_sheet.h"

#include "ui/controls/accessible.h"
#include "ui/controls/text_label.h"
#include "ui/text/menu_words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tessera::ui {

namespace {

QString say(const char* words) {
    return QCoreApplication::translate("Shortcuts", words);
}

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& shortcut : action.shortcuts()) {
        const QString text = shortcut.toString(QKeySequence::NativeText);
        if (!keys.contains(text)) {
            keys.append(text);
        }
    }
    return keys.mid(0, 2).join(QStringLiteral(", "));
}

// What stands in a menu of a menu makes sense with its title alone: "Colour of tiles: Time".
void collect(const QMenu& menu, QList<ShortcutGroup::Line>& lines, const QString& before = {}) {
    for (const QAction* action : menu.actions()) {
        const QString words = withoutMnemonic(action->text());
        if (action->menu() != nullptr) {
            collect(*action->menu(), lines, words + QStringLiteral(": "));
        } else if (const QString keys = keysOf(*action); !keys.isEmpty()) {
            lines.append({keys, before + words});
        }
    }
}

QString key(Qt::Key key) {
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

QString keys(Qt::Key one, Qt::Key other) {
    return key(one) + QStringLiteral(", ") + key(other);
}

QList<ShortcutGroup> placeGroups() {
    const QString shift = QKeySequence(Qt::SHIFT).toString(QKeySequence::NativeText);
    const QString alt = QKeySequence(Qt::ALT).toString(QKeySequence::NativeText);
    const QString control = QKeySequence(Qt::CTRL).toString(QKeySequence::NativeText);
    return {
        {say(QT_TRANSLATE_NOOP("Shortcuts", "Anywhere")),
         {{key(Qt::Key_Space), say(QT_TRANSLATE_NOOP("Shortcuts", "Play or stop"))},
          {keys(Qt::Key_Left, Qt::Key_Right), say(QT_TRANSLATE_NOOP("Shortcuts", "One frame back, forward"))},
          {keys(Qt::Key_Home, Qt::Key_End), say(QT_TRANSLATE_NOOP("Shortcuts", "First frame, last frame"))},
          {key(Qt::Key_Escape),
           say(QT_TRANSLATE_NOOP("Shortcuts", "Stop the conversion; leave full screen"))}}},
        {say(QT_TRANSLATE_NOOP("Shortcuts", "Picture")),
         {{QStringLiteral("+, -"), say(QT_TRANSLATE_NOOP("Shortcuts", "Zoom"))},
          {shift + keys(Qt::Key_Left, Qt::Key_Right),
           say(QT_TRANSLATE_NOOP("Shortcuts", "Move the picture"))},
          {control + keys(Qt::Key_Left, Qt::Key_Right),
           say(QT_TRANSLATE_NOOP("Shortcuts", "Move the divider"))}}},
        {say(QT_TRANSLATE_NOOP("Shortcuts", "Scene cuts")),
         {{keys(Qt::Key_Left, Qt::Key_Right), say(QT_TRANSLATE_NOOP("Shortcuts", "From cut to cut"))},
          {keys(Qt::Key_Up, Qt::Key_Down), say(QT_TRANSLATE_NOOP("Shortcuts", "Threshold"))},
          {key(Qt::Key_Return), say(QT_TRANSLATE_NOOP("Shortcuts", "Add or remove a cut"))}}},
        {say(QT_TRANSLATE_NOOP("Shortcuts", "Queue")),
         {{key(Qt::Key_Delete), say(QT_TRANSLATE_NOOP("Shortcuts", "Remove"))},
          {alt + keys(Qt::Key_Up, Qt::Key_Down), say(QT_TRANSLATE_NOOP("Shortcuts", "Move up, down"))}}}};
}

}  // namespace

QList<ShortcutGroup> shortcutGroups(const QMainWindow& window) {
    QList<ShortcutGroup> groups;
    for (const QAction* action : window.menuBar()->actions()) {
        ShortcutGroup group{withoutMnemonic(action->text()), {}};
        if (action->menu() != nullptr) {
            collect(*action->menu(), group.lines);
        }
        if (!group.lines.isEmpty()) {
            groups.append(group);
        }
    }
    return groups + placeGroups();
}

void showShortcutSheet(QMainWindow* window) {
    auto* dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(say(QT_TRANSLATE_NOOP("Shortcuts", "Keyboard shortcuts")));
    auto* sheet = new QWidget;
    auto* columns = new QHBoxLayout(sheet);
    columns->setSpacing(space::huge);
    const std::array<QVBoxLayout*, 2> column{new QVBoxLayout, new QVBoxLayout};
    for (QVBoxLayout* one : column) {
        one->setSpacing(space::large);
        columns->addLayout(one, 1);
    }
    std::array<qsizetype, 2> taken{};  // lines; each group goes where fewer are
    for (const ShortcutGroup& group : shortcutGroups(*window)) {
        auto* lines = new QGridLayout;
        lines->setHorizontalSpacing(space::large);
        lines->setVerticalSpacing(0);
        const auto label = [&](Tone tone, const QString& words) {
            auto* made = new TextLabel(tone, words, sheet);
            made->setContentsMargins(0, 1, 0, 1);  // accents of capitals reach above the line
            return made;
        };
        lines->addWidget(label(Tone::Strong, group.title), 0, 0, 1, 2);
        for (const ShortcutGroup::Line& line : group.lines) {
            const int row = lines->rowCount();
            lines->addWidget(label(Tone::Normal, line.what), row, 0);
            lines->addWidget(label(Tone::Dim, line.keys), row, 1, Qt::AlignRight);
        }
        const size_t at = taken[0] <= taken[1] ? 0 : 1;
        taken[at] += group.lines.size() + 2;
        column[at]->addLayout(lines);
    }
    for (QVBoxLayout* one : column) {
        one->addStretch(1);
    }
    auto* scroll = new QScrollArea(dialog);
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    setAccessibleRole(scroll, QAccessible::Document);
    scroll->setAccessibleName(dialog->windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    const int wide =
        sheet->sizeHint().width() + scroll->verticalScrollBar()->sizeHint().width() + 2 * space::large;
    const int high = sheet->sizeHint().height() + buttons->sizeHint().height() + 3 * space::large;
    dialog->resize(QSize(std::max(760, wide), high).boundedTo(window->size()));
    dialog->open();
}

}  // namespace tessera::ui
