#include "ui/preview/preview_session.h"

#include "tests/ui/support/fake_core.h"

#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace tessera::ui;

class TestPreviewSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_core = std::make_unique<test::FakeCore>();
        const CoreFunctions core = m_core->functions();
        m_session = std::make_unique<PreviewSession>(core.renderPreview, core.releasePreview);
        m_rendered.clear();
        connect(m_session.get(), &PreviewSession::rendered, this,
                [this](const ShownPreview& preview) { m_rendered.append(preview); });
    }

    void cleanup() {
        m_session.reset();
        m_core.reset();
    }

    void openingShowsTheFirstFrameAndCounts() {
        m_session->setSource("/videos/walk.mkv", 0, 30);
        QTRY_COMPARE(m_rendered.size(), 1);
        QCOMPARE(m_rendered[0].frame, 0);
        QVERIFY(!m_rendered[0].between);
        QCOMPARE(m_session->lastPosition(), 466);
    }

    void positionsAreFramesOfTheOutput() {
        open();
        m_session->setPosition(5);
        QTRY_COMPARE(m_rendered.size(), 1);
        QCOMPARE(m_core->previews().back().frame, 2);
        QCOMPARE(m_core->previews().back().t, 0.5);
        QVERIFY(m_rendered[0].between);
        QCOMPARE(m_rendered[0].a.cost->tiles, 2);

        m_session->setPosition(100'000);
        QTRY_COMPARE(m_rendered.size(), 2);
        QCOMPARE(m_rendered[1].frame, 233);
    }

    void comparingLooksBetweenTwoFrames() {
        open();
        QSignalSpy sides(m_session.get(), &PreviewSession::sideRendered);
        m_session->setMode(CompareMode::Difference);
        QTRY_COMPARE(m_rendered.size(), 1);
        QCOMPARE(sides.size(), 2);
        QCOMPARE(m_session->position(), 1);
        QVERIFY(m_rendered[0].b.has_value());
        QCOMPARE(*m_rendered[0].psnr, 41.25);
        QVERIFY(!m_rendered[0].difference.isEmpty());
    }

    void changedSettingsRenderOnceAfterAPause() {
        open();
        m_session->setPosition(1);
        QTRY_COMPARE(m_rendered.size(), 1);
        const size_t before = m_core->previews().size();
        inference::GeneratorSettings settings;
        for (const int overlap : {32, 40, 48, 56}) {
            settings.overlap = overlap;
            m_session->setSettings(settings, {});
        }
        QTRY_COMPARE(m_rendered.size(), 2);
        QCOMPARE(m_core->previews().size(), before + 1);
        QCOMPARE(m_core->previews().back().settings.overlap, 56);
    }

    void staleRenderIsStopped() {
        open();
        m_core->holdPreviews = true;
        m_session->setPosition(1);
        QTRY_VERIFY(m_session->isBusy());
        QTRY_COMPARE(m_core->previews().back().t, 0.5);

        m_session->setPosition(8);

        QTRY_COMPARE(m_core->stoppedPreviews.load(), 1);
        m_core->holdPreviews = false;
        QTRY_COMPARE(m_rendered.size(), 1);
        QCOMPARE(m_rendered[0].frame, 4);
    }

    void tilesArriveBeforeThePicture() {
        open();
        m_core->holdPreviews = true;
        QList<QPoint> parts;
        connect(m_session.get(), &PreviewSession::partRendered, this,
                [&](CompareSide side, const QPoint& at, const PictureLevels& part) {
                    QCOMPARE(side, CompareSide::A);
                    QVERIFY(!part.isEmpty());
                    parts.append(at);
                });
        m_session->setPosition(1);
        QTRY_COMPARE(parts.size(), 1);
        QVERIFY(m_rendered.isEmpty());
        m_core->holdPreviews = false;
        QTRY_COMPARE(m_rendered.size(), 1);
    }

    void aSideMayShowAnotherPresetOrModel() {
        const auto& presets = preset::builtInPresets();
        m_session->setPresets({presets.begin(), presets.end()});
        open();
        m_session->setMode(CompareMode::SideBySide);
        m_session->setChoices({job::PreviewKind::Generated, QStringLiteral("4k-speed"), {}},
                              {job::PreviewKind::Generated, {}, QStringLiteral("other")});
        QTRY_VERIFY(!m_rendered.isEmpty() && m_rendered.back().b);
        const job::PreviewRequest last = m_core->previews().back();
        QCOMPARE(last.pictures.at(0).settings->flowScale, 0.5);
        QCOMPARE(last.pictures.at(1).settings->model, std::string("other"));
        QCOMPARE(m_rendered.back().b->choice.model, QStringLiteral("other"));
    }

    void atACutTheConversionsOwnAnswerIsAskedFor() {
        open();
        m_session->setCut(job::Cuts::Repeat);
        m_session->showCut(60);
        QTRY_COMPARE(m_rendered.size(), 1);
        QCOMPARE(m_core->previews().back().frame, 59);
        QCOMPARE(m_core->previews().back().cut, job::Cuts::Repeat);
    }

    void conversionStopsAndReleases() {
        open();
        m_core->holdPreviews = true;
        m_session->setPosition(1);
        QTRY_COMPARE(m_core->previews().back().t, 0.5);

        m_session->setSuspended(true);
        QTRY_COMPARE(m_core->releases.load(), 1);
        QVERIFY(!m_session->isBusy());
        m_session->setPosition(9);
        QVERIFY(m_rendered.isEmpty());

        m_core->holdPreviews = false;
        m_session->setSuspended(false);
        QTRY_COMPARE(m_rendered.size(), 1);
        QCOMPARE(m_rendered[0].frame, 4);
    }

    void playingShowsOriginalsInOrder() {
        open(100);
        m_session->setPosition(3);
        QTRY_COMPARE(m_rendered.size(), 1);
        m_session->setPlaying(true);
        QTRY_VERIFY(m_rendered.size() >= 4);
        m_session->setPlaying(false);
        QCOMPARE(m_rendered[1].frame, 1);
        QCOMPARE(m_rendered[2].frame, 2);
        QCOMPARE(m_rendered[3].frame, 3);
        QVERIFY(!m_rendered[1].between);
    }

    void playingEndsAtTheLastFrame() {
        open(500);
        m_session->setPosition(460);
        m_session->setPlaying(true);
        QTRY_VERIFY(!m_session->isPlaying());
        QCOMPARE(m_session->position(), 466);
    }

    void endsWhileARenderIsInFlight() {
        open();
        m_core->holdPreviews = true;
        m_session->setPosition(1);
        QTRY_COMPARE(m_core->previews().back().t, 0.5);
        m_session.reset();
        QVERIFY(m_rendered.isEmpty());
    }

    void nothingIsRenderedOnTheUiThread() {
        open();
        m_session->setPosition(1);
        QTRY_COMPARE(m_rendered.size(), 1);
        QVERIFY(!m_core->wasCalledOn(std::this_thread::get_id()));
    }

private:
    void open(double framesPerSecond = 30) {
        m_session->setSource("/videos/walk.mkv", 234, framesPerSecond);
        QTRY_COMPARE(m_rendered.size(), 1);
        m_rendered.clear();
    }

    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<PreviewSession> m_session;
    QList<ShownPreview> m_rendered;
};

QTEST_MAIN(TestPreviewSession)
#include "tst_preview_session.moc"
