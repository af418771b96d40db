// How frames are cut: what a run does, said before it runs.
#include "core/base/error.h"
#include "core/inference/tile_policy.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace tessera;
using namespace tessera::inference;

namespace {

CostModel someCost() {
    CostModel cost;
    cost.fixedBytes = 20e6;
    cost.bytesPerPixel = 300;
    cost.secondsPerPixel = 1e-6;
    return cost;
}

GeneratorSettings asked(int tile, int overlap) {
    GeneratorSettings settings;
    settings.tileSize = tile;
    settings.overlap = overlap;
    return settings;
}

}  // namespace

class TestTilePolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The failing case of old: an overlap below the model's border was drawn and priced, but did not run.
    void neighboursShareAtLeastTheBorder() {
        for (const int overlap : {0, 16, 31, 32, 64}) {
            const ResolvedTiling tiling =
                resolve(asked(512, overlap), {64, 32}, {someCost(), 0}, {3840, 2160});
            QCOMPARE(tiling.grid.overlap, std::max(overlap, 32));
            QCOMPARE(tiling.plan->tiles, tiling.grid.count());
            QCOMPARE(tiling.plan->shape.overlap, tiling.grid.overlap);
            QVERIFY(tiling.reason == TilingReason::Asked);
        }
    }

    void aTileIsAlignedAndHoldsWhatItShares() {
        QCOMPARE(resolve(asked(500, 0), {64, 0}, {}, {3840, 2160}).grid.tileSize, (Size{512, 512}));
        QCOMPARE(resolve(asked(64, 0), {64, 64}, {}, {3840, 2160}).grid.tileSize, (Size{128, 128}));
    }

    void exactTilesShareNothing() {
        const ResolvedTiling tiling = resolve(asked(512, 64), {64, 44, true}, {}, {3840, 2160});
        QCOMPARE(tiling.grid.overlap, 0);
        QVERIFY(tiling.grid.exact);
        QCOMPARE(tiling.grid.count(), 5 * 8);
    }

    // There is no way to compute a frame that needs more memory and gives the same bytes.
    void exactModelsComputeBandsInPlaceOfOnePiece() {
        const ResolvedTiling tiling = resolve(asked(0, 64), {64, 44, true}, {}, {1920, 1080});
        QCOMPARE(tiling.grid.tileSize, (Size{1920, 384}));
        QCOMPARE(tiling.grid.count(), 3);
        QCOMPARE(resolve(asked(0, 64), {64, 44, true}, {}, {320, 180}).grid.count(), 1);
        QCOMPARE(resolve(asked(0, 64), {64, 32}, {}, {1920, 1080}).grid.count(), 1);
    }

    // What an exact tile needs around it is computed and held too; others have it in their overlap.
    void theBorderOfExactTilesCosts() {
        const auto seconds = [](const ModelFacts& model) {
            return resolve(asked(512, 0), model, {someCost(), 0}, {2560, 1536}).plan->seconds;
        };
        const double tiles = 15;
        QVERIFY(std::abs(seconds({64, 44, true}) - tiles * 600 * 600 * 1e-6) < 1e-9);
        QVERIFY(std::abs(seconds({64, 0, true}) - tiles * 512 * 512 * 1e-6) < 1e-9);
    }

    void automaticTilesFitTheBudget() {
        GeneratorSettings settings = asked(512, 0);
        settings.automaticTiles = true;
        settings.memoryLimit = 300'000'000;
        const ResolvedTiling tiling = resolve(settings, {64, 32}, {someCost(), 8'000'000'000}, {3840, 2160});
        QVERIFY(tiling.reason == TilingReason::Planned);
        QCOMPARE(tiling.budget, std::int64_t{300'000'000});
        QVERIFY(tiling.plan->peakBytes <= tiling.budget);
        QCOMPARE(tiling.grid.overlap, 32);
        settings.plannedTiles = tiling.shape;
        const ResolvedTiling again = resolve(settings, {64, 32}, {}, {3840, 2160});
        QVERIFY(again.reason == TilingReason::PlannedBefore);
        QCOMPARE(again.grid.tileSize, tiling.grid.tileSize);
        QCOMPARE(again.grid.count(), tiling.grid.count());
    }

    void whatNobodyMeasuredIsOnePiece() {
        GeneratorSettings settings;
        settings.automaticTiles = true;
        const ResolvedTiling tiling = resolve(settings, {}, {}, {3840, 2160});
        QVERIFY(tiling.reason == TilingReason::NotMeasured);
        QCOMPARE(tiling.grid.count(), 1);
        QVERIFY(!tiling.plan.has_value());
    }

    void wrongSettingsAreRefused() {
        QVERIFY_THROWS_EXCEPTION(Error, (void)resolve(asked(100, 64), {}, {}, {640, 360}));
        GeneratorSettings damaged;
        damaged.plannedTiles = {100, 100, 0};
        QVERIFY_THROWS_EXCEPTION(Error, (void)resolve(damaged, {}, {}, {640, 360}));
    }
};

QTEST_APPLESS_MAIN(TestTilePolicy)
#include "tst_tile_policy.moc"
