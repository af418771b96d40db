// Who may know whom: reads every include of the tree and holds it against the link lines.
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

namespace {

struct Include {
    QString file;  // relative to the root
    QString target;
};

using Graph = QMap<QString, QSet<QString>>;

QString textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Include> includesUnder(const QString& folder) {
    const QDir root(TESSERA_SOURCE_DIR);
    static const QRegularExpression pattern("^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]",
                                            QRegularExpression::MultilineOption);
    QList<Include> includes;
    QDirIterator files(root.filePath(folder), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        auto matches = pattern.globalMatch(textOf(path));
        while (matches.hasNext()) {
            includes.append({root.relativeFilePath(path), matches.next().captured(1)});
        }
    }
    return includes;
}

QString describe(const Include& include) {
    return include.file + " includes " + include.target;
}

bool isQt(const QString& target) {
    static const QRegularExpression qt("^Q[A-Z]|^Qt");
    return qt.match(target).hasMatch();
}

bool isTorch(const QString& target) {
    return target.startsWith("torch/") || target.startsWith("ATen/") || target.startsWith("c10/");
}

bool isFFmpeg(const QString& target) {
    static const QRegularExpression ffmpeg("^lib(av|sw)");
    return ffmpeg.match(target).hasMatch();
}

QString folderOf(const QString& path) {
    return path.section('/', 0, -2);
}

QString unitOf(const QString& path) {
    return path.section('.', 0, 0);
}

bool isOurs(const QString& target) {
    return target.startsWith("app/") || target.startsWith("core/") || target.startsWith("ui/");
}

Graph graphOf(const QList<Include>& includes, const std::function<QString(const QString&)>& node) {
    Graph graph;
    for (const Include& include : includes) {
        const QString from = node(include.file);
        const QString to = node(include.target);
        if (isOurs(include.target) && from != to) {
            graph[from].insert(to);
        }
    }
    return graph;
}

// Everything that can be reached from `start`.
QSet<QString> reached(const Graph& graph, const QString& start) {
    QSet<QString> seen;
    QStringList open{start};
    while (!open.isEmpty()) {
        for (const QString& next : graph.value(open.takeLast())) {
            if (!seen.contains(next)) {
                seen.insert(next);
                open.append(next);
            }
        }
    }
    return seen;
}

// The nodes that can reach themselves, sorted.
QStringList nodesInCycles(const Graph& graph) {
    QStringList found;
    for (const QString& node : graph.keys()) {
        if (reached(graph, node).contains(node)) {
            found.append(node);
        }
    }
    return found;
}

// What a room's CMakeLists.txt says about it.
struct Room {
    QString name;
    QString folder;
    QStringList mayKnow;
    bool linksFFmpeg = false;
    bool linksTorch = false;
};

QList<Room> rooms() {
    const QDir root(TESSERA_SOURCE_DIR);
    static const QRegularExpression call("\\broom\\((\\w+)([^)]*)\\)");
    static const QRegularExpression line("ROOMS ([^\\n]*)");
    QList<Room> found;
    QDirIterator files(root.filePath("core"), {"CMakeLists.txt"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const auto match = call.match(textOf(path));
        if (!match.hasMatch()) {
            continue;
        }
        const QString body = match.captured(2);
        found.append({match.captured(1), folderOf(root.relativeFilePath(path)),
                      line.match(body).captured(1).split(' ', Qt::SkipEmptyParts),
                      body.contains("PkgConfig::FFMPEG"), body.contains("TORCH")});
    }
    return found;
}

}  // namespace

class TestWalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coreIsFreeOfQt() {
        const auto includes = includesUnder("core");
        QVERIFY(includes.size() > 50);
        for (const Include& include : includes) {
            QVERIFY2(!isQt(include.target), qPrintable(describe(include)));
            QVERIFY2(!include.target.startsWith("ui/") && !include.target.startsWith("app/"),
                     qPrintable(describe(include)));
        }
    }

    void commandLineIsFreeOfQt() {
        for (const Include& include : includesUnder("app/cli")) {
            QVERIFY2(!isQt(include.target) && !include.target.startsWith("ui/"),
                     qPrintable(describe(include)));
        }
    }

    void uiSeesNeitherTorchNorFFmpeg() {
        for (const QString& folder : {QString("ui"), QString("app")}) {
            for (const Include& include : includesUnder(folder)) {
                QVERIFY2(!isTorch(include.target) && !isFFmpeg(include.target),
                         qPrintable(describe(include)));
            }
        }
    }

    void roomsAreNamedAsTheirFolders() {
        QVERIFY(rooms().size() > 20);
        for (const Room& room : rooms()) {
            QCOMPARE(room.name, room.folder.section('/', 1).replace('/', '_'));
        }
    }

    // A room includes only what its link line names, and no library's header that it does not link.
    void roomsIncludeOnlyWhatTheyLink() {
        QHash<QString, Room> byFolder;
        for (const Room& room : rooms()) {
            byFolder.insert(room.folder, room);
        }
        for (const Include& include : includesUnder("core")) {
            QString folder = folderOf(include.file);
            while (!byFolder.contains(folder) && folder.contains('/')) {
                folder = folderOf(folder);  // a folder of parts, such as kernels, belongs to the room above
            }
            if (include.file.startsWith("core/training/")) {
                continue;
            }
            QVERIFY2(byFolder.contains(folder), qPrintable(include.file + " lies in no room"));
            const Room& room = byFolder[folder];
            QVERIFY2(!isFFmpeg(include.target) || room.linksFFmpeg, qPrintable(describe(include)));
            QVERIFY2(!isTorch(include.target) || room.linksTorch, qPrintable(describe(include)));
            if (isOurs(include.target) && !include.target.startsWith(room.folder + '/')) {
                const QString known = folderOf(include.target).section('/', 1).replace('/', '_');
                QVERIFY2(room.mayKnow.contains(known), qPrintable(describe(include)));
            } else if (folderOf(include.target) != room.folder &&
                       byFolder.contains(folderOf(include.target))) {
                QVERIFY2(room.mayKnow.contains(byFolder[folderOf(include.target)].name),
                         qPrintable(describe(include)));
            }
        }
    }

    // FFmpeg and LibTorch each have their rooms; a link line that names them elsewhere is a hole in the wall.
    void librariesStayInTheirRooms() {
        const QSet<QString> media{"media",  "media_container", "media_input", "media_encode", "media_output",
                                  "colour", "analysis",        "verify",      "demo",         "files"};
        for (const Room& room : rooms()) {
            QVERIFY2(!room.linksFFmpeg || media.contains(room.name), qPrintable(room.name));
            QVERIFY2(!room.linksTorch || room.name.startsWith("interpolation") ||
                         room.name == "inference_compute" || room.name == "inference_planes",
                     qPrintable(room.name));
        }
        static const QRegularExpression types("\\bAVFrame\\b|\\bAV_PIX_FMT");
        const QDir root(TESSERA_SOURCE_DIR);
        QDirIterator files(root.filePath("core"), {"*.h", "*.cpp"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString room = root.relativeFilePath(path).section('/', 1, 1);
            const bool mayUse = room == "media" || room == "colour" || room == "analysis" ||
                                room == "verify" || room == "demo";
            QVERIFY2(mayUse || !types.match(textOf(path)).hasMatch(), qPrintable(path));
        }
    }

    void unitsIncludeEachOtherInOneDirection() {
        for (const QString& top : {QString("core"), QString("app"), QString("ui")}) {
            const QStringList found = nodesInCycles(graphOf(includesUnder(top), unitOf));
            QVERIFY2(found.isEmpty(), qPrintable("in include cycles: " + found.join(", ")));
        }
    }

    void foldersIncludeEachOtherInOneDirection() {
        for (const QString& top : {QString("core"), QString("app"), QString("ui")}) {
            const QStringList found = nodesInCycles(graphOf(includesUnder(top), folderOf));
            QVERIFY2(found.isEmpty(), qPrintable("in include cycles: " + found.join(", ")));
        }
    }

    // The search for cycles finds one where there is one.
    void aCycleWouldBeFound() {
        const QList<Include> includes{{"core/a/x.h", "core/b/y.h"},
                                      {"core/b/y.cpp", "core/c/z.h"},
                                      {"core/c/z.cpp", "core/a/x.h"},
                                      {"core/d/w.cpp", "core/a/x.h"}};
        QCOMPARE(nodesInCycles(graphOf(includes, unitOf)), QStringList({"core/a/x", "core/b/y", "core/c/z"}));
        QCOMPARE(nodesInCycles(graphOf(includes, folderOf)), QStringList({"core/a", "core/b", "core/c"}));
        QVERIFY(nodesInCycles(graphOf({includes[0], includes[1]}, unitOf)).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestWalls)
#include "tst_walls.moc"
