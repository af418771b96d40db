#include "core/interpolation/flow/flow_interpolator.h"
#include "tests/support/tensor_frames.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

using namespace tessera;
using namespace tessera::interpolation;
using tests::contextOf;
using tests::part;
using tests::tileOf;

namespace {

constexpr double pi = 3.14159265358979;

// Waves of every direction, weaker as they get shorter, as in natural pictures; they move by (dx, dy), exact
// at any sub-pixel position. [1, 3, H, W].
at::Tensor texture(Size size, double dx, double dy) {
    const at::Tensor x = at::arange(size.width, at::kFloat).sub_(dx).view({1, 1, 1, size.width});
    const at::Tensor y = at::arange(size.height, at::kFloat).sub_(dy).view({1, 1, size.height, 1});
    at::Tensor sum = at::zeros({1, 1, size.height, size.width});
    constexpr int waves = 40;
    for (int wave = 0; wave < waves; ++wave) {
        const double length = 200.0 * std::pow(6.0 / 200.0, wave / (waves - 1.0));  // pixels
        const double angle = 2.39996 * wave;  // the golden angle: directions never repeat
        const at::Tensor phase =
            x.mul(2 * pi / length * std::cos(angle)).add(y.mul(2 * pi / length * std::sin(angle)));
        sum.add_(phase.add_(1.7 * wave * wave).sin_().mul_(0.2 * std::sqrt(length / 200.0)));
    }
    return at::cat({sum, sum.mul(0.8).add_(0.1), sum.mul(-0.6)}, 1);
}

double psnr(const at::Tensor& a, const at::Tensor& b) {
    return 10 * std::log10(4.0 / std::max(1e-12, a.sub(b).square().mean().item<double>()));
}

at::Tensor whole(const at::Tensor& prev, const at::Tensor& next, double t, const Options& options = {}) {
    const auto flow = flow::makeFlowInterpolator();
    const Rect frame{0, 0, static_cast<int>(prev.size(3)), static_cast<int>(prev.size(2))};
    return tileOf(*flow, contextOf(*flow, prev, next, options), prev, next, frame, t, options);
}

// A picture that lies at `at(time)`, horizontally, and four moments of it: the frame before, the pair, the one after.
struct Ride {
    std::function<double(double)> at;
    double before = -1;
    double after = 2;

    [[nodiscard]] at::Tensor picture(double time) const { return texture({512, 320}, at(time), 0); }

    // The frame at t as a tile that holds all.
    [[nodiscard]] at::Tensor made(double t, bool isAlone, const Rect& rect) const {
        const auto flow = flow::makeFlowInterpolator();
        const at::Tensor prev = picture(0);
        const at::Tensor next = picture(1);
        ContextPtr context = contextOf(*flow, prev, next);
        if (!isAlone) {
            context = flow->among(context,
                                  {contextOf(*flow, picture(before), prev),
                                   contextOf(*flow, next, picture(after)), -before, after - 1},
                                  {});
        }
        return tileOf(*flow, context, prev, next, rect, t);
    }
};

constexpr Rect allOfRide{0, 0, 512, 320};

Rect inner(const at::Tensor& picture, int border) {
    return {border, border, static_cast<int>(picture.size(3)) - 2 * border,
            static_cast<int>(picture.size(2)) - 2 * border};
}

}  // namespace

class TestFlowInterpolator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void identicalFramesComeBack();
    void translationIsFollowed_data();
    void translationIsFollowed();
    void whatSpeedsUpIsFollowed_data();
    void whatSpeedsUpIsFollowed();
    void whatGoesBackAndForthIsLeftStraight();
    void overlayStaysStill();
    void lettersOverAFastThingStay();
    void nothingIsDraggedOutOfAnOverlay();
    void everyAlignedSizeWorks_data();
    void everyAlignedSizeWorks();
    void tilesAgreeWithTheWhole();
    void fewerStepsAndCoarserFlowWork_data();
    void fewerStepsAndCoarserFlowWork();

private:
    c10::InferenceMode m_inferenceMode;
};

void TestFlowInterpolator::identicalFramesComeBack() {
    const at::Tensor picture = texture({192, 128}, 0, 0);
    QVERIFY(whole(picture, picture, 0.3).sub(picture).abs().max().item<double>() < 1e-3);
}

void TestFlowInterpolator::translationIsFollowed_data() {
    QTest::addColumn<double>("dx");
    QTest::addColumn<double>("dy");
    QTest::addColumn<double>("t");
    QTest::newRow("sub-pixel") << 0.6 << -0.4 << 0.5;
    QTest::newRow("a few pixels") << 5.3 << 2.7 << 0.5;
    QTest::newRow("early") << 5.3 << 2.7 << 0.25;
    QTest::newRow("late") << -6.5 << 1.2 << 0.75;
    QTest::newRow("large") << 38.0 << -17.0 << 0.5;
}

void TestFlowInterpolator::translationIsFollowed() {
    QFETCH(double, dx);
    QFETCH(double, dy);
    QFETCH(double, t);
    const Size size{384, 256};
    const at::Tensor prev = texture(size, 0, 0);
    const at::Tensor next = texture(size, dx, dy);
    const at::Tensor truth = texture(size, t * dx, t * dy);

    const Rect seen = inner(prev, 48);
    const double followed = psnr(part(whole(prev, next, t), seen), part(truth, seen));
    const double blended = psnr(part(at::lerp(prev, next, t), seen), part(truth, seen));

    QVERIFY2(followed > 38 && (followed > blended + 5 || blended > 45),
             qPrintable(QString("%1 dB, blending %2 dB").arg(followed).arg(blended)));
}

// Strokes of 4 pixels with a dark border, far apart, and a bright thing that passes behind them.
void TestFlowInterpolator::lettersOverAFastThingStay() {
    const Size size{384, 256};
    std::vector<Rect> strokes;
    for (int x = 40; x < 340; x += 26) {
        strokes.push_back({x, 120, 4, 28});
    }
    const auto frame = [&](int thing) {
        at::Tensor picture = texture(size, 0, 0).mul_(0.3);
        part(picture, {thing, 60, 60, 130}).fill_(0.8);
        for (const Rect& stroke : strokes) {
            part(picture, {stroke.x - 3, stroke.y - 3, stroke.width + 6, stroke.height + 6}).fill_(-1);
            part(picture, stroke).fill_(1);
        }
        return picture;
    };
    const at::Tensor result = whole(frame(120), frame(160), 0.5);
    const at::Tensor truth = frame(140);

    double worst = 100;
    for (const Rect& stroke : strokes) {
        worst = std::min(worst, psnr(part(result, stroke), part(truth, stroke)));
    }
    QVERIFY2(worst > 30, qPrintable(QString("%1 dB").arg(worst)));  // 20 when dragged along
}

void TestFlowInterpolator::whatSpeedsUpIsFollowed_data() {
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("after");
    QTest::addColumn<double>("t");
    QTest::newRow("middle") << -1.0 << 2.0 << 0.5;
    QTest::newRow("early") << -1.0 << 2.0 << 0.25;
    QTest::newRow("uneven times") << -2.0 << 1.5 << 0.5;
}

void TestFlowInterpolator::whatSpeedsUpIsFollowed() {
    QFETCH(double, before);
    QFETCH(double, after);
    QFETCH(double, t);
    const Ride ride{[](double time) { return 8 * time + 6 * time * time; }, before, after};
    const Rect seen = inner(ride.picture(0), 48);
    const at::Tensor truth = part(ride.picture(t), seen);
    const double alone = psnr(part(ride.made(t, true, allOfRide), seen), truth);
    const at::Tensor made = ride.made(t, false, allOfRide);
    const double among = psnr(part(made, seen), truth);
    QVERIFY2(among > alone + 4, qPrintable(QStringLiteral("%1 dB, alone %2").arg(among).arg(alone)));

    const Rect tile{128, 64, 192, 192};
    const Rect core{160, 96, 128, 128};
    const Rect coreOfTile{32, 32, 128, 128};
    QVERIFY(psnr(part(ride.made(t, false, tile), coreOfTile), part(made, core)) > 50);
}

void TestFlowInterpolator::whatGoesBackAndForthIsLeftStraight() {
    const Ride ride{[](double time) { return std::lround(time) % 2 == 0 ? 0.0 : 9.0; }};
    QVERIFY(psnr(ride.made(0.5, false, allOfRide), ride.made(0.5, true, allOfRide)) > 50);
}

void TestFlowInterpolator::overlayStaysStill() {
    const Size size{384, 256};
    const Rect caption{96, 160, 192, 32};
    const auto withCaption = [&](at::Tensor picture) {
        const at::Tensor bars =
            at::arange(caption.width).div(6, "floor").remainder(2).mul_(2).sub_(1).to(at::kFloat);
        part(picture, caption).copy_(bars.expand({1, 3, caption.height, caption.width}));
        return picture;
    };
    const at::Tensor result = whole(withCaption(texture(size, 0, 0)), withCaption(texture(size, 8, 0)), 0.5);
    const at::Tensor truth = withCaption(texture(size, 4, 0));

    const Rect inside{caption.x + 4, caption.y + 4, caption.width - 8, caption.height - 8};
    const double kept = psnr(part(result, inside), part(truth, inside));
    QVERIFY2(kept > 38, qPrintable(QString("%1 dB").arg(kept)));
}

// White letters over a picture that moves fast leave no copies beside them.
void TestFlowInterpolator::nothingIsDraggedOutOfAnOverlay() {
    const Size size{384, 256};
    const auto withLetters = [&](at::Tensor picture) {
        for (int x = 72; x < 312; x += 40) {
            part(picture, {x, 112, 6, 32}).fill_(1);
            part(picture, {x, 112, 20, 6}).fill_(1);
        }
        return picture;
    };
    const at::Tensor result = whole(withLetters(texture(size, 0, 0)), withLetters(texture(size, 24, 4)), 0.5);
    const at::Tensor truth = withLetters(texture(size, 12, 2));

    const Rect around{60, 96, 276, 64};
    const double likeness = psnr(part(result, around), part(truth, around));
    QVERIFY2(likeness > 18, qPrintable(QString::number(likeness)));
}

void TestFlowInterpolator::everyAlignedSizeWorks_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("64x64") << 64 << 64;
    QTest::newRow("128x64") << 128 << 64;
    QTest::newRow("64x320") << 64 << 320;
    QTest::newRow("448x192") << 448 << 192;
}

void TestFlowInterpolator::everyAlignedSizeWorks() {
    QFETCH(int, width);
    QFETCH(int, height);
    const at::Tensor prev = texture({width, height}, 0, 0);
    const at::Tensor result = whole(prev, texture({width, height}, 2, 1), 0.5);

    QCOMPARE(result.size(2), height);
    QCOMPARE(result.size(3), width);
    QVERIFY(std::isfinite(result.sum().item<double>()));
}

void TestFlowInterpolator::tilesAgreeWithTheWhole() {
    const Size size{512, 384};
    const at::Tensor prev = texture(size, 0, 0);
    const at::Tensor next = texture(size, 70, 9);
    const auto flow = flow::makeFlowInterpolator();
    const ContextPtr context = contextOf(*flow, prev, next);
    const at::Tensor all = tileOf(*flow, context, prev, next, {0, 0, size.width, size.height}, 0.5);

    for (const Rect& tile : {Rect{0, 0, 192, 192}, Rect{150, 90, 192, 192}, Rect{320, 192, 192, 192}}) {
        const at::Tensor made = tileOf(*flow, context, prev, next, tile, 0.5);
        const Rect seen = inner(made, flow->traits().contextBorder);
        QVERIFY(psnr(part(made, seen), part(part(all, tile), seen)) > 50);
    }
}

void TestFlowInterpolator::fewerStepsAndCoarserFlowWork_data() {
    QTest::addColumn<double>("flowScale");
    QTest::addColumn<int>("sampleSteps");
    QTest::newRow("one step") << 1.0 << 1;
    QTest::newRow("half") << 0.5 << 6;
    QTest::newRow("least") << 0.05 << 1;
    QTest::newRow("many steps") << 1.0 << 30;
}

void TestFlowInterpolator::fewerStepsAndCoarserFlowWork() {
    QFETCH(double, flowScale);
    QFETCH(int, sampleSteps);
    const Size size{256, 192};
    const at::Tensor prev = texture(size, 0, 0);
    const at::Tensor next = texture(size, 6, 3);
    const at::Tensor truth = texture(size, 3, 1.5);

    const at::Tensor result = whole(prev, next, 0.5, {.flowScale = flowScale, .sampleSteps = sampleSteps});

    const Rect seen = inner(prev, 32);
    QVERIFY(psnr(part(result, seen), part(truth, seen)) >
            psnr(part(at::lerp(prev, next, 0.5), seen), part(truth, seen)) + 3);
}

QTEST_APPLESS_MAIN(TestFlowInterpolator)
#include "tst_flow_interpolator.moc"
