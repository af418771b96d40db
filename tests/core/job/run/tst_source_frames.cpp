#include "core/job/run/source_frames.h"
#include "tests/support/frames.h"

#include <QTest>

using namespace tessera;
using namespace tessera::job;
using namespace tessera::tests;

namespace {

void fillQueue(DecodedQueue& queue, const std::vector<std::int64_t>& pts, Size size = {4, 4}) {
    for (const std::int64_t value : pts) {
        QVERIFY(queue.push(frameOf(media::makeVideoFrame(size, AV_PIX_FMT_GRAY8), value), 16));
    }
    queue.close();
}

}  // namespace

class TestSourceFrames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesComeByNumber() {
        DecodedQueue queue(1000, 100);
        fillQueue(queue, {0, 10, 20});
        const media::SourceTimes times{Rational(1, 10), {0, 10, 20}};
        SourceFrames source(queue, times);

        QCOMPARE(source.frame(1)->frame.pts(), 10);
        QCOMPARE(source.frame(0)->frame.pts(), 0);  // still kept
        source.releaseBefore(1);
        QVERIFY(source.frame(0) == nullptr);
        QCOMPARE(source.frame(2)->frame.pts(), 20);
        QVERIFY(source.frame(3) == nullptr);
        QCOMPARE(source.missing({0, 9}), 0);
    }

    void aMissingFrameIsReplacedByTheOneBefore() {
        DecodedQueue queue(1000, 100);
        fillQueue(queue, {0, 20, 30});
        const media::SourceTimes times{Rational(1, 10), {0, 10, 20, 30}};
        SourceFrames source(queue, times);

        QVERIFY(!source.frame(1)->decoded);
        QCOMPARE(source.frame(1)->frame.pts(), 0);
        QVERIFY(source.frame(2)->decoded);
        QCOMPARE(source.frame(3)->frame.pts(), 30);
        QCOMPARE(source.missing({0, 9}), 1);
    }

    void aMissingFirstFrameIsReplacedByTheEarliest() {
        DecodedQueue queue(1000, 100);
        fillQueue(queue, {10, 20});
        const media::SourceTimes times{Rational(1, 10), {0, 10, 20}};
        SourceFrames source(queue, times);
        QCOMPARE(source.frame(0)->frame.pts(), 10);
        QVERIFY(!source.frame(0)->decoded);
        QCOMPARE(source.frame(2)->frame.pts(), 20);
    }

    void framesTheTimelineDoesNotKnowAreSkipped() {
        DecodedQueue queue(1000, 100);
        fillQueue(queue, {0, 5, 10});
        const media::SourceTimes times{Rational(1, 10), {0, 10}};
        SourceFrames source(queue, times);
        QCOMPARE(source.frame(1)->frame.pts(), 10);
    }

    void aStreamMayBeginAnywhereAndEndsWithItsSegment() {
        DecodedQueue queue(1000, 100);
        fillQueue(queue, {10, 20, 40});
        const media::SourceTimes times{Rational(1, 10), {0, 10, 20, 30, 40}};
        SourceFrames source(queue, times, 3);
        QCOMPARE(source.frame(3)->frame.pts(), 20);  // what came before stands in for the missing one
        QVERIFY(!source.frame(3)->decoded);
        QVERIFY(source.frame(2) == nullptr);
        QCOMPARE(source.missing({3, 4}), 1);
        QCOMPARE(source.missing({4, 5}), 0);

        DecodedQueue two(1000, 100);
        QVERIFY(two.push(frameOf(media::makeVideoFrame({4, 4}, AV_PIX_FMT_GRAY8), 0), 16));
        media::DecodeFaults faults;
        faults.captioned = 3;
        QVERIFY(two.push(EndOfSegment{faults}, 0));
        QVERIFY(two.push(frameOf(media::makeVideoFrame({4, 4}, AV_PIX_FMT_GRAY8), 10), 16));
        SourceFrames part(two, times);
        QCOMPARE(part.skipRest().captioned, 3);
        QVERIFY(part.frame(0) == nullptr);
        QCOMPARE(std::get<media::Frame>(*two.pop()).pts(), 10);  // of the next stream
    }

    void anEarlyEndGivesNothing() {
        DecodedQueue queue(1000, 100);
        fillQueue(queue, {0, 10});
        const media::SourceTimes times{Rational(1, 10), {0, 10, 20}};
        SourceFrames source(queue, times);
        QVERIFY(source.frame(1) != nullptr);
        QVERIFY(source.frame(2) == nullptr);
    }
};

QTEST_APPLESS_MAIN(TestSourceFrames)
#include "tst_source_frames.moc"
