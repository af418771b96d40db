#include "core/job/record/segment_plan.h"

#include <QTest>

#include <cmath>

using namespace tessera;
using namespace tessera::job;

namespace {

// `originals` source frames at `rate`, each gap divided by `factor`.
media::Timeline constantRate(int originals, int rate, int factor) {
    media::Timeline timeline;
    timeline.timeBase = Rational(1, rate * factor);
    for (int i = 0; i < originals; ++i) {
        for (int k = 0; k < factor && (k == 0 || i + 1 < originals); ++k) {
            timeline.frames.push_back({i, Rational(k, factor), i * factor + k});
        }
    }
    return timeline;
}

}  // namespace

class TestSegmentPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void segmentsCoverEveryFrameOnce() {
        const media::Timeline timeline = constantRate(1000, 24, 3);
        std::int64_t next = 0;
        for (const SegmentRange& segment : planSegments(timeline, 5)) {
            QCOMPARE(segment.first, next);
            QVERIFY(segment.end > segment.first);
            next = segment.end;
        }
        QCOMPARE(next, static_cast<std::int64_t>(timeline.frames.size()));
    }

    void everySegmentBeginsWithAnOriginal() {
        const media::Timeline timeline = constantRate(500, 25, 2);
        const auto segments = planSegments(timeline, 3);
        QVERIFY(segments.size() > 3);
        for (const SegmentRange& segment : segments) {
            QVERIFY(timeline.frames[static_cast<size_t>(segment.first)].isOriginal());
        }
    }

    void lengthIsAsAsked() {
        const auto segments = planSegments(constantRate(500, 25, 2), 4);
        QCOMPARE(segments[0], (SegmentRange{0, 200}));  // 4 s at 50 frames per second
        QCOMPARE(segments[1], (SegmentRange{200, 400}));
    }

    void framesThatNeverFallOnOriginalsAreCutAnyway() {
        media::Timeline timeline = constantRate(500, 25, 1);
        for (std::size_t i = 1; i < timeline.frames.size(); ++i) {
            timeline.frames[i].t = Rational(1, 3);
        }
        const auto segments = planSegments(timeline, 4);
        QCOMPARE(segments[0], (SegmentRange{0, 200}));
        QCOMPARE(segments.back().end, 500);
    }

    void segmentsAreOfAboutTheSameWork() {
        const auto seconds = [](double asked, int rate, int factor, Size frame) {
            return std::round(segmentSecondsFor(asked, constantRate(3000, rate, factor), frame) * 10) / 10;
        };
        QCOMPARE(seconds(10, 30, 2, {640, 360}), 10.0);
        QCOMPARE(seconds(10, 30, 2, {1280, 720}), 10.0);
        QCOMPARE(seconds(10, 30, 2, {1920, 1080}), 4.4);
        QCOMPARE(seconds(10, 24, 2, {1920, 1080}), 5.6);
        QCOMPARE(seconds(10, 30, 4, {1280, 720}), 3.3);    // three times as many are generated
        QCOMPARE(seconds(10, 30, 1, {3840, 2160}), 10.0);  // none is
        QCOMPARE(seconds(10, 30, 2, {3840, 2160}), 2.0);
        QCOMPARE(seconds(10, 60, 8, {7680, 4320}), 2.0);
        QCOMPARE(seconds(0.5, 30, 2, {3840, 2160}), 0.5);  // asked for
        QCOMPARE(segmentSecondsFor(10, media::Timeline{}, {3840, 2160}), 10.0);
    }

    void shortAndEmptyTimelines() {
        QCOMPARE(planSegments(constantRate(1, 25, 2)).size(), 1u);
        QVERIFY(planSegments(media::Timeline{}).empty());
    }
};

QTEST_APPLESS_MAIN(TestSegmentPlan)
#include "tst_segment_plan.moc"
