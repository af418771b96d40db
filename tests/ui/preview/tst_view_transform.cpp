#include "ui/preview/view_transform.h"

#include <QTest>

using namespace tessera::ui;

class TestViewTransform : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fitShowsTheWholePictureCentred_data();
    void fitShowsTheWholePictureCentred();
    void actualSizeMapsPixelsToDevicePixels();
    void zoomKeepsThePointUnderTheMouse();
    void panStopsBeforeThePictureIsLost();
    void widePixelsWidenThePicture();
    void rotationStandsThePictureUpright();
    void mirroredPictureIsTurnedAround();
    void anotherShapeFitsAgain();
};

void TestViewTransform::fitShowsTheWholePictureCentred_data() {
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<QSizeF>("pane");
    QTest::newRow("4K") << QSize(3840, 2160) << QSizeF(928, 722);
    QTest::newRow("small") << QSize(64, 36) << QSizeF(928, 722);
    QTest::newRow("portrait") << QSize(1080, 1920) << QSizeF(928, 722);
    QTest::newRow("one pixel") << QSize(1, 1) << QSizeF(500, 300);
}

void TestViewTransform::fitShowsTheWholePictureCentred() {
    QFETCH(QSize, picture);
    QFETCH(QSizeF, pane);
    ViewTransform view;
    view.setPane(pane, 1);
    view.setShape({picture});

    const QRectF shown = view.pictureRect();

    QVERIFY(QRectF(QPointF(0, 0), pane).contains(shown));
    QVERIFY(qAbs(shown.center().x() - pane.width() / 2) <= 1);
    QVERIFY(qAbs(shown.center().y() - pane.height() / 2) <= 1);
    QVERIFY(qAbs(shown.width() / shown.height() - double(picture.width()) / picture.height()) < 0.01);
}

void TestViewTransform::actualSizeMapsPixelsToDevicePixels() {
    ViewTransform view;
    view.setPane({800, 600}, 2);
    view.setShape({QSize(3840, 2160)});
    view.setScale(1, {400, 300});

    const QTransform map = view.pictureToPane();

    QCOMPARE(map.m11() * 2, 1.0);
    QCOMPARE(map.m22() * 2, 1.0);
    QCOMPARE(map.dx() * 2, std::round(map.dx() * 2));  // on a whole device pixel
}

void TestViewTransform::zoomKeepsThePointUnderTheMouse() {
    ViewTransform view;
    view.setPane({800, 600}, 1);
    view.setShape({QSize(1920, 1080)});
    const QPointF mouse(500, 320);
    const QPointF before = view.pictureToPane().inverted().map(mouse);

    view.setScale(view.scale() * 3, mouse);

    const QPointF after = view.pictureToPane().inverted().map(mouse);
    QVERIFY((after - before).manhattanLength() < 3);
    QVERIFY(!view.isFit());
}

void TestViewTransform::panStopsBeforeThePictureIsLost() {
    ViewTransform view;
    view.setPane({800, 600}, 1);
    view.setShape({QSize(1920, 1080)});
    view.setScale(2, {400, 300});

    view.pan({1e6, -1e6});

    QVERIFY(view.pictureRect().intersects(QRectF(0, 0, 800, 600)));
}

void TestViewTransform::widePixelsWidenThePicture() {
    ViewTransform view;
    view.setPane({800, 600}, 1);
    view.setShape({QSize(720, 480), 32.0 / 27.0});

    const QRectF shown = view.pictureRect();

    QVERIFY(qAbs(shown.width() / shown.height() - 16.0 / 9.0) < 0.01);
}

void TestViewTransform::rotationStandsThePictureUpright() {
    ViewTransform view;
    view.setPane({800, 600}, 1);
    view.setShape({QSize(1920, 1080), 1, 90});

    const QRectF shown = view.pictureRect();
    const QPointF origin = view.pictureToPane().map(QPointF(0, 0));

    QVERIFY(shown.height() > shown.width());
    QVERIFY((origin - shown.topRight()).manhattanLength() < 2);  // a quarter turn clockwise
}

void TestViewTransform::mirroredPictureIsTurnedAround() {
    ViewTransform view;
    view.setPane({800, 600}, 1);
    view.setShape({QSize(1920, 1080), 1, 0, true});

    const QRectF shown = view.pictureRect();
    const QPointF origin = view.pictureToPane().map(QPointF(0, 0));

    QVERIFY((origin - shown.topRight()).manhattanLength() < 2);
}

void TestViewTransform::anotherShapeFitsAgain() {
    ViewTransform view;
    view.setPane({800, 600}, 1);
    view.setShape({QSize(1920, 1080)});
    view.setScale(4, {0, 0});
    view.setShape({QSize(1920, 1080)});
    QVERIFY(!view.isFit());

    view.setShape({QSize(640, 360)});

    QVERIFY(view.isFit());
}

QTEST_APPLESS_MAIN(TestViewTransform)
#include "tst_view_transform.moc"
