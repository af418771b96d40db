#include "core/base/error.h"
#include "core/inference/compute/counting_allocator.h"
#include "core/interpolation/tlbvfi/network.h"
#include "core/interpolation/tlbvfi/tlbvfi_interpolator.h"
#include "tests/support/checkpoint_writer.h"
#include "tests/support/tensor_frames.h"
#include "tests/support/tlbvfi_formula.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using namespace tessera::models;
using namespace tessera::interpolation;
using namespace tessera::interpolation::tlbvfi;

namespace {

constexpr std::uint64_t formulaSeed = 3;

// Soft shapes that move by `shift` pixels, -1 … 1.
at::Tensor scene(Size size, double shift) {
    const at::Tensor x = at::arange(size.width, at::kFloat).sub_(shift).view({1, 1, 1, size.width});
    const at::Tensor y = at::arange(size.height, at::kFloat).view({1, 1, size.height, 1});
    const at::Tensor red = (x * 0.05).sin() * (y * 0.04).cos();
    const at::Tensor green = (x * 0.021 + y * 0.033).sin();
    const at::Tensor blue = ((x * 0.11).sin() + (y * 0.013).cos()) * 0.5;
    return at::cat({red, green.expand_as(red), blue.expand_as(red)}, 1);
}

at::Tensor run(Interpolator& interpolator, const Options& options, Size size = {512, 512}) {
    const c10::InferenceMode inferenceMode;
    const Rect rect{0, 0, size.width, size.height};
    const at::Tensor prev = scene(size, 0);
    const at::Tensor next = scene(size, 12);
    return tests::tileOf(interpolator, tests::contextOf(interpolator, prev, next), prev, next, rect, 0.5,
                         options);
}

bool isPicture(const at::Tensor& result, Size size) {
    return result.size(2) == size.height && result.size(3) == size.width &&
           result.isfinite().all().item<bool>() && result.abs().max().item<float>() <= 1;
}

}  // namespace

class TestTlbvfiInterpolator : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Interpolator> m_small;

    std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }

    // A checkpoint of the small model with one tensor renamed or of another shape.
    std::filesystem::path changedCheckpoint(const std::string& name, const tests::NamedShape& change) const {
        tests::CheckpointWriter writer(path("changed.pth"));
        for (tests::NamedShape tensor : tests::tlbvfiTensors(tests::narrowTlbvfi())) {
            if (tensor.name == name) {
                tensor = change;
            }
            if (!tensor.name.empty()) {
                writer.addTensor("", tensor.name, writer.addFloats(tests::formulaValues(tensor, 1)),
                                 tensor.shape);
            }
        }
        writer.finish();
        return path("changed.pth");
    }

    static QString messageOf(const std::filesystem::path& file, const TlbvfiOptions& options = {}) {
        try {
            (void)makeTlbvfiInterpolator(file, options);
        } catch (const Error& error) {
            return error.code() == ErrorCode::Model ? QString(error.what()) : QString("wrong code");
        }
        return "no error";
    }

private Q_SLOTS:
    void initTestCase() {
        inference::CountingAllocator::install();
        tests::writeTlbvfiCheckpoint(path("small.pth"), tests::narrowTlbvfi(), formulaSeed);
        m_small = makeTlbvfiInterpolator(path("small.pth"), {});
    }

    void everyNumberOfStepsWorks_data() {
        QTest::addColumn<int>("steps");
        for (const int steps : {1, 2, 3, 10}) {
            QTest::newRow(qPrintable(QString::number(steps))) << steps;
        }
    }

    void everyNumberOfStepsWorks() {
        QFETCH(int, steps);
        QVERIFY(isPicture(run(*m_small, {.flowScale = 1.0, .sampleSteps = steps}, {256, 256}), {256, 256}));
    }

    void everyFlowScaleWorks_data() {
        QTest::addColumn<double>("scale");
        QTest::addColumn<Size>("size");
        QTest::newRow("half of 512") << 0.5 << Size{512, 512};
        QTest::newRow("half of 1024x512") << 0.5 << Size{1024, 512};
        QTest::newRow("a third") << 0.333 << Size{512, 256};
        QTest::newRow("three quarters of 256") << 0.75 << Size{256, 256};
        QTest::newRow("the smallest") << 0.05 << Size{256, 256};
        QTest::newRow("almost all") << 0.99 << Size{256, 256};
        QTest::newRow("a side that is no multiple of 512") << 0.5 << Size{768, 256};
    }

    void everyFlowScaleWorks() {
        QFETCH(double, scale);
        QFETCH(Size, size);
        QVERIFY(isPicture(run(*m_small, {.flowScale = scale, .sampleSteps = 2}, size), size));
    }

    void theSeedDecidesTheNoise() {
        const at::Tensor first = run(*m_small, {.flowScale = 1.0, .sampleSteps = 4, .seed = 1}, {256, 256});
        QVERIFY(at::equal(first, run(*m_small, {.flowScale = 1.0, .sampleSteps = 4, .seed = 1}, {256, 256})));
        QVERIFY(
            !at::equal(first, run(*m_small, {.flowScale = 1.0, .sampleSteps = 4, .seed = 2}, {256, 256})));
    }

    // All tiles of a frame take the frame's branch of the remap, whatever they hold themselves.
    void theFrameDecidesTheRemap() {
        const c10::InferenceMode inferenceMode;
        const Rect rect{0, 0, 256, 256};
        const at::Tensor bright = scene({256, 256}, 0).mul(0.25).add(0.5);
        const auto with = [&](Interpolator& model, const ContextPtr& context) {
            return model.interpolate(*context, {bright, bright, {rect, rect}, rect, {512, 256}}, 0.5,
                                     {.flowScale = 1.0, .sampleSteps = 1});
        };
        const ContextPtr ofDarkFrame = tests::contextOf(*m_small, bright - 1, bright);
        const ContextPtr ofBrightFrame = tests::contextOf(*m_small, bright, bright);
        QVERIFY(!at::equal(with(*m_small, ofDarkFrame), with(*m_small, ofBrightFrame)));
        const auto always = makeTlbvfiInterpolator(path("small.pth"), {.alwaysRemap = true});
        QVERIFY(!at::equal(with(*always, ofBrightFrame), with(*m_small, ofBrightFrame)));
    }

    void averagedWeightsAreOthers() {
        const auto averaged = makeTlbvfiInterpolator(path("small.pth"), {.averagedWeights = true});
        QVERIFY(!at::equal(run(*averaged, {.flowScale = 1.0, .sampleSteps = 4}, {256, 256}),
                           run(*m_small, {.flowScale = 1.0, .sampleSteps = 4}, {256, 256})));
    }

    void wrongFilesAreExplained() {
        const std::string key = "vqgan.encoder.down.2.block.0.conv1.weight";
        QString said = messageOf(changedCheckpoint(key, {}));
        QVERIFY2(said.contains("\"changed.pth\" lacks the tensor \"" + QString::fromStdString(key) +
                               "\" (anyx16x3x3"),
                 qPrintable(said));
        said = messageOf(changedCheckpoint(key, {key, {16, 15, 3, 3}}));
        QVERIFY2(said.contains("has the shape 16x15x3x3, where anyx16x3x3 was expected"), qPrintable(said));
        said =
            messageOf(changedCheckpoint("vqgan.decoder.refinenet.rf_block2.gru.0.weight",
                                        {"vqgan.decoder.refinenet.rf_block2.gru.0.weight", {8, 25, 3, 3}}));
        QVERIFY2(said.contains("has the shape 8x25x3x3, where 8x26x3x3 was expected"), qPrintable(said));
        said = messageOf(changedCheckpoint("denoise_fn.input_blocks.0.0.weight", {}));
        QVERIFY2(said.contains("is not TLB-VFI: it has no tensor"), qPrintable(said));
        said = messageOf(changedCheckpoint("", {}), {.averagedWeights = true});
        QVERIFY2(said.contains("has no averaged weights"), qPrintable(said));
    }

    // The schedule is optional, and so are all layers that are never used.
    void unusedTensorsMayBeAbsent() {
        tests::CheckpointWriter writer(path("lean.pth"));
        for (const tests::NamedShape& tensor : tests::tlbvfiTensors(tests::narrowTlbvfi())) {
            const bool isUnused = tensor.name.find("out_conv") != std::string::npos || tensor.name == "m_t" ||
                                  tensor.name.find("variance") != std::string::npos ||
                                  tensor.name == "m_tminus" || tensor.name.ends_with("num_batches_tracked");
            if (!isUnused) {
                writer.addTensor("model", "module." + tensor.name,
                                 writer.addFloats(tests::formulaValues(tensor, formulaSeed)), tensor.shape);
            }
        }
        writer.finish();
        const auto lean = makeTlbvfiInterpolator(path("lean.pth"), {});
        const at::Tensor difference = (run(*lean, {.flowScale = 1.0, .sampleSteps = 4}, {256, 256}) -
                                       run(*m_small, {.flowScale = 1.0, .sampleSteps = 4}, {256, 256}))
                                          .abs()
                                          .max();
        QVERIFY2(difference.item<float>() < 1e-4F, qPrintable(QString::number(difference.item<float>())));
    }

    // With the authors' widths. The reference holds 4.9 GB and 1.28 GB beside its weights.
    void peakOfTensorsIsBounded_data() {
        QTest::addColumn<double>("scale");
        QTest::addColumn<double>("most");
        QTest::newRow("scale 1") << 1.0 << 1.2e9;
        QTest::newRow("scale 0.5") << 0.5 << 0.5e9;
    }

    void peakOfTensorsIsBounded() {
        QFETCH(double, scale);
        QFETCH(double, most);
        if (!std::filesystem::exists(path("official.pth"))) {
            tests::writeTlbvfiCheckpoint(path("official.pth"), {}, formulaSeed);
        }
        const auto official = makeTlbvfiInterpolator(path("official.pth"), {});
        const auto before = inference::CountingAllocator::currentBytes();
        inference::CountingAllocator::resetPeak();
        const at::Tensor result = run(*official, {.flowScale = scale, .sampleSteps = 10});
        const auto peak = static_cast<double>(inference::CountingAllocator::peakBytes() - before);
        qInfo("scale %g: %.0f MB beside what was loaded", scale, peak / 1e6);
        QVERIFY(isPicture(result, {512, 512}));
        QVERIFY2(peak < most, qPrintable(QString::number(peak)));
    }
};

QTEST_APPLESS_MAIN(TestTlbvfiInterpolator)
#include "tst_tlbvfi_interpolator.moc"
