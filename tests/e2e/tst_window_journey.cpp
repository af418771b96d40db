// The whole way through the real window with the real core: drop two videos, look, start, pause, resume, finished files,
// report.
#include "app/window_core.h"
#include "core/demo/demo_scene.h"
#include "core/media/input/frame_index.h"
#include "core/media/input/frame_scan.h"
#include "tests/support/active_window.h"
#include "tests/support/command_line.h"
#include "tests/support/ffmpeg_program.h"
#include "tests/support/recorded_core.h"
#include "ui/base/heartbeat.h"
#include "ui/base/paths.h"
#include "ui/preview/comparison_bar.h"
#include "ui/preview/preview_pane.h"
#include "ui/progress/progress_panel.h"
#include "ui/progress/result_panel.h"
#include "ui/progress/start_bar.h"
#include "ui/queue_list/queue_panel.h"
#include "ui/report/report_window.h"
#include "ui/settings/preset_card.h"
#include "ui/settings/preset_section.h"
#include "ui/settings/settings_panel.h"
#include "ui/settings/tuning_section.h"
#include "ui/theme/tessera_style.h"
#include "ui/window/header_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/picture_area.h"
#include "ui/window/preview_area.h"
#include "ui/window/side_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace tessera;
using namespace tessera::ui;

namespace {
const int patienceMs = tests::patience();
constexpr int tileCount = 6;  // of 256 pixels with 64 of overlap, in 640x360
}  // namespace

class TestWindowJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dropShowsTheVideos();
    void smallerTilesAreDrawnOnThePicture();
    void tiledAndUntiledAreCompared();
    void startLightsTilesUp();
    void pauseHoldsAndResumeGoesOn();
    void finishedFilesAreComplete();
    void reportTellsWhatWasDone();
    void nothingSlowRanOnTheUiThread();
    void cleanup();
    void cleanupTestCase();

private:
    void makeClips();
    [[nodiscard]] QImage shot(const QString& name);
    [[nodiscard]] QImage pictureWithTiles(bool shown, const QString& name);
    [[nodiscard]] PictureArea* picture() const { return m_window->pictureArea(); }
    [[nodiscard]] PreviewPane* preview() const { return picture()->preview(); }
    [[nodiscard]] StartBar* startBar() const { return m_window->sidePanel()->startBar(); }
    [[nodiscard]] SettingsPanel* settings() const { return m_window->sidePanel()->settings(); }
    [[nodiscard]] Session& session() const { return m_window->session(); }

    QTemporaryDir m_dir;
    QStringList m_clips;
    QList<qint64> m_sourceFrames;
    tests::CallRecord m_record;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Heartbeat> m_heartbeat;
    double m_longestBlockedMs = 0;
    QString m_longestBlockedIn;
};

void TestWindowJourney::initTestCase() {
    QVERIFY(m_dir.isValid());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.path());
    makeClips();
    for (const QString& clip : m_clips) {
        m_sourceFrames.append(static_cast<qint64>(media::scanFrames(toPath(clip), {}).times.pts.size()));
    }
    QVERIFY(m_sourceFrames.first() > 20);
    QDir().mkpath(QStringLiteral(TESSERA_SHOTS_DIR));

    applyAppearance(*qApp, Appearance::Light);
    m_window = std::make_unique<MainWindow>(m_record.noted(app::windowCore()));
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    tests::giveKeyboard(*m_window);
    m_heartbeat = std::make_unique<Heartbeat>();
    m_heartbeat->start();
}

void TestWindowJourney::makeClips() {
    m_clips = {m_dir.filePath(QStringLiteral("a walk.mp4")), m_dir.filePath(QStringLiteral("b scene.mkv"))};
    demo::DemoOptions demo;
    demo.output = toPath(m_clips.last());
    demo.size = {320, 192};
    demo.seconds = 0.5;
    QVERIFY(demo::writeDemo(demo, {}));
    const QString real = QStringLiteral(TESSERA_TEST_SHARED "/clips/bbb_360p.mp4");
    if (QFile::exists(real) && tests::haveFFmpegProgram()) {
        const tests::CommandResult cut = tests::runFFmpeg(
            {"-ss", "2", "-i", real, "-t", "1.5", "-c:v", "libx264", "-c:a", "copy", m_clips.first()});
        QVERIFY2(cut.exitCode == 0, qPrintable(cut.errors));
        return;
    }
    demo.output = toPath(m_clips.first());
    demo.size = {640, 360};
    demo.seconds = 1.5;
    QVERIFY(demo::writeDemo(demo, {}));
}

// The window as it is, kept in the build folder for people to look at. Making it is the test's own work, so
// it does not count as the window's.
QImage TestWindowJourney::shot(const QString& name) {
    cleanup();
    m_heartbeat->stop();
    const QImage image = m_window->grab().toImage().convertToFormat(QImage::Format_RGB32);
    image.save(QStringLiteral(TESSERA_SHOTS_DIR "/%1.png").arg(name));
    m_heartbeat->start();
    return image;
}

QImage TestWindowJourney::pictureWithTiles(bool shown, const QString& name) {
    preview()->setTilesShown(shown);
    return shot(name).copy(QRect(preview()->mapTo(m_window.get(), QPoint()), preview()->size()));
}

void TestWindowJourney::dropShowsTheVideos() {
    QSignalSpy opened(&session(), &Session::opened);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_clips.first()), QUrl::fromLocalFile(m_clips.last())});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &event);

    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, patienceMs);
    QVERIFY(picture()->queuePanel()->isVisible());
    QCOMPARE(session().current()->path, m_clips.first());
    QTRY_VERIFY_WITH_TIMEOUT(!session().current()->settings.output.isEmpty(), patienceMs);
    QVERIFY(picture()->header()->facts().contains(QStringLiteral("640×360")));
    QCOMPARE(settings()->presets()->chosenPreset(), QStringLiteral("1080p-fast"));
    QVERIFY(settings()->presets()->card(QStringLiteral("1080p-fast"))->isRecommended());
    QVERIFY(startBar()->primary()->isEnabled());

    const QImage image = shot(QStringLiteral("dropped"));
    QSet<QRgb> colours;
    for (int y = 100; y < image.height() - 100; y += 4) {
        for (int x = 0; x < preview()->width(); x += 4) {
            colours.insert(image.pixel(x, y));
        }
    }
    QVERIFY2(colours.size() > 500, qPrintable(QString::number(colours.size())));
}

void TestWindowJourney::smallerTilesAreDrawnOnThePicture() {
    auto* tileSize = settings()->tuning()->findChild<QComboBox*>();
    tileSize->setFocus();
    QTest::keyClick(tileSize, Qt::Key_Down);
    QCOMPARE(session().current()->settings.generator.tileSize, 256);
    QCOMPARE(preview()->overlay().grid()->count(), tileCount);
    QVERIFY(settings()->presets()->card(QStringLiteral("1080p-fast"))->isModified());

    const QImage without = pictureWithTiles(false, QStringLiteral("tiles_hidden"));
    const QImage with = pictureWithTiles(true, QStringLiteral("tiles_shown"));

    QCOMPARE(with.size(), without.size());
    const QTransform toPane = preview()->view().pictureToPane();
    for (const int left : {192, 256}) {  // both edges of the first overlap
        const QPointF top = toPane.map(QPointF(left, 100));
        const QPointF bottom = toPane.map(QPointF(left, 260));
        int changed = 0;
        int checked = 0;
        for (int y = qRound(top.y()); y < qRound(bottom.y()); ++y, ++checked) {
            for (const int x : {qFloor(top.x()) - 1, qFloor(top.x()), qFloor(top.x()) + 1}) {
                if (with.pixel(x, y) != without.pixel(x, y)) {
                    ++changed;
                    break;
                }
            }
        }
        QVERIFY2(changed > checked * 9 / 10,
                 qPrintable(QStringLiteral("%1 of %2").arg(changed).arg(checked)));
    }
    const QPoint inner = toPane.map(QPointF(96, 90)).toPoint();  // away from bands and numbers
    QCOMPARE(with.pixel(inner), without.pixel(inner));
}

void TestWindowJourney::tiledAndUntiledAreCompared() {
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
    ComparisonBar* comparison = picture()->previewArea()->comparison();
    QTRY_VERIFY_WITH_TIMEOUT(!comparison->likeness().isEmpty(), patienceMs);
    QVERIFY(comparison->figures(0).contains(QStringLiteral("%1 tile").arg(tileCount)));
    QVERIFY(comparison->figures(1).contains(QStringLiteral("1 tile")));
    QVERIFY(comparison->likeness().contains(QStringLiteral("PSNR")));
    (void)shot(QStringLiteral("split"));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    QVERIFY(!comparison->isVisible());
}

void TestWindowJourney::startLightsTilesUp() {
    QTest::mouseClick(startBar()->primary(), Qt::LeftButton);

    QTRY_VERIFY_WITH_TIMEOUT(session().isRunning(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(preview()->overlay().states().doneInPass() >= 2, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(picture()->progress()->isVisible(), patienceMs);
    QVERIFY(preview()->overlay().states().at(0).known);
    QVERIFY(!settings()->isEnabled());
    (void)shot(QStringLiteral("running"));
}

void TestWindowJourney::pauseHoldsAndResumeGoesOn() {
    QTest::mouseClick(startBar()->primary(), Qt::LeftButton);
    QVERIFY(session().controller().isPaused());
    QCOMPARE(session().current()->state, ItemState::Paused);
    (void)shot(QStringLiteral("paused"));

    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!session().controller().isPaused());
    QSignalSpy progressed(&session().controller(), &JobController::progressed);
    QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty(), patienceMs);
}

void TestWindowJourney::finishedFilesAreComplete() {
    QTRY_COMPARE_WITH_TIMEOUT(session().queue().countIn(ItemState::Done), 2, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(picture()->result()->isVisible(), patienceMs);
    (void)shot(QStringLiteral("finished"));
    m_heartbeat->stop();  // what follows is the test's own reading
    const QStringList outputs{m_dir.filePath(QStringLiteral("a walk_x2.mp4")),
                              m_dir.filePath(QStringLiteral("b scene_x2.mkv"))};
    for (int k = 0; k < 2; ++k) {
        const QueueItem& item = session().queue().at(k);
        const qint64 frames = 2 * m_sourceFrames[k] - 1;
        QCOMPARE(item.path, m_clips[k]);
        QVERIFY(item.report.has_value());
        QCOMPARE(item.report->outputFrames, frames);
        QCOMPARE(toQString(item.report->output), outputs[k]);
        QCOMPARE(static_cast<qint64>(media::scanFrames(toPath(outputs[k]), {}).times.pts.size()), frames);
    }
}

void TestWindowJourney::reportTellsWhatWasDone() {
    session().select(session().queue().at(0).id);
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
    const auto* report = m_window->findChild<ReportWindow*>();
    QVERIFY(report != nullptr && report->isVisible());
    QTest::mouseClick(report->copyButton(), Qt::LeftButton);
    // A compositor without a seat has no clipboard.
    const bool hasClipboard = !QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
    const QString text = hasClipboard ? QGuiApplication::clipboard()->text() : plainText(report->document());
    QVERIFY(text.contains(QStringLiteral("a walk_x2.mp4")));
    QVERIFY(text.contains(QLocale().toString(2 * m_sourceFrames.first() - 1)));
    QVERIFY2(text.contains(QStringLiteral("at worst")), "seams were not measured");
}

void TestWindowJourney::nothingSlowRanOnTheUiThread() {
    for (const char* name : {"codecs", "convert", "engineCatalog", "nameOutput", "openSource",
                             "releasePreview", "renderPreview"}) {
        QVERIFY2(m_record.called().contains(QLatin1String(name)), name);
    }
    QCOMPARE(m_record.calledOn(std::this_thread::get_id()), QStringList());

    qInfo("longest time that the UI thread handled no event: %.1f ms, in %s", m_longestBlockedMs,
          qPrintable(m_longestBlockedIn));
}

void TestWindowJourney::cleanup() {
    if (m_heartbeat && m_heartbeat->longestBlockedMs() > m_longestBlockedMs) {
        m_longestBlockedMs = m_heartbeat->longestBlockedMs();
        m_longestBlockedIn = QString::fromLatin1(QTest::currentTestFunction());
    }
}

void TestWindowJourney::cleanupTestCase() {
    m_heartbeat.reset();
    m_window.reset();
}

QTEST_MAIN(TestWindowJourney)
#include "tst_window_journey.moc"
