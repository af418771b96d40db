#include "core/base/error.h"
#include "core/inference/planner.h"
#include "core/tiling/padding.h"

#include <QTest>

using namespace tessera;
using namespace tessera::inference;

namespace {

PlanRequest request(Size frame, std::int64_t budget) {
    PlanRequest result;
    result.frame = frame;
    result.budget = budget;
    result.cost.fixedBytes = 10e6;
    result.cost.bytesPerPixel = 400;
    result.cost.secondsPerPixel = 1e-6;
    result.cost.fixedSeconds = 0.01;
    return result;
}

}  // namespace

class TestPlanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFrameThatFitsIsWhole() {
        const TilePlan plan = planTiles(request({1920, 1080}, std::int64_t{2} << 30));
        QVERIFY(plan.shape.untiled());
        QCOMPARE(plan.tiles, 1);
        QCOMPARE(plan.overCompute, 1.0);
        QCOMPARE(plan.peakBytes, std::int64_t(10e6 + 400.0 * 1920 * 1088));
    }

    void noBudgetMeansWhole() { QVERIFY(planTiles(request({7680, 4320}, 0)).shape.untiled()); }

    void everyPlanFitsItsBudget_data() {
        QTest::addColumn<int>("megabytes");
        for (const int megabytes : {60, 100, 200, 500, 1000, 2000, 4000}) {
            QTest::addRow("%d MB", megabytes) << megabytes;
        }
    }

    void everyPlanFitsItsBudget() {
        QFETCH(int, megabytes);
        const PlanRequest wanted = request({3840, 2160}, std::int64_t{megabytes} * 1000000);
        const TilePlan plan = planTiles(wanted);
        QVERIFY(plan.peakBytes <= wanted.budget);
        QCOMPARE(costOf(wanted, plan.shape).peakBytes, plan.peakBytes);
        if (!plan.shape.untiled()) {
            QCOMPARE(plan.shape.width % 64, 0);
            QCOMPARE(plan.shape.height % 64, 0);
            QVERIFY(plan.shape.overlap >= 64);
        }
    }

    // The slow twin tries every aligned rectangle.
    void noOtherRectangleComputesFewerPixels() {
        const PlanRequest wanted = request({2560, 1440}, 500000000);
        const TilePlan plan = planTiles(wanted);
        const Size padded = tiling::paddedSize(wanted.frame, 64);
        double least = 1e9;
        for (int width = 128; width <= padded.width; width += 64) {
            for (int height = 128; height <= padded.height; height += 64) {
                const TilePlan other = costOf(wanted, {width, height, 64});
                if (other.peakBytes <= wanted.budget) {
                    least = std::min(least, other.overCompute);
                }
            }
        }
        QCOMPARE(plan.overCompute, least);
    }

    void moreMemoryNeverComputesMore() {
        double before = 1e9;
        for (int megabytes = 60; megabytes < 4000; megabytes += 100) {
            const double now =
                planTiles(request({3840, 2160}, std::int64_t{megabytes} * 1000000)).overCompute;
            QVERIFY(now <= before + 1e-9);
            before = now;
        }
    }

    void tooLittleForAnyTileGivesBothNumbers() {
        try {
            (void)planTiles(request({3840, 2160}, 12000000));
            QFAIL("planned");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::OutOfMemory);
            QVERIFY2(QString(error.what()).contains("12.0 MB"), error.what());
            QVERIFY2(QString(error.what()).contains("at least"), error.what());
        }
    }

    void aLowFrameIsOneRow() {
        const TilePlan plan = planTiles(request({8000, 60}, 40000000));
        QVERIFY(plan.tiles > 1);
        QCOMPARE(plan.shape.height, 64);
    }

    void smallerTilesEndAtTwiceTheOverlap() {
        tiling::TileShape shape{1920, 1088, 64};
        std::vector<Size> seen;
        while (const auto smaller = smallerTile({shape.width, shape.height}, 64, 64)) {
            shape = *smaller;
            seen.push_back({shape.width, shape.height});
            QVERIFY(seen.size() < 20);
        }
        QCOMPARE(seen.front(), (Size{960, 1088}));
        QCOMPARE(seen.back(), (Size{128, 128}));
    }
};

QTEST_APPLESS_MAIN(TestPlanner)
#include "tst_planner.moc"
