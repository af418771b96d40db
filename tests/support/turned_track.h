// Sources whose picture is shown turned, whatever release of the ffmpeg program made them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

namespace tessera::tests {

// The first track of an MP4 is shown turned by a quarter from here on: written into its header, since each release of the
// ffmpeg program has another option for it. Returns whether there was such a header.
inline bool turnFirstTrack(const QString& mp4) {
    QFile file(mp4);
    if (!file.open(QIODevice::ReadWrite)) {
        return false;
    }
    const qsizetype header = file.readAll().indexOf("tkhd");
    constexpr qsizetype toMatrix = 44;  // behind the name: version, times, number, length, layer, volume
    const QByteArray matrix = QByteArray::fromHex(
        "00000000 ffff0000 00000000 00010000 00000000 00000000 00000000 00000000 40000000");
    return header >= 0 && file.seek(header + toMatrix) && file.write(matrix) == matrix.size();
}

}  // namespace tessera::tests
