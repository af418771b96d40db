#include "ui/window/main_window.h"

#include "core/base/general_messages.h"
#include "core/base/output_messages.h"
#include "core/base/process_memory.h"
#include "tests/support/active_window.h"
#include "tests/ui/support/fake_core.h"
#include "ui/controls/fold.h"
#include "ui/controls/notice_bar.h"
#include "ui/controls/reading_order.h"
#include "ui/preview/empty_state.h"
#include "ui/preview/playhead_bar.h"
#include "ui/preview/preview_pane.h"
#include "ui/preview/score_curve.h"
#include "ui/progress/memory_graph.h"
#include "ui/progress/progress_panel.h"
#include "ui/progress/result_panel.h"
#include "ui/progress/start_bar.h"
#include "ui/queue_list/queue_view.h"
#include "ui/settings/output_section.h"
#include "ui/settings/preset_card.h"
#include "ui/settings/preset_section.h"
#include "ui/settings/rate_section.h"
#include "ui/settings/settings_panel.h"
#include "ui/settings/tuning_section.h"
#include "ui/text/format.h"
#include "ui/theme/tessera_style.h"
#include "ui/theme/theme.h"
#include "ui/window/drop_veil.h"
#include "ui/window/header_bar.h"
#include "ui/window/picture_area.h"
#include "ui/window/preview_area.h"
#include "ui/window/shortcut_sheet.h"
#include "ui/window/side_panel.h"
#include "ui/window/window_actions.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFocusFrame>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <memory>

using namespace tessera;
using namespace tessera::ui;

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void emptyWindowInvitesTheFirstDrop();
    void dropShowsFactsAndTheRecommendedPreset();
    void draggingHighlightsTheWindow();
    void badFileShowsItsSentenceAndTheWindowLivesOn();
    void remoteUrlsAreRefusedInWords();
    void changedControlMarksThePresetAndMovesTheTiles();
    void impossibleTilesSayWhyAndCannotStart();
    void startPauseResumeFinish();
    void cancelAsksInPlace();
    void failureShowsItsSentence();
    void warningsAreListed();
    void severalVideosShowAQueue();
    void resultIsPlayedAndItsFolderOpened();
    void closingDuringARunAsksFirst();
    void choicesAreRemembered();
    void lightAndDarkFollowTheAppearance();
    void everyFocusableWidgetHasAnAccessibleName();
    void noShortcutIsAmbiguous();
    void nothingIsCutOffAtTheSmallestSupportedSize();
    void questionsStayUntilTheyAreAnswered();
    void everyMessageOfADropIsThere();
    void closingKeepsWorkUnlessItIsThrownAway_data();
    void closingKeepsWorkUnlessItIsThrownAway();
    void leavingKeepsWorkWithoutAQuestion();
    void removedVideosComeBackWithUndo();
    void settingsAreUndoneAndRedone();
    void otherVideosCanBePreparedWhileOneIsConverted();
    void spacePlaysFromAnywhere();
    void theFirstVideoHasTheKeyboard();
    void tabFollowsTheEye();
    void keyboardFocusIsRinged();
    void windowFitsASmallScreenAlsoWhileItConverts();
    void theFirstWindowFitsItsScreen();
    void whatHasTheKeyboardIsInSight();
    void thePauseForRoomIsOverWithItsRun();
    void startSaysWhatItStarts();
    void scenesHaveAnEntryInTheMenu();
    void everyCodecIsReadInItsList();
    void whatDoesNotOpenIsSaid();
    void nothingToStopCannotBeStopped();
    void aSpeedIsSetAtThePlayhead();
    void shortcutSheetListsEveryKey();
    void memoryIsThatOfTheProcess();
    void coreIsNeverCalledOnTheUiThread();

private:
    void drop(const QList<QUrl>& urls);
    void openVideo(const char* name);
    void press(QAction* action) { action->trigger(); }
    [[nodiscard]] PictureArea* picture() const { return m_window->pictureArea(); }
    [[nodiscard]] StartBar* startBar() const { return m_window->sidePanel()->startBar(); }
    [[nodiscard]] SettingsPanel* settings() const { return m_window->sidePanel()->settings(); }
    [[nodiscard]] Session& session() const { return m_window->session(); }

    QTemporaryDir m_config;
    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase() {
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_config.path());
    applyAppearance(*qApp, Appearance::Light);
}

void TestMainWindow::init() {
    QDir(m_config.path()).removeRecursively();
    m_core = std::make_unique<test::FakeCore>();
    m_window = std::make_unique<MainWindow>(m_core->functions());
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    tests::giveKeyboard(*m_window);
}

void TestMainWindow::cleanup() {
    m_window.reset();
    m_core.reset();
}

void TestMainWindow::drop(const QList<QUrl>& urls) {
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &event);
}

void TestMainWindow::openVideo(const char* name) {
    QSignalSpy opened(&session(), &Session::opened);
    drop({QUrl::fromLocalFile(QStringLiteral("/videos/%1").arg(QLatin1String(name)))});
    QVERIFY(opened.wait());
    QTRY_VERIFY(!session().current()->settings.output.isEmpty());
}

void TestMainWindow::emptyWindowInvitesTheFirstDrop() {
    QVERIFY(picture()->emptyState()->isVisible());
    QVERIFY(!picture()->preview()->isVisible());
    QVERIFY(!startBar()->primary()->isEnabled());
    QVERIFY(!m_window->actions()->startOrPause->isEnabled());
}

void TestMainWindow::dropShowsFactsAndTheRecommendedPreset() {
    openVideo("4k beach day.mkv");

    QVERIFY(picture()->preview()->isVisible());
    QVERIFY(picture()->header()->facts().contains(QStringLiteral("3840×2160")));
    QVERIFY(picture()->header()->facts().contains(QStringLiteral("29.97 fps")));
    QVERIFY(picture()->header()->facts().contains(QStringLiteral("HEVC")));
    QCOMPARE(settings()->presets()->chosenPreset(), QStringLiteral("automatic"));
    QTRY_VERIFY(settings()->presets()->card(QStringLiteral("4k-quality"))->isRecommended());  // once measured
    QVERIFY(!settings()->presets()->card(QStringLiteral("1080p-fast"))->isRecommended());
    QTRY_COMPARE(picture()->preview()->overlay().grid()->count(), 3);
    QVERIFY(startBar()->primary()->isEnabled());
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("4k beach day.mkv")));
}

void TestMainWindow::draggingHighlightsTheWindow() {
    auto* veil = m_window->findChild<DropVeil*>();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/videos/walk.mp4"))});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(veil->isVisible());
    QCOMPARE(veil->size(), m_window->centralWidget()->size());

    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(m_window.get(), &leave);

    QVERIFY(!veil->isVisible());
}

void TestMainWindow::badFileShowsItsSentenceAndTheWindowLivesOn() {
    drop({QUrl::fromLocalFile(QStringLiteral("/videos/bad.mp4"))});

    QTRY_VERIFY(picture()->notice()->isVisible());
    QCOMPARE(picture()->notice()->text(),
             QStringLiteral("\"bad.mp4\" is not a video that Tessera can read. Choose a video file."));
    QVERIFY(picture()->emptyState()->isVisible());

    openVideo("walk.mp4");
    QVERIFY(!picture()->notice()->isVisible());
    QVERIFY(startBar()->primary()->isEnabled());
}

void TestMainWindow::remoteUrlsAreRefusedInWords() {
    drop({QUrl(QStringLiteral("https://example.org/clip.mp4"))});

    QVERIFY(picture()->notice()->isVisible());
    QVERIFY(picture()->notice()->text().contains(QStringLiteral("https://example.org/clip.mp4")));
}

void TestMainWindow::changedControlMarksThePresetAndMovesTheTiles() {
    openVideo("4k.mkv");
    PresetCard* card = settings()->presets()->card(QStringLiteral("4k-quality"));
    QTest::mouseClick(card, Qt::LeftButton);
    QVERIFY(!card->isModified());

    auto* overlap = settings()->tuning()->findChild<QSpinBox*>();
    overlap->setValue(128);

    QVERIFY(card->isModified());
    QCOMPARE(session().current()->settings.generator.overlap, 128);
    QCOMPARE(picture()->preview()->overlay().grid()->overlap, 128);
    QVERIFY(settings()->tuning()->costText().startsWith(QStringLiteral("60 tiles (10 × 6)")));

    QTest::mouseClick(card, Qt::LeftButton);
    QVERIFY(!card->isModified());
    QCOMPARE(picture()->preview()->overlay().grid()->count(), 45);
}

void TestMainWindow::impossibleTilesSayWhyAndCannotStart() {
    openVideo("4k.mkv");
    QTest::mouseClick(settings()->presets()->card(QStringLiteral("4k-quality")), Qt::LeftButton);

    settings()->tuning()->findChild<QSpinBox*>()->setValue(400);

    QVERIFY(!startBar()->primary()->isEnabled());
    QVERIFY(settings()->tuning()->costText().contains(QStringLiteral("smaller than twice the overlap")));
}

void TestMainWindow::startPauseResumeFinish() {
    openVideo("walk.mp4");

    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(picture()->progress()->framesText(), QStringLiteral("58 of 467"));
    QVERIFY(picture()->progress()->isVisible());
    QVERIFY(!settings()->isEnabled());
    QCOMPARE(startBar()->primary()->text(), QStringLiteral("Pause"));
    QVERIFY(picture()->preview()->overlay().states().at(0).known);

    QTest::mouseClick(startBar()->primary(), Qt::LeftButton);
    QCOMPARE(startBar()->primary()->text(), QStringLiteral("Resume"));
    QVERIFY(session().controller().isPaused());
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!session().controller().isPaused());

    m_core->letFinish();
    QTRY_VERIFY(picture()->result()->isVisible());
    QVERIFY(!picture()->progress()->isVisible());
    QVERIFY(picture()->result()->summary().contains(QStringLiteral("467 frames")));
    QVERIFY(m_window->actions()->playResult->isEnabled());
    QVERIFY(settings()->isEnabled());
}

void TestMainWindow::cancelAsksInPlace() {
    openVideo("walk.mp4");
    press(m_window->actions()->startOrPause);
    QTRY_VERIFY(session().isRunning());

    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(startBar()->isAsking());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!startBar()->isAsking());
    QVERIFY(session().isRunning());

    QTest::mouseClick(startBar()->cancelButton(), Qt::LeftButton);
    QTest::mouseClick(startBar()->question()->answer(AfterStop::Discard), Qt::LeftButton);

    QTRY_VERIFY(!session().isRunning());
    QCOMPARE(session().current()->state, ItemState::Cancelled);
    QVERIFY(!picture()->progress()->isVisible());
    QVERIFY(startBar()->primary()->isEnabled());
}

void TestMainWindow::failureShowsItsSentence() {
    openVideo("walk.mp4");
    press(m_window->actions()->startOrPause);
    QTRY_COMPARE(m_core->runs(), 1);

    m_core->letFail(Error(ErrorCode::Output, message::FileExceedsDisk(Name{"walk.mp4"})));

    QTRY_VERIFY(picture()->notice()->isVisible());
    QCOMPARE(
        picture()->notice()->text(),
        QString::fromUtf8("walk.mp4: \"walk.mp4\" does not fit on the disk. Free some space on the disk, "
                          "or choose another folder."));
    QVERIFY(startBar()->primary()->isEnabled());
}

void TestMainWindow::warningsAreListed() {
    m_core->warnings = {message::ThingDropped(message::DataStream(3), message::ContainerCannotHold("MP4"))};
    openVideo("walk.mp4");
    press(m_window->actions()->startOrPause);
    QTRY_COMPARE(m_core->runs(), 1);
    m_core->letFinish();

    QTRY_VERIFY(picture()->result()->isVisible());
    const auto labels = picture()->result()->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](QLabel* label) {
        return label->isVisible() &&
               label->text().contains(QStringLiteral("Data stream #3 dropped: MP4 cannot hold it."));
    }));
}

void TestMainWindow::severalVideosShowAQueue() {
    openVideo("a.mp4");
    QVERIFY(!picture()->queue()->isVisible());

    drop({QUrl::fromLocalFile(QStringLiteral("/videos/4k b.mp4")),
          QUrl::fromLocalFile(QStringLiteral("/videos/c.mp4"))});
    QTRY_COMPARE(session().waitingCount(), 3);

    QVERIFY(picture()->queue()->isVisible());
    QCOMPARE(startBar()->primary()->text().contains(u'3'), true);
    QTest::mouseClick(picture()->queue()->viewport(), Qt::LeftButton, {},
                      picture()->queue()->visualRect(session().queue().index(2)).center());
    QCOMPARE(session().current()->path, QStringLiteral("/videos/c.mp4"));
    QTest::keyClick(picture()->queue(), Qt::Key_Delete);
    QCOMPARE(session().queue().rowCount(), 2);
    QVERIFY(session().current() != nullptr);
}

void TestMainWindow::resultIsPlayedAndItsFolderOpened() {
    QList<QUrl> urls;
    m_window->setUrlOpener([&](const QUrl& url) {
        urls.append(url);
        return true;
    });
    openVideo("walk.mp4");
    press(m_window->actions()->startOrPause);
    QTRY_COMPARE(m_core->runs(), 1);
    m_core->letFinish();
    QTRY_VERIFY(picture()->result()->isVisible());

    press(m_window->actions()->playResult);
    press(m_window->actions()->openFolder);

    QCOMPARE(urls, (QList<QUrl>{QUrl::fromLocalFile(QStringLiteral("/videos/walk_x2.mkv")),
                                QUrl::fromLocalFile(QStringLiteral("/videos"))}));
}

void TestMainWindow::closingDuringARunAsksFirst() {
    openVideo("walk.mp4");
    press(m_window->actions()->startOrPause);
    QTRY_VERIFY(session().isRunning());

    m_window->close();
    QVERIFY(m_window->isVisible());
    QVERIFY(startBar()->isAsking());

    QTest::mouseClick(startBar()->question()->answer(AfterStop::Discard), Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
}

void TestMainWindow::choicesAreRemembered() {
    openVideo("walk.mp4");
    JobSettings chosen = session().current()->settings;
    chosen.factor = 3;
    chosen.encoder.codec = "ffv1";
    session().setSettings(chosen);
    m_window->actions()->showTiles->setChecked(false);
    const QSize size(m_window->minimumSizeHint().width(),
                     700);  // what does not fit the screen is not restored
    m_window->resize(size);
    m_window->close();
    m_window.reset();

    m_window = std::make_unique<MainWindow>(m_core->functions());
    m_window->show();
    openVideo("other.mp4");

    QCOMPARE(session().current()->settings.factor, 3);
    QCOMPARE(session().current()->settings.encoder.codec, std::string("ffv1"));
    QVERIFY(!picture()->preview()->tilesShown());
    QCOMPARE(m_window->size(), size);
}

void TestMainWindow::lightAndDarkFollowTheAppearance() {
    QVERIFY(!Theme::of(m_window.get()).dark);
    applyAppearance(*qApp, Appearance::Dark);
    QTRY_VERIFY(Theme::of(settings()).dark);
    const QRgb dark = m_window->grab().toImage().pixel(1270, 400);
    QVERIFY(qGray(dark) < 90);

    applyAppearance(*qApp, Appearance::Light);
    QTRY_VERIFY(!Theme::of(settings()).dark);

    const QRgb light = m_window->grab().toImage().pixel(1270, 400);
    QVERIFY(qGray(light) > 200);
}

void TestMainWindow::everyFocusableWidgetHasAnAccessibleName() {
    openVideo("4k.mkv");
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        // Qt's own parts: popups of combo boxes, editors of spin boxes.
        const bool inner =
            widget->objectName().startsWith(QLatin1String("qt_")) || widget->window() != m_window.get();
        if (!inner && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);  // its text is its name
            const bool isNamed =
                !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
            QVERIFY2(isNamed, qPrintable(widget->metaObject()->className() + QStringLiteral(" in ") +
                                         widget->parentWidget()->metaObject()->className()));
        }
    }
}

void TestMainWindow::noShortcutIsAmbiguous() {
    QHash<QString, QString> owners;
    for (const QAction* action : m_window->findChildren<QAction*>()) {
        for (const QKeySequence& keys : action->shortcuts()) {
            const QString text = keys.toString();
            QVERIFY2(!owners.contains(text) || owners[text] == action->text(),
                     qPrintable(text + QStringLiteral(": ") + action->text()));
            owners.insert(text, action->text());
        }
    }
    QVERIFY(owners.size() > 10);
    QVERIFY(!owners.contains(QStringLiteral("Space")));  // plays the preview
}

void TestMainWindow::nothingIsCutOffAtTheSmallestSupportedSize() {
    openVideo("4k.mkv");
    m_window->resize(1280, 800);
    QCoreApplication::processEvents();
    for (const QPushButton* button : m_window->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored) {
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
        }
    }
    QVERIFY(m_window->width() <= 1280);
    QVERIFY(m_window->height() <= 800);
    QVERIFY(picture()->width() > m_window->width() * 2 / 3);
}

void TestMainWindow::questionsStayUntilTheyAreAnswered() {
    job::UnfinishedJob job;
    job.spec.input = "/videos/walk.mp4";
    job.spec.output = "/videos/walk_x2.mkv";
    job.framesDone = 467;
    job.framesTotal = 1570;
    m_core->unfinished = {job};
    m_window->offerUnfinished();
    QTRY_VERIFY(picture()->notice()->text().contains(QStringLiteral("467")));

    openVideo("walk.mp4");
    drop({QUrl::fromLocalFile(QStringLiteral("/videos/bad.mp4"))});
    QTRY_VERIFY(picture()->notice()->text().contains(QStringLiteral("bad.mp4")));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);

    QVERIFY(picture()->notice()->text().contains(QStringLiteral("467")));
    QCOMPARE(picture()->notice()->answerButtons().size(), 2);
    QTest::mouseClick(picture()->notice()->answerButtons().first(), Qt::LeftButton);
    QTRY_VERIFY(session().isRunning());
    QVERIFY(!picture()->notice()->text().contains(QStringLiteral("467")));
}

void TestMainWindow::everyMessageOfADropIsThere() {
    drop({QUrl::fromLocalFile(QStringLiteral("/videos/bad1.mp4")),
          QUrl::fromLocalFile(QStringLiteral("/videos/bad2.mp4")),
          QUrl::fromLocalFile(QStringLiteral("/videos/bad3.mp4")),
          QUrl::fromLocalFile(QStringLiteral("/videos/good.mp4"))});
    QTRY_COMPARE(session().waitingCount(), 1);
    for (const char* name : {"bad1", "bad2", "bad3"}) {
        QVERIFY(picture()->notice()->text().contains(QLatin1String(name)));
    }
    openVideo("next.mp4");  // a new beginning
    QVERIFY(picture()->notice()->isEmpty());
}

void TestMainWindow::closingKeepsWorkUnlessItIsThrownAway_data() {
    QTest::addColumn<AfterStop>("answer");
    QTest::addColumn<ItemState>("state");
    QTest::newRow("go on later") << AfterStop::KeepJob << ItemState::Ready;
    QTest::newRow("keep as a video") << AfterStop::KeepPlayable << ItemState::Cancelled;
    QTest::newRow("throw away") << AfterStop::Discard << ItemState::Cancelled;
}

void TestMainWindow::closingKeepsWorkUnlessItIsThrownAway() {
    QFETCH(AfterStop, answer);
    QFETCH(ItemState, state);
    openVideo("walk.mp4");
    drop({QUrl::fromLocalFile(QStringLiteral("/videos/next.mp4"))});
    QTRY_COMPARE(session().waitingCount(), 2);
    press(m_window->actions()->startOrPause);
    QTRY_VERIFY(session().isRunning());
    m_window->close();
    QVERIFY(m_window->isVisible());
    QVERIFY(startBar()->question()->answer(AfterStop::KeepJob)->hasFocus());  // Enter loses nothing

    QTest::mouseClick(startBar()->question()->answer(answer), Qt::LeftButton);

    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(m_core->lastAfterStop.load(), answer);
    QCOMPARE(session().queue().at(0).state, state);
    QCOMPARE(session().queue().at(1).state, ItemState::Ready);
    QCOMPARE(session().queue().at(0).report.has_value(), answer == AfterStop::KeepPlayable);
    QCOMPARE(session().queue().at(0).unfinished.has_value(), answer == AfterStop::KeepJob);
}

void TestMainWindow::leavingKeepsWorkWithoutAQuestion() {
    openVideo("walk.mp4");
    press(m_window->actions()->startOrPause);
    QTRY_COMPARE(m_core->runs(), 1);
    m_window->leave();
    QVERIFY(!m_window->isVisible());
    m_window.reset();
    QCOMPARE(m_core->lastAfterStop.load(), AfterStop::KeepJob);
}

void TestMainWindow::removedVideosComeBackWithUndo() {
    openVideo("a.mp4");
    drop({QUrl::fromLocalFile(QStringLiteral("/videos/b.mp4"))});
    QTRY_COMPARE(session().waitingCount(), 2);
    JobSettings settings = session().current()->settings;
    settings.scenes.cutEdits[60] = false;
    session().setSettings(settings);
    const QString path = session().current()->path;
    const int row = session().queue().rowOf(session().current()->id);

    press(m_window->actions()->remove);
    QCOMPARE(session().queue().rowCount(), 1);
    QVERIFY(picture()->notice()->text().contains(QStringLiteral("removed")));
    QTest::mouseClick(picture()->notice()->answerButtons().first(), Qt::LeftButton);

    QCOMPARE(session().queue().rowCount(), 2);
    QCOMPARE(session().queue().at(row).path, path);
    QCOMPARE(session().queue().at(row).settings.scenes.cutEdits.at(60), false);
    QCOMPARE(session().current()->path, path);
    press(m_window->actions()->redo);
    QCOMPARE(session().queue().rowCount(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(session().queue().rowCount(), 2);
}

void TestMainWindow::settingsAreUndoneAndRedone() {
    openVideo("walk.mp4");
    QVERIFY(!m_window->actions()->undo->isEnabled());
    JobSettings changed = session().current()->settings;
    changed.factor = 5;
    changed.keep.mask = "/masks/one.png";
    session().setSettings(changed);
    QVERIFY(m_window->actions()->undo->isEnabled());

    press(m_window->actions()->undo);
    QCOMPARE(session().current()->settings.factor, 2);
    QVERIFY(session().current()->settings.keep.mask.empty());
    press(m_window->actions()->redo);
    QCOMPARE(session().current()->settings.factor, 5);
    QVERIFY(!session().current()->settings.keep.mask.empty());
}

void TestMainWindow::otherVideosCanBePreparedWhileOneIsConverted() {
    openVideo("a.mp4");
    drop({QUrl::fromLocalFile(QStringLiteral("/videos/b.mp4"))});
    QTRY_COMPARE(session().waitingCount(), 2);
    press(m_window->actions()->startOrPause);
    QTRY_COMPARE(m_core->runs(), 1);
    const qint64 other = session().queue().at(1).id;
    const size_t before = m_core->previews().size();

    session().select(other);

    PreviewArea* area = picture()->previewArea();
    QVERIFY(area->playhead()->isVisible());
    QVERIFY(m_window->actions()->keepAreas->isEnabled());
    QTest::keyClick(picture()->preview(), Qt::Key_Right);
    QTRY_VERIFY(m_core->previews().size() > before && m_core->previews().back().t > 0);
    QCOMPARE(m_core->previews().back().source, std::filesystem::path("/videos/b.mp4"));
    QVERIFY(session().isRunning());

    session().select(session().running()->id);
    QVERIFY(!area->playhead()->isVisible());
}

void TestMainWindow::spacePlaysFromAnywhere() {
    openVideo("walk.mp4");
    PreviewArea* area = picture()->previewArea();
    QTRY_VERIFY(!area->playhead()->time().isEmpty());
    for (QWidget* widget : {static_cast<QWidget*>(area->playhead()->slider()),
                            static_cast<QWidget*>(area->curve()), static_cast<QWidget*>(area->pane())}) {
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Space);
        QVERIFY2(area->session().isPlaying(), widget->metaObject()->className());
        QTest::keyClick(widget, Qt::Key_Space);
        QVERIFY(!area->session().isPlaying());
    }
}

void TestMainWindow::tabFollowsTheEye() {
    openVideo("4k.mkv");
    QCoreApplication::processEvents();
    const QList<QWidget*> order = focusOrderOf(m_window->centralWidget());
    QVERIFY(order.size() > 20);
    const auto place = [&](const QWidget* widget) { return order.indexOf(const_cast<QWidget*>(widget)); };
    PreviewArea* area = picture()->previewArea();
    QVERIFY(place(area->pane()) < place(area->curve()));
    QVERIFY(place(area->curve()) < place(area->playhead()->slider()));
    QVERIFY(place(area->playhead()->slider()) < place(settings()->presets()->card("1080p-fast")));
    QVERIFY(place(settings()->presets()->card("1080p-fast")) < place(startBar()->primary()));
    // Qt's chain is this order.
    for (qsizetype k = 1; k < order.size(); ++k) {
        QWidget* next = order[k - 1]->nextInFocusChain();
        while (next != order[k] && !order.contains(next) && next != order[k - 1]) {
            next = next->nextInFocusChain();
        }
        QCOMPARE(next, order[k]);
    }
}

void TestMainWindow::theFirstVideoHasTheKeyboard() {
    m_window->activateWindow();
    picture()->header()->findChild<QAbstractButton*>()->setFocus();
    openVideo("walk.mp4");
    QTRY_VERIFY(picture()->preview()->hasFocus());
    picture()->header()->findChild<QAbstractButton*>()->setFocus();
    openVideo("b.mp4");
    QVERIFY(!picture()->preview()->hasFocus());  // the person has chosen
}

void TestMainWindow::keyboardFocusIsRinged() {
    openVideo("4k.mkv");
    const auto* ring = m_window->findChild<QFocusFrame*>();
    QVERIFY(ring != nullptr);
    settings()->presets()->card("4k-speed")->setFocus(Qt::TabFocusReason);
    QCOMPARE(ring->widget(), settings()->presets()->card("4k-speed"));
    startBar()->primary()->setFocus(Qt::TabFocusReason);
    QCOMPARE(ring->widget(), startBar()->primary());
    picture()->preview()->setFocus(Qt::MouseFocusReason);
    QCOMPARE(ring->widget(), nullptr);
}

void TestMainWindow::windowFitsASmallScreenAlsoWhileItConverts() {
    openVideo("4k.mkv");
    for (const char* name : {"b", "c", "d", "e", "f"}) {
        openVideo(name);
    }
    settings()->tuningFold()->setOpen(true);
    m_window->resize(1024, 568);  // 600 less the title bar
    press(m_window->actions()->startOrPause);
    QTRY_VERIFY(picture()->progress()->isVisible());
    m_window->close();  // the longest question
    QVERIFY(startBar()->isAsking());
    QCoreApplication::processEvents();
    QVERIFY2(m_window->minimumSizeHint().width() <= 1024,
             qPrintable(QString::number(m_window->minimumSizeHint().width())));
    QVERIFY2(m_window->minimumSizeHint().height() <= 568,
             qPrintable(QString::number(m_window->minimumSizeHint().height())));
    m_window->resize(1024, 568);
    QCOMPARE(m_window->size(), QSize(1024, 568));
}

// Also one that was left on a larger screen.
void TestMainWindow::theFirstWindowFitsItsScreen() {
    const int most = m_window->screen()->availableGeometry().height() - 32;  // less a title bar
    if (most > 1000) {
        QSKIP("this screen has room for any window");
    }
    m_window->close();
    m_window = std::make_unique<MainWindow>(m_core->functions());
    m_window->show();
    QVERIFY2(m_window->height() <= most, qPrintable(QString::number(m_window->height())));
    m_window->resize(2560, 1600);
    m_window->close();
    m_window = std::make_unique<MainWindow>(m_core->functions());
    m_window->show();
    QVERIFY2(m_window->height() <= most, qPrintable(QString::number(m_window->height())));
}

void TestMainWindow::whatHasTheKeyboardIsInSight() {
    openVideo("4k.mkv");
    m_window->resize(1024, 568);
    QTest::mouseClick(settings()->presets()->card("1080p-fast"), Qt::LeftButton);
    const auto isInSight = [](const QWidget* widget) {
        return widget->visibleRegion().boundingRect() == widget->rect();
    };
    settings()->presets()->card("1080p-fast")->setFocus(Qt::TabFocusReason);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Up, Qt::Key_Up}) {
        QVERIFY(m_window->focusWidget() != nullptr);
        QTest::keyClick(m_window->focusWidget(), key);
        const QWidget* card = m_window->focusWidget();
        QVERIFY(qobject_cast<const PresetCard*>(card) != nullptr);
        QTRY_VERIFY2(isInSight(card), qPrintable(card->accessibleName()));
    }
    for (int stop = 0; stop < 30; ++stop) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        const QWidget* widget = m_window->focusWidget();
        QVERIFY(widget != nullptr);
        QTRY_VERIFY2(isInSight(widget), qPrintable(widget->accessibleName()));
    }
}

void TestMainWindow::thePauseForRoomIsOverWithItsRun() {
    session().disk().setFreeBytes([](const QString&) { return qint64{2'000'000}; });
    session().disk().setInterval(10);
    openVideo("walk.mp4");
    press(m_window->actions()->startOrPause);
    QTRY_VERIFY(picture()->notice()->text().contains(QStringLiteral("Paused")));
    session().stop(AfterStop::Discard);
    QTRY_VERIFY(!session().isRunning());
    QVERIFY(picture()->notice()->isEmpty());
}

// A finished one may be looked at while another waits.
void TestMainWindow::startSaysWhatItStarts() {
    openVideo("a.mp4");
    QCOMPARE(startBar()->primary()->text(), QStringLiteral("Start"));
    openVideo("b.mp4");
    QCOMPARE(startBar()->primary()->text(), QStringLiteral("Start 2 video(s)"));
    press(m_window->actions()->startOrPause);
    QTRY_COMPARE(m_core->runs(), 1);
    session().setStopAfterThis(true);
    m_core->letFinish();
    QTRY_VERIFY(!session().isRunning());
    session().select(session().queue().at(1).id);
    QCOMPARE(startBar()->primary()->text(), QStringLiteral("Start"));
    session().select(session().queue().at(0).id);
    QCOMPARE(startBar()->primary()->text(), QStringLiteral("Start 1 video(s)"));
}

// Not only behind the right button on the curve.
void TestMainWindow::scenesHaveAnEntryInTheMenu() {
    openVideo("walk.mp4");
    QAction* scenes = m_window->actions()->scenes;
    QVERIFY(scenes->isEnabled());
    bool isInAMenu = false;
    for (const QMenu* menu : m_window->menuBar()->findChildren<QMenu*>()) {
        isInAMenu = isInAMenu || menu->actions().contains(scenes);
    }
    QVERIFY(isInAMenu);
    scenes->trigger();
    const auto* menu = picture()->previewArea()->curve()->findChild<QMenu*>();
    QVERIFY(menu != nullptr);
    QStringList words;
    for (const QAction* action : menu->actions()) {
        words.append(action->text());
    }
    QVERIFY2(words.join(u'|').contains(QStringLiteral("fade")), qPrintable(words.join(u'|')));
    QVERIFY2(words.join(u'|').contains(QStringLiteral("Spread")), qPrintable(words.join(u'|')));
}

void TestMainWindow::everyCodecIsReadInItsList() {
    openVideo("walk.mp4");
    auto* output = settings()->findChild<OutputSection*>();
    output->setCodecs({{"png", "png", "PNG pictures in a folder, lossless", true},
                       {"apng", "apng", "Animated PNG, lossless and very long", true}});
    auto* box = output->findChild<QComboBox*>();
    box->showPopup();
    const QAbstractItemView* list = box->view();
    QTRY_VERIFY(list->isVisible());
    QVERIFY2(list->viewport()->width() >= list->sizeHintForColumn(0),
             qPrintable(
                 QStringLiteral("%1 of %2").arg(list->viewport()->width()).arg(list->sizeHintForColumn(0))));
    box->hidePopup();
}

void TestMainWindow::whatDoesNotOpenIsSaid() {
    m_window->setUrlOpener([](const QUrl&) { return false; });
    openVideo("walk.mp4");
    press(m_window->actions()->startOrPause);
    QTRY_COMPARE(m_core->runs(), 1);
    m_core->letFinish();
    QTRY_VERIFY(picture()->result()->isVisible());
    press(m_window->actions()->playResult);
    QVERIFY(picture()->notice()->text().contains(QStringLiteral("walk_x2.mkv")));
}

void TestMainWindow::aSpeedIsSetAtThePlayhead() {
    openVideo("walk.mp4");
    const auto speeds = [this] { return m_window->session().current()->settings.speeds; };
    const WindowActions& actions = *m_window->actions();
    QVERIFY(!actions.removeSpeeds->isEnabled());
    const auto choose = [&](const char* speed) {
        const auto found = std::ranges::find_if(actions.speeds, [speed](const QAction* action) {
            return action->data().toString() == QLatin1String(speed);
        });
        press(*found);
    };
    PreviewSession& preview = picture()->previewArea()->session();
    preview.setPosition(80);
    QVERIFY(preview.frame() > 0);
    choose("1/4");
    // From its beginning, as it was, down to the new speed.
    QTRY_COMPARE(speeds().size(), 2u);
    QVERIFY(speeds()[0] == (media::TimeKey{0, 1}));
    QVERIFY(speeds()[1].speed == Rational(1, 4));
    QVERIFY(!jobSpec(QStringLiteral("a"), m_window->session().current()->settings).timeMap.empty());
    QVERIFY(settings()->findChild<RateSection*>()->words().contains(QStringLiteral("key")));
    const auto frames =
        outputFrames(*m_window->session().current()->info, m_window->session().current()->settings);
    JobSettings even = m_window->session().current()->settings;
    even.speeds.clear();
    QVERIFY(*frames > *outputFrames(*m_window->session().current()->info, even));

    // Undo takes it back.
    ScoreCurve* curve = picture()->previewArea()->curve();
    QTRY_COMPARE(curve->speeds().size(), 2u);
    press(actions.undo);
    QTRY_VERIFY(speeds().empty());
    press(actions.redo);
    QTRY_COMPARE(speeds().size(), 2u);
    press(actions.removeSpeed);
    QTRY_COMPARE(speeds().size(), 1u);
    press(actions.removeSpeeds);
    QTRY_VERIFY(speeds().empty());
}

void TestMainWindow::nothingToStopCannotBeStopped() {
    openVideo("walk.mp4");
    QVERIFY(!m_window->actions()->cancel->isEnabled());
    press(m_window->actions()->startOrPause);
    QTRY_VERIFY(m_window->actions()->cancel->isEnabled());
}

void TestMainWindow::shortcutSheetListsEveryKey() {
    const QList<ShortcutGroup> groups = shortcutGroups(*m_window);
    QStringList all;
    for (const ShortcutGroup& group : groups) {
        for (const ShortcutGroup::Line& line : group.lines) {
            all.append(line.keys);
        }
    }
    for (const QAction* action : m_window->actions()->findChildren<QAction*>()) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(keys.isEmpty() || all.join(u' ').contains(keys), qPrintable(keys));
    }
    QVERIFY(all.contains(QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText)));
}

void TestMainWindow::memoryIsThatOfTheProcess() {
    openVideo("walk.mp4");
    press(m_window->actions()->startOrPause);
    const auto* graph = picture()->progress()->findChild<MemoryGraph*>();
    QTRY_VERIFY(graph->modelText().contains(QStringLiteral("900 MB")));
    QTRY_VERIFY(graph->text().startsWith(bytesText(residentBytes())));
    QVERIFY(graph->modelText().contains(QStringLiteral("900 MB")));
}

void TestMainWindow::coreIsNeverCalledOnTheUiThread() {
    openVideo("walk.mp4");
    press(m_window->actions()->startOrPause);
    QTRY_COMPARE(m_core->runs(), 1);
    m_core->letFinish();
    QTRY_VERIFY(picture()->result()->isVisible());

    QVERIFY(!m_core->wasCalledOn(std::this_thread::get_id()));
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
