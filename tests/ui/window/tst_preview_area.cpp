#include "ui/window/preview_area.h"

#include "tests/support/active_window.h"
#include "tests/ui/support/fake_core.h"
#include "ui/controls/notice_bar.h"
#include "ui/controls/segments.h"
#include "ui/preview/comparison_bar.h"
#include "ui/preview/mask_bar.h"
#include "ui/preview/motion_bar.h"
#include "ui/preview/playhead_bar.h"
#include "ui/preview/preview_pane.h"
#include "ui/preview/score_curve.h"
#include "ui/settings/settings_panel.h"
#include "ui/settings/tuning_section.h"
#include "ui/theme/tessera_style.h"
#include "ui/window/main_window.h"
#include "ui/window/picture_area.h"
#include "ui/window/side_panel.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QMouseEvent>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tessera;
using namespace tessera::ui;

// In its window, by keys and mouse.
class TestPreviewArea : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_config.path());
        applyAppearance(*qApp, Appearance::Light);
    }

    void init() {
        m_core = std::make_unique<test::FakeCore>();
        m_window = std::make_unique<MainWindow>(m_core->functions());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        tests::giveKeyboard(*m_window);
        QSignalSpy opened(&m_window->session(), &Session::opened);
        m_window->session().open({QStringLiteral("/videos/walk.mp4")});
        QVERIFY(opened.wait());
        QTRY_VERIFY(!area()->playhead()->time().isEmpty());
    }

    void cleanup() {
        m_window.reset();
        m_core.reset();
    }

    void arrowKeysWalkThroughTheOutput() {
        QVERIFY(area()->playhead()->isVisible());
        QVERIFY(!area()->comparison()->isVisible());
        QVERIFY(area()->playhead()->time().startsWith(QStringLiteral("Frame 1 of 234")));

        QTest::keyClick(area()->pane(), Qt::Key_Right);
        QTRY_VERIFY(area()->playhead()->time().startsWith(QStringLiteral("Between 1 and 2")));
        QCOMPARE(area()->playhead()->slider()->value(), 1);
        QVERIFY(area()->pane()->layers().caption(CompareSide::A).contains(QStringLiteral("420 ms")));

        QTest::keyClick(area()->playhead()->slider(), Qt::Key_End);
        QTRY_VERIFY(area()->playhead()->time().startsWith(QStringLiteral("Frame 234 of 234")));
    }

    void comparingShowsFiguresOfBothSides() {
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);

        QTRY_VERIFY(!area()->comparison()->likeness().isEmpty());
        QVERIFY(area()->comparison()->isVisible());
        QCOMPARE(area()->pane()->layers().mode(), CompareMode::SideBySide);
        QVERIFY(area()->comparison()->likeness().contains(QStringLiteral("41.3 dB")) ||
                area()->comparison()->likeness().contains(QStringLiteral("41.2 dB")));
        QVERIFY(area()->comparison()->figures(0).contains(QStringLiteral("900 MB")));
        QCOMPARE(area()->session().choiceB().kind, job::PreviewKind::Blend);
        QCOMPARE(area()->comparison()->box(1)->currentText(), QStringLiteral("Plain blend"));

        area()->comparison()->box(1)->setFocus();
        QTest::keyClick(area()->comparison()->box(1), Qt::Key_Home);
        QTRY_VERIFY(area()->comparison()->figures(1).isEmpty());
        QCOMPARE(m_core->previews().back().pictures.at(1).kind, job::PreviewKind::Previous);

        QTest::keyClick(m_window.get(), Qt::Key_5, Qt::AltModifier);
        QTRY_VERIFY(m_core->previews().back().differenceGain > 0);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
        QVERIFY(!area()->comparison()->isVisible());
    }

    void changedTilesAreRenderedAgainAgainstTheUntiledFrame() {
        auto* tile = m_window->sidePanel()->settings()->tuning()->findChild<QComboBox*>();
        tile->setFocus();
        QTest::keyClick(tile, Qt::Key_Down);  // 256 pixels
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);

        QTRY_VERIFY(area()->comparison()->figures(0).contains(QStringLiteral("6 tile")));
        QVERIFY(area()->comparison()->figures(1).contains(QStringLiteral("1 tile")));
        QCOMPARE(m_core->previews().back().pictures.at(1).kind, job::PreviewKind::Untiled);

        QTest::keyClick(tile, Qt::Key_Down);  // 384
        QTRY_VERIFY(area()->comparison()->figures(0).contains(QStringLiteral("2 tile")));
    }

    void whatDoesNotFitIsExplained() {
        m_core->shortOfMemory = true;
        area()->session().setChoices({}, {job::PreviewKind::Untiled, {}, {}});
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
        QTRY_VERIFY(area()->comparison()->shortage().contains(QStringLiteral("9.8 GB")));
        QVERIFY(area()->comparison()->shortage().contains(QStringLiteral("5.6 GB")));
        QVERIFY(area()->comparison()->shortage().contains(QStringLiteral("1024×768")));
    }

    void cutsAreVisitedEditedAndPartOfTheJob() {
        QTRY_COMPARE(area()->track().scanned(), 234);
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QTRY_VERIFY(area()->playhead()->time().startsWith(QStringLiteral("Between 60 and 61")));
        QCOMPARE(m_core->previews().back().cut, job::Cuts::Repeat);
        QTRY_VERIFY(area()->pane()->layers().caption(CompareSide::A).contains(QStringLiteral("cut")));

        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(m_core->previews().back().cut, std::nullopt);
        QVERIFY(!area()->track().isCut(60));
        QCOMPARE(m_window->session().current()->settings.scenes.cutEdits.at(60), false);

        m_window->actions()->startOrPause->trigger();
        QTRY_COMPARE(m_core->runs(), 1);
        QCOMPARE(m_core->spec(0).scenes.cutEdits.at(60), false);
        m_core->letFinish();
        QTRY_VERIFY(area()->playhead()->isVisible());
    }

    void steppingBackRendersNothingAgain() {
        QTest::keyClick(area()->pane(), Qt::Key_Right);
        QTRY_VERIFY(area()->playhead()->time().contains(QStringLiteral("Between")));
        QTest::keyClick(area()->pane(), Qt::Key_Right);
        QTRY_VERIFY(!area()->playhead()->time().contains(QStringLiteral("Between")));
        const size_t before = m_core->previews().size();
        QTest::keyClick(area()->pane(), Qt::Key_Left);
        QTRY_VERIFY(area()->playhead()->time().contains(QStringLiteral("Between")));
        QCOMPARE(m_core->previews().size(), before);

        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
        QTRY_VERIFY(!area()->comparison()->likeness().isEmpty());
        const size_t compared = m_core->previews().size();
        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::AltModifier);
        QTest::keyClick(m_window.get(), Qt::Key_5, Qt::AltModifier);
        QTest::qWait(100);
        QCOMPARE(m_core->previews().size(), compared);
    }

    void playheadOfEachVideoIsRemembered() {
        area()->session().setPosition(40);
        m_window->session().open({QStringLiteral("/videos/other.mp4")});
        QTRY_COMPARE(m_window->session().waitingCount(), 2);
        QTRY_COMPARE(area()->session().position(), 0);
        QTRY_VERIFY(area()->playhead()->time().startsWith(QStringLiteral("Frame 1 of")));
        m_window->session().select(m_window->session().queue().at(0).id);
        QCOMPARE(area()->session().position(), 40);
        QCOMPARE(area()->playhead()->time(), QString());  // not the other's, until its own is here
    }

    void draggedTilesChangeTheSettingsAndTheEstimate() {
        QTRY_VERIFY(area()->pane()->note().contains(QStringLiteral("MB")) ||
                    area()->pane()->note().contains(QStringLiteral("GB")));
        Q_EMIT area()->pane()->tilingDragged({256, 64});
        QCOMPARE(m_window->session().current()->settings.generator.tileSize, 256);
        QVERIFY(area()->pane()->note().contains(QStringLiteral("6 tile")));
        QVERIFY(area()->pane()->note().contains(QStringLiteral("times the pixels")));
    }

    void motionBeyondATilesReachIsSaid() {
        Q_EMIT area()->pane()->tilingDragged({256, 64});
        QTest::keyClick(area()->pane(), Qt::Key_Right);
        QTRY_COMPARE(area()->pane()->overlay().motion().exceeding(), 1);
        QVERIFY(area()->pane()->note().contains(QStringLiteral("1 tile")));
        QVERIFY(area()->pane()->tileDescription(0).contains(QStringLiteral("96 pixels")));
    }

    void masksAreDrawnInTheWindow() {
        QStandardPaths::setTestModeEnabled(true);
        QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier);
        QVERIFY(area()->maskBar()->isVisible());
        const QPoint middle = area()->pane()->rect().center();
        QTest::mousePress(area()->pane(), Qt::LeftButton, {}, middle);
        const QPointF to = middle + QPoint(60, 40);
        QMouseEvent move(QEvent::MouseMove, to, area()->pane()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(area()->pane(), &move);
        QTest::mouseRelease(area()->pane(), Qt::LeftButton, {}, to.toPoint());
        QTRY_VERIFY(!m_window->session().current()->settings.keep.mask.empty());
        QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier);
        QVERIFY(!area()->maskBar()->isVisible());

        QTest::keyClick(area()->pane(), Qt::Key_Right);
        QTRY_VERIFY(!m_core->previews().back().keep.mask.empty());
    }

    void spacePlaysAndStops() {
        QTest::keyClick(area()->pane(), Qt::Key_Space);
        QVERIFY(area()->session().isPlaying());
        QTRY_VERIFY(area()->session().position() >= 4);
        QTest::keyClick(area()->pane(), Qt::Key_Space);
        QVERIFY(!area()->session().isPlaying());
        QCOMPARE(area()->session().position() % 2, 0);
    }

    void oneKeyShowsTheNewVideoInMotion() {
        QVERIFY(!area()->motionBar()->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_P);
        QVERIFY(area()->motionBar()->isVisible());
        QVERIFY(m_window->actions()->motion->isChecked());
        QTRY_VERIFY(area()->playhead()->time().contains(QStringLiteral("of 180")));
        QCOMPARE(area()->pane()->layers().caption(CompareSide::A), QStringLiteral("New video"));
        QTRY_VERIFY(!area()->motion().motion().isMaking());

        QTest::keyClick(area()->pane(), Qt::Key_Space);  // stops, steps, and plays again
        QVERIFY(!area()->motion().motion().isPlaying());
        const int index = area()->motion().motion().index();
        QTest::keyClick(m_window.get(), Qt::Key_Right);
        QCOMPARE(area()->motion().motion().index(), (index + 1) % 180);
        QTest::keyClick(m_window.get(), Qt::Key_Left);
        QCOMPARE(area()->motion().motion().index(), index);
        QTest::keyClick(m_window.get(), Qt::Key_Space);
        QVERIFY(area()->motion().motion().isPlaying());

        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!area()->motionBar()->isVisible());
        QVERIFY(!m_window->actions()->motion->isChecked());
        QTRY_VERIFY(area()->playhead()->time().startsWith(QStringLiteral("Frame 1 of 234")));
    }

    void motionIsComparedInEveryView() {
        QTest::keyClick(m_window.get(), Qt::Key_P);
        QTRY_VERIFY(!area()->motion().motion().isMaking() && area()->motion().motion().made() == 180);
        QTest::keyClick(m_window.get(), Qt::Key_Space);
        area()->step(1 - area()->motion().motion().index());
        const auto tone = [&](CompareSide side) {
            return area()->pane()->layers().layer(side).picture().full().pixelColor(0, 0).red();
        };
        QCOMPARE(tone(CompareSide::A), 151);
        const auto buttons = area()->motionBar()->side()->findChildren<QAbstractButton*>();
        buttons.first()->click();
        QCOMPARE(tone(CompareSide::A), 90);
        QCOMPARE(area()->pane()->layers().caption(CompareSide::A), QStringLiteral("Source"));
        for (const Qt::Key key : {Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
            QTest::keyClick(m_window.get(), key, Qt::AltModifier);
            QCOMPARE(tone(CompareSide::A), 90);
            QCOMPARE(tone(CompareSide::B), 151);
            QVERIFY(!buttons.first()->isEnabled());
        }
        QTest::keyClick(m_window.get(), Qt::Key_5, Qt::AltModifier);
        QCOMPARE(tone(CompareSide::Difference), 255);
        const auto previews = m_core->previews().size();
        QTest::qWait(50);
        QCOMPARE(m_core->previews().size(), previews);  // single pictures are not made meanwhile
    }

    void settingsChangeWhatIsInMotion() {
        QTest::keyClick(m_window.get(), Qt::Key_P);
        QTRY_COMPARE(m_core->motions().size(), size_t{1});
        JobSettings settings = m_window->session().current()->settings;
        settings.generator.tileSize = 256;
        settings.generator.automaticTiles = false;
        m_window->session().setSettings(settings);
        QTRY_COMPARE(m_core->motions().size(), size_t{2});
        QCOMPARE(m_core->motions().back().spec.generator.tileSize, 256);
        settings.encoder.quality = 30;  // the pictures stay as they are
        m_window->session().setSettings(settings);
        QTest::qWait(50);
        QCOMPARE(m_core->motions().size(), size_t{2});
        QTest::keyClick(area()->playhead()->slider(), Qt::Key_Right);  // elsewhere
        QVERIFY(!area()->motion().isActive());
    }

    void theEndsOfAPartAreMarkedByKeys() {
        const auto settings = [&] { return m_window->session().current()->settings; };
        const auto goTo = [&](qint64 frame) {
            area()->session().showFrame(frame);
            QTRY_VERIFY(area()->playhead()->time().startsWith(QStringLiteral("Frame %1 of").arg(frame + 1)));
        };
        goTo(60);
        QTest::keyClick(m_window.get(), Qt::Key_I);
        QCOMPARE(area()->curve()->range().first, std::optional<qint64>(60));
        QVERIFY(std::abs(settings().from.toDouble() - (2 - 0.125 / 29.97)) < 1e-4);
        goTo(120);
        QTest::keyClick(m_window.get(), Qt::Key_O);
        QCOMPARE(area()->curve()->range(), (FrameRange{60, 120}));
        QVERIFY(std::abs(settings().to->toDouble() - (4 + 0.875 / 29.97)) < 1e-4);
        QCOMPARE(outputFrames(*m_window->session().current()->info, settings()), std::optional<qint64>(121));

        goTo(200);  // behind the end: said, and nothing is lost
        QTest::keyClick(m_window.get(), Qt::Key_I);
        QTRY_VERIFY(m_window->pictureArea()->notice()->isVisible());
        QCOMPARE(area()->curve()->range(), (FrameRange{60, 120}));
        goTo(10);
        QTest::keyClick(m_window.get(), Qt::Key_O);
        QCOMPARE(area()->curve()->range(), (FrameRange{60, 120}));

        m_window->actions()->undo->trigger();
        QVERIFY(area()->curve()->range() != (FrameRange{60, 120}));
        m_window->actions()->redo->trigger();
        QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ShiftModifier);
        QVERIFY(area()->curve()->range().isWhole());
        QVERIFY(settings().from == Rational{0} && !settings().to);
    }

    void theEndsOfAPartFollowTheMouse() {
        ScoreCurve* curve = area()->curve();
        const auto drag = [&](double from, double to) {
            const double y = curve->ruler().center().y();
            QTest::mousePress(curve, Qt::LeftButton, {}, QPointF(from, y).toPoint());
            QMouseEvent move(QEvent::MouseMove, QPointF(to, y), curve->mapToGlobal(QPointF(to, y)),
                             Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(curve, &move);
            QTest::mouseRelease(curve, Qt::LeftButton, {}, QPointF(to, y).toPoint());
        };
        drag(curve->xOf(0), curve->xOf(50));
        QVERIFY(std::abs(*curve->range().first - 50) <= 1);
        drag(curve->xOf(233), curve->xOf(150));
        QVERIFY(std::abs(*curve->range().last - 150) <= 1);
        drag(curve->xOf(static_cast<double>(*curve->range().last)),
             curve->xOf(2));  // not beyond the other end
        QCOMPARE(*curve->range().last, *curve->range().first + 1);
        drag(curve->xOf(static_cast<double>(*curve->range().last)), curve->xOf(233));
        drag(curve->xOf(static_cast<double>(*curve->range().first)), curve->xOf(0));
        QVERIFY(curve->range().isWhole());
    }

    void aConversionEndsTheMotion() {
        m_core->holdMotionAt = 20;
        QTest::keyClick(m_window.get(), Qt::Key_P);
        QTRY_COMPARE(area()->motion().motion().made(), 20);
        m_window->actions()->startOrPause->trigger();
        QTRY_COMPARE(m_core->runs(), 1);
        QVERIFY(!area()->motion().isActive());
        QVERIFY(!m_window->actions()->motion->isEnabled());
        QTRY_COMPARE(m_core->stoppedMotions, 1);
        m_core->letFinish();
    }

    void aVideoThatTearsSaysSo() {
        QSignalSpy opened(&m_window->session(), &Session::opened);
        m_window->session().open({QStringLiteral("/videos/torn.mp4")});
        QVERIFY(opened.wait());
        QTRY_VERIFY(m_window->session().current()->info.has_value());
        QTest::keyClick(m_window.get(), Qt::Key_P);
        QTRY_VERIFY(m_window->pictureArea()->notice()->isVisible());
        QVERIFY(!area()->motion().isActive());
    }

    void conversionHasThePictureForItself() {
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
        QTRY_VERIFY(!area()->comparison()->likeness().isEmpty());
        m_window->actions()->startOrPause->trigger();
        QTRY_COMPARE(m_core->runs(), 1);

        QVERIFY(!area()->playhead()->isVisible());
        QVERIFY(!area()->comparison()->isVisible());
        QCOMPARE(area()->pane()->layers().mode(), CompareMode::Single);
        QTRY_COMPARE(m_core->releases.load(), 1);

        m_core->letFinish();
        QTRY_VERIFY(area()->playhead()->isVisible());
        QCOMPARE(area()->pane()->layers().mode(), CompareMode::Split);
    }

private:
    [[nodiscard]] PreviewArea* area() const { return m_window->pictureArea()->previewArea(); }

    QTemporaryDir m_config;
    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestPreviewArea)
#include "tst_preview_area.moc"
