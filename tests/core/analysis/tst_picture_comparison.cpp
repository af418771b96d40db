#include "core/analysis/picture_comparison.h"

#include "core/base/error.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace tessera;
using namespace tessera::analysis;

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

}  // namespace

class TestPictureComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalPicturesAreInfinitelyAlike() {
        const Picture picture = scene({40, 30}, 1, 5);
        QVERIFY(std::isinf(psnr(picture, picture)));
    }

    void psnrOfAKnownDifference() {
        Picture a{{8, 8}, std::vector<std::uint8_t>(192, 100)};
        Picture b{{8, 8}, std::vector<std::uint8_t>(192, 110)};
        QVERIFY(std::abs(psnr(a, b) - 20 * std::log10(255.0 / 10)) < 1e-9);
    }

    void differencesAreShownStronger() {
        Picture a{{2, 1}, {10, 10, 10, 50, 50, 50}};
        Picture b{{2, 1}, {10, 10, 10, 50, 45, 50}};
        const Picture map = differenceMap(a, b, 8);
        QCOMPARE(map.rgb, (std::vector<std::uint8_t>{0, 0, 0, 120, 0, 0}));
        QCOMPARE(differenceMap(a, b, 1000).rgb[5], std::uint8_t{255});
    }

    void differentSizesAreRefused() {
        QVERIFY_THROWS_EXCEPTION(Error, (void)psnr(scene({20, 20}, 1, 0), scene({20, 21}, 1, 0)));
        QVERIFY_THROWS_EXCEPTION(Error, (void)differenceMap({}, {}, 1));
    }
};

QTEST_APPLESS_MAIN(TestPictureComparison)
#include "tst_picture_comparison.moc"
