// What every model must do, whatever it is: a new one adds a row to allModels().
#include "core/base/error.h"
#include "core/inference/compute/counting_allocator.h"
#include "core/inference/compute/tile_runner.h"
#include "core/inference/compute/tiled_generator.h"
#include "core/interpolation/best/best_interpolator.h"
#include "core/interpolation/compact/compact_interpolator.h"
#include "core/interpolation/displaced/displaced_interpolator.h"
#include "core/interpolation/registry/registry.h"
#include "core/interpolation/rife/rife_interpolator.h"
#include "core/interpolation/script/script_interpolator.h"
#include "core/interpolation/tlbvfi/tlbvfi_interpolator.h"
#include "core/interpolation/torch_call.h"
#include "core/media/synthetic_frame.h"
#include "core/tiling/padding.h"
#include "tests/support/rife_models.h"
#include "tests/support/script_models.h"
#include "tests/support/tlbvfi_formula.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <string>
#include <vector>

using namespace tessera;
using namespace tessera::inference;
using interpolation::Interpolator;

namespace {

constexpr double equal = std::numeric_limits<double>::infinity();

struct ModelCase {
    std::string name;
    std::function<std::unique_ptr<Interpolator>()> make;
    double tiledPsnr = equal;  // dB at least, of tiles against the frame in one piece; equal: every bit
    int tile = 128;
    Size frame{300, 180};  // needs padding
    double motion = 6;     // pixels
    bool isTrained = true;
};

const QTemporaryDir& folder() {
    static const QTemporaryDir dir;
    return dir;
}

std::filesystem::path scriptFile() {
    const std::filesystem::path file = folder().filePath("blend.pt").toStdString();
    tests::writeScript(file, tests::blendForward, tests::scriptDescriptor("script"));
    return file;
}

std::filesystem::path checkpoint() {
    const std::filesystem::path file = folder().filePath("small.pth").toStdString();
    tests::writeTlbvfiCheckpoint(file, tests::narrowTlbvfi(), 3);
    return file;
}

// Random weights, motion of a few pixels.
std::filesystem::path rifeFile() {
    const std::filesystem::path file = folder().filePath("rife.safetensors").toStdString();
    models::rife::writeModel(tests::randomRifeModel(tests::rifeStructure("4.25"), 3), file);
    return file;
}

std::vector<ModelCase> allModels() {
    using interpolation::makeDisplaced;
    std::vector<ModelCase> all;
    all.push_back({"flow", [] { return interpolation::makeInterpolator("flow"); }, 50});
    if (interpolation::compact::compactWeights()) {
        all.push_back({"compact", [] { return interpolation::makeInterpolator("compact"); }, 45});
    }
    all.push_back({"blend", [] { return interpolation::makeInterpolator("blend"); }, 60});
    all.push_back({"script",
                   [file = scriptFile()] {
                       return makeDisplaced(interpolation::script::makeScriptInterpolator(
                           file, models::parseDescriptor(tests::scriptDescriptor("script"), "the test")));
                   },
                   60});
    all.push_back({"rife",
                   [file = rifeFile()] { return interpolation::rife::makeRifeInterpolator(file, {}); },
                   equal,
                   128,
                   {300, 180},
                   6,
                   false});
    // As near as flow's tiles are.
    all.push_back(
        {"best", [file = rifeFile()] { return interpolation::best::makeBestInterpolator(file, {}); }, 50});
    all.back().isTrained = false;  // its RIFE is not
    // Random weights: what it makes of a tile depends on all of the tile. 8 dB: of the same brightness.
    all.push_back({"tlbvfi",
                   [file = checkpoint()] {
                       return makeDisplaced(interpolation::tlbvfi::makeTlbvfiInterpolator(file, {}));
                   },
                   8,
                   256,
                   {500, 250}});
    return all;
}

// The whole of inference around a model, with the picture left as floats.
class Run {
public:
    explicit Run(const ModelCase& model)
        : m_runner(model.make(), c10::Device(c10::kCPU), {1.0, false, false, 2, 1}, FramePath::Rows),
          m_alignment(m_runner.traits().info.alignment),
          m_padded(tiling::paddedSize(model.frame, m_alignment)) {
        for (int i = 0; i < 4; ++i) {
            m_film.push_back(media::makeTextureFrame(model.frame, i * model.motion));
        }
    }

    [[nodiscard]] at::Tensor tile(const Rect& rect, double t) {
        const c10::InferenceMode inferenceMode;
        const Moment moment{m_film[1], m_film[2], t, {m_film[0], 1}, {m_film[3], 1}};
        return interpolation::torchCall([&] {
            m_runner.prepare(moment, m_padded);
            return m_runner.run({&rect, 1}, moment).clone();
        });
    }
    [[nodiscard]] at::Tensor whole(double t) { return tile({0, 0, m_padded.width, m_padded.height}, t); }
    [[nodiscard]] at::Tensor source(int index) {
        const c10::InferenceMode inferenceMode;
        return m_runner
            .copyOfPrev({0, 0, m_padded.width, m_padded.height}, {m_film[static_cast<size_t>(index)], {}})
            .clone();
    }
    [[nodiscard]] Size padded() const { return m_padded; }
    [[nodiscard]] const interpolation::Traits& traits() const { return m_runner.traits(); }
    void release() { m_runner.release(); }

private:
    TileRunner m_runner;
    int m_alignment;
    Size m_padded;
    std::vector<media::Frame> m_film;
};

double psnr(const at::Tensor& a, const at::Tensor& b) {
    return -10 * std::log10(a.sub(b).square().mean().item<double>());
}

media::Frame generated(const ModelCase& model, int tileSize) {
    GeneratorSettings settings;
    settings.device = "cpu";
    settings.tileSize = tileSize;
    settings.overlap = 64;
    settings.sampleSteps = 2;
    settings.skipStaticTiles = false;
    const auto generator = makeTiledGenerator(settings, model.make());
    RunControl control;
    return generator
        ->generate({media::makeTextureFrame(model.frame, 0),
                    media::makeTextureFrame(model.frame, model.motion), 0.5},
                   control, {})
        ->frame;
}

}  // namespace

class TestModelConformance : public QObject {
    Q_OBJECT

private:
    std::vector<ModelCase> m_models;

    void rows() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_models.size(); ++i) {
            QTest::newRow(m_models[i].name.c_str()) << static_cast<int>(i);
        }
    }

    const ModelCase& model() const {
        QFETCH(int, index);
        return m_models[static_cast<std::size_t>(index)];
    }

private Q_SLOTS:
    void initTestCase() {
        CountingAllocator::install();
        m_models = allModels();
    }
    void cleanup() { CountingAllocator::setBudget(0); }

    void anyAlignedTileIsAPicture_data() { rows(); }
    void anyAlignedTileIsAPicture() {
        Run run(model());
        const int alignment = run.traits().info.alignment;
        QVERIFY(alignment > 0 && alignment <= 512);
        const Size padded = run.padded();
        for (const Rect& rect :
             {Rect{0, 0, alignment, alignment}, Rect{padded.width - alignment, 0, alignment, padded.height},
              Rect{0, padded.height - alignment, padded.width, alignment}}) {
            const at::Tensor picture = run.tile(rect, 0.5);
            QCOMPARE(picture.sizes().vec(), (std::vector<std::int64_t>{1, 3, rect.height, rect.width}));
            QVERIFY(picture.isfinite().all().item<bool>());
        }
    }

    void timeGoesFromTheEarlierFrameToTheLater_data() { rows(); }
    void timeGoesFromTheEarlierFrameToTheLater() {
        Run run(model());
        if (!run.traits().info.anyTimestep || !model().isTrained) {
            QSKIP("makes only middles, or anything at all");
        }
        const at::Tensor early = run.whole(0.1);
        const at::Tensor late = run.whole(0.9);
        QVERIFY(psnr(early, run.source(1)) > psnr(early, run.source(2)));
        QVERIFY(psnr(late, run.source(2)) > psnr(late, run.source(1)));
    }

    // Whatever was asked for before, and of a model that is made anew.
    void theSameQuestionHasTheSameAnswer_data() { rows(); }
    void theSameQuestionHasTheSameAnswer() {
        Run run(model());
        const at::Tensor first = run.whole(0.5);
        (void)run.whole(0.25);
        (void)run.tile({0, 0, run.traits().info.alignment, run.traits().info.alignment}, 0.5);
        QVERIFY(at::equal(first, run.whole(0.5)));
        run.release();
        QVERIFY(at::equal(first, run.whole(0.5)));
        Run other(model());
        QVERIFY(at::equal(first, other.whole(0.5)));
    }

    void tilesAreTheFrameInOnePiece_data() { rows(); }
    void tilesAreTheFrameInOnePiece() {
        CountingAllocator::setBudget(0);
        const double bound = Run(model()).traits().exactTiles ? equal : model().tiledPsnr;
        const media::Frame whole = generated(model(), 0);
        const media::Frame tiled = generated(model(), model().tile);
        const auto levels = [](const media::Frame& frame) {
            const Rect all{0, 0, frame.size().width, frame.size().height};
            return FrameReader(frame, frame.size(), c10::kCPU)
                .window(all, interpolation::FramePixels::Range::Unit);
        };
        const double agreement = psnr(levels(whole), levels(tiled));
        QVERIFY2(agreement >= bound, qPrintable(QString("%1 dB").arg(agreement)));
    }

    // However little there is: one error of ours, and what comes after is as if nothing had been.
    void memoryThatRunsOutHarmsNothing_data() { rows(); }
    void memoryThatRunsOutHarmsNothing() {
        Run run(model());
        const int side = std::max(128, run.traits().info.alignment);
        const Rect tile{0, 0, side, side};
        const at::Tensor expected = run.tile(tile, 0.5);
        run.release();
        const std::int64_t held = CountingAllocator::currentBytes();
        CountingAllocator::resetPeak();
        (void)run.tile(tile, 0.5);
        const std::int64_t needed = CountingAllocator::peakBytes() - held;
        constexpr int steps = 4;
        int failures = 0;
        for (int step = 0; step < steps; ++step) {
            run.release();
            CountingAllocator::setBudget(CountingAllocator::currentBytes() + 1 + needed * step / steps);
            try {
                (void)run.tile(tile, 0.5);
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::OutOfMemory);
                ++failures;
            }
            CountingAllocator::setBudget(0);
        }
        QVERIFY(failures > 0);
        run.release();
        QVERIFY(at::equal(expected, run.tile(tile, 0.5)));
        run.release();
        QVERIFY2(CountingAllocator::currentBytes() <= held + (64 << 10), "memory stayed behind");
    }
};

QTEST_APPLESS_MAIN(TestModelConformance)
#include "tst_model_conformance.moc"
