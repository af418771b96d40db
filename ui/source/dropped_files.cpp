#include "ui/source/dropped_files.h"

#include "core/files/picture_sequence.h"
#include "ui/base/failure.h"
#include "ui/base/paths.h"

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

namespace {

QStringList videosIn(const QString& folder, const std::stop_token& stop) {
    QStringList inside;
    QDirIterator walk(folder, videoPatterns(), QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (walk.hasNext() && inside.size() < mostFilesPerFolder && !stop.stop_requested()) {
        inside.append(walk.next());
    }
    // Not the person's locale: the C locale has no natural order.
    QCollator natural(QLocale(QLocale::English, QLocale::UnitedStates));
    natural.setNumericMode(true);
    std::ranges::sort(inside, [&](const QString& a, const QString& b) { return natural.compare(a, b) < 0; });
    return inside;
}

// The pattern of the numbered pictures that `path` names; "": none.
QString sequenceAt(const QString& path) {
    const Outcome<QString> pattern = attempt([&] {
        const std::filesystem::path found = files::asSequence(toPath(path));
        return found != toPath(path) && files::findSequence(found).count > 1 ? toQString(found) : QString();
    });
    const auto* name = std::get_if<QString>(&pattern);
    return name == nullptr ? QString() : *name;
}

}  // namespace

ExpandedPaths withFoldersExpanded(const QStringList& paths, const std::stop_token& stop) {
    ExpandedPaths expanded;
    for (const QString& path : paths) {
        const bool isFolder = QFileInfo(path).isDir();
        const QStringList inside = isFolder ? videosIn(path, stop) : QStringList();
        const QString sequence = inside.isEmpty() ? sequenceAt(path) : QString();
        if (!sequence.isEmpty()) {
            expanded.files.append(sequence);
        } else if (!isFolder) {
            expanded.files.append(path);
        } else if (inside.isEmpty()) {
            expanded.emptyFolders.append(path);
        }
        expanded.files.append(inside);
    }
    expanded.files.removeDuplicates();
    return expanded;
}

}  // namespace tessera::ui
