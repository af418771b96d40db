#include "core/inference/bisecting_generator.h"
#include "core/media/synthetic_frame.h"

#include <QTest>

#include <map>

using namespace tessera;
using namespace tessera::inference;

namespace {

constexpr Size frameSize{16, 16};

// Knows each frame it has seen or made by its place between the two sources, in sixteenths.
class MiddleMaker final : public FrameGenerator {
public:
    ModelInfo model() const override { return {.id = "halves", .anyTimestep = false}; }
    std::string deviceName() const override { return "none"; }
    tiling::TileGrid plan(Size frame) const override { return tiling::makeTileGrid(frame, {}); }
    MemoryUse memoryUse() const override { return {}; }

    std::optional<GeneratedFrame> generate(const Moment& moment, RunControl& control,
                                           const OnTile&) override {
        const media::Frame& prev = moment.prev;
        const media::Frame& next = moment.next;
        const double t = moment.t;
        if (t != 0.5 || !control.proceed()) {
            wrongTimes += t != 0.5 ? 1 : 0;
            return std::nullopt;
        }
        ++calls;
        const int middle = (placeOf(prev) + placeOf(next)) / 2;
        GeneratedFrame made{media::makeTextureFrame(frameSize, middle), {0.5, 1000 + middle, 2, 1}};
        places[&made.frame.picture()] = middle;
        kept.push_back(made.frame);
        return made;
    }

    int placeOf(const media::Frame& frame) const { return places.at(&frame.picture()); }

    std::map<const void*, int> places;
    std::vector<media::Frame> kept;  // so that no address is used twice
    int calls = 0;
    int wrongTimes = 0;
};

}  // namespace

class TestBisectingGenerator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        auto maker = std::make_unique<MiddleMaker>();
        m_maker = maker.get();
        m_prev = media::makeTextureFrame(frameSize, 0);
        m_next = media::makeTextureFrame(frameSize, 16);
        m_maker->places = {{&m_prev.picture(), 0}, {&m_next.picture(), 16}};
        m_generator = makeBisectingGenerator(std::move(maker));
    }

    void everyTimeBecomesTheNearestSixteenth_data() {
        QTest::addColumn<double>("t");
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("calls");
        QTest::addColumn<bool>("isRounded");
        QTest::newRow("middle") << 0.5 << 8 << 1 << false;
        QTest::newRow("quarter") << 0.25 << 4 << 2 << false;
        QTest::newRow("three quarters") << 0.75 << 12 << 2 << false;
        QTest::newRow("thirteen sixteenths") << 13.0 / 16 << 13 << 4 << false;
        QTest::newRow("one third") << 1.0 / 3 << 5 << 4 << true;
        QTest::newRow("two fifths, as 24 to 60 asks for") << 0.4 << 6 << 3 << true;
        QTest::newRow("nearly nothing") << 0.01 << 0 << 0 << true;
        QTest::newRow("nearly all") << 0.99 << 16 << 0 << true;
    }

    void everyTimeBecomesTheNearestSixteenth() {
        QFETCH(double, t);
        QFETCH(int, place);
        QFETCH(int, calls);
        QFETCH(bool, isRounded);

        const auto made = m_generator->generate({m_prev, m_next, t}, m_control, {});

        QVERIFY(made.has_value());
        QCOMPARE(m_maker->placeOf(made->frame), place);
        QCOMPARE(m_maker->calls, calls);
        QCOMPARE(m_maker->wrongTimes, 0);
        QCOMPARE(made->cost.tiles, 2 * calls);
        QCOMPARE(made->cost.seconds, 0.5 * calls);
        QCOMPARE(m_generator->notes().size(), isRounded ? 1u : 0u);
    }

    void timesOfOnePairShareTheirMiddles() {
        for (const double t : {0.25, 0.5, 0.75}) {
            QVERIFY(m_generator->generate({m_prev, m_next, t}, m_control, {}).has_value());
        }
        QCOMPARE(m_maker->calls, 3);

        m_generator->forgetPair();
        QVERIFY(m_generator->generate({m_prev, m_next, 0.5}, m_control, {}).has_value());
        QCOMPARE(m_maker->calls, 4);
    }

    void anotherPairStartsAfresh() {
        (void)m_generator->generate({m_prev, m_next, 0.5}, m_control, {});
        const media::Frame other = media::makeTextureFrame(frameSize, 8);
        m_maker->places[&other.picture()] = 4;

        const auto made = m_generator->generate({m_prev, other, 0.5}, m_control, {});

        QCOMPARE(m_maker->placeOf(made->frame), 2);
    }

    void stoppingGivesNothingAndTheNextCallIsWhole() {
        RunControl stopped;
        stopped.requestStop();
        QVERIFY(!m_generator->generate({m_prev, m_next, 0.25}, stopped, {}).has_value());
        const auto made = m_generator->generate({m_prev, m_next, 0.25}, m_control, {});
        QCOMPARE(m_maker->placeOf(made->frame), 4);
    }

private:
    RunControl m_control;
    media::Frame m_prev;
    media::Frame m_next;
    MiddleMaker* m_maker = nullptr;
    std::unique_ptr<FrameGenerator> m_generator;
};

QTEST_APPLESS_MAIN(TestBisectingGenerator)
#include "tst_bisecting_generator.moc"
