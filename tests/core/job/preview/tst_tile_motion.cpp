#include "core/job/preview/tile_motion.h"

#include "tests/support/frames.h"

#include <QRect>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tessera;
using namespace tessera::job;
using namespace tessera::tests;

namespace {

constexpr Size frameSize{960, 540};

// Smooth texture everywhere; inside `moving` it is displaced by (x, y).
media::Frame textured(QRect moving, QPoint by) {
    media::FramePtr picture = media::makeVideoFrame(frameSize, AV_PIX_FMT_GRAY8);
    for (int y = 0; y < frameSize.height; ++y) {
        for (int x = 0; x < frameSize.width; ++x) {
            const bool moves = moving.contains(x, y);
            const double u = x - (moves ? by.x() : 0);
            const double v = y - (moves ? by.y() : 0);
            const double level = 128 + 50 * std::sin(u * 0.061 + std::sin(v * 0.043) * 2) +
                                 45 * std::cos(v * 0.077 + std::sin(u * 0.029) * 2);
            picture->data[0][y * picture->linesize[0] + x] =
                static_cast<std::uint8_t>(std::clamp(level, 0.0, 255.0));
        }
    }
    return frameOf(std::move(picture));
}

}  // namespace

class TestTileMotion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheTilesInWhichSomethingMovesSaySo() {
        const tiling::TileGrid grid = tiling::makeTileGrid({960, 576}, {320, 320, 0});  // 3 x 2
        const QRect moving(340, 20, 280, 220);
        const auto motion = tileMotion(textured(moving, {}), textured(moving, {30, 0}), grid);

        QCOMPARE(motion.size(), 6u);
        QVERIFY2(std::abs(motion[1] - 30) <= 3, qPrintable(QString::number(motion[1])));
        for (const size_t still : {0u, 3u, 4u, 5u}) {
            QVERIFY2(motion[still] <= 2, qPrintable(QString::number(motion[still])));
        }
    }

    void aPanIsFoundEverywhere() {
        const tiling::TileGrid grid = tiling::makeTileGrid({960, 576}, {320, 320, 0});
        const QRect all(0, 0, frameSize.width, frameSize.height);
        const auto motion = tileMotion(textured(all, {}), textured(all, {-24, 32}), grid);
        for (const double tile : motion) {
            QVERIFY2(std::abs(tile - 40) <= 4, qPrintable(QString::number(tile)));
        }
    }

    void equalFramesDoNotMove() {
        const tiling::TileGrid grid = tiling::makeTileGrid({960, 576}, {320, 320, 0});
        const media::Frame frame = textured({}, {});
        const auto motion = tileMotion(frame, frame, grid);
        QCOMPARE(*std::ranges::max_element(motion), 0.0);
    }

    void aSmallFrameHasNothingToTell() {
        const tiling::TileGrid grid = tiling::makeTileGrid({64, 64}, {});
        const media::Frame small = frameOf(noisePicture({8, 8}, AV_PIX_FMT_GRAY8, 1));
        QCOMPARE(tileMotion(small, small, grid), std::vector<double>{0.0});
    }
};

QTEST_APPLESS_MAIN(TestTileMotion)
#include "tst_tile_motion.moc"
