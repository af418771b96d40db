#include "ui/preview/preview_pane.h"

#include "core/tiling/padding.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace tessera;
using namespace tessera::ui;

namespace {

void fill(PreviewPane& pane) {
    QImage image(3840, 2160, QImage::Format_RGB32);
    image.fill(qRgb(128, 128, 128));
    pane.resize(992, 572);  // the picture is 960 x 540 inside the margin
    pane.setPicture(PictureLevels(image), {QSize(3840, 2160)});
    pane.setGrid(tiling::makeTileGrid({3840, 2176}, {512, 512, 64}), {3840, 2160});
    pane.show();
}

// Red and blue.
void compare(PreviewPane& pane, CompareMode mode) {
    QImage a(3840, 2160, QImage::Format_RGB32);
    a.fill(qRgb(200, 0, 0));
    QImage b(3840, 2160, QImage::Format_RGB32);
    b.fill(qRgb(0, 0, 200));
    pane.setPictures(PictureLevels(a), PictureLevels(b), {}, {QSize(3840, 2160)});
    pane.setTilesShown(false);
    pane.setMode(mode);
}

void wheel(PreviewPane& pane, const QPointF& at, int notches) {
    QWheelEvent event(at, pane.mapToGlobal(at), {}, QPoint(0, 120 * notches), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&pane, &event);
}

}  // namespace

class TestPreviewPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pictureIsFittedOnTheNeutralSurround();
    void wheelZoomsAtTheMouse();
    void dragMovesThePicture();
    void doubleClickTogglesActualSize();
    void keysZoomAndMove();
    void arrowsStepAndSpacePlays();
    void bothSidesMoveTogether();
    void dividerIsDragged();
    void hoverTellsAboutTheTile();
    void hiddenTilesAreNotDrawn();
    void emptyPaneIgnoresTheMouse();
    void tileSizeAndOverlapAreDragged();
    void handlesFollowTheHandInSmallSteps();
    void whatIsUnderTheMouseDecidesItsWords();
    void theNoteLeavesTheNumbersOfTiles();
    void smallCopyFillsThePlaceOfThePicture();
    void partsLieOnThePictureUntilTheNext();
    void lensShowsPixelsAsTheyAre();
};

void TestPreviewPane::pictureIsFittedOnTheNeutralSurround() {
    PreviewPane pane;
    fill(pane);
    pane.setTilesShown(false);

    const QImage shot = pane.grab().toImage();

    QCOMPARE(pane.view().pictureRect(), QRectF(16, 16, 960, 540));
    const QRgb surround = shot.pixel(4, 4);
    QCOMPARE(qRed(surround), qGreen(surround));
    QCOMPARE(qGreen(surround), qBlue(surround));
    QCOMPARE(shot.pixel(500, 300), qRgb(128, 128, 128));
}

void TestPreviewPane::wheelZoomsAtTheMouse() {
    PreviewPane pane;
    fill(pane);
    const double before = pane.view().scale();
    const QPointF mouse(300, 200);
    const QPointF pixel = pane.view().pictureToPane().inverted().map(mouse);

    wheel(pane, mouse, 3);

    QVERIFY(pane.view().scale() > before * 1.5);
    QVERIFY((pane.view().pictureToPane().inverted().map(mouse) - pixel).manhattanLength() < 5);
}

void TestPreviewPane::dragMovesThePicture() {
    PreviewPane pane;
    fill(pane);
    pane.actualSize();
    const QPointF before = pane.view().pictureRect().topLeft();

    QTest::mousePress(&pane, Qt::LeftButton, {}, QPoint(400, 300));
    QMouseEvent move(QEvent::MouseMove, QPointF(350, 280), pane.mapToGlobal(QPointF(350, 280)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&pane, &move);
    QTest::mouseRelease(&pane, Qt::LeftButton, {}, QPoint(350, 280));

    QCOMPARE(pane.view().pictureRect().topLeft() - before, QPointF(-50, -20));
}

void TestPreviewPane::doubleClickTogglesActualSize() {
    PreviewPane pane;
    fill(pane);

    QTest::mouseDClick(&pane, Qt::LeftButton, {}, QPoint(400, 300));
    QCOMPARE(pane.view().scale(), 1.0);
    QTest::mouseRelease(&pane, Qt::LeftButton);
    QTest::mouseDClick(&pane, Qt::LeftButton, {}, QPoint(400, 300));

    QVERIFY(pane.view().isFit());
}

void TestPreviewPane::keysZoomAndMove() {
    PreviewPane pane;
    fill(pane);
    QSignalSpy changed(&pane, &PreviewPane::viewChanged);
    const double before = pane.view().scale();

    QTest::keyClick(&pane, Qt::Key_Plus);
    QVERIFY(pane.view().scale() > before);
    QTest::keyClick(&pane, Qt::Key_Minus);
    QVERIFY(qAbs(pane.view().scale() - before) < 1e-9);
    pane.actualSize();
    const QPointF corner = pane.view().pictureRect().topLeft();
    QTest::keyClick(&pane, Qt::Key_Right, Qt::ShiftModifier);

    QVERIFY(pane.view().pictureRect().topLeft().x() < corner.x());
    QCOMPARE(changed.count(), 4);
}

void TestPreviewPane::arrowsStepAndSpacePlays() {
    PreviewPane pane;
    fill(pane);
    QSignalSpy steps(&pane, &PreviewPane::stepRequested);
    QSignalSpy plays(&pane, &PreviewPane::playRequested);

    QTest::keyClick(&pane, Qt::Key_Right);
    QTest::keyClick(&pane, Qt::Key_Left);
    QTest::keyClick(&pane, Qt::Key_Space);

    QCOMPARE(steps.value(0).value(0).toInt(), 1);
    QCOMPARE(steps.value(1).value(0).toInt(), -1);
    QCOMPARE(plays.count(), 1);
}

void TestPreviewPane::bothSidesMoveTogether() {
    PreviewPane pane;
    fill(pane);
    compare(pane, CompareMode::SideBySide);
    const QImage fitted = pane.grab().toImage();
    QCOMPARE(fitted.pixel(240, 286), qRgb(200, 0, 0));
    QCOMPARE(fitted.pixel(740, 286), qRgb(0, 0, 200));

    // The same place of the other side: the same zoom.
    const double before = pane.view().scale();
    wheel(pane, QPointF(497 + 100, 286), 2);
    QVERIFY(pane.view().scale() > before);
    const QPointF pixel = pane.view().pictureToPane().inverted().map(QPointF(100, 286));
    wheel(pane, QPointF(100, 286), 2);
    QVERIFY((pane.view().pictureToPane().inverted().map(QPointF(100, 286)) - pixel).manhattanLength() < 5);
}

void TestPreviewPane::dividerIsDragged() {
    PreviewPane pane;
    fill(pane);
    compare(pane, CompareMode::Split);
    QCOMPARE(pane.grab().toImage().pixel(300, 100), qRgb(200, 0, 0));

    QTest::mousePress(&pane, Qt::LeftButton, {}, QPoint(496, 300));
    QMouseEvent move(QEvent::MouseMove, QPointF(248, 300), pane.mapToGlobal(QPointF(248, 300)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&pane, &move);
    QTest::mouseRelease(&pane, Qt::LeftButton, {}, QPoint(248, 300));

    QCOMPARE(pane.layers().divider(), 0.25);
    QCOMPARE(pane.grab().toImage().pixel(300, 100), qRgb(0, 0, 200));
    QTest::keyClick(&pane, Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(pane.layers().divider() > 0.25);
}

void TestPreviewPane::hoverTellsAboutTheTile() {
    PreviewPane pane;
    fill(pane);
    QTest::mouseMove(&pane, QPoint(20, 20));
    QMouseEvent move(QEvent::MouseMove, QPointF(16 + 960 - 5, 20), pane.mapToGlobal(QPointF(971, 20)),
                     Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&pane, &move);
    QCOMPARE(pane.overlay().hovered(), 8);
    QVERIFY(pane.tileDescription(8).contains(QStringLiteral("Tile 9 of 45")));
    QVERIFY(pane.tileDescription(8).contains(QStringLiteral("512×512")));
    QVERIFY(pane.tileDescription(8).contains(QStringLiteral("3328, 0")));

    inference::TileEvent done;
    done.index = 8;
    done.state = inference::TileState::Done;
    done.milliseconds = 412;
    done.peakBytes = 900'000'000;
    pane.applyTileEvent(done);

    QVERIFY(pane.tileDescription(8).contains(QStringLiteral("412 ms, 900 MB")));
}

void TestPreviewPane::hiddenTilesAreNotDrawn() {
    PreviewPane pane;
    fill(pane);
    const QImage with = pane.grab().toImage();

    pane.setTilesShown(false);

    QVERIFY(with != pane.grab().toImage());
}

void TestPreviewPane::emptyPaneIgnoresTheMouse() {
    PreviewPane pane;
    pane.resize(400, 300);
    pane.show();

    wheel(pane, {100, 100}, 2);
    QTest::mouseDClick(&pane, Qt::LeftButton, {}, QPoint(100, 100));

    QVERIFY(!pane.grab().isNull());
}

void TestPreviewPane::tileSizeAndOverlapAreDragged() {
    PreviewPane pane;
    fill(pane);
    pane.setHandlesShown(true);
    QList<Tiling> wishes;
    connect(&pane, &PreviewPane::tilingDragged, &pane, [&](const Tiling& tiling) {
        wishes.append(tiling);
        pane.setGrid(tiling::makeTileGrid({3840, 2176}, {tiling.tileSize, tiling.tileSize, tiling.overlap}),
                     {3840, 2160});
    });
    const auto inPane = [&](double x, double y) { return QPointF(16 + x / 4, 16 + y / 4).toPoint(); };
    const auto drag = [&](QPoint from, QPoint to) {
        QTest::mousePress(&pane, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, pane.mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(&pane, &move);
        QTest::mouseRelease(&pane, Qt::LeftButton, {}, to);
    };

    drag(inPane(512, 512), inPane(1010, 990));
    QCOMPARE(wishes.back(), (Tiling{1024, 64}));
    drag(inPane(1024 - 64, 512), inPane(1024 - 200, 500));
    QCOMPARE(wishes.back(), (Tiling{1024, 200}));
    drag(inPane(1024 - 200, 512), inPane(0, 500));
    QCOMPARE(wishes.back(), (Tiling{1024, 512}));  // never more than half a tile
    drag(inPane(1024, 1024), inPane(3900, 2100));
    QCOMPARE(wishes.back().tileSize, 0);

    pane.setMode(CompareMode::Split);  // nothing to grab there
    const qsizetype before = wishes.size();
    drag(inPane(3840, 2176), inPane(900, 900));
    QCOMPARE(wishes.size(), before);
}

// The settings change with each step, and come back to the pane while the button is held.
void TestPreviewPane::handlesFollowTheHandInSmallSteps() {
    PreviewPane pane;
    fill(pane);
    pane.setHandlesShown(true);
    Tiling last;
    connect(&pane, &PreviewPane::tilingDragged, &pane, [&](const Tiling& tiling) {
        last = tiling;
        pane.setGrid(tiling::makeTileGrid({3840, 2176}, {tiling.tileSize, tiling.tileSize, tiling.overlap}),
                     {3840, 2160});
        pane.setHandlesShown(true);
    });
    const auto at = [](double pixel) { return QPointF(16 + pixel / 4, 16 + pixel / 4); };
    QTest::mousePress(&pane, Qt::LeftButton, {}, at(512).toPoint());
    for (double pixel = 512; pixel <= 1024; pixel += 16) {
        QMouseEvent move(QEvent::MouseMove, at(pixel), pane.mapToGlobal(at(pixel)), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&pane, &move);
    }
    QTest::mouseRelease(&pane, Qt::LeftButton, {}, at(1024).toPoint());

    QCOMPARE(last, (Tiling{1024, 64}));
}

// Not the tile below a handle, and nothing over what the lens shows.
void TestPreviewPane::whatIsUnderTheMouseDecidesItsWords() {
    PreviewPane pane;
    fill(pane);
    pane.setHandlesShown(true);
    const auto wordsAt = [&](const QPoint& place) {
        QToolTip::hideText();
        QHelpEvent help(QEvent::ToolTip, place, pane.mapToGlobal(place));
        QCoreApplication::sendEvent(&pane, &help);
        return QToolTip::isVisible() ? QToolTip::text() : QString();
    };
    const QPoint handle(16 + 512 / 4, 16 + 512 / 4);
    const QPoint tile(16 + 300 / 4, 16 + 300 / 4);
    QVERIFY(wordsAt(tile).contains(QStringLiteral("Tile 1 of 45")));
    QVERIFY(!wordsAt(handle).isEmpty());
    QVERIFY(!wordsAt(handle).contains(QStringLiteral("of 45")));
    pane.setLensShown(true);
    QTRY_VERIFY(wordsAt(tile).isEmpty());
}

void TestPreviewPane::theNoteLeavesTheNumbersOfTiles() {
    PreviewPane pane;
    fill(pane);
    const QImage bare = pane.grab().toImage();
    pane.setNote(
        QStringLiteral("45 tiles  ·  1.41 times the pixels  ·  about 900 MB  ·  about 4.0 s a frame"));
    const QImage noted = pane.grab().toImage();
    QVERIFY(bare != noted);
    for (int tile = 0; tile < 45; ++tile) {
        const QPoint middle = pane.view().pictureToPane().map(pane.overlay().core(tile).center()).toPoint();
        const QRect number(middle - QPoint(12, 8), QSize(24, 16));
        QVERIFY2(bare.copy(number) == noted.copy(number), qPrintable(QString::number(tile + 1)));
    }
}

void TestPreviewPane::smallCopyFillsThePlaceOfThePicture() {
    PreviewPane pane;
    pane.resize(992, 572);
    QImage small(1280, 720, QImage::Format_RGB32);
    small.fill(qRgb(10, 200, 30));
    pane.setPicture(PictureLevels(small), {QSize(3840, 2160)});
    pane.show();

    const QImage shot = pane.grab().toImage();
    const QRect place = pane.view().pictureRect().toRect().adjusted(3, 3, -3, -3);
    for (const QPoint corner : {place.topLeft(), place.topRight(), place.bottomLeft(), place.bottomRight()}) {
        QCOMPARE(shot.pixel(corner), qRgb(10, 200, 30));
    }
}

void TestPreviewPane::partsLieOnThePictureUntilTheNext() {
    PreviewPane pane;
    fill(pane);
    pane.setTilesShown(false);
    QImage part(512, 512, QImage::Format_RGB32);
    part.fill(qRgb(250, 10, 10));

    pane.addPart(CompareSide::A, QPoint(512, 512), PictureLevels(part));

    const QImage shot = pane.grab().toImage();
    QCOMPARE(shot.pixel(16 + 700 / 4, 16 + 700 / 4), qRgb(250, 10, 10));
    QCOMPARE(shot.pixel(16 + 300 / 4, 16 + 700 / 4), qRgb(128, 128, 128));
    fill(pane);
    pane.setTilesShown(false);
    QCOMPARE(pane.grab().toImage().pixel(16 + 700 / 4, 16 + 700 / 4), qRgb(128, 128, 128));
}

void TestPreviewPane::lensShowsPixelsAsTheyAre() {
    PreviewPane pane;
    QImage stripes(3840, 2160, QImage::Format_RGB32);
    for (int y = 0; y < stripes.height(); ++y) {
        for (int x = 0; x < stripes.width(); ++x) {
            stripes.setPixel(x, y, x % 2 == 0 ? qRgb(255, 255, 255) : qRgb(0, 0, 0));
        }
    }
    pane.resize(992, 572);
    pane.setPicture(PictureLevels(stripes), {QSize(3840, 2160)});
    pane.show();
    pane.setLensShown(true);
    const QPoint mouse(400, 300);
    QMouseEvent move(QEvent::MouseMove, mouse, pane.mapToGlobal(QPointF(mouse)), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(&pane, &move);

    const QImage shot = pane.grab().toImage();

    int extremes = 0;  // fitted to the pane the stripes are grey; in the lens they are black and white
    for (int x = mouse.x() - 40; x < mouse.x() + 40; ++x) {
        const int level = qGray(shot.pixel(x, mouse.y()));
        extremes += level < 20 || level > 235 ? 1 : 0;
    }
    QVERIFY(extremes > 70);
    const int outside = qGray(shot.pixel(mouse.x() + 200, mouse.y()));
    QVERIFY(outside > 60 && outside < 200);
}

QTEST_MAIN(TestPreviewPane)
#include "tst_preview_pane.moc"
