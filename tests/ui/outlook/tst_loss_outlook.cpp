// What a conversion will lose is asked once for each output, off the UI thread, and stopped when nobody wants it any more.
#include "ui/outlook/loss_outlook.h"

#include "tests/ui/support/fake_core.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tessera;
using namespace tessera::ui;

class TestLossOutlook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_core = std::make_unique<test::FakeCore>();
        m_outlook = std::make_unique<LossOutlook>(m_core->functions().foreseeFates);
    }
    void cleanup() {
        m_outlook.reset();
        m_core.reset();
    }

    void tellsWhatIsDroppedAndWhatMatroskaWouldKeep() {
        m_outlook->want(spec("/videos/turned.mp4", "/videos/out.avi"));
        QVERIFY(m_outlook->known() == nullptr);
        QTRY_VERIFY(m_outlook->known() != nullptr);
        const auto& foresight = std::get<Foresight>(*m_outlook->known());
        QCOMPARE(foresight.fates.size(), std::size_t{3});
        QCOMPARE(foresight.fates[1].kind, media::FateKind::Dropped);
        QCOMPARE(foresight.keptByMatroska.size(), std::size_t{1});
        QVERIFY(foresight.keptByMatroska[0] == message::Rotation());
        QVERIFY(!m_core->wasCalledOn(std::this_thread::get_id()));
    }

    void anotherOutputOrCodecIsAskedForAnewAndTheFirstIsRemembered() {
        const job::JobSpec first = spec("/videos/a.mp4", "/videos/out.mp4");
        job::JobSpec hevc = first;
        hevc.encoder.codec = "hevc";
        m_outlook->want(first);
        QTRY_VERIFY(m_outlook->known() != nullptr);
        m_outlook->want(hevc);
        QVERIFY(m_outlook->known() == nullptr);
        QTRY_VERIFY(m_outlook->known() != nullptr);
        m_outlook->want(spec("/videos/a.mp4", "/videos/out.mov"));
        QVERIFY(m_outlook->known() == nullptr);
        QTRY_VERIFY(m_outlook->known() != nullptr);
        m_outlook->want(first);
        QVERIFY(m_outlook->known() != nullptr);
        QCOMPARE(m_core->foreseen().size(), std::size_t{3});
    }

    void tilesAndScenesDecideNothing() {
        job::JobSpec spec = this->spec("/videos/a.mp4", "/videos/out.mp4");
        m_outlook->want(spec);
        QTRY_VERIFY(m_outlook->known() != nullptr);
        spec.generator.tileSize = 512;
        spec.scenes.cuts = job::Cuts::Blend;
        m_outlook->want(spec);
        QVERIFY(m_outlook->known() != nullptr);
    }

    void whatIsNotWantedAnyMoreIsStopped() {
        m_core->holdForesight = true;
        m_outlook->want(spec("/videos/a.mp4", "/videos/out.mp4"));
        QTRY_COMPARE(m_core->foreseen().size(), std::size_t{1});
        QSignalSpy changed(m_outlook.get(), &LossOutlook::changed);
        m_outlook->wantNothing();
        QTRY_COMPARE(m_core->stoppedForesights.load(), 1);
        QTest::qWait(50);
        QVERIFY(m_outlook->known() == nullptr);
        QCOMPARE(changed.size(), 1);
    }

    void goesWhileItAsks() {
        m_core->holdForesight = true;
        m_outlook->want(spec("/videos/a.mp4", "/videos/out.mp4"));
        QTRY_COMPARE(m_core->foreseen().size(), std::size_t{1});
        m_outlook.reset();
        QCOMPARE(m_core->stoppedForesights.load(), 1);
    }

    void fileThatCannotBeMadeIsAFailure() {
        job::JobSpec spec = this->spec("/videos/a.mp4", "/videos/out.mp4");
        spec.encoder.codec = "impossible";
        m_outlook->want(spec);
        QTRY_VERIFY(m_outlook->known() != nullptr);
        QVERIFY(std::holds_alternative<Failure>(*m_outlook->known()));
    }

private:
    static job::JobSpec spec(const char* input, const char* output) {
        job::JobSpec spec;
        spec.input = input;
        spec.output = output;
        return spec;
    }

    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<LossOutlook> m_outlook;
};

QTEST_GUILESS_MAIN(TestLossOutlook)
#include "tst_loss_outlook.moc"
