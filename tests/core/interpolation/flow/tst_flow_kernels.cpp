// The CPU's kernels against the same formulas in tensor operations.
#include "core/interpolation/flow/global_motion.h"
#include "core/interpolation/flow/motion_solver.h"
#include "core/interpolation/flow/picture_ops.h"
#include "core/interpolation/flow/softening.h"
#include "core/interpolation/flow/standing.h"
#include "core/interpolation/flow/synthesis.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <QTest>

#include <cmath>

using namespace tessera;
using namespace tessera::interpolation;
using namespace tessera::interpolation::flow;

namespace {

// Smooth noise in [-1, 1].
at::Tensor clouds(std::int64_t items, std::int64_t channels, std::int64_t height, std::int64_t width) {
    const at::Tensor noise = at::rand({items, channels, height / 4 + 2, width / 4 + 2}).mul_(2).sub_(1);
    return at::upsample_bicubic2d(noise, {height, width}, false).clamp_(-1, 1).contiguous();
}

double largestDifference(const at::Tensor& a, const at::Tensor& b) {
    return a.sub(b).abs().max().item<double>();
}

CoarseTile coarseTile(std::int64_t channels) {
    const ReadWindows windows{{8, 0, 160, 112}, {0, 16, 144, 96}};
    return {
        clouds(1, channels, 56, 80), clouds(1, channels, 48, 72), windows, {16, 16, 120, 72}, {168, 112}, 2};
}

}  // namespace

class TestFlowKernels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { at::manual_seed(7); }
    void movedPicturesAgree();
    void motionStepsAgree();
    void searchesAgree();
    void sharesAgree();
    void sharesSumToOne();
    void sumsAgree();
    void meansAgree();
    void detailOfPairsAgrees();
    void softenedPicturesAgree();
    void agreeingFramesAreNotSoftened();
    void motionIsSoughtOnlyWhereSomethingChanged();

private:
    c10::InferenceMode m_inferenceMode;
};

void TestFlowKernels::movedPicturesAgree() {
    const View view{clouds(1, 3, 37, 53), -3.5, 2, 0.75};
    const at::Tensor motion = clouds(2, 2, 41, 66).mul_(12);
    const at::Tensor straight = seen(view, motion);
    QVERIFY(largestDifference(straight, seenByTensors(view, motion)) < 1e-4);
    for (const std::int64_t items : {1, 2}) {
        View bent = view;
        bent.bend = clouds(items, 2, 41, 66).mul_(3);
        QVERIFY(largestDifference(seen(bent, motion), seenByTensors(bent, motion)) < 1e-4);
        QVERIFY(largestDifference(seen(bent, motion), straight) > 0.05);
    }
}

void TestFlowKernels::motionStepsAgree() {
    const at::Tensor from = clouds(2, 1, 45, 70);
    const at::Tensor to = clouds(1, 1, 50, 64);
    const PairView pair{{matchingFeatures(from), 0, 0, 0}, {matchingFeatures(to), 1.5, -2, 0.5}, 0.25, 0.75};
    const at::Tensor motion = clouds(2, 2, 45, 70).mul_(3);
    const at::Tensor weights = diffusivity(from);
    QVERIFY(largestDifference(improvedMotion(motion, pair, weights, 6),
                              improvedMotionByTensors(motion, pair, weights, 6)) < 1e-4);
    PairView bent = pair;
    bent.prev.bend = clouds(1, 2, 45, 70);
    bent.next.bend = bent.prev.bend;
    QVERIFY(largestDifference(improvedMotion(motion, bent, weights, 6),
                              improvedMotionByTensors(motion, bent, weights, 6)) < 1e-4);
}

void TestFlowKernels::searchesAgree() {
    const at::Tensor from = matchingFeatures(clouds(1, 1, 75, 90));
    const at::Tensor to = matchingFeatures(clouds(1, 1, 75, 90));
    const at::Tensor motion = clouds(1, 2, 75, 90).mul_(9);  // some of it beyond the borders
    for (const int reach : {1, 2}) {
        const at::Tensor found = bestNeighbour(motion, from, to, reach);
        const at::Tensor wrong =
            found.sub(bestNeighbourByTensors(motion, from, to, reach)).abs().amax(1).gt(1e-4);
        QVERIFY(wrong.sum().item<int>() <= 3);  // where two cost the same but for rounding
        QVERIFY(found.sub(motion).abs().max().item<double>() > reach - 1e-4);
    }
}

void TestFlowKernels::sharesAgree() {
    CoarseTile tile = coarseTile(3);
    const at::Tensor motion = clouds(2, 2, 36, 60).mul_(20);
    QVERIFY(largestDifference(mixingShares(tile, motion, 0.3), mixingSharesByTensors(tile, motion, 0.3)) <
            1e-4);
    tile.bend = clouds(1, 2, 36, 60).mul_(2);
    QVERIFY(largestDifference(mixingShares(tile, motion, 0.3), mixingSharesByTensors(tile, motion, 0.3)) <
            1e-4);
}

void TestFlowKernels::sharesSumToOne() {
    const at::Tensor shares = mixingShares(coarseTile(3), clouds(2, 2, 36, 60).mul_(20), 0.3);
    const at::Tensor sum = shares.sum(at::IntArrayRef{0, 1});
    QVERIFY(largestDifference(sum, at::ones_like(sum)) < 1e-5);
}

void TestFlowKernels::sumsAgree() {
    const ReadWindows windows{{8, 0, 160, 112}, {0, 16, 144, 96}};
    const Rect grid{16, 16, 120, 72};
    const TileInput input{
        clouds(1, 3, 112, 160), clouds(1, 3, 96, 144), windows, {21, 19, 101, 60}, {168, 112}, {}};
    const at::Tensor motion = clouds(2, 2, 36, 60).mul_(9);
    const at::Tensor shares = clouds(3, 2, 36, 60).abs_();
    QVERIFY(largestDifference(synthesised(input, grid, motion, shares, 0.3),
                              synthesisedByTensors(input, grid, motion, shares, 0.3)) < 1e-4);
    const FineDetail detail{clouds(1, 1, 112, 160), clouds(1, 1, 96, 144)};
    const at::Tensor sharpened = synthesised(input, grid, motion, shares, 0.3, detail);
    QVERIFY(largestDifference(sharpened, synthesisedByTensors(input, grid, motion, shares, 0.3, detail)) <
            1e-4);
    QVERIFY(largestDifference(sharpened, synthesised(input, grid, motion, shares, 0.3)) > 0.05);
    const at::Tensor bend = clouds(1, 2, 36, 60).mul_(2);
    const at::Tensor bent = synthesised(input, grid, motion, shares, 0.3, detail, bend);
    QVERIFY(largestDifference(bent, synthesisedByTensors(input, grid, motion, shares, 0.3, detail, bend)) <
            1e-4);
    QVERIFY(largestDifference(bent, sharpened) > 0.05);
}

void TestFlowKernels::meansAgree() {
    const at::Tensor picture = clouds(2, 3, 45, 71);
    for (const int factor : {2, 3, 4, 8}) {
        QVERIFY(largestDifference(reduced(picture, factor), reducedByTensors(picture, factor)) < 1e-5);
    }
    for (const int radius : {1, 2, 3, 20}) {
        QVERIFY(largestDifference(boxFiltered(picture, radius), boxFilteredByTensors(picture, radius)) <
                1e-5);
    }
}

void TestFlowKernels::detailOfPairsAgrees() {
    const at::Tensor prev = clouds(1, 3, 75, 90);
    const at::Tensor next = prev.lerp(clouds(1, 3, 75, 90), 0.05);
    const at::Tensor detail = pairDetail(prev, next);
    QVERIFY(largestDifference(detail, pairDetailByTensors(prev, next)) < 1e-4);
    QVERIFY(detail.amax({0, 2, 3}).min().item<double>() > 0.2);
    const auto part = [](const at::Tensor& picture) { return picture.narrow(2, 3, 40).narrow(3, 8, 50); };
    QVERIFY(largestDifference(pairDetail(part(prev), part(next)),
                              pairDetailByTensors(part(prev), part(next))) < 1e-4);
}

void TestFlowKernels::softenedPicturesAgree() {
    const Rect grid{16, 16, 120, 72};
    const Rect rect{21, 19, 101, 60};
    const at::Tensor soft = clouds(1, 4, 18, 30).abs_();
    at::Tensor picture = clouds(1, 3, 60, 101);
    at::Tensor byTensors = picture.clone();
    soften(picture, soft, rect, grid);
    softenByTensors(byTensors, soft, rect, grid);
    QVERIFY(largestDifference(picture, byTensors) < 1e-4);
}

void TestFlowKernels::agreeingFramesAreNotSoftened() {
    const Rect all{0, 0, 160, 112};
    const at::Tensor picture = clouds(1, 3, 56, 80);
    TileFlow flow{{picture, picture, {all, all}, all, all.size(), 2}, at::zeros({2, 2, 56, 80}), {}};
    flow.shares = mixingShares(flow.colours, flow.motion, 0.5);
    QVERIFY(softPicture(flow, 0.5).select(1, 3).max().item<double>() < 1e-6);
}

// A patch of a still picture moves 3 pixels to the right.
void TestFlowKernels::motionIsSoughtOnlyWhereSomethingChanged() {
    const at::Tensor prev = clouds(1, 1, 300, 500);
    const at::Tensor next = prev.clone();
    next.narrow(2, 200, 60).narrow(3, 123, 80).copy_(prev.narrow(2, 200, 60).narrow(3, 120, 80));

    const at::Tensor motion = bidirectionalMotion(prev, next, 3);

    QCOMPARE(motion.size(2), 300);
    QCOMPARE(motion.size(3), 500);
    QCOMPARE(motion.narrow(2, 0, 128).abs().max().item<double>(), 0.0);
    QCOMPARE(motion.narrow(3, 300, 200).abs().max().item<double>(), 0.0);
    const at::Tensor inside = motion.narrow(0, 0, 1).narrow(2, 215, 30).narrow(3, 135, 50);
    QVERIFY(std::abs(inside.select(1, 0).median().item<double>() - 3) < 0.2);
    QCOMPARE(bidirectionalMotion(prev, prev.clone(), 3).abs().max().item<double>(), 0.0);
}

QTEST_APPLESS_MAIN(TestFlowKernels)
#include "tst_flow_kernels.moc"
