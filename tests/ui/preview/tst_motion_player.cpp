#include "ui/preview/motion_player.h"

#include "tests/ui/support/fake_core.h"
#include "ui/preview/motion_bar.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <thread>

using namespace tessera;
using namespace tessera::ui;

class TestMotionPlayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_core = std::make_unique<test::FakeCore>();
        m_motion = std::make_unique<MotionPlayer>(m_core->functions().renderMotion);
        m_motion->setSeconds(2);
    }
    void cleanup() {
        m_motion.reset();
        m_core.reset();
    }
    void playsAtItsOwnRateInALoop();
    void halfSpeedTakesTwiceAsLong();
    void whatIsThereIsPlayedWhileTheRestIsMade();
    void nothingIsMadeTwice();
    void stepsRoundTheLoop();
    void aBusyWindowLeavesPicturesOutAndCountsThem();
    void endsAtOnce();
    void aVideoThatCannotBeReadEndsInWords();
    void otherSettingsAreMadeAnew();
    void largeVideosAreReduced();
    void theBarSaysHowFarItIs();

private:
    void startAt(qint64 frame, const std::string& name = "walk.mp4") {
        MotionWish wish;
        wish.spec.input = "/videos/" + name;
        wish.spec.output = "/videos/out.mkv";
        wish.frame = frame;
        wish.frameSize = {640, 360};
        wish.outputRate = 60;
        wish.sourceRate = 30;
        m_motion->start(wish);
    }
    void waitUntilMade() { QTRY_VERIFY(!m_motion->isMaking() && m_motion->frameCount() > 0); }

    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<MotionPlayer> m_motion;
};

void TestMotionPlayer::playsAtItsOwnRateInALoop() {
    startAt(60);
    waitUntilMade();
    QCOMPARE(m_motion->made(), 120);
    m_motion->step(-m_motion->index());
    QCOMPARE(m_motion->index(), 0);

    int shown = 0;
    int rounds = 0;
    int before = 0;
    connect(m_motion.get(), &MotionPlayer::frameShown, m_motion.get(), [&] {
        ++shown;
        rounds += m_motion->index() < before ? 1 : 0;
        before = m_motion->index();
    });
    QElapsedTimer clock;
    clock.start();
    m_motion->setPlaying(true);
    QTRY_VERIFY_WITH_TIMEOUT(rounds == 1, 20'000);
    const auto seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    QVERIFY2(seconds > 1.9 && seconds < 2.5, qPrintable(QString::number(seconds)));
    // Every picture was shown or is counted.
    QVERIFY2(std::abs(shown + m_motion->late() - 120) <= 3,
             qPrintable(QStringLiteral("%1 + %2").arg(shown).arg(m_motion->late())));
    QVERIFY(!m_core->wasCalledOn(std::this_thread::get_id()));
}

void TestMotionPlayer::halfSpeedTakesTwiceAsLong() {
    startAt(60);
    waitUntilMade();
    m_motion->step(-m_motion->index());
    m_motion->setSpeed(0.5);
    m_motion->setPlaying(true);
    QTest::qWait(1000);
    QVERIFY2(m_motion->index() > 20 && m_motion->index() <= 40,
             qPrintable(QString::number(m_motion->index())));
}

void TestMotionPlayer::whatIsThereIsPlayedWhileTheRestIsMade() {
    m_core->holdMotionAt = 80;
    startAt(60);
    QTRY_COMPARE(m_motion->made(), 80);
    QVERIFY(m_motion->isMaking());
    QSet<int> seen;
    connect(m_motion.get(), &MotionPlayer::frameShown, m_motion.get(),
            [&] { seen.insert(m_motion->index()); });
    QTRY_VERIFY(seen.contains(79) && seen.contains(0));
    QVERIFY(!seen.contains(80));
    m_core->holdMotionAt = -1;
    waitUntilMade();
    QCOMPARE(m_motion->made(), 120);
}

void TestMotionPlayer::nothingIsMadeTwice() {
    startAt(60);
    waitUntilMade();
    QCOMPARE(m_core->motionPictures, 60);
    m_motion->leave();
    QVERIFY(!m_motion->isActive());
    startAt(60);
    waitUntilMade();
    QCOMPARE(m_core->motionPictures, 60);
    startAt(70);  // 20 frames further on, of which half are originals
    waitUntilMade();
    QCOMPARE(m_core->motionPictures, 70);
    QVERIFY(!m_motion->result(0).isEmpty());
    QVERIFY(!m_motion->result(119).isEmpty());
}

void TestMotionPlayer::stepsRoundTheLoop() {
    startAt(60);
    waitUntilMade();
    m_motion->step(0);
    QVERIFY(!m_motion->isPlaying());
    m_motion->step(-m_motion->index());
    m_motion->step(-1);
    QCOMPARE(m_motion->index(), 119);
    m_motion->step(1);
    QCOMPARE(m_motion->index(), 0);
    m_motion->step(5);
    QCOMPARE(m_motion->index(), 5);
    // The source stands still between its frames, the new video does not.
    QCOMPARE(m_motion->source(5).full().pixelColor(0, 0).red(), 90);
    QCOMPARE(m_motion->result(5).full().pixelColor(0, 0).red(), 155);
    QCOMPARE(m_motion->result(4).full().pixelColor(0, 0).red(), 90);
}

void TestMotionPlayer::aBusyWindowLeavesPicturesOutAndCountsThem() {
    startAt(60);
    waitUntilMade();
    QTRY_VERIFY(m_motion->index() > 2);
    const int before = m_motion->late();
    const int index = m_motion->index();
    QTest::qSleep(300);  // the window's thread does something else
    QTRY_VERIFY(m_motion->index() != index);
    QVERIFY2(m_motion->late() - before >= 15, qPrintable(QString::number(m_motion->late() - before)));
}

void TestMotionPlayer::endsAtOnce() {
    m_core->holdMotionAt = 10;
    startAt(60);
    QTRY_COMPARE(m_motion->made(), 10);
    QElapsedTimer clock;
    clock.start();
    m_motion->leave();
    QVERIFY(!m_motion->isActive());
    QVERIFY(clock.elapsed() < 100);
    QTRY_COMPARE(m_core->stoppedMotions, 1);
    m_core->holdMotionAt = -1;
    startAt(60);
    waitUntilMade();
    QCOMPARE(m_motion->made(), 120);
    m_core->holdMotionAt = 0;
    startAt(150);
    m_motion.reset();  // while it waits
    QVERIFY(clock.elapsed() < 20'000);
}

void TestMotionPlayer::aVideoThatCannotBeReadEndsInWords() {
    QSignalSpy failed(m_motion.get(), &MotionPlayer::failed);
    startAt(0, "torn.mp4");
    QVERIFY(failed.wait());
    QVERIFY(!m_motion->isActive());
    startAt(60);
    waitUntilMade();
}

void TestMotionPlayer::otherSettingsAreMadeAnew() {
    const job::JobSpec spec;
    job::JobSpec other;
    other.output = "/elsewhere/x.mkv";
    other.encoder.quality = 30;
    other.overwrite = true;
    QCOMPARE(motionKey(spec, 0), motionKey(other, 0));
    other.generator.tileSize = 256;
    QVERIFY(motionKey(spec, 0) != motionKey(other, 0));
    QVERIFY(motionKey(spec, 0) != motionKey(spec, 960));
}

void TestMotionPlayer::largeVideosAreReduced() {
    MotionWish wish;
    wish.spec.input = "/videos/4k.mp4";
    wish.outputRate = 60;
    wish.sourceRate = 30;
    for (const auto& [size, side] : {std::pair{Size{640, 360}, 0}, std::pair{Size{3840, 2160}, 960}}) {
        wish.frameSize = size;
        m_motion->start(wish);
        waitUntilMade();
        QCOMPARE(m_core->motions().back().longestSide, side);
    }
}

void TestMotionPlayer::theBarSaysHowFarItIs() {
    MotionBar bar;
    const auto say = [&] {
        bar.show(*m_motion);
        return bar.words();
    };
    QCOMPARE(say(), QStringLiteral("Preparing the preview…"));
    m_core->holdMotionAt = 80;
    startAt(60);
    QTRY_COMPARE(m_motion->made(), 80);
    QCOMPARE(say(), QStringLiteral("80 of 120 frames made"));
    m_core->holdMotionAt = -1;
    waitUntilMade();
    QVERIFY2(say().contains(QStringLiteral("60 fps")), qPrintable(say()));
}

QTEST_MAIN(TestMotionPlayer)
#include "tst_motion_player.moc"
