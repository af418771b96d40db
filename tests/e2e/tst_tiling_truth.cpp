// One truth for tiles: the window's outlook, the preview, "tiles --json", "plan --json" and a run find the same grid, plan
// and reason, over sizes, presets, models and overlaps.
#include "app/cli/command.h"
#include "app/window_core.h"
#include "core/demo/demo_scene.h"
#include "core/inference/engine.h"
#include "core/inference/tile_policy.h"
#include "core/job/preview/preview.h"
#include "core/job/run/conversion.h"
#include "core/preset/preset.h"
#include "tests/support/command_line.h"
#include "ui/outlook/memory_outlook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace tessera;
using inference::GeneratorSettings;

namespace {

constexpr std::int64_t budget = 300'000'000;
const std::vector<Size> sizes{{64, 48},     {641, 359},   {1280, 720}, {1920, 1080},
                              {2560, 1440}, {3840, 2160}, {7680, 4320}};
const std::vector<int> overlaps{0, 16, 31, 64};

// Plans as the generator that it holds, and makes frames for nothing.
class IdleGenerator final : public inference::FrameGenerator {
public:
    explicit IdleGenerator(std::unique_ptr<FrameGenerator> real) : m_real(std::move(real)) {}

    inference::ModelInfo model() const override { return m_real->model(); }
    inference::ModelFacts facts() const override { return m_real->facts(); }
    std::string deviceName() const override { return m_real->deviceName(); }
    tiling::TileGrid plan(Size frame) const override { return m_real->plan(frame); }
    std::optional<inference::TilePlan> prediction(Size frame) const override {
        return m_real->prediction(frame);
    }
    std::optional<inference::GeneratedFrame> generate(const inference::Moment& moment, RunControl&,
                                                      const inference::OnTile&) override {
        return inference::GeneratedFrame{moment.prev, {}};
    }
    inference::MemoryUse memoryUse() const override { return m_real->memoryUse(); }

private:
    std::unique_ptr<FrameGenerator> m_real;
};

std::unique_ptr<inference::FrameGenerator> makeIdle(const GeneratorSettings& settings) {
    return std::make_unique<IdleGenerator>(inference::engine().makeGenerator(settings));
}

// What a command prints, in this process, or why it refuses.
ui::Outcome<QJsonObject> answerOf(const std::vector<std::string>& words) {
    RunControl control;
    CLI::App app;
    app::CommandContext context{control, false, {}};
    app::addTilesCommand(app, context);
    app::addPlanCommand(app, context);
    std::vector<std::string> reversed(words.rbegin(), words.rend());
    app.parse(reversed);
    std::FILE* const file = std::tmpfile();
    std::fflush(stdout);
    const int terminal = dup(STDOUT_FILENO);
    dup2(fileno(file), STDOUT_FILENO);
    const auto ending = ui::attempt([&] { return context.run(); });
    std::fflush(stdout);
    dup2(terminal, STDOUT_FILENO);
    close(terminal);
    std::rewind(file);
    QFile output;
    const QByteArray text = output.open(file, QIODevice::ReadOnly) ? output.readAll() : QByteArray();
    std::fclose(file);
    if (const auto* failure = std::get_if<ui::Failure>(&ending)) {
        return *failure;
    }
    return QJsonDocument::fromJson(text).object();
}

std::string spelled(Size size) {
    return std::to_string(size.width) + "x" + std::to_string(size.height);
}

std::vector<std::string> optionsOf(const GeneratorSettings& settings) {
    return {"--model",      settings.model,
            "--overlap",    std::to_string(settings.overlap),
            "--flow-scale", std::to_string(settings.flowScale),
            "--json"};
}

std::vector<std::string> planWords(Size size, const GeneratorSettings& settings) {
    std::vector<std::string> words{"plan",     spelled(size),
                                   "--budget", std::to_string(budget),
                                   "--steps",  std::to_string(settings.sampleSteps)};
    std::ranges::copy(optionsOf(settings), std::back_inserter(words));
    return words;
}

QString describe(const tiling::TileGrid& grid) {
    return QStringLiteral("%1x%2 in %3 x %4 of %5x%6, overlap %7%8")
        .arg(grid.frame.width)
        .arg(grid.frame.height)
        .arg(grid.rows())
        .arg(grid.columns())
        .arg(grid.tileSize.width)
        .arg(grid.tileSize.height)
        .arg(grid.overlap)
        .arg(grid.exact ? ", exact" : "");
}

QString describe(const std::optional<inference::TilePlan>& plan) {
    return plan ? QStringLiteral("%1 tiles, %2 bytes, %3 s")
                      .arg(plan->tiles)
                      .arg(plan->peakBytes)
                      .arg(plan->seconds, 0, 'g', 12)
                : QStringLiteral("unknown");
}

}  // namespace

class TestTilingTruth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyoneFindsTheSame_data();
    void everyoneFindsTheSame();
    void previewAndRunCutAsTheOutlookSays_data();
    void previewAndRunCutAsTheOutlookSays();

private:
    void know(const GeneratorSettings& settings);
    void compareRefusals(Size size, const GeneratorSettings& settings, const ui::Failure& told,
                         const inference::FrameGenerator& generator);
    void compareWithTiles(Size size, const GeneratorSettings& settings, const tiling::TileGrid& grid);
    void compareWithPlan(Size size, const GeneratorSettings& settings, const inference::TilePlan& plan);

    QTemporaryDir m_dir;
    std::unique_ptr<ui::MemoryOutlook> m_outlook;
};

void TestTilingTruth::initTestCase() {
    QVERIFY(m_dir.isValid());
    qputenv("XDG_CACHE_HOME", QFile::encodeName(m_dir.path()));  // what is measured here is this test's own
    m_outlook = std::make_unique<ui::MemoryOutlook>(app::windowCore().measureCost);
}

// Both the outlook and the engine have measured what these settings cost.
void TestTilingTruth::know(const GeneratorSettings& settings) {
    if (!m_outlook->freeBytes(settings)) {
        QSignalSpy changed(m_outlook.get(), &ui::MemoryOutlook::changed);
        m_outlook->want(settings);
        QVERIFY(changed.wait(tests::patience()));
    }
}

void TestTilingTruth::everyoneFindsTheSame_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("presetId");
    QTest::addColumn<int>("overlap");
    for (const inference::ModelInfo& model : inference::engine().models()) {
        for (const preset::Preset& preset : preset::builtInPresets()) {
            for (const int overlap : overlaps) {
                QTest::addRow("%s, %s, overlap %d", model.id.c_str(), preset.id.c_str(), overlap)
                    << QString::fromStdString(model.id) << QString::fromStdString(preset.id) << overlap;
            }
        }
    }
}

void TestTilingTruth::everyoneFindsTheSame() {
    QFETCH(QString, model);
    QFETCH(QString, presetId);
    QFETCH(int, overlap);
    const preset::Preset& preset = preset::findPreset(presetId.toStdString());
    GeneratorSettings settings;
    settings.model = model.toStdString();
    settings.tileSize = preset.tileSize;
    settings.overlap = overlap;
    settings.flowScale = preset.flowScale;
    settings.sampleSteps = preset.sampleSteps;
    settings.automaticTiles = preset.automaticTiles;
    settings.memoryLimit = preset.automaticTiles ? budget : 0;
    know(settings);
    const auto generator = inference::engine().makeGenerator(settings);
    for (const Size size : sizes) {
        const auto grid = m_outlook->grid(size, settings);
        const auto plan = m_outlook->plan(size, settings);
        if (const auto* failure = std::get_if<ui::Failure>(&grid)) {
            compareRefusals(size, settings, *failure, *generator);
            continue;
        }
        QVERIFY(plan.has_value());
        QCOMPARE(describe(std::get<tiling::TileGrid>(grid)), describe(generator->plan(size)));
        QCOMPARE(describe(plan), describe(generator->prediction(size)));
        compareWithTiles(size, settings, std::get<tiling::TileGrid>(grid));
        compareWithPlan(size, settings, *plan);
    }
}

// The smallest tiles do not fit: for the same reason everywhere, and never in tiles that were asked for.
void TestTilingTruth::compareRefusals(Size size, const GeneratorSettings& settings, const ui::Failure& told,
                                      const inference::FrameGenerator& generator) {
    QVERIFY(settings.automaticTiles);
    QVERIFY(!m_outlook->plan(size, settings).has_value());
    const auto planned = ui::attempt([&] { return generator.plan(size); });
    QVERIFY(std::holds_alternative<ui::Failure>(planned));
    QCOMPARE(std::get<ui::Failure>(planned).message, told.message);
    const auto printed = answerOf(planWords(size, settings));
    QVERIFY(std::holds_alternative<ui::Failure>(printed));
    QCOMPARE(std::get<ui::Failure>(printed).message, told.message);
}

// The command knows no budget.
void TestTilingTruth::compareWithTiles(Size size, const GeneratorSettings& settings,
                                       const tiling::TileGrid& grid) {
    if (settings.automaticTiles) {
        return;
    }
    std::vector<std::string> words{"tiles", spelled(size), "--tile", std::to_string(settings.tileSize)};
    std::ranges::copy(optionsOf(settings), std::back_inserter(words));
    const QJsonObject told = std::get<QJsonObject>(answerOf(words));
    QCOMPARE(told["reason"].toString(), QStringLiteral("asked"));
    QCOMPARE((Size{told["paddedWidth"].toInt(), told["paddedHeight"].toInt()}), grid.frame);
    QCOMPARE((Size{told["tileWidth"].toInt(), told["tileHeight"].toInt()}), grid.tileSize);
    QCOMPARE(told["rows"].toInt(), grid.rows());
    QCOMPARE(told["columns"].toInt(), grid.columns());
    QCOMPARE(told["overlap"].toInt(), grid.overlap);
}

void TestTilingTruth::compareWithPlan(Size size, const GeneratorSettings& settings,
                                      const inference::TilePlan& plan) {
    const auto printed = answerOf(planWords(size, settings));
    if (std::holds_alternative<ui::Failure>(printed)) {
        QVERIFY(!settings.automaticTiles);  // it answers for automatic tiles too, and the smallest do not fit
        return;
    }
    const QJsonArray rows = std::get<QJsonObject>(printed)["plans"].toArray();
    QCOMPARE(rows.size(), qsizetype(3));
    const QJsonObject row = (settings.automaticTiles  ? rows[2]
                             : settings.tileSize == 0 ? rows[0]
                                                      : rows[1])
                                .toObject();
    QCOMPARE(row["reason"].toString(),
             settings.automaticTiles ? QStringLiteral("planned") : QStringLiteral("asked"));
    QCOMPARE(row["tiles"].toInt(), plan.tiles);
    QCOMPARE(row["peakBytes"].toInteger(), plan.peakBytes);
    QCOMPARE(row["seconds"].toDouble(), plan.seconds);
    QCOMPARE((Size{row["tileWidth"].toInt(), row["tileHeight"].toInt()}),
             (Size{plan.shape.width, plan.shape.height}));
}

void TestTilingTruth::previewAndRunCutAsTheOutlookSays_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("overlap");
    QTest::newRow("odd") << 358 << 202 << 0;
    QTest::newRow("720p") << 1280 << 720 << 31;
    QTest::newRow("1080p") << 1920 << 1080 << 64;
}

// Through the file, with the tiles that a listener of the preview and of a conversion is told of.
void TestTilingTruth::previewAndRunCutAsTheOutlookSays() {
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, overlap);
    demo::DemoOptions demo;
    demo.output = m_dir.filePath(QStringLiteral("%1.mkv").arg(width)).toStdString();
    demo.size = {width, height};
    demo.seconds = 0.1;
    QVERIFY(demo::writeDemo(demo, {}));
    for (const inference::ModelInfo& model : inference::engine().models()) {
        job::JobSpec spec;
        spec.input = demo.output;
        spec.output = m_dir.filePath(QStringLiteral("out.mkv")).toStdString();
        spec.overwrite = true;
        spec.encoder.codec = "ffv1";
        spec.generator.model = model.id;
        spec.generator.tileSize = 256;
        spec.generator.overlap = overlap;
        know(spec.generator);
        const auto outlook = m_outlook->grid(demo.size, spec.generator);
        const QString expected = describe(std::get<tiling::TileGrid>(outlook));

        RunControl control;
        QString previewed;
        job::PreviewRequest request;
        request.source = spec.input;
        request.settings = spec.generator;
        request.pictures = {{job::PreviewKind::Generated, std::nullopt}};
        job::PreviewListener previewListener;
        previewListener.onPlan = [&](const tiling::TileGrid& grid) { previewed = describe(grid); };
        job::PreviewRenderer renderer(makeIdle);
        QVERIFY(renderer.render(request, control, previewListener).has_value());
        QCOMPARE(previewed, expected);

        QString run;
        job::Listener listener;
        listener.onPlan = [&](const tiling::TileGrid& grid) { run = describe(grid); };
        (void)job::convert(spec, makeIdle, control, listener);
        QCOMPARE(run, expected);
    }
}

QTEST_GUILESS_MAIN(TestTilingTruth)
#include "tst_tiling_truth.moc"
