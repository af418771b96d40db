#include "ui/outlook/forecast_outlook.h"

#include "tests/ui/support/fake_core.h"
#include "ui/progress/forecast_note.h"
#include "ui/queue/queue_forecast.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tessera;
using namespace tessera::ui;

class TestForecastOutlook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_core = std::make_unique<test::FakeCore>();
        m_outlook = std::make_unique<ForecastOutlook>(m_core->functions().forecast);
    }
    void cleanup() {
        m_outlook.reset();
        m_core.reset();
    }

    void measuresOnceSettingsRest() {
        QSignalSpy forecasted(m_outlook.get(), &ForecastOutlook::forecasted);
        m_outlook->want(7, specOf("h264"));
        m_outlook->want(7, specOf("ffv1"));
        QVERIFY(m_outlook->isMeasuring());
        QVERIFY(forecasted.wait(20'000));
        QCOMPARE(forecasted.first().first().toLongLong(), 7);
        QCOMPARE(m_core->forecasts, 1);
        QVERIFY(!m_outlook->isMeasuring());
    }

    void whatIsNoLongerWantedIsStopped() {
        m_core->holdForecast = true;
        m_outlook->want(7, specOf("h264"));
        QTRY_COMPARE_WITH_TIMEOUT(m_core->forecasts, 1, 20'000);
        m_outlook->wantNothing();
        QVERIFY(!m_outlook->isMeasuring());
        QTRY_COMPARE(m_core->stoppedForecasts, 1);
        m_outlook->want(7, specOf("h264"));
        QTRY_COMPARE_WITH_TIMEOUT(m_core->forecasts, 2, 20'000);
        m_outlook.reset();  // closing waits for no measurement
        QCOMPARE(m_core->stoppedForecasts, 2);
    }

    void whatCannotBeMadeIsAskedOnce() {
        m_outlook->want(7, specOf("impossible"));
        QTRY_VERIFY_WITH_TIMEOUT(m_core->forecasts == 1 && !m_outlook->isMeasuring(), 20'000);
        m_outlook->want(7, specOf("impossible"));
        QVERIFY(!m_outlook->isMeasuring());
    }

    void theNoteSaysItOfTheVideoAndOfAll() {
        ForecastNote note;
        note.show(nullptr, true, std::nullopt, 1);
        QVERIFY(note.text().startsWith("Measuring"));
        const job::Forecast forecast{467, 720, 600, 840, 85'000'000, 170'000'000, 1'200'000'000};
        note.show(&forecast, false, QueueForecast{1440, 170'000'000}, 2);
        QCOMPARE(note.text(), QStringLiteral("About 12:00 (10:00 to 14:00), 85\u00A0MB; meanwhile "
                                             "170\u00A0MB of disk, 1.2\u00A0GB of memory\n"
                                             "All 2 videos: about 24:00, 170\u00A0MB"));
        note.show(nullptr, false, std::nullopt, 1);
        QVERIFY(!note.isVisibleTo(nullptr));
    }

    void aQueueIsTakenToNeedAsMuchForEachPixel() {
        QueueModel queue;
        for (const int width : {640, 1280, 640}) {
            queue.change(queue.append(QStringLiteral("/v/%1.mp4").arg(queue.rowCount())),
                         [&](QueueItem& item) {
                             item.state = ItemState::Ready;
                             item.info.emplace().video.size = {width, 360};
                             item.info->video.frameRate = 30;
                             item.info->video.frameCount = 100;
                         });
        }
        QVERIFY(!forecastOf(queue));
        queue.change(queue.at(0).id, [](QueueItem& item) {
            item.forecast = job::Forecast{199, 100, 90, 110, 1000, 2000, 1};
        });
        const auto all = forecastOf(queue);
        QVERIFY(all.has_value());
        QCOMPARE(all->seconds, 400.0);
        QCOMPARE(all->outputBytes, 4000);
        queue.change(queue.at(2).id, [](QueueItem& item) { item.settings.generator.model = "rife"; });
        QVERIFY(!forecastOf(queue));  // of another model nothing is known
    }

    // Forecast while others had the processors: what runs knows better.
    void aRunCorrectsWhatWasForecastForTheRest() {
        QueueModel queue;
        for (int k = 0; k < 2; ++k) {
            queue.change(queue.append(QStringLiteral("/v/%1.mp4").arg(k)), [](QueueItem& item) {
                item.state = ItemState::Ready;
                item.info.emplace().video.size = {640, 360};
                item.info->video.frameRate = 30;
                item.info->video.frameCount = 100;
                item.forecast = job::Forecast{199, 450, 400, 500, 1000, 2000, 1};
            });
        }
        QCOMPARE(forecastOf(queue)->seconds, 900.0);
        queue.change(queue.at(0).id, [](QueueItem& item) {
            item.state = ItemState::Running;
            item.progress.elapsedSeconds = 15;
            item.progress.remainingSeconds = 30;
        });
        QCOMPARE(forecastOf(queue)->seconds, 75.0);  // 30, and a tenth of what was said
        queue.change(queue.at(0).id, [](QueueItem& item) {
            item.state = ItemState::Done;
            item.report.emplace().seconds = 90;
        });
        QCOMPARE(forecastOf(queue)->seconds, 90.0);
    }

    // Matroska and others say how long a video is, and not how many frames it has.
    void aVideoWhoseFramesAreNotCountedHasItsShareByItsLength() {
        QueueModel queue;
        for (const double seconds : {10.0, 5.0}) {
            queue.change(queue.append(QStringLiteral("/v/%1.mkv").arg(seconds)), [&](QueueItem& item) {
                item.state = ItemState::Ready;
                item.info.emplace().video.size = {640, 360};
                item.info->video.frameRate = 30;
                item.info->durationSeconds = seconds;
            });
        }
        queue.change(queue.at(0).id, [](QueueItem& item) {
            item.forecast = job::Forecast{599, 100, 90, 110, 599'000, 2000, 1};
        });
        const auto all = forecastOf(queue);
        QVERIFY(all.has_value());
        QVERIFY2(qAbs(all->seconds - 150) < 1, qPrintable(QString::number(all->seconds)));
        queue.change(queue.at(1).id, [](QueueItem& item) { item.info->durationSeconds = 0; });
        QVERIFY(!forecastOf(queue));  // nobody knows how long it is
    }

private:
    static job::JobSpec specOf(const std::string& codec) {
        job::JobSpec spec;
        spec.input = "/videos/walk.mp4";
        spec.output = "/videos/out.mkv";
        spec.encoder.codec = codec;
        return spec;
    }

    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<ForecastOutlook> m_outlook;
};

QTEST_MAIN(TestForecastOutlook)
#include "tst_forecast_outlook.moc"
