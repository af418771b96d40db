#include "core/base/error.h"
#include "core/media/input/timeline.h"

#include <QTest>

using namespace tessera;
using namespace tessera::media;

class TestTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countIsFactorTimesGapsPlusOne_data();
    void countIsFactorTimesGapsPlusOne();
    void timesAreExactForNtscRates();
    void variableGapsAreDividedAtTheirOwnTimes();
    void longGapsAreNotFilled();
    void originalsKeepTheirTimes();
    void ticksAreAsCoarseAsPossible();
    void oneFrameStaysOneFrame();
    void factorBelowOneIsRefused();
    void targetRatesAreExactGrids_data();
    void targetRatesAreExactGrids();
    void originalsAreUsedWhereTimesCoincide();
    void roundedSourceTimesCountAsTheirOwn();
    void fractionsDivideTheWayEvenly();
    void theLastFrameIsAlwaysShown();
    void theLastFrameIsHeldOnRequest();
    void motionIsSpreadOverRepeats();
    void filmInAFasterVideoMovesEvenly_data();
    void filmInAFasterVideoMovesEvenly();
    void damagedTimesAreRefused_data();
    void damagedTimesAreRefused();
};

namespace {

SourceTimes steady(int frames, Rational timeBase, std::int64_t step, std::int64_t start = 0) {
    SourceTimes times{timeBase, {}};
    for (int i = 0; i < frames; ++i) {
        times.pts.push_back(start + i * step);
    }
    return times;
}

Rational timeOf(const Timeline& timeline, std::size_t index) {
    return timeline.timeBase * Rational{timeline.frames[index].pts};
}

}  // namespace

void TestTimeline::countIsFactorTimesGapsPlusOne_data() {
    QTest::addColumn<int>("frames");
    QTest::addColumn<int>("factor");
    for (const int frames : {1, 2, 3, 234}) {
        for (const int factor : {1, 2, 3, 5, 16}) {
            QTest::addRow("%d frames x%d", frames, factor) << frames << factor;
        }
    }
}

void TestTimeline::countIsFactorTimesGapsPlusOne() {
    QFETCH(int, frames);
    QFETCH(int, factor);

    const Timeline timeline = makeTimeline(steady(frames, {1, 30000}, 1001, 67050), {.factor = factor});

    QCOMPARE(timeline.frames.size(), static_cast<std::size_t>(factor * (frames - 1) + 1));
    for (std::size_t i = 1; i < timeline.frames.size(); ++i) {
        QVERIFY(timeline.frames[i - 1].pts < timeline.frames[i].pts);
    }
}

void TestTimeline::timesAreExactForNtscRates() {
    const Timeline timeline = makeTimeline(steady(18000, {1, 24000}, 1001), {.factor = 5});

    QCOMPARE(timeline.frames.size(), 89996U);
    QVERIFY((timeOf(timeline, 89995) == Rational{17999 * 1001, 24000}));
    QVERIFY((timeOf(timeline, 7) == Rational{1001 * 7, 120000}));
    QVERIFY((timeline.frames[7].t == Rational{2, 5}));
}

void TestTimeline::variableGapsAreDividedAtTheirOwnTimes() {
    const Timeline timeline = makeTimeline({Rational{1, 1000}, {0, 33, 100}}, {.factor = 2});

    QCOMPARE(timeline.frames.size(), 5U);
    QVERIFY((timeOf(timeline, 1) == Rational{33, 2000}));
    QVERIFY((timeOf(timeline, 3) == Rational{133, 2000}));
}

void TestTimeline::longGapsAreNotFilled() {
    const Timeline timeline = makeTimeline({Rational{1, 10}, {0, 1, 31, 32}}, {.factor = 2});

    QCOMPARE(timeline.frames.size(), 6U);
    QCOMPARE(timeline.frames[3].sourceIndex, 2);
    QVERIFY(timeline.frames[3].isOriginal());
}

void TestTimeline::originalsKeepTheirTimes() {
    const SourceTimes source{Rational{1, 90000}, {9000, 12003, 15007, 18009}};
    const Timeline timeline = makeTimeline(source, {.factor = 4});

    for (const OutputFrame& frame : timeline.frames) {
        if (frame.isOriginal()) {
            QVERIFY(timeline.timeBase * Rational{frame.pts} ==
                    source.timeBase * Rational{source.pts[static_cast<std::size_t>(frame.sourceIndex)]});
        }
    }
}

void TestTimeline::ticksAreAsCoarseAsPossible() {
    const Timeline timeline = makeTimeline(steady(10, {1, 30000}, 1001), {.factor = 2});

    QVERIFY((timeline.timeBase == Rational{1001, 60000}));
    QCOMPARE(timeline.lastDuration, 1);
    QCOMPARE(timeline.frames[5].pts, 5);
}

void TestTimeline::oneFrameStaysOneFrame() {
    const Timeline timeline = makeTimeline({Rational{1, 90000}, {5'000'000'000}}, {.factor = 2});

    QCOMPARE(timeline.frames.size(), 1U);
    QVERIFY((timeOf(timeline, 0) == Rational{5'000'000'000, 90000}));
}

void TestTimeline::factorBelowOneIsRefused() {
    QVERIFY_EXCEPTION_THROWN((void)makeTimeline({Rational{1}, {0, 1}}, {.factor = 0}), Error);
}

void TestTimeline::targetRatesAreExactGrids_data() {
    QTest::addColumn<int>("rateNum");
    QTest::addColumn<int>("rateDen");
    QTest::addColumn<int>("targetNum");
    QTest::addColumn<int>("targetDen");
    QTest::newRow("24 to 60") << 24 << 1 << 60 << 1;
    QTest::newRow("23.976 to 59.94") << 24000 << 1001 << 60000 << 1001;
    QTest::newRow("23.976 to 60") << 24000 << 1001 << 60 << 1;
    QTest::newRow("25 to 50") << 25 << 1 << 50 << 1;
    QTest::newRow("25 to 60") << 25 << 1 << 60 << 1;
}

void TestTimeline::targetRatesAreExactGrids() {
    QFETCH(int, rateNum);
    QFETCH(int, rateDen);
    QFETCH(int, targetNum);
    QFETCH(int, targetDen);
    const Rational rate(rateNum, rateDen);
    const Rational target(targetNum, targetDen);
    const SourceTimes source = steady(1000, Rational{1} / rate / Rational{100}, 100, 300);

    const Timeline timeline = makeTimeline(source, {.targetRate = target});

    const Rational start = source.timeBase * Rational{300};
    for (std::size_t k = 0; k < timeline.frames.size(); ++k) {
        const OutputFrame& frame = timeline.frames[k];
        const Rational time = Rational{static_cast<std::int64_t>(k)} / target;
        QVERIFY(timeOf(timeline, k) == start + time);
        const Rational shown = (Rational{frame.sourceIndex} + frame.t) / rate;
        const bool isTail = frame.sourceIndex == 999;
        const Rational halfTick = source.timeBase / Rational{2};  // sources say no more than that
        const Rational error = shown < time ? time - shown : shown - time;
        QVERIFY(isTail || (frame.isOriginal() ? error <= halfTick : error == Rational{0}));
    }
    QCOMPARE(timeline.frames.back().sourceIndex, 999);
}

void TestTimeline::originalsAreUsedWhereTimesCoincide() {
    const Timeline timeline = makeTimeline(steady(5, {1, 2400}, 100), {.targetRate = 60});

    QCOMPARE(timeline.frames.size(), 11U);
    for (const std::size_t k : {0U, 5U, 10U}) {
        QVERIFY(timeline.frames[k].isOriginal());
    }
    QVERIFY((timeline.frames[1].t == Rational{2, 5}));
    QCOMPARE(timeline.frames[3].sourceIndex, 1);
    QVERIFY((timeline.frames[3].t == Rational{1, 5}));
}

void TestTimeline::roundedSourceTimesCountAsTheirOwn() {
    const Timeline timeline = makeTimeline({Rational{1, 1000}, {0, 42, 83, 125, 167}}, {.targetRate = 60});

    QVERIFY(timeline.frames[5].isOriginal());  // 83 ms was 83.33
    QCOMPARE(timeline.frames[5].sourceIndex, 2);
}

void TestTimeline::fractionsDivideTheWayEvenly() {
    const Timeline timeline =
        makeTimeline({Rational{1, 100}, {0, 10, 40, 50, 60}}, {.factor = Rational{5, 2}});

    QCOMPARE(timeline.frames.size(), 11U);
    QVERIFY((timeline.frames[1].t == Rational{2, 5}));
    QVERIFY((timeOf(timeline, 1) == Rational{4, 100}));
    QVERIFY((timeOf(timeline, 3) == Rational{16, 100}));  // a fifth of the way from 10 to 40
    QVERIFY(timeline.frames[5].isOriginal());
    QVERIFY((timeOf(timeline, 10) == Rational{60, 100}));
}

void TestTimeline::theLastFrameIsAlwaysShown() {
    for (const int frames : {1, 2, 3, 4, 7}) {
        for (const Rational factor : {Rational{3, 2}, Rational{5, 2}, Rational{7, 3}}) {
            const Timeline timeline = makeTimeline(steady(frames, {1, 2500}, 100), {.factor = factor});
            QCOMPARE(timeline.frames.back().sourceIndex, frames - 1);
            QVERIFY(timeline.frames.back().isOriginal());
            QVERIFY(timeOf(timeline, timeline.frames.size() - 1) <= Rational(frames, 25));
        }
    }
}

void TestTimeline::theLastFrameIsHeldOnRequest() {
    const TimelineOptions doubled{.factor = 2, .tail = Tail::HoldLast};
    const Timeline timeline = makeTimeline(steady(10, {1, 25}, 1), doubled);
    QCOMPARE(timeline.frames.size(), 20U);
    QVERIFY(timeline.frames.back().repeated);

    const TimelineOptions sixty{.targetRate = 60, .tail = Tail::HoldLast};
    QCOMPARE(makeTimeline(steady(24, {1, 2400}, 100), sixty).frames.size(), 60U);
    const TimelineOptions half{.factor = Rational{5, 2}, .tail = Tail::HoldLast};
    QCOMPARE(makeTimeline(steady(24, {1, 2400}, 100), half).frames.size(), 60U);
}

// On twos: each picture is shown for two frames, and moves half-way within them.
void TestTimeline::motionIsSpreadOverRepeats() {
    SourceTimes source{Rational{1, 25}, {0, 1, 2, 3}};
    source.repeats = {1, 3};
    const Timeline timeline = makeTimeline(source, {.factor = 2});

    QCOMPARE(timeline.frames.size(), 7U);
    for (std::int64_t k = 0; k < 4; ++k) {
        const OutputFrame& frame = timeline.frames[static_cast<std::size_t>(k)];
        QCOMPARE(frame.sourceIndex, std::int64_t{0});
        QCOMPARE(frame.t, Rational(k, 4));
        QCOMPARE(frame.span, k == 0 ? std::int64_t{1} : std::int64_t{2});
    }
    QCOMPARE(timeline.frames[4].sourceIndex, std::int64_t{2});
    QVERIFY(timeline.frames[6].isOriginal());
}

// Film of 24 frames in a video of 30, whatever the place of the first within its cycle.
void TestTimeline::filmInAFasterVideoMovesEvenly_data() {
    QTest::addColumn<int>("phase");
    QTest::addColumn<int>("film");
    QTest::addColumn<int>("video");
    for (int phase = 0; phase < 5; ++phase) {
        QTest::addRow("24 in 30, from frame %d", phase) << phase << 24 << 30;
    }
    QTest::newRow("24 in 25") << 7 << 24 << 25;
    QTest::newRow("24 in 60") << 1 << 24 << 60;
    QTest::newRow("12 in 25") << 0 << 12 << 25;
}

void TestTimeline::filmInAFasterVideoMovesEvenly() {
    QFETCH(int, phase);
    QFETCH(int, film);
    QFETCH(int, video);
    constexpr int frames = 240;
    SourceTimes source{Rational{1, 1000}, {}};  // as in Matroska: rounded to milliseconds
    for (int k = 0; k < frames; ++k) {
        const auto pictureAt = [&](int index) { return (index + phase) * film / video; };
        source.pts.push_back((Rational{1000 * k, video}).rounded());
        if (k > 0 && pictureAt(k) == pictureAt(k - 1)) {
            source.repeats.push_back(k);
        }
    }
    const Timeline timeline = makeTimeline(source, {.factor = 2});
    QCOMPARE(timeline.frames.size(), static_cast<std::size_t>(2 * frames - 1));
    const auto place = [&](std::size_t index) {
        const OutputFrame& frame = timeline.frames[index];
        const auto pictureAt = [&](std::int64_t k) {
            return static_cast<double>((k + phase) * film / video);
        };
        const double before = pictureAt(frame.sourceIndex);
        const double after = pictureAt(frame.sourceIndex + frame.span);
        return frame.isOriginal() ? before : before + frame.t.toDouble() * (after - before);
    };
    const double step = static_cast<double>(film) / video / 2;
    for (std::size_t k = 4; k + 40 < timeline.frames.size(); ++k) {  // at the end the rhythm is a guess
        QVERIFY2(std::abs((place(k + 1) - place(k)) / step - 1) < 0.015, qPrintable(QString::number(k)));
    }
}

void TestTimeline::damagedTimesAreRefused_data() {
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("last");
    QTest::addColumn<int>("rate");
    QTest::newRow("ten years between two frames") << qint64{0} << qint64{10} * 365 * 86400 * 1000 << 60;
    QTest::newRow("later than can be divided") << qint64{0} << (qint64{1} << 60) << 0;
    QTest::newRow("both ends of time") << -(qint64{1} << 60) << (qint64{1} << 60) << 0;
}

void TestTimeline::damagedTimesAreRefused() {
    QFETCH(qint64, first);
    QFETCH(qint64, last);
    QFETCH(int, rate);
    const SourceTimes times{Rational{1, 1000}, {first, last}};
    const TimelineOptions options{.factor = 16, .targetRate = rate};

    QVERIFY_THROWS_EXCEPTION(Error, (void)makeTimeline(times, options));
}

QTEST_APPLESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
