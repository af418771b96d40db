#include "core/base/error.h"
#include "core/inference/compute/precision_trial.h"
#include "core/inference/compute/tiled_generator.h"
#include "core/interpolation/rife/network.h"
#include "tests/support/frames.h"
#include "tests/support/rife_models.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <QTest>

#include <chrono>
#include <cmath>
#include <limits>
#include <map>
#include <thread>

using namespace tessera;
using namespace tessera::inference;
using namespace tessera::tests;
using namespace std::chrono_literals;

namespace {

// What a device that computes in fewer bits makes of a picture, and how long it takes.
struct Behaviour {
    double error = 0;  // of each value, 0 … 1
    std::chrono::milliseconds duration{};
    bool isRefused = false;
};

// Stands in for a model on a card: shows the earlier picture, as wrong and as slow as it is told to be.
class NarrowInterpolator final : public interpolation::Interpolator {
public:
    explicit NarrowInterpolator(std::map<at::ScalarType, Behaviour> behaviours)
        : m_behaviours(std::move(behaviours)) {
        m_traits.info.id = "narrow";
        m_traits.info.alignment = 64;
        m_traits.info.anyTimestep = true;
        m_traits.takesPrecision = true;
    }
    const interpolation::Traits& traits() const noexcept override { return m_traits; }
    void computeIn(at::ScalarType type) override { m_type = type; }
    at::Tensor interpolate(const interpolation::PairContext&, const interpolation::TileInput& input, double,
                           const interpolation::Options&) override {
        const Behaviour& now = m_behaviours.at(m_type);
        ++calls[m_type];
        if (now.isRefused) {
            throw std::runtime_error("not implemented for 'Half'");
        }
        std::this_thread::sleep_for(now.duration);
        return input.prev.add(2 * now.error);
    }

    std::map<at::ScalarType, int> calls;

private:
    interpolation::Traits m_traits;
    std::map<at::ScalarType, Behaviour> m_behaviours;
    at::ScalarType m_type = at::kFloat;
};

media::Frame picture(float phase) {
    return floatFrame({64, 64}, [phase](int channel, int x, int y) {
        return 0.5F +
               0.3F * std::sin(static_cast<float>(x) * 0.3F + static_cast<float>(y * channel) * 0.2F + phase);
    });
}

struct Made {
    std::unique_ptr<FrameGenerator> generator;
    NarrowInterpolator* model;
};

Made madeOf(std::map<at::ScalarType, Behaviour> behaviours, GeneratorSettings settings = {}) {
    settings.device = "cpu";
    settings.tileSize = 0;
    auto model = std::make_unique<NarrowInterpolator>(std::move(behaviours));
    NarrowInterpolator* const view = model.get();
    return {makeTiledGenerator(settings, std::move(model),
                               {.path = std::nullopt, .narrower = std::vector{at::kHalf, at::kBFloat16}}),
            view};
}

void makeOne(FrameGenerator& generator) {
    RunControl control;
    QVERIFY(generator.generate({picture(0), picture(0.4F), 0.5}, control, {}).has_value());
}

constexpr double unseen = 1e-4;  // 80 dB
constexpr double seen = 1e-2;    // 40 dB
constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

}  // namespace

class TestPrecisionTrial : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFastestThatIsAsGoodIsTaken_data() {
        QTest::addColumn<QString>("expected");
        QTest::addColumn<double>("halfError");
        QTest::addColumn<int>("halfMilliseconds");
        QTest::addColumn<double>("bfloatError");
        QTest::addColumn<int>("bfloatMilliseconds");
        QTest::newRow("both good") << "fp16" << unseen << 10 << unseen << 25;
        QTest::newRow("the other faster") << "bf16" << unseen << 25 << unseen << 10;
        QTest::newRow("too far off") << "bf16" << seen << 10 << unseen << 25;
        QTest::newRow("both too far off") << "fp32" << seen << 10 << seen << 10;
        QTest::newRow("no numbers") << "bf16" << noNumber << 10 << unseen << 25;
        QTest::newRow("none faster") << "fp32" << unseen << 45 << unseen << 60;
    }

    void theFastestThatIsAsGoodIsTaken() {
        QFETCH(QString, expected);
        QFETCH(double, halfError);
        QFETCH(int, halfMilliseconds);
        QFETCH(double, bfloatError);
        QFETCH(int, bfloatMilliseconds);
        const auto [generator, model] =
            madeOf({{at::kFloat, {0, 45ms}},
                    {at::kHalf, {halfError, std::chrono::milliseconds(halfMilliseconds)}},
                    {at::kBFloat16, {bfloatError, std::chrono::milliseconds(bfloatMilliseconds)}}});
        QCOMPARE(generator->precision(), std::string());
        makeOne(*generator);
        QCOMPARE(generator->precision(), expected.toStdString());
        QCOMPARE(generator->notes().size(), expected == "fp32" ? 0U : 1U);
        QVERIFY(generator->deviceName().ends_with(expected.toStdString()));
        const auto before = model->calls;
        makeOne(*generator);  // measured once
        int others = 0;
        for (const auto& [type, count] : model->calls) {
            others += precisionName(type) != expected.toStdString() ? count - before.at(type) : 0;
        }
        QCOMPARE(others, 0);
    }

    void whatADeviceRefusesIsNotTaken() {
        const auto [generator, model] =
            madeOf({{at::kFloat, {0, 20ms}}, {at::kHalf, {0, 1ms, true}}, {at::kBFloat16, {unseen, 5ms}}});
        makeOne(*generator);
        QCOMPARE(generator->precision(), std::string("bf16"));
    }

    void whatTheJobFixedIsNotMeasuredAgain() {
        GeneratorSettings settings;
        settings.plannedPrecision = "bf16";
        const auto [generator, model] =
            madeOf({{at::kFloat, {}}, {at::kHalf, {}}, {at::kBFloat16, {seen, 1ms}}}, settings);
        makeOne(*generator);
        QCOMPARE(generator->precision(), std::string("bf16"));
        QCOMPARE(model->calls.size(), 1U);
        generator->computeIn("fp32");  // somebody else was first
        makeOne(*generator);
        QCOMPARE(generator->precision(), std::string("fp32"));
        QCOMPARE(model->calls[at::kFloat], 1);
    }

    void onAProcessorThereIsNoChoiceUnlessAsked() {
        GeneratorSettings settings;
        settings.device = "cpu";
        settings.tileSize = 0;
        const std::map<at::ScalarType, Behaviour> behaviours{{at::kFloat, {}}, {at::kBFloat16, {}}};
        const auto usual = makeTiledGenerator(settings, std::make_unique<NarrowInterpolator>(behaviours));
        makeOne(*usual);
        QCOMPARE(usual->precision(), std::string());
        settings.precision = "bf16";
        const auto asked = makeTiledGenerator(settings, std::make_unique<NarrowInterpolator>(behaviours));
        makeOne(*asked);
        QCOMPARE(asked->precision(), std::string("bf16"));
        settings.precision = "fp16";
        QVERIFY_THROWS_EXCEPTION(
            Error, (void)makeTiledGenerator(settings, std::make_unique<NarrowInterpolator>(behaviours)));
    }

    void stoppingEndsTheMeasurement() {
        const auto [generator, model] = madeOf({{at::kFloat, {}}, {at::kHalf, {}}, {at::kBFloat16, {}}});
        RunControl control;
        control.requestStop();
        QVERIFY(!generator->generate({picture(0), picture(0.4F), 0.5}, control, {}));
        makeOne(*generator);
    }

    // The real thing, on a processor: convolutions in bfloat16, everything else in float.
    void rifeComputesItsConvolutionsInFewerBits() {
        const c10::InferenceMode inferenceMode;
        using namespace tessera::interpolation::rife;
        const auto model = randomRifeModel(rifeStructure("4.25"), 5);
        const at::Tensor prev = at::rand({1, 3, 64, 64});
        const at::Tensor next = at::rand({1, 3, 64, 64});
        const auto made = [&](at::ScalarType type) {
            const Network network(model.structure, makeTorchBackend(model, c10::kCPU, type));
            const Guess guess = network.guess(network.source(prev, {}), network.source(next, {}), 0.5, {});
            return network.picture(guess, {0, 0, 64, 64});
        };
        const at::Tensor exact = made(at::kFloat);
        const at::Tensor narrow = made(at::kBFloat16);
        QVERIFY(narrow.scalar_type() == at::kFloat);
        const auto apart = narrow.sub(exact).square().mean().item<double>();
        QVERIFY(apart > 0);
        QVERIFY2(apart < 1e-3, qPrintable(QString::number(apart)));
    }
};

QTEST_APPLESS_MAIN(TestPrecisionTrial)
#include "tst_precision_trial.moc"
