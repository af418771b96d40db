// Files for media tests: made by the ffmpeg program in a temporary folder, or taken from the shared samples.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/input/frame_index.h"
#include "core/media/input/frame_scan.h"
#include "core/media/input/video_reader.h"
#include "core/media/output/assembler.h"
#include "core/media/output/segment_writer.h"
#include "tests/support/turned_track.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <filesystem>
#include <optional>
#include <vector>

namespace tessera::media::test {

#define SKIP_WITHOUT_FFMPEG()                                                     \
    do {                                                                          \
        if (QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty()) { \
            QSKIP("the ffmpeg program, which makes the input, is not installed"); \
        }                                                                         \
    } while (false)

#define SKIP_WITHOUT(path)                                     \
    do {                                                       \
        if (!std::filesystem::exists(path)) {                  \
            QSKIP("the shared clips are not on this machine"); \
        }                                                      \
    } while (false)

inline std::filesystem::path sample(const char* name) {
    return std::filesystem::path(TESSERA_TEST_SHARED) / "samples" / name;
}
inline std::filesystem::path clip(const char* name) {
    return std::filesystem::path(TESSERA_TEST_SHARED) / "clips" / name;
}

// Standard output of a program; empty when it failed.
inline QByteArray outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    const bool fine = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!fine) {
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    }
    return fine ? process.readAllStandardOutput() : QByteArray();
}

// The ffmpeg program of today describes what it encodes as its filters do, whatever its options say; that of yesterday went
// by the options. Colours that are asked for by option are said in both places.
inline void tellFiltersOfColours(QStringList& arguments) {
    QString colours;
    for (const auto& [option, name] :
         {std::pair{"-colorspace", "colorspace"}, std::pair{"-color_primaries", "color_primaries"},
          std::pair{"-color_trc", "color_trc"}, std::pair{"-color_range", "range"}}) {
        const qsizetype found = arguments.indexOf(QLatin1String(option));
        if (found >= 0 && found + 1 < arguments.size()) {
            colours += QStringLiteral("%1%2=%3").arg(QLatin1String(colours.isEmpty() ? "" : ":"),
                                                     QLatin1String(name), arguments[found + 1]);
        }
    }
    if (colours.isEmpty()) {
        return;
    }
    const QString filter = QStringLiteral("setparams=") + colours;
    if (const qsizetype filters = arguments.indexOf(QStringLiteral("-vf")); filters >= 0) {
        arguments[filters + 1] += QLatin1Char(',') + filter;
    } else {
        arguments << QStringLiteral("-vf") << filter;
    }
}

// One folder for each test program.
class Files {
public:
    [[nodiscard]] std::filesystem::path path(const QString& name) const {
        return std::filesystem::path(m_folder.filePath(name).toStdString());
    }
    // Makes a file with "ffmpeg ARGUMENTS NAME"; arguments are separated by single spaces, with %FILE:x% for
    // x in this folder.
    std::filesystem::path make(const QString& name, const QString& arguments) const {
        QStringList list = {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y")};
        for (QString part : arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (part.startsWith(QStringLiteral("%FILE:"))) {
                part = m_folder.filePath(part.mid(6).chopped(1));
            }
            list << part;
        }
        tellFiltersOfColours(list);
        list << m_folder.filePath(name);
        (void)outputOf(QStringLiteral("ffmpeg"), list);
        return path(name);
    }
    // A copy of an MP4 made here, turned.
    std::filesystem::path makeTurned(const QString& name, const QString& source) const {
        QFile::copy(m_folder.filePath(source), m_folder.filePath(name));
        (void)tests::turnFirstTrack(m_folder.filePath(name));
        return path(name);
    }
    [[nodiscard]] bool hasParts() const {
        return !QDir(m_folder.path()).entryList({QStringLiteral("*.part")}).isEmpty();
    }

private:
    QTemporaryDir m_folder;
};

inline QString text(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

// "ffprobe -show_entries WHAT" as lines of comma-separated values.
inline QByteArray probe(const std::filesystem::path& path, const QString& what, const QString& stream = {}) {
    QStringList arguments = {
        QStringLiteral("-v"),  QStringLiteral("error"),  QStringLiteral("-show_entries"), what,
        QStringLiteral("-of"), QStringLiteral("csv=p=0")};
    if (!stream.isEmpty()) {
        arguments << QStringLiteral("-select_streams") << stream;
    }
    return outputOf(QStringLiteral("ffprobe"), arguments << text(path)).trimmed();
}

// Checksum of a stream's packets as they lie in the file.
inline QByteArray packetsMd5(const std::filesystem::path& path, const QString& stream) {
    return outputOf(QStringLiteral("ffmpeg"),
                    {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), text(path),
                     QStringLiteral("-map"), stream, QStringLiteral("-c"), QStringLiteral("copy"),
                     QStringLiteral("-f"), QStringLiteral("md5"), QStringLiteral("-")});
}

// Checksum of every decoded picture, without times.
inline QList<QByteArray> pictureMd5s(const std::filesystem::path& path, const QString& pixelFormat = {}) {
    QStringList arguments = {QStringLiteral("-v"),
                             QStringLiteral("error"),
                             QStringLiteral("-noautorotate"),
                             QStringLiteral("-i"),
                             text(path),
                             QStringLiteral("-map"),
                             QStringLiteral("0:v:0"),
                             QStringLiteral("-fps_mode"),
                             QStringLiteral("passthrough")};
    if (!pixelFormat.isEmpty()) {
        arguments << QStringLiteral("-pix_fmt") << pixelFormat;
    }
    QList<QByteArray> sums;
    for (const QByteArray& line :
         outputOf(QStringLiteral("ffmpeg"),
                  arguments << QStringLiteral("-f") << QStringLiteral("framemd5") << QStringLiteral("-"))
             .split('\n')) {
        if (!line.isEmpty() && line.front() != '#') {
            sums << line.mid(line.lastIndexOf(',') + 1).trimmed();
        }
    }
    return sums;
}

inline std::vector<Frame> readAll(VideoReader& reader) {
    std::vector<Frame> frames;
    while (std::optional<Frame> frame = reader.next()) {
        frames.push_back(*std::move(frame));
    }
    return frames;
}

// Sends every frame through segments and assembly, nothing generated: what any conversion does to originals.
struct PassThrough {
    EncoderOptions encoder;
    int segments = 2;
    int factor = 1;  // only the clock is made finer
};

inline AssemblySummary passThrough(const std::filesystem::path& source, const std::filesystem::path& output,
                                   const PassThrough& how) {
    const FrameIndex index = scanFrames(source, {});
    const Timeline timeline = makeTimeline(index.times, {.factor = how.factor});
    VideoReader reader = VideoReader::open(source, {});
    AssemblyRequest request{{},    source, output, reader.info().video.frameRate * Rational{how.factor},
                            false, {}};
    std::vector<Frame> frames = readAll(reader);
    std::size_t next = 0;
    std::optional<SegmentWriter> writer;
    for (const OutputFrame& frame : timeline.frames) {
        if (!frame.isOriginal() || frame.sourceIndex >= std::ssize(frames)) {
            continue;
        }
        if (next++ % (frames.size() / static_cast<std::size_t>(how.segments) + 1) == 0) {
            if (writer) {
                (void)writer->finish();
            }
            std::filesystem::path path = output;
            path += std::to_string(request.segments.size());
            request.segments.push_back(path);
            writer.emplace(path, frames.front(), timeline.timeBase, request.frameRate, how.encoder);
        }
        writer->write(frames[static_cast<std::size_t>(frame.sourceIndex)].withPts(frame.pts));
    }
    (void)writer->finish();
    return assemble(request, {});
}

}  // namespace tessera::media::test
