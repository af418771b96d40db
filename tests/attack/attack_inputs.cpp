#include "tests/attack/attack_kinds.h"
#include "tests/attack/damage.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <stdexcept>
#include <vector>

namespace tessera::attack {

namespace {

struct Format {
    const char* name;     // of the file
    const char* encoder;  // in FFmpeg's words
};

constexpr Format formats[] = {
    {"a.mkv", "libx264"},     {"b.mkv", "libx265"},   {"c.mkv", "ffv1"},      {"d.mkv", "huffyuv"},
    {"e.mp4", "libx264"},     {"f.mp4", "mpeg4"},     {"g.mov", "prores"},    {"h.mov", "libx264"},
    {"i.avi", "mpeg4"},       {"j.avi", "mjpeg"},     {"k.avi", "ffv1"},      {"l.webm", "libvpx"},
    {"m.webm", "libvpx-vp9"}, {"n.ogv", "libtheora"}, {"o.ts", "mpeg2video"}, {"p.ts", "libx264"},
    {"q.mpg", "mpeg2video"},  {"r.flv", "flv"},       {"s.wmv", "wmv2"},      {"t.mxf", "mpeg2video"},
    {"u.nut", "ffv1"},        {"v.gif", "gif"},       {"w.apng", "apng"},     {"x.y4m", "wrapped_avframe"},
    {"y.264", "libx264"},     {"z.ivf", "libvpx"}};

std::vector<std::pair<QString, QByteArray>> soundFiles(const QString& folder) {
    std::vector<std::pair<QString, QByteArray>> files;
    for (const Format& format : formats) {
        const QString path = folder + "/" + format.name;
        if (makeWithFfmpeg(
                {"-f", "lavfi", "-i", "testsrc2=s=48x32:r=10:d=0.6", "-c:v", format.encoder, path})) {
            files.emplace_back(format.name, contentsOf(path));
        }
        QFile::remove(path);
    }
    if (files.empty()) {
        throw std::runtime_error("the ffmpeg program is missing");
    }
    std::printf("  damage in %zu kinds of files\n", files.size());
    return files;
}

// Nothing half-made has a name, and nothing was done to the source.
QString faultIn(const QString& folder, const QString& name, const QByteArray& bytes, const Ended& ended) {
    if (const QString fault = faultOf(ended); !fault.isEmpty()) {
        return fault;
    }
    if (contentsOf(folder + "/" + name) != bytes) {
        return "the source was changed";
    }
    QStringList found = namesIn(folder);
    const bool isOutputRight = (found.removeAll("out.mkv") == 1) == (ended.exitCode == 0);
    return isOutputRight && found == QStringList{name} ? QString() : "the folder holds " + found.join(", ");
}

}  // namespace

Tally attackWithInputs(Setting setting) {
    const auto files = soundFiles(setting.folder);
    Tally tally;
    for (int number = 0; number < setting.count; ++number) {
        const auto& [name, sound] = files[static_cast<std::size_t>(number) % files.size()];
        const QByteArray bytes = damaged(sound, setting.random);
        const QString source = setting.folder + "/" + name;
        writeFile(source, bytes);
        const Start start{{"convert", name, "-o", "out.mkv", "--model", "blend", "--codec", "ffv1", "-q"},
                          setting.folder,
                          {}};
        const Ended ended = runProgram(start);
        const QString fault = faultIn(setting.folder, name, bytes, ended);
        ++(fault.isEmpty() ? tally.passed : tally.failed);
        if (!fault.isEmpty()) {
            report("input", number, start, fault, ended);
            QFile::rename(source, setting.folder + QString("/../input-%1-%2").arg(number).arg(name));
        }
        for (const QString& left : namesIn(setting.folder)) {
            if (!QFile::remove(setting.folder + "/" + left)) {
                QDir(setting.folder + "/" + left).removeRecursively();
            }
        }
    }
    return tally;
}

}  // namespace tessera::attack
