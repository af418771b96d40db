#include "ui/source/source_loader.h"

#include "core/base/source_messages.h"

#include "tests/ui/support/fake_core.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace tessera;
using namespace tessera::ui;

class TestSourceLoader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void factsAndFirstFrameArrive();
    void badFilesGiveTheirSentence();
    void newerLoadSupersedesTheOlder();
    void cancelledLoadGivesNothing();
    void opensOffTheUiThread();
    void destroyingWhileOpeningStopsTheCall();
};

void TestSourceLoader::factsAndFirstFrameArrive() {
    test::FakeCore core;
    SourceLoader loader(core.functions().openSource);
    QSignalSpy loaded(&loader, &SourceLoader::loaded);

    loader.load(QStringLiteral("/videos/4k beach.mkv"));
    QVERIFY(loader.isLoading());
    QVERIFY(loaded.wait());

    const auto source = loaded.first().first().value<LoadedSource>();
    QCOMPARE(source.path, QStringLiteral("/videos/4k beach.mkv"));
    QCOMPARE(source.firstFrame.size(), QSize(3840, 2160));
    QCOMPARE(source.info.video.frameCount, 234);
    QVERIFY(!loader.isLoading());
}

void TestSourceLoader::badFilesGiveTheirSentence() {
    test::FakeCore core;
    SourceLoader loader(core.functions().openSource);
    QSignalSpy failed(&loader, &SourceLoader::failed);

    loader.load(QStringLiteral("/videos/bad.mp4"));
    QVERIFY(failed.wait());

    QCOMPARE(failed.count(), 1);
    const auto failure = failed.first().at(1).value<Failure>();
    QCOMPARE(failure.code, ErrorCode::BadInput);
    QCOMPARE(failure.message, Message(message::SourceNotVideo(Name{"bad.mp4"})));
}

void TestSourceLoader::newerLoadSupersedesTheOlder() {
    test::FakeCore core;
    SourceLoader loader(core.functions().openSource);
    QSignalSpy loaded(&loader, &SourceLoader::loaded);
    QSignalSpy failed(&loader, &SourceLoader::failed);

    loader.load(QStringLiteral("/videos/slow.mp4"));  // would never end by itself
    loader.load(QStringLiteral("/videos/bad.mp4"));
    loader.load(QStringLiteral("/videos/walk.mp4"));
    QVERIFY(loaded.wait());

    QCOMPARE(loaded.count(), 1);
    QCOMPARE(loaded.first().first().value<LoadedSource>().path, QStringLiteral("/videos/walk.mp4"));
    QCOMPARE(failed.count(), 0);
}

void TestSourceLoader::cancelledLoadGivesNothing() {
    test::FakeCore core;
    SourceLoader loader(core.functions().openSource);
    QSignalSpy loaded(&loader, &SourceLoader::loaded);

    loader.load(QStringLiteral("/videos/slow.mp4"));
    loader.cancel();
    loader.load(QStringLiteral("/videos/walk.mp4"));
    QVERIFY(loaded.wait());

    QCOMPARE(loaded.count(), 1);
}

void TestSourceLoader::opensOffTheUiThread() {
    test::FakeCore core;
    SourceLoader loader(core.functions().openSource);
    QSignalSpy loaded(&loader, &SourceLoader::loaded);

    loader.load(QStringLiteral("/videos/walk.mp4"));
    QVERIFY(loaded.wait());

    QVERIFY(!core.wasCalledOn(std::this_thread::get_id()));
}

void TestSourceLoader::destroyingWhileOpeningStopsTheCall() {
    std::atomic<bool> entered = false;
    std::atomic<bool> left = false;
    const auto untilStopped = [&](const std::filesystem::path&, const std::stop_token& stop) {
        entered = true;
        while (!stop.stop_requested()) {
            std::this_thread::yield();
        }
        left = true;
        return job::SourcePreview{};
    };
    {
        SourceLoader loader(untilStopped);
        loader.load(QStringLiteral("/videos/slow.mp4"));
        QTRY_VERIFY(entered);
    }
    QVERIFY(left);
}

QTEST_GUILESS_MAIN(TestSourceLoader)
#include "tst_source_loader.moc"
