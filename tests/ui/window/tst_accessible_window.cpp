// What assistive technology is told of every view: each control has a name, a role, and a value that can be read.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fake_core.h"
#include "ui/controls/fold.h"
#include "ui/evaluation/evaluation_dialog.h"
#include "ui/preview/mask_bar.h"
#include "ui/preview/motion_bar.h"
#include "ui/progress/result_panel.h"
#include "ui/settings/settings_panel.h"
#include "ui/theme/tessera_style.h"
#include "ui/window/main_window.h"
#include "ui/window/picture_area.h"
#include "ui/window/preview_area.h"
#include "ui/window/side_panel.h"
#include "ui/window/window_actions.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLayout>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

using namespace tessera;
using namespace tessera::ui;

namespace {

// Rooms that other things lie in.
constexpr std::array roomRoles{
    QAccessible::Client,    QAccessible::Pane,      QAccessible::Grouping, QAccessible::LayeredPane,
    QAccessible::Separator, QAccessible::ScrollBar, QAccessible::Splitter, QAccessible::ToolBar,
    QAccessible::MenuBar,   QAccessible::PopupMenu, QAccessible::Border,   QAccessible::Whitespace,
    QAccessible::Grip,      QAccessible::StatusBar, QAccessible::Section,  QAccessible::StaticText};

bool isRoom(QAccessible::Role role) {
    return std::ranges::find(roomRoles, role) != roomRoles.end();
}

QString described(QAccessibleInterface* node) {
    const QObject* object = node->object();
    QString words =
        QStringLiteral("%1, role %2")
            .arg(object != nullptr ? QLatin1String(object->metaObject()->className()) : QLatin1String("item"))
            .arg(static_cast<int>(node->role()));
    for (const QObject* above = object != nullptr ? object->parent() : nullptr; above != nullptr;
         above = above->parent()) {
        words += QStringLiteral(" in ") + QLatin1String(above->metaObject()->className());
    }
    return words;
}

// "", or what is wrong with this one.
QString fault(QAccessibleInterface* node) {
    const QAccessible::Role role = node->role();
    const QString name = node->text(QAccessible::Name);
    const bool isText = role == QAccessible::StaticText;  // that can be selected has the focus
    if (role == QAccessible::NoRole || (node->state().focusable && isRoom(role) && !isText)) {
        return QStringLiteral("no role: ");
    }
    const bool isQtsOwn =
        node->object() != nullptr && node->object()->objectName().startsWith(QLatin1String("qt_"));
    if (!isRoom(role) && !isQtsOwn && name.trimmed().isEmpty()) {
        return QStringLiteral("no name: ");
    }
    if (name.contains(u'&')) {
        return QStringLiteral("the mark of a key in the name: ");
    }
    const auto* widget = qobject_cast<const QWidget*>(node->object());
    const bool isLabelled = !node->relations(QAccessible::Label).isEmpty() ||
                            (widget != nullptr && !widget->accessibleDescription().isEmpty());
    if (role == QAccessible::ComboBox && !isLabelled) {
        return QStringLiteral("nothing but what is chosen: ");
    }
    const bool hasNumber =
        role == QAccessible::Slider || role == QAccessible::SpinBox || role == QAccessible::ProgressBar;
    if (hasNumber &&
        (node->valueInterface() == nullptr || !node->valueInterface()->currentValue().isValid())) {
        return QStringLiteral("no value: ");
    }
    const bool isChoice = role == QAccessible::CheckBox || role == QAccessible::RadioButton;
    if (isChoice && !node->state().checkable) {
        return QStringLiteral("no state: ");
    }
    return {};
}

// "", or two that are read against the order on the screen: the second lies above the first, in its column.
QString readBackwards(QAccessibleInterface* node) {
    const auto* widget = qobject_cast<const QWidget*>(node->object());
    const bool isOurs = widget != nullptr && qobject_cast<const QMessageBox*>(widget) == nullptr;
    QRect before;
    for (int k = 0; isOurs && widget->layout() != nullptr && k < node->childCount(); ++k) {
        QAccessibleInterface* child = node->child(k);
        const auto* shown = qobject_cast<const QWidget*>(child->object());
        if (shown == nullptr || !shown->isVisible() || widget->layout()->indexOf(shown) < 0) {
            continue;
        }
        const QRect place = child->rect();
        const bool inColumn = place.left() <= before.right() && before.left() <= place.right();
        if (!before.isEmpty() && inColumn && place.bottom() < before.top()) {
            return QStringLiteral("read backwards: ") + described(child) + u' ' +
                   child->text(QAccessible::Name);
        }
        before = place;
    }
    return {};
}

}  // namespace

class TestAccessibleWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_config.path());
        applyAppearance(*qApp, Appearance::Light);
        QAccessible::setActive(true);
    }

    void init() {
        QDir(m_config.path()).removeRecursively();
        m_core = std::make_unique<test::FakeCore>();
        m_window = std::make_unique<MainWindow>(m_core->functions());
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() {
        m_window.reset();
        m_core.reset();
    }

    void firstScreen() { QCOMPARE(faults(*m_window), QString()); }

    void everyViewOfAVideo() {
        openVideos();
        QCOMPARE(faults(*m_window), QString());
        const WindowActions& actions = *m_window->actions();
        for (QAction* mode : actions.modes) {
            mode->trigger();
            QCOMPARE(faults(*m_window), QString());
        }
        actions.modes.first()->trigger();
        actions.keepAreas->trigger();
        QTRY_VERIFY(area()->maskBar()->isVisible());
        QCOMPARE(faults(*m_window), QString());
        actions.keepAreas->trigger();
        actions.motion->trigger();
        QTRY_VERIFY(area()->motionBar()->isVisible());
        QCOMPARE(faults(*m_window), QString());
        m_window->say(QStringLiteral("A word."));
        QCOMPARE(faults(*m_window), QString());
    }

    void whileItConvertsAndWhenItIsDone() {
        openVideos();
        m_window->session().setStopAfterThis(true);
        m_window->actions()->startOrPause->trigger();
        QTRY_COMPARE(m_core->runs(), 1);
        QTRY_VERIFY(m_window->session().isRunning());
        QCOMPARE(faults(*m_window), QString());
        m_window->close();  // asks
        QCOMPARE(faults(*m_window), QString());
        m_core->letFinish();
        QTRY_VERIFY(!m_window->session().isRunning());
    }

    void everyDialog() {
        openVideos();
        m_window->session().setStopAfterThis(true);
        m_window->actions()->startOrPause->trigger();
        QTRY_COMPARE(m_core->runs(), 1);
        m_core->letFinish();
        QTRY_VERIFY(m_window->pictureArea()->result()->isVisible());
        QCOMPARE(faults(*m_window), QString());
        const WindowActions& actions = *m_window->actions();
        for (QAction* action : {actions.showReport, actions.evaluate, actions.naming, actions.models,
                                actions.guide, actions.shortcuts, actions.about}) {
            const QList<QWidget*> before = shownWindows();
            QVERIFY2(action->isEnabled(), qPrintable(action->text()));
            action->trigger();
            QWidget* opened = nullptr;
            QTRY_VERIFY2((opened = newWindow(before)) != nullptr, qPrintable(action->text()));
            QCOMPARE(action->text() + faults(*opened), action->text());
            opened->close();
            QTRY_VERIFY(!shownWindows().contains(opened));
        }
    }

private:
    [[nodiscard]] PreviewArea* area() const { return m_window->pictureArea()->previewArea(); }

    void openVideos() {
        m_window->session().open({QStringLiteral("/videos/4k.mkv"), QStringLiteral("/videos/b.mp4")});
        QTRY_COMPARE(m_window->session().waitingCount(), 2);
        m_window->sidePanel()->settings()->tuningFold()->setOpen(true);
        QCoreApplication::processEvents();
    }

    static QList<QWidget*> shownWindows() {
        QList<QWidget*> shown;
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible()) {
                shown.append(widget);
            }
        }
        return shown;
    }

    static QWidget* newWindow(const QList<QWidget*>& before) {
        for (QWidget* widget : shownWindows()) {
            if (!before.contains(widget)) {
                return widget;
            }
        }
        return nullptr;
    }

    // A line for each; "": none.
    static QString faults(QWidget& window) {
        QStringList found;
        int looked = 0;
        const std::function<void(QAccessibleInterface*)> visit = [&](QAccessibleInterface* node) {
            if (node == nullptr || !node->isValid() || node->state().invisible) {
                return;
            }
            ++looked;
            if (const QString wrong = fault(node); !wrong.isEmpty()) {
                found.append(wrong + described(node));
            }
            if (const QString wrong = readBackwards(node); !wrong.isEmpty()) {
                found.append(wrong);
            }
            for (int k = 0; k < node->childCount(); ++k) {
                visit(node->child(k));
            }
        };
        visit(QAccessible::queryAccessibleInterface(&window));
        found.removeDuplicates();
        return looked > 3 ? found.join(u'\n') : QStringLiteral("nothing was looked at");
    }

    QTemporaryDir m_config;
    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestAccessibleWindow)
#include "tst_accessible_window.moc"
