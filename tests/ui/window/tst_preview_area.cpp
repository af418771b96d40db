#include "ui/window/preview_area.h"

#include "tests/ui/support/fake_core.h"
#include "ui/controls/notice_bar.h"
#include "ui/preview/comparison_bar.h"
#include "ui/preview/playhead_bar.h"
#include "ui/preview/preview_pane.h"
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
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
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
        QCOMPARE(area()->comparison()->box(1)->currentData().toInt(),
                 static_cast<int>(job::PreviewKind::Blend));

        area()->comparison()->box(1)->setFocus();
        QTest::keyClick(area()->comparison()->box(1), Qt::Key_Home);
        QTRY_VERIFY(area()->comparison()->figures(1).isEmpty());
        QCOMPARE(m_core->previews().back().pictures.at(1), job::PreviewKind::Previous);

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
        QCOMPARE(m_core->previews().back().pictures.at(1), job::PreviewKind::Untiled);

        QTest::keyClick(tile, Qt::Key_Down);  // 384
        QTRY_VERIFY(area()->comparison()->figures(0).contains(QStringLiteral("2 tile")));
    }

    void spacePlaysAndStops() {
        QTest::keyClick(area()->pane(), Qt::Key_Space);
        QVERIFY(area()->session().isPlaying());
        QTRY_VERIFY(area()->session().position() >= 4);
        QTest::keyClick(area()->pane(), Qt::Key_Space);
        QVERIFY(!area()->session().isPlaying());
        QCOMPARE(area()->session().position() % 2, 0);
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
