#include "ui/preview/tile_overlay.h"

#include "core/tiling/padding.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace tessera;
using namespace tessera::ui;

namespace {

TileOverlay overlayFor(Size frame, int tile, int overlap) {
    TileOverlay overlay;
    overlay.setGrid(tiling::makeTileGrid(tiling::paddedSize(frame, 64), {tile, tile, overlap}), frame);
    return overlay;
}

inference::TileEvent tileEvent(int index, inference::TileState state) {
    inference::TileEvent result;
    result.index = index;
    result.state = state;
    result.milliseconds = 412;
    result.peakBytes = 900'000'000;
    return result;
}

}  // namespace

class TestTileOverlay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void uhdHasFortyFiveTilesWithBandsBetween();
    void paddingLiesOutsideTheFrame();
    void coresCoverThePaddedFrameOnce();
    void everyTileIsFoundByItsCentre();
    void linesAreDrawnAtTheEdgesOfTheBands();
    void oneTileDrawsNoLines();
    void oneTileIsNeverTinted();
    void sameGridKeepsTheStates();
    void secondPassStartsByItself();
    void finishedTilesAreColouredByWhatTheyCost();
    void tilesThatCannotHoldTheirMotionAreMarked();
};

void TestTileOverlay::uhdHasFortyFiveTilesWithBandsBetween() {
    const TileOverlay overlay = overlayFor({3840, 2160}, 512, 64);

    QCOMPARE(overlay.grid()->count(), 45);
    const auto bands = overlay.overlapBands();
    QCOMPARE(bands.size(), 8 + 4);
    QCOMPARE(bands.first(), QRectF(448, 0, 64, 2176));
    QCOMPARE(bands.at(7), QRectF(3328, 0, 3136 + 512 - 3328, 2176));  // the last column is moved back
    QCOMPARE(bands.at(8), QRectF(0, 448, 3840, 64));
}

void TestTileOverlay::paddingLiesOutsideTheFrame() {
    QCOMPARE(overlayFor({3840, 2160}, 512, 64).paddingBands(), QList<QRectF>{QRectF(0, 2160, 3840, 16)});
    QCOMPARE(overlayFor({640, 384}, 0, 0).paddingBands(), QList<QRectF>{});
    QCOMPARE(overlayFor({100, 100}, 0, 0).paddingBands().size(), 2);
}

void TestTileOverlay::coresCoverThePaddedFrameOnce() {
    const TileOverlay overlay = overlayFor({1920, 1080}, 512, 64);
    double area = 0;
    for (int k = 0; k < overlay.grid()->count(); ++k) {
        const QRectF core = overlay.core(k);
        QVERIFY(overlay.rect(k).contains(core));
        area += core.width() * core.height();
    }
    QCOMPARE(area, 1920.0 * 1088.0);
}

void TestTileOverlay::everyTileIsFoundByItsCentre() {
    const TileOverlay overlay = overlayFor({3840, 2160}, 512, 64);
    for (int k = 0; k < 45; ++k) {
        QCOMPARE(overlay.tileAt(overlay.core(k).center()), k);
    }
    QCOMPARE(overlay.tileAt({-1, 10}), -1);
    QCOMPARE(overlay.tileAt({10, 2177}), -1);
}

void TestTileOverlay::linesAreDrawnAtTheEdgesOfTheBands() {
    const TileOverlay overlay = overlayFor({3840, 2160}, 512, 64);
    const QTransform quarter = QTransform::fromScale(0.25, 0.25);
    const auto drawn = [&] {
        QImage image(960, 544, QImage::Format_RGB32);
        image.fill(qRgb(128, 128, 128));
        QPainter painter(&image);
        overlay.paint(painter, quarter, QFont(), 0);
        return image;
    }();
    const auto distance = [&](int x) {
        const QRgb pixel = drawn.pixel(x, 100);
        return qAbs(qRed(pixel) - 128) + qAbs(qGreen(pixel) - 128) + qAbs(qBlue(pixel) - 128);
    };
    const int plain = distance(60);
    const int band = distance(448 / 4 + 8);
    QCOMPARE(plain, 0);
    QVERIFY(band > plain);
    for (const int x : {448, 512, 896, 960, 3136, 3584 + 64}) {
        const int line = qMax(distance(x / 4), x / 4 > 0 ? distance(x / 4 - 1) : 0);
        QVERIFY2(line > band, qPrintable(QStringLiteral("no line at %1").arg(x)));
    }
}

void TestTileOverlay::oneTileDrawsNoLines() {
    const TileOverlay overlay = overlayFor({640, 384}, 0, 0);
    QImage image(640, 384, QImage::Format_RGB32);
    image.fill(Qt::gray);
    const QImage before = image;
    QPainter painter(&image);

    overlay.paint(painter, {}, QFont(), 0);
    painter.end();

    QCOMPARE(image, before);
}

void TestTileOverlay::oneTileIsNeverTinted() {
    TileOverlay overlay = overlayFor({1280, 720}, 0, 64);
    overlay.states().apply(tileEvent(0, inference::TileState::Running), 0);
    overlay.setHovered(0);
    QImage image(1280, 720, QImage::Format_RGB32);
    image.fill(qRgb(90, 90, 90));
    const QImage before = image.copy();
    QPainter painter(&image);
    overlay.paint(painter, QTransform(), QFont(), 300);
    painter.end();
    QCOMPARE(image, before);
}

void TestTileOverlay::sameGridKeepsTheStates() {
    TileOverlay overlay = overlayFor({3840, 2160}, 512, 64);
    overlay.states().apply(tileEvent(3, inference::TileState::Done), 10);

    overlay.setGrid(*overlay.grid(), {3840, 2160});
    QVERIFY(overlay.states().at(3).known);

    overlay.setGrid(tiling::makeTileGrid({3840, 2176}, {768, 768, 64}), {3840, 2160});
    QVERIFY(!overlay.states().at(3).known);
}

void TestTileOverlay::secondPassStartsByItself() {
    TileStates states;
    states.reset(3);
    for (int k = 0; k < 3; ++k) {
        states.apply(tileEvent(k, inference::TileState::Running), 1000 * k);
        states.apply(tileEvent(k, inference::TileState::Done), 1000 * k + 900);
    }
    QCOMPARE(states.doneInPass(), 3);

    states.apply(tileEvent(0, inference::TileState::Running), 3000);

    QCOMPARE(states.doneInPass(), 0);
    QCOMPARE(states.at(0).show, TileShow::Running);
    QCOMPARE(states.at(2).show, TileShow::Waiting);
    QVERIFY(states.at(2).known);  // its figures stay for the tooltip
    QVERIFY(!states.hurried());
}

void TestTileOverlay::finishedTilesAreColouredByWhatTheyCost() {
    TileOverlay overlay = overlayFor({640, 384}, 256, 0);  // 3 x 2
    inference::TileEvent slow = tileEvent(0, inference::TileState::Done);
    inference::TileEvent quick = tileEvent(1, inference::TileState::Done);
    quick.milliseconds = 100;
    quick.peakBytes = 1'000'000'000;
    overlay.states().apply(slow, 0);
    overlay.states().apply(quick, 0);
    QVERIFY(!overlay.heatRange());  // nobody asked for colours

    overlay.setHeat(TileHeat::Time);
    QCOMPARE(*overlay.heatRange(), std::pair(100.0, 412.0));
    QCOMPARE(overlay.warmth(0), 1.0);
    QCOMPARE(overlay.warmth(1), 0.0);
    QVERIFY(!overlay.warmth(2));  // not measured
    overlay.setHeat(TileHeat::Memory);
    QCOMPARE(overlay.warmth(0), 0.0);

    overlay.states().finish();
    QImage image(640, 384, QImage::Format_RGB32);
    image.fill(Qt::gray);
    {
        QPainter painter(&image);
        overlay.paint(painter, {}, {}, 10'000);
    }
    QVERIFY(image.pixel(128, 100) != image.pixel(384, 100));
}

void TestTileOverlay::tilesThatCannotHoldTheirMotionAreMarked() {
    TileOverlay overlay = overlayFor({640, 384}, 256, 64);
    const auto paint = [&overlay] {
        QImage image(640, 384, QImage::Format_RGB32);
        image.fill(Qt::gray);
        QPainter painter(&image);
        overlay.setHovered(-1);
        overlay.paint(painter, {}, {}, 10'000);
        return image;
    };
    overlay.setMotion({{20, 96}, std::nullopt});  // a model that follows motion however far
    const QImage without = paint();
    overlay.setMotion({{20, 96}, 64});

    QCOMPARE(overlay.motion().exceeding(), 1);
    QVERIFY(!overlay.motion().exceeds(0) && overlay.motion().exceeds(1) && !overlay.motion().exceeds(5));
    const QPoint corner = overlay.core(1).bottomRight().toPoint() - QPoint(10, 10);
    QVERIFY(paint().pixel(corner) != without.pixel(corner));
}

QTEST_MAIN(TestTileOverlay)
#include "tst_tile_overlay.moc"
