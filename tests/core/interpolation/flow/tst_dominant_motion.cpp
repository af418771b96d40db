#include "core/interpolation/flow/dominant_motion.h"

#include "core/interpolation/flow/global_motion.h"
#include "core/interpolation/flow/motion_solver.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <QTest>

using namespace tessera::interpolation::flow;

namespace {

const at::TensorOptions options = at::TensorOptions(at::kFloat);

double largest(const at::Tensor& values) {
    return values.abs().max().item<double>();
}

// A wall of equal windows under a sky line that is seen once: [1, 1, h, w], shifted to the left by `shift` pixels.
at::Tensor facade(int height, int width, int shift) {
    constexpr int period = 16;
    const at::Tensor columns = at::arange(width, options).add_(shift);
    const at::Tensor rows = at::arange(height, options);
    const at::Tensor wall = columns.mul(2 * M_PI / period)
                                .sin()
                                .view({1, width})
                                .mul(rows.mul(2 * M_PI / period).sin().view({height, 1}))
                                .mul_(0.5);
    const at::Tensor roof =
        columns.mul(0.031).sin().add_(columns.mul(0.083).sin()).mul_(12).add_(34).view({1, width});
    return at::where(rows.view({height, 1}).lt(roof), at::full({1, 1}, 0.9, options), wall)
        .view({1, 1, height, width})
        .contiguous();
}

}  // namespace

class TestDominantMotion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { at::manual_seed(3); }
    void anAffineFieldIsFoundAgain();
    void whatAMinorityDoesIsLeftOut();
    void aFieldOfOnePixelIsItsOwnModel();
    void repeatedStructureFollowsItsSurroundings();

private:
    c10::InferenceMode m_inferenceMode;
};

void TestDominantMotion::anAffineFieldIsFoundAgain() {
    const AffineMotion zoom{{12, -3}, {4, 0.5}, {-0.5, 4}};
    const at::Tensor field = fieldOf(zoom, 90, 160, options);
    QVERIFY(std::abs(field[0][0][0][0].item<double>() - (12 - 4 + 0.5)) < 1e-5);
    QVERIFY(largest(fieldOf(dominantMotion(field), 90, 160, options).sub(field)) < 0.01);
}

void TestDominantMotion::whatAMinorityDoesIsLeftOut() {
    const at::Tensor pan = fieldOf({{7, 1}, {}, {}}, 90, 160, options);
    at::Tensor field = pan.add(at::randn_like(pan).mul_(0.1));
    field.narrow(2, 20, 50).narrow(3, 30, 80).fill_(-9);  // over a quarter of the frame
    QVERIFY(largest(fieldOf(dominantMotion(field), 90, 160, options).sub(pan)) < 0.1);
}

void TestDominantMotion::aFieldOfOnePixelIsItsOwnModel() {
    const at::Tensor field = at::full({1, 2, 1, 1}, 5, options);
    QVERIFY(largest(fieldOf(dominantMotion(field), 1, 1, options).sub(field)) < 0.1);
}

// A pan by 3/4 of the windows' period: each window taken alone seems to move back by a quarter.
void TestDominantMotion::repeatedStructureFollowsItsSurroundings() {
    const at::Tensor motion = bidirectionalMotion(facade(160, 320, 0), facade(160, 320, 12), 3);
    const at::Tensor wall = motion.narrow(0, 0, 1).narrow(2, 70, 80).narrow(3, 30, 260);
    const double wrong = wall.select(1, 0).add(12).abs().gt(1).to(at::kFloat).mean().item<double>();
    QVERIFY2(wrong < 0.02, qPrintable(QString("%1 of the wall goes astray").arg(wrong)));
}

QTEST_APPLESS_MAIN(TestDominantMotion)
#include "tst_dominant_motion.moc"
