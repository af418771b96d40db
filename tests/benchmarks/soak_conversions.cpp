// What conversions gather in one process: many of small files into every kind of output, and one of a film of hours.
// Memory, descriptors, threads and temporary files are sampled; fails when any of them grows after the first third.
//
//     soak_conversions [COUNT] [HOURS]      2000 and 3 by default
#include "core/base/run_control.h"
#include "core/inference/engine.h"
#include "core/job/run/conversion.h"
#include "tests/support/ffmpeg_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

using namespace tessera;
using namespace tessera::tests;

namespace {

struct Held {
    long residentKb = 0;
    long descriptors = 0;
    long threads = 0;
    long temporaryFiles = 0;
};

long countIn(const QString& folder) {
    return static_cast<long>(
        QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot).size());
}

Held heldNow() {
    QFile status("/proc/self/status");
    const QString text = status.open(QIODevice::ReadOnly) ? QString::fromLatin1(status.readAll()) : QString();
    const auto number = [&text](const QString& key) {
        return QRegularExpression(key + QStringLiteral(":\\s*(\\d+)")).match(text).captured(1).toLong();
    };
    return {number("VmRSS"), countIn("/proc/self/fd"), number("Threads"), countIn(QDir::tempPath())};
}

void print(const char* words, double at, const Held& held) {
    std::printf("%s %8.1f  %7ld kB  %3ld descriptors  %3ld threads  %3ld temporary files\n", words, at,
                held.residentKb, held.descriptors, held.threads, held.temporaryFiles);
    std::fflush(stdout);
}

// The most of the last third against the most of the second: the first is for caches to fill.
bool grows(const std::vector<Held>& samples) {
    const auto third = static_cast<std::ptrdiff_t>(samples.size() / 3);
    const auto most = [&](std::ptrdiff_t part, auto member) {
        const auto begin = samples.begin() + part * third;
        return (*std::ranges::max_element(begin, begin + third, {}, member)).*member;
    };
    const auto rises = [&](const char* what, auto member, long tolerated) {
        const long before = most(1, member);
        const long after = most(2, member);
        if (after > before + tolerated) {
            std::printf("%s grow: %ld, then %ld\n", what, before, after);
        }
        return after > before + tolerated;
    };
    if (third == 0) {
        return false;
    }
    bool found = rises("kB of memory", &Held::residentKb, 16L << 10);
    found = rises("descriptors", &Held::descriptors, 0) || found;
    found = rises("threads", &Held::threads, 0) || found;
    return rises("temporary files", &Held::temporaryFiles, 0) || found;
}

std::unique_ptr<inference::FrameGenerator> generator(const inference::GeneratorSettings& settings) {
    return inference::engine().makeGenerator(settings);
}

void convert(const QString& input, const QString& output, const char* codec) {
    job::JobSpec spec;
    spec.input = input.toStdString();
    spec.output = output.toStdString();
    spec.overwrite = true;
    spec.generator.model = "blend";
    spec.encoder.codec = codec;
    RunControl control;
    try {
        (void)job::convert(spec, generator, control, {});
    } catch (const std::exception&) {
        std::fprintf(stderr, "%s as %s:\n", qUtf8Printable(input), codec);
        throw;
    }
}

bool soakSmall(int count, const QTemporaryDir& folder) {
    const QString picture = "testsrc2=s=64x48:r=10:d=0.6";
    const QStringList sources{folder.filePath("a.mkv"), folder.filePath("a.mp4"), folder.filePath("a.ts"),
                              folder.filePath("a.gif")};
    for (const QString& source : sources) {
        runFFmpeg(QStringList{"-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", "sine=d=0.6"} +
                  (source.endsWith("gif") ? QStringList{"-map", "0:v"} : QStringList{}) +
                  QStringList{source});
    }
    constexpr std::array<std::pair<const char*, const char*>, 7> outputs{{{"o.mkv", "ffv1"},
                                                                          {"o.mp4", "h264"},
                                                                          {"o.gif", "gif"},
                                                                          {"o.webm", "vp9"},
                                                                          {"o.mov", "prores"},
                                                                          {"o.mkv", "hevc"},
                                                                          {"o.apng", "apng"}}};
    const int step = std::max(1, count / 60);
    std::vector<Held> samples;
    for (int i = 0; i < count; ++i) {
        const auto& [name, codec] = outputs[static_cast<std::size_t>(i) % outputs.size()];
        convert(sources[i / 7 % sources.size()], folder.filePath(name), codec);
        if (i % step == step - 1) {
            samples.push_back(heldNow());
            print("conversion", i + 1, samples.back());
        }
    }
    return grows(samples);
}

bool soakLong(double hours, const QTemporaryDir& folder) {
    const QString source = folder.filePath("long.mkv");
    const QString length = QString::number(hours * 3600);
    runFFmpeg({"-f", "lavfi", "-i", "testsrc2=s=64x48:r=5:d=" + length, "-f", "lavfi", "-i",
               "sine=r=8000:d=" + length, "-c:v", "mpeg4", "-c:a", "pcm_mulaw", source});
    std::vector<Held> samples;
    std::jthread sampler([&samples](const std::stop_token& stop) {
        QElapsedTimer timer;
        timer.start();
        for (int turn = 0; !stop.stop_requested(); ++turn) {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            if (turn % 50 == 49) {
                samples.push_back(heldNow());
                print("second    ", static_cast<double>(timer.elapsed()) / 1e3, samples.back());
            }
        }
    });
    convert(source, folder.filePath("long_out.mkv"), "h264");
    sampler.request_stop();
    sampler.join();
    return grows(samples);
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QTemporaryDir temporary;
    qputenv("TMPDIR", temporary.path().toUtf8());  // ours alone, to count in
    qputenv("XDG_STATE_HOME", folder.filePath("state").toUtf8());
    try {
        const bool small = soakSmall(argc > 1 ? std::atoi(argv[1]) : 2000, folder);
        const double hours = argc > 2 ? std::atof(argv[2]) : 3;
        const bool large = hours > 0 && soakLong(hours, folder);
        std::printf("%s\n", small || large ? "something grows" : "flat");
        return small || large ? 1 : 0;
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "soak_conversions: %s\n", failure.what());
        return 2;
    }
}
