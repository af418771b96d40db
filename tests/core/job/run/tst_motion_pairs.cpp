#include "core/job/run/motion_pairs.h"
#include "tests/support/frames.h"

#include <QTest>

using namespace tessera;
using namespace tessera::job;
using namespace tessera::tests;

namespace {

// A bright bar at `x` on `ground`.
media::Frame barAt(int x, int ground, std::int64_t pts) {
    media::FramePtr picture = media::makeVideoFrame(Size{128, 72}, AV_PIX_FMT_GRAY8);
    for (int y = 0; y < 72; ++y) {
        for (int column = 0; column < 128; ++column) {
            const bool inBar = column >= x && column < x + 16;
            picture->data[0][y * picture->linesize[0] + column] =
                static_cast<std::uint8_t>(inBar ? 255 - ground : ground);
        }
    }
    return frameOf(std::move(picture), pts);
}

struct Film {
    explicit Film(std::vector<media::Frame> frames) {
        for (media::Frame& frame : frames) {
            times.pts.push_back(frame.pts());
            (void)queue.push(std::move(frame), 1);
        }
        queue.close();
    }
    media::SourceTimes times{Rational(1, 25), {}};
    DecodedQueue queue{1000, 100};
    SourceFrames source{queue, times};
};

bool isBetween(const std::optional<Shown>& shown) {
    return shown && std::holds_alternative<inference::Moment>(*shown);
}

inference::Moment between(const std::optional<Shown>& shown) {
    return isBetween(shown) ? std::get<inference::Moment>(*shown) : inference::Moment{};
}

}  // namespace

class TestMotionPairs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsGeneratedAcrossACut() {
        Film film({barAt(0, 20, 0), barAt(4, 20, 1), noise(2), noise(3)});
        MotionPairs pairs(film.source, film.times, {});

        QVERIFY(isBetween(pairs.at({0, Rational(1, 2), 1})));
        const auto atCut = pairs.at({1, Rational(1, 2), 3});
        QCOMPARE(std::get<Original>(*atCut).frame.pts(), 1);
        QCOMPARE(pairs.cuts({0, 4}), 1);
    }

    void neighboursAreOfTheSameScene() {
        Film film({barAt(0, 20, 0), barAt(4, 20, 1), barAt(9, 20, 3), noise(4), noise(5), noise(9)});
        MotionPairs pairs(film.source, film.times, {});

        const auto first = between(pairs.at({0, Rational(1, 2), 1}));
        QVERIFY(first.before.frame.empty());
        QCOMPARE(first.after.frame.pts(), 3);
        QCOMPARE(first.after.span, 2.0);
        const auto beforeCut = between(pairs.at({1, Rational(1, 2), 3}));
        QCOMPARE(beforeCut.before.frame.pts(), 0);
        QCOMPARE(beforeCut.before.span, 0.5);
        QVERIFY(beforeCut.after.frame.empty());
        const auto afterCut = between(pairs.at({3, Rational(1, 2), 7}));
        QVERIFY(afterCut.before.frame.empty());
        QVERIFY(afterCut.after.frame.empty());  // four times as far away
        QVERIFY(between(pairs.at({4, Rational(1, 2), 9})).after.frame.empty());
    }

    void roundedTimesAreEven() {
        Film film({barAt(0, 20, 0), barAt(4, 20, 16), barAt(8, 20, 33), barAt(12, 20, 50)});
        MotionPairs pairs(film.source, film.times, {});
        const auto moment = between(pairs.at({1, Rational(1, 2), 3}));
        QCOMPARE(moment.before.span, 1.0);
        QCOMPARE(moment.after.span, 1.0);
    }

    void cutsAreFadedOrIgnoredOnRequest() {
        for (const Cuts cuts : {Cuts::Blend, Cuts::Ignore}) {
            Film film({barAt(0, 20, 0), noise(1)});
            MotionPairs pairs(film.source, film.times, {.cuts = cuts});
            const auto shown = pairs.at({0, Rational(1, 2), 1});
            QCOMPARE(std::holds_alternative<CrossFade>(*shown), cuts == Cuts::Blend);
            QCOMPARE(isBetween(shown), cuts == Cuts::Ignore);
        }
    }

    void thePersonKnowsBetterThanTheScore() {
        constexpr std::int64_t firstFrame = 100;
        Film film({barAt(0, 20, 0), barAt(4, 20, 1), noise(2), noise(3)});
        const SceneRules rules{.cutEdits = {{firstFrame + 1, true}, {firstFrame + 2, false}}};
        MotionPairs pairs(film.source, film.times, rules, firstFrame);

        QVERIFY(!isBetween(pairs.at({0, Rational(1, 2), 1})));  // added
        QVERIFY(isBetween(pairs.at({1, Rational(1, 2), 3})));   // taken away
        QVERIFY(isBetween(pairs.at({2, Rational(1, 2), 5})));   // left to the score
        QCOMPARE(pairs.cuts({0, 99}), 1);
    }

    void pairsMaySpanRepeats() {
        Film film({barAt(0, 20, 0), barAt(0, 20, 1), barAt(8, 20, 2), barAt(8, 20, 3)});
        MotionPairs pairs(film.source, film.times, {.duplicates = Duplicates::Smooth});

        const auto moment = between(pairs.at({0, Rational(1, 4), 1, false, 2}));
        QCOMPARE(moment.t, 0.25);
        QCOMPARE(moment.prev.pts(), 0);
        QCOMPARE(moment.next.pts(), 2);
    }

private:
    static media::Frame noise(std::int64_t pts) {
        media::FramePtr picture = media::makeVideoFrame(Size{128, 72}, AV_PIX_FMT_GRAY8);
        for (int y = 0; y < 72; ++y) {
            for (int x = 0; x < 128; ++x) {
                const bool light = ((x / 16) * 7 + (y / 12) * 5) % 3 == 0;
                picture->data[0][y * picture->linesize[0] + x] = light ? 230 : 130;
            }
        }
        return frameOf(std::move(picture), pts);
    }
};

QTEST_APPLESS_MAIN(TestMotionPairs)
#include "tst_motion_pairs.moc"
