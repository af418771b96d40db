#include "core/job/picture_comparison.h"

#include "core/base/error.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace tessera;
using namespace tessera::job;

namespace {

// A smooth picture with some noise, so that means, variances and covariances all matter.
Picture scene(Size size, unsigned seed, int noise) {
    std::mt19937 random(seed);
    Picture picture{size, std::vector<std::uint8_t>(static_cast<size_t>(size.pixels()) * 3)};
    for (size_t i = 0; i < picture.rgb.size(); ++i) {
        const auto x = static_cast<double>(i / 3 % static_cast<size_t>(size.width));
        const auto y = static_cast<double>(i / 3 / static_cast<size_t>(size.width));
        const double level = 128 + 60 * std::sin(x / 9) + 40 * std::cos(y / 7);
        const int jitter =
            noise > 0 ? static_cast<int>(random() % static_cast<unsigned>(2 * noise + 1)) - noise : 0;
        picture.rgb[i] = static_cast<std::uint8_t>(std::clamp(level + jitter, 0.0, 255.0));
    }
    return picture;
}

double luma(const Picture& picture, int x, int y) {
    const auto* rgb = &picture.rgb[(static_cast<size_t>(y) * static_cast<size_t>(picture.size.width) +
                                    static_cast<size_t>(x)) *
                                   3];
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

// The definition, window by window.
double slowSsim(const Picture& a, const Picture& b) {
    constexpr double c1 = 6.5025;
    constexpr double c2 = 58.5225;
    double sum = 0;
    int count = 0;
    for (int top = 0; top + 11 <= a.size.height; ++top) {
        for (int left = 0; left + 11 <= a.size.width; ++left, ++count) {
            double total = 0, meanA = 0, meanB = 0, squareA = 0, squareB = 0, product = 0;
            for (int dy = 0; dy < 11; ++dy) {
                for (int dx = 0; dx < 11; ++dx) {
                    const double distance = (dx - 5) * (dx - 5) + (dy - 5) * (dy - 5);
                    const double weight = std::exp(-distance / (2 * 1.5 * 1.5));
                    const double va = luma(a, left + dx, top + dy);
                    const double vb = luma(b, left + dx, top + dy);
                    total += weight;
                    meanA += weight * va;
                    meanB += weight * vb;
                    squareA += weight * va * va;
                    squareB += weight * vb * vb;
                    product += weight * va * vb;
                }
            }
            meanA /= total;
            meanB /= total;
            const double varianceA = squareA / total - meanA * meanA;
            const double varianceB = squareB / total - meanB * meanB;
            const double covariance = product / total - meanA * meanB;
            sum += (2 * meanA * meanB + c1) * (2 * covariance + c2) /
                   ((meanA * meanA + meanB * meanB + c1) * (varianceA + varianceB + c2));
        }
    }
    return sum / count;
}

}  // namespace

class TestPictureComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalPicturesAreInfinitelyAlike() {
        const Picture picture = scene({40, 30}, 1, 5);
        QVERIFY(std::isinf(psnr(picture, picture)));
        QVERIFY(std::abs(*ssim(picture, picture) - 1) < 1e-9);
    }

    void psnrOfAKnownDifference() {
        Picture a{{8, 8}, std::vector<std::uint8_t>(192, 100)};
        Picture b{{8, 8}, std::vector<std::uint8_t>(192, 110)};
        QVERIFY(std::abs(psnr(a, b) - 20 * std::log10(255.0 / 10)) < 1e-9);
    }

    void ssimFollowsItsDefinition() {
        const Picture a = scene({37, 29}, 1, 3);
        const Picture b = scene({37, 29}, 2, 25);
        const double expected = slowSsim(a, b);
        QVERIFY(expected < 0.9);
        QVERIFY2(std::abs(*ssim(a, b) - expected) < 1e-3,
                 qPrintable(QString("%1 %2").arg(*ssim(a, b)).arg(expected)));
    }

    void picturesBelowAWindowHaveNoSsim() { QVERIFY(!ssim(scene({10, 40}, 1, 0), scene({10, 40}, 2, 9))); }

    void differencesAreShownStronger() {
        Picture a{{2, 1}, {10, 10, 10, 50, 50, 50}};
        Picture b{{2, 1}, {10, 10, 10, 50, 45, 50}};
        const Picture map = differenceMap(a, b, 8);
        QCOMPARE(map.rgb, (std::vector<std::uint8_t>{0, 0, 0, 120, 0, 0}));
        QCOMPARE(differenceMap(a, b, 1000).rgb[5], std::uint8_t{255});
    }

    void seamsShowOnlyWhereTilesMeet() {
        const tiling::TileGrid grid = tiling::makeTileGrid({128, 128}, {96, 96, 32});
        Picture picture = scene({128, 128}, 3, 10);
        QVERIFY(std::abs(*seamRatio(picture, grid) - 1) < 0.2);
        for (int y = 0; y < 128; ++y) {
            for (int x = grid.lefts[1]; x < 128; ++x) {
                picture.rgb[static_cast<size_t>((y * 128 + x) * 3 + 1)] /= 2;
            }
        }
        QVERIFY(*seamRatio(picture, grid) > 2);
        QVERIFY(!seamRatio(picture, tiling::makeTileGrid({128, 128}, {})));
    }

    void differentSizesAreRefused() {
        QVERIFY_THROWS_EXCEPTION(Error, (void)psnr(scene({20, 20}, 1, 0), scene({20, 21}, 1, 0)));
        QVERIFY_THROWS_EXCEPTION(Error, (void)differenceMap({}, {}, 1));
    }
};

QTEST_APPLESS_MAIN(TestPictureComparison)
#include "tst_picture_comparison.moc"
