#include "core/interpolation/flow/acceleration.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <QTest>

#include <array>

using namespace tessera::interpolation::flow;

namespace {

constexpr int height = 96;
constexpr int width = 192;
constexpr int side = 24;  // of a square body that moves to the right over a ground that stands still

struct Scene {
    double ground = 0;  // what the ground moves in a pair, as the body does beside it
    int left = 0;       // of the body in the pair's first frame
    int step = 0;       // what it moves until the second
};

PairMotion motionOf(const Scene& scene) {
    at::Tensor motion = at::zeros({2, 2, height, width});
    motion.select(1, 0).select(0, 0).fill_(scene.ground);
    motion.select(1, 0).select(0, 1).fill_(-scene.ground);
    const auto body = [&](int direction, int left) {
        return motion.select(0, direction)
            .select(0, 0)
            .narrow(0, (height - side) / 2, side)
            .narrow(1, left, side);
    };
    body(0, scene.left).fill_(scene.step);
    body(1, scene.left + scene.step).fill_(-scene.step);
    PairMotion pair;
    pair.motion = motion;
    return pair;
}

struct Found {
    double body = 0;
    double ground = 0;
};

// Of three pairs in which the body, and the ground, move so far.
template <typename Acceleration>
Found found(const Acceleration& of, const std::array<int, 3>& body,
            const std::array<double, 3>& ground = {}) {
    constexpr int left = 80;
    const PairMotion before = motionOf({ground[0], left - body[0], body[0]});
    const PairMotion own = motionOf({ground[1], left, body[1]});
    const PairMotion after = motionOf({ground[2], left + body[1], body[2]});
    const at::Tensor values = of(own, AdjacentMotion{&before, 1}, AdjacentMotion{&after, 1})[0][0];
    return {values[height / 2][left + body[1] / 2 + side / 2].template item<double>(),
            values[height / 2][8].template item<double>()};
}

}  // namespace

class TestAcceleration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBodyThatSpeedsUpIsSeenByBoth();
    void aKickInAnotherPairBendsNothing();
    void aCameraThatShakesBendsAllTheSame();

private:
    c10::InferenceMode m_inferenceMode;
};

void TestAcceleration::aBodyThatSpeedsUpIsSeenByBoth() {
    const Found sure = found(sureAcceleration, {6, 10, 14});
    QVERIFY2(sure.body > 2 && sure.body < 5, qPrintable(QString::number(sure.body)));
    QVERIFY(std::abs(sure.ground) < 0.2);
    QVERIFY(found(acceleration, {6, 10, 14}).body > 3);
}

void TestAcceleration::aKickInAnotherPairBendsNothing() {
    for (const std::array<int, 3>& way : {std::array{10, 10, 18}, std::array{2, 10, 10}}) {
        const double bold = found(acceleration, way).body;
        const double sure = found(sureAcceleration, way).body;
        QVERIFY2(bold > 1 && sure < bold / 3, qPrintable(QString("%1 and %2").arg(bold).arg(sure)));
    }
}

void TestAcceleration::aCameraThatShakesBendsAllTheSame() {
    const std::array<int, 3> still{0, 0, 0};
    const std::array<double, 3> shake{2, 6, 7};
    const double bold = found(acceleration, still, shake).ground;
    const double sure = found(sureAcceleration, still, shake).ground;
    QVERIFY2(bold > 1 && std::abs(sure - bold) < 0.3 * bold,
             qPrintable(QString("%1 and %2").arg(bold).arg(sure)));
}

QTEST_GUILESS_MAIN(TestAcceleration)
#include "tst_acceleration.moc"
