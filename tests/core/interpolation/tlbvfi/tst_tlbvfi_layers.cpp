#include "core/interpolation/tlbvfi/bridge.h"
#include "core/interpolation/tlbvfi/flow_refiner.h"
#include "core/interpolation/tlbvfi/latent_noise.h"
#include "core/interpolation/tlbvfi/layers.h"
#include "core/interpolation/tlbvfi/warp.h"

#include <ATen/ATen.h>

#include <QTest>

using namespace tessera::interpolation::tlbvfi;

namespace {

double largestDifference(const at::Tensor& a, const at::Tensor& b) {
    return (a - b).abs().max().item<double>();
}

at::Tensor noisePicture(at::IntArrayRef size, std::uint64_t seed) {
    at::manual_seed(seed);
    return at::randn(size).contiguous(at::MemoryFormat::ChannelsLast);
}

}  // namespace

// Each lean implementation against the plain one.
class TestTlbvfiLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupNormInPlaceEqualsThePlainOne() {
        at::Tensor picture = noisePicture({1, 24, 90, 70}, 1).mul_(3).add_(20);
        const GroupNorm norm{at::randn({24}), at::randn({24}), 4, 1e-6};
        const at::Tensor expected = norm(picture.contiguous());
        norm.applyTo(picture);
        QVERIFY(picture.is_contiguous(at::MemoryFormat::ChannelsLast));
        QVERIFY2(largestDifference(picture, expected) < 2e-5,
                 qPrintable(QString::number(largestDifference(picture, expected))));
    }

    void channelReluInPlaceEqualsThePlainOne() {
        at::Tensor picture = noisePicture({1, 12, 200, 150}, 2);
        const ChannelRelu relu{at::randn({12})};
        const at::Tensor expected = at::prelu(picture.contiguous(), relu.slope);
        relu.applyTo(picture);
        QCOMPARE(largestDifference(picture, expected), 0.0);
    }

    void attentionInPartsEqualsTheWholeMatrix() {
        at::manual_seed(3);
        const at::Tensor queries = at::randn({6000, 8});
        const at::Tensor keys = at::randn({6000, 8});
        const at::Tensor values = at::randn({6000, 5});
        const at::Tensor expected = at::mm(at::softmax(at::mm(queries, keys.t()) * 0.3, 1), values);
        QVERIFY(largestDifference(attend(queries, keys, values, 0.3), expected) < 1e-5);
    }

    // As it is defined: nine zero-padded displaced copies, all warped, normalised and multiplied.
    void correlationEqualsTheUnfoldedOne() {
        constexpr std::int64_t channels = 20;
        constexpr std::int64_t height = 64;
        constexpr std::int64_t width = 48;
        const at::Tensor features = noisePicture({1, channels, height, width}, 4);
        const at::Tensor fused = noisePicture({1, channels, height, width}, 5);
        const at::Tensor grid = samplingGrid(at::randn({1, 2, height, width}) * 9);
        const at::Tensor unfolded = at::im2col(features.contiguous(), {3, 3}, {1, 1}, {1, 1}, {1, 1})
                                        .view({1, channels * 9, height, width});
        const at::Tensor patches = sampled(unfolded, grid).view({1, channels, 9, height, width});
        const auto unit = [](const at::Tensor& x) { return x / (x.square().sum(1, true) + 1e-12).sqrt(); };
        const at::Tensor expected = (unit(patches) * unit(fused).unsqueeze(2)).sum(1);
        QVERIFY(largestDifference(correlation(features, grid, fused), expected) < 1e-5);
    }

    void timestepsAreTheAuthorsAndOursBelowThree_data() {
        QTest::addColumn<int>("steps");
        QTest::addColumn<std::vector<int>>("times");
        QTest::newRow("1") << 1 << std::vector<int>{999};
        QTest::newRow("2") << 2 << std::vector<int>{999, 0};
        QTest::newRow("3") << 3 << std::vector<int>{999, 1, 0};
        QTest::newRow("5") << 5 << std::vector<int>{999, 666, 333, 1, 0};
        QTest::newRow("6") << 6 << std::vector<int>{999, 749, 499, 249, 1, 0};
        QTest::newRow("10") << 10 << std::vector<int>{999, 874, 749, 624, 499, 374, 249, 124, 1, 0};
        QTest::newRow("20") << 20 << std::vector<int>{999, 943, 888, 832, 777, 721, 666, 610, 555, 499,
                                                      444, 388, 333, 277, 222, 166, 111, 55,  1,   0};
    }

    void timestepsAreTheAuthorsAndOursBelowThree() {
        QFETCH(int, steps);
        QFETCH(std::vector<int>, times);
        QCOMPARE(timesteps(steps), times);
    }

    void noiseBelongsToThePlaceInTheFrame() {
        const at::Tensor whole = LatentNoise{7, {0, 0}}(2, at::empty({1, 3, 3, 24, 40}));
        const at::Tensor tile = LatentNoise{7, {14, 8}}(2, at::empty({1, 3, 3, 16, 16}));
        QCOMPARE(largestDifference(tile, whole.narrow(3, 8, 16).narrow(4, 14, 16)), 0.0);
        QVERIFY(largestDifference(LatentNoise{8, {0, 0}}(2, whole), whole) > 1);
        QVERIFY(largestDifference(LatentNoise{7, {0, 0}}(3, whole), whole) > 1);
    }

    void noiseIsNormal() {
        const at::Tensor noise = LatentNoise{1, {0, 0}}(0, at::empty({1, 3, 3, 200, 200}));
        QVERIFY(std::abs(noise.mean().item<double>()) < 0.01);
        QVERIFY(std::abs(noise.std().item<double>() - 1) < 0.01);
        QVERIFY(std::abs((noise.abs() < 1).to(at::kDouble).mean().item<double>() - 0.6827) < 0.01);
        // Neighbours, frames and channels are not alike.
        QVERIFY(std::abs((noise.narrow(4, 0, 199) * noise.narrow(4, 1, 199)).mean().item<double>()) < 0.01);
        QVERIFY(std::abs((noise.select(2, 0) * noise.select(2, 1)).mean().item<double>()) < 0.015);
    }
};

QTEST_APPLESS_MAIN(TestTlbvfiLayers)
#include "tst_tlbvfi_layers.moc"
