#include "core/interpolation/best/mixing.h"
#include "core/interpolation/flow/flow_interpolator.h"
#include "core/interpolation/flow/pair_motion.h"
#include "core/interpolation/flow/tile_flow.h"
#include "tests/support/tensor_frames.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <QTest>

using namespace tessera;
using namespace tessera::interpolation;
using tests::part;

class TestMixing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAgreesIsTheMean();
    void whatDiffersIsTheOneOfRife();
    void whatStandsIsTheOneOfFlow();
    void captionsOverMotionStand();

private:
    c10::InferenceMode m_inference;
};

namespace {

at::Tensor plain(double value) {
    return at::full({1, 3, 16, 16}, value);
}

at::Tensor standing(double share) {
    return at::full({1, 1, 16, 16}, share);
}

}  // namespace

void TestMixing::whatAgreesIsTheMean() {
    QVERIFY(at::allclose(best::mixed(plain(0.2), plain(0.21), standing(0)), plain(0.205), 0, 2e-4));
}

void TestMixing::whatDiffersIsTheOneOfRife() {
    QVERIFY(at::allclose(best::mixed(plain(-0.5), plain(0.5), standing(0)), plain(-0.5), 0, 1e-4));
}

void TestMixing::whatStandsIsTheOneOfFlow() {
    QVERIFY(at::allclose(best::mixed(plain(-0.5), plain(0.5), standing(1)), plain(0.5), 0, 1e-4));
}

// Bars of black and white over clouds that move by 12 pixels.
void TestMixing::captionsOverMotionStand() {
    at::manual_seed(3);
    const at::Tensor clouds =
        at::upsample_bicubic2d(at::rand({1, 3, 64, 96}).mul_(2).sub_(1), {384, 576}, false).clamp_(-1, 1);
    const Rect caption{160, 160, 192, 32};
    const auto frame = [&](int moved) {
        at::Tensor picture = part(clouds, {32 - moved, 32, 512, 320}).clone();
        const at::Tensor bars =
            at::arange(caption.width).div(6, "floor").remainder(2).mul_(2).sub_(1).to(at::kFloat);
        part(picture, caption).copy_(bars.expand({1, 3, caption.height, caption.width}));
        return picture;
    };
    TileInput input;
    input.prev = frame(0);
    input.next = frame(12);
    input.rect = {0, 0, 512, 320};
    input.frame = {512, 320};
    input.windows = {input.rect, input.rect};
    const auto model = flow::makeFlowInterpolator();
    const ContextPtr context = tests::contextOf(*model, input.prev, input.next);

    const at::Tensor share =
        flow::standingShare(flow::tileFlow(input, flow::motionOf(*context), 0.5, {}), input.rect);

    QCOMPARE(share.size(2), 320);
    QCOMPARE(share.size(3), 512);
    const double held = part(share, {caption.x + 8, caption.y + 8, caption.width - 16, caption.height - 16})
                            .mean()
                            .item<double>();
    const double elsewhere = part(share, {64, 240, 384, 64}).mean().item<double>();
    QVERIFY2(held > 0.8, qPrintable(QString::number(held)));
    QVERIFY2(elsewhere < 0.2, qPrintable(QString::number(elsewhere)));
}

QTEST_GUILESS_MAIN(TestMixing)
#include "tst_mixing.moc"
