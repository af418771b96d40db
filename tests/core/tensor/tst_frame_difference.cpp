#include "core/tensor/frame_difference.h"
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
        QCOMPARE(tensor::psnr(a, a), tensor::equalPsnr);
        const tensor::SeamFigures seams =
            tensor::measureSeams(a, a, tiling::makeTileGrid(size, {64, 64, 16}));
        QCOMPARE(seams.bandPsnr, tensor::equalPsnr);
        QCOMPARE(seams.seamRatio, 1.0);
    }

    void psnrIsTheFormula() {
        const media::Frame a = texture([](int, int) { return 0.0f; });
        const media::Frame b = texture([](int, int) { return 0.1f; });
        QVERIFY(std::abs(tensor::psnr(a, b) - 20.0) < 0.01);  // 10 log10(1 / 0.01)
    }

    void errorsOutsideTheBandsDoNotCountThere() {
        const tiling::TileGrid grid = tiling::makeTileGrid(size, {64, 64, 16});
        const media::Frame a = texture([](int, int) { return 0.0f; });
        const media::Frame inside = texture([](int x, int y) { return x < 40 && y < 40 ? 0.1f : 0.0f; });
        const media::Frame band = texture([](int x, int) { return x >= 48 && x < 64 ? 0.1f : 0.0f; });
        QCOMPARE(tensor::measureSeams(inside, a, grid).bandPsnr, tensor::equalPsnr);
        QVERIFY(tensor::measureSeams(band, a, grid).bandPsnr < 30);
    }

    // A step of brightness at a tile's edge is what a seam is.
    void aStepAtATileBorderRaisesTheSeamRatio() {
        const tiling::TileGrid grid = tiling::makeTileGrid(size, {64, 64, 16});
        const media::Frame a = texture([](int, int) { return 0.0f; });
        const media::Frame seam = texture([](int x, int) { return x >= 48 ? 0.05f : 0.0f; });
        const media::Frame elsewhere = texture([](int x, int) { return x >= 30 ? 0.05f : 0.0f; });
        QVERIFY(tensor::measureSeams(seam, a, grid).seamRatio > 1.1);
        QVERIFY(std::abs(tensor::measureSeams(elsewhere, a, grid).seamRatio - 1) < 0.02);
    }

    void aSeamShowsWithoutAnUntiledFrameToo() {
        const tiling::TileGrid grid = tiling::makeTileGrid(size, {64, 64, 16});
        const media::Frame a = texture([](int, int) { return 0.0f; });
        const media::Frame column = texture([](int x, int) { return x / 48 % 2 != 0 ? 0.1f : 0.0f; });
        const media::Frame row = texture([](int, int y) { return y / 48 % 2 != 0 ? 0.1f : 0.0f; });
        QVERIFY(std::abs(tensor::seamRatio(a, grid) - 1) < 0.1);
        QVERIFY2(tensor::seamRatio(column, grid) > 1.1, qPrintable(QString::number(tensor::seamRatio(column, grid))));
        QVERIFY2(tensor::seamRatio(row, grid) > 1.1, qPrintable(QString::number(tensor::seamRatio(row, grid))));
        QCOMPARE(tensor::seamRatio(column, tiling::makeTileGrid(size, {})), 1.0);
    }

    void aLineOfThePictureOnABorderIsNoSeam() {
        constexpr Size large{512, 512};
        const tiling::TileGrid grid = tiling::makeTileGrid(large, {128, 128, 32});
        const media::Frame line = floatFrame(large, [](int, int x, int y) {
            return 0.5f + 0.2f * std::sin(static_cast<float>(x + 2 * y) * 0.1f) +
                   (x >= 96 && x < 160 && y >= 100 && y < 180 ? 0.2f : 0.0f);
        });
        QVERIFY(std::abs(tensor::seamRatio(line, grid) - 1) < 0.1);
    }

    void unequalSizesAreRefused() {
        const media::Frame a = texture([](int, int) { return 0.0f; });
        const media::Frame b = floatFrame({10, 10}, [](int, int, int) { return 0.0f; });
        QVERIFY_THROWS_EXCEPTION(std::exception, (void)tensor::psnr(a, b));
    }
};

QTEST_APPLESS_MAIN(TestFrameDifference)
#include "tst_frame_difference.moc"
