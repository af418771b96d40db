#include "ui/preview/mask_control.h"

#include "ui/base/paths.h"
#include "ui/preview/mask_bar.h"
#include "ui/preview/mask_files.h"
#include "ui/preview/preview_pane.h"

#include <QDateTime>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tessera;
using namespace tessera::ui;

// A picture of 960x540 shown at half its size from (16, 16) on.
class TestMaskControl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init() {
        m_pane = std::make_unique<PreviewPane>();
        m_bar = std::make_unique<MaskBar>();
        m_control = std::make_unique<MaskControl>(m_pane.get(), m_bar.get());
        QImage image(960, 540, QImage::Format_RGB32);
        image.fill(Qt::darkGray);
        m_pane->resize(480 + 32, 270 + 32);
        m_pane->setPicture(PictureLevels(image), {QSize(960, 540)});
        m_pane->show();
        m_kept.clear();
        connect(m_control.get(), &MaskControl::keepEdited, this,
                [this](const job::KeptPixels& keep) { m_kept.append(keep); });
    }

    void cleanup() {
        m_control.reset();
        m_bar.reset();
        m_pane.reset();
    }

    void aRectangleBecomesAPictureFile() {
        m_control->setEditing(true);
        drag({16 + 50, 16 + 50}, {16 + 150, 16 + 100});

        QTRY_COMPARE(m_kept.size(), 1);
        const QImage mask(toQString(m_kept[0].mask));
        QCOMPARE(mask.size(), QSize(960, 540));
        QCOMPARE(qGray(mask.pixel(200, 150)), 255);
        QCOMPARE(qGray(mask.pixel(90, 150)), 0);
        QCOMPARE(qGray(mask.pixel(310, 150)), 0);
        QVERIFY(m_bar->clear()->isEnabled());
    }

    void theBrushPaintsAndTheEraserTakesAway() {
        m_control->setEditing(true);
        m_bar->brush()->setValue(60);
        chooseTool(1);
        drag({16 + 100, 16 + 100}, {16 + 200, 16 + 100});
        QTRY_COMPARE(m_kept.size(), 1);
        QCOMPARE(qGray(m_pane->mask().image().pixel(300, 225)), 255);
        QCOMPARE(qGray(m_pane->mask().image().pixel(300, 235)), 0);

        chooseTool(2);
        m_bar->brush()->setValue(1000);
        drag({16 + 150, 16 + 100}, {16 + 160, 16 + 100});
        QTRY_COMPARE(m_kept.size(), 2);
        QVERIFY(m_kept[1].mask.empty());  // nothing is left to keep
        QVERIFY(!m_bar->clear()->isEnabled());
    }

    void withoutAToolTheMouseMovesThePicture() {
        drag({16 + 50, 16 + 50}, {16 + 150, 16 + 100});
        QVERIFY(m_pane->mask().isEmpty());
        QCOMPARE(m_kept.size(), 0);
    }

    void clearAndSoftEdge() {
        m_control->setEditing(true);
        drag({16 + 50, 16 + 50}, {16 + 150, 16 + 100});
        QTRY_COMPARE(m_kept.size(), 1);
        m_bar->softEdge()->setValue(12);
        QCOMPARE(m_kept.back().softEdge, 12);
        QVERIFY(!m_kept.back().mask.empty());
        QTest::mouseClick(m_bar->clear(), Qt::LeftButton);
        QVERIFY(m_kept.back().mask.empty());
        QVERIFY(m_pane->mask().isEmpty());
    }

    void aKeptMaskIsShownAgain() {
        const QTemporaryDir dir;
        QImage mask(960, 540, QImage::Format_Grayscale8);
        mask.fill(0);
        for (int x = 0; x < 960; ++x) {
            mask.scanLine(10)[x] = 255;
        }
        const QString path = dir.filePath(QStringLiteral("mask.png"));
        QVERIFY(mask.save(path));
        m_control->showKept({toPath(path), 4});
        QTRY_VERIFY(!m_pane->mask().isEmpty());
        QCOMPARE(qGray(m_pane->mask().image().pixel(5, 10)), 255);
        QCOMPARE(m_kept.size(), 0);  // nobody edited it

        m_control->showKept({});
        QVERIFY(m_pane->mask().isEmpty());
    }

    // One folder for all that is kept, and strokes of long ago do not stay in it for good.
    void masksThatNothingUsesAreRemoved() {
        QVERIFY(defaultMaskFolder().endsWith(QStringLiteral("/tessera/masks")));
        const QTemporaryDir folder;
        QStringList masks;
        for (const char* name : {"used.png", "old.png", "new.png"}) {
            masks.append(folder.filePath(QString::fromLatin1(name)));
            QFile mask(masks.last());
            QVERIFY(mask.open(QIODevice::WriteOnly));
            if (masks.size() < 3) {
                QVERIFY(mask.setFileTime(QDateTime::currentDateTime().addDays(-31),
                                         QFileDevice::FileModificationTime));
            }
        }
        removeUnusedMasks(folder.path(), {masks[0]});
        QVERIFY(QFile::exists(masks[0]) && !QFile::exists(masks[1]) && QFile::exists(masks[2]));
    }

    void aDamagedMaskIsSaid() {
        QSignalSpy failures(m_control.get(), &MaskControl::failed);
        m_control->showKept({"/nowhere/mask.png", 4});
        QTRY_COMPARE(failures.count(), 1);
    }

private:
    void drag(const QPointF& from, const QPointF& to) {
        QTest::mousePress(m_pane.get(), Qt::LeftButton, {}, from.toPoint());
        QMouseEvent move(QEvent::MouseMove, to, m_pane->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(m_pane.get(), &move);
        QTest::mouseRelease(m_pane.get(), Qt::LeftButton, {}, to.toPoint());
    }

    void chooseTool(int index) {
        QList<QPushButton*> tools;
        for (auto* button : m_bar->findChildren<QPushButton*>()) {
            if (button->isCheckable()) {
                tools.append(button);
            }
        }
        QTest::mouseClick(tools.at(index), Qt::LeftButton);
    }

    std::unique_ptr<PreviewPane> m_pane;
    std::unique_ptr<MaskBar> m_bar;
    std::unique_ptr<MaskControl> m_control;
    QList<job::KeptPixels> m_kept;
};

QTEST_MAIN(TestMaskControl)
#include "tst_mask_control.moc"
