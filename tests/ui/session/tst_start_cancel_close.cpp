// Conversions that are started, then stopped, finished or torn down with the session: each ends exactly once. A hundred
// of them, or TESSERA_TEST_CYCLES.
#include "core/base/job_messages.h"
#include "tests/ui/support/fake_core.h"
#include "ui/session/session.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tessera;
using namespace tessera::ui;

class TestStartCancelClose : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRunEndsExactlyOnce() {
        bool known = false;
        const int asked = qEnvironmentVariableIntValue("TESSERA_TEST_CYCLES", &known);
        const int cycles = known ? asked : 100;
        constexpr int cyclesPerSession = 10;  // the last of them ends with the session
        int ends = 0;
        int closed = 0;
        for (int cycle = 0; cycle < cycles; cycle += cyclesPerSession) {
            test::FakeCore core;
            auto session = std::make_unique<Session>(core.functions());
            const auto count = [&ends] { ++ends; };
            connect(&session->controller(), &JobController::finished, this, count);
            connect(&session->controller(), &JobController::cancelled, this, count);
            connect(&session->controller(), &JobController::failed, this, count);
            session->open({QStringLiteral("/videos/a.mp4")});
            QTRY_COMPARE(session->waitingCount(), 1);
            for (int run = 1; run < cyclesPerSession; ++run) {
                const int before = ends;
                core.letNothing();
                QSignalSpy finished(session.get(), &Session::queueFinished);
                session->start();
                QTRY_VERIFY(session->isRunning());
                end(*session, core, run);
                QTRY_COMPARE(finished.size(), 1);
                QCOMPARE(ends, before + 1);
                QVERIFY(!session->isRunning());
            }
            const int before = ends;
            core.letNothing();
            session->start();
            QTRY_VERIFY(session->isRunning());
            session.reset();
            QCoreApplication::processEvents();
            QCOMPARE(ends, before);  // nothing is heard of a run whose window is gone
            ++closed;
        }
        QCOMPARE(ends, cycles - closed);
    }

private:
    static void end(Session& session, test::FakeCore& core, int run) {
        switch (run % 4) {
            case 0:
                core.letFinish();
                break;
            case 1:
                session.stop(AfterStop::Discard);
                break;
            case 2:
                session.controller().pause();
                session.stop(AfterStop::Discard);
                break;
            default:
                core.letFail(Error(ErrorCode::Output, message::DiskTooSmall(Bytes{2}, Bytes{1})));
                session.stop(AfterStop::Discard);  // whichever comes first
                break;
        }
    }
};

QTEST_GUILESS_MAIN(TestStartCancelClose)
#include "tst_start_cancel_close.moc"
