#include "ui/preview/motion_player.h"

#include "tests/ui/support/fake_core.h"
#include "ui/preview/motion_bar.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <memory>
#include <thread>

using namespace tessera;
using namespace tessera::ui;

namespace {

// A device that begins `latency` seconds late and then runs at `rate` times the right speed.
class FakeOutput final : public SoundOutput {
public:
    bool play(const std::shared_ptr<const Sound>& sound, double seconds) override {
        if (!isThere) {
            return false;
        }
        ++plays;
        isPlaying = true;
        length = static_cast<double>(sound->samples.size()) / sound->rate;
        from = seconds;
        m_clock.start();
        return true;
    }
    void stop() override { isPlaying = false; }
    [[nodiscard]] std::optional<double> heard() const override {
        const double seconds = (static_cast<double>(m_clock.nsecsElapsed()) / 1e9 - latency) * rate;
        return seconds > 0 ? std::optional(seconds) : std::nullopt;
    }
    // Of the sound, round and round.
    [[nodiscard]] double moment() const { return std::fmod(from + heard().value_or(0), length); }

    bool isThere = true;
    bool isPlaying = false;
    int plays = 0;
    double from = 0;
    double length = 0;
    double latency = 0.12;
    double rate = 1;

private:
    QElapsedTimer m_clock;
};

}  // namespace

class TestMotionPlayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_core = std::make_unique<test::FakeCore>();
        auto output = std::make_unique<FakeOutput>();
        m_output = output.get();
        m_motion = std::make_unique<MotionPlayer>(m_core->functions().renderMotion, std::move(output));
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
    void picturesFollowTheSound();
    void soundIsHeardAtFullSpeedOnlyAndCanBeMuted();
    void withoutADeviceItPlaysAndSaysSo();

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
    FakeOutput* m_output = nullptr;  // of m_motion
};

// The device begins late and is 2 % too fast: far more than any is.
void TestMotionPlayer::picturesFollowTheSound() {
    m_core->hasSound = true;
    m_output->rate = 1.02;
    startAt(60);
    waitUntilMade();
    QTRY_VERIFY(m_output->isPlaying && m_output->heard() > 0.2);
    QCOMPARE(m_output->length, 2.0);
    int far = 0;
    int shown = 0;
    connect(m_motion.get(), &MotionPlayer::frameShown, m_motion.get(), [&] {
        const double picture = m_motion->stretch().frames[static_cast<size_t>(m_motion->index())].start;
        const double apart = std::remainder(m_output->moment() - picture, m_output->length);
        ++shown;
        far += apart < -0.02 || apart > 0.05 ? 1 : 0;  // it is shown for 17 ms, and a busy machine is late
    });
    QTRY_VERIFY_WITH_TIMEOUT(shown > 150, 20'000);
    QVERIFY2(far * 10 < shown, qPrintable(QStringLiteral("%1 of %2").arg(far).arg(shown)));
    QCOMPARE(m_output->plays, 1);  // rounds follow each other without a gap
}

void TestMotionPlayer::soundIsHeardAtFullSpeedOnlyAndCanBeMuted() {
    m_core->hasSound = true;
    m_core->holdMotionAt = 80;
    startAt(60);
    QTRY_COMPARE(m_motion->made(), 80);
    QCOMPARE(m_output->plays, 0);  // the loop still grows
    m_core->holdMotionAt = -1;
    waitUntilMade();
    QTRY_VERIFY(m_output->isPlaying);
    MotionBar bar;
    bar.show(*m_motion);
    QVERIFY(bar.soundButton()->isChecked());
    m_motion->setSpeed(0.5);
    QVERIFY(!m_output->isPlaying);
    m_motion->setSpeed(1);
    QVERIFY(m_output->isPlaying);
    m_motion->step(1);
    QVERIFY(!m_output->isPlaying);
    m_motion->setPlaying(true);
    QVERIFY(m_output->isPlaying);
    const double shown = m_motion->stretch().frames[static_cast<size_t>(m_motion->index())].start;
    QVERIFY2(std::abs(m_output->from - shown) < 0.01, qPrintable(QString::number(m_output->from - shown)));
    m_motion->setMuted(true);
    QVERIFY(!m_output->isPlaying);
    bar.show(*m_motion);
    QVERIFY(!bar.soundButton()->isChecked() && bar.soundButton()->isEnabled());
    m_motion->setMuted(false);
    QVERIFY(m_output->isPlaying);
    m_motion->leave();
    QVERIFY(!m_output->isPlaying);
}

void TestMotionPlayer::withoutADeviceItPlaysAndSaysSo() {
    m_core->hasSound = true;
    m_output->isThere = false;
    startAt(60);
    waitUntilMade();
    QTRY_COMPARE(m_motion->sounding(), MotionPlayer::Sounding::NoDevice);
    const int index = m_motion->index();
    QTRY_VERIFY(m_motion->index() != index);
    MotionBar bar;
    bar.show(*m_motion);
    QVERIFY2(bar.words().endsWith("no sound device"), qPrintable(bar.words()));
    QVERIFY(!bar.soundButton()->isEnabled());

    m_core->hasSound = false;
    m_output->isThere = true;
    startAt(90);
    waitUntilMade();
    QCOMPARE(m_motion->sounding(), MotionPlayer::Sounding::None);
    bar.show(*m_motion);
    QVERIFY2(!bar.words().contains("sound"), qPrintable(bar.words()));
}

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
