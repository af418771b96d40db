#include "ui/progress/progress_panel.h"

#include "ui/progress/figure.h"
#include "ui/progress/memory_graph.h"
#include "ui/progress/stage_rates.h"

#include <QLocale>
#include <QTest>

#include <memory>

using namespace tessera;
using namespace tessera::ui;

namespace {

job::Progress halfWay() {
    job::Progress progress;
    progress.stage = job::Stage::Converting;
    progress.framesDone = 58;
    progress.framesTotal = 467;
    progress.pair = 28;
    progress.framesPerSecond = 3.2;
    progress.elapsedSeconds = 18;
    progress.remainingSeconds = 128;
    progress.outputBytes = 4'200'000;
    progress.decodePerSecond = 80;
    progress.inferPerSecond = 3.2;
    progress.encodePerSecond = 16;
    progress.memory = {900'000'000, 1'100'000'000, 0, 8'300'000'000, 5'600'000'000};
    progress.processBytes = 1'900'000'000;
    progress.processPeakBytes = 2'100'000'000;
    return progress;
}

}  // namespace

class TestProgressPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_panel = std::make_unique<ProgressPanel>();
        m_panel->resize(928, m_panel->sizeHint().height());
        m_panel->findChild<MemoryGraph*>()->setMeter([this] { return m_resident; });
        m_resident = 1'900'000'000;
        m_panel->begin(QStringLiteral("walk.mp4"));
        m_panel->show();
    }

    void everyFigureIsThere() {
        m_panel->showProgress(halfWay());
        QStringList values;
        for (const Figure* figure : m_panel->findChildren<Figure*>()) {
            values.append(figure->value());
        }
        QCOMPARE(values, (QStringList{"58 of 467", "3.2 fps", "0:18", "2:08", "4 MB"}));
    }

    void placeTellsPairAndTile() {
        m_panel->showProgress(halfWay());
        QCOMPARE(m_panel->placeText(), QStringLiteral("Between frames 29 and 30"));
        m_panel->showTile(7, 45);
        QCOMPARE(m_panel->placeText(), QStringLiteral("Between frames 29 and 30  ·  tile 7 of 45"));
        job::Progress finishing = halfWay();
        finishing.stage = job::Stage::Finishing;
        m_panel->showProgress(finishing);
        QCOMPARE(m_panel->placeText(), QString());
    }

    void slowestStageIsMarked() {
        m_panel->showProgress(halfWay());
        QCOMPARE(m_panel->findChild<StageRates*>()->bottleneck(), 1);
        job::Progress other = halfWay();
        other.encodePerSecond = 1;
        m_panel->showProgress(other);
        QCOMPARE(m_panel->findChild<StageRates*>()->bottleneck(), 2);
    }

    void memoryTellsNowPeakBudgetAndTotal() {
        auto* graph = m_panel->findChild<MemoryGraph*>();
        QCOMPARE(graph->text(), QStringLiteral("Memory: not measured yet"));
        m_panel->showProgress(halfWay());
        QCOMPARE(graph->text(), QStringLiteral("1.90 GB now, peak 2.10 GB of 8.3 GB"));
        QCOMPARE(graph->modelText(), QStringLiteral("model data 900 MB, peak 1.1 GB, allowed 5.6 GB"));
        QVERIFY(graph->accessibleDescription().contains(graph->modelText()));
        job::Progress unlimited = halfWay();
        unlimited.memory.budget = 0;
        m_panel->showProgress(unlimited);
        QCOMPARE(graph->modelText(), QStringLiteral("model data 900 MB, peak 1.1 GB"));
    }

    void historyIsDrawn() {
        auto* graph = m_panel->findChild<MemoryGraph*>();
        m_panel->showProgress(halfWay());
        const QImage one = graph->grab().toImage();
        job::Progress more = halfWay();
        for (int k = 0; k < 130; ++k) {  // a sample of the history is taken at every sixtieth look
            m_resident = (k % 7) * 100'000'000;
            m_panel->showProgress(more);
        }
        m_resident = halfWay().processBytes;
        m_panel->showProgress(more);
        QVERIFY(graph->grab().toImage() != one);
    }

    // A tile of 8K takes seconds, and memory comes and goes meanwhile.
    void memoryIsLookedAtWhileCoreSaysNothing() {
        auto* graph = m_panel->findChild<MemoryGraph*>();
        m_panel->showProgress(halfWay());
        m_resident = 2'600'000'000;
        QTRY_COMPARE(graph->text(), QStringLiteral("2.60 GB now, peak 2.60 GB of 8.3 GB"));
        QTRY_VERIFY(graph->accessibleDescription().contains(graph->text()));
        m_resident = 1'400'000'000;
        QTRY_COMPARE(graph->text(), QStringLiteral("1.40 GB now, peak 2.60 GB of 8.3 GB"));
    }

    // Whoever lays it out asks in the middle of its change, and a window that has grown stays large.
    void asksForNoMoreRoomWhenTheRatesGo() {
        QWidget host;
        host.resize(1000, 200);
        ProgressPanel panel(&host);
        panel.begin(QStringLiteral("walk.mp4"));
        panel.showProgress(halfWay());
        panel.resize(928, panel.sizeHint().height());
        host.show();
        const auto* rates = panel.findChild<StageRates*>();
        QTRY_VERIFY(rates->isVisible());
        const int least = panel.minimumSizeHint().width();
        panel.resize(least, panel.height());
        QVERIFY(!rates->isVisible());
        QVERIFY2(panel.minimumSizeHint().width() <= least,
                 qPrintable(QString::number(panel.minimumSizeHint().width())));
    }

private:
    std::int64_t m_resident = 0;
    std::unique_ptr<ProgressPanel> m_panel;
};

QTEST_MAIN(TestProgressPanel)
#include "tst_progress_panel.moc"
