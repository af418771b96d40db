// Faults of everything but the input: disk, interruptions, damaged records, models, memory, devices. Each ends as
// promised, never with a file under the output's name that is not whole, and the job can go on. Faults of the input, rows
// 1 to 27 of the same table: tests/core/job/tst_bad_input.cpp.
#include "core/base/error.h"
#include "core/demo/demo_scene.h"
#include "core/inference/planner.h"
#include "core/job/run/conversion.h"
#include "core/models/model_file.h"
#include "core/weights/weight_file.h"
#include "tests/support/checkpoint_writer.h"
#include "tests/support/command_line.h"
#include "tests/support/faulty_models.h"
#include "tests/support/job_files.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fstream>
#include <optional>

using namespace tessera;
using namespace tessera::job;
using namespace tessera::tests;

namespace {

namespace fs = std::filesystem;

constexpr auto longestStopMs = 10'000;  // what waits for ever fails, a busy machine does not

// One folder with a clip of 24 frames, and a conversion of it in five segments.
class Bench {
public:
    explicit Bench(const char* frames = "clip.mkv", Size size = {96, 64}, double seconds = 1) {
        demo::DemoOptions demo;
        demo.output = path(frames);
        demo.size = size;
        demo.frameRate = 24;
        demo.seconds = seconds;
        (void)demo::writeDemo(demo, {});
        m_spec.input = demo.output;
        m_spec.output = path("out.mkv");
        m_spec.encoder.codec = "ffv1";
        m_spec.segmentSeconds = 0.2;
        m_spec.generator.device = "cpu";
        m_spec.generator.tileSize = 64;
        m_spec.generator.overlap = 16;
        m_spec.generator.threads = 2;
    }

    [[nodiscard]] fs::path path(const char* name) const { return (m_dir.path() + "/" + name).toStdString(); }
    [[nodiscard]] JobSpec& spec() { return m_spec; }
    [[nodiscard]] QStringList files() const { return everythingIn(m_dir.path()); }
    [[nodiscard]] fs::path jobFolder() const { return path(".out.mkv.tessera"); }
    [[nodiscard]] QByteArray outputDigest() const {
        return digestOf(QString::fromStdString(m_spec.output.string()));
    }

    [[nodiscard]] Report convert(const inference::MakeGenerator& model, const Listener& listener = {}) {
        RunControl control;
        return job::convert(m_spec, model, control, listener);
    }
    [[nodiscard]] Report resume(const inference::MakeGenerator& model) {
        RunControl control;
        return job::resume({jobFolder(), false}, model, control, {});
    }
    // What an uninterrupted run gives; the output is removed again.
    [[nodiscard]] QByteArray wholeDigest(const inference::MakeGenerator& model) {
        (void)convert(model);
        const QByteArray digest = outputDigest();
        fs::remove(m_spec.output);
        return digest;
    }
    // Leaves the job with about half of its segments.
    [[nodiscard]] Report interrupt() {
        return convert(
            interruptedAt(14, [](RunControl& control) { control.requestStop(AfterStop::KeepJob); }));
    }
    [[nodiscard]] QStringList command() const {
        return {"convert",
                QString::fromStdString(m_spec.input.string()),
                "-o",
                QString::fromStdString(m_spec.output.string()),
                "--segment-seconds",
                "0.2",
                "--codec",
                "ffv1"};
    }

private:
    QTemporaryDir m_dir;
    JobSpec m_spec;
};

void expectError(const std::function<void()>& work, ErrorCode code, const char* says) {
    try {
        work();
    } catch (const Error& error) {
        QCOMPARE(error.code(), code);
        QVERIFY2(QString::fromUtf8(error.what()).contains(says), error.what());
        return;
    }
    QFAIL("it was not refused");
}

bool warns(const Report& report, const char* words) {
    return std::ranges::any_of(report.warnings, [words](const Message& warning) {
        return english(warning).find(words) != std::string::npos;
    });
}

void eightKInLittleMemory() {
    const inference::CostModel cost{50e6, 300, 0.01, 1e-6};
    const auto plan = inference::planTiles({{7680, 4320}, 64, 64, 1'000'000'000, cost});
    QVERIFY(plan.tiles > 4 && plan.peakBytes <= 1'000'000'000);
    expectError(
        [&] {
            (void)inference::planTiles({{7680, 4320}, 64, 64, 10'000'000, cost});
        },
        ErrorCode::OutOfMemory, "10.0 MB may be used");
}

// No file may grow beyond `bytes`, as on a full disk.
void diskFullAt(double share) {
    Bench bench;
    const QByteArray whole = [&bench] {
        (void)runTessera(bench.command() << "-q");
        return bench.outputDigest();
    }();
    const auto bytes =
        static_cast<qint64>(static_cast<double>(fs::file_size(bench.spec().output)) * share) - 1;
    fs::remove(bench.spec().output);
    const CommandResult full =
        runTool("prlimit", QStringList{QString("--fsize=%1").arg(bytes), TESSERA_BIN_DIR "/tessera-cli"} +
                               bench.command() + QStringList{"-q"});
    QVERIFY2(full.exitCode == 6, qPrintable(QString::number(full.exitCode) + full.errors));
    QVERIFY(!fs::exists(bench.spec().output));
    const CommandResult again = runTessera(bench.command() << "-q");
    QVERIFY2(again.exitCode == 0, qPrintable(again.errors));
    QCOMPARE(bench.outputDigest(), whole);
    QCOMPARE(bench.files(), (QStringList{"clip.mkv", "out.mkv"}));
}

void diskFills() {
    diskFullAt(0.1);
}

void diskFullAtTheVeryEnd() {
    diskFullAt(1);
}

constexpr const char* framesAreThere = "\"framesDone\":(1[0-9]|[2-9][0-9])";

// Sends `signal` when progress says `when`; returns the exit code and how long the end took.
std::pair<int, qint64> signalled(const Bench& bench, int signal, const char* when = framesAreThere,
                                 const QStringList& more = {}) {
    QProcess process;
    process.setChildProcessModifier([] { std::signal(SIGINT, SIG_DFL); });
    process.start(TESSERA_BIN_DIR "/tessera-cli", bench.command() + more + QStringList{"--progress", "json"});
    process.setReadChannel(QProcess::StandardError);
    QByteArray heard;
    const QRegularExpression underWay(QString::fromLatin1(when));
    while (!underWay.match(QString::fromUtf8(heard)).hasMatch() && process.waitForReadyRead(60000)) {
        heard += process.readAllStandardError();
    }
    QElapsedTimer timer;
    timer.start();
    if (process.processId() > 0) {
        ::kill(static_cast<pid_t>(process.processId()), signal);
    }
    process.waitForFinished(60000);
    const bool normal = process.exitStatus() == QProcess::NormalExit;
    return {normal ? process.exitCode() : -signal, timer.elapsed()};
}

void killed() {
    Bench bench("clip.mkv", {320, 192}, 3);
    QCOMPARE(signalled(bench, SIGKILL).first, -SIGKILL);
    QVERIFY(!fs::exists(bench.spec().output));
    const CommandResult resumed =
        runTessera({"resume", QString::fromStdString(bench.spec().output.string())});
    QVERIFY2(resumed.exitCode == 0, qPrintable(resumed.errors));
    QVERIFY2(resumed.output.contains(": 143 frames"), qPrintable(resumed.output));
    QCOMPARE(bench.files(), (QStringList{"clip.mkv", "out.mkv"}));
}

void terminatedAndInterrupted() {
    Bench bench("clip.mkv", {320, 192}, 3);
    const auto [terminated, termMs] = signalled(bench, SIGTERM);
    QCOMPARE(terminated, 143);
    QVERIFY(!fs::exists(bench.spec().output) && fs::exists(bench.jobFolder()));
    fs::remove_all(bench.jobFolder());
    const auto [interrupted, intMs] = signalled(bench, SIGINT);
    QCOMPARE(interrupted, 130);
    QVERIFY2(termMs < longestStopMs && intMs < longestStopMs,
             qPrintable(QString("%1, %2 ms").arg(termMs).arg(intMs)));
    QCOMPARE(bench.files(), QStringList("clip.mkv"));
}

// In the middle of a frame that is computed in one piece, which takes far longer than the stop may.
void interruptedAt4K() {
    Bench bench("clip.mkv", {3840, 2160}, 0.13);
    const auto [exitCode, milliseconds] = signalled(bench, SIGINT, "\"framesDone\":[1-9]", {"--tile", "0"});
    QCOMPARE(exitCode, 130);
    QVERIFY2(milliseconds < longestStopMs, qPrintable(QString::number(milliseconds)));
    QCOMPARE(bench.files(), QStringList("clip.mkv"));
}

void cancelled() {
    Bench bench;
    QElapsedTimer sinceStop;
    const auto stop = [&sinceStop](RunControl& control) {
        sinceStop.start();
        control.requestStop();
        control.requestStop();  // twice is once
    };
    const auto stopped = [&](const inference::MakeGenerator& model,
                             const std::function<void(RunControl&)>& early, std::optional<Stage> at) {
        RunControl control;
        early(control);
        Listener listener;
        listener.onProgress = [&](const Progress& progress) {
            if (progress.stage == at) {
                stop(control);
            }
        };
        QCOMPARE(job::convert(bench.spec(), model, control, listener).ending, Ending::Cancelled);
        QVERIFY(sinceStop.elapsed() < longestStopMs);
        QCOMPARE(bench.files(), QStringList("clip.mkv"));
    };
    stopped(undisturbed(), stop, std::nullopt);
    stopped(
        interruptedAt(12, stop), [](RunControl&) {}, std::nullopt);
    stopped(
        undisturbed(), [](RunControl&) {}, Stage::Finishing);
}

void change(const fs::path& file, const std::function<void(QByteArray&)>& edit) {
    QFile handle(QString::fromStdString(file.string()));
    QVERIFY(handle.open(QIODevice::ReadOnly));
    QByteArray bytes = handle.readAll();
    handle.close();
    edit(bytes);
    QVERIFY(handle.open(QIODevice::WriteOnly | QIODevice::Truncate));
    handle.write(bytes);
}

fs::path firstLike(const fs::path& folder, const char* pattern) {
    const QDir dir(QString::fromStdString(folder.string()));
    return (folder / dir.entryList({pattern}, QDir::Files).value(0).toStdString());
}

void damagedRecords() {
    Bench bench;
    const QByteArray whole = bench.wholeDigest(undisturbed());
    const auto damaged = [&](const char* pattern, const std::function<void(QByteArray&)>& edit,
                             const char* warning) {
        QCOMPARE(bench.interrupt().ending, Ending::Cancelled);
        change(firstLike(bench.jobFolder(), pattern), edit);
        const Report report = bench.convert(undisturbed());
        QCOMPARE(bench.outputDigest(), whole);
        QVERIFY(*warning == '\0' || warns(report, warning));
        fs::remove(bench.spec().output);
    };
    damaged(
        "job.json", [](QByteArray& bytes) { bytes.truncate(bytes.size() / 2); }, "started again");
    damaged(
        "job.json", [](QByteArray& bytes) { bytes.replace("\"ends\":\"", "\"ends\":\"0"); }, "started again");
    damaged(
        "000000.json", [](QByteArray& bytes) { bytes.replace("\"frames\": ", "\"frames\": 1"); }, "");
    damaged(
        "000001.json", [](QByteArray& bytes) { bytes.clear(); }, "");
    damaged(
        "000000-*.nut", [](QByteArray& bytes) { bytes[bytes.size() / 2] = '?'; }, "");
}

void anotherInput() {
    Bench bench;
    QCOMPARE(bench.interrupt().ending, Ending::Cancelled);
    demo::DemoOptions other{bench.path("clip.mkv"), {96, 64}, 24, 0.5};
    other.overwrite = true;
    QVERIFY(demo::writeDemo(other, {}));
    const Report report = bench.convert(undisturbed());
    QVERIFY(warns(report, "has changed since it began"));
    QCOMPARE(report.outputFrames, 23);
}

void inputChanged() {
    Bench bench;
    const fs::path clip = bench.path("clip.mkv");
    const auto longer = [&clip](RunControl&) { std::ofstream(clip, std::ios::app) << "more"; };
    const auto gone = [&clip](RunControl&) { fs::remove(clip); };
    expectError([&] { (void)bench.convert(interruptedAt(14, longer)); }, ErrorCode::BadInput, "has changed");
    QVERIFY(!fs::exists(bench.spec().output));
    fs::remove_all(bench.jobFolder());
    QCOMPARE(bench.interrupt().ending, Ending::Cancelled);
    std::ofstream(clip, std::ios::app) << "more";
    expectError([&] { (void)bench.resume(undisturbed()); }, ErrorCode::BadInput, "has changed");
    fs::remove_all(bench.jobFolder());
    expectError([&] { (void)bench.convert(interruptedAt(14, gone)); }, ErrorCode::BadInput, "clip.mkv");
    QVERIFY(!fs::exists(bench.spec().output));
}

void write(const fs::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

void writeCheckpoint(const fs::path& path) {
    CheckpointWriter writer(path);
    writer.addTensor("", "a", writer.addFloats({1, -2, 3.5F, 0, 1e-30F, 6}), {6});
    writer.finish();
}

void unusableModels() {
    const QTemporaryDir dir;
    const auto path = [&dir](const char* name) { return fs::path(dir.filePath(name).toStdString()); };
    const auto refused = [&](const char* name, const char* says) {
        expectError([&] { (void)models::inspectModelFile(path(name)); }, ErrorCode::Model, says);
        expectError([&] { (void)models::inspectModelFile(path(name)); }, ErrorCode::Model, name);
    };
    refused("absent.pth", "cannot be opened");
    write(path("empty.pth"), "");
    refused("empty.pth", "is empty");
    write(path("random.pth"), std::string(5000, '\x5a'));
    refused("random.pth", "is not a model");
    writeCheckpoint(path("cut.pth"));
    fs::resize_file(path("cut.pth"), fs::file_size(path("cut.pth")) / 2);
    refused("cut.pth", "is damaged");
    fs::create_directory(path("folder.pth"));
    refused("folder.pth", "is a folder");
}

void flippedWeight() {
    const QTemporaryDir dir;
    const fs::path path = dir.filePath("model.pth").toStdString();
    writeCheckpoint(path);
    const float value = 3.5F;
    change(path, [&value](QByteArray& bytes) {
        const qsizetype at = bytes.indexOf(QByteArray(reinterpret_cast<const char*>(&value), sizeof(value)));
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
    });
    weights::WeightFile file(path);
    expectError([&] { (void)file.readFloats(*file.find("", "a")); }, ErrorCode::Model,
                "have changed since it was written");
}

void hostileModels() {
    const QTemporaryDir dir;
    const auto refused = [&dir](const std::string& bytes, const char* says) {
        const fs::path path = dir.filePath("model").toStdString();
        write(path, bytes);
        expectError([&] { (void)weights::WeightFile(path); }, ErrorCode::Model, says);
    };
    const auto safetensors = [](const std::string& header, std::size_t data) {
        std::string length(8, '\0');
        length[0] = static_cast<char>(header.size());
        return length + header + std::string(data, '\0');
    };
    PickleText system;
    system.raw("\x80\x02")
        .global("posix", "system")
        .text("touch " + dir.filePath("ran").toStdString())
        .raw("\x85R.");
    const fs::path archive = dir.filePath("archive").toStdString();
    ZipWriter zip(archive);
    zip.add("x/data.pkl", system.bytes());
    zip.finish();
    expectError([&] { (void)weights::WeightFile(archive); }, ErrorCode::Model, "posix.system");
    QVERIFY(!fs::exists(dir.filePath("ran").toStdString()));
    refused(safetensors(R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}})", 0),
            "a size that no file can have");
    refused(std::string("\xff\xff\xff\xff\xff\xff\xff\x7f{}", 10), "is not a model");
    refused(safetensors(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", 4),
            "overlap, have gaps");
    refused(safetensors(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[8,4]}})", 8), "makes no sense");
}

// The job fails with `code`, what is done stays, and a model that works finishes it.
void failsAndGoesOn(ModelFault fault, ErrorCode code, const char* says) {
    Bench bench;
    const QByteArray whole = bench.wholeDigest(faultyModel());
    expectError([&] { (void)bench.convert(faultyModel({fault, 30, 1'000'000})); }, code, says);
    QVERIFY(!fs::exists(bench.spec().output));
    const Report report = bench.resume(faultyModel());
    QVERIFY(report.keptFrames > 0);
    QCOMPARE(bench.outputDigest(), whole);
    QCOMPARE(bench.files(), (QStringList{"clip.mkv", "out.mkv"}));
}

void modelsThatFail() {
    failsAndGoesOn(ModelFault::WrongShape, ErrorCode::Model, "a picture of the wrong shape");
    failsAndGoesOn(ModelFault::NotANumber, ErrorCode::Model, "numbers that are not a picture");
    failsAndGoesOn(ModelFault::RuntimeError, ErrorCode::Model, "sizes do not match");
    failsAndGoesOn(ModelFault::NotAnException, ErrorCode::Internal, "in an unknown way");
}

void memoryRunsOutOnce() {
    Bench direct;
    const QByteArray whole = direct.wholeDigest(faultyModel());
    for (const ModelFault fault :
         {ModelFault::OutOfMemory, ModelFault::OutOfMemoryInScript, ModelFault::OutOfMemoryOfCpu,
          ModelFault::OutOfMemoryOfBlas, ModelFault::BadAlloc}) {
        Bench bench;
        bench.spec().generator.tileSize = 128;
        const Report report = bench.convert(faultyModel({fault, 0, 3}));  // of 128x128, once again, of 64x128
        QVERIFY(warns(report, "continued with tiles of 64x64"));
        QCOMPARE(bench.outputDigest(), whole);
    }
}

void memoryIsNeverEnough() {
    failsAndGoesOn(ModelFault::OutOfMemory, ErrorCode::OutOfMemory, "not enough memory even for a tile of");
}

void deviceIsLost() {
    failsAndGoesOn(ModelFault::DeviceLost, ErrorCode::Model, "unspecified launch failure");
    Bench bench;
    expectError(
        [&] {
            (void)bench.convert(faultyModel({ModelFault::DeviceLost, 30, 1'000'000}));
        },
        ErrorCode::Model, "has failed, or is gone");
    std::string device;
    RunControl control;
    const Report report = job::resume({bench.jobFolder(), false, "cpu"},
                                      [&device](const inference::GeneratorSettings& settings) {
                                          device = settings.device;
                                          return faultyModel()(settings);
                                      },
                                      control, {});
    QCOMPARE(device, std::string("cpu"));
    QVERIFY(report.keptFrames > 0);
}

struct Held {
    long residentKb = 0;
    int descriptors = 0;
    int threads = 0;
};

Held heldNow() {
    Held held;
    QFile status("/proc/self/status");
    if (status.open(QIODevice::ReadOnly)) {
        const QString text = QString::fromLatin1(status.readAll());
        const auto number = [&text](const char* key) {
            return QRegularExpression(QString(key) + ":\\s*(\\d+)").match(text).captured(1).toLong();
        };
        held.residentKb = number("VmRSS");
        held.threads = static_cast<int>(number("Threads"));
    }
    held.descriptors =
        static_cast<int>(QDir("/proc/self/fd").entryList(QDir::AllEntries | QDir::System).size());
    return held;
}

void fiveHundredFramesThreeTimes() {
    Bench bench("clip.mkv", {96, 64}, 10.5);
    bench.spec().segmentSeconds = 2;
    std::vector<Held> held;
    for (int run = 0; run < 3; ++run) {
        QCOMPARE(bench.convert(faultyModel()).outputFrames, 503);
        fs::remove(bench.spec().output);
        held.push_back(heldNow());
    }
    qInfo("resident kB after each run of 503 frames: %ld %ld %ld", held[0].residentKb, held[1].residentKb,
          held[2].residentKb);
    QVERIFY(held[2].residentKb - held[1].residentKb < 5 * 1024);
    QCOMPARE(held[2].descriptors, held[0].descriptors);
    QCOMPARE(held[2].threads, held[0].threads);
}

struct Row {
    const char* name;
    void (*run)();
};

constexpr Row rows[] = {
    {"10 8K in little memory", eightKInLittleMemory},
    {"28 disk fills", diskFills},
    {"29 disk full at the very end", diskFullAtTheVeryEnd},
    {"30 killed", killed},
    {"31 cancelled at the start, in the middle, at the end", cancelled},
    {"31 interrupted at 4K", interruptedAt4K},
    {"32 damaged records", damagedRecords},
    {"32 records of another input", anotherInput},
    {"33 input changed or gone", inputChanged},
    {"34 unusable models", unusableModels},
    {"35 one bit of a weight", flippedWeight},
    {"36 hostile models", hostileModels},
    {"37 models that fail", modelsThatFail},
    {"38 memory runs out once", memoryRunsOutOnce},
    {"39 memory is never enough", memoryIsNeverEnough},
    {"40 device lost", deviceIsLost},
    {"41 terminated and interrupted", terminatedAndInterrupted},
    {"42 three times 500 frames", fiveHundredFramesThreeTimes},
};

}  // namespace

class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsAsItShould_data();
    void endsAsItShould();
};

void TestFaults::endsAsItShould_data() {
    QTest::addColumn<int>("index");
    for (int index = 0; index < static_cast<int>(std::size(rows)); ++index) {
        QTest::newRow(rows[index].name) << index;
    }
}

void TestFaults::endsAsItShould() {
    QFETCH(int, index);
    rows[index].run();
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
