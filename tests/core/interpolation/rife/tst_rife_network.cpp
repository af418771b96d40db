#include "core/interpolation/rife/device_lists.h"
#include "core/interpolation/rife/network.h"
#include "tests/support/rife_models.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

using namespace tessera;
using namespace tessera::interpolation::rife;
using namespace tessera::models::rife;

namespace {

at::Tensor randomPicture(Size size, std::uint64_t seed) {
    at::Generator generator = at::detail::createCPUGenerator(seed);
    const at::Tensor coarse =
        at::rand({1, 3, size.height / 6 + 2, size.width / 6 + 2}, generator, at::TensorOptions(at::kFloat));
    return at::upsample_bicubic2d(coarse, {size.height, size.width}, false).clamp(0, 1);
}

double largestDifference(const at::Tensor& a, const at::Tensor& b) {
    return (a - b).abs().max().item<double>();
}

class Pair {
public:
    Pair(const Model& model, bool library, Size frame, double t, const Settings& settings)
        : m_frame(frame),
          m_network(model.structure,
                    library ? makeTorchBackend(model, c10::kCPU, at::kFloat) : makeCpuBackend(model)),
          m_guess(m_network.guess(m_network.source(randomPicture(frame, 1), settings),
                                  m_network.source(randomPicture(frame, 2), settings), t, settings)) {}

    // field: as Network::bend() takes it, a value for 4 x 4 pixels.
    void setBend(const at::Tensor& field) { m_bend = m_network.bend(field, 4); }

    at::Tensor whole() const { return picture({0, 0, m_frame.width, m_frame.height}); }
    at::Tensor picture(const Rect& tile) const {
        return m_network.picture(m_guess, tile, m_bend ? &*m_bend : nullptr);
    }

    at::Tensor tiled(int side) const {
        at::Tensor result = at::zeros({1, 3, m_frame.height, m_frame.width});
        for (int y = 0; y < m_frame.height; y += side) {
            for (int x = 0; x < m_frame.width; x += side) {
                const Rect tile{x, y, std::min(side, m_frame.width - x), std::min(side, m_frame.height - y)};
                result.narrow(2, y, tile.height).narrow(3, x, tile.width).copy_(picture(tile));
            }
        }
        return result;
    }

    double largestMotion() const {
        return m_network
            .motion(m_guess, {0, 0, m_frame.width, m_frame.height}, m_network.structure().blocks.size() - 1)
            .narrow(1, 0, 4)
            .abs()
            .max()
            .item<double>();
    }

    const Guess& guess() const { return m_guess; }

private:
    Size m_frame;
    Network m_network;
    Guess m_guess;
    std::optional<Bend> m_bend;
};

class FakeRecorder final : public tessera::interpolation::Recorder {
public:
    FakeRecorder(int& recordings, int& replays) : m_recordings(recordings), m_replays(replays) {}

    std::vector<at::Tensor> record(const Operations& operations) override {
        ++m_recordings;
        m_operations = operations;
        m_results = operations();
        for (at::Tensor& result : m_results) {
            result.fill_(NAN);
        }
        return m_results;
    }
    void replay() override {
        ++m_replays;
        const std::vector<at::Tensor> again = m_operations();
        for (std::size_t i = 0; i < again.size(); ++i) {
            m_results[i].copy_(again[i]);
        }
    }

private:
    int& m_recordings;
    int& m_replays;
    Operations m_operations;
    std::vector<at::Tensor> m_results;
};

at::Tensor randomBend(Size frame, double largest) {
    const Size padded{(frame.width + 63) / 64 * 64, (frame.height + 63) / 64 * 64};
    at::Generator generator = at::detail::createCPUGenerator(5);
    const at::Tensor coarse = at::rand({1, 2, padded.height / 64 + 1, padded.width / 64 + 1}, generator,
                                       at::TensorOptions(at::kFloat));
    return at::upsample_bicubic2d(coarse, {padded.height / 4, padded.width / 4}, false)
        .sub(0.5)
        .mul(2 * largest);
}

}  // namespace

class TestRifeNetwork : public QObject {
    Q_OBJECT

private:
    static void addStructures() {
        QTest::addColumn<QString>("versions");
        for (const tests::RifeStructure& known : tests::rifeStructures()) {
            QTest::newRow(known.versions.c_str()) << QString::fromStdString(known.versions);
        }
    }

    static Model modelOf(const QString& versions, float motion = 1) {
        return tests::randomRifeModel(tests::rifeStructure(versions.toStdString()), 7, motion);
    }

private Q_SLOTS:
    void tilesAreTheWholeFrameToTheBit_data() { addStructures(); }
    void tilesAreTheWholeFrameToTheBit() {
        QFETCH(QString, versions);
        const c10::InferenceMode inference;
        for (const double flowScale : {1.0, 0.5}) {
            const Pair pair(modelOf(versions), false, {397, 231}, 0.4, {flowScale, false});
            const at::Tensor whole = pair.whole();
            QVERIFY(pair.largestMotion() > 0.5);
            for (const int side : {64, 100, 192}) {
                QVERIFY(at::equal(pair.tiled(side), whole));
            }
        }
    }

    void tilesOfTheEnsembleAreTheWholeFrameToTheBit() {
        const c10::InferenceMode inference;
        const Pair pair(modelOf("4.13"), false, {300, 200}, 0.3, {1, true});
        QVERIFY(at::equal(pair.tiled(96), pair.whole()));
    }

    void largeMotionDoublesTheScalesOfTheWholeFrame() {
        const c10::InferenceMode inference;
        const Pair pair(modelOf("4.0", 60), false, {420, 300}, 0.5, {1, false});
        QCOMPARE(pair.guess().lastScale, 2.0);
        QCOMPARE(pair.guess().prev.padded.height % 64, 0);
        QVERIFY(at::equal(pair.tiled(128), pair.whole()));
        const Pair library(modelOf("4.0", 60), true, {420, 300}, 0.5, {1, false});
        QCOMPARE(library.guess().lastScale, 2.0);
    }

    void kernelsComputeWhatTheLibraryComputes_data() { addStructures(); }
    void kernelsComputeWhatTheLibraryComputes() {
        QFETCH(QString, versions);
        const c10::InferenceMode inference;
        const Model model = modelOf(versions);
        for (const double flowScale : {0.25, 0.5, 1.0, 2.0, 4.0}) {
            for (const Size size : {Size{130, 70}, Size{16, 16}, Size{17, 203}}) {
                if (flowScale != 1 && size.width != 17) {
                    continue;
                }
                const Settings settings{flowScale, flowScale == 1 && model.structure.takesEnsemble()};
                const at::Tensor ours = Pair(model, false, size, 0.7, settings).whole();
                const at::Tensor expected = Pair(model, true, size, 0.7, settings).whole();
                QCOMPARE(ours.sizes(), expected.sizes());
                QVERIFY2(
                    largestDifference(ours, expected) < 1e-4,
                    qPrintable(QString("%1 at %2").arg(largestDifference(ours, expected)).arg(flowScale)));
            }
        }
    }

    void severalTimesAtOnceAreThoseOneByOne_data() { addStructures(); }
    void severalTimesAtOnceAreThoseOneByOne() {
        QFETCH(QString, versions);
        const c10::InferenceMode inference;
        const Model model = modelOf(versions);
        const Size frame{130, 70};
        const Settings settings{1, model.structure.takesEnsemble()};
        const Network network(model.structure, makeTorchBackend(model, c10::kCPU, at::kFloat));
        const Source prev = network.source(randomPicture(frame, 1), settings);
        const Source next = network.source(randomPicture(frame, 2), settings);
        const std::vector times{0.25, 0.5, 0.8};

        const std::vector<Guess> together = network.guesses(prev, next, times, settings);

        QCOMPARE(together.size(), times.size());
        const Rect whole{0, 0, frame.width, frame.height};
        std::vector<at::Tensor> pictures;
        for (std::size_t i = 0; i < times.size(); ++i) {
            const at::Tensor alone = network.picture(network.guess(prev, next, times[i], settings), whole);
            pictures.push_back(network.picture(together[i], whole));
            QVERIFY2(
                largestDifference(pictures[i], alone) < 1e-4,
                qPrintable(QString("%1 at %2").arg(largestDifference(pictures[i], alone)).arg(times[i])));
        }
        QVERIFY(largestDifference(pictures[0], pictures[2]) > 1e-3);
    }

    // A stand-in for a card's graphs: does the operations again, on the memory that they had.
    void whatRepeatsIsRecordedAndReplayed() {
        const c10::InferenceMode inference;
        const Model model = modelOf("4.25");
        const Settings plain{1, false, false};
        const Settings recorded{1, false, true};
        int recordings = 0;
        int replays = 0;
        const auto makeRecorder = [&] { return std::make_unique<FakeRecorder>(recordings, replays); };
        const Network network(model.structure, makeTorchBackend(model, c10::kCPU, at::kFloat), makeRecorder);
        const auto isSame = [&](Size frame, std::uint64_t seed, double t) {
            const Source prev = network.source(randomPicture(frame, seed), plain);
            const Source next = network.source(randomPicture(frame, seed + 1), plain);
            const Rect whole{0, 0, frame.width, frame.height};
            const Guess first = network.guess(prev, next, t, recorded);
            (void)network.guess(next, prev, t, recorded);  // does not write on what was returned before
            return at::equal(network.picture(first, whole),
                             network.picture(network.guess(prev, next, t, plain), whole));
        };

        QVERIFY(isSame({130, 70}, 1, 0.5));  // computed, then recorded
        QCOMPARE(recordings, 1);
        QCOMPARE(replays, 1);
        QVERIFY(isSame({130, 70}, 3, 0.5));
        QCOMPARE(replays, 3);
        QVERIFY(isSame({130, 70}, 3, 0.25));
        QCOMPARE(recordings, 2);
        QVERIFY(isSame({200, 70}, 5, 0.5));
        QCOMPARE(recordings, 3);
        QVERIFY(isSame({130, 70}, 5, 0.5));  // another size began anew
        QCOMPARE(recordings, 4);
    }

    void listsGoToTheDeviceOnce() {
        DeviceLists lists(c10::kCPU);
        const at::Tensor places = lists.places({5, 6, 9}, 4);
        QVERIFY(at::equal(places, at::tensor({1, 2, 5}, at::kLong)));
        QVERIFY(lists.places({5, 6, 9}, 4).is_same(places));
        QVERIFY(!lists.places({5, 6, 9}, 5).is_same(places));
        const at::Tensor numbers = lists.numbers({0.5F, 0.25F});
        QVERIFY(at::equal(numbers, at::tensor({0.5F, 0.25F})));
        QVERIFY(lists.numbers({0.5F, 0.25F}).is_same(numbers));
    }

    void aBentWayIsTheSameInTilesButForRounding() {
        const c10::InferenceMode inference;
        const Size frame{397, 231};
        for (const double largest : {0.0, 2.0, 40.0}) {  // quarters: up to 160 pixels, which is cut
            Pair pair(modelOf("4.25"), false, frame, 0.5, {});
            const at::Tensor straight = pair.whole();
            pair.setBend(randomBend(frame, largest));
            const at::Tensor whole = pair.whole();
            QCOMPARE(largestDifference(straight, whole) < 1e-5, largest == 0);
            for (const int side : {64, 100, 192}) {
                const double off = largestDifference(pair.tiled(side), whole);
                constexpr double bound =
                    2e-4;  // a tenth of half an 8-bit step; random weights magnify rounding
                QVERIFY2(off < bound,
                         qPrintable(QString("%1 in tiles of %2, bend %3").arg(off).arg(side).arg(largest)));
            }
            Pair library(modelOf("4.25"), true, frame, 0.5, {});
            library.setBend(randomBend(frame, largest));
            QVERIFY2(largestDifference(library.whole(), whole) < 1e-3,
                     qPrintable(QString::number(largestDifference(library.whole(), whole))));
        }
    }

    // What is bent by the same everywhere is the straight picture's motion from there, with as much added.
    void aBendLooksAtTheStraightWayBesideIt() {
        const c10::InferenceMode inference;
        const Size frame{256, 192};
        Model model =
            modelOf("4.6", 0);  // stands still: what is bent by (8, -4) shows both frames from there
        Pair pair(model, false, frame, 0.5, {});
        const at::Tensor still = pair.whole();
        at::Tensor field = at::zeros({1, 2, 192 / 4, 256 / 4});
        field.select(1, 0).fill_(2);
        field.select(1, 1).fill_(-1);
        pair.setBend(field);
        const at::Tensor moved = pair.whole();
        const at::Tensor expected = still.narrow(2, 60, 64).narrow(3, 72, 64);
        QVERIFY(largestDifference(moved.narrow(2, 64, 64).narrow(3, 64, 64), expected) < 1e-4);
    }

    void threadsChangeNothing() {
        const c10::InferenceMode inference;
        const Model model = modelOf("4.25");
        const int usual = at::get_num_threads();
        const at::Tensor usually = Pair(model, false, {333, 222}, 0.5, {}).whole();
        at::set_num_threads(1);
        const at::Tensor alone = Pair(model, false, {333, 222}, 0.5, {}).whole();
        at::set_num_threads(usual);
        QVERIFY(at::equal(usually, alone));
    }

    void motionWithoutEndStaysInsideTheFrame() {
        const c10::InferenceMode inference;
        const Pair pair(modelOf("4.25", 1e30F), false, {100, 80}, 0.5, {});
        QCOMPARE(pair.whole().size(3), 100);  // numbers may be anything, addresses may not
    }

    void anotherPrecisionHasTheSameStructure() {
        const c10::InferenceMode inference;
        const Model model = modelOf("4.25");
        const Network precise(model.structure, makeTorchBackend(model, c10::kCPU, at::kDouble));
        const Settings settings;
        const Guess guess =
            precise.guess(precise.source(randomPicture({128, 64}, 1), settings),
                          precise.source(randomPicture({128, 64}, 2), settings), 0.5, settings);
        const at::Tensor picture = precise.picture(guess, {0, 0, 128, 64});
        QCOMPARE(picture.scalar_type(), at::kFloat);  // motion and warps
        QVERIFY(largestDifference(picture, Pair(model, true, {128, 64}, 0.5, settings).whole()) < 1e-4);
    }
};

QTEST_APPLESS_MAIN(TestRifeNetwork)
#include "tst_rife_network.moc"
