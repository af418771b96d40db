#include "ui/desktop/queue_companion.h"

#include "core/base/job_messages.h"

#include "tests/ui/support/fake_core.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tessera;
using namespace tessera::ui;

class TestQueueCompanion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_log.clear();
        m_core = std::make_unique<test::FakeCore>();
        m_session = std::make_unique<Session>(m_core->functions());
        DesktopCalls calls;
        calls.inhibitSleep = [this](const QString&) { m_log.append("awake"); };
        calls.allowSleep = [this] { m_log.append("may sleep"); };
        calls.showProgress = [this](double progress) { m_progress.append(progress); };
        calls.notify = [this](const QString&, const QString& text) { m_log.append("notify: " + text); };
        calls.suspend = [this] { m_log.append("suspend"); };
        m_companion = std::make_unique<QueueCompanion>(*m_session, calls);
    }

    void cleanup() {
        m_companion.reset();
        m_session.reset();
        m_core.reset();
    }

    void computerStaysAwakeWhileSomethingRuns() {
        start({"/videos/a.mp4"});
        QCOMPARE(m_log, QStringList{"awake"});

        m_session->controller().pause();
        QCOMPARE(m_log.last(), QStringLiteral("may sleep"));
        m_session->controller().resume();
        QCOMPARE(m_log.last(), QStringLiteral("awake"));

        finishAll(1);
        QCOMPARE(m_log, (QStringList{"awake", "may sleep", "awake", "may sleep", "notify: 1 video(s) done"}));
        QVERIFY(m_progress.last() < 0);
        QVERIFY(m_progress.contains(0.12));
    }

    void oneNotificationForTheWholeQueue() {
        start({"/videos/a.mp4", "/videos/b.mp4", "/videos/c.mp4"});
        m_core->letFinish();
        QTRY_COMPARE(m_core->runs(), 2);
        m_core->letFail(Error(ErrorCode::Output, message::DiskTooSmall(Bytes{2}, Bytes{1})));
        QTRY_COMPARE(m_core->runs(), 3);
        finishAll(3);
        QCOMPARE(m_log.filter("notify"), QStringList{"notify: 2 video(s) done, 1 failed"});
    }

    void cancelledQueueIsSilent() {
        start({"/videos/a.mp4", "/videos/b.mp4"});
        QSignalSpy finished(m_session.get(), &Session::queueFinished);
        m_session->stop(AfterStop::Discard);
        QVERIFY(finished.wait());
        QVERIFY(m_log.filter("notify").isEmpty());
    }

    void nothingAndOpenFolder() {
        QSignalSpy folder(m_companion.get(), &QueueCompanion::openFolderRequested);
        m_companion->setWhenDone(WhenDone::Nothing);
        start({"/videos/a.mp4"});
        finishAll(1);
        QVERIFY(m_log.filter("notify").isEmpty());
        QVERIFY(folder.isEmpty());

        m_companion->setWhenDone(WhenDone::OpenFolder);
        start({"/videos/b.mp4"});
        finishAll(2);
        QCOMPARE(folder.size(), 1);
        QCOMPARE(folder.first().first().toString(), QStringLiteral("/videos"));
    }

    void suspendIsAnnouncedAndCanBeTakenBack() {
        QSignalSpy announced(m_companion.get(), &QueueCompanion::suspendAnnounced);
        m_companion->setWhenDone(WhenDone::Suspend);
        start({"/videos/a.mp4"});
        finishAll(1);
        QVERIFY(m_companion->suspendsSoon());
        QCOMPARE(announced.first().first().toInt(), QueueCompanion::countdownSeconds);
        QVERIFY(!m_log.contains("suspend"));

        m_companion->keepAwake();
        QVERIFY(!m_companion->suspendsSoon());
        QCOMPARE(announced.last().first().toInt(), 0);
        QVERIFY(!m_log.contains("suspend"));
    }

private:
    void start(const QStringList& paths) {
        const int before = m_core->runs();
        m_session->open(paths);
        QTRY_COMPARE(m_session->waitingCount(), paths.size());
        m_session->start();
        QTRY_COMPARE(m_core->runs(), before + 1);
        QTRY_VERIFY(!m_session->running() || m_session->running()->progress.framesDone > 0);
    }
    void finishAll(int runs) {
        QSignalSpy finished(m_session.get(), &Session::queueFinished);
        QTRY_COMPARE(m_core->runs(), runs);
        m_core->letFinish();
        QTRY_COMPARE(finished.size(), 1);
    }

    QStringList m_log;
    QList<double> m_progress;
    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QueueCompanion> m_companion;
};

QTEST_GUILESS_MAIN(TestQueueCompanion)
#include "tst_queue_companion.moc"
