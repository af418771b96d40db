#include "core/base/error.h"
#include "core/evaluation/program_run.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace tessera;
using namespace tessera::evaluation;

class TestProgramRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void memoryIsTheProgramsOwn();
    void timeIsTheProgramsOwn();
    void failureIsTold();
    void whatIsNotThereIsRefused();
    void stoppedItEnds();
};

void TestProgramRun::memoryIsTheProgramsOwn() {
    std::vector<char> held(std::size_t{300} << 20);
    std::ranges::fill(held, 1);
    RunControl control;
    const auto run = runProgram({"sleep", "0.2"}, control);

    QVERIFY(run && run->succeeded);
    QVERIFY2(run->peakBytes > 100'000 && run->peakBytes < 20'000'000,
             qPrintable(QString::number(run->peakBytes)));
    QVERIFY(held[held.size() / 2] == 1);
}

void TestProgramRun::timeIsTheProgramsOwn() {
    RunControl control;
    const auto run = runProgram({"sh", "-c", "i=0; while [ $i -lt 200000 ]; do i=$((i + 1)); done"}, control);

    QVERIFY(run && run->succeeded);
    QVERIFY(run->cpuSeconds > 0.02);
    QVERIFY(run->cpuSeconds < run->seconds * 1.5);
}

void TestProgramRun::failureIsTold() {
    RunControl control;
    QCOMPARE(runProgram({"sh", "-c", "exit 3"}, control)->succeeded, false);
}

void TestProgramRun::whatIsNotThereIsRefused() {
    RunControl control;
    try {
        (void)runProgram({"no-such-program-of-tessera"}, control);
        QFAIL("nothing was thrown");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::Unsupported);
    }
}

void TestProgramRun::stoppedItEnds() {
    RunControl control;
    control.requestStop();
    QVERIFY(!runProgram({"sleep", "60"}, control));
}

QTEST_GUILESS_MAIN(TestProgramRun)
#include "tst_program_run.moc"
