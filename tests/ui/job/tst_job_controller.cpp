#include "ui/job/job_controller.h"

#include "core/base/output_messages.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

using namespace tessera;
using namespace tessera::ui;
using namespace std::chrono_literals;

namespace {

job::Report waitForStop(const job::JobSpec&, RunControl& control, const job::Listener&) {
    while (control.proceed()) {
        std::this_thread::sleep_for(1ms);
    }
    job::Report report;
    report.ending = job::Ending::Cancelled;
    return report;
}

job::Report finishAtOnce(const job::JobSpec& spec, RunControl&, const job::Listener&) {
    job::Report report;
    report.output = spec.output;
    return report;
}

struct Endings {
    explicit Endings(JobController& controller)
        : finished(&controller, &JobController::finished),
          cancelled(&controller, &JobController::cancelled),
          failed(&controller, &JobController::failed) {}

    [[nodiscard]] qsizetype count() const { return finished.count() + cancelled.count() + failed.count(); }

    QSignalSpy finished;
    QSignalSpy cancelled;
    QSignalSpy failed;
};

}  // namespace

class TestJobController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finishingGivesOneEnding();
    void cancelEndsAsCancelled();
    void errorsBecomeAFailureWithItsSentence();
    void foreignExceptionsBecomeAnInternalFailure();
    void startWhileRunningIsRefused();
    void idleControllerIgnoresEverythingElse();
    void pauseHoldsTheRunAndResumeLetsItGo();
    void cancelEndsAPausedRun();
    void progressIsThrottledAndTheLastOneArrives();
    void ofManyTileEventsTheLatestArrives();
    void newsArriveBeforeTheEnding();
    void everythingArrivesOnTheUiThread();
    void destroyingDuringARunEmitsNothing();
    void hundredCyclesGiveOneEndingEach();
};

void TestJobController::finishingGivesOneEnding() {
    JobController controller(finishAtOnce);
    Endings endings(controller);
    job::JobSpec spec;
    spec.output = "out.mkv";

    QVERIFY(controller.start(spec));
    QVERIFY(endings.finished.wait());

    QCOMPARE(endings.count(), 1);
    QCOMPARE(endings.finished.first().first().value<job::Report>().output, spec.output);
    QVERIFY(!controller.isRunning());
}

void TestJobController::cancelEndsAsCancelled() {
    JobController controller(waitForStop);
    Endings endings(controller);

    QVERIFY(controller.start(job::JobSpec{}));
    controller.cancel(AfterStop::Discard);
    QVERIFY(controller.isCancelling());

    QVERIFY(endings.cancelled.wait());
    QCOMPARE(endings.count(), 1);
}

void TestJobController::errorsBecomeAFailureWithItsSentence() {
    JobController controller([](const job::JobSpec&, RunControl&, const job::Listener&) -> job::Report {
        throw Error(ErrorCode::Output, message::OutputFolderReadOnly(Name{"out"}), "Permission denied");
    });
    Endings endings(controller);

    QVERIFY(controller.start(job::JobSpec{}));
    QVERIFY(endings.failed.wait());

    QCOMPARE(endings.count(), 1);
    const auto failure = endings.failed.first().first().value<Failure>();
    QCOMPARE(failure.code, ErrorCode::Output);
    QCOMPARE(failure.message, Message(message::OutputFolderReadOnly(Name{"out"})));
    QCOMPARE(failure.cause, "Permission denied");
}

void TestJobController::foreignExceptionsBecomeAnInternalFailure() {
    JobController controller(
        [](const job::JobSpec&, RunControl&, const job::Listener&) -> job::Report { throw 42; });
    Endings endings(controller);

    QVERIFY(controller.start(job::JobSpec{}));
    QVERIFY(endings.failed.wait());

    QCOMPARE(endings.failed.first().first().value<Failure>().code, ErrorCode::Internal);
}

void TestJobController::startWhileRunningIsRefused() {
    JobController controller(waitForStop);
    Endings endings(controller);

    QVERIFY(controller.start(job::JobSpec{}));
    QVERIFY(!controller.start(job::JobSpec{}));
    controller.cancel(AfterStop::Discard);
    QVERIFY(endings.cancelled.wait());

    QVERIFY(controller.start(job::JobSpec{}));
    controller.cancel(AfterStop::Discard);
    QVERIFY(endings.cancelled.wait());
    QCOMPARE(endings.count(), 2);
}

void TestJobController::idleControllerIgnoresEverythingElse() {
    JobController controller(finishAtOnce);
    Endings endings(controller);
    QSignalSpy paused(&controller, &JobController::pausedChanged);

    controller.pause();
    controller.resume();
    controller.cancel(AfterStop::Discard);
    QCoreApplication::processEvents();

    QCOMPARE(endings.count() + paused.count(), 0);
}

void TestJobController::pauseHoldsTheRunAndResumeLetsItGo() {
    std::atomic<int> steps = 0;
    JobController controller([&](const job::JobSpec&, RunControl& control, const job::Listener&) {
        job::Report report;
        while (steps < 1000) {
            if (!control.proceed()) {
                report.ending = job::Ending::Cancelled;
                return report;
            }
            ++steps;
            std::this_thread::sleep_for(100us);
        }
        return report;
    });
    Endings endings(controller);
    QSignalSpy paused(&controller, &JobController::pausedChanged);

    QVERIFY(controller.start(job::JobSpec{}));
    QTRY_VERIFY(steps > 0);
    controller.pause();
    QVERIFY(controller.isPaused());
    const int atPause = steps;
    std::this_thread::sleep_for(20ms);
    QVERIFY(steps <= atPause + 1);

    controller.resume();
    QVERIFY(endings.finished.wait());
    QCOMPARE(steps.load(), 1000);
    QCOMPARE(paused.count(), 2);
}

void TestJobController::cancelEndsAPausedRun() {
    JobController controller(waitForStop);
    Endings endings(controller);

    QVERIFY(controller.start(job::JobSpec{}));
    controller.pause();
    controller.cancel(AfterStop::Discard);

    QVERIFY(endings.cancelled.wait());
    QVERIFY(!controller.isPaused());
}

void TestJobController::progressIsThrottledAndTheLastOneArrives() {
    constexpr int total = 4000;
    JobController controller([](const job::JobSpec&, RunControl&, const job::Listener& listener) {
        job::Progress progress;
        progress.framesTotal = total;
        for (int k = 0; k <= total; ++k) {
            progress.framesDone = k;
            listener.onProgress(progress);
            std::this_thread::sleep_for(50us);
        }
        return job::Report{};
    });
    Endings endings(controller);
    QSignalSpy progressed(&controller, &JobController::progressed);
    const auto began = std::chrono::steady_clock::now();

    QVERIFY(controller.start(job::JobSpec{}));
    QVERIFY(endings.finished.wait());

    const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    QVERIFY2(static_cast<double>(progressed.count()) <= 10 * seconds + 2,
             qPrintable(QString::number(progressed.count())));
    QCOMPARE(progressed.last().first().value<job::Progress>().framesDone, total);
}

void TestJobController::ofManyTileEventsTheLatestArrives() {
    JobController controller([](const job::JobSpec&, RunControl&, const job::Listener& listener) {
        inference::TileEvent event;
        event.count = 2;
        for (int k = 0; k < 20000; ++k) {
            event.index = k % 2;
            event.state = inference::TileState::Running;
            listener.onTile(event);
        }
        event.state = inference::TileState::Done;
        listener.onTile(event);
        return job::Report{};
    });
    Endings endings(controller);
    QSignalSpy tiles(&controller, &JobController::tileChanged);

    QVERIFY(controller.start(job::JobSpec{}));
    QVERIFY(endings.finished.wait());

    QVERIFY(tiles.count() >= 2);
    QVERIFY2(tiles.count() < 1000, qPrintable(QString::number(tiles.count())));
    QCOMPARE(tiles.last().first().value<inference::TileEvent>().state, inference::TileState::Done);
}

void TestJobController::newsArriveBeforeTheEnding() {
    JobController controller([](const job::JobSpec&, RunControl&, const job::Listener& listener) {
        listener.onPlan(tiling::TileGrid{});
        listener.onGenerated(Picture{{2, 1}, {1, 2, 3, 4, 5, 6}});
        return job::Report{};
    });
    QStringList order;
    connect(&controller, &JobController::planned, this, [&] { order.append(QStringLiteral("plan")); });
    connect(&controller, &JobController::generated, this, [&](const PictureLevels& picture) {
        order.append(QStringLiteral("picture"));
        QCOMPARE(picture.full().pixel(1, 0), qRgb(4, 5, 6));
    });
    connect(&controller, &JobController::finished, this, [&] { order.append(QStringLiteral("end")); });
    QSignalSpy finished(&controller, &JobController::finished);

    QVERIFY(controller.start(job::JobSpec{}));
    QVERIFY(finished.wait());

    QCOMPARE(order, (QStringList{QStringLiteral("plan"), QStringLiteral("picture"), QStringLiteral("end")}));
}

void TestJobController::everythingArrivesOnTheUiThread() {
    std::thread::id runnerThread;
    JobController controller([&](const job::JobSpec&, RunControl&, const job::Listener& listener) {
        runnerThread = std::this_thread::get_id();
        listener.onProgress({});
        return job::Report{};
    });
    std::thread::id signalThread;
    connect(&controller, &JobController::progressed, &controller,
            [&] { signalThread = std::this_thread::get_id(); });
    QSignalSpy finished(&controller, &JobController::finished);

    QVERIFY(controller.start(job::JobSpec{}));
    QVERIFY(finished.wait());

    QCOMPARE(signalThread, std::this_thread::get_id());
    QVERIFY(runnerThread != std::this_thread::get_id());
}

void TestJobController::destroyingDuringARunEmitsNothing() {
    for (int k = 0; k < 100; ++k) {
        auto controller = std::make_unique<JobController>(waitForStop);
        int signalCount = 0;
        const auto count = [&] { ++signalCount; };
        connect(controller.get(), &JobController::finished, this, count);
        connect(controller.get(), &JobController::cancelled, this, count);
        connect(controller.get(), &JobController::failed, this, count);
        QVERIFY(controller->start(job::JobSpec{}));
        controller.reset();
        QCoreApplication::processEvents();
        QCOMPARE(signalCount, 0);
    }
}

void TestJobController::hundredCyclesGiveOneEndingEach() {
    JobController controller(waitForStop);
    Endings endings(controller);
    for (int k = 0; k < 100; ++k) {
        QVERIFY(controller.start(job::JobSpec{}));
        if (k % 3 == 0) {
            controller.pause();
        }
        controller.cancel(AfterStop::Discard);
        QVERIFY(endings.cancelled.wait());
        QCOMPARE(endings.count(), k + 1);
    }
    QCOMPARE(endings.cancelled.count(), 100);
}

QTEST_GUILESS_MAIN(TestJobController)
#include "tst_job_controller.moc"
