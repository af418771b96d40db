// The languages: complete, up to date with the code, and nothing cut off in any of them.
#include "ui/text/translation.h"

#include "tests/support/pseudo_locale.h"
#include "tests/ui/support/fake_core.h"
#include "ui/controls/fold.h"
#include "ui/controls/notice_bar.h"
#include "ui/controls/text_label.h"
#include "ui/preview/mask_bar.h"
#include "ui/preview/motion_bar.h"
#include "ui/progress/result_panel.h"
#include "ui/progress/start_bar.h"
#include "ui/settings/preset_card.h"
#include "ui/settings/settings_panel.h"
#include "ui/text/format.h"
#include "ui/text/menu_words.h"
#include "ui/theme/tessera_style.h"
#include "ui/window/main_window.h"
#include "ui/window/picture_area.h"
#include "ui/window/preview_area.h"
#include "ui/window/side_panel.h"
#include "ui/window/window_actions.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>
#include <QXmlStreamReader>

#include <memory>
#include <optional>

using namespace tessera;
using namespace tessera::ui;

namespace {

struct Entry {
    QString context;
    QString source;
    QStringList forms;  // the translation, or its plural forms
    bool finished = false;
};

QList<Entry> messagesOf(const QString& file) {
    QList<Entry> messages;
    QFile content(file);
    if (!content.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&content);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const auto name = xml.name();
        if (name == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (name == QLatin1String("source")) {
            messages.append({context, xml.readElementText(), {}, false});
        } else if (name == QLatin1String("translation")) {
            Entry& message = messages.last();
            message.finished = xml.attributes().value(QLatin1String("type")) != QLatin1String("unfinished");
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            message.forms = text.trimmed().isEmpty() ? QStringList() : QStringList{text};
        }
    }
    return messages;
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("%(\\d+|n)"));
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        found.append(matches.next().captured());
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

QString path(const char* under) {
    return QDir(QStringLiteral(TESSERA_SOURCE_DIR)).filePath(QLatin1String(under));
}

// Empty, or what is cut off.
QString clipped(const QWidget& window) {
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->width() == 0) {
            continue;
        }
        const QString where =
            QStringLiteral("%1 \"%2\": ").arg(QLatin1String(widget->metaObject()->className()));
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            if (qobject_cast<const ElidedLabel*>(label) != nullptr) {
                continue;  // says "…" and has the rest as its tooltip
            }
            const bool wraps = label->wordWrap();
            if (wraps ? label->heightForWidth(label->width()) > label->height()
                      : label->sizeHint().width() > label->width()) {
                return where.arg(label->text()) +
                       QStringLiteral("%1 of %2").arg(label->width()).arg(label->sizeHint().width());
            }
        } else if (const auto* card = qobject_cast<const PresetCard*>(widget)) {
            if (card->heightForWidth(card->width()) > card->height()) {
                return where.arg(card->text());
            }
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            const auto* tool = qobject_cast<const QToolButton*>(button);
            if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly &&
                !tool->icon().isNull()) {
                continue;  // its words are its tooltip
            }
            const int words = button->fontMetrics().horizontalAdvance(QString(button->text()).remove(u'&'));
            if (!button->text().isEmpty() && words > button->width() - 4) {
                return where.arg(button->text()) + QStringLiteral("%1 of %2").arg(button->width()).arg(words);
            }
        }
    }
    return {};
}

// Empty, or what lies beyond the window, or beyond the sides of what scrolls up and down.
QString beyond(const QWidget& window) {
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window || widget->size().isEmpty()) {
            continue;
        }
        const QWidget* around = widget->parentWidget();
        while (around != &window && qobject_cast<const QScrollArea*>(around->parentWidget()) == nullptr) {
            around = around->parentWidget();
        }
        const QRect place(widget->mapTo(around, QPoint()), widget->size());
        const bool scrolls = around != &window;
        const bool isInside = place.left() >= 0 && place.right() < around->width() &&
                              (scrolls || (place.top() >= 0 && place.bottom() < around->height()));
        if (!isInside && qobject_cast<const QAbstractItemView*>(around->parentWidget()) == nullptr) {
            return QStringLiteral("%1 \"%2\" at %3,%4 %5x%6 in %7x%8")
                .arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName())
                .arg(place.x())
                .arg(place.y())
                .arg(place.width())
                .arg(place.height())
                .arg(around->width())
                .arg(around->height());
        }
    }
    return {};
}

// What takes the most room of a window in one direction, from the window down to the control, and what lies beside it.
QString largest(const QWidget& window, int (QSize::*extent)() const noexcept) {
    const auto room = [extent](const QWidget& widget) {
        return (widget.minimumSizeHint().expandedTo(widget.minimumSize()).*extent)();
    };
    QString chain;
    const QWidget* at = &window;
    while (at != nullptr) {
        chain += QStringLiteral("\n > %1 \"%2\" %3:")
                     .arg(QLatin1String(at->metaObject()->className()), at->accessibleName())
                     .arg(room(*at));
        const QWidget* next = nullptr;
        for (const QWidget* child : at->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            if (child->isHidden() || child->isWindow()) {
                continue;
            }
            chain += QStringLiteral(" %1 %2")
                         .arg(QLatin1String(child->metaObject()->className()))
                         .arg(room(*child));
            if (next == nullptr || room(*child) > room(*next)) {
                next = child;
            }
        }
        at = next;
    }
    return chain;
}

// A window grows for what is shown for a moment only, and stays so: it is looked at whenever anything in it asks for room.
class RoomWatch : public QObject {
public:
    RoomWatch(QWidget& window, const QSize& room) : m_window(window), m_room(room) {
        qApp->installEventFilter(this);
    }
    [[nodiscard]] QString beyond() const {
        return m_beyond;
    }  // the first time that it was too large; "": never

    bool eventFilter(QObject* watched, QEvent* event) override {
        const bool mayGrow = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
        if (mayGrow && watched->isWidgetType() && m_beyond.isEmpty() &&
            static_cast<QWidget*>(watched)->window() == &m_window) {
            const QSize least = m_window.minimumSizeHint().expandedTo(m_window.size());
            if (least.width() > m_room.width() || least.height() > m_room.height()) {
                m_beyond = QStringLiteral("needs %1x%2: ").arg(least.width()).arg(least.height()) +
                           largest(m_window, least.width() > m_room.width() ? &QSize::width : &QSize::height);
                qWarning().noquote() << m_beyond;
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget& m_window;
    QSize m_room;
    QString m_beyond;
};

}  // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void lupdateLeavesTheTreeUnchanged();
    void everyLanguageIsComplete_data();
    void everyLanguageIsComplete();
    void numbersAndSizesFollowTheLanguage();
    void keysOfMenusAreSaidInMenusOnly();
    void languageChangesWhileTheWindowIsOpen();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void pseudoLocaleMirrorsTheWindow();

private:
    void openWindow(const char* video, const QSize& size = {1280, 800});
    [[nodiscard]] QString wrong(const QSize& size) const;
    void lookAtEveryView(const QSize& size);

    QTemporaryDir m_config;
    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<RoomWatch> m_room;
};

void TestTranslations::initTestCase() {
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_config.path());
    applyAppearance(*qApp, Appearance::Light);
    setLanguage(*qApp, QStringLiteral("en"));
}

void TestTranslations::cleanup() {
    m_room.reset();
    m_window.reset();
    m_core.reset();
    setLanguage(*qApp, QStringLiteral("en"));
}

void TestTranslations::openWindow(const char* video, const QSize& size) {
    m_core = std::make_unique<test::FakeCore>();
    m_window = std::make_unique<MainWindow>(m_core->functions());
    m_window->resize(size);
    m_window->show();
    m_window->session().open({QStringLiteral("/videos/%1").arg(QLatin1String(video))});
    QTRY_COMPARE(m_window->session().waitingCount(), 1);
    QTRY_VERIFY(!m_window->session().current()->settings.output.isEmpty());
}

void TestTranslations::lupdateLeavesTheTreeUnchanged() {
    QTemporaryDir copies;
    const QDir originals(path("translations"));
    const QStringList names = originals.entryList({QStringLiteral("*.ts")}, QDir::Files);
    QCOMPARE(names.size(), qsizetype(6));
    for (const QString& name : names) {
        QVERIFY(QFile::copy(originals.filePath(name), copies.filePath(name)));
    }
    QProcess update;
    update.start(path("packaging/update_translations.sh"), {copies.path()});
    QVERIFY(update.waitForFinished(300'000));  // minutes on a busy machine
    if (update.exitCode() != 0) {
        QSKIP("lupdate is not installed");
    }
    for (const QString& name : names) {
        QFile before(originals.filePath(name));
        QFile after(copies.filePath(name));
        QVERIFY(before.open(QIODevice::ReadOnly) && after.open(QIODevice::ReadOnly));
        QVERIFY2(before.readAll() == after.readAll(),
                 qPrintable(name + QStringLiteral(": run packaging/update_translations.sh")));
    }
}

void TestTranslations::everyLanguageIsComplete_data() {
    QTest::addColumn<QString>("code");
    for (const Language& language : languages()) {
        QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

void TestTranslations::everyLanguageIsComplete() {
    QFETCH(QString, code);
    const QList<Entry> messages =
        messagesOf(path("translations") + QStringLiteral("/tessera_%1.ts").arg(code));
    QVERIFY(messages.size() > (code == QLatin1String("en") ? 5 : 200));
    QStringList wrong;
    for (const Entry& message : messages) {
        const QString text = message.forms.value(0);
        QStringList needed = placeholders(message.source);
        needed.removeAll(QStringLiteral("%n"));  // "one video" need not repeat the number
        QStringList given = placeholders(text);
        given.removeAll(QStringLiteral("%n"));
        if (!message.finished || text.isEmpty() || needed != given) {
            wrong.append(QStringLiteral("%1: %2").arg(message.context, message.source));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1 of %2, such as %3")
                                             .arg(wrong.size())
                                             .arg(messages.size())
                                             .arg(wrong.mid(0, 5).join(QStringLiteral("; ")))));
}

void TestTranslations::numbersAndSizesFollowTheLanguage() {
    QCOMPARE(bytesText(1'100'000'000), QStringLiteral("1.1 GB"));
    setLanguage(*qApp, QStringLiteral("de"));
    QCOMPARE(bytesText(1'100'000'000), QStringLiteral("1,1 GB"));
    setLanguage(*qApp, QStringLiteral("fr"));
    QVERIFY(bytesText(1'100'000'000).startsWith(QStringLiteral("1,1")));
}

void TestTranslations::keysOfMenusAreSaidInMenusOnly() {
    QCOMPARE(withoutMnemonic(QStringLiteral("Save &as…")), QStringLiteral("Save as…"));
    setLanguage(*qApp, QStringLiteral("ja"));
    openWindow("4k.mkv");
    static const QRegularExpression key(QStringLiteral("\\(&?[A-Z]\\)"));
    for (const QAbstractButton* button : m_window->centralWidget()->findChildren<QAbstractButton*>()) {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        const QString words = tool != nullptr && tool->defaultAction() != nullptr
                                  ? tool->defaultAction()->iconText()
                                  : button->text();
        const bool isShown = tool == nullptr || tool->toolButtonStyle() != Qt::ToolButtonIconOnly;
        QVERIFY2(!isShown || !words.contains(key), qPrintable(words));
        QVERIFY2(!button->accessibleName().contains(key), qPrintable(button->accessibleName()));
    }
}

void TestTranslations::languageChangesWhileTheWindowIsOpen() {
    openWindow("4k.mkv");
    m_window->session().start();
    QTRY_VERIFY(m_window->session().isRunning());
    const QString english = m_window->menuBar()->actions().first()->text();
    {
        const tests::PseudoLocaleGuard pseudo;
        QTRY_VERIFY(m_window->menuBar()->actions().first()->text() != english);
        QVERIFY(m_window->session().isRunning());
        QVERIFY(m_window->session().current() != nullptr);
    }
    QTRY_COMPARE(m_window->menuBar()->actions().first()->text(), english);
    m_core->letFinish();
    QTRY_VERIFY(m_window->pictureArea()->result()->isVisible());
}

void TestTranslations::nothingIsCutOff_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QSize>("size");
    // Screens of 1024x600 and of 1366x768 less a title bar, and a larger one.
    for (const QSize size : {QSize(1024, 568), QSize(1366, 736), QSize(1280, 800)}) {
        for (const Language& language : languages()) {
            QTest::addRow("%s, %dx%d", qPrintable(language.code), size.width(), size.height())
                << language.code << size;
        }
    }
    QTest::newRow("pseudo") << QStringLiteral("pseudo") << QSize(1280, 800);
}

// Empty, or the first fault of the window as it is.
QString TestTranslations::wrong(const QSize& size) const {
    if (m_window->width() > size.width() || m_window->height() > size.height()) {
        return QStringLiteral("the window grew to %1x%2, %3")
            .arg(m_window->width())
            .arg(m_window->height())
            .arg(m_room ? m_room->beyond() : QString());
    }
    const QString cut = clipped(*m_window);
    return cut.isEmpty() ? beyond(*m_window) : cut;
}

// The picture's views, tools and settings, one at a time.
void TestTranslations::lookAtEveryView(const QSize& size) {
    const WindowActions& actions = *m_window->actions();
    const auto look = [&](const QString& view) { QTRY_COMPARE(view + wrong(size), view); };
    actions.motion->trigger();
    QTRY_VERIFY(m_window->pictureArea()->previewArea()->motionBar()->isVisible());
    look(QStringLiteral("motion: "));
    actions.motion->trigger();
    actions.keepAreas->trigger();
    QTRY_VERIFY(m_window->pictureArea()->previewArea()->maskBar()->isVisible());
    look(QStringLiteral("mask: "));
    actions.keepAreas->trigger();
    for (QAction* mode : actions.modes) {
        mode->trigger();
        look(mode->text() + QStringLiteral(": "));
    }
    actions.modes.first()->trigger();
    JobSettings settings = m_window->session().current()->settings;
    settings.slowMotion = 4;
    settings.from = Rational{1, 2};
    m_window->session().setSettings(settings);
    look(QStringLiteral("slow motion: "));
    m_window->say(QStringLiteral("word ").repeated(40));
    look(QStringLiteral("notice: "));
    m_window->pictureArea()->notice()->dismiss();
    m_window->session().undoStack().undo();
}

void TestTranslations::nothingIsCutOff() {
    QFETCH(QString, code);
    QFETCH(QSize, size);
    std::optional<tests::PseudoLocaleGuard> pseudo;
    if (code == QLatin1String("pseudo")) {
        pseudo.emplace();
    } else {
        setLanguage(*qApp, code);
    }
    openWindow("4k.mkv", size);
    m_room = std::make_unique<RoomWatch>(*m_window, size);
    m_window->sidePanel()->settings()->tuningFold()->setOpen(true);
    m_window->session().open({QStringLiteral("/videos/b.mp4"), QStringLiteral("/videos/c.mp4")});
    QTRY_COMPARE(m_window->session().waitingCount(), 3);
    QTRY_COMPARE(wrong(size), QString());
    lookAtEveryView(size);

    m_window->session().start();
    QTRY_VERIFY(m_window->session().running() != nullptr &&
                m_window->session().running()->progress.framesDone > 0);
    QTRY_COMPARE(wrong(size), QString());
    for (const StopReason reason : {StopReason::Stop, StopReason::Close}) {
        m_window->sidePanel()->startBar()->askToStop(reason);
        QTRY_COMPARE(wrong(size), QString());
        m_window->sidePanel()->startBar()->stopAsking();
    }

    m_window->session().setStopAfterThis(true);
    m_core->letFinish();
    QTRY_VERIFY(m_window->pictureArea()->result()->isVisible());
    QTRY_COMPARE(wrong(size), QString());
    QCOMPARE(m_room->beyond(), QString());
}

void TestTranslations::pseudoLocaleMirrorsTheWindow() {
    const tests::PseudoLocaleGuard pseudo;
    QTRY_COMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    openWindow("4k.mkv");
    QVERIFY(m_window->sidePanel()->x() < m_window->pictureArea()->x());
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
