#include "core/analysis/frame_difference.h"
#include "tests/support/frames.h"

#include <QTest>

#include <cmath>

using namespace tessera;
using namespace tessera::tests;

namespace {

constexpr Size size{200, 120};

media::Frame texture(const std::function<float(int, int)>& change) {
    return floatFrame(size, [&change](int channel, int x, int y) {
        return 0.5f + 0.2f * std::sin(static_cast<float>(x + 2 * y + channel) * 0.1f) + change(x, y);
    });
}

}  // namespace

class TestFrameDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalFramesHaveTheCap() {
        const media::Frame a = texture([](int, int) { return 0.0f; });
        QCOMPARE(analysis::psnr(a, a), analysis::equalPsnr);
        const analysis::SeamFigures seams =
            analysis::measureSeams(a, a, tiling::makeTileGrid(size, {64, 64, 16}));
        QCOMPARE(seams.bandPsnr, analysis::equalPsnr);
        QCOMPARE(seams.seamRatio, 1.0);
    }

    void psnrIsTheFormula() {
        const media::Frame a = texture([](int, int) { return 0.0f; });
        const media::Frame b = texture([](int, int) { return 0.1f; });
        QVERIFY(std::abs(analysis::psnr(a, b) - 20.0) < 0.01);  // 10 log10(1 / 0.01)
    }

    void errorsOutsideTheBandsDoNotCountThere() {
        const tiling::TileGrid grid = tiling::makeTileGrid(size, {64, 64, 16});
        const media::Frame a = texture([](int, int) { return 0.0f; });
        const media::Frame inside = texture([](int x, int y) { return x < 40 && y < 40 ? 0.1f : 0.0f; });
        const media::Frame band = texture([](int x, int) { return x >= 48 && x < 64 ? 0.1f : 0.0f; });
        QCOMPARE(analysis::measureSeams(inside, a, grid).bandPsnr, analysis::equalPsnr);
        QVERIFY(analysis::measureSeams(band, a, grid).bandPsnr < 30);
    }

    // A step of brightness at a tile's edge is what a seam is.
    void aStepAtATileBorderRaisesTheSeamRatio() {
        const tiling::TileGrid grid = tiling::makeTileGrid(size, {64, 64, 16});
        const media::Frame a = texture([](int, int) { return 0.0f; });
        const media::Frame seam = texture([](int x, int) { return x >= 48 ? 0.05f : 0.0f; });
        const media::Frame elsewhere = texture([](int x, int) { return x >= 30 ? 0.05f : 0.0f; });
        QVERIFY(analysis::measureSeams(seam, a, grid).seamRatio > 1.1);
        QVERIFY(std::abs(analysis::measureSeams(elsewhere, a, grid).seamRatio - 1) < 0.02);
    }

    void aSeamShowsWithoutAnUntiledFrameToo() {
        const tiling::TileGrid grid = tiling::makeTileGrid(size, {64, 64, 16});
        const media::Frame a = texture([](int, int) { return 0.0f; });
        const media::Frame column = texture([](int x, int) { return x / 48 % 2 != 0 ? 0.1f : 0.0f; });
        const media::Frame row = texture([](int, int y) { return y / 48 % 2 != 0 ? 0.1f : 0.0f; });
        QCOMPARE(analysis::seamRatio(a, a, a, grid), 1.0);
        QVERIFY2(analysis::seamRatio(column, a, a, grid) > 1.1,
                 qPrintable(QString::number(analysis::seamRatio(column, a, a, grid))));
        QVERIFY2(analysis::seamRatio(row, a, a, grid) > 1.05,
                 qPrintable(QString::number(analysis::seamRatio(row, a, a, grid))));
        QCOMPARE(analysis::seamRatio(column, a, a, tiling::makeTileGrid(size, {})), 1.0);
    }

    // Leaves and gravel: short lines everywhere, in motion.
    void aTexturedPictureHasNoSeams() {
        constexpr Size large{1024, 512};
        const tiling::TileGrid grid = tiling::makeTileGrid(large, {128, 128, 32});
        const auto leaves = [&](int shift, float step) {
            return floatFrame(large, [shift, step](int, int x, int y) {
                const auto random = [](std::uint32_t a, std::uint32_t b) {
                    std::uint32_t mixed = a * 73'856'093u ^ b * 19'349'663u;
                    mixed = (mixed ^ (mixed >> 13)) * 1'274'126'177u;
                    return mixed ^ (mixed >> 16);
                };
                const std::uint32_t row = static_cast<std::uint32_t>(y) / 24;
                const std::uint32_t leaf = (static_cast<std::uint32_t>(x + shift) + random(row, 7) % 40) / 20;
                const float level = static_cast<float>(random(leaf, row) % 1000) / 1000;
                return level * level * level + (x / 96 % 2 != 0 ? step : 0.0f);
            });
        };
        const double none = analysis::seamRatio(leaves(3, 0), leaves(0, 0), leaves(6, 0), grid);
        const double some = analysis::seamRatio(leaves(3, 0.05f), leaves(0, 0), leaves(6, 0), grid);
        QVERIFY2(std::abs(none - 1) < 0.1, qPrintable(QString::number(none)));
        QVERIFY2(some > 1.1, qPrintable(QString::number(some)));
    }

    void unequalSizesAreRefused() {
        const media::Frame a = texture([](int, int) { return 0.0f; });
        const media::Frame b = floatFrame({10, 10}, [](int, int, int) { return 0.0f; });
        QVERIFY_THROWS_EXCEPTION(std::exception, (void)analysis::psnr(a, b));
    }
};

QTEST_APPLESS_MAIN(TestFrameDifference)
#include "tst_frame_difference.moc"
