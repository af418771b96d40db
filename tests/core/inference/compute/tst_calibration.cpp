// Predictions against measurements, with the built-in interpolator.
#include "core/inference/compute/model_cost.h"
#include "core/inference/compute/tiled_generator.h"
#include "core/interpolation/registry/registry.h"
#include "core/media/synthetic_frame.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace tessera;
using namespace tessera::inference;

class TestCalibration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8()); }

    void predictedPeakIsWithinFifteenPercent_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("tile");
        QTest::newRow("960x540 whole") << 960 << 540 << 0;
        QTest::newRow("960x540, 320") << 960 << 540 << 320;
        QTest::newRow("1280x720, 384") << 1280 << 720 << 384;
        QTest::newRow("1280x720, 512") << 1280 << 720 << 512;
        QTest::newRow("1600x900, 192") << 1600 << 900 << 192;
        QTest::newRow("1600x900, 448") << 1600 << 900 << 448;
    }

    void predictedPeakIsWithinFifteenPercent() {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, tile);
        GeneratorSettings settings;
        settings.device = "cpu";
        settings.tileSize = tile;
        PlanRequest request;
        request.frame = {width, height};
        request.cost = costOfModel(settings);
        const TilePlan predicted = costOf(request, {tile, tile, settings.overlap});

        const auto generator = makeTiledGenerator(settings, interpolation::makeInterpolator("flow"));
        RunControl control;
        const auto made = generator->generate(middleOfFilm(request.frame), control, {});

        const double ratio =
            static_cast<double>(predicted.peakBytes) / static_cast<double>(made->cost.peakBytes);
        qInfo("predicted %lld, measured %lld bytes: %.3f", static_cast<long long>(predicted.peakBytes),
              static_cast<long long>(made->cost.peakBytes), ratio);
        QVERIFY2(std::abs(ratio - 1) <= 0.15, qPrintable(QString::number(ratio)));
    }

    void automaticTilesKeepTheLimit() {
        GeneratorSettings settings;
        settings.device = "cpu";
        settings.automaticTiles = true;
        settings.memoryLimit = 60000000;
        const auto generator = makeTiledGenerator(settings, interpolation::makeInterpolator("flow"));
        RunControl control;
        const Size frame{1280, 720};
        const auto made = generator->generate(middleOfFilm(frame), control, {});
        QVERIFY(generator->plan(frame).count() > 1);
        QVERIFY2(made->cost.peakBytes <= settings.memoryLimit * 1.15,
                 qPrintable(QString::number(made->cost.peakBytes)));
    }

private:
    static Moment middleOfFilm(Size frame) {
        const auto at = [frame](double x) { return media::makeTextureFrame(frame, x); };
        return {at(0), at(9), 0.5, {at(-9), 1}, {at(18), 1}};
    }

    QTemporaryDir m_cache;
};

QTEST_APPLESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
