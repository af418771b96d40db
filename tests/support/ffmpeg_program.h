// The ffmpeg program as an independent witness: it makes test clips and measures results.
#pragma once

#include "tests/support/command_line.h"

#include <QFile>
#include <QRegularExpression>

#include <cmath>
#include <vector>

namespace tessera::tests {

inline bool haveFFmpegProgram() {
    return runTool("ffmpeg", {"-version"}).exitCode == 0 && runTool("ffprobe", {"-version"}).exitCode == 0;
}

inline CommandResult runFFmpeg(const QStringList& arguments) {
    return runTool("ffmpeg", QStringList{"-v", "error", "-y"} + arguments);
}

// Mean over the odd frames (the generated ones of a doubled clip) of the PSNR on 8-bit RGB, in dB.
inline double psnrOfOddFrames(const QString& result, const QString& reference, const QString& statsFile) {
    const QString toRgb =
        "scale=in_color_matrix=bt709:in_range=tv:flags=bicubic+accurate_rnd+full_chroma_int,"
        "format=gbrp,setpts=N";
    const CommandResult run =
        runFFmpeg({"-i", result, "-i", reference, "-lavfi",
                   "[0:v]" + toRgb + "[a];[1:v]" + toRgb + "[b];[a][b]psnr=stats_file=" + statsFile, "-f",
                   "null", "-"});
    QFile file(statsFile);
    if (run.exitCode != 0 || !file.open(QIODevice::ReadOnly)) {
        return std::nan("");
    }
    static const QRegularExpression line("n:(\\d+) mse_avg:([0-9.]+)");
    double sum = 0;
    int count = 0;
    while (!file.atEnd()) {
        const auto match = line.match(QString::fromUtf8(file.readLine()));
        if (match.hasMatch() && match.captured(1).toInt() % 2 == 0) {  // n counts from 1
            sum += 10 * std::log10(255.0 * 255.0 / std::max(match.captured(2).toDouble(), 0.065));
            ++count;
        }
    }
    return count > 0 ? sum / count : std::nan("");
}

// MD5 of a stream's packets, "" when there is none.
inline QString packetsMd5(const QString& path, const QString& stream) {
    return runFFmpeg({"-i", path, "-map", "0:" + stream, "-c", "copy", "-f", "md5", "-"}).output.trimmed();
}

inline QStringList probe(const QString& path, const QString& stream, const QString& entries) {
    const CommandResult result = runTool("ffprobe", {"-v", "error", "-select_streams", stream,
                                                     "-show_entries", entries, "-of", "csv=p=0", path});
    return result.output.trimmed().split('\n', Qt::SkipEmptyParts);
}

}  // namespace tessera::tests
