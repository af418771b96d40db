#include "ui/session/session.h"

#include "core/base/general_messages.h"
#include "core/base/job_messages.h"

#include "tests/ui/support/fake_core.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace tessera;
using namespace tessera::ui;

namespace {

QString video(const char* name) {
    return QStringLiteral("/videos/%1").arg(QLatin1String(name));
}

ItemState stateOf(Session& session, const char* name) {
    return session.queue().findPath(video(name))->state;
}

}  // namespace

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openedVideoGetsTheRecommendedPreset_data();
    void openedVideoGetsTheRecommendedPreset();
    void outputIsNamedAndFollowsTheFactor();
    void chosenOutputStays();
    void everyVideoOfADropIsOpened();
    void sameFileTwiceIsOneItem();
    void foldersAreOpenedInNaturalOrder();
    void badFileLeavesTheOthers();
    void queueRunsFromTopToBottom();
    void failureGoesOnWithTheNext();
    void cancelStopsTheQueue();
    void runningVideoCannotBeRemovedOrChanged();
    void finishedVideoCanBeConvertedAgain();
    void impossibleTilesCannotBeStarted();
    void duplicateHasItsOwnSettingsAndName();
    void endedVideosWaitAgainOnRetry();
    void stopAfterThisLeavesTheRestWaiting();
    void finishedVideosAreRemovedTogether();
    void fullDiskPausesTheRun();
    void outputRuleNamesWhatWaits();
    void chosenDefaultPresetIsUsedForNewVideos();
    void onlyTheCurrentVideoIsLargeInMemory();
    void stoppedWorkWaitsToGoOn();
    void workStoppedBeforeItsFirstPieceWaitsAgain();
    void foldersWithoutVideosAreNamed();
    void numberedPicturesAreOneVideo();
    void aStretchOfAResultIsMadeAgain();
    void aRepairThatEndsOtherwiseLeavesTheVideoDone();
    void destroyingDuringARunIsQuiet();
};

void TestSession::openedVideoGetsTheRecommendedPreset_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("preset");
    QTest::newRow("small") << video("walk.mp4") << QStringLiteral("1080p-fast");
    QTest::newRow("4K") << video("4k beach.mkv") << QStringLiteral("automatic");  // nothing is measured yet
}

void TestSession::openedVideoGetsTheRecommendedPreset() {
    QFETCH(QString, path);
    QFETCH(QString, preset);
    test::FakeCore core;
    Session session(core.functions());
    QSignalSpy opened(&session, &Session::opened);

    session.open({path});
    QVERIFY(opened.wait());

    QCOMPARE(session.current()->settings.presetId, preset);
    QVERIFY(!differFrom(*session.presets().find(preset), session.current()->settings));
    QVERIFY(session.canStart());
}

void TestSession::outputIsNamedAndFollowsTheFactor() {
    test::FakeCore core;
    Session session(core.functions());
    session.open({video("walk.mp4")});
    QTRY_VERIFY(session.current() != nullptr && !session.current()->settings.output.isEmpty());
    QCOMPARE(session.current()->settings.output, video("walk_x2.mkv"));

    JobSettings settings = session.current()->settings;
    settings.factor = 4;
    session.setSettings(settings);

    QTRY_COMPARE(session.current()->settings.output, video("walk_x4.mkv"));
}

void TestSession::chosenOutputStays() {
    test::FakeCore core;
    Session session(core.functions());
    session.open({video("walk.mp4")});
    QTRY_VERIFY(session.current() != nullptr && !session.current()->settings.output.isEmpty());
    JobSettings settings = session.current()->settings;
    settings.output = video("mine.mkv");
    settings.outputChosen = true;
    settings.factor = 8;
    session.setSettings(settings);

    session.start();
    QTRY_COMPARE(core.runs(), 1);
    core.letFinish();
    QTRY_COMPARE(stateOf(session, "walk.mp4"), ItemState::Done);

    QCOMPARE(core.spec(0).output, std::filesystem::path("/videos/mine.mkv"));
    QVERIFY(core.spec(0).factor == Rational{8});
}

void TestSession::everyVideoOfADropIsOpened() {
    test::FakeCore core;
    Session session(core.functions());

    session.open({video("a.mp4"), video("4k b.mp4"), video("c.mp4")});

    QTRY_COMPARE(session.waitingCount(), 3);
    QCOMPARE(session.current()->path, video("a.mp4"));
}

void TestSession::sameFileTwiceIsOneItem() {
    test::FakeCore core;
    Session session(core.functions());
    session.open({video("a.mp4"), video("b.mp4"), video("a.mp4")});
    QTRY_COMPARE(session.waitingCount(), 2);

    session.open({video("b.mp4")});

    QTRY_COMPARE(session.current()->path, video("b.mp4"));
    QCOMPARE(session.queue().rowCount(), 2);
}

void TestSession::foldersAreOpenedInNaturalOrder() {
    QTemporaryDir folder;
    for (const char* name : {"clip 10.mp4", "clip 2.mp4", "notes.txt", "sub/clip 1.mkv"}) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    test::FakeCore core;
    Session session(core.functions());

    session.open({folder.path()});

    QTRY_COMPARE(session.waitingCount(), 3);
    QCOMPARE(QFileInfo(session.queue().at(0).path).fileName(), QStringLiteral("clip 2.mp4"));
    QCOMPARE(QFileInfo(session.queue().at(1).path).fileName(), QStringLiteral("clip 10.mp4"));
    QVERIFY(!core.wasCalledOn(std::this_thread::get_id()));
}

void TestSession::badFileLeavesTheOthers() {
    test::FakeCore core;
    Session session(core.functions());
    QSignalSpy refused(&session, &Session::couldNotOpen);

    session.open({video("bad.mp4"), video("walk.mp4")});

    QTRY_COMPARE(session.waitingCount(), 1);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(session.queue().rowCount(), 1);
    QCOMPARE(session.current()->path, video("walk.mp4"));
}

void TestSession::queueRunsFromTopToBottom() {
    test::FakeCore core;
    Session session(core.functions());
    QSignalSpy finished(&session, &Session::queueFinished);
    session.open({video("a.mp4"), video("b.mp4")});
    QTRY_COMPARE(session.waitingCount(), 2);

    session.start();
    QTRY_COMPARE(stateOf(session, "a.mp4"), ItemState::Running);
    core.letFinish();
    QTRY_COMPARE(stateOf(session, "b.mp4"), ItemState::Running);
    QCOMPARE(session.current()->path, video("b.mp4"));  // the window follows
    QCOMPARE(finished.count(), 0);
    core.letFinish();

    QVERIFY(finished.wait());
    QCOMPARE(stateOf(session, "a.mp4"), ItemState::Done);
    QCOMPARE(stateOf(session, "b.mp4"), ItemState::Done);
    QVERIFY(!core.wasCalledOn(std::this_thread::get_id()));
}

void TestSession::failureGoesOnWithTheNext() {
    test::FakeCore core;
    Session session(core.functions());
    QSignalSpy failed(&session, &Session::runFailed);
    session.open({video("a.mp4"), video("b.mp4")});
    QTRY_COMPARE(session.waitingCount(), 2);
    session.start();
    QTRY_COMPARE(core.runs(), 1);

    core.letFail(Error(ErrorCode::OutOfMemory, message::OutOfMemory()));

    QTRY_COMPARE(stateOf(session, "b.mp4"), ItemState::Running);
    QCOMPARE(stateOf(session, "a.mp4"), ItemState::Failed);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(session.queue().findPath(video("a.mp4"))->failure->code, ErrorCode::OutOfMemory);
}

void TestSession::cancelStopsTheQueue() {
    test::FakeCore core;
    Session session(core.functions());
    QSignalSpy finished(&session, &Session::queueFinished);
    session.open({video("a.mp4"), video("b.mp4")});
    QTRY_COMPARE(session.waitingCount(), 2);
    session.start();
    QTRY_COMPARE(core.runs(), 1);

    session.stop(AfterStop::Discard);

    QVERIFY(finished.wait());
    QCOMPARE(stateOf(session, "a.mp4"), ItemState::Cancelled);
    QCOMPARE(stateOf(session, "b.mp4"), ItemState::Ready);
    QCOMPARE(core.runs(), 1);
}

void TestSession::runningVideoCannotBeRemovedOrChanged() {
    test::FakeCore core;
    Session session(core.functions());
    session.open({video("a.mp4")});
    QTRY_COMPARE(session.waitingCount(), 1);
    session.start();
    QTRY_COMPARE(stateOf(session, "a.mp4"), ItemState::Running);

    JobSettings settings = session.current()->settings;
    settings.factor = 8;
    session.setSettings(settings);
    session.remove({session.current()->id});

    QCOMPARE(session.queue().rowCount(), 1);
    QCOMPARE(session.current()->settings.factor, 2);
}

void TestSession::finishedVideoCanBeConvertedAgain() {
    test::FakeCore core;
    Session session(core.functions());
    session.open({video("a.mp4")});
    QTRY_COMPARE(session.waitingCount(), 1);
    session.start();
    QTRY_COMPARE(core.runs(), 1);
    core.letFinish();
    QTRY_COMPARE(stateOf(session, "a.mp4"), ItemState::Done);
    QVERIFY(session.canStart());

    session.start();
    QTRY_COMPARE(core.runs(), 2);
    core.letFinish();

    QTRY_COMPARE(stateOf(session, "a.mp4"), ItemState::Done);
}

void TestSession::impossibleTilesCannotBeStarted() {
    test::FakeCore core;
    Session session(core.functions());
    session.open({video("4k.mp4")});
    QTRY_COMPARE(session.waitingCount(), 1);

    JobSettings settings = session.current()->settings;
    settings.generator.automaticTiles = false;
    settings.generator.tileSize = 512;
    settings.generator.overlap = 300;  // a tile of 512 is smaller than twice that
    session.setSettings(settings);
    QVERIFY(!session.canStart());
    session.start();

    QCOMPARE(core.runs(), 0);
}

void TestSession::duplicateHasItsOwnSettingsAndName() {
    test::FakeCore core;
    Session session(core.functions());
    session.open({video("a.mp4"), video("b.mp4")});
    QTRY_COMPARE(session.waitingCount(), 2);
    QTRY_COMPARE(session.queue().at(0).settings.output, video("a_x2.mkv"));

    session.duplicate(session.queue().at(0).id);

    QCOMPARE(session.queue().rowCount(), 3);
    QCOMPARE(session.queue().at(1).path, video("a.mp4"));
    QCOMPARE(session.current(), &session.queue().at(1));
    QTRY_COMPARE(session.queue().at(1).settings.output, video("a_x2 (2).mkv"));
    JobSettings settings = session.current()->settings;
    settings.factor = 4;
    session.setSettings(settings);
    QCOMPARE(session.queue().at(0).settings.factor, 2);
    QTRY_COMPARE(session.queue().at(1).settings.output, video("a_x4.mkv"));
}

void TestSession::endedVideosWaitAgainOnRetry() {
    test::FakeCore core;
    Session session(core.functions());
    session.open({video("a.mp4")});
    QTRY_COMPARE(session.waitingCount(), 1);
    session.start();
    QTRY_COMPARE(core.runs(), 1);
    core.letFail(Error(ErrorCode::Output, message::DiskTooSmall(Bytes{2}, Bytes{1})));
    QTRY_COMPARE(stateOf(session, "a.mp4"), ItemState::Failed);

    session.retry(session.current()->id);

    QCOMPARE(stateOf(session, "a.mp4"), ItemState::Ready);
    QVERIFY(!session.current()->failure);
    QVERIFY(session.canStart());
}

void TestSession::stopAfterThisLeavesTheRestWaiting() {
    test::FakeCore core;
    Session session(core.functions());
    QSignalSpy finished(&session, &Session::queueFinished);
    session.open({video("a.mp4"), video("b.mp4")});
    QTRY_COMPARE(session.waitingCount(), 2);
    session.start();
    QTRY_COMPARE(core.runs(), 1);

    session.setStopAfterThis(true);
    core.letFinish();

    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.first().first().value<QueueSummary>().stopped);
    QCOMPARE(stateOf(session, "a.mp4"), ItemState::Done);
    QCOMPARE(stateOf(session, "b.mp4"), ItemState::Ready);
    QVERIFY(!session.stopsAfterThis());
    QCOMPARE(core.runs(), 1);
}

void TestSession::finishedVideosAreRemovedTogether() {
    test::FakeCore core;
    Session session(core.functions());
    session.open({video("a.mp4"), video("b.mp4"), video("c.mp4")});
    QTRY_COMPARE(session.waitingCount(), 3);
    session.start();
    QTRY_COMPARE(core.runs(), 1);
    core.letFinish();
    QTRY_COMPARE(core.runs(), 2);
    session.setStopAfterThis(true);
    core.letFinish();
    QTRY_COMPARE(stateOf(session, "b.mp4"), ItemState::Done);

    session.removeFinished();

    QCOMPARE(session.queue().rowCount(), 1);
    QCOMPARE(session.current()->path, video("c.mp4"));
}

void TestSession::onlyTheCurrentVideoIsLargeInMemory() {
    test::FakeCore core;
    Session session(core.functions());
    session.open({video("4k a.mp4"), video("4k b.mp4"), video("4k c.mp4")});
    QTRY_COMPARE(session.waitingCount(), 3);
    session.select(session.queue().at(2).id);
    qint64 bytes = 0;
    for (int row = 0; row < 3; ++row) {
        const QueueItem& item = session.queue().at(row);
        QVERIFY(!item.thumbnail.isNull());
        bytes += item.firstFrame.bytes() + item.thumbnail.sizeInBytes();
    }
    QVERIFY2(bytes < 3 * 200'000, qPrintable(QString::number(bytes)));
}

// Two videos, the first of which is stopped to go on later.
static void startTwoAndKeep(test::FakeCore& core, Session& session) {
    session.open({video("a.mp4"), video("b.mp4")});
    QTRY_COMPARE(session.waitingCount(), 2);
    session.start();
    QTRY_COMPARE(core.runs(), 1);
    session.stop(AfterStop::KeepJob);
    QTRY_VERIFY(!session.isRunning());
}

void TestSession::stoppedWorkWaitsToGoOn() {
    test::FakeCore core;
    Session session(core.functions());
    startTwoAndKeep(core, session);
    QCOMPARE(session.waitingCount(), 2);

    session.start();
    QTRY_COMPARE(core.runs(), 2);
    QCOMPARE(core.spec(1).input, core.spec(0).input);
    QCOMPARE(core.spec(1).output, core.spec(0).output);
    QCOMPARE(core.spec(1).folder, std::filesystem::path("/videos/.kept"));
}

void TestSession::workStoppedBeforeItsFirstPieceWaitsAgain() {
    test::FakeCore core;
    core.stopsEarly = true;
    Session session(core.functions());
    startTwoAndKeep(core, session);
    QCOMPARE(session.waitingCount(), 2);
}

void TestSession::foldersWithoutVideosAreNamed() {
    QTemporaryDir folder;
    test::FakeCore core;
    Session session(core.functions());
    QSignalSpy nothing(&session, &Session::nothingInFolders);
    session.open({folder.path()});
    QVERIFY(nothing.wait());
    QCOMPARE(nothing.value(0).value(0).toStringList(), QStringList{folder.path()});
}

void TestSession::numberedPicturesAreOneVideo() {
    QTemporaryDir folder;
    for (int number = 1; number <= 3; ++number) {
        QFile file(folder.filePath(QStringLiteral("frame_%1.png").arg(number, 4, 10, QLatin1Char('0'))));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    }
    test::FakeCore core;
    Session session(core.functions());
    session.open({folder.path()});
    QTRY_COMPARE(session.waitingCount(), 1);
    QCOMPARE(session.queue().at(0).path, folder.filePath(QStringLiteral("frame_%04d.png")));
}

void TestSession::fullDiskPausesTheRun() {
    test::FakeCore core;
    Session session(core.functions());
    std::atomic<qint64> freeBytes = 900'000'000;
    session.disk().setFreeBytes([&freeBytes](const QString& folder) {
        return folder == QStringLiteral("/videos") ? freeBytes.load() : -1;
    });
    session.disk().setInterval(10);
    QSignalSpy low(&session, &Session::diskLow);
    session.open({video("a.mp4")});
    QTRY_COMPARE(session.waitingCount(), 1);
    session.start();
    QTRY_COMPARE(core.runs(), 1);
    QVERIFY(!session.controller().isPaused());

    freeBytes = 100'000'000;
    QTRY_VERIFY(session.controller().isPaused());
    QCOMPARE(low.size(), 1);
    QCOMPARE(low.first().first().toLongLong(), 100'000'000);

    freeBytes = 900'000'000;
    session.controller().resume();
    QCOMPARE(stateOf(session, "a.mp4"), ItemState::Running);
    core.letFinish();
    QTRY_COMPARE(stateOf(session, "a.mp4"), ItemState::Done);
    QCOMPARE(low.size(), 1);
}

void TestSession::outputRuleNamesWhatWaits() {
    test::FakeCore core;
    Session session(core.functions());
    session.open({video("a.mp4"), video("4k b.mp4")});
    QTRY_COMPARE(session.waitingCount(), 2);

    session.setOutputRule({QStringLiteral("{name} {height}p {preset}"), QStringLiteral("/elsewhere")});

    QTRY_COMPARE(session.queue().at(0).settings.output, QStringLiteral("/elsewhere/a 360p Fast (1080p).mkv"));
    QTRY_COMPARE(session.queue().at(1).settings.output,
                 QStringLiteral("/elsewhere/4k b 2160p Automatic.mkv"));
}

void TestSession::chosenDefaultPresetIsUsedForNewVideos() {
    test::FakeCore core;
    Session session(core.functions());
    session.presets().setDefault(QStringLiteral("4k-speed"));
    session.open({video("a.mp4")});
    QTRY_COMPARE(session.waitingCount(), 1);
    QCOMPARE(session.current()->settings.presetId, QStringLiteral("4k-speed"));
    QCOMPARE(session.current()->settings.generator.flowScale, 0.5);
}

namespace {

// One video that is done, and one that waits below it.
void convertTheFirst(test::FakeCore& core, Session& session) {
    session.open({video("a.mp4"), video("b.mp4")});
    QTRY_COMPARE(session.waitingCount(), 2);
    session.setStopAfterThis(true);
    session.start();
    QTRY_COMPARE(core.runs(), 1);
    core.letFinish();
    QTRY_COMPARE(stateOf(session, "a.mp4"), ItemState::Done);
    session.select(session.queue().at(0).id);
}

job::RepairRequest repairOf(const Session& session) {
    job::RepairRequest request;
    request.result = session.current()->report->output;
    request.shown = job::SourceSpan{50, 55};
    request.choice.keepsOriginals = true;
    return request;
}

}  // namespace

void TestSession::aStretchOfAResultIsMadeAgain() {
    test::FakeCore core;
    Session session(core.functions());
    convertTheFirst(core, session);
    QSignalSpy finished(&session, &Session::queueFinished);

    session.repair(repairOf(session));

    QTRY_COMPARE(core.repairs().size(), 1u);
    QCOMPARE(core.repairs().front().shown, (job::SourceSpan{50, 55}));
    QCOMPARE(stateOf(session, "a.mp4"), ItemState::Running);
    QVERIFY(session.current()->isRepaired());
    session.repair(repairOf(session));  // not while it runs
    core.letFinish();
    QVERIFY(finished.wait());
    QCOMPARE(stateOf(session, "a.mp4"), ItemState::Done);
    const job::Report& report = *session.current()->report;
    QVERIFY(report.repaired);
    QCOMPARE(report.outputBytes, 4711);
    QCOMPARE(report.outputFrames, 467);  // of the whole result
    QCOMPARE(core.repairs().size(), 1u);
    QCOMPARE(stateOf(session, "b.mp4"), ItemState::Ready);  // nobody asked for it
    QVERIFY(!session.isRunning());
}

void TestSession::aRepairThatEndsOtherwiseLeavesTheVideoDone() {
    test::FakeCore core;
    Session session(core.functions());
    convertTheFirst(core, session);
    QSignalSpy failed(&session, &Session::runFailed);

    session.repair(repairOf(session));
    QTRY_COMPARE(core.repairs().size(), 1u);
    core.letFail(Error(ErrorCode::BadInput, message::InputNotGiven()));
    QTRY_COMPARE(stateOf(session, "a.mp4"), ItemState::Done);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!session.current()->report->repaired);

    for (const AfterStop afterStop : {AfterStop::Discard, AfterStop::KeepJob}) {
        session.repair(repairOf(session));
        QTRY_COMPARE(stateOf(session, "a.mp4"), ItemState::Running);
        session.stop(afterStop);
        QTRY_COMPARE(stateOf(session, "a.mp4"), ItemState::Done);
        QVERIFY(!session.current()->report->repaired);
        QVERIFY(!session.current()->unfinished);
    }
    QCOMPARE(stateOf(session, "b.mp4"), ItemState::Ready);
}

void TestSession::destroyingDuringARunIsQuiet() {
    test::FakeCore core;
    for (int k = 0; k < 20; ++k) {
        Session session(core.functions());
        session.open({video("a.mp4"), video("slow.mp4")});
        QTRY_COMPARE(session.waitingCount(), 1);
        session.start();
        QTRY_COMPARE(core.runs(), k + 1);
    }
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
