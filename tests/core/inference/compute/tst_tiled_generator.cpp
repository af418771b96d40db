#include "core/base/error.h"
#include "core/colour/rgb_reader.h"
#include "core/inference/compute/counting_allocator.h"
#include "core/inference/compute/tiled_generator.h"
#include "core/interpolation/displaced/displaced_interpolator.h"
#include "tests/support/frames.h"

#include <ATen/ATen.h>
#include <c10/util/Exception.h>

#include <QPoint>
#include <QRegularExpression>
#include <QTest>

#include <malloc.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <new>
#include <span>

using namespace tessera;
using namespace tessera::inference;
using namespace tessera::tests;

namespace {

// An interpolator from a lambda.
class FakeInterpolator final : public interpolation::Interpolator {
public:
    using Make = std::function<at::Tensor(const interpolation::TileInput&, double)>;

    explicit FakeInterpolator(Make make) : m_make(std::move(make)) {
        m_traits.info.id = "fake";
        m_traits.info.alignment = 64;
    }
    const interpolation::Traits& traits() const noexcept override { return m_traits; }
    interpolation::FeaturesPtr features(const std::shared_ptr<const interpolation::FramePixels>& frame,
                                        const interpolation::Options&) override {
        ++featureCalls;
        widths.push_back(frame->reduced(8).size(3));
        auto made = std::make_shared<interpolation::FrameFeatures>();
        given.push_back(made);
        mostAlive = std::max(mostAlive, std::ranges::count_if(
                                            given, [](const auto& features) { return !features.expired(); }));
        return made;
    }
    interpolation::ContextPtr prepare(const interpolation::FramePair& pair,
                                      const interpolation::Options&) override {
        ++pairCalls;
        known = pair.prevFeatures && pair.nextFeatures;
        return std::make_shared<interpolation::PairContext>();
    }
    interpolation::ContextPtr among(const interpolation::ContextPtr& pair,
                                    const interpolation::Neighbours& around,
                                    const interpolation::Options&) override {
        neighbours = around;
        return pair;
    }
    interpolation::ContextPtr atTime(const interpolation::ContextPtr& pair, double t,
                                     const interpolation::Options&) override {
        times.push_back(t);
        return pair;
    }
    std::vector<interpolation::ContextPtr> atTimes(const interpolation::ContextPtr& pair,
                                                   std::span<const double> several,
                                                   const interpolation::Options& options) override {
        timesAtOnce.push_back(several.size());
        if (several.size() > mostTimes) {
            throw std::bad_alloc();
        }
        return Interpolator::atTimes(pair, several, options);
    }
    at::Tensor interpolate(const interpolation::PairContext&, const interpolation::TileInput& input, double t,
                           const interpolation::Options&) override {
        return m_make(input, t);
    }

    void allowBatches() { m_traits.batches = true; }
    void allowManyTimes() { m_traits.batchesTimes = true; }
    void askForNeighbours() { m_traits.usesNeighbours = true; }
    void needContext(int border) { m_traits.contextBorder = border; }

    int featureCalls = 0;
    std::vector<std::weak_ptr<interpolation::FrameFeatures>> given;
    std::ptrdiff_t mostAlive = 0;  // of them at once
    int pairCalls = 0;
    bool known = false;  // the frames' features, when a pair was prepared
    std::vector<std::int64_t> widths;
    std::vector<double> times;
    std::vector<std::size_t> timesAtOnce;
    std::size_t mostTimes = 100;  // more take more memory than there is
    interpolation::Neighbours neighbours;

private:
    interpolation::Traits m_traits;
    Make m_make;
};

std::unique_ptr<FrameGenerator> generatorOf(FakeInterpolator::Make make, int tile, int overlap) {
    GeneratorSettings settings;
    settings.device = "cpu";
    settings.tileSize = tile;
    settings.overlap = overlap;
    return makeTiledGenerator(settings, std::make_unique<FakeInterpolator>(std::move(make)));
}

at::Tensor identity(const interpolation::TileInput& input, double) {
    return input.prev.clone();
}

media::Frame texture(Size size, float phase) {
    return floatFrame(size, [phase](int channel, int x, int y) {
        return 0.5f + 0.4f * std::sin(static_cast<float>(x) * 0.31f + static_cast<float>(y) * 0.17f +
                                      static_cast<float>(channel) + phase);
    });
}

// Smooth noise that repeats nowhere: random heights every `spacing` pixels.
float hills(int x, int y, int channel, int spacing) {
    const auto height = [channel](int column, int row) {
        std::uint32_t mixed = static_cast<std::uint32_t>(column) * 73'856'093u ^
                              static_cast<std::uint32_t>(row) * 19'349'663u ^
                              static_cast<std::uint32_t>(channel) * 83'492'791u;
        mixed = (mixed ^ (mixed >> 13)) * 1'274'126'177u;
        return static_cast<float>((mixed >> 8) & 0xff) / 255.0f;
    };
    const float u = static_cast<float>(x % spacing) / static_cast<float>(spacing);
    const float v = static_cast<float>(y % spacing) / static_cast<float>(spacing);
    const int column = x / spacing;
    const int row = y / spacing;
    return std::lerp(std::lerp(height(column, row), height(column + 1, row), u),
                     std::lerp(height(column, row + 1), height(column + 1, row + 1), u), v);
}

float largestDifference(const media::Frame& a, const media::Frame& b) {
    float largest = 0;
    for (int channel = 0; channel < 3; ++channel) {
        for (int y = 0; y < a.size().height; ++y) {
            for (int x = 0; x < a.size().width; ++x) {
                largest =
                    std::max(largest, std::abs(floatLevel(a, channel, x, y) - floatLevel(b, channel, x, y)));
            }
        }
    }
    return largest;
}

}  // namespace

class TestTiledGenerator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void identityGivesTheInputBackAtEveryPixel_data();
    void identityGivesTheInputBackAtEveryPixel();
    void tileEventsComeInOrderWithFigures();
    void stopBetweenTilesGivesNothingAndTheNextFrameIsWhole();
    void stopWithinATileEndsItAndTheNextFrameIsWhole();
    void plannedTilesThatDoNotSuitTheModelAreRefused();
    void contextsAreMadeOncePerPairAndTime();
    void eachFrameAndEachPairIsPreparedOnce();
    void onlyThePairsOwnFeaturesAreHeldWhereNeighboursAreNotRead();
    void outOfMemoryInAnyShapeIsOneError_data();
    void outOfMemoryInAnyShapeIsOneError();
    void wrongAnswersAreModelErrors_data();
    void wrongAnswersAreModelErrors();
    void tensorBytesAreCounted();
    void largeBlocksAreUsedAgainAndGivenBack();
    void tiledHoldsFarLessThanWhole();
    void memoryThatRunsOutMeansSmallerTiles();
    void memoryTooSmallForAnyTileIsAnError();
    void tilesInBatchesGiveTheSameFrame();
    void displacedWindowsFollowFastMotion_data();
    void displacedWindowsFollowFastMotion();
    void memoryThatRunsOutMeansFewerTilesAtOnceFirst();
    void timesOfAPairAreComputedTogether();
    void memoryThatRunsOutMeansFewerTimesAtOnceFirst();
    void overlapIsNeverLessThanTheModelsContext();
    void staticTilesAreCopiedNotComputed();
    void staticSkippingCanBeSwitchedOff();
    void unknownDeviceIsRefused();
    void everyBrokenSettingIsRefused_data();
    void everyBrokenSettingIsRefused();
};

void TestTiledGenerator::identityGivesTheInputBackAtEveryPixel_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("tile");
    QTest::addColumn<int>("overlap");
    QTest::newRow("1x1") << 1 << 1 << 512 << 64;
    QTest::newRow("2x2") << 2 << 2 << 64 << 16;
    QTest::newRow("161x121 tiled") << 161 << 121 << 64 << 16;
    QTest::newRow("161x121 whole") << 161 << 121 << 0 << 0;
    QTest::newRow("640x360") << 640 << 360 << 128 << 32;
    QTest::newRow("640x360, largest overlap") << 640 << 360 << 128 << 64;
    QTest::newRow("1280x720") << 1280 << 720 << 512 << 64;
    QTest::newRow("one row") << 1000 << 20 << 128 << 32;
    QTest::newRow("one column") << 20 << 1000 << 128 << 32;
    QTest::newRow("1920x1080") << 1920 << 1080 << 512 << 64;
    QTest::newRow("tile not a multiple of the alignment") << 640 << 360 << 100 << 10;
}

void TestTiledGenerator::identityGivesTheInputBackAtEveryPixel() {
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, tile);
    QFETCH(int, overlap);
    const media::Frame prev = texture({width, height}, 0);
    const auto generator = generatorOf(identity, tile, overlap);
    RunControl control;

    const auto made = generator->generate({prev, texture({width, height}, 1), 0.5}, control, {});

    QVERIFY(made.has_value());
    QCOMPARE(made->frame.size(), prev.size());
    const float difference = largestDifference(prev, made->frame);
    QVERIFY2(difference <= 1e-6f, qPrintable(QString::number(difference)));
}

void TestTiledGenerator::tileEventsComeInOrderWithFigures() {
    const auto generator = generatorOf(identity, 64, 16);
    const Size size{200, 100};
    RunControl control;
    std::vector<TileEvent> events;

    const auto made = generator->generate({texture(size, 0), texture(size, 1), 0.5}, control,
                                          [&](const TileEvent& event) { events.push_back(event); });

    const tiling::TileGrid grid = generator->plan(size);
    QCOMPARE(made->cost.tiles, grid.count());
    QCOMPARE(events.size(), static_cast<size_t>(grid.count()) * 2);
    for (int index = 0; index < grid.count(); ++index) {
        const TileEvent& running = events[static_cast<size_t>(index) * 2];
        const TileEvent& done = events[static_cast<size_t>(index) * 2 + 1];
        QCOMPARE(running.index, index);
        QCOMPARE(running.state, TileState::Running);
        QCOMPARE(done.index, index);
        QCOMPARE(done.state, TileState::Done);
        QCOMPARE(done.rect, grid.tile(index).rect);
        QVERIFY(done.milliseconds > 0);
        QVERIFY(done.peakBytes > 0);
    }
}

void TestTiledGenerator::stopBetweenTilesGivesNothingAndTheNextFrameIsWhole() {
    const auto generator = generatorOf(identity, 64, 16);
    const media::Frame prev = texture({200, 100}, 0);
    const media::Frame next = texture({200, 100}, 1);
    RunControl stopped;
    int tiles = 0;

    const auto nothing = generator->generate({prev, next, 0.5}, stopped, [&](const TileEvent& event) {
        if (event.state == TileState::Done && ++tiles == 3) {
            stopped.requestStop();
        }
    });
    QVERIFY(!nothing.has_value());
    QCOMPARE(tiles, 3);

    RunControl control;
    const auto made = generator->generate({prev, next, 0.5}, control, {});
    QVERIFY(largestDifference(prev, made->frame) <= 1e-6f);
}

void TestTiledGenerator::contextsAreMadeOncePerPairAndTime() {
    GeneratorSettings settings;
    settings.device = "cpu";
    settings.tileSize = 64;
    settings.overlap = 16;
    auto interpolator = std::make_unique<FakeInterpolator>(identity);
    FakeInterpolator& fake = *interpolator;
    const auto generator = makeTiledGenerator(settings, std::move(interpolator));
    const media::Frame a = texture({200, 100}, 0);
    const media::Frame b = texture({200, 100}, 1);
    RunControl control;

    (void)generator->generate({a, b, 0.25}, control, {});
    (void)generator->generate({a, b, 0.75}, control, {});
    QCOMPARE(fake.pairCalls, 1);
    QVERIFY(fake.known);
    QCOMPARE(fake.featureCalls, 2);
    QCOMPARE(fake.widths, (std::vector<std::int64_t>{32, 32}));
    QCOMPARE(fake.times, (std::vector{0.25, 0.75}));
    (void)generator->generate({b, a, 0.5}, control, {});
    QCOMPARE(fake.pairCalls, 2);
    QCOMPARE(fake.featureCalls, 2);  // a frame serves both its pairs
}

void TestTiledGenerator::eachFrameAndEachPairIsPreparedOnce() {
    GeneratorSettings settings;
    settings.device = "cpu";
    settings.tileSize = 0;
    auto interpolator = std::make_unique<FakeInterpolator>(identity);
    FakeInterpolator& fake = *interpolator;
    fake.askForNeighbours();
    const auto generator = makeTiledGenerator(settings, std::move(interpolator));
    std::vector<media::Frame> film;
    for (int i = 0; i < 5; ++i) {
        film.push_back(texture({128, 64}, static_cast<float>(i)));
    }
    RunControl control;
    (void)generator->generate({film[0], film[1], 0.5, {}, {film[2], 1}}, control, {});
    QVERIFY(!fake.neighbours.before && fake.neighbours.after);
    QCOMPARE(fake.pairCalls, 2);
    (void)generator->generate({film[1], film[2], 0.5, {film[0], 1}, {film[3], 2}}, control, {});
    (void)generator->generate({film[1], film[2], 0.7, {film[0], 1}, {film[3], 2}}, control, {});
    QVERIFY(fake.neighbours.before && fake.neighbours.after);
    QCOMPARE(fake.neighbours.afterSpan, 2.0);
    QCOMPARE(fake.pairCalls, 3);
    (void)generator->generate({film[2], film[3], 0.5, {film[1], 1}, {film[4], 1}}, control, {});
    QCOMPARE(fake.pairCalls, 4);
    (void)generator->generate({film[2], film[3], 0.5}, control, {});
    QVERIFY(!fake.neighbours.before);
    QCOMPARE(fake.pairCalls, 4);
    QCOMPARE(fake.featureCalls, 5);
}

void TestTiledGenerator::onlyThePairsOwnFeaturesAreHeldWhereNeighboursAreNotRead() {
    GeneratorSettings settings;
    settings.device = "cpu";
    settings.tileSize = 0;
    auto interpolator = std::make_unique<FakeInterpolator>(identity);
    FakeInterpolator& fake = *interpolator;
    const auto generator = makeTiledGenerator(settings, std::move(interpolator));
    std::vector<media::Frame> film;
    for (int i = 0; i < 4; ++i) {
        film.push_back(texture({128, 64}, static_cast<float>(i)));
    }
    RunControl control;
    (void)generator->generate({film[0], film[1], 0.5, {}, {film[2], 1}}, control, {});
    (void)generator->generate({film[1], film[2], 0.5, {film[0], 1}, {film[3], 1}}, control, {});
    QCOMPARE(fake.featureCalls, 3);
    QCOMPARE(fake.mostAlive, std::ptrdiff_t{2});
}

void TestTiledGenerator::stopWithinATileEndsItAndTheNextFrameIsWhole() {
    RunControl stopping;
    bool wentOn = false;
    bool stops = true;
    const auto model = [&](const interpolation::TileInput& input, double) {
        if (stops) {
            stopping.requestStop();
            const at::Tensor sum = input.prev + input.next;
            wentOn = true;
        }
        return input.prev.clone();
    };
    const auto generator = generatorOf(model, 64, 16);
    const media::Frame a = texture({128, 64}, 0);
    const media::Frame b = texture({128, 64}, 1);
    QVERIFY(!generator->generate({a, b, 0.5}, stopping, {}));
    QVERIFY(!wentOn);
    stops = false;
    RunControl control;
    const auto made = generator->generate({a, b, 0.5}, control, {});
    QVERIFY(made);
    QVERIFY(largestDifference(made->frame, a) < 1e-6f);
}

void TestTiledGenerator::plannedTilesThatDoNotSuitTheModelAreRefused() {
    GeneratorSettings settings;
    settings.device = "cpu";
    settings.automaticTiles = true;
    for (const tiling::TileShape shape : {tiling::TileShape{1, 1, 0}, tiling::TileShape{128, 100, 0}}) {
        settings.plannedTiles = shape;
        QVERIFY_THROWS_EXCEPTION(
            Error, (void)makeTiledGenerator(settings, std::make_unique<FakeInterpolator>(identity)));
    }
}

void TestTiledGenerator::outOfMemoryInAnyShapeIsOneError_data() {
    QTest::addColumn<int>("shape");
    QTest::newRow("c10::OutOfMemoryError") << 0;
    QTest::newRow("std::runtime_error from TorchScript") << 1;
    QTest::newRow("c10::Error of the CPU allocator") << 2;
    QTest::newRow("c10::Error of cuBLAS") << 3;
    QTest::newRow("std::bad_alloc") << 4;
}

void TestTiledGenerator::outOfMemoryInAnyShapeIsOneError() {
    QFETCH(int, shape);
    const auto fail = [shape](const interpolation::TileInput&, double) -> at::Tensor {
        switch (shape) {
            case 0:
                TORCH_CHECK_WITH(OutOfMemoryError, false, "CUDA out of memory. Tried to allocate 2.00 GiB");
            case 1:
                throw std::runtime_error(
                    "The following operation failed in the TorchScript interpreter.\n"
                    "RuntimeError: CUDA out of memory.");
            case 2:
                TORCH_CHECK(false,
                            "DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes");
            case 3:
                TORCH_CHECK(false,
                            "CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`");
            default:
                throw std::bad_alloc();
        }
    };
    const auto generator = generatorOf(fail, 64, 16);
    RunControl control;
    try {
        (void)generator->generate({texture({64, 64}, 0), texture({64, 64}, 1), 0.5}, control, {});
        QFAIL("no error");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::OutOfMemory);
    }
}

void TestTiledGenerator::wrongAnswersAreModelErrors_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("wrong size") << 0;
    QTest::newRow("not a number") << 1;
    QTest::newRow("other exception") << 2;
    QTest::newRow("double") << 3;
}

void TestTiledGenerator::wrongAnswersAreModelErrors() {
    QFETCH(int, kind);
    const auto answer = [kind](const interpolation::TileInput& input, double) -> at::Tensor {
        switch (kind) {
            case 0:
                return at::zeros({1, 3, 8, 8});
            case 1:
                return input.prev / at::zeros_like(input.prev);
            case 2:
                throw std::runtime_error("shape mismatch");
            default:
                return input.prev.to(at::kDouble);
        }
    };
    const auto generator = generatorOf(answer, 64, 16);
    RunControl control;
    try {
        (void)generator->generate({texture({64, 64}, 0), texture({64, 64}, 1), 0.5}, control, {});
        QFAIL("no error");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::Model);
    }
}

void TestTiledGenerator::tensorBytesAreCounted() {
    const auto generator = generatorOf(identity, 64, 16);  // installs the counter
    const std::int64_t before = CountingAllocator::currentBytes();
    CountingAllocator::resetPeak();
    {
        const at::Tensor megabytes = at::zeros({4, 1024, 1024}, at::kByte);
        QVERIFY(CountingAllocator::currentBytes() - before >= 4 << 20);
        QVERIFY(CountingAllocator::currentBytes() - before < 5 << 20);
    }
    QCOMPARE(CountingAllocator::currentBytes(), before);
    QVERIFY(CountingAllocator::peakBytes() - before >= 4 << 20);

    CountingAllocator::setBudget(before + (1 << 20));
    bool refused = false;
    try {
        (void)at::zeros({4, 1024, 1024}, at::kByte);
    } catch (const c10::OutOfMemoryError&) {
        refused = true;
    }
    CountingAllocator::setBudget(0);
    QVERIFY(refused);
    QCOMPARE(CountingAllocator::currentBytes(), before);
    QCOMPARE(at::zeros({4, 1024, 1024}, at::kByte).numel(), 4 << 20);
}

void TestTiledGenerator::largeBlocksAreUsedAgainAndGivenBack() {
#if defined(TESSERA_SANITIZED)
    QSKIP("a sanitizer has malloc() to itself");
#endif
    const auto generator = generatorOf(identity, 64, 16);  // installs the allocator
    constexpr std::int64_t bytes = 64 << 20;               // malloc() maps as much for itself
    const auto mapped = [] { return static_cast<std::int64_t>(mallinfo2().hblkhd); };
    CountingAllocator::releaseFreeBlocks();
    const std::int64_t before = mapped();
    const void* first = at::empty({bytes}, at::kByte).data_ptr();
    QVERIFY(mapped() - before >= bytes);
    QCOMPARE(at::empty({bytes - 4096}, at::kByte).data_ptr(), first);
    {
        const at::Tensor larger = at::empty({2 * bytes}, at::kByte);  // the kept block is none for it
        QVERIFY(mapped() - before >= 2 * bytes);
        (void)at::empty({bytes}, at::kByte);
    }
    QVERIFY(mapped() - before <= 3 * bytes + (1 << 20));  // no more than tensors held at once
    CountingAllocator::releaseFreeBlocks();
    QVERIFY(mapped() - before < 1 << 20);
}

void TestTiledGenerator::tiledHoldsFarLessThanWhole() {
    const auto heavy = [](const interpolation::TileInput& input, double) {
        return at::cat({input.prev, input.next, input.prev}, 1).narrow(1, 0, 3).contiguous();
    };
    RunControl control;
    const media::Frame prev = texture({1280, 704}, 0);
    const media::Frame next = texture({1280, 704}, 1);
    const auto whole = generatorOf(heavy, 0, 0)->generate({prev, next, 0.5}, control, {});
    const auto tiled = generatorOf(heavy, 128, 32)->generate({prev, next, 0.5}, control, {});
    QVERIFY2(tiled->cost.peakBytes * 5 < whole->cost.peakBytes,
             qPrintable(QString("%1 %2").arg(tiled->cost.peakBytes).arg(whole->cost.peakBytes)));
}

void TestTiledGenerator::memoryThatRunsOutMeansSmallerTiles() {
    // Holds ten pictures at once, as a model's features would.
    const auto hungry = [](const interpolation::TileInput& input, double) {
        const at::Tensor features = input.prev.repeat({1, 10, 1, 1});
        return features.narrow(1, 0, 3).contiguous();
    };
    const media::Frame prev = texture({700, 500}, 0);
    const media::Frame next = texture({700, 500}, 1);
    RunControl control;
    const auto generator = generatorOf(hungry, 512, 32);
    std::vector<TileEvent> events;
    CountingAllocator::setBudget(CountingAllocator::currentBytes() + (12 << 20));

    const auto made = generator->generate({prev, next, 0.5}, control,
                                          [&](const TileEvent& event) { events.push_back(event); });
    CountingAllocator::setBudget(0);

    const Size settled = generator->plan(prev.size()).tileSize;
    QVERIFY(settled.pixels() < 512 * 512);
    QVERIFY(!generator->notes().empty());
    QVERIFY(QString::fromStdString(english(generator->notes().front())).contains("512x512"));
    QVERIFY(std::ranges::any_of(events,
                                [](const TileEvent& event) { return event.state == TileState::Retried; }));
    QVERIFY(largestDifference(prev, made->frame) <= 1e-6f);
    // The next frame starts at the size that fits, without another note.
    const auto steps = generator->notes().size();
    (void)generator->generate({next, prev, 0.5}, control, {});
    QCOMPARE(generator->notes().size(), steps);
}

void TestTiledGenerator::memoryTooSmallForAnyTileIsAnError() {
    const auto generator = generatorOf(identity, 512, 32);
    RunControl control;
    CountingAllocator::setBudget(CountingAllocator::currentBytes() + 1000);
    try {
        (void)generator->generate({texture({700, 500}, 0), texture({700, 500}, 1), 0.5}, control, {});
        CountingAllocator::setBudget(0);
        QFAIL("no error");
    } catch (const Error& error) {
        CountingAllocator::setBudget(0);
        QCOMPARE(error.code(), ErrorCode::OutOfMemory);
        QVERIFY(QString::fromUtf8(error.what()).contains("64x64"));
        QVERIFY(QRegularExpression("\\d+ bytes more would exceed the budget of \\d+ bytes")
                    .match(QString::fromUtf8(error.what()))
                    .hasMatch());
    }
    QVERIFY(generator->generate({texture({64, 64}, 0), texture({64, 64}, 1), 0.5}, control, {}).has_value());
}

void TestTiledGenerator::tilesInBatchesGiveTheSameFrame() {
    const Size size{700, 300};  // 8 x 4 tiles, the third row static
    const media::Frame prev = texture(size, 0);
    const media::Frame next = floatFrame(size, [&](int channel, int x, int y) {
        return y > 130 ? floatLevel(prev, channel, x, y) : 0.3f + 0.001f * static_cast<float>(x % 100);
    });
    std::vector<std::int64_t> sizes;
    const auto made = [&](int batch) {
        auto mean =
            std::make_unique<FakeInterpolator>([&sizes](const interpolation::TileInput& input, double t) {
                sizes.push_back(input.prev.size(0));
                return at::lerp(input.prev, input.next, t);
            });
        mean->allowBatches();
        GeneratorSettings settings;
        settings.device = "cpu";
        settings.tileSize = 128;
        settings.overlap = 32;
        settings.batch = batch;
        RunControl control;
        return makeTiledGenerator(settings, std::move(mean))->generate({prev, next, 0.5}, control, {});
    };

    const auto one = made(1);
    const auto oneByOne = sizes.size();
    sizes.clear();
    const auto three = made(3);

    QCOMPARE(std::ranges::max(sizes), 3);
    QVERIFY(sizes.size() < oneByOne);
    QVERIFY(largestDifference(one->frame, three->frame) <= 1e-6f);
    QCOMPARE(three->cost.skippedTiles, one->cost.skippedTiles);
}

void TestTiledGenerator::displacedWindowsFollowFastMotion_data() {
    QTest::addColumn<int>("batch");
    QTest::newRow("one tile at once") << 1;
    QTest::newRow("three tiles at once") << 3;
}

// A mean knows nothing of motion: only its windows can.
void TestTiledGenerator::displacedWindowsFollowFastMotion() {
    QFETCH(const int, batch);
    const Size size{1024, 512};
    const auto movedBy = [size](int dx, int dy) {
        return floatFrame(size, [dx, dy](int channel, int x, int y) {
            const int u = x - dx + 1000;
            const int v = y - dy + 1000;
            return 0.5f * hills(u, v, channel, 24) + 0.5f * hills(u, v, channel, 120);
        });
    };
    const media::Frame prev = movedBy(0, 0);
    const media::Frame next = movedBy(60, 20);
    const media::Frame truth = movedBy(30, 10);
    const auto errorOf = [&](bool displaced) {
        auto mean = std::make_unique<FakeInterpolator>([](const interpolation::TileInput& input, double t) {
            return at::lerp(input.prev, input.next, t);
        });
        mean->allowBatches();
        GeneratorSettings settings;
        settings.device = "cpu";
        settings.tileSize = 256;
        settings.overlap = 64;
        settings.batch = batch;
        RunControl control;
        std::unique_ptr<interpolation::Interpolator> model = std::move(mean);
        const auto made =
            makeTiledGenerator(settings,
                               displaced ? interpolation::makeDisplaced(std::move(model)) : std::move(model))
                ->generate({prev, next, 0.5}, control, {});
        double sum = 0;
        int count = 0;
        for (int y = 128; y < size.height - 128;
             ++y) {  // what comes from outside the frame cannot be followed
            for (int x = 128; x < size.width - 128; ++x, ++count) {
                sum += std::abs(floatLevel(made->frame, 1, x, y) - floatLevel(truth, 1, x, y));
            }
        }
        return sum / count;
    };

    const double still = errorOf(false);
    const double displaced = errorOf(true);
    QVERIFY2(still > 0.05, qPrintable(QString::number(still)));
    QVERIFY2(displaced < 0.005, qPrintable(QString::number(displaced)));
}

void TestTiledGenerator::memoryThatRunsOutMeansFewerTilesAtOnceFirst() {
    auto mean = std::make_unique<FakeInterpolator>([](const interpolation::TileInput& input, double) {
        if (input.prev.size(0) > 1) {
            throw std::bad_alloc();
        }
        return input.prev.clone();
    });
    mean->allowBatches();
    GeneratorSettings settings;
    settings.device = "cpu";
    settings.tileSize = 128;
    settings.overlap = 32;
    settings.batch = 4;
    const auto generator = makeTiledGenerator(settings, std::move(mean));
    const media::Frame prev = texture({700, 300}, 0);
    RunControl control;

    const auto made = generator->generate({prev, texture({700, 300}, 1), 0.5}, control, {});

    QVERIFY(largestDifference(prev, made->frame) <= 1e-6f);
    QCOMPARE(generator->plan(prev.size()).tileSize, (Size{128, 128}));
    QCOMPARE(generator->notes().size(), 2U);  // four, two, one
}

void TestTiledGenerator::timesOfAPairAreComputedTogether() {
    auto owned = std::make_unique<FakeInterpolator>(
        [](const interpolation::TileInput& input, double t) { return at::lerp(input.prev, input.next, t); });
    FakeInterpolator& model = *owned;
    model.allowManyTimes();
    GeneratorSettings settings;
    settings.device = "cpu";
    settings.tileSize = 128;
    settings.overlap = 32;
    settings.batch = 3;
    const auto generator = makeTiledGenerator(settings, std::move(owned));
    const media::Frame prev = texture({300, 200}, 0);
    const media::Frame next = texture({300, 200}, 1);
    const std::vector times{0.2, 0.4, 0.6, 0.8};
    RunControl control;

    for (std::size_t i = 0; i < times.size(); ++i) {
        Moment moment{prev, next, times[i]};
        moment.later.assign(times.begin() + static_cast<std::ptrdiff_t>(i) + 1, times.end());
        const auto made = generator->generate(moment, control, {});
        const float expected =
            std::lerp(floatLevel(prev, 0, 50, 60), floatLevel(next, 0, 50, 60), static_cast<float>(times[i]));
        QVERIFY(std::abs(floatLevel(made->frame, 0, 50, 60) - expected) < 1e-5f);
    }

    QCOMPARE(model.timesAtOnce, (std::vector<std::size_t>{3, 1}));
    QCOMPARE(model.times, times);
    QCOMPARE(model.pairCalls, 1);
}

void TestTiledGenerator::memoryThatRunsOutMeansFewerTimesAtOnceFirst() {
    auto owned = std::make_unique<FakeInterpolator>(identity);
    FakeInterpolator& model = *owned;
    model.allowManyTimes();
    model.mostTimes = 1;
    GeneratorSettings settings;
    settings.device = "cpu";
    settings.tileSize = 128;
    settings.overlap = 32;
    settings.batch = 4;
    const auto generator = makeTiledGenerator(settings, std::move(owned));
    const media::Frame prev = texture({300, 200}, 0);
    Moment moment{prev, texture({300, 200}, 1), 0.2};
    moment.later = {0.4, 0.6, 0.8};
    RunControl control;

    const auto made = generator->generate(moment, control, {});

    QVERIFY(largestDifference(prev, made->frame) <= 1e-6f);
    QCOMPARE(generator->plan(prev.size()).tileSize, (Size{128, 128}));
    QCOMPARE(generator->notes().size(), 2U);  // four, two, one
    QCOMPARE(model.timesAtOnce.back(), 1U);
}

void TestTiledGenerator::overlapIsNeverLessThanTheModelsContext() {
    auto wide = std::make_unique<FakeInterpolator>(identity);
    wide->needContext(48);
    GeneratorSettings settings;
    settings.device = "cpu";
    settings.tileSize = 128;
    settings.overlap = 16;

    QCOMPARE(makeTiledGenerator(settings, std::move(wide))->plan({700, 300}).overlap, 48);
}

void TestTiledGenerator::staticTilesAreCopiedNotComputed() {
    const Size size{640, 384};
    const media::Frame prev = texture(size, 0);
    const media::Frame next = floatFrame(size, [&prev](int channel, int x, int y) {
        const bool changed = x >= 612 && y >= 350;  // in the last tile only
        return changed ? 0.25f : floatLevel(prev, channel, x, y);
    });
    int computed = 0;
    const auto generator = generatorOf(
        [&computed](const interpolation::TileInput& input, double t) {
            ++computed;
            return at::lerp(input.prev, input.next, t);
        },
        128, 32);
    RunControl control;
    std::vector<TileEvent> events;

    const auto made = generator->generate({prev, next, 0.5}, control,
                                          [&](const TileEvent& event) { events.push_back(event); });

    QCOMPARE(computed, 1);
    QCOMPARE(made->cost.skippedTiles, made->cost.tiles - 1);
    QCOMPARE(std::ranges::count(events, TileState::Skipped, &TileEvent::state), made->cost.tiles - 1);
    for (const QPoint at : {QPoint(0, 0), QPoint(300, 200), QPoint(620, 360)}) {
        const float expected =
            (floatLevel(prev, 0, at.x(), at.y()) + floatLevel(next, 0, at.x(), at.y())) / 2;
        QVERIFY(std::abs(floatLevel(made->frame, 0, at.x(), at.y()) - expected) <= 1e-6f);
    }
}

void TestTiledGenerator::staticSkippingCanBeSwitchedOff() {
    int computed = 0;
    GeneratorSettings settings;
    settings.device = "cpu";
    settings.tileSize = 128;
    settings.overlap = 32;
    settings.skipStaticTiles = false;
    const auto generator = makeTiledGenerator(
        settings,
        std::make_unique<FakeInterpolator>([&computed](const interpolation::TileInput& input, double) {
            ++computed;
            return input.prev.clone();
        }));
    RunControl control;
    const media::Frame frame = texture({200, 200}, 0);
    (void)generator->generate({frame, frame, 0.5}, control, {});
    QCOMPARE(computed, generator->plan({200, 200}).count());
}

void TestTiledGenerator::unknownDeviceIsRefused() {
    GeneratorSettings settings;
    settings.device = "cuda:99";
    QVERIFY_THROWS_EXCEPTION(
        Error, (void)makeTiledGenerator(settings, std::make_unique<FakeInterpolator>(identity)));
}

void TestTiledGenerator::everyBrokenSettingIsRefused_data() {
    QTest::addColumn<int>("tile");
    QTest::addColumn<int>("overlap");
    QTest::addColumn<double>("flowScale");
    QTest::addColumn<int>("steps");
    QTest::newRow("tile smaller than twice the overlap") << 100 << 64 << 1.0 << 10;
    QTest::newRow("tiny tile") << 8 << 0 << 1.0 << 10;
    QTest::newRow("negative tile") << -512 << 64 << 1.0 << 10;
    QTest::newRow("negative overlap") << 512 << -1 << 1.0 << 10;
    QTest::newRow("flow scale 0") << 512 << 64 << 0.0 << 10;
    QTest::newRow("flow scale 4.1") << 512 << 64 << 4.1 << 10;
    QTest::newRow("flow scale not a number") << 512 << 64 << std::nan("") << 10;
    QTest::newRow("no steps") << 512 << 64 << 1.0 << 0;
}

void TestTiledGenerator::everyBrokenSettingIsRefused() {
    QFETCH(int, tile);
    QFETCH(int, overlap);
    QFETCH(double, flowScale);
    QFETCH(int, steps);
    GeneratorSettings settings;
    settings.tileSize = tile;
    settings.overlap = overlap;
    settings.flowScale = flowScale;
    settings.sampleSteps = steps;
    try {
        checkSettings(settings);
        QFAIL("accepted");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::BadOption);
    }
}

QTEST_APPLESS_MAIN(TestTiledGenerator)
#include "tst_tiled_generator.moc"
