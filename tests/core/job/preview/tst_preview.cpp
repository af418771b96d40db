#include "core/job/preview/preview.h"

#include "core/base/error.h"
#include "core/colour/rgb_reader.h"
#include "core/demo/demo_scene.h"
#include "core/job/preview/preview_source.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace tessera;
using namespace tessera::job;

namespace {

constexpr int frameCount = 30;

// Gives back the first of the two frames, tile by tile.
class CopyingGenerator final : public inference::FrameGenerator {
public:
    explicit CopyingGenerator(const inference::GeneratorSettings& settings) : m_settings(settings) {}

    inference::ModelInfo model() const override { return {}; }
    std::string deviceName() const override { return "none"; }
    tiling::TileGrid plan(Size frame) const override {
        return tiling::makeTileGrid(frame, {m_settings.tileSize, m_settings.tileSize, m_settings.overlap});
    }
    std::optional<inference::GeneratedFrame> generate(const inference::Moment& moment, RunControl& control,
                                                      const inference::OnTile& onTile) override {
        const media::Frame& prev = moment.prev;
        const tiling::TileGrid grid = plan(prev.size());
        for (int index = 0; index < grid.count(); ++index) {
            if (!control.proceed()) {
                return std::nullopt;
            }
            const Rect rect = grid.tile(index).rect;
            const std::vector<float> pixels(static_cast<size_t>(rect.size().pixels()) * 3, 0.5F);
            onTile(
                {index, grid.count(), rect, inference::TileState::Done, 1, 1, [&] { return pixels.data(); }});
        }
        return inference::GeneratedFrame{prev, {0.5, 1000, grid.count(), 0}};
    }
    inference::MemoryUse memoryUse() const override { return {}; }

private:
    inference::GeneratorSettings m_settings;
};

}  // namespace

class TestPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        demo::DemoOptions demo;
        demo.output = m_path = m_dir.filePath("demo.mkv").toStdString();
        demo.size = {160, 96};
        demo.seconds = frameCount / 30.0;
        QVERIFY(demo::writeDemo(demo, {}));
        media::VideoReader reader = media::VideoReader::open(m_path, {});
        while (const auto frame = reader.next()) {
            m_frames.push_back(colour::makePicture(*frame, 0));
        }
        QCOMPARE(m_frames.size(), size_t{frameCount});
    }

    void framesComeInAnyOrder() {
        PreviewSource source = PreviewSource::open(m_path, {});
        QCOMPARE(source.count(), frameCount);
        for (const int index : {17, 3, 4, 5, 29, 0, 1, 28, 29, 12, 17}) {
            const auto frame = source.frame(index);
            QVERIFY2(frame && colour::makePicture(*frame, 0).rgb == m_frames[static_cast<size_t>(index)].rgb,
                     qPrintable(QString::number(index)));
        }
        QVERIFY(std::abs(source.seconds(15) - 0.5) < 0.002);
    }

    void bothSidesAndTheirLikeness() {
        PreviewRenderer renderer(makeGenerator());
        RunControl control;
        PreviewRequest request = betweenFrames(10);
        request.settings.tileSize = 64;
        request.settings.overlap = 16;
        request.pictures = {{PreviewKind::Generated, {}}, {PreviewKind::Untiled, {}}};
        request.compare = true;
        request.differenceGain = 8;
        int plans = 0;
        int tiles = 0;
        int pictures = 0;

        PreviewListener listener;
        listener.onPlan = [&](const tiling::TileGrid&) { ++plans; };
        listener.onTile = [&](const inference::TileEvent&) { ++tiles; };
        listener.onPicture = [&](const PreviewPicture&) { ++pictures; };
        const auto answer = renderer.render(request, control, listener);

        QVERIFY(answer);
        QCOMPARE(answer->frameCount, frameCount);
        QCOMPARE(answer->pictures[0].cost->tiles, 6);
        QCOMPARE(answer->pictures[1].cost->tiles, 1);
        QCOMPARE(answer->pictures[0].motion.size(), 6u);
        QCOMPARE(answer->pictures[0].reach, 16.0);
        QVERIFY(answer->pictures[1].motion.empty());
        QVERIFY(answer->pictures[0].seamRatio.has_value());
        QVERIFY(!answer->pictures[1].seamRatio.has_value());
        QVERIFY(answer->pictures[0].picture.rgb == m_frames[10].rgb);
        QVERIFY(std::isinf(answer->comparison->psnr));
        QCOMPARE(answer->comparison->difference.size, (Size{160, 96}));
        QCOMPARE(plans, 2);
        QCOMPARE(tiles, 7);
        QCOMPARE(pictures, 2);
    }

    void tilesArriveAsTheyFinish() {
        PreviewRenderer renderer(makeGenerator());
        RunControl control;
        PreviewRequest request = betweenFrames(3);
        request.settings.tileSize = 64;
        request.settings.overlap = 16;
        std::vector<Rect> parts;
        PreviewListener listener;
        listener.onPart = [&](const Rect& rect, const Picture& picture) {
            parts.push_back(rect);
            QCOMPARE(picture.size, rect.size());
            QCOMPARE(picture.rgb.front(), 128);
        };
        listener.onTile = [](const inference::TileEvent& event) { QVERIFY(event.pixels == nullptr); };
        QVERIFY(renderer.render(request, control, listener));
        QCOMPARE(parts.size(), 6u);

        request.settings.tileSize = 0;
        QVERIFY(renderer.render(request, control, listener));
        QCOMPARE(parts.size(), 6u);  // nothing to watch in one piece
    }

    void aSideMayHaveItsOwnSettings() {
        PreviewRenderer renderer(makeGenerator());
        RunControl control;
        PreviewRequest request = betweenFrames(3);
        request.settings.tileSize = 0;
        inference::GeneratorSettings other = request.settings;
        other.tileSize = 64;
        other.overlap = 16;
        request.pictures = {{PreviewKind::Generated, {}}, {PreviewKind::Generated, other}};
        const auto answer = renderer.render(request, control, {});
        QCOMPARE(answer->pictures[0].cost->tiles, 1);
        QCOMPARE(answer->pictures[1].cost->tiles, 6);
    }

    void whatDoesNotFitInOnePieceIsMadeOfTheLargestTiles() {
        // 160x96 is padded to 192x128: 100 kB a pixel are 2.5 GB, 1.5 GB may be used of 2 GB.
        MachineFacts machine;
        machine.cost = [](const inference::GeneratorSettings&) {
            inference::CostModel cost;
            cost.bytesPerPixel = 100'000;
            return cost;
        };
        machine.memory = [](const std::string&) {
            return inference::MemoryUse{0, 0, 2'000'000'000, 4'000'000'000};
        };
        PreviewRenderer renderer(makeGenerator(), machine);
        RunControl control;
        PreviewRequest request = betweenFrames(3);
        request.settings.overlap = 16;
        request.pictures = {{PreviewKind::Untiled, {}}};
        const auto answer = renderer.render(request, control, {});

        const auto& shortage = answer->pictures[0].shortage;
        QVERIFY(shortage.has_value());
        QCOMPARE(shortage->neededBytes, 192LL * 128 * 100'000);
        QCOMPARE(shortage->usableBytes, 1'500'000'000);
        QVERIFY(shortage->tile.pixels() * 100'000 <= shortage->usableBytes);
        QVERIFY(shortage->tile.pixels() > 0);
        QCOMPARE(m_lastSettings.memoryLimit, shortage->usableBytes);
        QVERIFY(m_lastSettings.automaticTiles);

        machine.memory = [](const std::string&) {
            return inference::MemoryUse{0, 0, 8'000'000'000, 8'000'000'000};
        };
        PreviewRenderer roomy(makeGenerator(), machine);
        QVERIFY(!roomy.render(request, control, {})->pictures[0].shortage);
    }

    void maskedPixelsAreThoseOfTheNearerFrame() {
        const QTemporaryDir dir;
        QImage white(160, 96, QImage::Format_RGB888);
        white.fill(Qt::white);
        QVERIFY(white.save(dir.filePath(QStringLiteral("mask.png"))));
        PreviewRenderer renderer(makeGenerator());
        RunControl control;
        PreviewRequest request = betweenFrames(3);
        request.t = 0.75;
        QVERIFY(renderer.render(request, control, {})->pictures[0].picture.rgb == m_frames[3].rgb);
        request.keep.mask = dir.filePath(QStringLiteral("mask.png")).toStdString();
        QVERIFY(renderer.render(request, control, {})->pictures[0].picture.rgb == m_frames[4].rgb);
    }

    void modelsStayLoadedUntilReleased() {
        PreviewRenderer renderer(makeGenerator());
        RunControl control;
        m_made = 0;
        QVERIFY(renderer.render(betweenFrames(1), control, {}));
        QVERIFY(renderer.render(betweenFrames(2), control, {}));
        QCOMPARE(m_made, 1);
        renderer.release();
        QVERIFY(renderer.render(betweenFrames(2), control, {}));
        QCOMPARE(m_made, 2);
    }

    void originalsNeedNoModel() {
        PreviewRenderer renderer(makeGenerator());
        RunControl control;
        m_made = 0;
        PreviewRequest request = betweenFrames(frameCount + 5);
        request.t = 0;
        const auto answer = renderer.render(request, control, {});
        QCOMPARE(answer->frame, frameCount - 1);
        QVERIFY(answer->pictures[0].picture.rgb == m_frames.back().rgb);
        QCOMPARE(m_made, 0);
    }

    void stoppedBetweenTilesGivesNothing() {
        PreviewRenderer renderer(makeGenerator());
        RunControl control;
        PreviewRequest request = betweenFrames(4);
        request.settings.tileSize = 64;
        request.settings.overlap = 16;
        int tiles = 0;
        PreviewListener listener;
        listener.onTile = [&](const inference::TileEvent&) {
            if (++tiles == 2) {
                control.requestStop();
            }
        };
        const auto answer = renderer.render(request, control, listener);
        QVERIFY(!answer);
        QCOMPARE(tiles, 2);
        RunControl another;
        QVERIFY(renderer.render(request, another, {}));
    }

    void missingFileIsBadInput() {
        PreviewRenderer renderer(makeGenerator());
        RunControl control;
        PreviewRequest request = betweenFrames(0);
        request.source = "/nowhere/at all.mkv";
        QVERIFY_THROWS_EXCEPTION(Error, (void)renderer.render(request, control, {}));
    }

private:
    PreviewRequest betweenFrames(std::int64_t frame) const {
        PreviewRequest request;
        request.source = m_path;
        request.frame = frame;
        request.pictures = {{PreviewKind::Generated, {}}};
        return request;
    }

    inference::MakeGenerator makeGenerator() {
        return [this](const inference::GeneratorSettings& settings) {
            ++m_made;
            m_lastSettings = settings;
            return std::make_unique<CopyingGenerator>(settings);
        };
    }

    QTemporaryDir m_dir;
    std::filesystem::path m_path;
    std::vector<Picture> m_frames;
    int m_made = 0;
    inference::GeneratorSettings m_lastSettings;
};

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
