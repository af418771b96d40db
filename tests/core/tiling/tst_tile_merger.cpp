#include "core/base/error.h"
#include "core/tiling/blend_mask.h"
#include "core/tiling/tile_merger.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace tessera;
using namespace tessera::tiling;

namespace {

struct Case {
    Size frame;
    int tile;
    int overlap;
};

std::vector<float> randomPicture(Size size, unsigned seed) {
    std::mt19937 generator(seed);
    std::uniform_real_distribution<float> level(-1.0f, 1.0f);
    std::vector<float> picture(static_cast<size_t>(size.pixels()) * 3);
    for (float& value : picture) {
        value = level(generator);
    }
    return picture;
}

std::vector<float> cut(const std::vector<float>& picture, Size size, Rect rect) {
    std::vector<float> tile;
    for (int channel = 0; channel < 3; ++channel) {
        for (int y = rect.y; y < rect.bottom(); ++y) {
            const auto row = static_cast<std::ptrdiff_t>((channel * size.height + y) * size.width + rect.x);
            tile.insert(tile.end(), picture.begin() + row, picture.begin() + row + rect.width);
        }
    }
    return tile;
}

// Obviously correct: full-frame accumulators of value and weight, the weight worked out pixel by pixel from
// the distances to the sides that have a neighbour; divided at the end.
class SlowMerger {
public:
    explicit SlowMerger(const TileGrid& grid)
        : m_grid(grid),
          m_sum(static_cast<size_t>(grid.frame.pixels()) * 3),
          m_weight(static_cast<size_t>(grid.frame.pixels())) {}

    void add(int index, const std::vector<float>& pixels) {
        const Tile tile = m_grid.tile(index);
        const Rect r = tile.rect;
        for (int y = 0; y < r.height; ++y) {
            for (int x = 0; x < r.width; ++x) {
                const double weight = side(x, r.x, m_grid.lefts, tile.column, r.width) *
                                      side(y, r.y, m_grid.tops, tile.row, r.height);
                const auto at = static_cast<size_t>((r.y + y) * m_grid.frame.width + r.x + x);
                m_weight[at] += weight;
                for (size_t channel = 0; channel < 3; ++channel) {
                    const size_t source = (channel * static_cast<size_t>(r.height) + static_cast<size_t>(y)) *
                                              static_cast<size_t>(r.width) +
                                          static_cast<size_t>(x);
                    m_sum[channel * m_weight.size() + at] += weight * static_cast<double>(pixels[source]);
                }
            }
        }
    }

    [[nodiscard]] double value(size_t channel, size_t at) const {
        return m_sum[channel * m_weight.size() + at] / m_weight[at];
    }

private:
    static double side(int i, int start, const std::vector<int>& starts, int k, int length) {
        double weight = 1;
        if (k > 0) {
            const int shared = starts[static_cast<size_t>(k) - 1] + length - start;
            if (shared > 0) {
                weight = std::min(weight, (i + 0.5) / shared);
            }
        }
        if (k + 1 < static_cast<int>(starts.size())) {
            const int shared = start + length - starts[static_cast<size_t>(k) + 1];
            if (shared > 0) {
                weight = std::min(weight, (length - i - 0.5) / shared);
            }
        }
        return weight;
    }

    TileGrid m_grid;
    std::vector<double> m_sum;
    std::vector<double> m_weight;
};

// Collects the rows that a TileMerger lets go.
struct Collector {
    Size frame;
    std::vector<float> picture = std::vector<float>(static_cast<size_t>(frame.pixels()) * 3, std::nanf(""));
    int nextRow = 0;

    void operator()(int firstRow, int rowCount, const float* const planes[3]) {
        QCOMPARE(firstRow, nextRow);
        nextRow += rowCount;
        const auto width = static_cast<size_t>(frame.width);
        for (size_t channel = 0; channel < 3; ++channel) {
            const size_t target =
                (channel * static_cast<size_t>(frame.height) + static_cast<size_t>(firstRow)) * width;
            std::copy_n(planes[channel], static_cast<size_t>(rowCount) * width,
                        picture.begin() + static_cast<std::ptrdiff_t>(target));
        }
    }
};

void addCases() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("tile");
    QTest::addColumn<int>("overlap");
    QTest::newRow("one pixel") << 1 << 1 << 64 << 16;
    QTest::newRow("odd, untiled") << 161 << 121 << 0 << 0;
    QTest::newRow("odd") << 161 << 121 << 48 << 16;
    QTest::newRow("one pixel over") << 113 << 65 << 64 << 16;
    QTest::newRow("largest overlap, three tiles meet") << 200 << 100 << 64 << 32;
    QTest::newRow("no overlap") << 130 << 70 << 64 << 0;
    QTest::newRow("one row of tiles") << 300 << 40 << 64 << 8;
    QTest::newRow("one column of tiles") << 40 << 300 << 64 << 8;
    QTest::newRow("exact fit") << 112 << 112 << 64 << 16;
    QTest::newRow("many") << 640 << 384 << 64 << 24;
}

}  // namespace

class TestTileMerger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weightsSumToOneAtEveryPixel_data() { addCases(); }
    void weightsSumToOneAtEveryPixel();
    void weightsArePositive();
    void frameBorderHasFullWeight();
    void identityTilesGiveTheInputBack_data() { addCases(); }
    void identityTilesGiveTheInputBack();
    void differingTilesEqualTheSlowTwin_data() { addCases(); }
    void differingTilesEqualTheSlowTwin();
    void aSecondFrameDoesNotSeeTheFirst();
    void aResetFrameLeavesNoTrace();
    void onlyTheRegionIsMade();
    void exactTilesComeThroughToTheBit();
    void tilesOutOfOrderAreRefused();
};

void TestTileMerger::weightsSumToOneAtEveryPixel() {
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, tile);
    QFETCH(int, overlap);
    const TileGrid grid = makeTileGrid({width, height}, {tile, tile, overlap});
    const BlendMask mask = makeBlendMask(grid);

    std::vector<double> sum(static_cast<size_t>(width * height), 0);
    for (int index = 0; index < grid.count(); ++index) {
        const Tile t = grid.tile(index);
        for (int y = 0; y < t.rect.height; ++y) {
            for (int x = 0; x < t.rect.width; ++x) {
                sum[static_cast<size_t>((t.rect.y + y) * width + t.rect.x + x)] +=
                    static_cast<double>(mask.columns[static_cast<size_t>(t.column)][static_cast<size_t>(x)]) *
                    static_cast<double>(mask.rows[static_cast<size_t>(t.row)][static_cast<size_t>(y)]);
            }
        }
    }

    for (const double weight : sum) {
        QVERIFY2(std::abs(weight - 1) < 1e-6, qPrintable(QString::number(weight)));
    }
}

void TestTileMerger::weightsArePositive() {
    const BlendMask mask = makeBlendMask(makeTileGrid({3840, 2176}, {512, 512, 64}));
    for (const auto& column : mask.columns) {
        QVERIFY(*std::ranges::min_element(column) > 0);
    }
}

void TestTileMerger::frameBorderHasFullWeight() {
    const BlendMask mask = makeBlendMask(makeTileGrid({3840, 2176}, {512, 512, 64}));
    QCOMPARE(mask.columns.front().front(), 1.0f);
    QCOMPARE(mask.columns.back().back(), 1.0f);
    QCOMPARE(mask.rows.front().front(), 1.0f);
    QCOMPARE(mask.rows.back().back(), 1.0f);
}

void TestTileMerger::identityTilesGiveTheInputBack() {
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, tile);
    QFETCH(int, overlap);
    const Size frame{width, height};
    const TileGrid grid = makeTileGrid(frame, {tile, tile, overlap});
    const std::vector<float> picture = randomPicture(frame, 1);
    TileMerger merger(grid);
    Collector rows{frame};

    for (int index = 0; index < grid.count(); ++index) {
        merger.add(index, cut(picture, frame, grid.tile(index).rect).data(), std::ref(rows));
    }

    QCOMPARE(rows.nextRow, height);
    for (size_t i = 0; i < picture.size(); ++i) {
        QVERIFY(std::abs(rows.picture[i] - picture[i]) <= 1e-6f);
    }
}

void TestTileMerger::differingTilesEqualTheSlowTwin() {
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, tile);
    QFETCH(int, overlap);
    const Size frame{width, height};
    const TileGrid grid = makeTileGrid(frame, {tile, tile, overlap});
    TileMerger merger(grid);
    SlowMerger slow(grid);
    Collector rows{frame};

    for (int index = 0; index < grid.count(); ++index) {
        const std::vector<float> pixels = randomPicture(grid.tileSize, static_cast<unsigned>(index) + 7);
        merger.add(index, pixels.data(), std::ref(rows));
        slow.add(index, pixels);
    }

    const auto count = static_cast<size_t>(frame.pixels());
    for (size_t channel = 0; channel < 3; ++channel) {
        for (size_t at = 0; at < count; ++at) {
            const double expected = slow.value(channel, at);
            QVERIFY(std::abs(static_cast<double>(rows.picture[channel * count + at]) - expected) < 2e-6);
        }
    }
}

void TestTileMerger::aSecondFrameDoesNotSeeTheFirst() {
    const Size frame{200, 130};
    const TileGrid grid = makeTileGrid(frame, {64, 64, 16});
    TileMerger merger(grid);
    for (const unsigned seed : {1u, 2u}) {
        const std::vector<float> picture = randomPicture(frame, seed);
        Collector rows{frame};
        for (int index = 0; index < grid.count(); ++index) {
            merger.add(index, cut(picture, frame, grid.tile(index).rect).data(), std::ref(rows));
        }
        for (size_t i = 0; i < picture.size(); ++i) {
            QVERIFY(std::abs(rows.picture[i] - picture[i]) <= 1e-6f);
        }
    }
}

void TestTileMerger::aResetFrameLeavesNoTrace() {
    const Size frame{200, 130};
    const TileGrid grid = makeTileGrid(frame, {64, 64, 16});
    TileMerger merger(grid);
    Collector ignored{frame};
    for (int index = 0; index < 6; ++index) {
        merger.add(index, randomPicture(grid.tileSize, 9).data(), std::ref(ignored));
    }
    merger.reset();

    const std::vector<float> picture = randomPicture(frame, 3);
    Collector rows{frame};
    for (int index = 0; index < grid.count(); ++index) {
        merger.add(index, cut(picture, frame, grid.tile(index).rect).data(), std::ref(rows));
    }
    for (size_t i = 0; i < picture.size(); ++i) {
        QVERIFY(std::abs(rows.picture[i] - picture[i]) <= 1e-6f);
    }
}

void TestTileMerger::onlyTheRegionIsMade() {
    const Size frame{200, 150};
    const TileGrid grid = makeTileGrid(frame, {64, 64, 16});
    const std::vector<float> picture = randomPicture(frame, 1);
    const Rect region{52, 68, 100, 44};
    TileMerger merger(grid);
    merger.setRegion(region);
    int nextRow = region.y;
    const RowSink check = [&](int firstRow, int rowCount, const float* const planes[3]) {
        QCOMPARE(firstRow, nextRow);
        nextRow += rowCount;
        for (int channel = 0; channel < 3; ++channel) {
            for (int row = 0; row < rowCount; ++row) {
                for (int x = 0; x < region.width; ++x) {
                    const int at = (channel * frame.height + firstRow + row) * frame.width + region.x + x;
                    const float made = planes[channel][row * frame.width + x];
                    QVERIFY(std::abs(made - picture[static_cast<size_t>(at)]) <= 1e-6f);
                }
            }
        }
    };

    for (int index = 0; index < grid.count(); ++index) {
        const Rect part = merger.part(index);
        merger.add(index, part.height == 0 ? nullptr : cut(picture, frame, part).data(), check);
    }

    QCOMPARE(nextRow, region.bottom());
}

// Also where the last row and column were moved back, and two tiles hold the same pixel.
void TestTileMerger::exactTilesComeThroughToTheBit() {
    const Size frame{200, 150};
    for (const int overlap : {0, 16}) {
        const TileGrid grid = makeTileGrid(frame, {64, 64, overlap, true});
        const std::vector<float> picture = randomPicture(frame, 5);
        TileMerger merger(grid);
        Collector rows{frame};
        for (int index = 0; index < grid.count(); ++index) {
            merger.add(index, cut(picture, frame, grid.tile(index).rect).data(), std::ref(rows));
        }
        QVERIFY(rows.picture == picture);
    }
}

void TestTileMerger::tilesOutOfOrderAreRefused() {
    const TileGrid grid = makeTileGrid({200, 130}, {64, 64, 16});
    TileMerger merger(grid);
    const std::vector<float> pixels = randomPicture(grid.tileSize, 1);
    QVERIFY_THROWS_EXCEPTION(Error, merger.add(1, pixels.data(), [](int, int, const float* const*) {}));
}

QTEST_APPLESS_MAIN(TestTileMerger)
#include "tst_tile_merger.moc"
