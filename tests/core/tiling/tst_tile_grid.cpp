#include "core/base/error.h"
#include "core/tiling/padding.h"
#include "core/tiling/tile_grid.h"

#include <QTest>

using namespace tessera;
using namespace tessera::tiling;

class TestTileGrid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tableOfResolutions_data();
    void tableOfResolutions();
    void everyPixelIsCovered_data();
    void everyPixelIsCovered();
    void tileSizeZeroIsOneTile();
    void frameSmallerThanATileIsOneTileOfItsOwnSize();
    void narrowFrameIsTiledAlongItsLength();
    void overlapLargerThanHalfATileIsRefused();
    void negativeValuesAreRefused();
    void paddingRoundsUp();
    void paddingMirrorsThenRepeats();
};

void TestTileGrid::tableOfResolutions_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("alignment");
    QTest::addColumn<int>("paddedHeight");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("1080p") << 1920 << 1080 << 64 << 1088 << 3 << 5;
    QTest::newRow("1440p") << 2560 << 1440 << 64 << 1472 << 4 << 6;
    QTest::newRow("1440p, alignment 128") << 2560 << 1440 << 128 << 1536 << 4 << 6;
    QTest::newRow("1440p, alignment 256") << 2560 << 1440 << 256 << 1536 << 4 << 6;
    QTest::newRow("2160p") << 3840 << 2160 << 64 << 2176 << 5 << 9;
    QTest::newRow("4320p") << 7680 << 4320 << 64 << 4352 << 10 << 17;
}

void TestTileGrid::tableOfResolutions() {
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, alignment);
    QFETCH(int, paddedHeight);
    QFETCH(int, rows);
    QFETCH(int, columns);

    const Size padded = paddedSize({width, height}, alignment);
    const TileGrid grid = makeTileGrid(padded, {512, 512, 64});

    QCOMPARE(padded.height, paddedHeight);
    QCOMPARE(padded.width, width);
    QCOMPARE(grid.rows(), rows);
    QCOMPARE(grid.columns(), columns);
    QCOMPARE(grid.count(), rows * columns);
}

void TestTileGrid::everyPixelIsCovered_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("tile");
    QTest::addColumn<int>("overlap");
    QTest::newRow("exact fit") << 960 << 512 << 512 << 64;
    QTest::newRow("one pixel over") << 961 << 513 << 512 << 64;
    QTest::newRow("no overlap") << 300 << 200 << 64 << 0;
    QTest::newRow("largest overlap") << 301 << 199 << 64 << 32;
    QTest::newRow("one row") << 1000 << 64 << 64 << 16;
    QTest::newRow("one pixel") << 1 << 1 << 64 << 16;
}

void TestTileGrid::everyPixelIsCovered() {
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, tile);
    QFETCH(int, overlap);

    const TileGrid grid = makeTileGrid({width, height}, {tile, tile, overlap});
    std::vector<int> covered(static_cast<size_t>(width * height), 0);
    for (int index = 0; index < grid.count(); ++index) {
        const Rect rect = grid.tile(index).rect;
        QCOMPARE(rect.size(), grid.tileSize);
        QVERIFY(rect.x >= 0 && rect.y >= 0 && rect.right() <= width && rect.bottom() <= height);
        for (int y = rect.y; y < rect.bottom(); ++y) {
            for (int x = rect.x; x < rect.right(); ++x) {
                ++covered[static_cast<size_t>(y * width + x)];
            }
        }
    }
    QVERIFY(*std::ranges::min_element(covered) >= 1);
    // Neighbours share at least what was asked for.
    for (size_t k = 1; k < grid.lefts.size(); ++k) {
        QVERIFY(grid.lefts[k - 1] + grid.tileSize.width - grid.lefts[k] >= overlap);
    }
}

void TestTileGrid::tileSizeZeroIsOneTile() {
    const TileGrid grid = makeTileGrid({3840, 2176}, {0, 0, 64});

    QCOMPARE(grid.count(), 1);
    QCOMPARE(grid.tile(0).rect, (Rect{0, 0, 3840, 2176}));
    QCOMPARE(grid.overCompute(), 1.0);
}

void TestTileGrid::frameSmallerThanATileIsOneTileOfItsOwnSize() {
    const TileGrid grid = makeTileGrid({192, 128}, {512, 512, 64});

    QCOMPARE(grid.count(), 1);
    QCOMPARE(grid.tileSize, (Size{192, 128}));
}

void TestTileGrid::narrowFrameIsTiledAlongItsLength() {
    const TileGrid grid = makeTileGrid({2048, 128}, {512, 512, 64});

    QCOMPARE(grid.rows(), 1);
    QCOMPARE(grid.columns(), 5);
    QCOMPARE(grid.tileSize, (Size{512, 128}));
}

void TestTileGrid::overlapLargerThanHalfATileIsRefused() {
    QVERIFY_THROWS_EXCEPTION(Error, (void)makeTileGrid({640, 384}, {128, 128, 65}));
    QCOMPARE(makeTileGrid({640, 384}, {128, 128, 64}).columns(), 9);
}

void TestTileGrid::negativeValuesAreRefused() {
    QVERIFY_THROWS_EXCEPTION(Error, (void)makeTileGrid({640, 384}, {-1, 128, 0}));
    QVERIFY_THROWS_EXCEPTION(Error, (void)makeTileGrid({640, 384}, {128, 128, -1}));
    QVERIFY_THROWS_EXCEPTION(Error, (void)makeTileGrid({0, 384}, {128, 128, 0}));
}

void TestTileGrid::paddingRoundsUp() {
    QCOMPARE(paddedSize({1920, 1080}, 64), (Size{1920, 1088}));
    QCOMPARE(paddedSize({1, 1}, 64), (Size{64, 64}));
    QCOMPARE(paddedSize({161, 121}, 1), (Size{161, 121}));
}

void TestTileGrid::paddingMirrorsThenRepeats() {
    // 0 1 2 | 1 0 0 0 …: mirrored about the last pixel, then replicated where the mirror ends.
    const std::vector<int> expected{0, 1, 2, 1, 0, 0, 0};
    for (size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(paddedSource(static_cast<int>(i), 3), expected[i]);
    }
    QCOMPARE(paddedSource(-1, 3), 1);
    QCOMPARE(paddedSource(-2, 3), 2);
    QCOMPARE(paddedSource(-9, 3), 2);
    QCOMPARE(paddedSource(5, 1), 0);
    QCOMPARE(paddedSource(-5, 1), 0);
}

QTEST_APPLESS_MAIN(TestTileGrid)
#include "tst_tile_grid.moc"
