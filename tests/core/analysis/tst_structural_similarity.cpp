#include "core/analysis/structural_similarity.h"

#include "core/base/error.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace tessera;
using namespace tessera::analysis;

namespace {

// A smooth picture with some noise, so that means, variances and covariances all matter.
LumaPlane scene(Size size, unsigned seed, int noise) {
    std::mt19937 random(seed);
    LumaPlane plane{size, std::vector<float>(static_cast<size_t>(size.pixels()))};
    for (size_t i = 0; i < plane.values.size(); ++i) {
        const auto x = static_cast<double>(i % static_cast<size_t>(size.width));
        const auto y = static_cast<double>(i / static_cast<size_t>(size.width));
        const int jitter =
            noise > 0 ? static_cast<int>(random() % static_cast<unsigned>(2 * noise + 1)) - noise : 0;
        plane.values[i] = static_cast<float>(128 + 60 * std::sin(x / 9) + 40 * std::cos(y / 7) + jitter);
    }
    return plane;
}

// The definition, window by window.
double slowSsim(const LumaPlane& a, const LumaPlane& b) {
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
                    const auto at = static_cast<size_t>((top + dy) * a.size.width + left + dx);
                    const double va = a.values[at];
                    const double vb = b.values[at];
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

class TestStructuralSimilarity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalPlanesAreWhollyAlike() {
        const LumaPlane plane = scene({200, 180}, 1, 5);
        QVERIFY(std::abs(*ssim(plane, plane) - 1) < 1e-6);
        QVERIFY(std::abs(*multiscaleSsim(plane, plane) - 1) < 1e-6);
    }

    void ssimFollowsItsDefinition() {
        const LumaPlane a = scene({37, 29}, 1, 3);
        const LumaPlane b = scene({37, 29}, 2, 25);
        const double expected = slowSsim(a, b);
        QVERIFY(expected < 0.9);
        QVERIFY2(std::abs(*ssim(a, b) - expected) < 1e-3,
                 qPrintable(QString("%1 %2").arg(*ssim(a, b)).arg(expected)));
    }

    // Fine noise is gone at the coarser scales, which carry most of the weight.
    void noiseCountsForLessOverScales() {
        const LumaPlane a = scene({200, 180}, 1, 0);
        const LumaPlane b = scene({200, 180}, 2, 25);
        QVERIFY(*multiscaleSsim(a, b) > *ssim(a, b) + 0.1);
        QVERIFY(*multiscaleSsim(a, b) < 0.999);
    }

    void planesWithoutRoomHaveNoValue() {
        QVERIFY(!ssim(scene({10, 40}, 1, 0), scene({10, 40}, 2, 9)));
        QVERIFY(!multiscaleSsim(scene({175, 300}, 1, 0), scene({175, 300}, 2, 9)));
        QVERIFY(multiscaleSsim(scene({176, 300}, 1, 0), scene({176, 300}, 2, 9)));
    }

    void planesOfDifferentSizeAreRefused() {
        QVERIFY_THROWS_EXCEPTION(Error, (void)ssim(scene({20, 20}, 1, 0), scene({20, 21}, 1, 0)));
    }

    void lumaHasTheWeightsOfRec709() {
        const LumaPlane plane = lumaPlane({{3, 1}, {255, 0, 0, 0, 255, 0, 0, 0, 255}});
        QVERIFY(std::abs(plane.values[0] - 0.2126F * 255) < 1e-3F);
        QVERIFY(std::abs(plane.values[1] - 0.7152F * 255) < 1e-3F);
        QVERIFY(std::abs(plane.values[2] - 0.0722F * 255) < 1e-3F);
    }
};

QTEST_APPLESS_MAIN(TestStructuralSimilarity)
#include "tst_structural_similarity.moc"
