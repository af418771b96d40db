#include "core/job/record/segment_plan.h"

#include <QTest>

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

    void shortAndEmptyTimelines() {
        QCOMPARE(planSegments(constantRate(1, 25, 2)).size(), 1u);
        QVERIFY(planSegments(media::Timeline{}).empty());
    }
};

QTEST_APPLESS_MAIN(TestSegmentPlan)
#include "tst_segment_plan.moc"
