#include "ui/preview/score_curve.h"

#include "tests/ui/support/fake_core.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tessera;
using namespace tessera::ui;

// By mouse and keys; the fake video has cuts before frames 60 and 120, and frame 90 repeats the one before it.
class TestScoreCurve : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_core = std::make_unique<test::FakeCore>();
        m_track = std::make_unique<ScoreTrack>(m_core->functions().scanScores);
        m_curve = std::make_unique<ScoreCurve>(*m_track, 8);
        connect(m_curve.get(), &ScoreCurve::rulesEdited, m_track.get(), &ScoreTrack::setRules);
        m_curve->resize(640, 58);
        m_curve->show();
        m_track->setSource(QStringLiteral("/videos/walk.mkv"), 234);
        QTRY_COMPARE(m_track->scanned(), 234);
    }

    void cleanup() {
        m_curve.reset();
        m_track.reset();
        m_core.reset();
    }

    void scanFindsCutsAndDuplicates() {
        QCOMPARE(m_track->cuts(), 2);
        QCOMPARE(m_track->duplicates(), 1);
        QVERIFY(m_track->isCut(60) && m_track->isCut(120) && !m_track->isCut(61));
        QCOMPARE(m_track->cutAfter(60), 120);
        QCOMPARE(m_track->cutBefore(60), std::nullopt);
        QVERIFY(m_curve->accessibleDescription().contains(QStringLiteral("2 cut")));
        QVERIFY(!m_core->wasCalledOn(std::this_thread::get_id()));
    }

    void scansOnceForEachVideo() {
        QCOMPARE(m_core->scans.load(), 1);
        m_track->setSource(QStringLiteral("/videos/walk.mkv"), 234);
        m_track->setSuspended(true);
        m_track->setSuspended(false);
        QCOMPARE(m_core->scans.load(), 1);
        m_track->setSource(QStringLiteral("/videos/talk.mkv"), 234);
        QTRY_COMPARE(m_track->scanned(), 234);
        QCOMPARE(m_core->scans.load(), 2);
    }

    // Its height is the speed, the slowest below; where it stands in time stays.
    void aKeyOfTheSpeedIsDragged() {
        m_curve->setFrameRate(30);
        m_curve->setSpeeds({{0, 1}, {4, 1}});
        QSignalSpy edited(m_curve.get(), &ScoreCurve::speedsEdited);
        connect(m_curve.get(), &ScoreCurve::speedsEdited, m_curve.get(), &ScoreCurve::setSpeeds);
        const QRectF area = m_curve->curveArea();
        const double x = m_curve->xOf(120);
        const SpeedMarks marks([this](double seconds) { return m_curve->xOf(seconds * 30); });
        const QPoint key = marks.place(m_curve->speeds()[1], area).toPoint();
        QTest::mousePress(m_curve.get(), Qt::LeftButton, {}, key);
        QTest::mouseMove(m_curve.get(), QPoint(static_cast<int>(x), static_cast<int>(area.bottom())));
        QTRY_VERIFY(!edited.isEmpty());
        QVERIFY(m_curve->speeds()[1] == (media::TimeKey{4, {1, 10}}));
        QVERIFY(m_curve->speeds()[0] == (media::TimeKey{0, 1}));
        QTest::mouseMove(m_curve.get(), QPoint(static_cast<int>(x), static_cast<int>(area.top())));
        QTRY_VERIFY(m_curve->speeds()[1].speed == Rational{4});
        QTest::mouseRelease(m_curve.get(), Qt::LeftButton, {}, QPoint(static_cast<int>(x), 10));
    }

    void whatItShowsIsSaidUnveiledWhateverPartIsChosen() {
        const auto words = [this] {
            const int height = m_curve->fontMetrics().height();
            return m_curve->grab(QRect(m_curve->width() / 2, 0, m_curve->width() / 2, height)).toImage();
        };
        const auto inkOf = [](const QImage& image) {  // what stands out from the ground, line by line
            QList<int> lines;
            for (int y = 0; y < image.height(); ++y) {
                int ink = 0;
                for (int x = 0; x < image.width(); ++x) {
                    ink += qAbs(qGray(image.pixel(x, y)) - qGray(image.pixel(4, 4))) > 60 ? 1 : 0;
                }
                lines.append(ink);
            }
            return lines;
        };
        m_track->setSource(QStringLiteral("/videos/walk.mkv"), 0);  // words alone
        m_track->setSource(QStringLiteral("/videos/none.mkv"), 234);
        const QList<int> before = inkOf(words());
        m_curve->setRange({100, 110});
        const QList<int> after = inkOf(words());
        for (int y = 0; y < before.size(); ++y) {
            QVERIFY2(after[y] >= before[y],
                     qPrintable(QStringLiteral("line %1: %2 of %3").arg(y).arg(after[y]).arg(before[y])));
        }
    }

    void thresholdIsDragged() {
        const QPoint start(300, qRound(m_curve->yOf(m_track->rules().cutThreshold)));
        QTest::mousePress(m_curve.get(), Qt::LeftButton, {}, start);
        move(QPointF(300, m_curve->yOf(0.7)));
        QTest::mouseRelease(m_curve.get(), Qt::LeftButton, {}, QPoint(300, qRound(m_curve->yOf(0.7))));

        QVERIFY(qAbs(m_track->rules().cutThreshold - 0.7) < 0.03);
        QVERIFY(m_track->isCut(60) && !m_track->isCut(120));

        const double before = m_track->rules().cutThreshold;
        QTest::keyClick(m_curve.get(), Qt::Key_Down);
        QVERIFY(m_track->rules().cutThreshold < before);
    }

    void clickGoesToTheFrameAndToTheCut() {
        QSignalSpy frames(m_curve.get(), &ScoreCurve::frameChosen);
        QSignalSpy cuts(m_curve.get(), &ScoreCurve::cutChosen);
        click(150);
        QCOMPARE(frames.value(0).value(0).toLongLong(), 150);
        click(61);  // two pixels from a cut
        QCOMPARE(cuts.value(0).value(0).toLongLong(), 60);
    }

    // The threshold's line crosses the bar.
    void clickOnTheMiddleOfACutGoesThere() {
        QSignalSpy cuts(m_curve.get(), &ScoreCurve::cutChosen);
        const QPoint place(qRound(m_curve->xOf(60)), qRound(m_curve->yOf(m_track->rules().cutThreshold)));
        QTest::mouseClick(m_curve.get(), Qt::LeftButton, {}, place);
        QCOMPARE(cuts.value(0).value(0).toLongLong(), 60);
    }

    void scoresOfAVideoSeenBeforeAreKept() {
        m_track->setSource(QStringLiteral("/videos/talk.mkv"), 234);
        QTRY_COMPARE(m_core->scans.load(), 2);
        QTRY_COMPARE(m_track->scanned(), 234);
        m_track->setSource(QStringLiteral("/videos/walk.mkv"), 234);
        QCOMPARE(m_track->scanned(), 234);
        QVERIFY(m_track->isCut(60));
        QCOMPARE(m_core->scans.load(), 2);
    }

    void keysGoFromCutToCut() {
        QSignalSpy cuts(m_curve.get(), &ScoreCurve::cutChosen);
        m_curve->setPlayhead(0);
        QTest::keyClick(m_curve.get(), Qt::Key_Right);
        m_curve->setPlayhead(59.5);
        QTest::keyClick(m_curve.get(), Qt::Key_Right);
        m_curve->setPlayhead(119.5);
        QTest::keyClick(m_curve.get(), Qt::Key_Left);
        QCOMPARE(cuts.value(0).value(0).toLongLong(), 60);
        QCOMPARE(cuts.value(1).value(0).toLongLong(), 120);
        QCOMPARE(cuts.value(2).value(0).toLongLong(), 60);
    }

    void doubleClickAndEnterEditCuts() {
        QTest::mouseDClick(m_curve.get(), Qt::LeftButton, {}, QPoint(qRound(m_curve->xOf(60)), 40));
        QVERIFY(!m_track->isCut(60));
        QCOMPARE(m_track->rules().cutEdits.at(60), false);

        m_curve->setPlayhead(30);
        QTest::keyClick(m_curve.get(), Qt::Key_Return);
        QCOMPARE(m_track->rules().cutEdits.at(30), true);
        QTest::keyClick(m_curve.get(), Qt::Key_Return);
        QVERIFY(!m_track->rules().cutEdits.contains(30));  // as the score has it: no edit is left
    }

    void menuChangesTheRules() {
        m_curve->setPlayhead(30);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10),
                                m_curve->mapToGlobal(QPoint(10, 10)));
        QCoreApplication::sendEvent(m_curve.get(), &event);
        auto* menu = m_curve->findChild<QMenu*>();
        QVERIFY(menu != nullptr);
        QCOMPARE(menu->actions().constFirst()->text(), QStringLiteral("&Add a cut before frame 31"));
        for (QAction* action : menu->actions()) {
            if (action->text().contains(QStringLiteral("fade")) ||
                action->text().contains(QStringLiteral("Spread"))) {
                action->trigger();
            }
        }
        QCOMPARE(m_track->rules().cuts, job::Cuts::Blend);
        QCOMPARE(m_track->rules().duplicates, job::Duplicates::Smooth);
        menu->close();
    }

    void cutsAreDrawnInTheAccent() {
        const QImage shot = m_curve->grab().toImage();
        const QPoint inBar(qRound(m_curve->xOf(60)), qRound(m_curve->yOf(0.3)));
        const QPoint beside(qRound(m_curve->xOf(70)), qRound(m_curve->yOf(0.3)));
        QVERIFY(shot.pixelColor(inBar) != shot.pixelColor(beside));
    }

private:
    void move(const QPointF& to) {
        QMouseEvent event(QEvent::MouseMove, to, m_curve->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                          Qt::NoModifier);
        QCoreApplication::sendEvent(m_curve.get(), &event);
    }

    void click(double frame) {
        QTest::mouseClick(m_curve.get(), Qt::LeftButton, {}, QPoint(qRound(m_curve->xOf(frame)), 38));
    }

    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<ScoreTrack> m_track;
    std::unique_ptr<ScoreCurve> m_curve;
};

QTEST_MAIN(TestScoreCurve)
#include "tst_score_curve.moc"
