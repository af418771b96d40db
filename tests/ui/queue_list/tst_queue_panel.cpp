#include "ui/queue_list/queue_panel.h"

#include "core/base/job_messages.h"
#include "tests/ui/support/fake_core.h"
#include "ui/queue_list/queue_delegate.h"
#include "ui/queue_list/queue_view.h"
#include "ui/session/session.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace tessera;
using namespace tessera::ui;

class TestQueuePanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_core = std::make_unique<test::FakeCore>();
        m_session = std::make_unique<Session>(m_core->functions());
        m_tester = std::make_unique<QAbstractItemModelTester>(&m_session->queue());
        m_panel = std::make_unique<QueuePanel>(*m_session);
        m_panel->resize(700, 240);
        m_session->open({"/videos/a.mp4", "/videos/4k b.mp4", "/videos/c.mp4"});
        QTRY_COMPARE(m_session->waitingCount(), 3);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup() {
        m_panel.reset();
        m_tester.reset();
        m_session.reset();
        m_core.reset();
    }

    void hiddenForASingleVideo() {
        QVERIFY(m_panel->isVisible());
        m_session->remove({idOf(2)});
        m_session->remove({idOf(1)});
        QVERIFY(!m_panel->isVisible());
    }

    void summaryCountsEveryKind() {
        m_session->start();
        QTRY_COMPARE(m_core->runs(), 1);
        m_core->letFinish();
        QTRY_COMPARE(m_core->runs(), 2);
        QTRY_COMPARE(m_panel->summary(), QStringLiteral("3 video(s)  ·  1 waiting  ·  1 done"));
    }

    // A phone's video is coded lying down, and its player turns it.
    void thumbnailsStandUprightAndAreMirroredBack() {
        QImage coded(64, 36, QImage::Format_RGB32);
        coded.fill(Qt::blue);
        for (int y = 0; y < 18; ++y) {
            for (int x = 0; x < 32; ++x) {
                coded.setPixelColor(x, y, Qt::red);  // above, on the left
            }
        }
        const auto redQuarter = [&](int rotation, bool mirrored) {
            m_session->queue().change(idOf(0), [&](QueueItem& item) {
                item.thumbnail = coded;
                item.info->video.size = {1920, 1080};
                item.info->video.rotationDegrees = rotation;
                item.info->video.mirrored = mirrored;
            });
            const QRect row = m_panel->list()->visualRect(m_session->queue().index(0));
            const QImage shot = m_panel->list()->viewport()->grab(row).toImage();
            QRect red;
            QRect whole;
            for (int y = 0; y < shot.height(); ++y) {
                for (int x = 0; x < 100; ++x) {
                    const QColor colour = shot.pixelColor(x, y);
                    const bool isRed = colour.red() > 200 && colour.green() < 60 && colour.blue() < 60;
                    const bool isBlue = colour.blue() > 200 && colour.green() < 60 && colour.red() < 60;
                    red |= isRed ? QRect(x, y, 1, 1) : QRect();
                    whole |= isRed || isBlue ? QRect(x, y, 1, 1) : QRect();
                }
            }
            return QStringLiteral("%1 %2").arg(red.center().y() < whole.center().y() ? "above" : "below",
                                               red.center().x() < whole.center().x() ? "left" : "right");
        };
        QCOMPARE(redQuarter(0, false), QStringLiteral("above left"));
        QCOMPARE(redQuarter(90, false), QStringLiteral("above right"));
        QCOMPARE(redQuarter(180, false), QStringLiteral("below right"));
        QCOMPARE(redQuarter(0, true), QStringLiteral("above right"));
    }

    void theCurrentVideoIsKeptInSight() {
        QStringList more;
        for (int k = 0; k < 20; ++k) {
            more.append(QStringLiteral("/videos/more %1.mp4").arg(k));
        }
        m_session->open(more);
        QTRY_COMPARE(m_session->waitingCount(), 23);
        const auto isInSight = [this](int row) {
            const QRect place = m_panel->list()->visualRect(m_session->queue().index(row));
            return m_panel->list()->viewport()->rect().contains(place);
        };
        m_session->select(idOf(22));
        m_panel->list()->showCurrent(idOf(22));
        QTRY_VERIFY(isInSight(22));
        m_session->select(idOf(0));
        m_panel->list()->showCurrent(idOf(0));
        QTRY_VERIFY(isInSight(0));
        m_session->remove({idOf(0)});
        QVERIFY(m_session->current() != nullptr);
        m_panel->list()->showCurrent(m_session->current()->id);
        QVERIFY(m_panel->list()->selectionModel()->isRowSelected(
            m_session->queue().rowOf(m_session->current()->id)));
        // In a higher window it has more rows.
        const int rows = m_panel->list()->sizeHint().height();
        m_panel->resize(700, 1400);
        QVERIFY(m_panel->list()->sizeHint().height() > rows);
    }

    void draggedRowsLandWhereTheyAreDropped_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("before");
        QTest::addColumn<QStringList>("order");
        QTest::newRow("down by one") << 0 << 2 << QStringList{"4k b.mp4", "a.mp4", "c.mp4"};
        QTest::newRow("to the end") << 0 << 3 << QStringList{"4k b.mp4", "c.mp4", "a.mp4"};
        QTest::newRow("to the top") << 2 << 0 << QStringList{"c.mp4", "a.mp4", "4k b.mp4"};
        QTest::newRow("nowhere else") << 1 << 1 << QStringList{"a.mp4", "4k b.mp4", "c.mp4"};
    }

    void draggedRowsLandWhereTheyAreDropped() {
        QFETCH(int, from);
        QFETCH(int, before);
        QFETCH(QStringList, order);
        QueueModel& queue = m_session->queue();
        const std::unique_ptr<QMimeData> data(queue.mimeData({queue.index(from)}));
        QVERIFY(!queue.dropMimeData(data.get(), Qt::MoveAction, before, 0, {}));
        QCOMPARE(names(), order);
    }

    void keysMoveAndRemove() {
        m_panel->list()->setCurrentIndex(m_session->queue().index(2));
        QTest::keyClick(m_panel->list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(names(), (QStringList{"a.mp4", "c.mp4", "4k b.mp4"}));
        QTest::keyClick(m_panel->list(), Qt::Key_Delete);
        QCOMPARE(names(), (QStringList{"a.mp4", "4k b.mp4"}));
    }

    void severalAreRemovedAtOnce() {
        m_panel->list()->selectAll();
        QTest::keyClick(m_panel->list(), Qt::Key_Delete);
        QCOMPARE(m_session->queue().rowCount(), 0);
    }

    void rowButtonDoesWhatComesNext() {
        clickButton(1);
        QTRY_COMPARE(names(), (QStringList{"a.mp4", "c.mp4"}));

        m_session->start();
        QTRY_COMPARE(m_core->runs(), 1);
        clickButton(0);  // nothing while it runs
        m_core->letFail(Error(ErrorCode::Output, message::DiskTooSmall(Bytes{2}, Bytes{1})));
        QTRY_COMPARE(m_core->runs(), 2);
        QCOMPARE(rowButton(m_session->queue().at(0)), RowButton::Retry);
        clickButton(0);
        QTRY_COMPARE(m_session->queue().at(0).state, ItemState::Ready);

        QSignalSpy report(m_panel->list(), &QueueView::reportRequested);
        m_session->setStopAfterThis(true);
        m_core->letFinish();
        QTRY_COMPARE(m_session->queue().at(1).state, ItemState::Done);
        clickButton(1);
        QTRY_COMPARE(report.size(), 1);
        QCOMPARE(report.first().first().toLongLong(), idOf(1));
    }

    void menuKeyOffersEverythingByKeyboard() {
        m_panel->list()->setCurrentIndex(m_session->queue().index(0));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(m_panel->list(), &event);
        auto* menu = m_panel->list()->findChild<QMenu*>();
        QVERIFY(menu != nullptr);
        QAction* duplicate = nullptr;
        for (QAction* action : menu->actions()) {
            duplicate = action->text().contains("Duplicate") ? action : duplicate;
        }
        QVERIFY(duplicate != nullptr);
        duplicate->trigger();
        QCOMPARE(names(), (QStringList{"a.mp4", "a.mp4", "4k b.mp4", "c.mp4"}));
    }

    void buttonsPressActions() {
        QAction action("Clear &finished");
        m_panel->addButton(&action);
        QSignalSpy triggered(&action, &QAction::triggered);
        auto* button = m_panel->findChild<QToolButton*>();
        QCOMPARE(button->accessibleName(), QStringLiteral("Clear finished"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);
    }

private:
    qint64 idOf(int row) const { return m_session->queue().at(row).id; }
    QStringList names() const {
        QStringList result;
        for (int row = 0; row < m_session->queue().rowCount(); ++row) {
            result.append(m_session->queue().index(row).data().toString());
        }
        return result;
    }
    void clickButton(int row) {
        QueueView* list = m_panel->list();
        const QRect rect = list->visualRect(m_session->queue().index(row));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          QueueDelegate::buttonRect(rect, list->layoutDirection()).center());
    }

    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QueuePanel> m_panel;
};

QTEST_MAIN(TestQueuePanel)
#include "tst_queue_panel.moc"
