#include "ui/source/dropped_files.h"

#include <QCollator>
#include <QDirIterator>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace tessera::ui {

namespace {
constexpr int mostFilesPerFolder = 2000;
}

const QStringList& videoPatterns() {
    static const QStringList patterns{
        QStringLiteral("*.mp4"), QStringLiteral("*.mkv"), QStringLiteral("*.mov"),  QStringLiteral("*.webm"),
        QStringLiteral("*.m4v"), QStringLiteral("*.avi"), QStringLiteral("*.ts"),   QStringLiteral("*.m2ts"),
        QStringLiteral("*.mts"), QStringLiteral("*.mpg"), QStringLiteral("*.mpeg"), QStringLiteral("*.wmv"),
        QStringLiteral("*.flv"), QStringLiteral("*.ogv"), QStringLiteral("*.mxf"),  QStringLiteral("*.3gp"),
        QStringLiteral("*.264"), QStringLiteral("*.265"), QStringLiteral("*.gif"),  QStringLiteral("*.y4m")};
    return patterns;
}

DroppedUrls droppedUrls(const QMimeData& data) {
    DroppedUrls result;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            result.paths.append(url.toLocalFile());
        } else {
            result.refused.append(url.toDisplayString());
        }
    }
    return result;
}

bool mayHoldVideos(const QMimeData& data) {
    return data.hasUrls();
}

QStringList withFoldersExpanded(const QStringList& paths, const std::stop_token& stop) {
    QStringList result;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            result.append(path);
            continue;
        }
        QStringList inside;
        QDirIterator walk(path, videoPatterns(), QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
        while (walk.hasNext() && inside.size() < mostFilesPerFolder && !stop.stop_requested()) {
            inside.append(walk.next());
        }
        // Not the person's locale: the C locale has no natural order.
        QCollator natural(QLocale(QLocale::English, QLocale::UnitedStates));
        natural.setNumericMode(true);
        std::ranges::sort(inside,
                          [&](const QString& a, const QString& b) { return natural.compare(a, b) < 0; });
        result.append(inside);
    }
    return result;
}

}  // namespace tessera::ui
