// Who computes when several want to.
#include "core/inference/leased_generator.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <chrono>
#include <thread>

using namespace tessera;
using namespace tessera::inference;
using namespace std::chrono_literals;

namespace {

constexpr auto tileTime = 50ms;
constexpr int tiles = 40;

// Takes two seconds for a frame, in tiles.
class SlowGenerator final : public FrameGenerator {
public:
    explicit SlowGenerator(std::atomic<int>& computing) : m_computing(computing) {}
    ModelInfo model() const override { return {}; }
    std::string deviceName() const override { return "slow"; }
    tiling::TileGrid plan(Size frame) const override { return tiling::makeTileGrid(frame, {}); }
    MemoryUse memoryUse() const override { return {}; }
    std::optional<GeneratedFrame> generate(const Moment& moment, RunControl& control,
                                           const OnTile& onTile) override {
        for (int tile = 0; tile < tiles; ++tile) {
            if (!control.proceed()) {
                return std::nullopt;
            }
            onTile({tile, tiles, {}, TileState::Running});
            if (control.stopRequested()) {
                return std::nullopt;
            }
            most = std::max(most.load(), ++m_computing);
            std::this_thread::sleep_for(tileTime);
            --m_computing;
        }
        return GeneratedFrame{moment.prev, {tiles * 0.05}};
    }

    static inline std::atomic<int> most{0};

private:
    std::atomic<int>& m_computing;
};

}  // namespace

class TestDeviceLease : public QObject {
    Q_OBJECT

private:
    std::atomic<int> m_computing{0};
    std::shared_ptr<DeviceQueue> m_device = std::make_shared<DeviceQueue>();

    std::unique_ptr<FrameGenerator> slow(Purpose purpose, RunControl& control) {
        return leased(
            [this](const GeneratorSettings&) { return std::make_unique<SlowGenerator>(m_computing); },
            m_device, purpose, [&control]() -> RunControl& { return control; })({});
    }

private Q_SLOTS:
    void aConversionBeginsWithinOneTileOfAnEvaluation() {
        RunControl evaluating;
        RunControl converting;
        const auto evaluation = slow(Purpose::Evaluation, evaluating);
        std::optional<GeneratedFrame> evaluated;
        std::thread worker([&] { evaluated = evaluation->generate({}, evaluating, {}); });
        std::this_thread::sleep_for(3 * tileTime);
        QElapsedTimer clock;
        clock.start();
        {
            const auto lease = m_device->acquire(Purpose::Conversion, converting);
            QVERIFY(lease.has_value());
            QVERIFY2(clock.elapsed() < 150, qPrintable(QString::number(clock.elapsed())));
            std::this_thread::sleep_for(3 * tileTime);
            QCOMPARE(m_computing.load(), 0);
        }
        worker.join();
        QVERIFY(evaluated.has_value());                   // it went on
        QVERIFY(evaluated->cost.seconds < tiles * 0.05);  // what it waited does not count
    }

    void aWaitEndsAtOnceWhenItIsStopped() {
        RunControl converting;
        RunControl previewing;
        const auto lease = m_device->acquire(Purpose::Conversion, converting);
        const auto preview = std::make_shared<std::atomic<bool>>(false);
        std::thread worker([&] { *preview = m_device->acquire(Purpose::Preview, previewing).has_value(); });
        std::this_thread::sleep_for(tileTime);
        QElapsedTimer clock;
        clock.start();
        previewing.requestStop();
        worker.join();
        QVERIFY(clock.elapsed() < 40);
        QVERIFY(!*preview);
    }

    void thePressingOnesComeFirst() {
        RunControl control;
        std::vector<Purpose> order;
        std::mutex mutex;
        std::vector<std::thread> threads;
        {
            const auto lease = m_device->acquire(Purpose::Evaluation, control);
            for (const Purpose purpose :
                 {Purpose::Evaluation, Purpose::Preview, Purpose::Conversion, Purpose::Calibration}) {
                threads.emplace_back([&, purpose] {
                    const auto mine = m_device->acquire(purpose, control);
                    const std::lock_guard lock(mutex);
                    order.push_back(purpose);
                });
            }
            std::this_thread::sleep_for(2 * tileTime);
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(order, (std::vector{Purpose::Conversion, Purpose::Preview, Purpose::Calibration,
                                     Purpose::Evaluation}));
    }

    void aPausedRunHoldsNothing() {
        RunControl converting;
        RunControl other;
        const auto conversion = slow(Purpose::Conversion, converting);
        std::thread worker([&] { (void)conversion->generate({}, converting, {}); });
        std::this_thread::sleep_for(tileTime);
        converting.pause();
        {
            const auto lease = m_device->acquire(Purpose::Evaluation, other);
            QVERIFY(lease.has_value());
        }
        converting.requestStop();
        worker.join();
    }

    void neverTwoAtOnce() {
        RunControl control;
        SlowGenerator::most = 0;
        const auto first = slow(Purpose::Evaluation, control);
        const auto second = slow(Purpose::Preview, control);
        std::thread worker([&] { (void)first->generate({}, control, {}); });
        (void)second->generate({}, control, {});
        control.requestStop();
        worker.join();
        QCOMPARE(SlowGenerator::most.load(), 1);
    }
};

QTEST_APPLESS_MAIN(TestDeviceLease)
#include "tst_device_lease.moc"
