#include "core/interpolation/flow/synthesis.h"
#include "core/training/sample.h"
#include "core/training/sample_file.h"
#include "core/training/scene.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace tessera;
using namespace tessera::training;

namespace {

std::vector<at::Tensor> photos() {
    at::manual_seed(1);
    const at::Tensor noise = at::rand({1, 3, 40, 40});
    return {at::upsample_bicubic2d(noise, {600, 600}, false)[0].mul(255).clamp(0, 255).to(at::kByte)};
}

// Of the picture that flow makes of a sample, dB.
double psnr(const Sample& sample) {
    const OpenedSample open = opened(sample);
    const at::Tensor made = interpolation::flow::synthesised(open.input, open.flow.colours.rect,
                                                             open.flow.motion, open.flow.shares, open.t);
    return 10 * std::log10(4 / made.sub(open.truth).square().mean().item<double>());
}

std::vector<Sample> someSamples() {
    std::vector<Sample> samples;
    for (std::uint64_t stream = 0; stream < 4; ++stream) {
        Random random(11, stream);
        const Triplet scene = makeScene(photos(), {256, 256}, random);
        for (Sample& sample : samplesOf(scene, 128, 1, random)) {
            samples.push_back(std::move(sample));
        }
    }
    return samples;
}

}  // namespace

class TestSample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void variationsAreAsGoodAsTheOriginal();
    void variationsKeepTheTrueMotionTrue();
    void trueMotionJoinsTheFramesOfAScene();
    void samplesComeBackFromAFile();

private:
    at::NoGradGuard m_noGradient;
};

void TestSample::variationsAreAsGoodAsTheOriginal() {
    for (const Sample& sample : someSamples()) {
        for (std::uint64_t stream = 0; stream < 8; ++stream) {
            Random random(5, stream);
            const double difference = psnr(varied(sample, random)) - psnr(sample);
            QVERIFY2(std::abs(difference) < 0.05, qPrintable(QString::number(difference)));
        }
    }
}

// Mirrored, exchanged and reversed, the flow is as near to the true motion as before.
void TestSample::variationsKeepTheTrueMotionTrue() {
    const auto distance = [](const Sample& sample) {
        const OpenedSample open = opened(sample);
        return open.flow.motion.sub(open.trueMotion.narrow(1, 0, 2))
            .mul_(open.trueMotion.narrow(1, 2, 1))
            .abs()
            .mean()
            .item<double>();
    };
    for (const Sample& sample : someSamples()) {
        for (std::uint64_t stream = 0; stream < 8; ++stream) {
            Random random(5, stream);
            QVERIFY(std::abs(distance(varied(sample, random)) - distance(sample)) < 1e-3);
        }
    }
}

// Along the true motion, the two frames show the same colour where both show the thing.
void TestSample::trueMotionJoinsTheFramesOfAScene() {
    namespace flow = interpolation::flow;
    for (std::uint64_t stream = 0; stream < 6; ++stream) {
        Random random(21, stream);
        const Triplet scene = makeScene(photos(), {256, 256}, random);
        const at::Tensor motion = scene.trueMotion.narrow(1, 0, 2).contiguous();
        const at::Tensor known = scene.trueMotion.narrow(1, 2, 1);
        const at::Tensor prev = flow::seen({flow::reduced(scene.prev, 2), 0, 0, -scene.t}, motion);
        const at::Tensor next = flow::seen({flow::reduced(scene.next, 2), 0, 0, 1 - scene.t}, motion);
        const double apart =
            prev.sub(next).abs_().mean(1, true).mul_(known).sum().item<double>() / known.sum().item<double>();
        const double unmoved = flow::reduced(scene.prev.sub(scene.next).abs(), 2).mean().item<double>();
        QVERIFY2(apart < 0.04 && (apart < 0.5 * unmoved || unmoved < 0.05),
                 qPrintable(QString("%1, unmoved %2").arg(apart).arg(unmoved)));
    }
}

void TestSample::samplesComeBackFromAFile() {
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("samples").toStdString();
    const std::vector<Sample> samples = someSamples();
    writeSamples(file, samples);
    const std::vector<Sample> read = readSamples(file);
    QCOMPARE(read.size(), samples.size());
    for (std::size_t index = 0; index < read.size(); ++index) {
        QVERIFY(at::equal(read[index].prev, samples[index].prev));
        QVERIFY(at::equal(read[index].motion, samples[index].motion));
        QVERIFY(at::equal(read[index].trueMotion, samples[index].trueMotion));
        QCOMPARE(read[index].windows.next, samples[index].windows.next);
        QCOMPARE(read[index].t, samples[index].t);
    }
}

QTEST_APPLESS_MAIN(TestSample)
#include "tst_sample.moc"
