#include "ui/session/queue_keeper.h"

#include "core/base/general_messages.h"
#include "tests/ui/support/fake_core.h"
#include "ui/queue/queue_file.h"
#include "ui/text/message_text.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tessera;
using namespace tessera::ui;

class TestQueueKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_core = std::make_unique<test::FakeCore>();
        begin();
    }

    void cleanup() {
        end();
        m_core.reset();
    }

    void waitingVideosAndTheirSettingsComeBack() {
        open({"/videos/a.mp4", "/videos/4k b.mp4"});
        JobSettings settings = m_session->current()->settings;
        settings.factor = 4;
        settings.generator.tileSize = 256;
        settings.encoder.quality = 12;
        settings.scenes.cuts = job::Cuts::Blend;
        settings.scenes.cutThreshold = 0.6;
        settings.scenes.cutEdits = {{60, false}, {90, true}};
        settings.keep = {"/masks/hud.png", 9};
        m_session->setSettings(settings);

        restart();

        QTRY_COMPARE(m_session->waitingCount(), 2);
        const QueueItem* first = m_session->queue().findPath("/videos/a.mp4");
        QCOMPARE(first->settings.factor, 4);
        QCOMPARE(first->settings.generator.tileSize, 256);
        QCOMPARE(first->settings.encoder.quality, std::optional(12));
        QVERIFY(first->settings.scenes == settings.scenes);
        QVERIFY(first->settings.keep == settings.keep);
        QCOMPARE(first->settings.presetId, QStringLiteral("1080p-fast"));
        QCOMPARE(m_session->queue().findPath("/videos/4k b.mp4")->settings.presetId,
                 QStringLiteral("automatic"));
        QCOMPARE(m_session->current()->path, QStringLiteral("/videos/a.mp4"));
    }

    void changesAreOnDiskBeforeTheEnd() {
        open({"/videos/a.mp4"});
        QTRY_VERIFY(QFile::exists(file()));
        QTRY_COMPARE(saved().size(), 1);
        QTRY_COMPARE(saved().value(0).settings.presetId, QStringLiteral("1080p-fast"));
    }

    void orderComesBack() {
        open({"/videos/a.mp4", "/videos/b.mp4", "/videos/c.mp4"});
        m_session->move(m_session->queue().findPath("/videos/c.mp4")->id, -2);
        m_session->move(m_session->queue().findPath("/videos/a.mp4")->id, 9);

        restart();

        QTRY_COMPARE(m_session->waitingCount(), 3);
        QCOMPARE(m_session->queue().at(0).path, QStringLiteral("/videos/c.mp4"));
        QCOMPARE(m_session->queue().at(1).path, QStringLiteral("/videos/b.mp4"));
        QCOMPARE(m_session->queue().at(2).path, QStringLiteral("/videos/a.mp4"));
    }

    void finishedVideosComeBackWithTheirReports() {
        open({"/videos/a.mp4"});
        QSignalSpy finished(m_session.get(), &Session::queueFinished);
        m_session->start();
        QTRY_COMPARE(m_core->runs(), 1);
        m_core->letFinish();
        QVERIFY(finished.wait());

        restart();

        QTRY_COMPARE(m_session->queue().rowCount(), 1);
        const QueueItem& item = m_session->queue().at(0);
        QCOMPARE(item.state, ItemState::Done);
        QCOMPARE(item.report->outputFrames, 467);
        QCOMPARE(item.report->seconds, 38.0);
        QCOMPARE(m_session->waitingCount(), 0);
        m_session->removeFinished();
        restart();
        QCOMPARE(m_session->queue().rowCount(), 0);
    }

    void failuresComeBackWithTheirReason() {
        open({"/videos/a.mp4"});
        QSignalSpy finished(m_session.get(), &Session::queueFinished);
        m_session->start();
        QTRY_COMPARE(m_core->runs(), 1);
        m_core->letFail(Error(ErrorCode::Output, message::FileExceedsDisk(Name{"walk.mp4"})));
        QVERIFY(finished.wait());

        restart();

        QTRY_COMPARE(m_session->queue().rowCount(), 1);
        const QueueModel& queue = m_session->queue();
        QCOMPARE(queue.at(0).state, ItemState::Failed);
        QVERIFY(queue.data(queue.index(0), Qt::ToolTipRole).toString().contains("does not fit on the disk"));
        QTRY_VERIFY(queue.at(0).info.has_value());
        m_session->retry(queue.at(0).id);
        QCOMPARE(m_session->waitingCount(), 1);
    }

    void secondWindowLeavesTheQueueAlone() {
        open({"/videos/a.mp4"});
        QTRY_COMPARE(saved().size(), 1);
        test::FakeCore core;
        Session other(core.functions());
        QueueKeeper keeper(other, file());
        QSignalSpy told(&keeper, &QueueKeeper::leftOut);
        QVERIFY(told.wait());
        QCOMPARE(other.queue().rowCount(), 0);
        other.open({"/videos/b.mp4"});
        QTRY_COMPARE(other.waitingCount(), 1);
        QTest::qWait(500);
        QCOMPARE(saved().size(), 1);
    }

    void interruptedRunWaitsAgain() {
        open({"/videos/a.mp4"});
        m_session->start();
        QTRY_COMPARE(m_core->runs(), 1);

        restart();

        QTRY_COMPARE(m_session->waitingCount(), 1);
        QVERIFY(!m_session->isRunning());
    }

    void brokenEntriesAreLeftOut_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("videos");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("no JSON") << QByteArray("\x00\xff{{{", 5) << 0;
        QTest::newRow("another schema") << QByteArray(R"({"schema":9,"videos":[{"path":"/a"}]})") << 0;
        QTest::newRow("wrong types") << QByteArray(R"({"schema":1,"videos":"many"})") << 0;
        QTest::newRow("one good of four")
            << QByteArray(R"({"schema":1,"videos":[3,{"path":"relative"},{"path":"/a","factor":99},
                              {"path":"/videos/a.mp4"}]})")
            << 1;
        QTest::newRow("impossible tiles")
            << QByteArray(R"({"schema":1,"videos":[{"path":"/a","tileSize":100,"overlap":90}]})") << 0;
    }

    void brokenEntriesAreLeftOut() {
        QFETCH(QByteArray, content);
        QFETCH(int, videos);
        end();
        QFile broken(file());
        QVERIFY(QDir().mkpath(m_dir->filePath("state")) && broken.open(QIODevice::WriteOnly));
        broken.write(content);
        broken.close();

        begin();

        QCOMPARE(m_session->queue().rowCount(), videos);
        // What could not be read is not lost: it lies beside the new file.
        const QStringList aside = QDir(m_dir->filePath("state")).entryList({"*.unread-*"});
        QCOMPARE(aside.size(), content.isEmpty() || content.contains("\"many\"") ? 0 : 1);
    }

    // By a power cut on a file system that does not keep its word.
    void emptiedFileIsSaid() {
        end();
        QFile emptied(file());
        QVERIFY(QDir().mkpath(m_dir->filePath("state")) && emptied.open(QIODevice::WriteOnly));
        emptied.close();
        m_session = std::make_unique<Session>(m_core->functions());
        m_keeper = std::make_unique<QueueKeeper>(*m_session, file());
        QSignalSpy told(m_keeper.get(), &QueueKeeper::leftOut);
        QVERIFY(told.wait());
        QVERIFY(told.first().first().toString().contains(QStringLiteral("could not be read")));
    }

    // As the desktop asks for when it ends the session, and kills the program right afterwards.
    void savedNowIsOnTheDisk() {
        open({"/videos/a.mp4", "/videos/b.mp4"});
        JobSettings settings = m_session->current()->settings;
        settings.factor = 5;
        m_session->setSettings(settings);
        m_keeper->saveNow();
        QCOMPARE(saved().size(), 2);
        QCOMPARE(saved().first().settings.factor, 5);
    }

    // The disk it lies on may only be unplugged.
    void vanishedFileStaysWithItsReason() {
        open({"/videos/a.mp4"});
        end();
        QFile file(this->file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll().replace("a.mp4", "bad.mp4");
        file.close();
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();

        begin();

        QTRY_COMPARE(m_session->queue().countIn(ItemState::Failed), 1);
        QVERIFY(failureText(*m_session->queue().at(0).failure).contains("bad.mp4"));
    }

private:
    [[nodiscard]] QString file() const { return m_dir->filePath("state/queue.json"); }
    [[nodiscard]] QList<SavedVideo> saved() const {
        QFile saved(file());
        return saved.open(QIODevice::ReadOnly) ? queueFromJson(saved.readAll()).videos : QList<SavedVideo>();
    }

    void begin() {
        m_session = std::make_unique<Session>(m_core->functions());
        m_keeper = std::make_unique<QueueKeeper>(*m_session, file());
        QSignalSpy restored(m_keeper.get(), &QueueKeeper::restored);
        QVERIFY(restored.wait());
    }

    void end() {
        m_keeper.reset();
        m_session.reset();
    }

    void restart() {
        end();
        begin();
    }

    void open(const QStringList& paths) {
        m_session->open(paths);
        QTRY_COMPARE(m_session->waitingCount(), paths.size());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QueueKeeper> m_keeper;
};

QTEST_MAIN(TestQueueKeeper)
#include "tst_queue_keeper.moc"
