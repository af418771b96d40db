#include "ui/session/recovery.h"

#include "tests/ui/support/fake_core.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tessera;
using namespace tessera::ui;

class TestRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_core = std::make_unique<test::FakeCore>();
        m_core->unfinished = {unfinished("a.mp4", 120)};
        m_session = std::make_unique<Session>(m_core->functions());
        m_recovery = std::make_unique<Recovery>(*m_session, m_core->functions().recovery);
    }

    void cleanup() {
        m_recovery.reset();
        m_session.reset();
        m_core.reset();
    }

    void nothingLeftIsNotMentioned() {
        m_core->unfinished.clear();
        m_core->crashReports = {std::filesystem::path()};  // killed: no report
        QSignalSpy found(m_recovery.get(), &Recovery::found);
        m_recovery->look();
        QTest::qWait(100);
        QVERIFY(found.isEmpty());
    }

    void goingOnConvertsWhatWasAskedThen() {
        look();
        m_recovery->goOn();
        QTRY_COMPARE(m_core->runs(), 1);
        QCOMPARE(m_core->spec(0).generator.tileSize, 320);
        QCOMPARE(m_core->spec(0).slowMotion.num(), 3);  // the window has no control for it
        QCOMPARE(m_core->spec(0).folder.string(), std::string("/jobs/a.mp4"));
        QCOMPARE(m_session->running()->settings.output, QStringLiteral("/videos/a_x2.mkv"));
        QVERIFY(!m_core->wasCalledOn(std::this_thread::get_id()));
        m_core->letFinish();
        QTRY_VERIFY(!m_session->isRunning());
    }

    void whatTheQueueKeptIsNotQueuedTwice() {
        SavedVideo kept{QStringLiteral("/videos/a.mp4"), {}};
        m_session->restore({kept});
        QTRY_COMPARE(m_session->waitingCount(), 1);
        look();
        m_recovery->goOn();
        QTRY_COMPARE(m_core->runs(), 1);
        QCOMPARE(m_session->queue().rowCount(), 1);
        m_core->letFinish();
        QTRY_VERIFY(!m_session->isRunning());
    }

    void anotherSettingLetsGoOfIt() {
        m_core->unfinished = {unfinished("slow.mp4", 1)};
        look();
        m_recovery->goOn();
        const qint64 id = m_session->current()->id;
        QVERIFY(m_session->queue().find(id)->unfinished.has_value());
        m_session->queue().change(id, [](QueueItem& item) {
            item.info = media::MediaInfo();
            item.state = ItemState::Ready;
        });
        JobSettings settings = m_session->current()->settings;
        settings.factor = 4;
        m_session->setSettings(settings);
        QVERIFY(!m_session->queue().find(id)->unfinished.has_value());
    }

    void givingUpDeletesWhatWasDone() {
        look();
        m_recovery->giveUp();
        QTRY_COMPARE(m_core->discarded().size(), size_t(1));
        QCOMPARE(m_core->discarded().front().string(), std::string("/jobs/a.mp4"));
        QCOMPARE(m_session->queue().rowCount(), 0);
    }

    // "Give up" would take it away from under the run.
    void whatIsStartedIsNoLongerLeft() {
        m_core->unfinished.push_back(unfinished("b.mp4", 3));
        m_session->open({QStringLiteral("/videos/a.mp4")});
        QTRY_COMPARE(m_session->waitingCount(), 1);
        look();
        QSignalSpy found(m_recovery.get(), &Recovery::found);
        m_session->start();
        QTRY_COMPARE(m_core->runs(), 1);
        QCOMPARE(found.size(), 1);
        m_recovery->giveUp();
        QTRY_COMPARE(m_core->discarded().size(), size_t(1));
        QCOMPARE(m_core->discarded().front().string(), std::string("/jobs/b.mp4"));
        m_core->letFinish();
        QTRY_VERIFY(!m_session->isRunning());
    }

    void wordsNameWhatIsLeft() {
        Leftovers leftovers{{unfinished("a.mp4", 120)}, {}};
        QCOMPARE(leftoversText(leftovers),
                 QStringLiteral("a.mp4 was not finished: 120 of 467 frames are kept."));
        leftovers.jobs.push_back(unfinished("b.mp4", 3));
        leftovers.crashReport = QStringLiteral("/reports/1.txt");
        const QString text = leftoversText(leftovers);
        QVERIFY2(text.startsWith(QStringLiteral("Tessera ended unexpectedly. Not finished, ")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("a.mp4")) && text.contains(QStringLiteral("b.mp4")),
                 qPrintable(text));
    }

private:
    static job::UnfinishedJob unfinished(const std::string& name, std::int64_t framesDone) {
        job::UnfinishedJob job;
        job.folder = "/jobs/" + name;
        job.spec.input = "/videos/" + name;
        job.spec.output = "/videos/" + name.substr(0, name.find('.')) + "_x2.mkv";
        job.spec.generator.tileSize = 320;
        job.spec.slowMotion = Rational(3);
        job.framesDone = framesDone;
        job.framesTotal = 467;
        return job;
    }

    void look() {
        QSignalSpy found(m_recovery.get(), &Recovery::found);
        m_recovery->look();
        QTRY_COMPARE(found.count(), 1);
    }

    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Recovery> m_recovery;
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
